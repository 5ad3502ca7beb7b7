// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// RowPlan: which row each card stands in. A tier has as many rows as its cards are nested deep; a card's row
// is its tier's first plus the number of ancestors of its own tier directly above it.
#pragma once

#include "core/layout/layout_input.h"

#include <array>
#include <cstdint>
#include <vector>

namespace espalier {

/// More rows than this are not drawn tier-aligned: contours are arrays by row.
inline constexpr int maxRows = 64;

class RowPlan
{
public:
    explicit RowPlan(const LayoutInput &input);

    /// False when the tree has more than maxRows rows; then the plan says nothing.
    [[nodiscard]] bool fits() const { return m_fits; }
    [[nodiscard]] int rows() const { return static_cast<int>(m_tierOfRow.size()); }
    [[nodiscard]] std::uint16_t tierOfRow(int row) const
    {
        return m_tierOfRow[static_cast<std::size_t>(row)];
    }
    [[nodiscard]] std::uint8_t rowOf(std::size_t card) const
    {
        return static_cast<std::uint8_t>(m_firstRow[m_spots[card].tier] + m_spots[card].run);
    }
    /// Ancestors of a card, itself included: 1 at the top.
    [[nodiscard]] std::uint8_t levelOf(std::size_t card) const { return m_spots[card].level; }

private:
    struct Spot
    {
        std::uint8_t tier = 0; ///< among the tiers that show
        std::uint8_t run = 0;  ///< ancestors of the same tier directly above
        std::uint8_t level = 0;
    };

    [[nodiscard]] bool assignSpots(const LayoutInput &input);

    std::vector<Spot> m_spots;
    std::array<std::uint8_t, maxRows> m_rowsOf{}; ///< by tier that shows
    std::array<std::uint8_t, maxRows> m_firstRow{};
    std::vector<std::uint16_t> m_shown; ///< the tiers that show, ascending
    std::vector<std::uint16_t> m_tierOfRow;
    bool m_fits = true;
};

} // namespace espalier
