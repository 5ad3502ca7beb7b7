// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Routes of the cross links, drawn over a finished placement. They run sideways only in the gutters between
// rows, each on a track of its own, and up or down only through gaps between cards; they end beside the
// tree's own lines, never on them. A link that would run too far, or finds no gap or track, becomes a stub.
#pragma once

#include "core/layout/layout.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace espalier {

/// Adds to each gutter what its tracks need beyond the room it has.
using GutterGrowth = std::array<Quarter, 64>;

/// In two steps, since tracks may move rows. Made once, and then used for one drawing after another.
class Routes
{
public:
    /// Finds paths and tracks in a top-down drawing with rows; gives what its gutters must grow by.
    [[nodiscard]] GutterGrowth plan(const LayoutInput &input, const LayoutStyle &style, const Layout &placed);
    /// Writes crossRoutes and points of `into`: the drawing that was planned in, its rows moved apart.
    void write(const LayoutInput &input, Layout &into) const;

private:
    /// Something in a row that a route cannot pass: a card, a column of a stack, a line on its way down.
    struct Obstacle
    {
        Quarter left = 0;
        Quarter right = 0;
        Quarter line = 0; ///< the x of the line that comes down to it
    };
    /// One way of a path through a gutter.
    struct Leg
    {
        std::uint32_t path = 0;
        std::uint8_t gutter = 0;
        std::uint8_t track = 0;
        Quarter from = 0;
        Quarter to = 0;
    };
    struct Path
    {
        std::uint32_t firstLeg = 0;
        std::uint8_t legs = 0; ///< 0 is a stub
        bool fromSide = false;
        bool toSide = false;
        bool upward = false; ///< leaves the child at its top
        Quarter fromY = 0;   ///< where it leaves the child's side, against the side's middle
        Quarter toY = 0;
    };
    /// How many routes have used each side of a card already.
    struct Ports
    {
        std::uint8_t top = 0;
        std::uint8_t bottom = 0;
        std::uint8_t side = 0;
    };

    /// The obstacles of a row from left to right, and where to look for them: of every piece of the row,
    /// 2^shift long, the number of the first obstacle that begins after the piece's begin.
    struct ObstacleRow
    {
        std::vector<Obstacle> obstacles;
        std::vector<std::uint32_t> firstAfter;
        int shift = 0;
        std::vector<std::uint8_t> lanes; ///< routes in the gap before each obstacle, and after the last

        void index(Quarter width);
        /// The number of the first obstacle whose left edge is beyond `x`.
        [[nodiscard]] std::size_t firstRightOf(Quarter x) const;
    };

    void collectObstacles();
    [[nodiscard]] bool find(const CrossLink &link, Path &path);
    [[nodiscard]] bool isDetour(const CardBox &child, const CardBox &parent, std::span<const Leg> legs) const;
    [[nodiscard]] Quarter port(std::uint32_t card, std::uint8_t &used, Quarter towards) const;
    [[nodiscard]] bool sidePort(std::uint32_t card, Quarter &y);
    [[nodiscard]] bool laneBeside(std::uint32_t card, Quarter &x);
    [[nodiscard]] bool pass(int row, Quarter &x);
    [[nodiscard]] bool laneIn(int row, std::size_t gap, Quarter &x);
    [[nodiscard]] bool meetsLine(int row, Quarter x) const;
    [[nodiscard]] std::size_t firstRightOf(int row, Quarter x) const
    {
        return m_rows[static_cast<std::size_t>(row)].firstRightOf(x);
    }
    void assignTracks(GutterGrowth &growth);

    const Layout *m_placed = nullptr; ///< while planning
    Quarter m_longest = 0;
    std::array<ObstacleRow, 64> m_rows;
    std::vector<Ports> m_ports;
    std::vector<Path> m_paths; ///< by link
    std::vector<Leg> m_legs;
};

/// Draws every link of `input` as a stub, where there are no gutters to run in.
void writeStubs(const LayoutInput &input, Layout &into);

} // namespace espalier
