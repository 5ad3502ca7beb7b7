// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What a formula comes to in units: whether its parts may be added up, and whether the result is what its
// node is measured in. Money and time are carried as dimensions are in physics; percent, counts, scores and
// units of one's own are numbers, of which shares and counts are told apart where they are added. A node
// measured in % is reckoned as a share of 1. Currencies are never converted, nor are minutes and hours.
#pragma once

#include "core/model/tree.h"
#include "core/rules/formula.h"

#include <span>

namespace espalier {

/// A formula's result: so many times a currency and a unit of time, and for plain numbers what they count.
struct Quantity
{
    enum class Kind : std::uint8_t {
        Constant, ///< written in the formula: fits wherever it is added
        Plain,    ///< a ratio, a score, what has no unit
        Share,    ///< %
        Count,
    };
    Kind kind = Kind::Plain; ///< Plain wherever there is a currency or a time
    QString currency;
    int currencyPower = 0;
    QString time; ///< s, min, h, d as the node names it
    int timePower = 0;
    /// A bare number is a factor of it, and may have had any unit: 50 EUR an order, 24 hours a day.
    bool isScaled = false;

    bool operator==(const Quantity &) const = default;
};

/// Of one unit; a unit of one's own, a score and none are plain numbers.
[[nodiscard]] Quantity quantityOf(const Unit &unit);
/// "EUR", "EUR ÷ d", "%", "a number": for sentences.
[[nodiscard]] QString spoken(const Quantity &quantity);

/// The unit of a node; a currency that is not named is the tree's.
[[nodiscard]] Unit unitIn(const Tree &tree, const Node &node);

/// The quantity of the result, with `units` one a reference step in the order of the program. An error names
/// the column where two things are added, compared or multiplied that do not go together, and a plain number
/// beside a share that was surely meant as %. Costs O(steps).
[[nodiscard]] Result<Quantity> quantityOf(const Formula &formula, std::span<const Unit> units);

/// Whether what a formula comes to can stand in a node of this unit: a sentence where it cannot, or where it
/// is made a percentage twice (× 100). A node without unit, or with one of its own, takes everything. Costs
/// O(steps).
[[nodiscard]] Result<void> checkFit(const Formula &formula, const Quantity &result, const Unit &unit);

} // namespace espalier
