// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Forests to lay out: by hand, random ones for laws, and KPI forests of a given size for figures.
#pragma once

#include "core/layout/layout.h"

#include <cstdint>
#include <vector>

namespace espalier::test {

/// splitmix64: the same numbers everywhere, unlike the distributions of <random>.
class Dice
{
public:
    explicit Dice(std::uint64_t seed) : m_state(seed) {}
    /// 0 … sides - 1.
    [[nodiscard]] std::uint32_t roll(std::uint32_t sides);

private:
    std::uint64_t m_state;
};

struct Forest
{
    std::vector<std::int32_t> parent;
    std::vector<std::uint16_t> tier;
    std::vector<CardSize> size;
    std::vector<CrossLink> links;

    [[nodiscard]] LayoutInput input() const { return {parent, tier, size, links}; }
    [[nodiscard]] std::size_t cards() const { return parent.size(); }
    /// Adds a card of 216 × 134 pixels after all others, which keeps preorder when `above` is one of the
    /// last's line.
    std::uint32_t add(std::int32_t above, std::uint16_t atTier);
};

/// Up to `cards` cards: nested and skipped tiers, cards of 20 to 400 pixels a side, links anywhere; with
/// `misfits` some cards stand above their parent's tier, as foreign files may have it.
[[nodiscard]] Forest randomForest(std::uint64_t seed, std::uint32_t cards, bool misfits = false);

/// A forest shaped like a company's metrics: fan-out 2 to 8, a tier a level (5 at 100 cards to 10 at a
/// million), three quarters leaves, cards of 180–260 × 80–160 pixels, a cross link from 4 % of the cards.
[[nodiscard]] Forest kpiForest(std::uint64_t seed, std::uint32_t cards);

} // namespace espalier::test
