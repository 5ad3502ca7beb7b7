// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Verbs that copy branches, within a tree or from one into another. A copy has new ids and codes, and no
// past: no observations, votes, reviews or sign-off; what was more than a draft is a draft.
#pragma once

#include "core/base/result.h"
#include "core/edit/context.h"
#include "core/edit/place.h"

#include <span>

namespace espalier::edit {

/// Copies of branches of `from` at a place in `to`, which may be the same tree. Links within a branch, and
/// formulas over it, lead to the copies; secondary links to nodes that stand in `to` stay. People, sources
/// and the like are those of the same id in `to`, else of the same name, else they are left out; tiers
/// else that of the same height. Tiers shift as in a move. O(the branches).
[[nodiscard]] Result<Change> copyBranch(const Tree &from, std::span<const NodeId> nodes, const Tree &to,
                                        const Place &place, Context &context);

/// A copy of each branch just after it.
[[nodiscard]] Result<Change> duplicate(const Tree &tree, std::span<const NodeId> nodes, Context &context);

} // namespace espalier::edit
