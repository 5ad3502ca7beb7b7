// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/node_table_model.h"

#include "core/model/queries.h"
#include "ui/style/icons.h"

#include <QCollator>
#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace espalier {
namespace {

/// Beyond so many runs of rows that come or go, one reset is quicker than telling of each.
constexpr std::size_t mostRuns = 64;

bool isStructural(const Change &change)
{
    const auto moves = [](const Delta<Link> &delta) {
        return !delta.before || !delta.after || delta.before->rank != delta.after->rank ||
               delta.before->primary != delta.after->primary;
    };
    const auto comesOrGoes = [](const Delta<Node> &delta) {
        return !delta.before || !delta.after || delta.before->rank != delta.after->rank ||
               delta.before->lifecycle != delta.after->lifecycle;
    };
    return std::ranges::any_of(change.links, moves) || std::ranges::any_of(change.nodes, comesOrGoes);
}

} // namespace

NodeTableModel::NodeTableModel(std::function<const Derived &()> derived, QObject *parent)
    : QAbstractTableModel(parent), m_derived(std::move(derived))
{
}

void NodeTableModel::setTree(const Tree *tree)
{
    beginResetModel();
    m_tree = tree;
    m_filter.branch = NodeId();
    m_rows.clear();
    if (m_tree) {
        m_generation = m_derived().generation();
        m_rows = wantedRows();
    }
    m_isOrderStale = false;
    keepPlaces();
    endResetModel();
}

NodeId NodeTableModel::nodeAt(int row) const
{
    return row >= 0 && row < static_cast<int>(m_rows.size()) ? m_rows[static_cast<std::size_t>(row)].node
                                                             : NodeId();
}

int NodeTableModel::rowOf(const NodeId &node) const
{
    const Slot slot = m_tree ? m_tree->nodes().slotOf(node) : noSlot;
    return slot == noSlot || slot >= m_rowBySlot.size() ? -1 : m_rowBySlot[slot];
}

int NodeTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int NodeTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(tableColumns().size());
}

QVariant NodeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        const Node *node = m_tree ? m_tree->find(nodeAt(section)) : nullptr;
        return node && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) ? node->title : QVariant();
    }
    if (section < 0 || section >= columnCount())
        return {};
    const TableColumn &column = tableColumns()[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return column.label();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (column.isNumber ? Qt::AlignRight : Qt::AlignLeft)));
    return {};
}

QVariant NodeTableModel::data(const QModelIndex &index, int role) const
{
    const Node *node = index.isValid() && m_tree ? m_tree->find(nodeAt(index.row())) : nullptr;
    if (!node)
        return {}; // taken out of the tree, its row is about to go
    const Slot slot = m_rows[static_cast<std::size_t>(index.row())].slot;
    const TableColumn &column = tableColumns()[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return column.cell(*m_tree, derived(), slot).text;
    case Qt::ToolTipRole: {
        const Cell cell = column.cell(*m_tree, derived(), slot);
        return cell.isInherited ? QStringLiteral("%1\n%2").arg(cell.text, cell.from) : cell.text;
    }
    case Qt::AccessibleTextRole:
        return accessibleText(column, *node, column.cell(*m_tree, derived(), slot));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (column.isNumber ? Qt::AlignRight : Qt::AlignLeft)));
    case Qt::DecorationRole:
        return std::string_view(column.key) == "status" ? QVariant(statusIcon(derived()[slot].judged.status))
                                                        : QVariant();
    case Qt::FontRole:
        if (column.cell(*m_tree, derived(), slot).isInherited) {
            QFont font = QGuiApplication::font();
            font.setItalic(true);
            return font;
        }
        return {};
    case Qt::ForegroundRole:
        return column.cell(*m_tree, derived(), slot).isInherited
                   ? QVariant(QGuiApplication::palette().brush(QPalette::PlaceholderText))
                   : QVariant();
    default:
        return {};
    }
}

QString NodeTableModel::accessibleText(const TableColumn &column, const Node &node, const Cell &cell) const
{
    const QString title = node.title.isEmpty() ? tr("Untitled") : node.title;
    if (cell.text.isEmpty())
        return tr("%1 of %2: empty").arg(column.label(), title);
    return (cell.isInherited ? tr("%1 of %2: %3, inherited") : tr("%1 of %2: %3"))
        .arg(column.label(), title, cell.text);
}

Qt::ItemFlags NodeTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (m_writable && tableColumns()[static_cast<std::size_t>(index.column())].isEditable())
        flags |= Qt::ItemIsEditable;
    return flags;
}

void NodeTableModel::sortBy(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    refreshOrder();
}

void NodeTableModel::setFilter(const TableFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refreshOrder();
}

void NodeTableModel::refreshOrder()
{
    m_isOrderStale = false;
    if (m_tree)
        setRows(wantedRows());
}

std::vector<NodeTableModel::Row> NodeTableModel::wantedRows() const
{
    std::vector<Slot> slots;
    if (const Slot branch = m_tree->nodes().slotOf(m_filter.branch); branch != noSlot) {
        slots = branchOf(*m_tree, branch);
    } else {
        slots = placementOrder(*m_tree);
        const std::vector<Slot> parked = parkedNodes(*m_tree);
        slots.insert(slots.end(), parked.begin(), parked.end());
    }
    std::vector<Row> rows;
    rows.reserve(slots.size());
    for (const Slot slot : slots) {
        if (isWanted(slot))
            rows.push_back({m_tree->nodes().at(slot)->id, slot});
    }
    if (m_sortColumn >= 0)
        sort(rows);
    return rows;
}

bool NodeTableModel::isWanted(Slot slot) const
{
    const auto holds = [&](int column, const QString &text) {
        return tableColumns()[static_cast<std::size_t>(column)]
            .cell(*m_tree, derived(), slot)
            .text.contains(text, Qt::CaseInsensitive);
    };
    return std::ranges::all_of(m_filter.columnTexts,
                               [&](const auto &wanted) { return holds(wanted.first, wanted.second); }) &&
           (m_filter.text.isEmpty() ||
            std::ranges::any_of(m_filter.searched, [&](int column) { return holds(column, m_filter.text); }));
}

void NodeTableModel::sort(std::vector<Row> &rows) const
{
    struct Keyed
    {
        SortKey key;
        QCollatorSortKey words;
        Row row;
    };
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    const TableColumn &column = tableColumns()[static_cast<std::size_t>(m_sortColumn)];
    std::vector<Keyed> keyed;
    keyed.reserve(rows.size());
    for (const Row &row : rows) {
        const SortKey key = column.sortKey(*m_tree, derived(), row.slot);
        keyed.push_back({key, collator.sortKey(key.text), row});
    }
    const bool falling = m_sortOrder == Qt::DescendingOrder;
    std::ranges::stable_sort(keyed, [falling](const Keyed &a, const Keyed &b) {
        if (a.key.isEmpty != b.key.isEmpty)
            return b.key.isEmpty; // nothing is last, whichever way
        const Keyed &low = falling ? b : a;
        const Keyed &high = falling ? a : b;
        return low.key.number != high.key.number ? low.key.number < high.key.number : low.words < high.words;
    });
    std::ranges::transform(keyed, rows.begin(), &Keyed::row);
}

void NodeTableModel::setRows(std::vector<Row> wanted)
{
    if (wanted == m_rows)
        return;
    std::vector<int> wantedAt(m_tree->nodes().slotCount(), -1);
    for (std::size_t i = 0; i < wanted.size(); ++i)
        wantedAt[wanted[i].slot] = static_cast<int>(i);
    const auto isKept = [&](const Row &row) {
        return row.slot < wantedAt.size() && wantedAt[row.slot] >= 0 &&
               wanted[static_cast<std::size_t>(wantedAt[row.slot])].node == row.node;
    };
    std::vector<Row> kept;
    std::vector<bool> isOld(wanted.size(), false);
    using Runs = std::vector<std::pair<int, int>>; // first and last row of each
    Runs gone;
    const auto extend = [](Runs &runs, int row) {
        if (!runs.empty() && runs.back().second == row - 1)
            runs.back().second = row;
        else
            runs.emplace_back(row, row);
    };
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (isKept(m_rows[i]))
            isOld[static_cast<std::size_t>(wantedAt[m_rows[i].slot])] = true;
        else
            extend(gone, static_cast<int>(i));
    }
    Runs fresh;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (isOld[i])
            kept.push_back(wanted[i]);
        else
            extend(fresh, static_cast<int>(i));
    }
    if (gone.size() + fresh.size() > mostRuns) {
        beginResetModel();
        m_rows = std::move(wanted);
        keepPlaces();
        endResetModel();
        return;
    }
    removeRuns(gone);
    reorder(std::move(kept));
    insertRuns(wanted, fresh);
}

void NodeTableModel::removeRuns(const std::vector<std::pair<int, int>> &runs)
{
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        beginRemoveRows({}, run->first, run->second);
        m_rows.erase(m_rows.begin() + run->first, m_rows.begin() + run->second + 1);
        keepPlaces();
        endRemoveRows();
    }
}

void NodeTableModel::reorder(std::vector<Row> kept)
{
    if (kept == m_rows)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<Slot> slots;
    for (const QModelIndex &index : before)
        slots.push_back(m_rows[static_cast<std::size_t>(index.row())].slot);
    m_rows = std::move(kept);
    keepPlaces();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(m_rowBySlot[slots[static_cast<std::size_t>(i)]], before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void NodeTableModel::insertRuns(const std::vector<Row> &wanted, const std::vector<std::pair<int, int>> &runs)
{
    for (const auto &[first, last] : runs) {
        beginInsertRows({}, first, last);
        m_rows.insert(m_rows.begin() + first, wanted.begin() + first, wanted.begin() + last + 1);
        keepPlaces();
        endInsertRows();
    }
}

void NodeTableModel::keepPlaces()
{
    m_rowBySlot.assign(m_tree ? m_tree->nodes().slotCount() : 0, -1);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].slot < m_rowBySlot.size())
            m_rowBySlot[m_rows[i].slot] = static_cast<int>(i);
    }
}

void NodeTableModel::treeChanged(const Change &change)
{
    if (!m_tree)
        return;
    if (!m_filter.branch.isNull() && !m_tree->nodes().contains(m_filter.branch))
        m_filter.branch = NodeId();
    if (isStructural(change))
        refreshOrder();
    tellEdited(change);
    if (!m_isOrderStale && (m_sortColumn >= 0 || !m_filter.isEmpty())) {
        m_isOrderStale = true;
        Q_EMIT orderStale();
    }
}

void NodeTableModel::retell()
{
    if (m_tree)
        m_generation = m_derived().generation();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void NodeTableModel::tellEdited(const Change &change)
{
    bool all = change.info.before || change.info.after;
    forEachRegister([&]<class Record>(const RegisterRow<Record> &row) {
        if constexpr (!std::is_same_v<Record, Node> && !std::is_same_v<Record, Link> &&
                      !std::is_same_v<Record, Observation>) {
            // A record that is new is named by nobody but the nodes that changed with it.
            all = all || std::ranges::any_of(change.*row.deltas, [](const Delta<Record> &delta) {
                      return delta.before != nullptr;
                  });
        }
    });
    if (all) {
        retell();
        return;
    }
    const Derived &derived = m_derived();
    std::vector<bool> edited(m_rows.size(), false);
    const auto mark = [&](Slot slot) {
        if (slot != noSlot && slot < m_rowBySlot.size() && m_rowBySlot[slot] >= 0)
            edited[static_cast<std::size_t>(m_rowBySlot[slot])] = true;
    };
    std::ranges::for_each(derived.othersSince(m_generation), mark);
    for (const Delta<Node> &delta : change.nodes) {
        const Slot slot = m_tree->nodes().slotOf(delta.record().id);
        mark(slot);
        if (slot != noSlot && delta.before && delta.after && delta.before->title != delta.after->title) {
            for (const Tie &tie : m_tree->drivers(slot))
                mark(tie.node); // its title stands in what they support
        }
    }
    for (const Delta<Link> &delta : change.links)
        mark(m_tree->nodes().slotOf(delta.record().child));
    m_generation = derived.generation();
    for (std::size_t first = 0; first < edited.size(); ++first) {
        if (!edited[first])
            continue;
        std::size_t last = first;
        while (last + 1 < edited.size() && edited[last + 1])
            ++last;
        Q_EMIT dataChanged(index(static_cast<int>(first), 0),
                           index(static_cast<int>(last), columnCount() - 1));
        first = last;
    }
}

} // namespace espalier
