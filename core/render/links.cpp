// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/render/links.h"

#include "core/render/text.h"

#include <algorithm>
#include <cmath>

namespace espalier {
namespace {

constexpr Font stubFont{10, 500, false};
constexpr double stubRoom =
    96; ///< for the words beside a stub: less than from the middle of a card to its edge

std::vector<QPointF> moved(std::span<const Point> points, QPointF origin)
{
    std::vector<QPointF> out;
    out.reserve(points.size());
    for (const Point &point : points)
        out.push_back(origin + QPointF(point.x / 4.0, point.y / 4.0));
    return out;
}

/// All pieces of a route are horizontal or vertical.
double lengthBetween(QPointF a, QPointF b)
{
    return std::abs(a.x() - b.x()) + std::abs(a.y() - b.y());
}

QPointF along(QPointF from, QPointF to, double by)
{
    const double length = lengthBetween(from, to);
    return length > by ? from + (to - from) * (by / length) : to;
}

/// What of a child's route the route of its elder sibling has not drawn: both are the same line from their
/// parent up to where they part. Drawn again, it would stand darker, and a bus would cost its length a child.
std::vector<QPointF> unshared(std::vector<QPointF> route, const std::vector<QPointF> &elder)
{
    const auto parting = std::mismatch(route.begin(), route.end(), elder.begin(), elder.end());
    const auto shared = static_cast<std::size_t>(parting.first - route.begin());
    if (shared == 0 || shared == route.size() || shared == elder.size())
        return route;
    const QPointF last = route[shared - 1];
    const auto straight = [&](const std::vector<QPointF> &line) { // up to where its next bend begins
        return lengthBetween(last, line[shared]) - (shared + 1 < line.size() ? 2 * linkCorner : 0);
    };
    const double covered = std::min(straight(route), straight(elder));
    const bool together = QPointF::dotProduct(route[shared] - last, elder[shared] - last) > 0;
    QPointF start;
    if (together && covered > 2 * linkCorner) {
        start = along(last, route[shared], covered);
        route.erase(route.begin(), parting.first);
    } else if (shared > 1) { // from a little before the corner where they part, so that it is as round
        start = along(last, route[shared - 2], 2 * linkCorner);
        route.erase(route.begin(), parting.first - 1);
    } else {
        return route;
    }
    route.insert(route.begin(), start);
    return route;
}

} // namespace

Ink primaryInk(const Theme &theme)
{
    return {std::nullopt, theme.line, 2, Dash::Solid};
}

Ink secondaryInk(const Theme &theme)
{
    return {std::nullopt, theme.line, 1.8F, Dash::Dashed};
}

void addLinks(Picture &picture, QPointF origin, const Tree &tree, const ShownCards &cards,
              const Layout &layout, const Theme &theme)
{
    std::vector<std::vector<QPointF>> elder(layout.size()); // by parent: the route of its child before
    for (Card card = 0; card < layout.size(); ++card) {
        std::vector<QPointF> route = moved(layout.primaryRoute(card).points(), origin);
        if (route.empty())
            continue;
        std::vector<QPointF> &before = elder[static_cast<std::size_t>(layout.parent[card])];
        picture.ops.emplace_back(Path{unshared(route, before), false, linkCorner, 0, primaryInk(theme)});
        before = std::move(route);
    }
    const std::span<const Point> all(layout.points);
    for (const CrossRoute &route : layout.crossRoutes) {
        std::vector<QPointF> points = moved(all.subspan(route.first, route.count), origin);
        if (points.size() < 2)
            continue;
        const QPointF end = points.back();
        const bool upward = points[points.size() - 2].x() == end.x();
        picture.ops.emplace_back(
            Path{std::move(points), false, linkCorner, route.stub ? 0 : linkArrow, secondaryInk(theme)});
        if (!route.stub)
            continue;
        const QString title = tree.nodes().at(cards.slotOf(route.link.parent))->title;
        const QString whole = QStringLiteral("also → ") + title;
        Text words =
            textAt(upward ? end + QPointF(6, 2) : end + QPointF(-6, 3), elided(whole, stubFont, stubRoom),
                   stubFont, theme.inkQuiet, upward ? Align::Left : Align::Right);
        if (words.text != whole)
            words.whole = QStringLiteral("also supports → ") + title;
        const double width = static_cast<double>(words.width);
        const double from = upward ? words.at.x() : words.at.x() - width;
        const QRectF behind(from - 4, words.at.y() - 10, width + 8, 13); // other lines may pass here
        picture.ops.emplace_back(RoundRect{behind, 4, false, {theme.card, std::nullopt, 0, Dash::Solid}});
        picture.ops.emplace_back(std::move(words));
    }
}

} // namespace espalier
