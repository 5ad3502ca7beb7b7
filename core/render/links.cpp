// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/render/links.h"

#include "core/render/text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace espalier {
namespace {

constexpr Font stubFont{10, 500, false};
constexpr double sideRoom = 96;  ///< for the words on a card whose stub leaves sideways
constexpr double leastRoom = 96; ///< for the words above a card: its own half
constexpr double lineHeight = 12;
constexpr int mostLines = 3;

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

/// By card: the middle of the next card in its row, where a line comes down, or the end of the drawing.
std::vector<double> nextLines(const Layout &layout)
{
    std::vector<double> next(layout.size(), 0);
    if (layout.rows.empty())
        return next;
    std::array<double, 256> last{};
    last.fill(layout.width / 4.0);
    for (Card card = static_cast<Card>(layout.size()); card-- > 0;) {
        double &line = last[layout.places[card].row];
        next[card] = line;
        line = layout.boxes[card].centreX() / 4.0;
    }
    return next;
}

/// "also → " and what the stub at `end` stands for, beside it.
void addWords(Picture &picture, QPointF end, bool upward, double room, const QString &titles,
              const Theme &theme)
{
    const QString whole = QStringLiteral("also → ") + titles;
    const Lines words = brokenLines(whole, stubFont, room, mostLines);
    double y = end.y() + (upward ? 2 : 3) - (upward ? lineHeight * double(words.lines.size() - 1) : 0);
    for (qsizetype i = 0; i < words.lines.size(); ++i, y += lineHeight) {
        Text line = textAt({end.x() + (upward ? 6 : -6), y}, words.lines[i], stubFont, theme.inkQuiet,
                           upward ? Align::Left : Align::Right);
        if (words.cut && i + 1 == words.lines.size())
            line.whole = QStringLiteral("also supports → ") + titles;
        const double width = static_cast<double>(line.width);
        const double from = upward ? line.at.x() : line.at.x() - width;
        const QRectF behind(from - 4, y - 10, width + 8, 13); // other lines may pass here
        picture.ops.emplace_back(RoundRect{behind, 4, false, {theme.card, std::nullopt, 0, Dash::Solid}});
        picture.ops.emplace_back(std::move(line));
    }
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
    const std::vector<double> next = nextLines(layout);
    Card told = noCard;
    const auto titleOf = [&](Card card) { return tree.nodes().at(cards.slotOf(card))->title; };
    for (std::size_t i = 0; i < layout.crossRoutes.size(); ++i) {
        const CrossRoute &route = layout.crossRoutes[i];
        if (route.stub && route.link.child == told)
            continue;
        std::vector<QPointF> points = moved(all.subspan(route.first, route.count), origin);
        if (points.size() < 2)
            continue;
        const QPointF end = points.back();
        const bool upward = points[points.size() - 2].x() == end.x();
        picture.ops.emplace_back(
            Path{std::move(points), false, linkCorner, route.stub ? 0 : linkArrow, secondaryInk(theme)});
        if (!route.stub)
            continue;
        // Links are sorted by child: all its stubs are one line, and one list.
        const Card child = route.link.child;
        told = child;
        QStringList titles;
        for (std::size_t same = i; same < layout.crossRoutes.size(); ++same) {
            const CrossRoute &other = layout.crossRoutes[same];
            if (other.link.child != child)
                break;
            if (other.stub)
                titles.append(titleOf(other.link.parent));
        }
        const double room =
            upward ? std::clamp(origin.x() + next[child] - end.x() - 14, leastRoom, 420.0) : sideRoom;
        addWords(picture, end, upward, room, titles.join(QStringLiteral("; ")), theme);
    }
}

} // namespace espalier
