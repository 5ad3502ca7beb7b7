// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Lengths, points and rectangles of a drawing: integers in quarter pixels, a pixel being 1/96 inch. Integers
// make a layout the same with every compiler, and let two layouts be compared for equality.
#pragma once

#include <algorithm>
#include <compare>
#include <cstdint>
#include <utility>

namespace espalier {

using Quarter = std::int32_t; ///< a length or coordinate, in quarters of 1/96 inch; x to the right, y down

[[nodiscard]] constexpr Quarter pixels(int count)
{
    return count * 4;
}

struct Point
{
    Quarter x = 0;
    Quarter y = 0;

    [[nodiscard]] constexpr Point transposed() const { return {y, x}; }
    bool operator==(const Point &) const = default;
};

/// The size of one card; at most 16,383 pixels a side.
struct CardSize
{
    std::uint16_t width = 0;
    std::uint16_t height = 0;

    [[nodiscard]] constexpr CardSize transposed() const { return {height, width}; }
    bool operator==(const CardSize &) const = default;
};

struct CardBox
{
    Quarter x = 0;
    Quarter y = 0;
    Quarter width = 0;
    Quarter height = 0;

    [[nodiscard]] constexpr Quarter right() const { return x + width; }
    [[nodiscard]] constexpr Quarter bottom() const { return y + height; }
    [[nodiscard]] constexpr Quarter centreX() const { return x + (width >> 1); }
    [[nodiscard]] constexpr Quarter centreY() const { return y + (height >> 1); }
    [[nodiscard]] constexpr CardBox transposed() const { return {y, x, height, width}; }
    /// True when the two share an area, or touch: windows of zero size are points.
    [[nodiscard]] constexpr bool meets(const CardBox &other) const
    {
        return x <= other.right() && other.x <= right() && y <= other.bottom() && other.y <= bottom();
    }
    /// True when the two share an area; touching edges do not.
    [[nodiscard]] constexpr bool overlaps(const CardBox &other) const
    {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
    bool operator==(const CardBox &) const = default;
};

} // namespace espalier
