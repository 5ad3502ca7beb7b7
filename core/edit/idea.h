// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Parked ideas on their way into the tree: where each probably belongs, and the verbs that put it there.
#pragma once

#include "core/edit/context.h"
#include "core/edit/title_index.h"

#include "core/base/result.h"

namespace espalier::edit {

/// The tier of the node in the tree that is called most alike, else the one the idea has.
[[nodiscard]] TierId likelyTier(const Tree &tree, const TitleIndex &index, NodeId idea);

/// Nodes that an idea of this tier could stand under, at most `most`: those of the nearest tier above that
/// has any; first those that have something alike below them or are alike, then the others as they are drawn.
/// None for the top tier. O(nodes).
[[nodiscard]] std::vector<NodeId> likelyParents(const Tree &tree, const TitleIndex &index, NodeId idea,
                                                TierId tier, std::size_t most);

/// Another node that is probably the same thing; null when there is none.
[[nodiscard]] NodeId nearTwin(const Tree &tree, const TitleIndex &index, NodeId idea);

/// The idea, in this tier, as the last driver of `parent`; null: as the last on top, in the top tier.
[[nodiscard]] Result<Change> placeIdea(const Tree &tree, NodeId idea, NodeId parent, TierId tier);

/// The idea is the same as `twin`, which is also known by its names from now on and takes what stood under
/// it.
[[nodiscard]] Result<Change> mergeIdea(const Tree &tree, NodeId idea, NodeId twin);

} // namespace espalier::edit
