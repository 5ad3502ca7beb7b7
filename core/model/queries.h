// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Questions to a Tree that several rooms ask. Pure; each says what it costs.
#pragma once

#include "core/model/tree.h"

#include <array>
#include <vector>

namespace espalier {

/// Slots of the tiers, top tier first. O(tiers log tiers).
[[nodiscard]] std::vector<Slot> tiersInOrder(const Tree &tree);
/// The place of each tier in that order by tier slot; 0 is the top tier. O(tiers log tiers).
[[nodiscard]] std::vector<int> tierIndexBySlot(const Tree &tree);

/// Slots of tiers by id for passes over all nodes: what it found once it finds without hashing. The tree
/// outlives it.
class TierSlots
{
public:
    explicit TierSlots(const Tree &tree) : m_tiers(tree.tiers()) {}
    /// noSlot for a tier that does not exist.
    [[nodiscard]] Slot operator()(const TierId &tier)
    {
        Known &known = m_known[(tier.high ^ tier.low) % m_known.size()];
        if (known.tier != tier || tier.isNull())
            known = {tier, m_tiers.slotOf(tier)};
        return known.slot;
    }

private:
    struct Known
    {
        TierId tier;
        Slot slot = noSlot;
    };
    const Register<Tier> &m_tiers;
    std::array<Known, 64> m_known;
};

/// An idea without a parent: it waits in the parking lot and is not drawn. O(1).
[[nodiscard]] bool isParked(const Tree &tree, Slot node);
/// Nodes without a parent that are drawn, in their order (rank, then id). O(nodes).
[[nodiscard]] std::vector<Slot> topNodes(const Tree &tree);
/// Nodes in the parking lot, in their order. O(nodes).
[[nodiscard]] std::vector<Slot> parkedNodes(const Tree &tree);
/// The drivers placed under a node, in their order. O(drivers).
[[nodiscard]] std::vector<Slot> placedChildren(const Tree &tree, Slot node);
/// The node and all that is placed under it, each after its parent, siblings in order. O(branch), no
/// recursion.
[[nodiscard]] std::vector<Slot> branchOf(const Tree &tree, Slot node);
/// All drawn nodes, branch after branch; parked ideas left out. O(nodes).
[[nodiscard]] std::vector<Slot> placementOrder(const Tree &tree);
/// All nodes, each after every node that drives it (secondary links included). O(nodes + links).
[[nodiscard]] std::vector<Slot> driversFirst(const Tree &tree);

/// The figures of `info` and of the status bar.
struct TreeSize
{
    std::size_t nodes = 0; ///< parked ideas included
    std::size_t links = 0; ///< secondary ones included
    std::size_t secondaryLinks = 0;
    std::vector<Slot> roots;
    int depth = 0;          ///< a top node is 1
    std::size_t leaves = 0; ///< drawn nodes that nothing is placed under
    std::size_t owners = 0; ///< distinct people who own a node themselves
};
/// O(nodes + links).
[[nodiscard]] TreeSize sizeOf(const Tree &tree);

} // namespace espalier
