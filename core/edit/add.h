// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Verbs that make nodes. A new child takes the next tier down, at the bottom the same; a new top node the top
// tier; a new sibling its sibling's tier. Each new node gets the next free code of its tier. Titles become
// one line and may be empty. The Change holds the new node first: see addedNode().
#pragma once

#include "core/base/result.h"
#include "core/edit/context.h"
#include "core/edit/place.h"

#include <span>

namespace espalier::edit {

/// A node at a place, its tier as for a new child or a new top node.
[[nodiscard]] Result<Change> addNode(const Tree &tree, const Place &place, const QString &title,
                                     Context &context);
/// The last of the top nodes.
[[nodiscard]] Result<Change> addTopNode(const Tree &tree, const QString &title, Context &context);
/// The last driver of `parent`.
[[nodiscard]] Result<Change> addChild(const Tree &tree, NodeId parent, const QString &title,
                                      Context &context);
enum class Side { Before, After };
/// Beside `sibling`, under the same parent, in the same tier.
[[nodiscard]] Result<Change> addSibling(const Tree &tree, NodeId sibling, Side side, const QString &title,
                                        Context &context);
/// A node in the place of the first of `nodes`, under which all of them move.
[[nodiscard]] Result<Change> insertParent(const Tree &tree, std::span<const NodeId> nodes,
                                          const QString &title, Context &context);
/// An idea in the parking lot, the last there, in the bottom tier.
[[nodiscard]] Result<Change> addIdea(const Tree &tree, const QString &title, Context &context);

/// The first node that a change makes, which is the root of what was added; null when it makes none.
[[nodiscard]] NodeId addedNode(const Change &change);

} // namespace espalier::edit
