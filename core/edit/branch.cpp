// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/edit/branch.h"

#include "core/base/rank.h"
#include "core/edit/references.h"
#include "core/model/queries.h"

namespace espalier::edit {

namespace {

/// Whether a tie outlives the draft.
bool stays(const Draft &draft, const Tie &tie)
{
    return draft.find<Link>(draft.tree().links().at(tie.link)->key()) != nullptr;
}

} // namespace

Leaving leavingWith(const Draft &draft, std::span<const NodeId> roots)
{
    const Tree &tree = draft.tree();
    std::vector<Slot> all;
    std::unordered_set<Slot> rootSlots;
    for (const NodeId root : roots) {
        const Slot slot = tree.nodes().slotOf(root);
        rootSlots.insert(slot);
        const std::vector<Slot> branch = branchOf(tree, slot);
        all.insert(all.end(), branch.begin(), branch.end());
    }
    std::unordered_set<Slot> going(all.begin(), all.end());
    // What a parent outside holds stays, and so does all that supports it.
    std::vector<Slot> open;
    const auto keep = [&](Slot node) {
        if (!rootSlots.contains(node) && going.erase(node) > 0)
            open.push_back(node);
    };
    for (const Slot node : all) {
        for (const Tie &tie : tree.supports(node)) {
            if (!going.contains(tie.node) && stays(draft, tie))
                keep(node);
        }
    }
    while (!open.empty()) {
        const Slot node = open.back();
        open.pop_back();
        for (const Tie &tie : tree.drivers(node))
            keep(tie.node);
    }
    Leaving leaving;
    for (const Slot node : all) {
        if (going.contains(node))
            leaving.order.push_back(node);
        else if (going.contains(tree.parentOf(node)))
            leaving.held.push_back(node);
    }
    leaving.nodes = std::move(going);
    return leaving;
}

std::vector<QByteArray> ranksForIdeas(const Tree &tree, std::size_t count)
{
    const std::vector<Slot> parked = parkedNodes(tree);
    const QByteArray last = parked.empty() ? QByteArray() : tree.nodes().at(parked.back())->rank;
    std::vector<QByteArray> ranks = ranksBetween(last, {}, count);
    ranks.resize(count, last); // a foreign rank: what shares it stands in the order of ids
    return ranks;
}

void parkAll(Draft &draft, std::span<const NodeId> roots)
{
    const Tree &tree = draft.tree();
    const Leaving leaving = leavingWith(draft, roots);
    for (const Slot node : leaving.held) {
        const auto up = tree.supports(node);
        const auto holder = std::ranges::find_if(
            up, [&](const Tie &tie) { return !leaving.nodes.contains(tie.node) && stays(draft, tie); });
        draft.edit<Link>(tree.links().at(up.front().link)->key()).primary = false;
        draft.edit<Link>(tree.links().at(holder->link)->key()).primary = true;
    }
    const std::vector<QByteArray> ranks = ranksForIdeas(tree, roots.size());
    Heirs<LinkKey> links;
    for (std::size_t i = 0; i < roots.size(); ++i) {
        const Slot slot = tree.nodes().slotOf(roots[i]);
        for (const Tie &tie : tree.supports(slot)) {
            const LinkKey key = tree.links().at(tie.link)->key();
            if (draft.find<Link>(key))
                draft.remove<Link>(key);
            links.emplace(key, LinkKey());
        }
        Node &node = draft.edit<Node>(roots[i]);
        if (!isParked(tree, slot))
            node.rank = ranks[i];
        node.lifecycle = Lifecycle::Idea;
    }
    handOver(draft, links);
}

} // namespace espalier::edit
