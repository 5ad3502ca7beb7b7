// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Inspector: all of one node, or what several have in common, in tabs: its fields, its cascade, its values,
// its notes, its history; of the tree itself while none is chosen. Follows the tree live; asks for Changes
// and never performs one. Only the tab that is seen is filled.
#pragma once

#include "core/edit/remark.h"
#include "core/session/step.h"
#include "ui/panels/field_box.h"

#include <QIcon>
#include <QTabBar>

class QAbstractButton;
class QStackedWidget;

namespace espalier {

class CascadePage;
class FieldsPage;
class HistoryPage;
class NotesPage;
class TreePage;
class ValuesPage;

/// All that one node lacks, on one line.
struct LackLine
{
    QString text; ///< empty where nothing is lacking
    QString tip;
    QIcon icon;
};

class Inspector final : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Fields, Cascade, Values, Notes, History };

    /// Both outlive the inspector; `derived` gives what follows from the tree as it is now.
    Inspector(const Tree &tree, std::function<const Derived &()> derived, IdSource &ids,
              QWidget *parent = nullptr);

    void setNodes(const std::vector<NodeId> &nodes);
    /// What a node lacks; shown above its fields while it is shown alone.
    void setLacks(std::function<LackLine(const NodeId &)> lacks);
    /// What is lacking may be something else.
    void showLacks();
    void setWritable(bool writable);
    /// The tree changed.
    void refresh();
    void addStep(const Step &step, bool joins);
    /// Another tree stands in the document.
    void restart();
    /// Commits what is being typed.
    void flush();
    void showTab(Tab tab);
    void editNotes();
    /// Opens what hides a field of the nodes, and scrolls to it.
    void showField(std::string_view key);
    /// The cursor goes into a field; `subject` says of which record, where there are several.
    bool focusField(std::string_view key, const QByteArray &subject = {});
    /// The fields of a link whose node is shown, see FieldsPage.
    void showLink(const LinkKey &link);
    void editLink(const LinkKey &link);
    /// The key of the field that has the cursor; empty when none has.
    [[nodiscard]] std::string_view focusedField() const;
    /// The record that field is of, as focusField() takes it.
    [[nodiscard]] QByteArray focusedSubject() const;

Q_SIGNALS:
    void changeRequested(const espalier::Change &change, const QByteArray &mergeKey);
    /// A remark for one of a node's lists, or its tick; who sits here and on which day the window knows.
    void remarkAdded(const espalier::NodeId &node, espalier::edit::Remarks list, const QString &text);
    void remarkSettled(const espalier::NodeId &node, espalier::edit::Remarks list,
                       const espalier::Id<espalier::Remark> &remark, bool on);
    void refused(const espalier::Error &error);
    void left();
    void nodeActivated(const espalier::NodeId &node);
    void linkRequested(const QUrl &address);
    /// A record that a field names wants to be seen: the key of its register, and its id. Both empty: all
    /// registers.
    void recordWanted(const QByteArray &registerKey, const QByteArray &record);
    /// Somebody wants to record what is done about the band in which the node stands.
    void actionWanted(const espalier::NodeId &node);
    /// The vanity interview about the nodes that are shown.
    void interviewWanted();
    /// Somebody wants to know more of what the node lacks.
    void lacksWanted(const espalier::NodeId &node);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] const FieldBox *focusedBox() const;
    void fillTab();
    void nameFirstTab(const QString &name);

    const Tree &m_tree;
    std::function<const Derived &()> m_derived;
    EditorContext m_context;
    std::function<LackLine(const NodeId &)> m_lacksOf;
    QTabBar *m_tabs;
    QAbstractButton *m_lacks;
    QStackedWidget *m_pages;
    FieldsPage *m_fields;
    CascadePage *m_cascade;
    ValuesPage *m_values;
    NotesPage *m_notes;
    HistoryPage *m_history;
    TreePage *m_treePage;
    QString m_name; ///< of the first tab, in full
    std::vector<NodeId> m_nodes;
    bool m_writable = true;
};

} // namespace espalier
