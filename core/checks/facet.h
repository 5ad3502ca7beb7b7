// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Facets: what a rule reads, and what a change made another. A rule is judged again where the two meet.
#pragma once

#include "core/model/change.h"

#include <cstdint>

namespace espalier {

/// A set of facets.
using Facets = std::uint32_t;

namespace facet {
// Of a node.
inline constexpr Facets title = 1U << 0;    ///< title, code, also known as
inline constexpr Facets texts = 1U << 1;    ///< question, definition, reason, notes, remarks
inline constexpr Facets formula = 1U << 2;  ///< formula
inline constexpr Facets measure = 1U << 3;  ///< unit, direction, decimals, kind of value
inline constexpr Facets target = 1U << 4;   ///< start, target, path, basis, forecast, bands
inline constexpr Facets owner = 1U << 5;    ///< owner, data steward
inline constexpr Facets timing = 1U << 6;   ///< horizon, cadence, source
inline constexpr Facets kind = 1U << 7;     ///< role, indicator
inline constexpr Facets scope = 1U << 8;    ///< channels, dimensions, campaigns, attribution
inline constexpr Facets standing = 1U << 9; ///< tier, lifecycle, sign-off, review, vanity, successor
inline constexpr Facets links = 1U << 10;   ///< what it supports, what drives it, and how
inline constexpr Facets values = 1U << 11;  ///< observations, status, whatever is derived
inline constexpr Facets node = (1U << 12) - 1;
// Registers; a rule that reads one is judged again for the whole tree when the register changes.
inline constexpr Facets people = 1U << 12;
inline constexpr Facets sources = 1U << 13;
inline constexpr Facets campaigns = 1U << 14;
inline constexpr Facets experiments = 1U << 15;
inline constexpr Facets channels = 1U << 16; ///< channels and dimensions
inline constexpr Facets rights = 1U << 17;   ///< decision rights
inline constexpr Facets actions = 1U << 18;
inline constexpr Facets proposals = 1U << 19;
inline constexpr Facets info = 1U << 20;      ///< the tree's own fields
inline constexpr Facets registers = 1U << 21; ///< all others
} // namespace facet

/// What of the node differs between two states of it; all when one of them is null.
[[nodiscard]] Facets facetsBetween(const Node *before, const Node *after);
/// The registers that a change alters. Tiers, rule settings and waivers are not among them: they have a say
/// in every rule.
[[nodiscard]] Facets registersIn(const Change &change);

} // namespace espalier
