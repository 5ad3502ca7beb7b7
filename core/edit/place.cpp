// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/edit/place.h"

#include "core/base/rank.h"
#include "core/model/queries.h"

#include <algorithm>

namespace espalier::edit {

namespace {

struct Sibling
{
    NodeId node;
    QByteArray rank;
};

/// All drivers of a node, or all nodes without a parent, in their order.
std::vector<Sibling> siblingsAt(const Draft &draft, NodeId parent, const std::unordered_set<NodeId> &leaving)
{
    const Tree &tree = draft.tree();
    std::vector<Sibling> siblings;
    const auto take = [&](NodeId node, const QByteArray &rank) {
        if (!leaving.contains(node))
            siblings.push_back({node, rank});
    };
    if (parent.isNull()) {
        for (const Slot slot : topNodes(tree)) {
            const NodeId node = tree.nodes().at(slot)->id;
            if (const Node *now = draft.find<Node>(node))
                take(node, now->rank);
        }
    } else if (const Slot slot = tree.nodes().slotOf(parent); slot != noSlot) {
        for (const Tie &tie : tree.drivers(slot)) {
            const LinkKey key = tree.links().at(tie.link)->key();
            if (const Link *now = draft.find<Link>(key))
                take(key.child, now->rank);
        }
    }
    return siblings;
}

} // namespace

Place placeBefore(const Tree &tree, NodeId node)
{
    const Slot parent = tree.parentOf(tree.nodes().slotOf(node));
    return {parent == noSlot ? NodeId() : tree.nodes().at(parent)->id, node};
}

Place placeAfter(const Tree &tree, NodeId node)
{
    const Place place = placeBefore(tree, node);
    const Slot parent = tree.nodes().slotOf(place.parent);
    const std::vector<Slot> siblings = parent == noSlot ? topNodes(tree) : placedChildren(tree, parent);
    auto it = std::ranges::find(siblings, tree.nodes().slotOf(node));
    if (it != siblings.end())
        ++it;
    return {place.parent, it == siblings.end() ? NodeId() : tree.nodes().at(*it)->id};
}

std::vector<QByteArray> makeRoom(Draft &draft, const Place &place, std::size_t count,
                                 const std::unordered_set<NodeId> &leaving)
{
    const std::vector<Sibling> siblings = siblingsAt(draft, place.parent, leaving);
    const auto at = std::ranges::find(siblings, place.before, &Sibling::node);
    const QByteArray before = at == siblings.begin() ? QByteArray() : (at - 1)->rank;
    const QByteArray after = at == siblings.end() ? QByteArray() : at->rank;
    // An unset rank is no open end: it stands first, and nothing fits before it.
    const bool gap =
        (at == siblings.begin() || !before.isEmpty()) && (at == siblings.end() || !after.isEmpty());
    std::vector<QByteArray> ranks = gap ? ranksBetween(before, after, count) : std::vector<QByteArray>();
    if (ranks.size() == count)
        return ranks;

    const std::vector<QByteArray> all = ranksBetween({}, {}, siblings.size() + count);
    const auto index = static_cast<std::size_t>(at - siblings.begin());
    for (std::size_t i = 0; i < siblings.size(); ++i) {
        const QByteArray &rank = all[i < index ? i : i + count];
        if (!place.parent.isNull())
            draft.edit<Link>({siblings[i].node, place.parent}).rank = rank;
        else
            draft.edit<Node>(siblings[i].node).rank = rank;
    }
    const auto first = all.begin() + static_cast<std::ptrdiff_t>(index);
    return {first, first + static_cast<std::ptrdiff_t>(count)};
}

} // namespace espalier::edit
