// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/layout/shown_cards.h"

#include "core/model/queries.h"

#include <algorithm>

namespace espalier {
namespace {

bool flagged(const std::vector<char> &flags, Slot slot)
{
    return slot < flags.size() && flags[slot] != 0;
}

/// The found nodes and all that leads to them.
std::vector<char> keptBy(const Tree &tree, const std::vector<char> &found)
{
    // By the parents, not by the order of the drawing: a focus may be on a parked branch, which is not in
    // that.
    std::vector<char> kept = found;
    kept.resize(tree.nodes().slotCount());
    for (Slot slot = 0; slot < found.size(); ++slot) {
        if (found[slot] == 0)
            continue;
        for (Slot up = tree.parentOf(slot); up != noSlot && kept[up] == 0; up = tree.parentOf(up))
            kept[up] = 1;
    }
    return kept;
}

} // namespace

ShownCards::ShownCards(const Tree &tree, const ShownChoice &choice)
{
    std::vector<Card> standsFor(tree.nodes().slotCount(), noCard);
    chooseCards(tree, choice, standsFor);
    chooseLinks(tree, standsFor);
}

// `standsFor` gets the card of each node, or that of the nearest card above a hidden one.
void ShownCards::chooseCards(const Tree &tree, const ShownChoice &choice, std::vector<Card> &standsFor)
{
    const std::vector<int> tierIndex = tierIndexBySlot(tree);
    const bool filtered = !choice.found.empty();
    const std::vector<char> kept = filtered ? keptBy(tree, choice.found) : std::vector<char>();
    const std::vector<Slot> order =
        choice.focus == noSlot ? placementOrder(tree) : branchOf(tree, choice.focus);
    TierSlots tierSlots(tree);
    m_cards.assign(tree.nodes().slotCount(), noCard);
    m_slots.reserve(order.size());
    m_parents.reserve(order.size());
    m_tiers.reserve(order.size());
    m_hidden.reserve(order.size());
    for (const Slot slot : order) {
        if (filtered && kept[slot] == 0)
            continue;
        const Slot tier = tierSlots(tree.nodes().at(slot)->tier);
        const int index = tier == noSlot ? 0 : tierIndex[tier];
        const Slot parent = slot == choice.focus ? noSlot : tree.parentOf(slot);
        if (parent != noSlot) {
            const Card above = standsFor[parent];
            if (m_cards[parent] == noCard || flagged(choice.folded, parent) || index > choice.lastTier) {
                standsFor[slot] = above;
                ++m_hidden[above];
                continue;
            }
        }
        const Card card = static_cast<Card>(m_slots.size());
        standsFor[slot] = card;
        m_cards[slot] = card;
        m_slots.push_back(slot);
        m_parents.push_back(parent == noSlot ? -1 : static_cast<std::int32_t>(m_cards[parent]));
        m_tiers.push_back(static_cast<std::uint16_t>(index));
        m_hidden.push_back(0);
    }
}

void ShownCards::chooseLinks(const Tree &tree, const std::vector<Card> &standsFor)
{
    struct Seen
    {
        CrossLink link;
        Slot slot;
        auto key() const { return std::tuple(link.child, link.parent, slot); }
    };
    std::vector<Seen> seen;
    for (Slot slot = 0; slot < standsFor.size(); ++slot) {
        const Card child = standsFor[slot];
        if (child == noCard)
            continue;
        for (const Tie &tie : tree.supports(slot)) {
            const Card parent = standsFor[tie.node];
            if (!tie.primary && parent != noCard && child != parent)
                seen.push_back({{child, parent}, tie.link});
        }
    }
    std::ranges::sort(seen, {}, &Seen::key);
    for (const Seen &each : seen) {
        // A hidden driver may also support the card it is hidden under: that is the tree's own line.
        if (m_parents[each.link.child] == static_cast<std::int32_t>(each.link.parent))
            continue;
        if (!m_links.empty() && m_links.back() == each.link) {
            ++m_linkCounts.back();
            continue;
        }
        m_links.push_back(each.link);
        m_linkCounts.push_back(1);
        m_linkSlots.push_back(each.slot);
    }
}

} // namespace espalier
