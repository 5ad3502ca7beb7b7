// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/edit/add.h"

#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/edit/branch.h"
#include "core/edit/code.h"
#include "core/edit/kin.h"
#include "core/edit/move.h"
#include "core/model/queries.h"

namespace espalier::edit {

namespace {

tl::unexpected<Error> noTiers()
{
    return refuse(Tr::tr("The tree has no tiers: add one first."));
}

NodeId addInTier(Draft &draft, const Place &place, TierId tier, const QString &title, Context &context)
{
    Node node;
    node.id = context.ids.make<Node>();
    node.tier = tier;
    node.title = oneLine(title);
    node.code = nextCode(draft, tier);
    const QByteArray rank = makeRoom(draft, place, 1).front();
    if (place.parent.isNull()) {
        node.rank = rank;
    } else {
        Link link;
        link.child = node.id;
        link.parent = place.parent;
        link.primary = true;
        link.rank = rank;
        draft.add(std::move(link));
    }
    const NodeId id = node.id;
    draft.add(std::move(node));
    return id;
}

} // namespace

Result<Change> addNode(const Tree &tree, const Place &place, const QString &title, Context &context)
{
    const TierOrder order(tree);
    if (order.isEmpty())
        return noTiers();
    TierId tier = order.top();
    if (!place.parent.isNull()) {
        const auto parent = slotOf(tree, place.parent);
        if (!parent)
            return tl::unexpected(parent.error());
        tier = order.below(tree.nodes().at(*parent)->tier);
    }
    Draft draft(tree);
    addInTier(draft, place, tier, title, context);
    return draft.take();
}

Result<Change> addTopNode(const Tree &tree, const QString &title, Context &context)
{
    return addNode(tree, {}, title, context);
}

Result<Change> addChild(const Tree &tree, NodeId parent, const QString &title, Context &context)
{
    const auto slot = slotOf(tree, parent);
    if (!slot)
        return tl::unexpected(slot.error());
    return addNode(tree, {parent, NodeId()}, title, context);
}

Result<Change> addSibling(const Tree &tree, NodeId sibling, Side side, const QString &title, Context &context)
{
    const auto slot = slotOf(tree, sibling);
    if (!slot)
        return tl::unexpected(slot.error());
    if (isParked(tree, *slot))
        return addIdea(tree, title, context);
    Draft draft(tree);
    const Place place = side == Side::Before ? placeBefore(tree, sibling) : placeAfter(tree, sibling);
    addInTier(draft, place, tree.nodes().at(*slot)->tier, title, context);
    return draft.take();
}

Result<Change> insertParent(const Tree &tree, std::span<const NodeId> nodes, const QString &title,
                            Context &context)
{
    const auto outer = outermost(tree, nodes);
    if (!outer)
        return tl::unexpected(outer.error());
    if (outer->empty())
        return refuse(Tr::tr("Choose the nodes that the new one is to stand above."));
    const TierOrder order(tree);
    std::unordered_set<Slot> moving;
    std::size_t highest = order.size() - 1;
    for (const NodeId node : *outer) {
        const Slot slot = tree.nodes().slotOf(node);
        if (isParked(tree, slot))
            return refuse(Tr::tr("%1 is parked: move it into the tree first.").arg(called(tree, node)));
        moving.insert(slot);
        highest = std::min(highest, order.indexOf(tree.nodes().at(slot)->tier));
    }
    const Place place = placeBefore(tree, outer->front());
    TierId tier = order.top();
    if (!place.parent.isNull()) {
        const Slot parent = tree.nodes().slotOf(place.parent);
        const Slot above = firstAbove(tree, parent, moving);
        if (above != noSlot)
            return refuse(Tr::tr("%1 and %2 cannot have one parent: %2 is below %1.")
                              .arg(called(*tree.nodes().at(above)), called(tree, outer->front())));
        // The next tier down, unless what goes under it stands higher: then nothing need shift.
        const TierId parentTier = tree.nodes().at(parent)->tier;
        tier = order.at(
            std::max(order.indexOf(parentTier), std::min(order.indexOf(order.below(parentTier)), highest)));
    }
    Draft draft(tree);
    const NodeId added = addInTier(draft, place, tier, title, context);
    placeAll(draft, order, *outer, {added, NodeId()});
    return draft.take();
}

Result<Change> addIdea(const Tree &tree, const QString &title, Context &context)
{
    const TierOrder order(tree);
    if (order.isEmpty())
        return noTiers();
    Draft draft(tree);
    Node idea;
    idea.id = context.ids.make<Node>();
    idea.tier = order.at(order.size() - 1);
    idea.title = oneLine(title);
    idea.code = nextCode(draft, idea.tier);
    idea.lifecycle = Lifecycle::Idea;
    idea.rank = ranksForIdeas(tree, 1).front();
    draft.add(std::move(idea));
    return draft.take();
}

NodeId addedNode(const Change &change)
{
    for (const Delta<Node> &delta : change.nodes) {
        if (!delta.before && delta.after)
            return delta.after->id;
    }
    return {};
}

} // namespace espalier::edit
