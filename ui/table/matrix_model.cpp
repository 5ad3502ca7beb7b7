// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/matrix_model.h"

#include "ui/panels/words.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace espalier {
namespace {

constexpr int countRow = 0;    ///< above the nodes
constexpr int countColumn = 0; ///< before the goals

} // namespace

void MatrixModel::show(MatrixOf what, Matrix matrix)
{
    const auto sameRows = [](const MatrixRow &a, const MatrixRow &b) {
        return a.node == b.node && a.tierName == b.tierName;
    };
    const auto sameColumns = [](const MatrixColumn &a, const MatrixColumn &b) { return a.id == b.id; };
    const bool same = what == m_what && std::ranges::equal(matrix.rows, m_matrix.rows, sameRows) &&
                      std::ranges::equal(matrix.columns, m_matrix.columns, sameColumns);
    if (!same) {
        beginResetModel();
        m_what = what;
        m_matrix = std::move(matrix);
        endResetModel();
    } else if (matrix != m_matrix) {
        m_matrix = std::move(matrix);
        if (rowCount() == 0 || columnCount() == 0)
            return; // no channel yet, say: rows without a cell
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    }
}

const MatrixRow *MatrixModel::rowAt(int row) const
{
    const int at = row - 1 - countRow;
    return at >= 0 && at < static_cast<int>(m_matrix.rows.size())
               ? &m_matrix.rows[static_cast<std::size_t>(at)]
               : nullptr;
}

const MatrixColumn *MatrixModel::columnOf(int column) const
{
    const int at = column - 1 - countColumn;
    return at >= 0 && at < static_cast<int>(m_matrix.columns.size())
               ? &m_matrix.columns[static_cast<std::size_t>(at)]
               : nullptr;
}

NodeId MatrixModel::nodeAt(const QModelIndex &index) const
{
    const MatrixRow *row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (row)
        return row->node;
    const MatrixColumn *column =
        index.isValid() && m_what == MatrixOf::Goals ? columnOf(index.column()) : nullptr;
    return column ? NodeId(column->id) : NodeId();
}

int MatrixModel::rowOf(const NodeId &node) const
{
    const auto at = std::ranges::find(m_matrix.rows, node, &MatrixRow::node);
    return node.isNull() || at == m_matrix.rows.end()
               ? -1
               : static_cast<int>(at - m_matrix.rows.begin()) + 1 + countRow;
}

RawId MatrixModel::columnAt(const QModelIndex &index) const
{
    const MatrixColumn *column = index.isValid() ? columnOf(index.column()) : nullptr;
    return column ? column->id : RawId();
}

bool MatrixModel::isHead(int row) const
{
    const MatrixRow *at = rowAt(row);
    return at && at->isHead();
}

const MatrixCell *MatrixModel::cellAt(const QModelIndex &index) const
{
    if (!index.isValid() || !rowAt(index.row()) || !columnOf(index.column()) || isHead(index.row()))
        return nullptr;
    return &m_matrix.at(static_cast<std::size_t>(index.row() - 1 - countRow),
                        static_cast<std::size_t>(index.column() - 1 - countColumn));
}

bool MatrixModel::isGap(const QModelIndex &index) const
{
    if (m_what != MatrixOf::Goals)
        return false; // a node without a channel is no mistake
    const MatrixRow *row = rowAt(index.row());
    const MatrixColumn *column = columnOf(index.column());
    if (row)
        return !column && !row->isHead() && row->count == 0;
    return column && column->count == 0;
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_matrix.rows.empty() ? 0
                                                     : static_cast<int>(m_matrix.rows.size()) + 1 + countRow;
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_matrix.columns.empty()
               ? 0
               : static_cast<int>(m_matrix.columns.size()) + 1 + countColumn;
}

QString MatrixModel::cellText(const MatrixCell &cell) const
{
    if (!cell.isSet)
        return {};
    if (m_what == MatrixOf::Channels)
        return cell.isQuiet ? tr("inherited") : tr("yes");
    const QString evidence = word(cell.weakest);
    return cell.steps == 1 ? tr("direct, %1").arg(evidence)
                           : tr("%n steps, %1", nullptr, cell.steps).arg(evidence);
}

/// The words behind a shape: filled, open where it is only half so, a lozenge where something is missing.
QString MatrixModel::shownText(const QModelIndex &index) const
{
    const MatrixRow *row = rowAt(index.row());
    const MatrixColumn *column = columnOf(index.column());
    if (const MatrixCell *cell = cellAt(index))
        return cell->isSet ? (cell->isQuiet ? QStringLiteral("○ ") : QStringLiteral("● ")) + cellText(*cell)
                           : QString();
    const QString text = row ? rowCountText(*row) : column ? columnCountText(*column) : QString();
    return isGap(index) ? QStringLiteral("◇ ") + text : text;
}

QString MatrixModel::rowCountText(const MatrixRow &row) const
{
    if (row.isHead())
        return {};
    if (m_what == MatrixOf::Channels)
        return row.count == 0   ? tr("no channel")
               : row.count == 1 ? tr("1 channel")
                                : tr("%n channels", nullptr, row.count);
    return row.count == 0   ? tr("reaches no goal")
           : row.count == 1 ? tr("reaches 1 goal")
                            : tr("reaches %n goals", nullptr, row.count);
}

QString MatrixModel::columnCountText(const MatrixColumn &column) const
{
    if (m_what == MatrixOf::Channels)
        return column.count == 0   ? tr("nobody has it")
               : column.count == 1 ? tr("1 has it")
                                   : tr("%n have it", nullptr, column.count);
    return column.count == 0   ? tr("no metric leads to it")
           : column.count == 1 ? tr("1 leads to it")
                               : tr("%n lead to it", nullptr, column.count);
}

QString MatrixModel::accessibleText(const QModelIndex &index) const
{
    const MatrixRow *row = rowAt(index.row());
    const MatrixColumn *column = columnOf(index.column());
    if (!row)
        return column ? tr("%1: %2").arg(column->title, columnCountText(*column)) : tr("Counts");
    if (row->isHead())
        return row->tierName;
    const QString title = row->title.isEmpty() ? tr("Untitled") : row->title;
    if (!column)
        return tr("%1: %2").arg(title, rowCountText(*row));
    const MatrixCell &cell = *cellAt(index);
    if (m_what == MatrixOf::Channels)
        return (!cell.isSet    ? tr("%1 is not in the channel %2")
                : cell.isQuiet ? tr("%1 is in the channel %2, inherited")
                               : tr("%1 is in the channel %2"))
            .arg(title, column->title);
    if (!cell.isSet)
        return tr("%1 does not lead to %2").arg(title, column->title);
    return (cell.isQuiet ? tr("%1 leads to %2 by secondary links only: %3") : tr("%1 leads to %2: %3"))
        .arg(title, column->title, cellText(cell));
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const MatrixCell *cell = cellAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return shownText(index);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    case Qt::FontRole: {
        QFont font = QGuiApplication::font();
        font.setItalic(cell && cell->isQuiet);
        font.setBold(isGap(index));
        return font;
    }
    case Qt::ForegroundRole:
        if (isGap(index))
            return QGuiApplication::palette().brush(QPalette::BrightText);
        return (cell && cell->isQuiet) || !cell
                   ? QVariant(QGuiApplication::palette().brush(QPalette::PlaceholderText))
                   : QVariant();
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        const MatrixRow *row = rowAt(section);
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
            return row ? (row->isHead() ? row->tierName : row->title) : QString();
        if (role == Qt::FontRole && row && row->isHead()) {
            QFont font = QGuiApplication::font();
            font.setBold(true);
            return font;
        }
        return {};
    }
    const MatrixColumn *column = columnOf(section);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    if (!column)
        return m_what == MatrixOf::Goals ? tr("Goals reached") : tr("Channels");
    return column->code.isEmpty() ? column->title : QStringLiteral("%1  %2").arg(column->code, column->title);
}

Qt::ItemFlags MatrixModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || isHead(index.row()))
        return Qt::NoItemFlags;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

} // namespace espalier
