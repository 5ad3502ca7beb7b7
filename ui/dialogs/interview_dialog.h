// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// InterviewDialog: the vanity interview. Three questions about a metric, the decision it would change, the
// verdict that follows with its reason, and what takes its place. One metric after another; each is kept as
// one goes on. What was not kept stays with whoever asked, to go on from.
#pragma once

#include "core/rules/interview.h"

#include <QDialog>
#include <QHash>

#include <array>
#include <functional>
#include <map>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;

namespace espalier {

class ParagraphEditor;

class InterviewDialog final : public QDialog
{
    Q_OBJECT

public:
    /// What was said and not kept.
    using Drafts = std::map<NodeId, Interview>;

    /// Asks about `nodes`, which are in the tree; the tree takes what is kept at once. All outlive it.
    InterviewDialog(const Tree &tree, std::vector<NodeId> nodes, std::function<Context()> context,
                    Drafts &drafts, QWidget *parent);

    void done(int result) override;

Q_SIGNALS:
    /// One metric is answered.
    void kept(const espalier::Change &change);

private:
    [[nodiscard]] QWidget *answersTo(const QString &question, QButtonGroup *group);
    [[nodiscard]] QWidget *questions();
    [[nodiscard]] QWidget *verdicts();
    void join();
    void goTo(std::size_t at);
    void goOn();
    void load(const Interview &interview);
    [[nodiscard]] Actionability answers() const;
    [[nodiscard]] VanityVerdict verdict() const;
    [[nodiscard]] Interview typed() const;
    void keepDraft();
    [[nodiscard]] QString nameAmongAll(const Node &node) const;
    /// All that may take the place of the metric.
    void offerReplacements();
    void showVerdict();
    [[nodiscard]] QString consequence(const ProposedVerdict &proposed) const;

    const Tree &m_tree;
    std::vector<NodeId> m_nodes;
    std::function<Context()> m_context;
    Drafts &m_drafts;
    std::size_t m_at = 0;
    bool m_isOwnVerdict = false; ///< another one than follows from the answers
    bool m_isOwnReason = false;
    QHash<QString, int> m_nodesOfTitle;    ///< by folded title
    QHash<QString, NodeId> m_replacements; ///< by folded name

    QLabel *m_step;
    QLabel *m_title;
    QLabel *m_about;
    std::array<QButtonGroup *, 3> m_answers;
    QLineEdit *m_decision;
    QButtonGroup *m_verdict;
    QWidget *m_replacing;
    QLineEdit *m_replacement;
    QLabel *m_replacementNote;
    ParagraphEditor *m_reason;
    QLabel *m_note;
    QLabel *m_problem;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace espalier
