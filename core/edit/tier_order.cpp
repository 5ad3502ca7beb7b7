// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/edit/tier_order.h"

#include "core/model/queries.h"

#include <algorithm>

namespace espalier::edit {

TierOrder::TierOrder(const Tree &tree)
{
    for (const Slot slot : tiersInOrder(tree))
        m_tiers.push_back(tree.tiers().at(slot)->id);
}

std::size_t TierOrder::indexOf(TierId tier) const
{
    const auto it = std::ranges::find(m_tiers, tier);
    return static_cast<std::size_t>((it == m_tiers.end() ? it - 1 : it) - m_tiers.begin());
}

TierId TierOrder::below(TierId tier) const
{
    return m_tiers[std::min(indexOf(tier) + 1, m_tiers.size() - 1)];
}

void lowerDrivers(Draft &draft, const TierOrder &order, std::vector<NodeId> nodes)
{
    const Tree &tree = draft.tree();
    while (!nodes.empty()) {
        const NodeId id = nodes.back();
        nodes.pop_back();
        const Slot slot = tree.nodes().slotOf(id);
        if (slot == noSlot)
            continue;
        const TierId tier = draft.find<Node>(id)->tier;
        for (const Tie &tie : tree.drivers(slot)) {
            const Node &driver = *tree.nodes().at(tie.node);
            const Node *now = draft.find<Node>(driver.id);
            if (now && draft.find<Link>({driver.id, id}) && order.isAbove(now->tier, tier)) {
                draft.edit<Node>(driver.id).tier = tier;
                nodes.push_back(driver.id);
            }
        }
    }
}

} // namespace espalier::edit
