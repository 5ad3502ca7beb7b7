// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What the engine draws: the cards that show, in preorder, as flat arrays. The engine knows no Tree;
// layoutOf() of tree_layout.h makes this from one.
#pragma once

#include "core/layout/geometry.h"

#include <cstdint>
#include <span>

namespace espalier {

/// A link beside the primary ones: `child` also supports `parent`. Both are indexes of cards.
struct CrossLink
{
    std::uint32_t child = 0;
    std::uint32_t parent = 0;

    bool operator==(const CrossLink &) const = default;
};

/// Arrays of one length, a card at the same index in each; a card comes after its parent and before its next
/// sibling, with all of its branch between (preorder). Whoever makes one keeps these promises; nothing checks
/// them again.
struct LayoutInput
{
    std::span<const std::int32_t> parent; ///< index of the primary parent, -1 at the top
    std::span<const std::uint16_t> tier;  ///< 0 is the highest; any number below 65,535
    std::span<const CardSize> size;
    std::span<const CrossLink> links; ///< drawn over the placement, never part of it; ends differ
};

} // namespace espalier
