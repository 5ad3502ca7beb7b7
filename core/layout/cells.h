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
#include "core/layout/scratch.h"

#include <array>
#include <cstdint>
#include <limits>
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
    std::uint32_t high = 1;    ///< cards in a column; 1 is a plain row
    Quarter widths = 0;        ///< of all its cards together
    std::uint16_t average = 0; ///< height of one card, rounded up
    std::uint16_t widest = 0;  ///< of one card
    std::uint8_t row = 0;

    [[nodiscard]] Quarter width(const Spacing &spacing) const;
};

/// How high stacks may be; one card is no stack.
struct StackLimit
{
    std::uint32_t cards = 1;
    Quarter height = std::numeric_limits<Quarter>::max();
};

/// Made once, and then used for one drawing after another.
class Cells
{
public:
    using RowLengths = std::array<Quarter, maxRows>;
    using StackLimits = std::array<StackLimit, maxRows>;

    /// Makes the cells of `input`, which has cards. False when they need more than maxRows rows; then the
    /// cells mean nothing.
    [[nodiscard]] bool draw(const LayoutInput &input);

    [[nodiscard]] int rows() const { return static_cast<int>(m_tierOfRow.size()); }
    [[nodiscard]] std::uint16_t tierOf(int row) const { return m_tierOfRow[static_cast<std::size_t>(row)]; }
    [[nodiscard]] std::span<const std::uint16_t> tiersOfRows() const { return m_tierOfRow; }
    /// The tiers that show count from 1; a card above its parent's tier counts as one of that.
    [[nodiscard]] int tierCount() const { return static_cast<int>(m_tiers.size()); }
    [[nodiscard]] int tierNumber(std::size_t card) const { return m_spots.items()[card + 1].tier; }
    [[nodiscard]] std::uint8_t firstRowOf(int tierNumber) const
    {
        return m_firstRow[static_cast<std::size_t>(tierNumber)];
    }
    [[nodiscard]] std::uint8_t rowOf(std::size_t card) const
    {
        const Spot &spot = m_spots.items()[card + 1];
        return static_cast<std::uint8_t>(m_firstRow[spot.tier] + spot.nesting);
    }
    /// Ancestors, itself included.
    [[nodiscard]] std::uint8_t levelOf(std::size_t card) const { return m_spots.items()[card + 1].level; }
    /// With the end mark.
    [[nodiscard]] std::span<Cell> cells() { return {m_cells.items(), m_runCount - m_familyCount + 1}; }
    [[nodiscard]] std::span<const LeafFamily> families() const { return {m_families.items(), m_familyCount}; }

    /// Finds out what stack() needs to know of families.
    void measureFamilies(const LayoutInput &input);

    /// True when some family stands in columns now.
    [[nodiscard]] bool stacked() const { return m_stacked; }
    /// Puts the families of each row into evenly filled columns.
    void stack(const StackLimits &limits, const Spacing &spacing);
    /// The height of each row where nothing is stacked.
    [[nodiscard]] const RowLengths &plainHeights() const { return m_rowHeights; }
    /// About the height of each row as stacked now: all cards of a stack are taken to be of average height.
    [[nodiscard]] const RowLengths &estimatedHeights() const { return m_estimate; }
    /// The height of each row as stacked now.
    [[nodiscard]] RowLengths heights(const LayoutInput &input, const Spacing &spacing) const;
    /// Sets boxes and places of `into`, whose rows are set, from the arranged cells; the centre of the first
    /// card comes to `origin`.
    void expand(const LayoutInput &input, Quarter origin, Layout &into);

private:
    /// Where a card stands before it is known how many rows each tier has.
    struct Spot
    {
        std::uint8_t tier;    ///< number among those that show, from 1; 0 is above all
        std::uint8_t nesting; ///< ancestors of the same tier directly above
        std::uint8_t level;   ///< ancestors, itself included
        std::uint8_t family;  ///< 1 where it belongs to one
    };
    /// A card on its own, or the cards of a family.
    struct Run
    {
        std::uint32_t first;
        std::uint32_t widths; ///< of all cards before it
        Spot spot;
    };
    /// Cards side by side: a cell's own or its family.
    struct Segment
    {
        Quarter left;
        Quarter top;
        CardPlace place;
    };

    void numberTiers(std::span<const std::uint16_t> tiers);
    void findFamilies(const LayoutInput &input);
    [[nodiscard]] bool collectRuns(const LayoutInput &input);
    [[nodiscard]] bool assignRows();
    void makeCells();
    void placeStack(const LayoutInput &input, const LeafFamily &family, Layout &into) const;
    [[nodiscard]] std::span<LeafFamily> leafFamilies() { return {m_families.items(), m_familyCount}; }

    std::vector<std::uint16_t> m_tiers;  ///< those that show, from the highest
    std::vector<std::uint8_t> m_numbers; ///< by tier: its place in m_tiers, from 1
    Scratch<std::uint8_t> m_leavesOnly;  ///< by card + 1: its children are a family
    Scratch<Spot> m_spots;               ///< by card + 1
    Scratch<std::uint8_t> m_starts;      ///< by card: a run starts with it
    Scratch<Run> m_runs;                 ///< m_runCount and an end mark
    Scratch<Cell> m_cells;
    Scratch<LeafFamily> m_families;
    Scratch<Segment> m_segments; ///< by run + 1
    std::uint16_t m_lastTier = 0;
    std::size_t m_runCount = 0;
    std::size_t m_familyCount = 0;
    std::vector<Quarter> m_tallest; ///< by tier number and nesting, of the cards there; -1: not a row
    std::array<std::uint8_t, maxRows + 1> m_firstRow{}; ///< by tier number
    std::vector<std::uint16_t> m_tierOfRow;
    RowLengths m_rowHeights{}; ///< where nothing is stacked
    RowLengths m_estimate{};
    bool m_stacked = false;
};

} // namespace espalier
