// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/render/links.h"

#include "core/base/tr.h"
#include "core/render/text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace espalier {
namespace {

constexpr Font stubFont{10, 500, false};
constexpr double tagRoom = 84; ///< for the words of a tag
constexpr double tagHeight = 14;
constexpr double tagOverlap = 5; ///< of a tag over the card's edge
constexpr double tagInset = 10;  ///< of a tag from the card's right edge
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

bool isSideways(const Layout &layout, const CrossRoute &route)
{
    return route.stub && layout.points[route.first].y == layout.points[route.first + 1].y;
}

/// "also → " and what the stub at `end` stands for, beside it.
void addWords(Picture &picture, QPointF end, double room, const QString &titles, const Theme &theme)
{
    const QString whole = Tr::tr("also → %1").arg(titles);
    const Lines words = brokenLines(whole, stubFont, room, mostLines);
    double y = end.y() + 2 - lineHeight * double(words.lines.size() - 1);
    for (qsizetype i = 0; i < words.lines.size(); ++i, y += lineHeight) {
        Text line = textAt({end.x() + 6, y}, words.lines[i], stubFont, theme.inkQuiet);
        if (words.cut && i + 1 == words.lines.size())
            line.whole = Tr::tr("also supports → %1").arg(titles);
        const QRectF behind(line.at.x() - 4, y - 10, static_cast<double>(line.width) + 8, 13);
        // Other lines may pass here.
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
        if (isSideways(layout, route) || (route.stub && route.link.child == told))
            continue;
        std::vector<QPointF> points = moved(all.subspan(route.first, route.count), origin);
        if (points.size() < 2)
            continue;
        const QPointF end = points.back();
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
        const double room = std::clamp(origin.x() + next[child] - end.x() - 14, leastRoom, 420.0);
        addWords(picture, end, room, titles.join(QStringLiteral("; ")), theme);
    }
}

std::vector<Card> taggedParents(const Layout &layout, std::size_t route)
{
    const std::vector<CrossRoute> &routes = layout.crossRoutes;
    const Card child = routes[route].link.child;
    const auto isTold = [&](std::size_t at) {
        return routes[at].link.child == child && isSideways(layout, routes[at]);
    };
    std::vector<Card> parents;
    if (!isTold(route))
        return parents;
    for (std::size_t before = route; before-- > 0 && routes[before].link.child == child;) {
        if (isTold(before))
            return parents;
    }
    for (std::size_t at = route; at < routes.size() && routes[at].link.child == child; ++at) {
        if (isTold(at))
            parents.push_back(routes[at].link.parent);
    }
    return parents;
}

void addStubTag(Picture &picture, const QRectF &card, std::span<const Slot> parents, const Tree &tree,
                const Theme &theme)
{
    QStringList names;
    QStringList titles;
    for (const Slot slot : parents) {
        const Node &node = *tree.nodes().at(slot);
        names.append(node.code.isEmpty() ? node.title : node.code);
        titles.append(node.title);
    }
    const QString words = elided(QStringLiteral("→ ") + names.join(QStringLiteral(", ")), stubFont, tagRoom);
    const double width = textWidth(words, stubFont) + 14;
    const QRectF tag(card.right() - tagInset - width, card.bottom() - tagOverlap, width, tagHeight);
    Ink ink = secondaryInk(theme);
    ink.fill = theme.card;
    ink.width = 1;
    picture.ops.emplace_back(RoundRect{tag, tagHeight / 2, false, ink});
    Text text =
        textAt({tag.center().x(), tag.center().y() + 3.5}, words, stubFont, theme.inkSoft, Align::Middle);
    text.whole = Tr::tr("also supports → %1").arg(titles.join(QStringLiteral("; ")));
    picture.ops.emplace_back(std::move(text));
    picture.bounds |= tag.adjusted(-1, -1, 1, 1);
}

} // namespace espalier
