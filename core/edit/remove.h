// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Verbs that take nodes away, with all that follows: their links and observations go, and every field that
// names them is cleared, in one Change. Formulas are text and keep their words; a check says what is missing.
#pragma once

#include "core/base/result.h"
#include "core/edit/draft.h"

#include <span>

namespace espalier::edit {

/// The nodes and all that is placed under them. A driver with another parent that stays survives there: the
/// next link by rank becomes its primary one. O(the branches), and one pass over the nodes and registers for
/// what names them.
[[nodiscard]] Result<Change> removeBranch(const Tree &tree, std::span<const NodeId> nodes);

/// The node alone. What was placed under it takes its next parent by rank, else moves up to its place, else
/// (it stood on top) stands on top itself where it is of the top tier, or is parked.
[[nodiscard]] Result<Change> removeNodeOnly(const Tree &tree, NodeId node);

} // namespace espalier::edit
