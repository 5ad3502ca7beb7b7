// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Verbs on links. No link leads downward: a driver stands in the tier of what it supports or below. A node
// that loses its primary link takes the next one by rank, else moves up to its parent's parent, else stands
// on top (in the top tier) or is parked. Experiments and insights forget a link that goes.
#pragma once

#include "core/base/result.h"
#include "core/edit/place.h"

#include <span>

namespace espalier::edit {

/// `child` supports `parent` as well, as its last driver; an idea without parent is placed there instead.
[[nodiscard]] Result<Change> addLink(const Tree &tree, NodeId child, NodeId parent);
[[nodiscard]] Result<Change> removeLink(const Tree &tree, const LinkKey &link);
/// The link places its child from now on; the one that did becomes secondary.
[[nodiscard]] Result<Change> makePrimary(const Tree &tree, const LinkKey &link);
/// `child` supports exactly these, the first as its primary parent: where that is a new one and the old one
/// goes, as a move. Links that stay keep all they hold. Refused for an empty list.
[[nodiscard]] Result<Change> setParents(const Tree &tree, NodeId child, std::span<const NodeId> parents);

/// The link of `old.child` to another parent: sentence, kind, sign and lag stay; weight, evidence,
/// confidence and confirmation were about the old parent.
[[nodiscard]] Link relinked(const Link &old, NodeId parent);
/// Makes the first link left of a node its primary one; false when none is left.
bool takeNextPrimary(Draft &draft, Slot node);

} // namespace espalier::edit
