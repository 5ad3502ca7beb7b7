// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/cascade_page.h"

#include "core/render/theme.h"
#include "core/rules/impact.h"
#include "core/rules/playbook.h"
#include "ui/panels/number_editor.h"
#include "ui/style/icons.h"

#include <QHeaderView>

#include <algorithm>

namespace espalier {
namespace {

constexpr int rowRole = Qt::UserRole;
constexpr int mostLevelsUp = 64; // a hostile file may be deeper; the list stays readable
constexpr std::size_t mostCauses = 60;
constexpr std::size_t mostGoals = 8;

QString titleOf(const Node &node)
{
    return node.title.isEmpty() ? CascadePage::tr("Untitled") : node.title;
}

} // namespace

CascadePage::CascadePage(QWidget *parent) : QTreeWidget(parent)
{
    setHeaderHidden(true);
    setAccessibleName(tr("Cascade: from the goal down to the drivers"));
    setIndentation(14);
    setWordWrap(true);
    setExpandsOnDoubleClick(false);
    setItemsExpandable(false);
    setRootIsDecorated(false);
    connect(this, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        const auto row = static_cast<std::size_t>(item->data(0, rowRole).toInt());
        if (item == m_asked)
            Q_EMIT actionWanted(m_rows[row]);
        else if (!m_rows[row].isNull())
            Q_EMIT nodeActivated(m_rows[row]);
    });
    connect(this, &QTreeWidget::itemClicked, this, &QTreeWidget::itemActivated);
}

QTreeWidgetItem *CascadePage::add(QTreeWidgetItem *under, const Shown &shown, Slot slot, bool secondary)
{
    const Node &node = *shown.tree.nodes().at(slot);
    const Status status = shown.derived[slot].judged.status;
    auto *item = under ? new QTreeWidgetItem(under) : new QTreeWidgetItem(this);
    item->setText(0, titleOf(node));
    item->setIcon(0, statusIcon(status));
    item->setData(0, rowRole, static_cast<int>(m_rows.size()));
    item->setToolTip(0, QStringLiteral("%1\n%2").arg(item->text(0), statusWord(status)));
    item->setData(0, Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(item->text(0), statusWord(status)));
    if (secondary) {
        QFont font = item->font(0);
        font.setItalic(true);
        item->setFont(0, font);
    }
    m_rows.push_back(node.id);
    return item;
}

QTreeWidgetItem *CascadePage::addLine(QTreeWidgetItem *under, const QString &text, const NodeId &node)
{
    auto *item = under ? new QTreeWidgetItem(under) : new QTreeWidgetItem(this);
    item->setText(0, text);
    item->setToolTip(0, text);
    item->setData(0, rowRole, static_cast<int>(m_rows.size()));
    m_rows.push_back(node);
    if (node.isNull())
        item->setFlags(Qt::ItemIsEnabled);
    if (!under) {
        QFont font = item->font(0);
        font.setWeight(QFont::DemiBold);
        item->setFont(0, font);
    }
    return item;
}

void CascadePage::addAsked(const Shown &shown, Slot self)
{
    const std::optional<FiredBand> fired = firedBandAt(shown.tree, shown.derived, self);
    if (!fired || !fired->action.isNull())
        return;
    const QString text =
        tr("“%1” since %2, and nobody promised anything", "a status, a day")
            .arg(statusWord(bandOf(shown.tree, *fired).status), textOf(QLocale(), fired->since));
    if (!shown.writable) {
        addLine(nullptr, text);
        return;
    }
    m_asked =
        addLine(addLine(nullptr, text), tr("Record what is done about it…"), shown.tree.nodes().at(self)->id);
    m_asked->setForeground(0, palette().color(QPalette::Link));
}

void CascadePage::addCauses(const Shown &shown, Slot self)
{
    const std::vector<Cause> causes = causesOf(shown.tree, shown.derived, shown.tree.nodes().at(self)->id);
    if (causes.size() < 2)
        return;
    std::vector<QTreeWidgetItem *> above{
        addLine(nullptr, tr("Why “%1”?").arg(statusWord(shown.derived[self].judged.status)))};
    for (std::size_t i = 1; i < std::min(causes.size(), mostCauses); ++i) {
        const auto depth = static_cast<std::size_t>(causes[i].depth);
        above.resize(depth);
        QTreeWidgetItem *item = add(above.back(), shown, causes[i].node, false);
        if (causes[i].isRoot)
            item->setToolTip(0, item->toolTip(0) + QLatin1Char('\n') +
                                    tr("Nothing below it stands badly: a cause"));
        above.push_back(item);
    }
    if (causes.size() > mostCauses)
        addLine(above.front(), tr("and %1 more").arg(causes.size() - mostCauses));
}

void CascadePage::addImpact(const Shown &shown, Slot self)
{
    const Tree &tree = shown.tree;
    const Impact impact = impactOf(tree, shown.derived, tree.nodes().at(self)->id);
    QTreeWidgetItem *weakest = nullptr;
    const std::vector<Slot> order = goalsFirst(tree);
    for (std::size_t i = 0; i < std::min(impact.goals.size(), mostGoals); ++i) {
        const Link *link = tree.find(weakestLink(tree, waysToGoal(tree, order, impact.goals[i]), self));
        if (!link)
            continue;
        if (!weakest)
            weakest = addLine(nullptr, tr("Weakest link to the goal"));
        addLine(weakest,
                tr("%1: %2 → %3", "evidence, driver, what it supports")
                    .arg(word(link->evidence), titleOf(*tree.find(link->child)),
                         titleOf(*tree.find(link->parent))),
                link->child);
    }
    QTreeWidgetItem *lost = nullptr;
    const auto addLost = [&](const QString &text, const NodeId &node = {}) {
        if (!lost)
            lost = addLine(nullptr, tr("If it went"));
        addLine(lost, text, node);
    };
    for (const Slot goal : impact.losingLastLeading)
        addLost(tr("“%1” would lose its last leading indicator").arg(titleOf(*tree.nodes().at(goal))),
                tree.nodes().at(goal)->id);
    for (const CampaignId &campaign : impact.campaigns)
        addLost(tr("The campaign “%1” is running").arg(tree.find(campaign)->name));
    for (const ExperimentId &experiment : impact.experiments)
        addLost(tr("The experiment “%1” is running").arg(tree.find(experiment)->name));
}

void CascadePage::show(const Shown &shown)
{
    clear();
    m_rows.clear();
    m_asked = nullptr;
    const Slot self = shown.tree.nodes().slotOf(shown.nodes.front());
    std::vector<Slot> path;
    for (Slot above = shown.tree.parentOf(self); above != noSlot && path.size() < mostLevelsUp;
         above = shown.tree.parentOf(above))
        path.push_back(above);
    QTreeWidgetItem *under = nullptr;
    for (auto it = path.rbegin(); it != path.rend(); ++it)
        under = add(under, shown, *it, false);
    QTreeWidgetItem *here = add(under, shown, self, false);
    QFont bold = here->font(0);
    bold.setWeight(QFont::DemiBold);
    here->setFont(0, bold);
    for (const Tie &tie : shown.tree.drivers(self))
        add(here, shown, tie.node, !tie.primary);
    addAsked(shown, self);
    addCauses(shown, self);
    addImpact(shown, self);
    expandAll();
    setCurrentItem(here, 0, QItemSelectionModel::ClearAndSelect);
}

} // namespace espalier
