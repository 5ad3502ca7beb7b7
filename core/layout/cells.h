// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Cells: the cards of a tier-aligned drawing, with each family that consists of leaves in the next row drawn
// together into one cell. Such a family is as wide as its cards in a row, or as the columns it stands in:
// stacking it changes one number. Three of four cards are leaves, so there is little left to place.
#pragma once

#include "core/layout/contours.h"
#include "core/layout/layout.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace espalier {

inline constexpr Quarter bracketIndent =
    pixels(12); ///< from a stack's left edge to the line that its cards hang on
inline constexpr Quarter stackPad = pixels(2);   ///< kept free on both sides of a stack
inline constexpr Quarter columnGap = pixels(26); ///< between the columns of one stack, bracket included

/// A family of leaves.
struct Family
{
    std::uint32_t cell = 0;
    std::uint32_t first = 0; ///< its first card; the others follow
    std::uint32_t count = 0;
    std::uint32_t high = 1;   ///< cards in a column; 1 is a plain row
    std::int32_t widths = 0;  ///< of all its cards together
    std::uint16_t widest = 0; ///< of one card
    std::uint16_t tallest = 0;
    std::uint8_t row = 0;

    [[nodiscard]] std::uint32_t columns() const { return (count + high - 1) / high; }
    [[nodiscard]] Quarter width(const Spacing &spacing) const;
};

class Cells
{
public:
    Cells(const LayoutInput &input, const RowPlan &plan);

    [[nodiscard]] std::span<const Cell> cells() const { return m_cells; }
    [[nodiscard]] std::span<const Family> families() const { return m_families; }
    [[nodiscard]] int rows() const { return m_rows; }

    /// Puts the families of each row into columns of at most `highest[row]` cards, evenly filled; 1 is no
    /// stack.
    void stack(const std::array<std::uint32_t, maxRows> &highest, const Spacing &spacing);
    /// The height of each row as stacked now. A bound: all cards of a stack are taken to be as tall as its
    /// tallest.
    [[nodiscard]] std::array<Quarter, maxRows> heights(const Spacing &spacing) const;

    /// Sets boxes and places of `into` from the cells' centres; y is counted from the top of the row. Gives
    /// the exact heights of the rows.
    std::array<Quarter, maxRows> expand(const LayoutInput &input, std::span<const Quarter> centres,
                                        Layout &into) const;

private:
    [[nodiscard]] std::uint32_t leavesBelow(const LayoutInput &input, const RowPlan &plan,
                                            std::size_t card) const;

    std::vector<Cell> m_cells;
    std::vector<Family> m_families;
    std::array<Quarter, maxRows> m_tallest{}; ///< by row, of the cards that are no family
    int m_rows = 0;
};

} // namespace espalier
