// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Hanging: the drawing of a wide tree whose cards stand in rows down to some tier; from that tier on, each
// branch hangs below the card above it as a small outline, one card under the other, and the branches of one
// family stand in columns. All that hangs is one row to those who place and route, its tiers share a band.
#pragma once

#include "core/layout/cells.h"

namespace espalier {

/// Made once, and then used for one drawing after another.
class Hanging
{
public:
    /// Makes cells of the standing cards above tier number `tier` (see Cells::tierNumber()), and of what
    /// hangs below them. O(cards). False where the drawing might not fit into the coordinates.
    [[nodiscard]] bool hangFrom(int tier, const LayoutInput &input, const Cells &cells,
                                const Spacing &spacing);
    /// Breaks each family into columns no higher than `limit`, or than its highest branch, as even as that
    /// allows.
    void breakColumns(Quarter limit);

    /// With the end mark.
    [[nodiscard]] std::span<Cell> cells() { return m_cells; }
    [[nodiscard]] int row() const { return m_row; } ///< in which everything hangs; the last
    /// Of each row, with the columns as they are now.
    [[nodiscard]] Cells::RowLengths heights(const Cells &cells) const;
    [[nodiscard]] Quarter highestBranch() const { return m_highestBranch; }

    /// Sets boxes and places of `into`, whose rows are set, from the arranged cells; the centre of the first
    /// card comes to `origin`.
    void expand(const LayoutInput &input, Quarter origin, Layout &into) const;

private:
    /// A card that hangs from one that stands, with all below it.
    struct Branch
    {
        std::uint32_t first = 0;
        std::uint32_t count = 0;
        Quarter width = 0;
        Quarter height = 0;
    };
    /// The branches below one card. Where a card has children of both kinds, each of those that hang is a
    /// cell of its own.
    struct Family
    {
        std::uint32_t cell = 0; ///< of the card above, or its own
        std::uint32_t first = 0;
        std::uint32_t count = 0;
        bool alone = false;
        Quarter limit = 0; ///< of its columns, lower than asked for where that makes them even
    };
    /// How one family stands in columns.
    struct Columns
    {
        int count = 0;
        Quarter width = 0;
        Quarter tallest = 0;
        Quarter all = 0; ///< the heights of the columns together
        Quarter highestBranch = 0;
    };

    void addStanding(std::uint32_t card, const LayoutInput &input, const Cells &cells);
    void addBranch(std::uint32_t card, const LayoutInput &input, const Cells &cells);
    [[nodiscard]] Columns columnsOf(const Family &family, Quarter limit) const;
    void place(const LayoutInput &input, const Family &family, Quarter left, Layout &into) const;

    int m_row = 0;
    Quarter m_stack = 0;   ///< between cards
    Quarter m_tallest = 0; ///< of the columns
    Quarter m_highestBranch = 0;
    std::vector<Cell> m_cells;
    std::vector<std::uint32_t> m_cards; ///< by cell
    std::vector<Branch> m_branches;
    std::vector<Family> m_families;
    Scratch<std::uint8_t> m_mixed; ///< by card + 1: some of its children stand
    Scratch<Quarter> m_indents;    ///< by card that hangs: from its branch's left edge
};

} // namespace espalier
