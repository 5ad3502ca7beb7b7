// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/edit/move.h"

#include "core/base/tr.h"
#include "core/edit/branch.h"
#include "core/edit/kin.h"
#include "core/edit/link.h"
#include "core/edit/references.h"
#include "core/model/queries.h"

namespace espalier::edit {

namespace {

std::unordered_set<NodeId> setOf(std::span<const NodeId> nodes)
{
    return {nodes.begin(), nodes.end()};
}

/// `place` with a sibling to stand before that does not move itself.
Place settled(const Tree &tree, const Place &place, const std::unordered_set<NodeId> &moving)
{
    if (!moving.contains(place.before))
        return place;
    const Slot parent = tree.nodes().slotOf(place.parent);
    const std::vector<Slot> siblings = parent == noSlot ? topNodes(tree) : placedChildren(tree, parent);
    auto at = std::ranges::find(siblings, tree.nodes().slotOf(place.before));
    while (at != siblings.end() && moving.contains(tree.nodes().at(*at)->id))
        ++at;
    return {place.parent, at == siblings.end() ? NodeId() : tree.nodes().at(*at)->id};
}

void placeOnTop(Draft &draft, const TierOrder &order, NodeId id, const QByteArray &rank,
                Heirs<LinkKey> &links)
{
    const Slot slot = draft.tree().nodes().slotOf(id);
    for (const Tie &tie : draft.tree().supports(slot)) {
        const LinkKey key = draft.tree().links().at(tie.link)->key();
        draft.remove<Link>(key);
        links.emplace(key, LinkKey());
    }
    Node &node = draft.edit<Node>(id);
    node.rank = rank;
    node.tier = order.top();
}

void placeUnder(Draft &draft, const TierOrder &order, NodeId id, NodeId parent, const QByteArray &rank,
                Heirs<LinkKey> &links)
{
    const Tree &tree = draft.tree();
    const Slot slot = tree.nodes().slotOf(id);
    const LinkKey to{id, parent};
    Link link;
    link.child = id;
    link.parent = parent;
    if (const auto up = tree.supports(slot); !up.empty()) {
        const Link &old = *tree.links().at(up.front().link);
        if (old.parent != parent) {
            draft.remove<Link>(old.key());
            links.emplace(old.key(), to);
            link = relinked(old, parent);
        }
    }
    if (!draft.find<Link>(to))
        draft.add(link);
    Link &placed = draft.edit<Link>(to);
    placed.primary = true;
    placed.rank = rank;
    const TierId tier = order.lower(draft.find<Node>(id)->tier, draft.find<Node>(parent)->tier);
    if (tier != draft.find<Node>(id)->tier) {
        draft.edit<Node>(id).tier = tier;
        lowerDrivers(draft, order, {id});
    }
}

Result<Change> reordered(const Tree &tree, NodeId node, bool later)
{
    const auto slot = slotOf(tree, node);
    if (!slot)
        return tl::unexpected(slot.error());
    const Slot parent = tree.parentOf(*slot);
    std::vector<Slot> siblings = parent != noSlot        ? placedChildren(tree, parent)
                                 : isParked(tree, *slot) ? std::vector<Slot>()
                                                         : topNodes(tree);
    const auto at = std::ranges::find(siblings, *slot);
    if (at == siblings.end())
        return refuse(Tr::tr("%1 is parked: there is no order to change.").arg(called(tree, node)));
    if (later ? at + 1 == siblings.end() : at == siblings.begin())
        return refuse((later ? Tr::tr("%1 is the last one already.") : Tr::tr("%1 is the first one already."))
                          .arg(called(tree, node)));
    Place place = placeBefore(tree, tree.nodes().at(later ? *(at + 1) : *(at - 1))->id);
    if (later)
        place = placeAfter(tree, place.before);
    return moveBranch(tree, std::span(&node, 1), place);
}

} // namespace

void placeAll(Draft &draft, const TierOrder &order, std::span<const NodeId> nodes, const Place &place)
{
    const Tree &tree = draft.tree();
    const auto moving = setOf(nodes);
    const std::vector<QByteArray> ranks = makeRoom(draft, settled(tree, place, moving), nodes.size(), moving);
    Heirs<LinkKey> links;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        // What is placed is no longer parked; on top an idea would be, as it stands under nothing.
        const Slot slot = tree.nodes().slotOf(nodes[i]);
        const bool isIdea = tree.nodes().at(slot)->lifecycle == Lifecycle::Idea;
        if (isIdea && (place.parent.isNull() || isParked(tree, slot)))
            draft.edit<Node>(nodes[i]).lifecycle = Lifecycle::Draft;
        if (place.parent.isNull())
            placeOnTop(draft, order, nodes[i], ranks[i], links);
        else
            placeUnder(draft, order, nodes[i], place.parent, ranks[i], links);
    }
    handOver(draft, links);
}

Result<Change> moveBranch(const Tree &tree, std::span<const NodeId> nodes, const Place &place)
{
    const auto outer = outermost(tree, nodes);
    if (!outer)
        return tl::unexpected(outer.error());
    if (!place.parent.isNull()) {
        const auto parent = slotOf(tree, place.parent);
        if (!parent)
            return tl::unexpected(parent.error());
        std::unordered_set<Slot> slots;
        for (const NodeId node : *outer)
            slots.insert(tree.nodes().slotOf(node));
        const Slot above = firstAbove(tree, *parent, slots);
        if (above == *parent)
            return refuse(Tr::tr("%1 cannot go under itself.").arg(called(tree, place.parent)));
        if (above != noSlot)
            return refuse(Tr::tr("%1 cannot go under %2: %2 is below %1.")
                              .arg(called(*tree.nodes().at(above)), called(tree, place.parent)));
    }
    Draft draft(tree);
    placeAll(draft, TierOrder(tree), *outer, place);
    return draft.take();
}

Result<Change> moveEarlier(const Tree &tree, NodeId node)
{
    return reordered(tree, node, false);
}

Result<Change> moveLater(const Tree &tree, NodeId node)
{
    return reordered(tree, node, true);
}

Result<Change> promote(const Tree &tree, NodeId node)
{
    const auto slot = slotOf(tree, node);
    if (!slot)
        return tl::unexpected(slot.error());
    const Slot parent = tree.parentOf(*slot);
    if (parent == noSlot)
        return refuse(Tr::tr("%1 is on top already.").arg(called(tree, node)));
    if (isParked(tree, parent))
        return refuse(
            Tr::tr("%1 stands under a parked idea: move it into the tree instead.").arg(called(tree, node)));
    return moveBranch(tree, std::span(&node, 1), placeAfter(tree, tree.nodes().at(parent)->id));
}

Result<Change> demote(const Tree &tree, NodeId node)
{
    const auto slot = slotOf(tree, node);
    if (!slot)
        return tl::unexpected(slot.error());
    const Slot parent = tree.parentOf(*slot);
    const std::vector<Slot> siblings = parent == noSlot ? topNodes(tree) : placedChildren(tree, parent);
    const auto at = std::ranges::find(siblings, *slot);
    if (at == siblings.begin() || at == siblings.end())
        return refuse(Tr::tr("There is nothing before %1 that it could go under.").arg(called(tree, node)));
    return moveBranch(tree, std::span(&node, 1), {tree.nodes().at(*(at - 1))->id, NodeId()});
}

Result<Change> park(const Tree &tree, std::span<const NodeId> nodes)
{
    const auto outer = outermost(tree, nodes);
    if (!outer)
        return tl::unexpected(outer.error());
    Draft draft(tree);
    parkAll(draft, *outer);
    return draft.take();
}

} // namespace espalier::edit
