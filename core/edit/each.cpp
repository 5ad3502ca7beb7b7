// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/edit/each.h"

#include "core/edit/kin.h"
#include "core/edit/steps.h"
#include "core/model/queries.h"

#include <algorithm>
#include <unordered_set>

namespace espalier::edit {

Result<Change> toEach(const Tree &tree, std::span<const NodeId> nodes, Turn turn,
                      Result<Change> (*verb)(const Tree &, NodeId))
{
    auto outer = outermost(tree, nodes);
    if (!outer)
        return tl::unexpected(outer.error());
    if (outer->size() == 1)
        return verb(tree, outer->front());
    const std::unordered_set<NodeId> chosen(outer->begin(), outer->end());
    std::vector<NodeId> order;
    const auto take = [&](const std::vector<Slot> &slots) {
        for (const Slot slot : slots) {
            if (const NodeId node = tree.nodes().at(slot)->id; chosen.contains(node))
                order.push_back(node);
        }
    };
    take(placementOrder(tree));
    for (const Slot idea : parkedNodes(tree))
        take(branchOf(tree, idea));
    if (turn == Turn::LastFirst)
        std::ranges::reverse(order);
    Steps steps(tree);
    for (const NodeId node : order) {
        if (const auto taken = steps.take(verb(steps.tree(), node)); !taken)
            return tl::unexpected(taken.error());
    }
    return steps.composed();
}

} // namespace espalier::edit
