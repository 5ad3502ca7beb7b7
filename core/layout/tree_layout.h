// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// TreeLayout: a Tree laid out: which nodes show, and where their cards stand.
#pragma once

#include "core/layout/layout.h"
#include "core/layout/shown_cards.h"

namespace espalier {

struct TreeLayout
{
    ShownCards cards;
    Layout layout; ///< by card
};

struct LayoutOptions
{
    ShownChoice shown;
    LayoutStyle style;
};

/// `sizes` are by node slot; a node without one gets none. O(nodes + links).
[[nodiscard]] TreeLayout layOut(const Tree &tree, std::span<const CardSize> sizes,
                                const LayoutOptions &options);

} // namespace espalier
