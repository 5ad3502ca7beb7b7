// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Upstream: who has to confirm that a node still fits, because what it supports was signed off and is defined
// otherwise now, with or without a proposal.
#pragma once

#include "core/model/tree.h"

#include <vector>

namespace espalier {

/// Whether an approved proposal made the definition of a node what it is: it alters signed fields of the
/// node, and the node has what it proposed.
[[nodiscard]] bool isCarriedOut(const Proposal &proposal, const Node &node);

/// A node, and what it supports, directly or through others, that was altered after somebody signed it off.
struct UpstreamChange
{
    Slot node = noSlot;
    std::vector<Slot> altered; ///< by id
    /// Of the present definitions of `altered`, of one alone its own: what the owner confirms.
    Fingerprint fingerprint;
};

/// The nodes in work whose owner has not confirmed the present definitions, by slot. A node that was itself
/// signed off after a proposal was approved needs no confirmation of that one. `altered` are the nodes that
/// are not as they were signed off (fingerprint.h), without order. Costs what stands below nodes that were
/// altered, and the proposals.
[[nodiscard]] std::vector<UpstreamChange> upstreamChanges(const Tree &tree, std::vector<Slot> altered);
/// The same for a tree of which nobody keeps that list. O(nodes).
[[nodiscard]] std::vector<UpstreamChange> upstreamChanges(const Tree &tree);

} // namespace espalier
