// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Reach: which nodes lead to a goal, by how many links, and how well these links are evidenced. For coverage:
// what serves no goal, what no metric leads to.
#pragma once

#include "core/model/tree.h"

#include <vector>

namespace espalier {

/// The way from one node to a goal. Where its primary parents lead there, it goes along them. Otherwise it
/// goes up by any links until it comes to a node whose primary parents do: the shortest such way, and among
/// those the one whose weakest link is evidenced best.
struct WayToGoal
{
    int steps = -1;       ///< links on the way; 0 at the goal itself, −1 where none leads there
    bool primary = false; ///< along primary links only
    Evidence weakest = Evidence::Assumed; ///< of the links on the way; Tested at the goal itself
    Slot next = noSlot;                   ///< the next node on the way

    [[nodiscard]] bool exists() const { return steps >= 0; }
    bool operator==(const WayToGoal &) const = default;
};

/// All nodes, each before every node that drives it. O(nodes + links), no recursion.
[[nodiscard]] std::vector<Slot> goalsFirst(const Tree &tree);

/// The way of every node to `goal`, by slot. `order` is goalsFirst() of this tree, made once for many goals.
/// O(nodes + links), no recursion.
[[nodiscard]] std::vector<WayToGoal> waysToGoal(const Tree &tree, const std::vector<Slot> &order, Slot goal);

} // namespace espalier
