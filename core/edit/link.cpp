// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/edit/link.h"

#include "core/base/tr.h"
#include "core/edit/branch.h"
#include "core/edit/kin.h"
#include "core/edit/move.h"
#include "core/edit/references.h"
#include "core/edit/steps.h"
#include "core/model/queries.h"

#include <algorithm>

namespace espalier::edit {

namespace {

tl::unexpected<Error> noLink()
{
    return refuse(Tr::tr("The link is not in the tree any more."));
}

} // namespace

Link relinked(const Link &old, NodeId parent)
{
    Link link;
    link.child = old.child;
    link.parent = parent;
    link.primary = old.primary;
    link.sentence = old.sentence;
    link.kind = old.kind;
    link.sign = old.sign;
    link.lagDays = old.lagDays;
    link.unknown = old.unknown;
    return link;
}

bool takeNextPrimary(Draft &draft, Slot node)
{
    const Tree &tree = draft.tree();
    for (const Tie &tie : tree.supports(node)) {
        const LinkKey key = tree.links().at(tie.link)->key();
        if (draft.find<Link>(key)) {
            draft.edit<Link>(key).primary = true;
            return true;
        }
    }
    return false;
}

Result<Change> addLink(const Tree &tree, NodeId child, NodeId parent)
{
    const auto from = slotOf(tree, child);
    const auto to = slotOf(tree, parent);
    if (!from || !to)
        return tl::unexpected(from ? to.error() : from.error());
    if (tree.find(LinkKey{child, parent}))
        return refuse(Tr::tr("%1 supports %2 already.").arg(called(tree, child), called(tree, parent)));
    if (tree.supports(*from).empty())
        return moveBranch(tree, std::span(&child, 1), {parent, NodeId()});
    if (*from == *to)
        return refuse(Tr::tr("%1 cannot support itself.").arg(called(tree, child)));
    if (firstAbove(tree, *to, {*from}) != noSlot)
        return refuse(
            Tr::tr("%1 cannot support %2: %2 is below %1.").arg(called(tree, child), called(tree, parent)));
    const Node &lower = *tree.nodes().at(*from);
    const Node &upper = *tree.nodes().at(*to);
    if (TierOrder(tree).isAbove(lower.tier, upper.tier))
        return refuse(
            Tr::tr("%1 cannot support %2: it stands in a higher tier (%3, not %4).")
                .arg(called(lower), called(upper), tree.find(lower.tier)->name, tree.find(upper.tier)->name));
    Draft draft(tree);
    Link link;
    link.child = child;
    link.parent = parent;
    link.rank = makeRoom(draft, {parent, NodeId()}, 1).front();
    draft.add(link);
    return draft.take();
}

Result<Change> removeLink(const Tree &tree, const LinkKey &key)
{
    const Link *link = tree.find(key);
    if (!link)
        return noLink();
    const Slot child = tree.nodes().slotOf(key.child);
    Draft draft(tree);
    draft.remove<Link>(key);
    if (link->primary && !takeNextPrimary(draft, child)) {
        const Slot above = tree.parentOf(tree.nodes().slotOf(key.parent));
        const TierOrder order(tree);
        if (above != noSlot)
            return moveBranch(tree, std::span(&key.child, 1), placeAfter(tree, key.parent));
        if (tree.nodes().at(child)->tier == order.top() && !isParked(tree, tree.nodes().slotOf(key.parent)))
            return moveBranch(tree, std::span(&key.child, 1), {});
        return park(tree, std::span(&key.child, 1));
    }
    handOver(draft, Heirs<LinkKey>{{key, LinkKey()}});
    return draft.take();
}

Result<Change> makePrimary(const Tree &tree, const LinkKey &key)
{
    const Link *link = tree.find(key);
    if (!link)
        return noLink();
    Draft draft(tree);
    if (!link->primary) {
        const Slot child = tree.nodes().slotOf(key.child);
        draft.edit<Link>(tree.links().at(tree.supports(child).front().link)->key()).primary = false;
        draft.edit<Link>(key).primary = true;
    }
    return draft.take();
}

Result<Change> setParents(const Tree &tree, NodeId child, std::span<const NodeId> parents)
{
    const auto node = slotOf(tree, child);
    if (!node)
        return tl::unexpected(node.error());
    if (parents.empty())
        return refuse(Tr::tr("Name what %1 supports.").arg(called(tree, child)));
    std::vector<NodeId> before;
    for (const Tie &tie : tree.supports(*node))
        before.push_back(tree.nodes().at(tie.node)->id);
    const auto isKept = [&](const NodeId &parent) { return std::ranges::count(parents, parent) > 0; };
    const auto had = [&](const NodeId &parent) { return std::ranges::count(before, parent) > 0; };
    Steps steps(tree);
    Result<void> done;
    const NodeId first = parents.front();
    if (!before.empty() && !had(first) && !isKept(before.front()))
        done = steps.take(moveBranch(tree, std::span(&child, 1), {first, NodeId()}));
    for (const NodeId &parent : parents) {
        if (done && !steps.tree().find(LinkKey{child, parent}))
            done = steps.take(addLink(steps.tree(), child, parent));
    }
    if (done)
        done = steps.take(makePrimary(steps.tree(), {child, first}));
    for (const NodeId &parent : before) {
        if (done && !isKept(parent) && steps.tree().find(LinkKey{child, parent}))
            done = steps.take(removeLink(steps.tree(), {child, parent}));
    }
    return done ? Result<Change>(steps.composed()) : tl::unexpected(done.error());
}

} // namespace espalier::edit
