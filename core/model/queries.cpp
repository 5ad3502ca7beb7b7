// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/queries.h"

#include <algorithm>
#include <ranges>
#include <unordered_set>

namespace espalier {

namespace {

/// Nodes without a parent, parked ones or the others, by rank and id.
std::vector<Slot> parentless(const Tree &tree, bool parked)
{
    std::vector<Slot> out;
    for (auto it = tree.nodes().begin(); it != tree.nodes().end(); ++it) {
        if (tree.supports(it.slot()).empty() && isParked(tree, it.slot()) == parked)
            out.push_back(it.slot());
    }
    std::ranges::sort(out, [&](Slot a, Slot b) {
        const Node &x = *tree.nodes().at(a);
        const Node &y = *tree.nodes().at(b);
        return x.rank != y.rank ? x.rank < y.rank : x.id < y.id;
    });
    return out;
}

/// Appends the branches of `tops` in preorder.
void appendBranches(const Tree &tree, const std::vector<Slot> &tops, std::vector<Slot> &out)
{
    std::vector<Slot> open(tops.rbegin(), tops.rend());
    while (!open.empty()) {
        const Slot at = open.back();
        open.pop_back();
        out.push_back(at);
        for (const Tie &tie : std::views::reverse(tree.drivers(at))) {
            if (tie.primary)
                open.push_back(tie.node);
        }
    }
}

} // namespace

std::vector<Slot> tiersInOrder(const Tree &tree)
{
    std::vector<Slot> out;
    for (auto it = tree.tiers().begin(); it != tree.tiers().end(); ++it)
        out.push_back(it.slot());
    std::ranges::sort(out, [&](Slot a, Slot b) {
        const Tier &x = *tree.tiers().at(a);
        const Tier &y = *tree.tiers().at(b);
        return x.rank != y.rank ? x.rank < y.rank : x.id < y.id;
    });
    return out;
}

std::vector<int> tierIndexBySlot(const Tree &tree)
{
    std::vector<int> out(tree.tiers().slotCount(), -1);
    int index = 0;
    for (const Slot slot : tiersInOrder(tree))
        out[slot] = index++;
    return out;
}

bool isParked(const Tree &tree, Slot node)
{
    return tree.nodes().at(node)->lifecycle == Lifecycle::Idea && tree.supports(node).empty();
}

std::vector<Slot> topNodes(const Tree &tree)
{
    return parentless(tree, false);
}

std::vector<Slot> parkedNodes(const Tree &tree)
{
    return parentless(tree, true);
}

std::vector<Slot> placedChildren(const Tree &tree, Slot node)
{
    std::vector<Slot> out;
    for (const Tie &tie : tree.drivers(node)) {
        if (tie.primary)
            out.push_back(tie.node);
    }
    return out;
}

std::vector<Slot> branchOf(const Tree &tree, Slot node)
{
    std::vector<Slot> out;
    appendBranches(tree, {node}, out);
    return out;
}

std::vector<Slot> placementOrder(const Tree &tree)
{
    std::vector<Slot> out;
    out.reserve(tree.nodes().size());
    appendBranches(tree, topNodes(tree), out);
    return out;
}

std::vector<Slot> driversFirst(const Tree &tree)
{
    std::vector<std::uint32_t> waiting(tree.nodes().slotCount(), 0);
    std::vector<Slot> out;
    out.reserve(tree.nodes().size());
    for (auto it = tree.nodes().begin(); it != tree.nodes().end(); ++it) {
        waiting[it.slot()] = static_cast<std::uint32_t>(tree.drivers(it.slot()).size());
        if (waiting[it.slot()] == 0)
            out.push_back(it.slot());
    }
    for (std::size_t next = 0; next < out.size(); ++next) {
        for (const Tie &tie : tree.supports(out[next])) {
            if (--waiting[tie.node] == 0)
                out.push_back(tie.node);
        }
    }
    return out;
}

TreeSize sizeOf(const Tree &tree)
{
    TreeSize size;
    size.nodes = tree.nodes().size();
    size.links = tree.links().size();
    for (const Link &link : tree.links())
        size.secondaryLinks += link.primary ? 0 : 1;
    size.roots = topNodes(tree);
    std::unordered_set<PersonId> owners;
    for (const Node &node : tree.nodes()) {
        if (!node.owner.isNull())
            owners.insert(node.owner);
    }
    size.owners = owners.size();
    std::vector<int> depth(tree.nodes().slotCount(), 0);
    for (const Slot slot : placementOrder(tree)) {
        const Slot parent = tree.parentOf(slot);
        depth[slot] = parent == noSlot ? 1 : depth[parent] + 1;
        size.depth = std::max(size.depth, depth[slot]);
        const bool hasPlaced =
            std::ranges::any_of(tree.drivers(slot), [](const Tie &tie) { return tie.primary; });
        size.leaves += hasPlaced ? 0 : 1;
    }
    return size;
}

} // namespace espalier
