// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/layout/row_plan.h"

namespace espalier {

RowPlan::RowPlan(const LayoutInput &input)
{
    m_fits = assignSpots(input);
    for (std::size_t tier = 0; m_fits && tier < m_shown.size(); ++tier) {
        m_firstRow[tier] = static_cast<std::uint8_t>(m_tierOfRow.size());
        m_tierOfRow.insert(m_tierOfRow.end(), m_rowsOf[tier], m_shown[tier]);
        m_fits = m_tierOfRow.size() <= maxRows;
    }
}

bool RowPlan::assignSpots(const LayoutInput &input)
{
    std::uint16_t last = 0;
    for (const std::uint16_t tier : input.tier)
        last = std::max(last, tier);
    std::vector<std::uint8_t> shows(std::size_t{last} + 1);
    for (const std::uint16_t tier : input.tier)
        shows[tier] = 1;
    std::vector<std::uint8_t> dense(shows.size());
    for (std::size_t tier = 0; tier < shows.size(); ++tier) {
        dense[tier] = static_cast<std::uint8_t>(m_shown.size());
        if (shows[tier] != 0 && !input.tier.empty())
            m_shown.push_back(static_cast<std::uint16_t>(tier));
        if (m_shown.size() > maxRows)
            return false;
    }

    m_spots.resize(input.parent.size());
    for (std::size_t card = 0; card < m_spots.size(); ++card) {
        Spot spot{.tier = dense[input.tier[card]], .run = 0, .level = 1};
        if (const std::int32_t parent = input.parent[card]; parent >= 0) {
            const Spot above = m_spots[static_cast<std::size_t>(parent)];
            if (above.level >= maxRows)
                return false;
            spot.level = static_cast<std::uint8_t>(above.level + 1);
            // A foreign file may hold a card above its parent's tier: it is drawn as nested in the parent's.
            if (spot.tier <= above.tier) {
                spot.tier = above.tier;
                spot.run = static_cast<std::uint8_t>(above.run + 1);
            }
        }
        m_spots[card] = spot;
        m_rowsOf[spot.tier] = std::max(m_rowsOf[spot.tier], static_cast<std::uint8_t>(spot.run + 1));
    }
    return true;
}

} // namespace espalier
