// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/layout/layout.h"

#include "core/layout/cells.h"

namespace espalier {

void PrimaryRoute::add(Point point)
{
    m_points[m_count++] = point;
}

Quarter Layout::busOf(std::uint32_t card) const
{
    if (!rows.empty())
        return rows[places[card].row].bus;
    const CardBox &box = boxes[card];
    if (direction == Flow::Outline)
        return box.x + spacing.indent / 2;
    return (direction == Flow::LeftRight ? box.right() : box.bottom()) + spacing.gutter / 2;
}

PrimaryRoute Layout::primaryRoute(std::uint32_t card) const
{
    PrimaryRoute route;
    if (parent[card] < 0)
        return route;
    const auto above = static_cast<std::uint32_t>(parent[card]);
    const Quarter bus = busOf(above);
    if (direction == Flow::Outline) {
        // Where another column has begun since, it goes on from the top of that.
        const bool goesOn = boxes[card].x - boxes[above].x != spacing.indent;
        const Quarter down = goesOn ? boxes[card].x - spacing.indent / 2 : bus;
        route.add({down, goesOn ? 0 : boxes[above].bottom()});
        route.add({down, boxes[card].centreY()});
        route.add({boxes[card].x, boxes[card].centreY()});
        return route;
    }
    const bool turned = direction == Flow::LeftRight;
    const CardBox from = turned ? boxes[above].transposed() : boxes[above];
    const CardBox to = turned ? boxes[card].transposed() : boxes[card];
    const auto add = [&](Point point) { route.add(turned ? point.transposed() : point); };
    if (places[card].indented) {
        const Quarter along = from.x + spacing.indent / 2;
        add({along, from.bottom()});
        add({along, to.centreY()});
        add({to.x, to.centreY()});
        return route;
    }
    add({from.centreX(), from.bottom()});
    const Quarter down = places[card].stacked ? to.x - bracketIndent : to.centreX();
    if (down != from.centreX()) {
        add({from.centreX(), bus});
        add({down, bus});
    }
    if (places[card].stacked) {
        add({down, to.centreY()});
        add({to.x, to.centreY()});
    } else {
        add({down, to.y});
    }
    return route;
}

} // namespace espalier
