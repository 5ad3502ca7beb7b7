// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Impact: what a node, a person or a data source reaches, upward to the goals and downward to what drives it;
// why a node stands badly, followed down to the causes; the weakest link on its way to a goal. Pure.
#pragma once

#include "core/rules/derive.h"
#include "core/rules/reach.h"

namespace espalier {

/// All slots are in the order of goalsFirst(), so that they can be told apart and counted once.
struct Impact
{
    std::vector<Slot> direct; ///< the nodes themselves
    std::vector<Slot> up;     ///< what they lead to by links or formulas, without them
    std::vector<Slot> down;   ///< what leads to them, without them
    std::vector<Slot> goals;  ///< nodes on top among `direct` and `up`
    /// Those of `goals` that have leading indicators below, and none once `direct` is gone.
    std::vector<Slot> losingLastLeading;
    std::vector<CampaignId> campaigns;     ///< running on the day, of any of these nodes; in their order
    std::vector<ExperimentId> experiments; ///< likewise
};

// All three: O(goals below which the nodes stand × (nodes + links)).

/// A node: with it goes the way of everything that leads to goals through it alone.
[[nodiscard]] Impact impactOf(const Tree &tree, const Derived &derived, const NodeId &node);
/// The nodes that a person owns, inherited or not: they stay, and nobody looks after them.
[[nodiscard]] Impact impactOf(const Tree &tree, const Derived &derived, const PersonId &person);
/// The nodes whose values come from a source, inherited or not: they stay without values.
[[nodiscard]] Impact impactOf(const Tree &tree, const Derived &derived, const SourceId &source);

/// One step of "why is this red?".
struct Cause
{
    Slot node = noSlot;
    int depth = 0;       ///< 0 is the node that was asked about
    bool isRoot = false; ///< nothing below it stands badly: the search ends here

    bool operator==(const Cause &) const = default;
};
/// From a node that stands badly (act, watch or no data) down along drivers, what formulas name included,
/// that stand badly as well; each node once, where it is met first, drivers in their order. Guards and
/// retired nodes are no causes. Only the node itself where it does not stand badly. O(nodes + links below),
/// no recursion.
[[nodiscard]] std::vector<Cause> causesOf(const Tree &tree, const Derived &derived, const NodeId &node);

/// The link of the way from a node to a goal that is known least: assumed before observed before tested, then
/// low confidence first; of equals the one nearest to the node. A null key where there is no way. `ways` is
/// waysToGoal() of the goal.
[[nodiscard]] LinkKey weakestLink(const Tree &tree, const std::vector<WayToGoal> &ways, Slot node);

} // namespace espalier
