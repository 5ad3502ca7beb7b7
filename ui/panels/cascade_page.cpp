// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/cascade_page.h"

#include "core/render/theme.h"
#include "ui/style/icons.h"

#include <QHeaderView>

#include <algorithm>

namespace espalier {
namespace {

constexpr int rowRole = Qt::UserRole;
constexpr int mostLevelsUp = 64; // a hostile file may be deeper; the list stays readable

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
        Q_EMIT nodeActivated(m_rows[row]);
    });
    connect(this, &QTreeWidget::itemClicked, this, &QTreeWidget::itemActivated);
}

QTreeWidgetItem *CascadePage::add(QTreeWidgetItem *under, const Shown &shown, Slot slot, bool secondary)
{
    const Node &node = *shown.tree.nodes().at(slot);
    const Status status = shown.derived[slot].judged.status;
    auto *item = under ? new QTreeWidgetItem(under) : new QTreeWidgetItem(this);
    item->setText(0, node.title.isEmpty() ? tr("Untitled") : node.title);
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

void CascadePage::show(const Shown &shown)
{
    clear();
    m_rows.clear();
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
    expandAll();
    setCurrentItem(here, 0, QItemSelectionModel::ClearAndSelect);
}

} // namespace espalier
