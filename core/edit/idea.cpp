// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/edit/idea.h"

#include "core/base/tr.h"
#include "core/edit/kin.h"
#include "core/edit/move.h"
#include "core/edit/record.h"
#include "core/edit/remove.h"
#include "core/edit/steps.h"
#include "core/model/queries.h"

namespace espalier::edit {

namespace {

constexpr double alikeForTier = 0.45;
constexpr double alikeForParent = 0.2;
constexpr double alikeForTwin = 0.65;
constexpr std::size_t mostAlike = 100;

/// The parked idea of this id, or the refusal that it is none any more.
Result<const Node *> parked(const Tree &tree, NodeId idea)
{
    const auto slot = slotOf(tree, idea);
    if (!slot)
        return tl::unexpected(slot.error());
    if (!isParked(tree, *slot))
        return refuse(Tr::tr("%1 is in the tree already.").arg(called(tree, idea)));
    return tree.nodes().at(*slot);
}

/// What stands on top of a node, and whether that is in the parking lot.
bool isDrawn(const Tree &tree, Slot node)
{
    for (Slot above = tree.parentOf(node); above != noSlot; above = tree.parentOf(above))
        node = above;
    return !isParked(tree, node);
}

} // namespace

TierId likelyTier(const Tree &tree, const TitleIndex &index, NodeId idea)
{
    const Node *node = tree.find(idea);
    if (!node)
        return {};
    for (const TitleIndex::Match &match : index.alike(node->title, alikeForTier, mostAlike)) {
        const Slot slot = tree.nodes().slotOf(match.node);
        if (match.node != idea && slot != noSlot && isDrawn(tree, slot))
            return tree.nodes().at(slot)->tier;
    }
    return node->tier;
}

std::vector<NodeId> likelyParents(const Tree &tree, const TitleIndex &index, NodeId idea, TierId tier,
                                  std::size_t most)
{
    const Node *node = tree.find(idea);
    const TierOrder order(tree);
    if (!node || order.isEmpty())
        return {};
    std::vector<std::vector<Slot>> byTier(order.size()); // in the order of the drawing
    for (const Slot slot : placementOrder(tree))
        byTier[order.indexOf(tree.nodes().at(slot)->tier)].push_back(slot);
    std::size_t above = order.indexOf(tier);
    while (above > 0 && byTier[--above].empty()) {
    }
    if (order.indexOf(tier) == 0 || byTier[above].empty())
        return {};
    const TierId parentTier = order.at(above);
    std::unordered_map<Slot, double> likeness;
    for (const TitleIndex::Match &match : index.alike(node->title, alikeForParent, mostAlike)) {
        Slot slot = match.node == idea ? noSlot : tree.nodes().slotOf(match.node);
        while (slot != noSlot && tree.nodes().at(slot)->tier != parentTier)
            slot = tree.parentOf(slot);
        if (slot != noSlot)
            likeness.emplace(slot, match.likeness); // the first is the highest
    }
    std::vector<Slot> &parents = byTier[above];
    const auto likenessOf = [&](Slot slot) {
        const auto known = likeness.find(slot);
        return known == likeness.end() ? 0 : known->second;
    };
    std::ranges::stable_sort(parents, [&](Slot a, Slot b) { return likenessOf(a) > likenessOf(b); });
    parents.resize(std::min(parents.size(), most));
    std::vector<NodeId> found;
    for (const Slot slot : parents)
        found.push_back(tree.nodes().at(slot)->id);
    return found;
}

NodeId nearTwin(const Tree &tree, const TitleIndex &index, NodeId idea)
{
    const Node *node = tree.find(idea);
    if (!node)
        return {};
    for (const TitleIndex::Match &match : index.alike(node->title, alikeForTwin, mostAlike)) {
        if (match.node != idea && tree.find(match.node))
            return match.node;
    }
    return {};
}

Result<Change> placeIdea(const Tree &tree, NodeId idea, NodeId parent, TierId tier)
{
    if (const auto node = parked(tree, idea); !node)
        return tl::unexpected(node.error());
    Steps steps(tree);
    auto done = steps.take(setField(tree, idea, &Node::tier, tier));
    if (done)
        done = steps.take(moveBranch(steps.tree(), std::span(&idea, 1), {parent, {}}));
    return done ? Result<Change>(steps.composed()) : tl::unexpected(done.error());
}

Result<Change> mergeIdea(const Tree &tree, NodeId idea, NodeId twin)
{
    const auto node = parked(tree, idea);
    if (!node)
        return tl::unexpected(node.error());
    const auto other = slotOf(tree, twin);
    if (!other)
        return tl::unexpected(other.error());
    const Slot slot = tree.nodes().slotOf(idea);
    if (firstAbove(tree, *other, {slot}) != noSlot)
        return refuse(Tr::tr("%1 stands under %2.").arg(called(tree, twin), called(**node)));
    QStringList names = (*node)->alsoKnownAs;
    names.prepend((*node)->title);
    std::vector<NodeId> below;
    for (const Slot child : placedChildren(tree, slot))
        below.push_back(tree.nodes().at(child)->id);
    Steps steps(tree);
    auto done = steps.take(edit(tree, twin, [&](Node &kept) {
        for (const QString &name : names) {
            const bool isKnown = name.isEmpty() || kept.title.compare(name, Qt::CaseInsensitive) == 0 ||
                                 kept.alsoKnownAs.contains(name, Qt::CaseInsensitive);
            if (!isKnown)
                kept.alsoKnownAs += name;
        }
    }));
    if (done && !below.empty())
        done = steps.take(moveBranch(steps.tree(), below, {twin, {}}));
    if (done)
        done = steps.take(removeBranch(steps.tree(), std::span(&idea, 1)));
    return done ? Result<Change>(steps.composed()) : tl::unexpected(done.error());
}

} // namespace espalier::edit
