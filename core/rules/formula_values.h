// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// FormulaValues: what all formulas of a tree come to, period by period. A formula takes the values that were
// measured, and those of other formulas where none were. It has a value on each day on which one of the nodes
// it names got a new one while those of all others still hold: a value holds until the next one of its
// cadence is due, a total of a period for that period alone. What is missing below is missing above. A node
// measured in % is reckoned as a share of 1.
#pragma once

#include "core/model/change.h"
#include "core/rules/formula.h"
#include "core/rules/formula_order.h"
#include "core/rules/formula_unit.h"

#include <QDate>

#include <optional>
#include <span>
#include <vector>

namespace espalier {

class Derived;

namespace limits {
constexpr std::size_t readings = 1'000; ///< of one formula; older ones are left out
}

/// One value of a node in time, in its unit.
struct FormulaReading
{
    QDate day; ///< on which its period was over
    double value = 0;
    bool provisional = false;
    QDate until; ///< the first day on which it holds no more; invalid: it holds until there is a newer one

    bool operator==(const FormulaReading &) const = default;
};

enum class FormulaState : std::uint8_t {
    None,      ///< there is no formula
    Value,     ///< there is a value
    NoData,    ///< something that it names has no value, or not at the same time
    NotFinite, ///< the latest values cannot be reckoned with, as a division by zero
    Broken,    ///< checkFormula() says why: it cannot be read, names a node that is gone, mixes units
    Circle,    ///< it leads back to itself
};

struct FormulaValue
{
    FormulaState state = FormulaState::None;
    std::vector<FormulaReading> readings; ///< oldest first
    /// After this day one of the values that it takes is late; invalid where none can be.
    QDate lateAfter;

    bool operator==(const FormulaValue &) const = default;
};

/// By how much a value in this unit is larger than the number that formulas reckon with: 100 for %, else 1.
[[nodiscard]] double shareOf(const Unit &unit);
/// Twelve significant digits: 29 of 100 are 29 % and not a hair below, which a band from 29 would not hold.
[[nodiscard]] double withoutNoise(double value);

class FormulaValues
{
public:
    /// What the formula of a node comes to, whether or not the node was also measured.
    [[nodiscard]] const FormulaValue &of(Slot node) const;
    /// One circle for each set of formulas that lead to each other; each names the next, the last one the
    /// first. The same ones in the same order, whatever led to the tree.
    [[nodiscard]] const std::vector<std::vector<NodeId>> &circles() const { return m_circles; }

    /// The nodes with a formula, each after those with a formula that it names, where no circle forbids it.
    [[nodiscard]] std::vector<Slot> inOrder() const;
    /// The formula of a node; null where it has none, or one that is broken or in a circle.
    [[nodiscard]] const Formula *usableFormula(Slot node) const;

    /// All anew, but for reading texts that it has read before. Cadences and the day of judgement come from
    /// `derived`. O(nodes, and formulas and their readings).
    void compute(const Tree &tree, const Derived &derived);
    /// What is other in `tree`, to which `change` led. `retimed` are the nodes whose inherited cadence or
    /// source may be another. Gives the nodes whose formulas come to something else. Costs as much as the
    /// formulas that look at what changed, directly or through others; a formula that comes, goes or becomes
    /// another, or a node that goes, a pass over the nodes and the names in all formulas.
    std::vector<Slot> follow(const Tree &tree, const Change &change, std::span<const Slot> retimed,
                             const Derived &derived);

private:
    class Pass; // over one tree

    struct Entry
    {
        Slot node = noSlot;
        QString text;
        Formula formula; ///< without steps where the text cannot be read
        std::uint32_t order = 0;
        bool isInCircle = false;
        FormulaValue value;
    };

    /// Takes in the formulas as they are now; gives the entries with another text, or for which a name means
    /// another node.
    std::vector<std::uint32_t> takeIn(const Tree &tree);
    /// Puts all in order; gives the entries that entered or left a circle.
    std::vector<std::uint32_t> putInOrder(const Tree &tree);
    [[nodiscard]] std::vector<std::uint32_t> entriesInOrder() const;
    /// The index of a node's entry; of none where it has no formula.
    [[nodiscard]] std::optional<std::uint32_t> entryOf(Slot node) const;

    std::vector<Entry> m_entries;
    std::vector<std::uint32_t> m_entryAt; ///< by slot of the node
    NumberLists
        m_names; ///< by entry, the slot for each reference in its formula; noSlot for one that is gone
    bool m_isAnyNameGone = false;
    NumberLists m_namedBy; ///< by slot, the entries that name it
    std::vector<std::vector<NodeId>> m_circles;
};

/// What is wrong with the formula of a node, by itself: a sentence with the column in the form of files. A
/// circle is for FormulaValues to find. O(text).
[[nodiscard]] Result<void> checkFormula(const Tree &tree, const Node &node);

/// "Revenue → Orders → Revenue", by titles, or codes where there are none.
[[nodiscard]] QString circleText(const Tree &tree, const std::vector<NodeId> &circle);

} // namespace espalier
