// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What-if: some nodes at other values, and how far everything that is reckoned from them moves; what one per
// cent more of each leaf is worth to a goal. Nothing is altered. Values move along formulas alone: how much
// an influence is worth nobody has written down.
#pragma once

#include "core/rules/derive.h"

namespace espalier {

struct SimulatedValue
{
    /// What the node stands at: measured last, else what its formula came to last; in its unit.
    std::optional<double> before;
    /// With the assumptions. A measured node moves by as much as its formula does, so that where nothing is
    /// assumed nothing moves. None where it cannot be reckoned, or was not there before and still is not.
    std::optional<double> after;
    bool isSet = false;                  ///< by an assumption
    Status status = Status::NotMeasured; ///< of `after`, against the target that `before` is judged by

    [[nodiscard]] bool isMoved() const { return before != after; }
    bool operator==(const SimulatedValue &) const = default;
};

/// What a leaf, a node that formulas name and that has none itself, is worth to a goal.
struct Sensitivity
{
    NodeId goal;
    NodeId leaf;
    double slope = 0;      ///< by how much the goal rises where the leaf rises by one, each in its unit
    double onePercent = 0; ///< by how much the goal rises where the leaf is 1 % larger than it is

    bool operator==(const Sensitivity &) const = default;
};

class Simulation
{
public:
    /// `derived` is of `tree` and its day. The last of two assumptions about one node holds; those about
    /// nodes that are gone are left out. O(nodes + formulas).
    Simulation(const Tree &tree, const Derived &derived, const std::vector<Assumption> &assumptions);

    [[nodiscard]] const SimulatedValue &operator[](Slot node) const { return m_values[node]; }

    /// What each leaf that a goal is reckoned from is worth to it as things are simulated, the largest effect
    /// first. A node that is set counts as a leaf. Empty for a goal without value or formula. O(formulas).
    [[nodiscard]] std::vector<Sensitivity> sensitivities(const NodeId &goal) const;

private:
    /// The formula by which a node moves; null where it has none that can be used, or is set.
    [[nodiscard]] const Formula *formulaOf(Slot node) const;
    void place(const std::vector<Assumption> &assumptions);
    void move(Slot node);
    void judge(Slot node);

    const Tree &m_tree;
    const Derived &m_derived;
    std::vector<SimulatedValue> m_values; ///< by slot
    std::vector<Slot> m_order;            ///< nodes with formulas, each after those that it names
};

} // namespace espalier
