// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What several verbs ask about nodes and their kin, and how they refuse.
#pragma once

#include "core/base/result.h"
#include "core/model/tree.h"

#include <span>
#include <unordered_set>

namespace espalier::edit {

/// “Title”, or the code or id of a node without one. For sentences.
[[nodiscard]] QString called(const Node &node);
[[nodiscard]] QString called(const Tree &tree, NodeId node);

/// The slot of a node, or the refusal that it is not in the tree any more.
[[nodiscard]] Result<Slot> slotOf(const Tree &tree, NodeId node);

/// The nodes without those that are placed under others of them, in the order given, each once; refused when
/// one does not exist. O(nodes + the paths above them).
[[nodiscard]] Result<std::vector<NodeId>> outermost(const Tree &tree, std::span<const NodeId> nodes);

/// The first of `nodes` that `from` is or supports, directly or through others, by any link; noSlot when
/// there is none. O(what stands above `from`).
[[nodiscard]] Slot firstAbove(const Tree &tree, Slot from, const std::unordered_set<Slot> &nodes);

} // namespace espalier::edit
