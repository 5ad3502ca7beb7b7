// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Cells: the cards of a tier-aligned drawing in their rows, with each family that consists of leaves of one
// tier drawn together into one cell. Such a family is as wide as its cards in a row, or as the columns it
// stands in: stacking it changes one number. Three of four cards are leaves, so there is little left to
// place.
//
// A tier has as many rows as its cards are nested deep; a card's row is its tier's first plus the number of
// ancestors of its own tier directly above it. A foreign file may hold a card above its parent's tier: it is
// drawn as nested in the parent's.
#pragma once

#include "core/layout/contours.h"
#include "core/layout/layout.h"

#include <array>
#include <cstdint>
#include <limits>
#include <memory>
#include <span>
#include <vector>

namespace espalier {

inline constexpr Quarter bracketIndent =
    pixels(12); ///< from a stack's left edge to the line that its cards hang on
inline constexpr Quarter stackPad = pixels(2);   ///< kept free on both sides of a stack
inline constexpr Quarter columnGap = pixels(26); ///< between the columns of one stack, bracket included

/// A family of leaves of one tier.
struct LeafFamily
{
    std::uint32_t cell = 0;  ///< of its parent
    std::uint32_t first = 0; ///< its first card; the others follow
    std::uint32_t count = 0;
    std::uint32_t high = 1;   ///< cards in a column; 1 is a plain row
    Quarter widths = 0;       ///< of all its cards together
    Quarter heights = 0;      ///< likewise
    std::uint16_t widest = 0; ///< of one card
    std::uint16_t tallest = 0;
    std::uint8_t tier = 0; ///< among those that show
    std::uint8_t run = 0;  ///< ancestors of the same tier directly above
    std::uint8_t row = 0;

    [[nodiscard]] Quarter averageHeight() const { return (heights - 1) / static_cast<Quarter>(count) + 1; }
    [[nodiscard]] Quarter width(const Spacing &spacing) const;
};

/// How high stacks may be; one card is no stack.
struct StackLimit
{
    std::uint32_t cards = 1;
    Quarter height = std::numeric_limits<Quarter>::max();
};

class Cells
{
public:
    using RowLengths = std::array<Quarter, maxRows>;
    using StackLimits = std::array<StackLimit, maxRows>;

    explicit Cells(const LayoutInput &input);

    /// False when there are more than maxRows rows; then the cells mean nothing.
    [[nodiscard]] bool fit() const { return m_fit; }
    [[nodiscard]] int rows() const { return static_cast<int>(m_tierOfRow.size()); }
    [[nodiscard]] std::uint16_t tierOf(int row) const { return m_tierOfRow[static_cast<std::size_t>(row)]; }
    [[nodiscard]] std::span<const Cell> cells() const { return {m_cells.get(), m_count + 1}; }
    [[nodiscard]] std::span<const LeafFamily> families() const { return m_families; }

    /// Puts the families of each row into evenly filled columns.
    void stack(const StackLimits &limits, const Spacing &spacing);
    /// About the height of each row as stacked now: all cards of a stack are taken to be of average height.
    [[nodiscard]] RowLengths estimatedHeights(const Spacing &spacing) const;
    /// The height of each row as stacked now.
    [[nodiscard]] RowLengths heights(const LayoutInput &input, const Spacing &spacing) const;
    /// Sets boxes and places of `into`, whose rows are set, from the cells' centres.
    void expand(const LayoutInput &input, std::span<const Quarter> centres, Layout &into) const;

private:
    [[nodiscard]] bool draw(const LayoutInput &input, std::span<const std::uint16_t> shown);
    [[nodiscard]] bool assignRows(std::span<const std::uint16_t> shown);

    void placeStack(const LayoutInput &input, const LeafFamily &family, Quarter left, Layout &into) const;

    /// How a card stands to the one before.
    enum class Start : std::uint8_t { Follows, Cell, Family };

    std::unique_ptr<Start[]> m_starts; ///< by card
    std::unique_ptr<Cell[]> m_cells;   ///< m_count and the end mark
    std::size_t m_count = 0;
    std::vector<LeafFamily> m_families;
    std::array<std::uint8_t, maxRows> m_rowsOfTier{};
    std::vector<std::uint16_t> m_tierOfRow;
    std::vector<std::uint16_t> m_tallest; ///< by tier and run, of the cards that are in no family
    RowLengths m_rowHeights{};            ///< the same by row
    bool m_fit = true;
};

} // namespace espalier
