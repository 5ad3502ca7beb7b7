// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/reach.h"

#include "core/model/queries.h"

#include <algorithm>

namespace espalier {
namespace {

WayToGoal oneStepMore(const Tree &tree, const Tie &tie, const WayToGoal &above)
{
    const Evidence evidence = tree.links().at(tie.link)->evidence;
    return {above.steps + 1, tie.primary && above.primary, std::min(above.weakest, evidence), tie.node};
}

bool isBetter(const WayToGoal &way, const WayToGoal &other)
{
    if (!other.exists())
        return true;
    return way.steps != other.steps ? way.steps < other.steps : way.weakest > other.weakest;
}

} // namespace

std::vector<Slot> goalsFirst(const Tree &tree)
{
    std::vector<Slot> order = driversFirst(tree);
    std::ranges::reverse(order);
    return order;
}

std::vector<WayToGoal> waysToGoal(const Tree &tree, const std::vector<Slot> &order, Slot goal)
{
    std::vector<WayToGoal> ways(tree.nodes().slotCount());
    for (const Slot node : order) {
        WayToGoal &way = ways[node];
        if (node == goal) {
            way = {0, true, Evidence::Tested, noSlot};
            continue;
        }
        for (const Tie &tie : tree.supports(node)) { // the primary one comes first
            const WayToGoal &above = ways[tie.node];
            if (above.exists() && !way.primary) {
                const WayToGoal candidate = oneStepMore(tree, tie, above);
                if (isBetter(candidate, way))
                    way = candidate;
            }
        }
    }
    return ways;
}

} // namespace espalier
