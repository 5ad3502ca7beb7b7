// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/render/links.h"

#include "core/render/text.h"

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
    for (Card card = 0; card < layout.size(); ++card) {
        const PrimaryRoute route = layout.primaryRoute(card);
        if (!route.points().empty())
            picture.ops.emplace_back(
                Path{moved(route.points(), origin), false, linkCorner, 0, primaryInk(theme)});
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
