// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Zones: where values of a node stand, by its bands, its tier's, or the default limits around the target due.
#pragma once

#include "core/model/tree.h"

#include <optional>
#include <vector>

namespace espalier {

/// A band with its limits in the unit, closed where the other band begins.
struct Zone
{
    Status status = Status::NotMeasured;
    std::optional<double> from;
    std::optional<double> to;
    int band = -1; ///< its index in the node's bands or else the tier's; −1 for limits nobody wrote

    [[nodiscard]] bool holds(double value) const { return (!from || value >= *from) && (!to || value < *to); }
};

/// The zones a node is judged by when `due` is due: its own bands, else its tier's, else the defaults of 95 %
/// and 85 % (105 % and 115 % where lower is better). A tier has nodes of every direction: its percentages are
/// mirrored at the target where they were written for the other one, and hold on both sides of a range or of
/// what is to be held. Empty where there is nothing to judge by.
struct Zones
{
    std::vector<Zone> zones;
    bool isDefault = false; ///< nobody chose these limits
};
[[nodiscard]] Zones zonesOf(const Tree &tree, const Node &node, std::optional<double> due);
/// The same for a node of a known tier; null where it has none.
[[nodiscard]] Zones zonesOf(const Node &node, const Tier *tier, std::optional<double> due);

} // namespace espalier
