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
    Quarter half;       ///< half the card's width, rounded up
    Quarter below;      ///< half the width of the leaves below it, which stand in its middle
    std::uint8_t level; ///< ancestors, itself included
    std::uint8_t row;
    std::uint8_t
        lastRow;       ///< of the leaves below; they need their whole width in the rows that their lines pass
    std::uint8_t tier; ///< among those that show
};

class Contours
{
public:
    explicit Contours(std::size_t cells);

    /// Places `cells` (the last is the end mark); gives the width of the whole. Linear.
    Quarter arrange(std::span<const Cell> cells, const Spacing &spacing);
    /// The centres of the cells arranged last, the leftmost edge being at `margin`. Once after each
    /// arrange().
    [[nodiscard]] std::span<const Quarter> centres(std::span<const Cell> cells, Quarter margin);

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
        std::uint32_t cell = 0;
        int row = -1;
        int deepest = -1; ///< last row that its children reach
        std::int32_t count = 0;
        std::uint32_t base = 0; ///< of its children in m_children
        Quarter outerLeft = 0;  ///< outer edges of its first and last child
        Quarter outerRight = 0;
        bool spread = false;
        Edge *edges = nullptr; ///< by row: those after its own, to the deepest, are its children's
    };

    void joinBeside(Open &above, std::uint32_t index, Quarter half);
    template <class Reach>
    void join(Open &above, std::uint32_t index, const Cell &cell, int deepest, Reach reach);
    void shareOut(Open &above, std::int32_t owner, std::int32_t child, Quarter need);
    [[nodiscard]] Quarter close(const Open &slot);

    Quarter m_sibling = 0;
    Quarter m_family = 0;
    std::array<Open, maxRows + 1> m_open; ///< by level
    std::unique_ptr<Edge[]> m_edges;      ///< maxRows a level
    std::unique_ptr<Quarter[]> m_x;
    std::unique_ptr<Quarter[]> m_middle; ///< of the children, against their first
    std::unique_ptr<std::uint32_t[]> m_children;
    std::size_t m_cells;
    /// What siblings between move by, in 2^-20 quarter pixels, as m_children: how fast it grows, and where it
    /// ends.
    std::vector<std::int64_t> m_slope;
    std::vector<std::int64_t> m_drop;
    Quarter m_left = 0;
};

} // namespace espalier
