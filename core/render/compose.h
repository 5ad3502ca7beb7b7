// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The whole tree as one Picture: title block, bands of the tiers with their names, links, cards, legend. What
// is exported; the window draws the same cards, links and colours by itself.
#pragma once

#include "core/layout/tree_layout.h"
#include "core/render/card.h"

#include <vector>

namespace espalier {

struct ComposeOptions
{
    Detail detail = Detail::Paper; ///< Paper or Full; must be the one that the sizes were taken with
    CardOptions cards = {};
    bool titleBlock = true;
    bool legend = true;
    double aspect =
        0; ///< width by height of the page to fill, so that title and legend reach its edges; 0 for none
};

/// The size of each node's card by slot, in quarter pixels, for layOut(). O(nodes).
[[nodiscard]] std::vector<CardSize> cardSizes(const Tree &tree, const CardContents &contents, Detail detail);

/// About what a picture needs beside a drawing, in layout units: margins, names of tiers, title block,
/// legend.
[[nodiscard]] QSizeF furnitureOf(Flow direction);

/// Draws what `layout` shows of `tree`. The upper left corner is (0, 0). Groups have the ids of their nodes.
/// O(cards + links).
[[nodiscard]] Picture compose(const Tree &tree, const Derived &derived, const TreeLayout &layout,
                              const Theme &theme, const ComposeOptions &options = {});

} // namespace espalier
