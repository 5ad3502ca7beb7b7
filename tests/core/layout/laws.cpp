// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "laws.h"

#include <map>
#include <tuple>
#include <vector>

namespace espalier::test {
namespace {

std::string number(auto value)
{
    return std::to_string(value);
}

struct Line
{
    Point from;
    Point to;
    std::string name;

    [[nodiscard]] bool upright() const { return from.x == to.x; }
    /// The line as a box without area, normalised.
    [[nodiscard]] CardBox box() const
    {
        return {std::min(from.x, to.x), std::min(from.y, to.y), std::abs(from.x - to.x),
                std::abs(from.y - to.y)};
    }
    /// True when a piece of it lies inside `card`, not only along its edge.
    [[nodiscard]] bool cuts(const CardBox &card) const
    {
        const CardBox own = box();
        return own.x < card.right() && card.x < own.right() + (own.width == 0 ? 1 : 0) &&
               own.y < card.bottom() && card.y < own.bottom() + (own.height == 0 ? 1 : 0) &&
               own.right() > card.x && own.bottom() > card.y;
    }
};

void append(std::vector<Line> &lines, std::span<const Point> points, const std::string &name)
{
    for (std::size_t i = 1; i < points.size(); ++i)
        lines.push_back({points[i - 1], points[i], name});
}

std::vector<Line> primaryLines(const Layout &layout)
{
    std::vector<Line> lines;
    for (std::uint32_t card = 0; card < layout.size(); ++card)
        append(lines, layout.primaryRoute(card).points(), "primary line of " + number(card));
    return lines;
}

std::vector<Line> crossLines(const Layout &layout)
{
    std::vector<Line> lines;
    for (const CrossRoute &route : layout.crossRoutes)
        append(lines, std::span(layout.points).subspan(route.first, route.count),
               "link " + number(route.link.child) + " → " + number(route.link.parent));
    return lines;
}

} // namespace

std::string overlap(const Layout &layout)
{
    std::vector<std::uint32_t> order(layout.size());
    for (std::uint32_t card = 0; card < order.size(); ++card)
        order[card] = card;
    std::ranges::sort(order, {}, [&](std::uint32_t card) { return layout.boxes[card].y; });
    for (std::size_t i = 0; i < order.size(); ++i) {
        const CardBox &box = layout.boxes[order[i]];
        for (std::size_t j = i + 1; j < order.size() && layout.boxes[order[j]].y < box.bottom(); ++j) {
            if (box.overlaps(layout.boxes[order[j]]))
                return "cards " + number(order[i]) + " and " + number(order[j]) + " overlap";
        }
    }
    return {};
}

std::string siblingsOutOfOrder(const Layout &layout)
{
    std::map<std::int32_t, std::uint32_t> previous;
    for (std::uint32_t card = 0; card < layout.size(); ++card) {
        const auto [at, first] = previous.try_emplace(layout.parent[card], card);
        if (first)
            continue;
        CardBox a = layout.boxes[at->second];
        CardBox b = layout.boxes[card];
        if (layout.direction == Flow::LeftRight) {
            a = a.transposed();
            b = b.transposed();
        }
        const bool below = a.x == b.x && a.bottom() <= b.y;
        const bool beside =
            a.centreX() < b.centreX() || (a.centreX() == b.centreX() && a.width + b.width == 0);
        if (layout.direction == Flow::Outline ? !below && a.right() > b.x : !beside && !below)
            return "card " + number(card) + " does not come after its sibling " + number(at->second);
        at->second = card;
    }
    return {};
}

std::string lineThroughCard(const Layout &layout)
{
    std::vector<Line> lines = primaryLines(layout);
    std::ranges::copy(crossLines(layout), std::back_inserter(lines));
    for (const Line &line : lines) {
        if (line.from.x != line.to.x && line.from.y != line.to.y)
            return line.name + " is slanted";
        for (std::uint32_t card = 0; card < layout.size(); ++card) {
            if (line.cuts(layout.boxes[card]))
                return line.name + " cuts card " + number(card);
        }
    }
    return {};
}

std::string mergedLines(const Layout &layout)
{
    // Lines of one family share their bus; a family is told by its parent.
    struct Piece
    {
        Quarter begin;
        Quarter end;
        std::string name;
        std::int64_t family;
    };
    std::map<std::tuple<bool, Quarter>, std::vector<Piece>> tracks;
    const auto put = [&](const Line &line, std::int64_t family) {
        const CardBox box = line.box();
        if (box.width == 0 && box.height == 0)
            return;
        if (line.upright())
            tracks[{true, box.x}].push_back({box.y, box.bottom(), line.name, family});
        else
            tracks[{false, box.y}].push_back({box.x, box.right(), line.name, family});
    };
    for (std::uint32_t card = 0; card < layout.size(); ++card) {
        const PrimaryRoute route = layout.primaryRoute(card);
        for (std::size_t i = 1; i < route.points().size(); ++i)
            put({route.points()[i - 1], route.points()[i], "primary line of " + number(card)},
                layout.parent[card]);
    }
    std::int64_t family = static_cast<std::int64_t>(layout.size());
    std::map<std::uint32_t, std::int64_t> stubs; // by card: all its stubs are one line
    for (const CrossRoute &route : layout.crossRoutes) {
        if (route.stub && stubs.contains(route.link.child))
            continue;
        ++family;
        if (route.stub)
            stubs[route.link.child] = family;
        for (std::size_t i = 1; i < route.count; ++i) {
            const std::span points = std::span(layout.points).subspan(route.first, route.count);
            put({points[i - 1], points[i],
                 "link " + number(route.link.child) + " → " + number(route.link.parent)},
                family);
        }
    }
    for (auto &[track, pieces] : tracks) {
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            for (std::size_t j = i + 1; j < pieces.size(); ++j) {
                const bool crossing = pieces[i].family > static_cast<std::int64_t>(layout.size()) &&
                                      pieces[j].family > static_cast<std::int64_t>(layout.size());
                // Two cross links may share a gap between cards; a track of a gutter belongs to one alone.
                const bool gap = std::get<0>(track) == (layout.direction != Flow::LeftRight);
                if (pieces[i].family == pieces[j].family || (crossing && gap))
                    continue;
                if (pieces[i].begin < pieces[j].end && pieces[j].begin < pieces[i].end)
                    return pieces[i].name + " and " + pieces[j].name + " run on one track";
            }
        }
    }
    return {};
}

std::string aboveItsBand(const Layout &layout, const LayoutInput &input)
{
    const bool turned = layout.direction == Flow::LeftRight;
    for (std::uint32_t card = 0; card < layout.size(); ++card) {
        const Stripe *band = nullptr;
        for (const Stripe &each : layout.bands) {
            if (each.tier <= input.tier[card] && input.tier[card] <= each.lastTier)
                band = &each;
        }
        const Quarter begin = turned ? layout.boxes[card].x : layout.boxes[card].y;
        if (band != nullptr && begin < band->begin)
            return "card " + number(card) + " stands above its tier";
    }
    return {};
}

std::string outsideBounds(const Layout &layout)
{
    for (std::uint32_t card = 0; card < layout.size(); ++card) {
        const CardBox &box = layout.boxes[card];
        if (box.x < 0 || box.y < 0 || box.right() > layout.width || box.bottom() > layout.height)
            return "card " + number(card) + " is outside";
    }
    for (const std::vector<Line> &lines : {primaryLines(layout), crossLines(layout)}) {
        for (const Line &line : lines) {
            const CardBox box = line.box();
            if (box.x < 0 || box.y < 0 || box.right() > layout.width || box.bottom() > layout.height)
                return line.name + " is outside";
        }
    }
    return {};
}

} // namespace espalier::test
