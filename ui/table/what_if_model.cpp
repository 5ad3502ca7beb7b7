// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/what_if_model.h"

#include "core/model/queries.h"
#include "core/render/theme.h"
#include "ui/panels/number_editor.h"
#include "ui/panels/register_editor.h"
#include "ui/style/icons.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <cmath>

namespace espalier {
namespace {

/// The nodes whose formulas can be reckoned, and those they name, as a mark by slot.
std::vector<bool> reckonedWith(const Tree &tree, const FormulaValues &formulas)
{
    std::vector<bool> marks(tree.nodes().slotCount(), false);
    for (const Slot node : formulas.inOrder()) {
        const Formula *formula = formulas.usableFormula(node);
        if (!formula)
            continue;
        marks[node] = true;
        for (const NodeId &named : formula->references())
            marks[tree.nodes().slotOf(named)] = true;
    }
    return marks;
}

/// "↑ 0.3": how far it moved, in its unit; empty where it stayed or was not there before.
QString moveText(const SimulatedValue &value, const AmountStyle &style)
{
    if (!value.isMoved() || !value.before || !value.after)
        return {};
    const double by = *value.after - *value.before;
    return (by > 0 ? QStringLiteral("↑\u00A0") : QStringLiteral("↓\u00A0")) +
           amountText(std::abs(by), bare(style));
}

} // namespace

void WhatIfModel::show(const Tree *tree, const Derived *derived, const std::vector<Assumption> &tried)
{
    std::vector<Row> rows;
    std::vector<Column> columns;
    m_leftOut = 0;
    m_canMove = false;
    if (tree) {
        const std::vector<bool> reckoned = reckonedWith(*tree, derived->formulas());
        m_canMove = std::ranges::find(reckoned, true) != reckoned.end();
        std::vector<Slot> slots = topNodes(*tree);
        const std::size_t goals = slots.size();
        std::vector<Slot> nodes = placementOrder(*tree);
        const std::vector<Slot> parked = parkedNodes(*tree);
        nodes.insert(nodes.end(), parked.begin(), parked.end());
        for (const Slot slot : nodes) {
            if (reckoned[slot] && (tree->parentOf(slot) != noSlot || isParked(*tree, slot)))
                slots.push_back(slot);
        }
        for (std::size_t i = 0; i < slots.size(); ++i) {
            const Node &node = *tree->nodes().at(slots[i]);
            Row row{node.id, node.title, amountStyleOf(*tree, node), (*derived)[slots[i]].judged.status,
                    i < goals};
            row.style.locale = QLocale();
            rows.push_back(std::move(row));
        }
        const auto add = [&](const Id<Scenario> &scenario, const QString &name, const QString &note,
                             const std::vector<Assumption> &assumptions) {
            const Simulation simulation(*tree, *derived, assumptions);
            Column column{scenario, name, note, {}};
            for (const Slot slot : slots)
                column.values.push_back(simulation[slot]);
            columns.push_back(std::move(column));
        };
        add({}, tr("What if"), {}, tried);
        for (const Scenario *scenario : choicesOf<Scenario>(*tree)) {
            if (columns.size() > mostScenarios)
                ++m_leftOut;
            else
                add(scenario->id, scenario->name, scenario->note, scenario->assumptions);
        }
    }
    const bool isSame =
        rows == m_rows && std::ranges::equal(columns, m_columns, {}, &Column::scenario, &Column::scenario);
    if (!isSame)
        beginResetModel();
    m_rows = std::move(rows);
    m_columns = std::move(columns);
    if (!isSame) {
        endResetModel();
    } else if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

NodeId WhatIfModel::nodeAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].node : NodeId();
}

int WhatIfModel::rowOf(const NodeId &node) const
{
    const auto at = std::ranges::find(m_rows, node, &Row::node);
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

Id<Scenario> WhatIfModel::scenarioAt(int column) const
{
    return column > triedColumn && column < columnCount()
               ? m_columns[static_cast<std::size_t>(column - triedColumn)].scenario
               : Id<Scenario>();
}

int WhatIfModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int WhatIfModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_columns.empty() ? 0 : static_cast<int>(m_columns.size()) + triedColumn;
}

/// Of what is now: the values of what is tried, of which only `before` is looked at.
const SimulatedValue &WhatIfModel::valueAt(const QModelIndex &index) const
{
    const int column = std::max(index.column() - triedColumn, 0);
    return m_columns[static_cast<std::size_t>(column)].values[static_cast<std::size_t>(index.row())];
}

QString WhatIfModel::shownText(const QModelIndex &index) const
{
    const SimulatedValue &value = valueAt(index);
    const AmountStyle &style = rowAt(index).style;
    const std::optional<double> &shown = index.column() == nowColumn ? value.before : value.after;
    if (!shown)
        return QStringLiteral("–");
    const QString moved = index.column() == nowColumn ? QString() : moveText(value, style);
    const QString text = amountText(*shown, style);
    return moved.isEmpty() ? text : QStringLiteral("%1   %2").arg(text, moved);
}

QString WhatIfModel::sentence(const QModelIndex &index) const
{
    const Row &row = rowAt(index);
    const SimulatedValue &value = valueAt(index);
    const auto amount = [&](const std::optional<double> &number) {
        return number ? amountText(*number, row.style) : tr("no value");
    };
    if (index.column() == nowColumn)
        return tr("%1 now, %2").arg(amount(value.before), statusWord(row.status));
    const QString status = statusWord(value.status);
    if (value.isSet)
        return tr("set from %1 to %2, %3").arg(amount(value.before), amount(value.after), status);
    if (value.isMoved())
        return tr("moves from %1 to %2, %3").arg(amount(value.before), amount(value.after), status);
    return tr("stays at %1, %2").arg(amount(value.before), status);
}

QVariant WhatIfModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SimulatedValue &value = valueAt(index);
    const bool isNow = index.column() == nowColumn;
    switch (role) {
    case Qt::DisplayRole:
        return shownText(index);
    case Qt::EditRole:
        return value.isSet && value.after ? textOf(QLocale(), *value.after) : QString();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return sentence(index);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::DecorationRole:
        return statusIcon(isNow ? rowAt(index).status : value.status);
    case Qt::FontRole: {
        QFont font = QGuiApplication::font();
        font.setWeight(!isNow && value.isSet ? QFont::Bold : QFont::Normal);
        return font;
    }
    case Qt::ForegroundRole:
        return !isNow && !value.isMoved() && !value.isSet
                   ? QVariant(QGuiApplication::palette().color(QPalette::PlaceholderText))
                   : QVariant();
    default:
        return {};
    }
}

QVariant WhatIfModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        const Row &row = m_rows[static_cast<std::size_t>(section)];
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return row.title.isEmpty() ? tr("Untitled") : row.title;
        if (role == Qt::FontRole) {
            QFont font = QGuiApplication::font();
            font.setWeight(row.isGoal ? QFont::DemiBold : QFont::Normal);
            return font;
        }
        return {};
    }
    if (role == Qt::DisplayRole)
        return section == nowColumn ? tr("Now")
                                    : m_columns[static_cast<std::size_t>(section - triedColumn)].name;
    if (role == Qt::ToolTipRole && section > triedColumn)
        return m_columns[static_cast<std::size_t>(section - triedColumn)].note;
    if (role == Qt::ToolTipRole)
        return section == nowColumn ? tr("What was measured or reckoned last")
                                    : tr("Type a value: what is reckoned from it follows");
    return {};
}

Qt::ItemFlags WhatIfModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == triedColumn || (index.column() > triedColumn && m_writable))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool WhatIfModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const QString text = value.toString().simplified();
    if (text == index.data(Qt::EditRole).toString())
        return true;
    const std::optional<double> number = numberIn(QLocale(), text);
    if (!number && !text.isEmpty()) {
        Q_EMIT refused(tr("“%1” is not a number. Write it in the unit of the node, as in %2.")
                           .arg(text, textOf(QLocale(), 1234.5)));
        return false;
    }
    Q_EMIT valueTyped(index.column(), nodeAt(index.row()), number);
    return true;
}

} // namespace espalier
