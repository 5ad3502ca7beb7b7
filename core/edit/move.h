// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Verbs that place nodes anew. A moved branch keeps its tiers where the order allows (a driver never stands
// above what it supports), else shifts by the least; who shifted stands in the Change: a node whose tier
// differs. A new primary link keeps the sentence, kind, sign and lag of the old one; weight, evidence and
// confirmation were about the old parent and go.
#pragma once

#include "core/base/result.h"
#include "core/edit/context.h"
#include "core/edit/place.h"
#include "core/edit/tier_order.h"

#include <span>

namespace espalier::edit {

/// Places several branches, side by side in the order given; of nodes one of which is under another only the
/// outer moves. A secondary link to the new parent becomes the primary one. On top, a node loses all its
/// links upward and becomes a node of the top tier. An idea that is placed becomes a draft.
[[nodiscard]] Result<Change> moveBranch(const Tree &tree, std::span<const NodeId> nodes, const Place &place);

/// One place earlier or later among its siblings; refused at the end.
[[nodiscard]] Result<Change> moveEarlier(const Tree &tree, NodeId node);
[[nodiscard]] Result<Change> moveLater(const Tree &tree, NodeId node);
/// Out: to the place just after its parent.
[[nodiscard]] Result<Change> promote(const Tree &tree, NodeId node);
/// In: to be the last driver of the sibling before it.
[[nodiscard]] Result<Change> demote(const Tree &tree, NodeId node);

/// Into the parking lot, with what is placed under them, as ideas. A driver in there with another parent
/// outside is placed under that.
[[nodiscard]] Result<Change> park(const Tree &tree, std::span<const NodeId> nodes);

/// For verbs that move as part of what they do: `nodes` are outermost and none is above `place.parent`.
void placeAll(Draft &draft, const TierOrder &order, std::span<const NodeId> nodes, const Place &place);

} // namespace espalier::edit
