// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// NotesPage: the notes of the current node, as Markdown to edit and as the page it makes; below them its open
// questions, wins and blockers.
#pragma once

#include "core/edit/remark.h"
#include "ui/panels/field_box.h"

#include <QTimer>

class QPlainTextEdit;
class QStackedWidget;

namespace espalier {

class RemarkList;
class SafeMarkdown;

class NotesPage final : public QWidget
{
    Q_OBJECT

public:
    explicit NotesPage(QWidget *parent = nullptr);

    void show(const Shown &shown);
    void flush();
    /// Puts the cursor into the text.
    void edit();

Q_SIGNALS:
    void notesEdited(const espalier::NodeId &node, const QString &markdown);
    /// A remark for one of the node's lists, or its tick.
    void remarkAdded(const espalier::NodeId &node, espalier::edit::Remarks list, const QString &text);
    void remarkSettled(const espalier::NodeId &node, espalier::edit::Remarks list,
                       const espalier::Id<espalier::Remark> &remark, bool on);
    void left();
    void linkRequested(const QUrl &address);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void commitNotes();
    void showPreview(bool on);
    /// Puts words round what is selected, or round the cursor.
    void wrap(const QString &before, const QString &after);
    /// Makes the selected lines a list, or a list lines again.
    void toggleList();

    struct List
    {
        edit::Remarks remarks;
        RemarkList *list;
    };

    QStackedWidget *m_stack;
    QPlainTextEdit *m_edit;
    SafeMarkdown *m_preview;
    QToolButton *m_toggle;
    QWidget *m_format; ///< the buttons that write Markdown
    std::vector<List> m_lists;
    QTimer m_pause;
    NodeId m_node;
    QString m_known; ///< what the tree holds
};

} // namespace espalier
