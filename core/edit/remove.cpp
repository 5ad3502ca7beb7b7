// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/edit/remove.h"

#include "core/edit/branch.h"
#include "core/edit/kin.h"
#include "core/edit/link.h"
#include "core/edit/move.h"
#include "core/edit/references.h"
#include "core/model/queries.h"

namespace espalier::edit {

namespace {

/// What no longer exists, to be forgotten by all that names it.
struct Gone
{
    Heirs<NodeId> nodes;
    Heirs<LinkKey> links;
};

void removeNode(Draft &draft, Slot slot, Gone &gone)
{
    const Tree &tree = draft.tree();
    for (const auto &ties : {tree.supports(slot), tree.drivers(slot)}) {
        for (const Tie &tie : ties) {
            const LinkKey key = tree.links().at(tie.link)->key();
            draft.remove<Link>(key);
            gone.links.emplace(key, LinkKey());
        }
    }
    for (const Slot observation : tree.observationsOf(slot))
        draft.remove<Observation>(tree.observations().at(observation)->id);
    const NodeId id = tree.nodes().at(slot)->id;
    draft.remove<Node>(id);
    gone.nodes.emplace(id, NodeId());
}

void forget(Draft &draft, const Gone &gone)
{
    handOver(draft, gone.nodes);
    handOver(draft, gone.links);
}

/// Places drivers that have no link left where `node` stood: under its parent or, without one, on top.
void moveUp(Draft &draft, NodeId node, std::span<const NodeId> drivers, Gone &gone)
{
    const Place place = placeAfter(draft.tree(), node);
    const std::vector<QByteArray> ranks = makeRoom(draft, place, drivers.size(), {node});
    for (std::size_t i = 0; i < drivers.size(); ++i) {
        if (place.parent.isNull()) {
            draft.edit<Node>(drivers[i]).rank = ranks[i];
            continue;
        }
        const LinkKey old{drivers[i], node};
        Link link = relinked(*draft.tree().find(old), place.parent);
        link.rank = ranks[i];
        gone.links[old] = link.key();
        draft.add(std::move(link));
    }
}

} // namespace

Result<Change> removeBranch(const Tree &tree, std::span<const NodeId> nodes)
{
    const auto roots = outermost(tree, nodes);
    if (!roots)
        return tl::unexpected(roots.error());
    Draft draft(tree);
    Gone gone;
    const Leaving leaving = leavingWith(draft, *roots);
    for (const Slot slot : leaving.order)
        removeNode(draft, slot, gone);
    for (const Slot slot : leaving.held)
        takeNextPrimary(draft, slot);
    forget(draft, gone);
    return draft.take();
}

Result<Change> removeNodeOnly(const Tree &tree, NodeId node)
{
    const auto slot = slotOf(tree, node);
    if (!slot)
        return tl::unexpected(slot.error());
    Draft draft(tree);
    Gone gone;
    removeNode(draft, *slot, gone);

    const bool onTop = tree.parentOf(*slot) == noSlot;
    const TierId topTier = TierOrder(tree).top();
    std::vector<NodeId> up;
    std::vector<NodeId> parked;
    for (const Slot driver : placedChildren(tree, *slot)) {
        if (takeNextPrimary(draft, driver))
            continue;
        const Node &record = *tree.nodes().at(driver);
        const bool maySettle = !onTop || (record.tier == topTier && !isParked(tree, *slot));
        (maySettle ? up : parked).push_back(record.id);
    }
    moveUp(draft, node, up, gone);
    parkAll(draft, parked);
    forget(draft, gone);
    return draft.take();
}

} // namespace espalier::edit
