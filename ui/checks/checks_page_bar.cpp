// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// ChecksPage: its head: the score and how it is made, what the list is narrowed to; and the menu of a row.
#include "core/checks/telling.h"
#include "ui/checks/checks_page.h"
#include "ui/checks/finding_pane.h"
#include "ui/checks/finding_words.h"
#include "ui/style/finding_icon.h"
#include "ui/table/page_parts.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QTreeView>

namespace espalier {
namespace {

constexpr int longestScope = 180; // pixels

QToolButton *toggle()
{
    auto *button = new QToolButton;
    button->setObjectName(QStringLiteral("toggle"));
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QToolButton *severityToggle(FindingKind kind)
{
    QToolButton *button = toggle();
    button->setIcon(findingIcon(kind));
    button->setIconSize({16, 16});
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

} // namespace

QWidget *ChecksPage::makeBar()
{
    m_score = new QToolButton;
    m_score->setObjectName(QStringLiteral("score"));
    m_score->setPopupMode(QToolButton::InstantPopup);
    m_score->setFocusPolicy(Qt::TabFocus);
    auto *made = new QMenu(m_score);
    made->setToolTipsVisible(true);
    m_score->setMenu(made);
    connect(made, &QMenu::aboutToShow, this, [this, made] { fillScore(made); });
    m_errors = severityToggle(FindingKind::Error);
    m_warnings = severityToggle(FindingKind::Warning);
    m_hints = severityToggle(FindingKind::Hint);
    m_waived = toggle();
    m_branch = toggle();
    m_text = new QLineEdit;
    m_text->setPlaceholderText(tr("Narrow by title or rule"));
    fitPlaceholder(m_text);
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    m_grouping = new QComboBox;
    m_grouping->setAccessibleName(tr("Group by"));
    m_grouping->addItems({tr("By kind"), tr("By rule"), tr("By node")});
    m_strictness = new QComboBox;
    m_strictness->setAccessibleName(tr("How strictly it is judged"));
    m_strictness->setToolTip(tr("Drafts are judged mildly, what is to be signed off strictly"));
    m_strictness->addItems({tr("As a draft"), tr("For sign-off")});
    m_only = new QToolButton;
    m_only->setObjectName(QStringLiteral("condition"));
    m_only->hide();
    for (QToolButton *button : {m_errors, m_warnings, m_hints, m_waived})
        connect(button, &QToolButton::toggled, this, &ChecksPage::fill);
    connect(m_branch, &QToolButton::clicked, this,
            [this](bool on) { setScope(on ? Scope::Branch : Scope::Tree, on ? m_current : NodeId()); });
    connect(m_only, &QToolButton::clicked, this, [this] { setRule({}); });
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_fillLater.start(); });
    connect(m_grouping, &QComboBox::currentIndexChanged, this, [this] {
        m_folded.clear();
        fill();
    });
    connect(m_strictness, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_findings.setStrictness(static_cast<Strictness>(index)); });
    return wrappingBar({m_score, m_errors, m_warnings, m_hints, m_text, m_only, m_branch, m_waived,
                        m_grouping, m_strictness});
}

void ChecksPage::fillHead(const Checks *checks)
{
    const FindingCounts counts = checks ? checks->counts() : FindingCounts();
    const auto put = [checks](QToolButton *button, int count, const QString &name, const QString &tip) {
        const QString number = checks ? QLocale().toString(count) : QStringLiteral("…");
        button->setText(QChar(0x2009) + number); // a little away from the lozenge
        button->setAccessibleName(tr("%1: %2", "a severity, how many there are").arg(name, number));
        button->setToolTip(tip);
    };
    put(m_errors, counts.errors, tr("Errors"), tr("Only errors"));
    put(m_warnings, counts.warnings, tr("Warnings"), tr("Only warnings"));
    put(m_hints, counts.hints, tr("Hints"), tr("Only hints"));
    m_waived->setText(tr("Waived: %1").arg(QLocale().toString(counts.waived)));
    m_waived->setToolTip(tr("Also what somebody lets stand"));
    m_waived->setVisible(counts.waived > 0 || m_waived->isChecked());
    m_score->setText(checks ? tr("Score %1").arg(checks->score().points) : tr("Score"));
    m_score->setToolTip(tr("How it is made"));
    m_score->setEnabled(checks != nullptr);
    const QSignalBlocker still(m_strictness);
    m_strictness->setCurrentIndex(static_cast<int>(m_findings.strictness()));
    const Node *of = m_tree ? m_tree->find(m_scopeOf) : nullptr;
    const bool isAll = m_scope == Scope::Tree || !of;
    m_branch->setChecked(!isAll);
    m_branch->setEnabled(!isAll || !m_current.isNull());
    m_branch->setText(isAll ? tr("This branch")
                            : fontMetrics().elidedText(of->title, Qt::ElideRight, longestScope));
    m_branch->setToolTip(isAll ? tr("Only what was found about the chosen node and all below it")
                         : m_scope == Scope::Branch
                             ? tr("Only what was found about “%1” and all below it").arg(of->title)
                             : tr("Only what was found about “%1”").arg(of->title));
    m_branch->setAccessibleName(m_branch->toolTip());
    m_only->setVisible(m_rule.has_value());
    if (m_rule) {
        m_only->setText(tr("Rule %1").arg(QLatin1String(rules()[*m_rule].id)) + QStringLiteral("  ×"));
        m_only->setToolTip(tr("%1 – take away").arg(ruleText(rules()[*m_rule].title)));
        m_only->setAccessibleName(m_only->toolTip());
    }
    m_score->parentWidget()->updateGeometry();
}

void ChecksPage::fillScore(QMenu *menu)
{
    menu->clear();
    const Checks *checks = m_tree ? m_findings.now() : nullptr;
    if (!checks)
        return;
    const auto remark = [menu](const QString &text) { menu->addAction(text)->setEnabled(false); };
    remark(tr("100 × nodes ÷ (nodes + weight of what was found), rounded down"));
    remark(tr("An error weighs 1, a warning ¼, a hint 1⁄20; waived ones nothing"));
    menu->addSeparator();
    const Score score = checks->score();
    for (const Score::Cost &cost : score.costs) {
        const Rule &rule = rules()[cost.rule];
        QString text = tr("−%1 points: %2 %3 (%4)", "points lost, id and title of a rule, its findings")
                           .arg(QLocale().toString(cost.points, 'f', 1), QLatin1String(rule.id),
                                ruleText(rule.title), QLocale().toString(cost.findings));
        text.replace(QLatin1Char('&'), QStringLiteral("&&"));
        QAction *action = menu->addAction(text);
        action->setToolTip(tr("Show them"));
        connect(action, &QAction::triggered, this, [this, index = cost.rule] { setRule(index); });
    }
    if (score.costs.empty())
        remark(tr("Nothing was found"));
}

void ChecksPage::setScope(Scope scope, const NodeId &node)
{
    m_scope = scope;
    m_scopeOf = node;
    fill();
}

void ChecksPage::setRule(std::optional<RuleIndex> rule)
{
    m_rule = rule;
    fill();
}

void ChecksPage::showMenu(const QPoint &at)
{
    const Finding *finding = chosen();
    if (!finding)
        return;
    QMenu menu(this);
    const auto add = [&menu](const QString &text, bool isPossible, auto run) {
        QAction *action = menu.addAction(text);
        action->setEnabled(isPossible);
        connect(action, &QAction::triggered, &menu, run);
    };
    const QString mend = fixLabelOf(*m_tree, m_derived(), *finding);
    const bool mayMend = m_isWritable && !mend.isEmpty() && !finding->isWaived;
    // The tree may go on before one is chosen: each asks again.
    add(tr("Go to the node"), finding->about != noSlot, [this] { goThere(); });
    menu.addSeparator();
    if (rules()[finding->rule].isAsked)
        add(tr("Vanity interview…"), m_isWritable && !finding->isWaived, [this] { interview(); });
    add(mend.isEmpty() ? tr("Nothing mends this but a person") : mend, mayMend, [this] { fix(); });
    add(tr("Fix all of this rule"), mayMend, [this] { fixAll(); });
    if (finding->isWaived)
        add(tr("Take back"), m_isWritable, [this] { takeBack(); });
    else
        add(tr("Waive…"), m_isWritable, [this] { waive(); });
    menu.addSeparator();
    add(tr("Only this rule"), !m_rule, [this, rule = finding->rule] { setRule(rule); });
    add(tr("About the rule"), true, [this] { showRule(); });
    menu.exec(at);
}

} // namespace espalier
