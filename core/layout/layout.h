// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Layout: where each card stands, the bands of the tiers, and the lines between the cards. A plain value,
// made by layOut() and by nothing else; equal inputs give equal Layouts on every machine.
//
// Promised: no two cards overlap; siblings keep their order; a card never stands above its tier's band; no
// line runs through the inside of a card. All coordinates are quarter pixels, the upper left corner of the
// drawing is (0, 0).
#pragma once

#include "core/layout/geometry.h"
#include "core/layout/layout_input.h"
#include "core/layout/layout_style.h"

#include <cstdint>
#include <span>
#include <vector>

namespace espalier {

/// Where a card stands among the rows.
struct CardPlace
{
    std::uint8_t row = 0;  ///< 0 is the first; always 0 where Layout::rows is empty
    bool stacked = false;  ///< in a column below its parent, its line comes to its side
    bool indented = false; ///< in the column of its parent, which is stacked or a hanging branch's first card

    bool operator==(const CardPlace &) const = default;
};

/// One row of cards along the reading direction: top and bottom, or left and right where tiers go from left
/// to right.
struct CardRow
{
    Quarter begin = 0;
    Quarter end = 0; ///< of its tallest card or stack
    Quarter bus = 0; ///< where the lines to the children of this row's cards run; beyond `end`

    bool operator==(const CardRow &) const = default;
};

/// The stripe of a tier that shows. Bands follow each other without a gap, ordered by tier. Tiers whose cards
/// hang share the last one.
struct Stripe
{
    std::uint16_t tier = 0;
    std::uint16_t lastTier = 0; ///< the same, but where branches hang
    Quarter begin = 0;
    Quarter end = 0;

    bool operator==(const Stripe &) const = default;
};

/// How a cross link is drawn; its points are Layout::points[first … first + count - 1], from the child to the
/// parent, where the arrowhead is. A stub's points are a short line away from the child, for "also supports →
/// …" to stand at; those of one child are the same.
struct CrossRoute
{
    CrossLink link;
    std::uint32_t first = 0;
    std::uint16_t count = 0;
    bool stub = false;

    bool operator==(const CrossRoute &) const = default;
};

/// The line from a parent to one of its children: at most five points, all its pieces horizontal or vertical.
class PrimaryRoute
{
public:
    void add(Point point);
    [[nodiscard]] std::span<const Point> points() const { return {m_points, m_count}; }

private:
    Point m_points[5];
    std::size_t m_count = 0;
};

struct Layout
{
    Flow direction = Flow::TopDown;
    bool tooLarge = false; ///< coordinates do not reach that far: nothing is placed, all boxes are empty
    bool compact = false;  ///< more than 64 rows: tiers are not aligned, there are neither rows nor bands
    Spacing spacing;       ///< as used; *fit* may have chosen other distances than asked for
    std::vector<std::int32_t> parent;    ///< by card, as in the input
    std::vector<CardBox> boxes;          ///< by card
    std::vector<CardPlace> places;       ///< by card
    std::vector<CardRow> rows;           ///< empty in an outline and in a compact drawing
    std::vector<Stripe> bands;           ///< likewise
    std::vector<CrossRoute> crossRoutes; ///< in the order of the input's links
    std::vector<Point> points;           ///< of crossRoutes
    Quarter width = 0;
    Quarter height = 0;

    [[nodiscard]] std::size_t size() const { return boxes.size(); }
    /// Where the lines from `card` to its children run sideways: a y, or an x in a left-right drawing.
    [[nodiscard]] Quarter busOf(std::uint32_t card) const;
    /// The line from `card`'s parent to `card`; no points for a card at the top.
    [[nodiscard]] PrimaryRoute primaryRoute(std::uint32_t card) const;

    bool operator==(const Layout &) const = default;
};

/// Draws the cards of `input`. Linear in cards and in links, without recursion. Where all cards in one line,
/// each as large as the longest side there is, would not fit into 2^31 quarter pixels, the Layout is
/// tooLarge: beyond 1.7 million cards of 260 pixels.
[[nodiscard]] Layout layOut(const LayoutInput &input, const LayoutStyle &style);

} // namespace espalier
