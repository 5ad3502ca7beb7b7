// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Contours: places the cells of a tier-aligned drawing sideways. Siblings' branches are pushed together until
// they touch in some row, parents stand in the middle above their children, gaps left by deep branches are
// shared out.
//
// The algorithm is Reingold and Tilford's as extended by Buchheim, Jünger and Leipert (SPE 36(6), 2006), with
// the contour of a branch kept as an array by row: preorder makes stack, child lists and threads unnecessary.
#pragma once

#include "core/layout/layout_style.h"

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace espalier {

/// More rows than this are not drawn tier-aligned: contours are arrays by row.
inline constexpr int maxRows = 64;

/// What is placed as one: a card, or a card with all its children, where these are leaves that are placed as
/// one. In preorder; level 0 ends the sequence.
struct Cell
{
    Quarter half = 0;       ///< half the card's width, rounded up
    Quarter below = 0;      ///< half the width of the leaves below it, which stand in its middle; above other
                            ///< cells, once these are arranged, their middle
    Quarter x = 0;          ///< of its centre, once arranged: against that of the first cell of its family
    std::uint8_t level = 0; ///< ancestors, itself included
    std::uint8_t row = 0;
    std::uint8_t lastRow = 0; ///< of the leaves below; they need their whole width in the rows that their
                              ///< lines pass
};

/// Made once, and then used for one drawing after another.
class Contours
{
public:
    struct Extent
    {
        Quarter left = 0; ///< against the centre of the first cell
        Quarter right = 0;

        [[nodiscard]] Quarter width() const { return right - left; }
    };

    /// Places `cells` (the last is the end mark). Linear.
    Extent arrange(std::span<Cell> cells, const Spacing &spacing);

private:
    struct Edge
    {
        Quarter left;
        Quarter right;
        std::int32_t owner; ///< the last child that reaches this row
    };
    /// A card whose branch is not finished; positions are relative to its first child's centre.
    struct Open
    {
        Cell *cell = nullptr;
        int row = -1;
        int deepest = -1; ///< last row that its children reach
        std::int32_t count = 0;
        std::uint32_t base = 0; ///< of its children in m_children
        Quarter outerLeft = 0;  ///< outer edges of its first and last child
        Quarter outerRight = 0;
        bool spread = false;
        Edge *edges = nullptr; ///< by row: those after its own, to the deepest, are its children's
    };
    /// What siblings between move by, in 2^-20 quarter pixels: how fast it grows, and where it ends.
    struct Share
    {
        std::int64_t slope = 0;
        std::int64_t drop = 0;
    };

    void addChild(const Open &above, Cell &cell);
    void joinBeside(Open &above, Cell &cell);
    template <class Reach>
    void join(Open &above, Cell &cell, int deepest, Reach reach);
    void shareOut(Open &above, std::int32_t owner, std::int32_t child, Quarter need);
    void applyShares(const Open &slot);

    Quarter m_sibling = 0;
    Quarter m_family = 0;
    std::array<Open, maxRows + 1> m_open; ///< by level
    std::unique_ptr<Edge[]> m_edges =
        std::make_unique_for_overwrite<Edge[]>((maxRows + 1) * maxRows); ///< maxRows a level
    std::vector<Cell *> m_children;                                      ///< of all that are open
    std::vector<Share> m_shares;                                         ///< as m_children
};

} // namespace espalier
