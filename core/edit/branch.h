// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What goes along when branches leave the tree for good or for the parking lot: everything placed under them,
// but for drivers that another parent, which stays, holds.
#pragma once

#include "core/edit/draft.h"

#include <span>
#include <unordered_set>

namespace espalier::edit {

struct Leaving
{
    std::vector<Slot> order;        ///< what leaves, each after its parent, siblings in order
    std::unordered_set<Slot> nodes; ///< the same
    std::vector<Slot> held;         ///< what loses its primary parent but stays under another one
};
/// `roots` leave in any case; none is placed under another. Links that the draft removed hold nothing.
/// O(the branches and their links).
[[nodiscard]] Leaving leavingWith(const Draft &draft, std::span<const NodeId> roots);

/// Ranks for `count` ideas at the end of the parking lot. O(nodes).
[[nodiscard]] std::vector<QByteArray> ranksForIdeas(const Tree &tree, std::size_t count);

/// Unlinks `roots` and makes them ideas, with what is placed under them; see park().
void parkAll(Draft &draft, std::span<const NodeId> roots);

} // namespace espalier::edit
