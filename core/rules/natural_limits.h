// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What a node was measured at in time, whether its latest change tells anything, and what it was a period and
// a year before.
//
// Natural limits are those of the chart of individual values (XmR): the mean ± 2.66 times the average moving
// range, which is three sigma where sigma is that range / 1.128. W. A. Shewhart, Economic Control of Quality
// of Manufactured Product (1931), for the three sigma; D. J. Wheeler, Understanding Variation (1993), for the
// chart of single values.
#pragma once

#include "core/rules/derive.h"

#include <optional>
#include <span>
#include <vector>

namespace espalier {

/// A value of a period that is over.
struct Measured
{
    Period period; ///< its end is valid; its start may not be
    double value = 0;
    bool isProvisional = false; ///< not final

    bool operator==(const Measured &) const = default;
};

/// The values of a node without dimension, oldest first, corrected ones and unfinished periods left out;
/// where it has none, what its formula came to. O(observations of the node).
[[nodiscard]] std::vector<Measured> measuredHistory(const Tree &tree, const Derived &derived, Slot node);

struct NaturalLimits
{
    double mean = 0;
    double lower = 0;
    double upper = 0;

    [[nodiscard]] bool holds(double value) const { return value >= lower && value <= upper; }
    bool operator==(const NaturalLimits &) const = default;
};

/// Wheeler finds limits useful from five or six values on; the larger number is the safer one.
constexpr std::size_t fewestForNaturalLimits = 6;

/// Of values in their order in time; nullopt for fewer than fewestForNaturalLimits, or where they are too
/// large to be reckoned with. Equal values have limits without width.
[[nodiscard]] std::optional<NaturalLimits> naturalLimits(std::span<const double> values);

/// The latest value beside earlier ones. Indices into the history it was made from.
struct Comparison
{
    std::optional<std::size_t> before;     ///< the value before; of a total to date, only of the same total
    std::optional<std::size_t> yearBefore; ///< of the same period a year ago
    std::optional<NaturalLimits> limits;
    bool isNoise = false; ///< both the latest and the one before stand inside the limits
};

/// No limits for a total to date, which only grows, nor for rolling values whose windows overlap: what they
/// share makes their moving ranges too small. What is counted or takes time has none below zero. `history` is
/// oldest first.
[[nodiscard]] Comparison compared(const Node &node, const std::vector<Measured> &history);

} // namespace espalier
