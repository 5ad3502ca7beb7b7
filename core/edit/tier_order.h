// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// TierOrder: the tiers of a tree from top to bottom, and what follows from their order. Holds copies of ids
// only; made anew for each verb.
#pragma once

#include "core/edit/draft.h"

namespace espalier::edit {

class TierOrder
{
public:
    explicit TierOrder(const Tree &tree);

    [[nodiscard]] bool isEmpty() const { return m_tiers.empty(); }
    /// 0 is the top tier; an unknown tier counts as the bottom one.
    [[nodiscard]] std::size_t indexOf(TierId tier) const;
    [[nodiscard]] TierId at(std::size_t index) const { return m_tiers[index]; }
    [[nodiscard]] TierId top() const { return m_tiers.front(); }
    /// The next tier down; at the bottom the same.
    [[nodiscard]] TierId below(TierId tier) const;
    [[nodiscard]] TierId lower(TierId a, TierId b) const { return indexOf(a) < indexOf(b) ? b : a; }
    [[nodiscard]] bool isAbove(TierId a, TierId b) const { return indexOf(a) < indexOf(b); }
    [[nodiscard]] std::size_t size() const { return m_tiers.size(); }

private:
    std::vector<TierId> m_tiers;
};

/// Shifts every driver under `nodes`, secondary ones included, down to the tier of what it supports where it
/// stands above it: the least that restores the order. Each node shifts at most as often as there are tiers.
void lowerDrivers(Draft &draft, const TierOrder &order, std::vector<NodeId> nodes);

} // namespace espalier::edit
