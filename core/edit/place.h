// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Place: where among the nodes something goes, and how room is made there.
#pragma once

#include "core/edit/draft.h"

#include <unordered_set>

namespace espalier::edit {

/// Under `parent` (null: on top, without a parent), before the sibling `before` (null, or not a sibling:
/// last).
struct Place
{
    NodeId parent;
    NodeId before;

    bool operator==(const Place &) const = default;
};

/// The place just before or just after a node, among its siblings. `node` must exist.
[[nodiscard]] Place placeBefore(const Tree &tree, NodeId node);
[[nodiscard]] Place placeAfter(const Tree &tree, NodeId node);

/// Ascending ranks for `count` nodes at a place; those `leaving` it do not count as neighbours. Where the
/// ranks there leave no gap (two alike, or foreign ones), all siblings are ranked anew in their order.
/// O(siblings); on top O(nodes), since top nodes stand in no list.
[[nodiscard]] std::vector<QByteArray> makeRoom(Draft &draft, const Place &place, std::size_t count,
                                               const std::unordered_set<NodeId> &leaving = {});

} // namespace espalier::edit
