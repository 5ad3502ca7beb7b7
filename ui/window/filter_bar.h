// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// FilterBar: what the drawing is narrowed to, above the canvas: each condition as a chip that can be taken
// away, words as they are typed, a menu of all fields with their values, and how much of the tree is left.
// "owner:ro" is completed as it is typed. Shown while something is filtered and while somebody types here.
#pragma once

#include "core/rules/node_filter.h"

#include <QWidget>

class QCompleter;
class QLabel;
class QLineEdit;
class QMenu;
class QStandardItemModel;
class QToolButton;

namespace espalier {

class FlowLayout;

class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    using Now = std::function<const Derived &()>;
    /// Both outlive the bar.
    FilterBar(const Tree &tree, Now derived, QWidget *parent = nullptr);

    /// What checks find, to be asked for.
    void setFindings(FindingWords findings) { m_findings = std::move(findings); }
    /// Shows it, ready to type.
    void open();
    /// What is filtered now, and how many of how many nodes that finds. Tells nobody.
    void show(const NodeFilter &filter, int found, int nodes);
    /// What the conditions name may be called otherwise, or be gone. O(conditions).
    void follow();

Q_SIGNALS:
    void filterChanged(const espalier::NodeFilter &filter);
    /// The hands go back to the drawing.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showChips();
    void fillMenu(QMenu *menu);
    void fillValues(QMenu *menu, const QString &field);
    void readChoices();
    void readWords();
    void take();
    void complete();
    void addAll(const std::vector<Condition> &conditions);
    void remove(std::size_t index);
    void leave();

    const Tree &m_tree;
    Now m_derived;
    FindingWords m_findings;
    NodeFilter m_filter; ///< as show() said it last; what somebody wants instead goes out as a signal
    FlowLayout *m_flow;
    std::vector<QToolButton *> m_chips;
    QStringList m_shownWords; ///< by chip
    QLineEdit *m_line;
    QToolButton *m_add;
    QCompleter *m_completer;
    QStandardItemModel *m_choices;
    QLabel *m_count;
    QToolButton *m_all;
};

} // namespace espalier
