// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/checks/rule_dialog.h"

#include "core/checks/rule_page.h"
#include "core/checks/telling.h"
#include "core/edit/record.h"
#include "ui/checks/finding_words.h"
#include "ui/panels/number_editor.h"
#include "ui/panels/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <bit>

namespace espalier {
namespace {

constexpr QSize usualSize(560, 420);
constexpr int limitWidth = 90;

Severity shown(RuleSeverity severity)
{
    switch (severity) {
    case RuleSeverity::Error:
        return Severity::Error;
    case RuleSeverity::Warning:
        return Severity::Warning;
    case RuleSeverity::Hint:
        return Severity::Hint;
    default:
        return Severity::Silent;
    }
}

/// Of two settings of one rule that somebody may have made at once, the one that the checks heed.
const RuleSetting *settingOf(const Tree &tree, const Rule &rule)
{
    const RuleSetting *found = nullptr;
    for (const RuleSetting &one : tree.all<RuleSetting>()) {
        if (one.rule.compare(QLatin1String(rule.id), Qt::CaseInsensitive) == 0)
            found = &one;
    }
    return found;
}

QLabel *labelOf(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setObjectName(QStringLiteral("fieldLabel"));
    label->setWordWrap(true);
    label->setBuddy(buddy);
    return label;
}

} // namespace

RuleDialog::RuleDialog(RuleIndex rule, const Tree &tree, bool isWritable, QWidget *parent)
    : QDialog(parent), m_rule(rules()[rule]), m_tree(tree), m_problem(new QLabel)
{
    setWindowTitle(tr("Rule %1").arg(QLatin1String(m_rule.id)));
    if (const RuleSetting *set = settingOf(tree, m_rule))
        m_before = *set;
    m_before.rule = QLatin1String(m_rule.id);
    auto *page = new QTextBrowser;
    page->setAccessibleName(tr("What the rule says"));
    page->setObjectName(QStringLiteral("reading"));
    page->setFrameShape(QFrame::NoFrame);
    page->setOpenLinks(false);
    page->setTabChangesFocus(true);
    page->setMarkdown(rulePage(m_rule));
    m_draft = severityChoice(m_rule.draft, m_before.draft, tr("As a draft"));
    m_signOff = severityChoice(m_rule.signOff, m_before.signOff, tr("For sign-off"));
    auto *head = new QLabel(tr("In this tree"));
    head->setObjectName(QStringLiteral("subheading"));
    auto *severities = new QGridLayout;
    severities->setHorizontalSpacing(12);
    severities->addWidget(labelOf(m_draft->accessibleName(), m_draft), 0, 0);
    severities->addWidget(labelOf(m_signOff->accessibleName(), m_signOff), 0, 1);
    severities->addWidget(m_draft, 1, 0);
    severities->addWidget(m_signOff, 1, 1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(page, 1);
    column->addWidget(head);
    column->addLayout(severities);
    for (std::size_t i = 0; i < mostLimits; ++i) {
        const RuleLimit &limit = m_rule.limits[i];
        if (!limit.key)
            continue;
        auto *line = new QLineEdit;
        line->setFixedWidth(limitWidth);
        line->setAccessibleName(ruleText(limit.meaning));
        line->setPlaceholderText(textOf(QLocale(), limit.standard));
        for (const NamedNumber &number : m_before.limits) {
            if (number.name == QLatin1String(limit.key))
                line->setText(textOf(QLocale(), number.value));
        }
        line->setReadOnly(!isWritable);
        connect(line, &QLineEdit::textChanged, this, &RuleDialog::check);
        auto *row = new QHBoxLayout;
        row->addWidget(line);
        row->addWidget(
            labelOf(tr("%1; usually %2")
                        .arg(capitalised(line->accessibleName()), textOf(QLocale(), limit.standard)),
                    line),
            1);
        column->addLayout(row);
        m_limits[i] = line;
    }
    m_problem->setObjectName(QStringLiteral("wrongText"));
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(isWritable ? QDialogButtonBox::Cancel : QDialogButtonBox::Close);
    m_agree = buttons->addButton(tr("Apply"), QDialogButtonBox::AcceptRole);
    m_agree->setProperty("primary", true);
    m_standard = buttons->addButton(tr("Back to standard"), QDialogButtonBox::ResetRole);
    m_standard->setToolTip(tr("Severities and limits as they are without a setting of the tree"));
    if (m_rule.words != 0) {
        auto *words = buttons->addButton(tr("Words…"), QDialogButtonBox::ActionRole);
        words->setToolTip(tr("The words that the rule looks for in titles, and your own"));
        words->setAutoDefault(false);
        connect(words, &QPushButton::clicked, this,
                [this] { Q_EMIT wordsWanted(static_cast<WordList>(std::countr_zero(m_rule.words))); });
    }
    for (QWidget *part : std::initializer_list<QWidget *>{m_agree, m_standard})
        part->setVisible(isWritable);
    for (QComboBox *choice : {m_draft, m_signOff}) {
        choice->setEnabled(isWritable);
        connect(choice, &QComboBox::currentIndexChanged, this, &RuleDialog::check);
    }
    column->addWidget(buttons);
    m_agree->setDefault(true); // of this dialog: not before it holds the button
    connect(m_standard, &QPushButton::clicked, this, &RuleDialog::takeStandard);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    resize(usualSize);
}

QComboBox *RuleDialog::severityChoice(Severity standard, RuleSeverity set, const QString &name)
{
    auto *choice = new QComboBox;
    choice->setAccessibleName(name);
    choice->addItem(tr("As usual: %1").arg(severityWord(standard)), static_cast<int>(RuleSeverity::Standard));
    for (const RuleSeverity one :
         {RuleSeverity::Error, RuleSeverity::Warning, RuleSeverity::Hint, RuleSeverity::Silent})
        choice->addItem(severityWord(shown(one)), static_cast<int>(one));
    choice->setCurrentIndex(choice->findData(static_cast<int>(set)));
    return choice;
}

RuleSetting RuleDialog::typed() const
{
    RuleSetting setting = m_before;
    setting.draft = static_cast<RuleSeverity>(m_draft->currentData().toInt());
    setting.signOff = static_cast<RuleSeverity>(m_signOff->currentData().toInt());
    for (std::size_t i = 0; i < mostLimits; ++i) {
        if (!m_limits[i])
            continue;
        const QString key = QLatin1String(m_rule.limits[i].key);
        const auto known = std::ranges::find(setting.limits, key, &NamedNumber::name);
        const std::optional<double> number = numberIn(QLocale(), m_limits[i]->text());
        if (!number) {
            std::erase_if(setting.limits, [&key](const NamedNumber &one) { return one.name == key; });
        } else if (known != setting.limits.end()) {
            known->value = *number;
        } else {
            setting.limits.push_back({key, *number, {}});
        }
    }
    return setting;
}

void RuleDialog::check()
{
    QString problem;
    for (std::size_t i = 0; i < mostLimits; ++i) {
        const QString text = m_limits[i] ? m_limits[i]->text().trimmed() : QString();
        if (text.isEmpty())
            continue;
        const std::optional<double> number = numberIn(QLocale(), text);
        if (!number)
            problem = tr("“%1” is not a number.").arg(text);
        else if (*number < m_rule.limits[i].least)
            problem =
                tr("%1 is too small: %2 is the least.").arg(text, textOf(QLocale(), m_rule.limits[i].least));
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_agree->setEnabled(problem.isEmpty());
    RuleSetting standard;
    standard.id = m_before.id;
    standard.rule = m_before.rule;
    standard.unknown = m_before.unknown;
    m_standard->setEnabled(!problem.isEmpty() || typed() != standard);
}

void RuleDialog::takeStandard()
{
    for (QComboBox *choice : {m_draft, m_signOff})
        choice->setCurrentIndex(0);
    for (QLineEdit *line : m_limits) {
        if (line)
            line->clear();
    }
}

Result<Change> RuleDialog::change(Context &context) const
{
    const RuleSetting after = typed();
    const bool isStandard = after.draft == RuleSeverity::Standard &&
                            after.signOff == RuleSeverity::Standard && after.limits.empty();
    if (after == m_before)
        return Change();
    if (m_before.id.isNull())
        return isStandard ? Change() : edit::addRecord(m_tree, after, context);
    if (isStandard && after.unknown.isEmpty())
        return edit::removeRecord(m_tree, after.id);
    return edit::edit(m_tree, after.id, [&](RuleSetting &setting) { setting = after; });
}

} // namespace espalier
