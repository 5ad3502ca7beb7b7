// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Verbs of one node, done to several as one step.
#pragma once

#include "core/base/result.h"
#include "core/model/tree.h"

#include <span>

namespace espalier::edit {

enum class Turn { FirstFirst, LastFirst };

/// Does the verb to each of the nodes, in the order of the tree or against it: several siblings that go
/// earlier or under another begin with the first of them, those that go later or out with the last, and so
/// keep their order. Of nodes one of which is under another only the outer is taken. What is refused for one
/// is refused for all. O(nodes of the tree) for more than one.
[[nodiscard]] Result<Change> toEach(const Tree &tree, std::span<const NodeId> nodes, Turn turn,
                                    Result<Change> (*verb)(const Tree &, NodeId));

} // namespace espalier::edit
