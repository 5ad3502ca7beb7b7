// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// RuleDialog: the page of one rule: what it finds, why, where that is said, how to mend it; and how the tree
// at hand has it: its two severities and its limits.
#pragma once

#include "core/checks/rule.h"

#include <QDialog>

#include <array>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace espalier {

class RuleDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `tree` outlives it.
    RuleDialog(RuleIndex rule, const Tree &tree, bool isWritable, QWidget *parent);

    /// What makes the tree have the rule as it was agreed to; empty where that is as before.
    [[nodiscard]] Result<Change> change(Context &context) const;

Q_SIGNALS:
    /// The words that the rule looks for want to be seen, this list first.
    void wordsWanted(espalier::WordList list);

private:
    [[nodiscard]] QComboBox *severityChoice(Severity standard, RuleSeverity set, const QString &name);
    /// The setting as it stands in the fields.
    [[nodiscard]] RuleSetting typed() const;
    void check();
    void takeStandard();

    const Rule &m_rule;
    const Tree &m_tree;
    RuleSetting m_before; ///< without an id where the tree has none
    QComboBox *m_draft;
    QComboBox *m_signOff;
    std::array<QLineEdit *, mostLimits> m_limits{};
    QLabel *m_problem;
    QPushButton *m_agree;
    QPushButton *m_standard;
};

} // namespace espalier
