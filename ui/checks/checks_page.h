// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// ChecksPage: what the checks find in the tree, grouped and narrowed as one likes; the chosen finding with
// its reasons beside the list, to be mended, let stand, or looked up. Enter goes to the node.
#pragma once

#include "core/edit/context.h"
#include "core/session/findings.h"
#include "ui/checks/findings_model.h"
#include "ui/table/bottom_page.h"

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;
class QTreeView;

namespace espalier {

class FindingPane;

class ChecksPage final : public BottomPage
{
    Q_OBJECT

public:
    /// All outlive the page.
    ChecksPage(Findings &findings, std::function<const Derived &()> derived, std::function<Context()> context,
               QWidget *parent = nullptr);

    void setTree(const Tree *tree) override;
    [[nodiscard]] const Tree *tree() const override { return m_tree; }
    void treeChanged(const Change &change) override;
    void dayChanged() override {}
    void setWritable(bool writable) override;
    void choose(const Selection &selection) override;

    /// Only what was found about one node.
    void showOnly(const NodeId &node);
    /// Does it to the chosen finding; says so where none is.
    void interview();
    void fix();
    void fixAll();
    void waive();
    void showRule();
    [[nodiscard]] QTreeView &view() { return *m_view; }
    [[nodiscard]] FindingsModel &model() { return *m_model; }

Q_SIGNALS:
    /// Somebody goes to what was found.
    void left(const espalier::Selection &selection);
    void said(const QString &sentence);
    void wordsWanted(espalier::WordList list);
    /// The vanity interview about these, in this order.
    void interviewWanted(const std::vector<espalier::NodeId> &nodes);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Scope { Tree, Branch, Node };

    [[nodiscard]] QWidget *makeBar();
    void fill();
    void fillHead(const Checks *checks);
    void fillScore(QMenu *menu);
    void showChosen();
    void showMenu(const QPoint &at);
    void setScope(Scope scope, const NodeId &node);
    void setRule(std::optional<RuleIndex> rule);
    [[nodiscard]] FindingsModel::Wanted wanted() const;
    [[nodiscard]] QString emptiness(const Checks *checks) const;
    /// The chosen finding as long as it is still found; null otherwise.
    [[nodiscard]] const Finding *chosen();
    void goThere();
    void takeBack();
    void keepWaiver(const QString &reason, const QDate &until);
    [[nodiscard]] QString waiverOf(const Finding &finding) const;

    Findings &m_findings;
    std::function<const Derived &()> m_derived;
    std::function<Context()> m_context;
    const Tree *m_tree = nullptr;
    bool m_isWritable = true;
    NodeId m_current; ///< chosen elsewhere
    Scope m_scope = Scope::Tree;
    NodeId m_scopeOf;
    std::optional<RuleIndex> m_rule; ///< the only one that is shown

    FindingsModel *m_model;
    QTreeView *m_view;
    FindingPane *m_pane;
    QLabel *m_nothing;
    QToolButton *m_score;
    QToolButton *m_errors;
    QToolButton *m_warnings;
    QToolButton *m_hints;
    QToolButton *m_waived;
    QToolButton *m_branch;
    QToolButton *m_only;
    QLineEdit *m_text;
    QComboBox *m_grouping;
    QComboBox *m_strictness;
    QTimer m_fillLater;
    QStringList m_folded; ///< groups
    bool m_isFilling = false;
};

} // namespace espalier
