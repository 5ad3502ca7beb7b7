// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// ShownCards: which nodes of a Tree a drawing shows, in preorder, and what lies hidden. Cards are numbered by
// their place in that order; slots are those of the Tree, which it does not keep.
#pragma once

#include "core/layout/layout_input.h"
#include "core/model/tree.h"

#include <limits>
#include <span>
#include <vector>

namespace espalier {

using Card = std::uint32_t;
inline constexpr Card noCard = 0xFFFFFFFFU;

/// What of a tree is to be drawn. Parked ideas never are.
struct ShownChoice
{
    Slot focus = noSlot; ///< only this node's branch; noSlot for the whole tree
    int lastTier =
        std::numeric_limits<int>::max(); ///< index of the lowest tier drawn; top nodes are drawn always
    std::vector<char> folded = {}; ///< by slot: what is placed under these is hidden; may be short or empty
    std::vector<char> found = {};  ///< by slot: only these and what leads to them; empty for no filter
};

class ShownCards
{
public:
    ShownCards() = default;
    /// O(nodes + links).
    ShownCards(const Tree &tree, const ShownChoice &choice);

    [[nodiscard]] std::size_t size() const { return m_slots.size(); }
    [[nodiscard]] Slot slotOf(Card card) const { return m_slots[card]; }
    [[nodiscard]] std::span<const Slot> slots() const { return m_slots; }
    /// noCard where the node is not drawn.
    [[nodiscard]] Card cardOf(Slot slot) const { return slot < m_cards.size() ? m_cards[slot] : noCard; }
    /// How many nodes below this card are folded away or below the last tier drawn.
    [[nodiscard]] std::uint32_t hiddenUnder(Card card) const { return m_hidden[card]; }
    /// How many secondary links of the tree link number `link` of the input stands for: those of hidden nodes
    /// are drawn from and to the nearest card above them, once.
    [[nodiscard]] std::uint32_t linksIn(std::size_t link) const { return m_linkCounts[link]; }
    /// One of them, by slot; the only one where linksIn() is 1.
    [[nodiscard]] Slot linkSlot(std::size_t link) const { return m_linkSlots[link]; }

    /// For layOut(); `sizes` are by card. Valid as long as both.
    [[nodiscard]] LayoutInput input(std::span<const CardSize> sizes) const
    {
        return {.parent = m_parents, .tier = m_tiers, .size = sizes, .links = m_links};
    }

private:
    void chooseCards(const Tree &tree, const ShownChoice &choice, std::vector<Card> &standsFor);
    void chooseLinks(const Tree &tree, const std::vector<Card> &standsFor);

    std::vector<Slot> m_slots;
    std::vector<Card> m_cards; ///< by slot
    std::vector<std::int32_t> m_parents;
    std::vector<std::uint16_t> m_tiers;
    std::vector<std::uint32_t> m_hidden;
    std::vector<CrossLink> m_links;
    std::vector<std::uint32_t> m_linkCounts;
    std::vector<Slot> m_linkSlots;
};

} // namespace espalier
