// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/layout/tree_layout.h"

namespace espalier {

TreeLayout layOut(const Tree &tree, std::span<const CardSize> sizes, const LayoutOptions &options)
{
    TreeLayout result{.cards = ShownCards(tree, options.shown), .layout = {}};
    std::vector<CardSize> byCard(result.cards.size());
    for (Card card = 0; card < byCard.size(); ++card) {
        const Slot slot = result.cards.slotOf(card);
        byCard[card] = slot < sizes.size() ? sizes[slot] : CardSize{};
    }
    result.layout = layOut(result.cards.input(byCard), options.style);
    return result;
}

} // namespace espalier
