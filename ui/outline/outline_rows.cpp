// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The second half of OutlineModel: how the rows follow the tree.
#include "core/model/queries.h"
#include "ui/outline/outline_model.h"

#include <algorithm>

namespace espalier {

/// What one change asks of the rows: the parents whose lists may differ, and where each row goes.
struct OutlineModel::Plan
{
    std::vector<RowKey> parents; ///< keys of rows in the tree as it is now, the root first
    std::unordered_map<RowKey, std::vector<RowKey>> wanted;
    std::unordered_map<RowKey, RowKey> newParent;
};

std::vector<OutlineModel::RowKey> OutlineModel::wantedBelow(const RowKey &key) const
{
    std::vector<RowKey> keys;
    if (!m_tree || !key.parent.isNull())
        return keys;
    if (key.child.isNull()) {
        for (const std::vector<Slot> &slots : {topNodes(*m_tree), parkedNodes(*m_tree)}) {
            for (const Slot slot : slots)
                keys.push_back({m_tree->nodes().at(slot)->id, NodeId()});
        }
        return keys;
    }
    const Slot slot = m_tree->nodes().slotOf(key.child);
    if (slot == noSlot)
        return keys;
    for (const Tie &tie : m_tree->drivers(slot))
        keys.push_back({m_tree->nodes().at(tie.node)->id, tie.primary ? NodeId() : key.child});
    return keys;
}

OutlineModel::RowId OutlineModel::addRow(const RowKey &key, RowId parent)
{
    RowId row = 0;
    if (m_free.empty()) {
        row = static_cast<RowId>(m_rows.size());
        m_rows.emplace_back();
    } else {
        row = m_free.back();
        m_free.pop_back();
    }
    std::vector<RowId> &siblings = m_rows[parent].below;
    m_rows[row] = {key, parent, static_cast<int>(siblings.size()), {}};
    siblings.push_back(row);
    m_at[key] = row;
    return row;
}

void OutlineModel::freeBranch(RowId top)
{
    std::vector<RowId> todo{top};
    while (!todo.empty()) {
        const RowId row = todo.back();
        todo.pop_back();
        todo.insert(todo.end(), m_rows[row].below.begin(), m_rows[row].below.end());
        m_at.erase(m_rows[row].key);
        m_rows[row] = Row();
        m_free.push_back(row);
    }
}

void OutlineModel::renumber(RowId parent, std::size_t from)
{
    const std::vector<RowId> &below = m_rows[parent].below;
    for (std::size_t i = from; i < below.size(); ++i)
        m_rows[below[i]].place = static_cast<int>(i);
}

void OutlineModel::rebuild()
{
    m_rows.clear();
    m_rows.emplace_back();
    m_free.clear();
    m_at.clear();
    for (RowId row = root; row < m_rows.size(); ++row) // rows are appended while this runs
        addBelow(row);
}

void OutlineModel::addBelow(RowId parent)
{
    for (const RowKey &key : wantedBelow(m_rows[parent].key))
        addRow(key, parent);
}

void OutlineModel::moveRow(RowId row, RowId newParent)
{
    const RowId oldParent = m_rows[row].parent;
    const int from = m_rows[row].place;
    const int to = static_cast<int>(m_rows[newParent].below.size());
    if (oldParent == newParent || !beginMoveRows(indexAt(oldParent), from, from, indexAt(newParent), to))
        return;
    std::vector<RowId> &siblings = m_rows[oldParent].below;
    siblings.erase(siblings.begin() + from);
    renumber(oldParent, static_cast<std::size_t>(from));
    m_rows[row].parent = newParent;
    m_rows[row].place = to;
    m_rows[newParent].below.push_back(row);
    endMoveRows();
}

void OutlineModel::insertMissing(Plan &plan)
{
    // A new row's own rows come after it: parents are visited until no new one turns up.
    std::vector<RowKey> todo = plan.parents;
    for (std::size_t i = 0; i < todo.size(); ++i) {
        const auto at = todo[i].child.isNull() ? m_at.end() : m_at.find(todo[i]);
        if (at == m_at.end() && !todo[i].child.isNull())
            continue; // itself new, comes again below
        const RowId parent = at == m_at.end() ? root : at->second;
        std::vector<RowKey> missing;
        for (const RowKey &key : plan.wanted[todo[i]]) {
            if (!m_at.contains(key))
                missing.push_back(key);
        }
        if (missing.empty())
            continue;
        const int first = static_cast<int>(m_rows[parent].below.size());
        beginInsertRows(indexAt(parent), first, first + static_cast<int>(missing.size()) - 1);
        for (const RowKey &key : missing)
            addRow(key, parent);
        endInsertRows();
        std::ranges::copy_if(missing, std::back_inserter(todo),
                             [&](const RowKey &key) { return plan.wanted.contains(key); });
    }
}

void OutlineModel::removeGone(const Plan &plan)
{
    std::vector<RowKey> gone;
    for (const auto &[key, row] : m_at) {
        if (!m_tree->nodes().contains(key.child) ||
            (!key.parent.isNull() && !plan.newParent.contains(key) && plan.wanted.contains({key.parent, {}})))
            gone.push_back(key);
    }
    for (const RowKey &key : gone) {
        const auto at = m_at.find(key);
        if (at == m_at.end())
            continue; // went with the row above it
        const RowId row = at->second;
        const RowId parent = m_rows[row].parent;
        const int place = m_rows[row].place;
        beginRemoveRows(indexAt(parent), place, place);
        std::vector<RowId> &siblings = m_rows[parent].below;
        siblings.erase(siblings.begin() + place);
        renumber(parent, static_cast<std::size_t>(place));
        freeBranch(row);
        endRemoveRows();
    }
}

void OutlineModel::reorder(RowId parent)
{
    const std::vector<RowKey> wanted = wantedBelow(m_rows[parent].key);
    std::vector<RowId> order;
    order.reserve(wanted.size());
    for (const RowKey &key : wanted)
        order.push_back(m_at.at(key));
    if (order == m_rows[parent].below)
        return;
    const QModelIndex index = indexAt(parent);
    Q_EMIT layoutAboutToBeChanged({QPersistentModelIndex(index)});
    const QModelIndexList before = persistentIndexList();
    m_rows[parent].below = std::move(order);
    renumber(parent, 0);
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &kept : before)
        after.append(indexAt(static_cast<RowId>(kept.internalId())));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({QPersistentModelIndex(index)});
}

void OutlineModel::treeChanged(const Change &change)
{
    if (!m_tree)
        return;
    Plan plan;
    std::unordered_set<NodeId> parents;
    bool structural = false;
    for (const Delta<Link> &delta : change.links) {
        const bool same = delta.before && delta.after && delta.before->rank == delta.after->rank &&
                          delta.before->primary == delta.after->primary;
        if (same)
            continue;
        structural = true;
        parents.insert(delta.record().parent);
    }
    for (const Delta<Node> &delta : change.nodes) {
        structural = structural || !delta.before || !delta.after || delta.before->rank != delta.after->rank ||
                     delta.before->lifecycle != delta.after->lifecycle;
    }
    if (structural) {
        plan.parents.push_back({});
        for (const NodeId &parent : parents) {
            if (m_tree->nodes().contains(parent))
                plan.parents.push_back({parent, NodeId()});
        }
        for (const RowKey &parent : plan.parents) {
            for (const RowKey &key : plan.wanted[parent] = wantedBelow(parent))
                plan.newParent[key] = parent;
        }
        // Rows that change their parent go by way of the root, so that none is ever moved below itself.
        std::vector<RowId> moving;
        for (const auto &[key, parent] : plan.newParent) {
            const auto at = m_at.find(key);
            if (at != m_at.end() && m_rows[m_rows[at->second].parent].key != parent)
                moving.push_back(at->second);
        }
        for (const RowId row : moving)
            moveRow(row, root);
        insertMissing(plan);
        for (const RowId row : moving) {
            const RowKey &parent = plan.newParent.at(m_rows[row].key);
            moveRow(row, parent.child.isNull() ? root : m_at.at(parent));
        }
        removeGone(plan);
        for (const RowKey &parent : plan.parents)
            reorder(parent.child.isNull() ? root : m_at.at(parent));
    }
    tellEdited(change);
}

void OutlineModel::tellEdited(const Change &change)
{
    const auto tell = [this](const RowKey &key) {
        if (const auto at = m_at.find(key); at != m_at.end()) {
            const QModelIndex index = indexAt(at->second);
            Q_EMIT dataChanged(index, index);
        }
    };
    for (const Delta<Node> &delta : change.nodes) {
        if (!delta.before || !delta.after)
            continue;
        tell({delta.after->id, NodeId()});
        for (const Tie &tie : m_tree->supports(m_tree->nodes().slotOf(delta.after->id)))
            tell({delta.after->id, m_tree->nodes().at(tie.node)->id});
    }
    if (!change.tiers.empty()) {
        for (const Row &row : m_rows)
            tell(row.key);
    }
}

} // namespace espalier
