// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/canvas/link_lines.h"

#include "core/render/links.h"
#include "core/render/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace espalier {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(espalier::LinkLines)
};

/// Beside its end a stub that leaves its card upward has words; one that leaves it sideways a tag.
bool isUpward(const Layout &layout, const CrossRoute &route)
{
    return layout.points[route.first].x == layout.points[route.first + 1].x;
}

/// The first of the stubs that are drawn as one with this one.
std::size_t firstOfBundle(const Layout &layout, std::size_t route)
{
    const std::vector<CrossRoute> &routes = layout.crossRoutes;
    std::size_t first = route;
    for (std::size_t at = route; at-- > 0 && routes[at].link.child == routes[route].link.child;) {
        if (routes[at].stub)
            first = at;
    }
    return first;
}

bool isNear(const QPolygonF &line, const QPointF &point, double reach)
{
    for (qsizetype i = 1; i < line.size(); ++i) {
        if (QRectF(line.at(i - 1), line.at(i))
                .normalized()
                .adjusted(-reach, -reach, reach, reach)
                .contains(point))
            return true;
    }
    return false;
}

QRectF tagOf(const Stage &stage, const Faces &faces, std::size_t route)
{
    std::vector<Slot> parents;
    for (const Card parent : taggedParents(stage.layout(), route))
        parents.push_back(stage.slotOf(parent));
    if (parents.empty())
        return {};
    Picture tag;
    addStubTag(tag, stage.boxOf(stage.layout().crossRoutes[route].link.child), parents, faces.tree(),
               faces.theme());
    return tag.bounds;
}

} // namespace

StubWords stubWords(const Stage &stage, const Faces &faces, std::size_t route)
{
    const std::vector<CrossRoute> &routes = stage.layout().crossRoutes;
    if (!routes[route].stub || firstOfBundle(stage.layout(), route) != route)
        return {};
    int more = 0;
    for (std::size_t at = route + 1; at < routes.size() && routes[at].link.child == routes[route].link.child;
         ++at)
        more += routes[at].stub ? 1 : 0;
    const QString count = more > 0 ? QStringLiteral(" +%1").arg(more) : QString();
    const QString title = faces.titleOf(stage.slotOf(routes[route].link.parent));
    const QString text =
        elided(Words::tr("also → %1").arg(title), stubFont, stubRoom - textWidth(count, stubFont)) + count;
    return {text, QRectF(2, -9, textWidth(text, stubFont) + 4, 13)};
}

LinkLine lineAt(const Stage &stage, const Faces &faces, const QPointF &point, double reach, bool readsWords)
{
    LinkLine found;
    const QRectF window(point - QPointF(reach, reach), QSizeF(reach, reach) * 2);
    if (readsWords) {
        const double around = Faces::cardPixels().width(); // of words from where the layout has the stub
        stage.visitCrossLinks(window.adjusted(-around, -around, around, around), [&](std::size_t index) {
            const LinkLine line{LinkLine::Kind::Cross, static_cast<std::uint32_t>(index)};
            if (wordsOf(stage, faces, line).contains(point))
                found = line;
        });
        if (!found.isNone())
            return found;
    }
    stage.visitLines(window, [&](Card card) {
        const LinkLine line{LinkLine::Kind::Primary, card};
        std::array<QPointF, 5> points;
        const std::size_t count = stage.ownLineTo(card, points);
        if (isNear(QPolygonF(QList<QPointF>(points.begin(), points.begin() + count)), point, reach))
            found = line;
    });
    stage.visitCrossLinks(window, [&](std::size_t index) {
        const LinkLine line{LinkLine::Kind::Cross, static_cast<std::uint32_t>(index)};
        if (isNear(pointsOf(stage, line), point, reach))
            found = line;
    });
    return found;
}

std::vector<LinkKey> linksOf(const Stage &stage, const Tree &tree, const LinkLine &line)
{
    std::vector<LinkKey> links;
    if (line.kind == LinkLine::Kind::Primary) {
        const auto up = tree.supports(stage.slotOf(line.index));
        if (!up.empty())
            links.push_back(tree.links().at(up.front().link)->key());
    } else if (line.kind == LinkLine::Kind::Cross) {
        const std::vector<CrossRoute> &routes = stage.layout().crossRoutes;
        const CrossRoute &route = routes[line.index];
        const std::size_t first = route.stub ? firstOfBundle(stage.layout(), line.index) : line.index;
        for (std::size_t at = first; at < routes.size() && routes[at].link.child == route.link.child; ++at) {
            if (stage.linksIn(at) == 1 && (at == line.index || (route.stub && routes[at].stub)))
                links.push_back(tree.links().at(stage.crossLinkSlot(at))->key());
        }
    }
    return links;
}

LinkLine lineOf(const Stage &stage, const Tree &tree, const LinkKey &link)
{
    const auto cardAbove = [&](const NodeId &node) {
        Slot slot = tree.nodes().slotOf(node);
        while (slot != noSlot && stage.cardOf(slot) == noCard)
            slot = tree.parentOf(slot);
        return slot == noSlot ? noCard : stage.cardOf(slot);
    };
    const Link *record = tree.find(link);
    const Card child = cardAbove(link.child);
    const Card parent = cardAbove(link.parent);
    if (!record || child == noCard || parent == noCard || child == parent)
        return {};
    if (stage.parentOf(child) == parent)
        return {LinkLine::Kind::Primary, child};
    const std::vector<CrossRoute> &routes = stage.layout().crossRoutes;
    const auto before = [](const CrossRoute &route, std::pair<Card, Card> ends) {
        return std::pair(route.link.child, route.link.parent) < ends;
    };
    const auto at = std::lower_bound(routes.begin(), routes.end(), std::pair(child, parent), before);
    if (at == routes.end() || at->link.child != child || at->link.parent != parent)
        return {};
    return {LinkLine::Kind::Cross, static_cast<std::uint32_t>(at - routes.begin())};
}

QPolygonF pointsOf(const Stage &stage, const LinkLine &line)
{
    if (line.kind == LinkLine::Kind::Primary) {
        std::array<QPointF, 5> points;
        const std::size_t count = stage.wholeLineTo(line.index, points);
        std::reverse(points.begin(), points.begin() + count);
        return QList<QPointF>(points.begin(), points.begin() + count);
    }
    if (line.kind == LinkLine::Kind::None)
        return {};
    const CrossRoute &route = stage.layout().crossRoutes[line.index];
    if (route.stub && !isUpward(stage.layout(), route))
        return {};
    return stage.crossLine(line.index);
}

QRectF wordsOf(const Stage &stage, const Faces &faces, const LinkLine &line)
{
    if (line.kind != LinkLine::Kind::Cross || !stage.layout().crossRoutes[line.index].stub)
        return {};
    const std::size_t first = firstOfBundle(stage.layout(), line.index);
    if (!isUpward(stage.layout(), stage.layout().crossRoutes[first]))
        return tagOf(stage, faces, first);
    return stubWords(stage, faces, first).place.translated(stage.crossLine(first).last());
}

QPointF middleOf(const Stage &stage, const Faces &faces, const LinkLine &line)
{
    if (const QRectF words = wordsOf(stage, faces, line); !words.isEmpty())
        return words.center();
    const QPolygonF points = pointsOf(stage, line);
    if (points.size() < 2)
        return {};
    if (line.kind == LinkLine::Kind::Primary)
        return (points.at(0) + points.at(1)) / 2;
    QLineF longest;
    for (qsizetype i = 1; i < points.size(); ++i) {
        if (const QLineF piece(points.at(i - 1), points.at(i)); piece.length() > longest.length())
            longest = piece;
    }
    return longest.center();
}

} // namespace espalier
