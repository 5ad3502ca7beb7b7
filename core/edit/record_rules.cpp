// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/edit/record_rules.h"

#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/edit/branch.h"
#include "core/edit/code.h"
#include "core/edit/kin.h"
#include "core/edit/tier_order.h"
#include "core/model/address.h"
#include "core/model/queries.h"

#include <algorithm>
#include <unordered_map>

namespace espalier::edit {

namespace {

Result<void> settleCode(Draft &draft, const Node &node)
{
    for (const Node &other : draft.tree().nodes()) {
        if (other.id != node.id && draft.find<Node>(other.id)->code == node.code)
            return refuse(Tr::tr("%1 is the code of %2 already.").arg(node.code, called(other)));
    }
    noteCode(draft, node.code);
    return {};
}

Result<void> settleTier(Draft &draft, const Node &before, const Node &node)
{
    const Tree &tree = draft.tree();
    const Tier *tier = tree.find(node.tier);
    if (!tier)
        return refuse(Tr::tr("The tier is not in the tree any more."));
    const TierOrder order(tree);
    const auto up = tree.supports(tree.nodes().slotOf(node.id));
    for (const Tie &tie : up) {
        const Node &parent = *draft.find<Node>(tree.nodes().at(tie.node)->id);
        if (order.isAbove(node.tier, parent.tier))
            return refuse(Tr::tr("%1 cannot stand in the tier “%2”: it supports %3, which stands in “%4”.")
                              .arg(called(node), tier->name, called(parent), tree.find(parent.tier)->name));
    }
    if (up.empty() && node.lifecycle != Lifecycle::Idea && node.tier != order.top()) {
        if (before.lifecycle == Lifecycle::Idea)
            return refuse(Tr::tr("%1 is parked: place it under what it supports first.").arg(called(node)));
        return refuse(
            Tr::tr("%1 stands on top, where only the tier “%2” can: place it under something first.")
                .arg(called(node), tree.find(order.top())->name));
    }
    lowerDrivers(draft, order, {node.id});
    return {};
}

/// Refused where a node would come to stand above what it supports, or a tier that is not the top one above
/// the nodes on top. What was so before (a file may say anything) is no reason.
Result<void> settleTierOrder(const Draft &draft)
{
    const Tree &tree = draft.tree();
    const TierOrder order(tree);
    std::vector<const Tier *> tiers;
    for (const Tier &tier : tree.tiers()) {
        if (const Tier *now = draft.find<Tier>(tier.id))
            tiers.push_back(now);
    }
    std::ranges::sort(tiers, [](const Tier *a, const Tier *b) {
        return a->rank != b->rank ? a->rank < b->rank : a->id < b->id;
    });
    std::unordered_map<TierId, std::size_t> index;
    for (const Tier *tier : tiers)
        index.emplace(tier->id, index.size());
    const auto isAbove = [&](TierId a, TierId b) { return index[a] < index[b]; };
    for (const Link &link : tree.links()) {
        const Node &child = *tree.find(link.child);
        const Node &parent = *tree.find(link.parent);
        if (isAbove(child.tier, parent.tier) && !order.isAbove(child.tier, parent.tier))
            return refuse(Tr::tr("The tier “%1” cannot stand above “%2”: %3 supports %4.")
                              .arg(tree.find(child.tier)->name, tree.find(parent.tier)->name, called(child),
                                   called(parent)));
    }
    const TierId top = tiers.front()->id;
    for (const Slot slot : topNodes(tree)) {
        const Node &node = *tree.nodes().at(slot);
        if (node.tier == order.top() && node.tier != top)
            return refuse(
                Tr::tr("The tier “%1” cannot stand above “%2”: %3 stands on top, where only the first "
                       "tier can.")
                    .arg(tiers.front()->name, tree.find(node.tier)->name, called(node)));
    }
    return {};
}

} // namespace

template <>
Result<void> settle(Draft &draft, const Node &before)
{
    Node &node = draft.edit<Node>(before.id);
    node.title = oneLine(node.title);
    node.code = oneLine(node.code);
    if (node.code != before.code && !node.code.isEmpty()) {
        if (auto fits = settleCode(draft, node); !fits)
            return fits;
    }
    if (node.tier == before.tier && node.lifecycle == before.lifecycle)
        return {};
    if (auto fits = settleTier(draft, before, node); !fits)
        return fits;
    const bool isPlaced = !draft.tree().supports(draft.tree().nodes().slotOf(before.id)).empty();
    if (!isPlaced && node.lifecycle == Lifecycle::Idea && before.lifecycle != Lifecycle::Idea)
        parkAll(draft, std::span(&before.id, 1));
    return {};
}

template <>
Result<void> settle(Draft &draft, const Link &before)
{
    if (draft.find<Link>(before.key())->primary != before.primary)
        return refuse(Tr::tr("A link becomes the primary one by a verb of its own, in the place of "
                             "the one that is."));
    return {};
}

template <>
Result<void> settle(Draft &draft, const Tier &before)
{
    Tier &tier = draft.edit<Tier>(before.id);
    tier.name = oneLine(tier.name);
    tier.letter = oneLine(tier.letter);
    tier.lastCode = std::max(tier.lastCode, before.lastCode);
    return tier.rank == before.rank ? Result<void>() : settleTierOrder(draft);
}

template <>
Result<void> settle(Draft &draft, const Source &before)
{
    const Source *was = draft.tree().find(before.id); // none for a new one
    const Source &source = *draft.find<Source>(before.id);
    const QString &address = source.savedImport.address;
    if ((!was || was->savedImport.address != address) && holdsPassword(address))
        return refuse(
            Tr::tr("There is a password in the address of the data source “%1”, and documents are read by "
                   "many. Leave it out; it is asked for, or read from the keychain.")
                .arg(source.name));
    return {};
}

template <>
Result<void> settle(Draft &draft, const Observation &before)
{
    if (!draft.find<Node>(draft.find<Observation>(before.id)->node))
        return refuse(Tr::tr("The node of the value is not in the tree any more."));
    return {};
}

Result<TierId> tierHeir(const Tree &tree, TierId tier, TierId wanted)
{
    const TierOrder order(tree);
    if (order.size() == 1)
        return refuse(Tr::tr("The last tier cannot go: every node stands in one."));
    const std::size_t index = order.indexOf(tier);
    const bool isLast = index + 1 == order.size();
    if (wanted.isNull())
        return order.at(isLast ? index - 1 : index + 1);
    const std::size_t there = order.indexOf(wanted);
    if (there + 1 != index && there != index + 1)
        return refuse(Tr::tr("The nodes of a tier can only go to the tier next to it."));
    return wanted;
}

void removeObservation(Draft &draft, ObservationId id)
{
    const Tree &tree = draft.tree();
    const Observation &gone = *tree.find(id);
    for (const Slot slot : tree.observationsOf(tree.nodes().slotOf(gone.node))) {
        const Observation &other = *tree.observations().at(slot);
        if (other.replaces == id)
            draft.edit<Observation>(other.id).replaces = gone.replaces;
    }
    draft.remove<Observation>(id);
}

} // namespace espalier::edit
