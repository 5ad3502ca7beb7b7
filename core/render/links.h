// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The lines between cards: solid for the primary link, dashed with an arrowhead at the parent for "also
// supports".
#pragma once

#include "core/layout/tree_layout.h"
#include "core/render/picture.h"
#include "core/render/theme.h"

namespace espalier {

/// How the lines of a layout are drawn, for pictures and window alike.
[[nodiscard]] Ink primaryInk(const Theme &theme);
[[nodiscard]] Ink secondaryInk(const Theme &theme);
inline constexpr double linkCorner = 6; ///< radius of their bends
inline constexpr double linkArrow = 9;  ///< length of the arrowhead

/// All lines of `layout`, whose upper left corner stands at `origin`. A link that would cross the page is a
/// stub with the parent's title; one that leaves its card sideways, where cards stand, is not drawn: see
/// addStubTag().
void addLinks(Picture &picture, QPointF origin, const Tree &tree, const ShownCards &cards,
              const Layout &layout, const Theme &theme);

/// What the card of cross route number `route` also supports by stubs that leave it sideways; empty where it
/// has none, and but for the first route of each card, so that each card is told of once.
[[nodiscard]] std::vector<Card> taggedParents(const Layout &layout, std::size_t route);

/// A tag over the lower right corner of `card` that names what the node also supports, by code where there is
/// one: "→ M-1". To be drawn over the card.
void addStubTag(Picture &picture, const QRectF &card, std::span<const Slot> parents, const Tree &tree,
                const Theme &theme);

} // namespace espalier
