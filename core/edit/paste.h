// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Verbs for branches on their way from one tree into another: cut out, carried, put in.
#pragma once

#include "core/base/result.h"
#include "core/edit/context.h"
#include "core/edit/place.h"

#include <span>

namespace espalier::edit {

/// A tree of nothing but these branches, the tiers, and the people, sources, channels and dimensions that the
/// branches name. Values stay behind. O(the branches).
[[nodiscard]] Result<Tree> excerpt(const Tree &tree, std::span<const NodeId> nodes);

/// Copies all branches of `from` to a place in `to`, parked ones into its parking lot where there is no
/// parent, as copyBranch() does; people, sources, channels and dimensions that `to` does not know by id or
/// name come along.
[[nodiscard]] Result<Change> pasteAll(const Tree &from, const Tree &to, const Place &place, Context &context);

} // namespace espalier::edit
