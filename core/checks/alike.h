// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Nodes that are probably one: twins with the same title, and siblings that are slices of one number. What
// finds them, and the changes that make them one.
#pragma once

#include "core/checks/rule.h"

namespace espalier {

/// The first node by id with nearly the same title, before `node` by id, of which it is not a slice; one of
/// exactly the same title before any other. noSlot where there is none among the first of them. O(1).
[[nodiscard]] Slot twinOf(const Look &look, Slot node);

/// Lets the second node of the finding support what the first does, and take its place. Refused where the
/// first has values, a target or a formula of its own.
[[nodiscard]] Result<Change> mergeTwin(const Tree &tree, const Derived &derived, const Finding &finding,
                                       Context &context);

[[nodiscard]] bool canMergeTwin(const Tree &tree, const Derived &derived, const Finding &finding);

struct Slices
{
    QString stem; ///< the title without channel, region and device
    bool areChannels = true;
    std::vector<NodeId> nodes;
    QStringList words; ///< what makes each of them a slice
};
/// Drivers of a node whose titles differ only by the word for a channel, a region or a device. None under a
/// formula; those with owners of their own that differ are no slices of each other. O(letters of titles).
[[nodiscard]] std::vector<Slices> slicesUnder(const Look &look, Slot parent);

/// Makes slices the first of them: it loses the word from its title, and the values of all go there, each
/// with its word as the value of a dimension. Refused where the others have a target, a formula or drivers of
/// their own.
[[nodiscard]] Result<Change> mergeSlices(const Tree &tree, const Derived &derived, const Finding &finding,
                                         Context &context);

[[nodiscard]] bool canMergeSlices(const Tree &tree, const Derived &derived, const Finding &finding);

} // namespace espalier
