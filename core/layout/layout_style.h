// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// How a tree is to be drawn: direction, distances, stacking, and the page it shall fit.
#pragma once

#include "core/layout/geometry.h"

#include <cstdint>
#include <optional>

namespace espalier {

enum class Flow : std::uint8_t {
    TopDown,   ///< tiers are bands from top to bottom
    LeftRight, ///< tiers are bands from left to right
    Outline,   ///< one card a line, indented; no bands; with Fit in columns
};

enum class Stacking : std::uint8_t {
    Never,      ///< siblings stand side by side
    LowestTier, ///< families of leaves in the lowest tier shown stand in columns
    Fit,        ///< whatever makes the text largest on `page`; LowestTier where no page is given
};

/// Distances in quarter pixels.
struct Spacing
{
    Quarter sibling = pixels(20); ///< between cards of one family
    Quarter family = pixels(26);  ///< between cards of different families
    Quarter gutter = pixels(50);  ///< between rows, where the lines run; grows with the tracks it carries
    Quarter stack = pixels(14);   ///< between the cards of a stack
    Quarter indent = pixels(28);  ///< a step of the outline
    Quarter line = pixels(8);     ///< between the cards of an outline

    bool operator==(const Spacing &) const = default;
};

/// The paper or window a drawing is to fill. Only the ratio of the sides matters to the layout.
struct PageShape
{
    Quarter width = 0;
    Quarter height = 0;

    bool operator==(const PageShape &) const = default;
};

struct LayoutStyle
{
    Flow direction = Flow::TopDown;
    Stacking stacking = Stacking::LowestTier;
    Spacing spacing = {};
    std::optional<PageShape> page = {};  ///< for Stacking::Fit; both sides positive
    Quarter longestRoute = pixels(2400); ///< a cross link that runs further across the page is a stub
    int tallestStack = 8;                ///< cards in one column, where no page decides it; at least 2

    bool operator==(const LayoutStyle &) const = default;
};

} // namespace espalier
