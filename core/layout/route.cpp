// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/layout/route.h"

#include "core/layout/cells.h"

#include <limits>
#include <numeric>

namespace espalier {
namespace {

constexpr Quarter step = pixels(4);      ///< between tracks, and between lanes of a gap
constexpr Quarter clearance = pixels(8); ///< between the outer tracks and bus or cards
constexpr Quarter margin = pixels(3);    ///< between a lane and the cards beside it
constexpr Quarter firstPort = pixels(28);
constexpr Quarter portStep = pixels(8);
constexpr Quarter narrowest = pixels(24); ///< a card narrower than this has no room for ports
constexpr Quarter stubLength = pixels(10);
constexpr Quarter sideStub = pixels(6);
constexpr Quarter sideStubY = pixels(8); ///< below the card's top, where no route ends
constexpr Quarter noLine = std::numeric_limits<Quarter>::min();
constexpr int mostTracks = 24; ///< in one gutter
/// A route longer than so many times the way across and down, and this much more, says less than a stub.
constexpr int longestDetour = 2;
constexpr Quarter detourAllowed = pixels(200);
constexpr int gapsTried = 8; ///< on the way through one row

void addRoute(Layout &into, const CrossLink &link, std::initializer_list<Point> points)
{
    into.crossRoutes.push_back({.link = link,
                                .first = static_cast<std::uint32_t>(into.points.size()),
                                .count = static_cast<std::uint16_t>(points.size()),
                                .stub = true});
    into.points.insert(into.points.end(), points);
}

void addSideStub(Layout &into, const CrossLink &link)
{
    const CardBox &box = into.boxes[link.child];
    const Quarter y = box.y + std::min(sideStubY, box.height >> 1);
    addRoute(into, link, {{box.right(), y}, {box.right() + sideStub, y}});
    into.width = std::max(into.width, box.right() + sideStub);
}

// Cards inside a stack have no free edge towards a gutter; a route leaves them sideways.
bool standsOnEdge(const Layout &layout, std::uint32_t card, bool top)
{
    const CardPlace place = layout.places[card];
    if (top)
        return !place.stacked || layout.boxes[card].y == layout.rows[place.row].begin;
    const bool leads = card + 1 < layout.size() && layout.places[card + 1].indented; // its branch hangs
    return !place.stacked && !leads;
}

void addTopStub(Layout &into, const CrossLink &link)
{
    const CardBox &box = into.boxes[link.child];
    const Quarter x = box.centreX() + std::min(firstPort, box.width >> 2);
    addRoute(into, link, {{x, box.y}, {x, box.y - stubLength}});
}

} // namespace

GutterGrowth Routes::plan(const LayoutInput &input, const LayoutStyle &style, const Layout &placed)
{
    m_placed = &placed;
    m_longest = style.longestRoute;
    m_ports.assign(placed.size(), {});
    m_paths.assign(input.links.size(), {});
    m_legs.clear();
    collectObstacles();
    for (std::size_t i = 0; i < m_paths.size(); ++i) {
        Path &path = m_paths[i];
        path.firstLeg = static_cast<std::uint32_t>(m_legs.size());
        if (!find(input.links[i], path)) {
            m_legs.resize(path.firstLeg);
            path.legs = 0;
            continue;
        }
        path.legs = static_cast<std::uint8_t>(m_legs.size() - path.firstLeg);
        for (std::size_t leg = path.firstLeg; leg < m_legs.size(); ++leg)
            m_legs[leg].path = static_cast<std::uint32_t>(i);
    }
    GutterGrowth growth{};
    assignTracks(growth);
    m_placed = nullptr;
    return growth;
}

// Preorder is the order from left to right in every row.
void Routes::collectObstacles()
{
    for (ObstacleRow &row : m_rows)
        row.obstacles.clear();
    const CardBox *boxes = m_placed->boxes.data();
    const CardPlace *places = m_placed->places.data();
    const std::int32_t *parents = m_placed->parent.data();
    for (std::size_t card = 0; card < m_placed->size(); ++card) {
        const CardBox &box = boxes[card];
        const CardPlace place = places[card];
        const std::int32_t parent = parents[card];
        if (place.indented) { // in the column that was begun last
            Obstacle &column = m_rows[place.row].obstacles.back();
            column.right = std::max(column.right, box.right());
            continue;
        }
        const Quarter line = place.stacked ? box.x - bracketIndent : box.centreX();
        // The rows that the line passes, and the card's own.
        for (int row = parent < 0 ? place.row : places[parent].row + 1; row <= place.row; ++row) {
            const bool passed = row < place.row;
            std::vector<Obstacle> &obstacles = m_rows[static_cast<std::size_t>(row)].obstacles;
            const bool known = !obstacles.empty() && obstacles.back().line == line;
            if (known && place.stacked)
                obstacles.back().right = std::max(obstacles.back().right, passed ? line : box.right());
            else if (!known || !passed)
                obstacles.push_back({passed || place.stacked ? line : box.x, passed ? line : box.right(),
                                     parent < 0 ? noLine : line});
        }
    }
    for (std::size_t row = 0; row < m_placed->rows.size(); ++row)
        m_rows[row].index(m_placed->width);
}

// The gutters from the child's row to the one below the parent's row, and where to change from one to the
// next.
bool Routes::find(const CrossLink &link, Path &path)
{
    const CardBox &child = m_placed->boxes[link.child];
    const CardBox &parent = m_placed->boxes[link.parent];
    if (std::abs(child.centreX() - parent.centreX()) > m_longest || child.width < narrowest ||
        parent.width < narrowest)
        return false;
    const int childRow = m_placed->places[link.child].row;
    const int parentRow = m_placed->places[link.parent].row;
    path.upward = childRow > parentRow;
    path.fromSide = !standsOnEdge(*m_placed, link.child, path.upward);
    path.toSide = !standsOnEdge(*m_placed, link.parent, false);

    const Quarter goal = parent.centreX();
    Quarter x = 0;
    Ports &ports = m_ports[link.child];
    if (!path.fromSide)
        x = port(link.child, path.upward ? ports.top : ports.bottom, goal);
    else if (!sidePort(link.child, path.fromY) || !laneBeside(link.child, x))
        return false;

    const int rowStep = path.upward ? -1 : 1;
    int gutter = path.upward ? childRow - 1 : childRow; // gutter g lies below row g
    for (; gutter != parentRow; gutter += rowStep) {
        const int row = path.upward ? gutter : gutter + 1;
        const int left = std::abs(gutter - parentRow);
        Quarter next = x + (goal - x) / (left + 1);
        if (!pass(row, next))
            return false;
        m_legs.push_back({.gutter = static_cast<std::uint8_t>(gutter), .from = x, .to = next});
        x = next;
    }
    // Two cards of one column: along its side, without going round by the gutter.
    const bool alongside = path.fromSide && path.toSide && childRow == parentRow &&
                           firstRightOf(childRow, child.x) == firstRightOf(parentRow, parent.x);
    Quarter end = x;
    if (!path.toSide)
        end = port(link.parent, m_ports[link.parent].bottom, x);
    else if (!sidePort(link.parent, path.toY) || (!alongside && !laneBeside(link.parent, end)))
        return false;
    m_legs.push_back({.gutter = static_cast<std::uint8_t>(gutter), .from = x, .to = end});
    return alongside || !isDetour(child, parent, std::span(m_legs).subspan(path.firstLeg));
}

// As of a card deep in one column that supports one deep in the next: down, around and up again.
bool Routes::isDetour(const CardBox &child, const CardBox &parent, std::span<const Leg> legs) const
{
    Quarter length = 0;
    Quarter y = child.centreY();
    for (const Leg &leg : legs) {
        const Quarter bus = m_placed->rows[leg.gutter].bus;
        length += std::abs(bus - y) + std::abs(leg.to - leg.from);
        y = bus;
    }
    length += std::abs(parent.centreY() - y);
    const Quarter direct =
        std::abs(child.centreX() - parent.centreX()) + std::abs(child.centreY() - parent.centreY());
    return length > longestDetour * direct + detourAllowed;
}

// A place on the top or bottom edge of a card, beside its middle, where the tree's own lines are.
Quarter Routes::port(std::uint32_t card, std::uint8_t &used, Quarter towards) const
{
    const CardBox &box = m_placed->boxes[card];
    const Quarter room = (box.width >> 1) - clearance;
    const auto offset = [&](int index) { return std::min(firstPort + index * portStep, room); };
    const Quarter side = towards < box.centreX() ? -1 : 1;
    const int row = m_placed->places[card].row;
    Quarter x = box.centreX() + side * offset(used);
    used = std::min<std::uint8_t>(used + 1, 64);
    if (meetsLine(row + 1, x))
        x -= side * step;
    return x;
}

// A height on the right side of a card, against its middle.
bool Routes::sidePort(std::uint32_t card, Quarter &y)
{
    const CardBox &box = m_placed->boxes[card];
    std::uint8_t &used = m_ports[card].side;
    y = (used + 1) / 2 * step * (used % 2 == 0 ? 1 : -1);
    if (std::abs(y) > (box.height >> 1) - sideStubY - margin)
        return false;
    ++used;
    return true;
}

// A lane in the gap to the right of a stack's column.
bool Routes::laneBeside(std::uint32_t card, Quarter &x)
{
    const CardBox &box = m_placed->boxes[card];
    const int row = m_placed->places[card].row;
    x = box.right();
    return laneIn(row, firstRightOf(row, box.x), x);
}

// The lane through `row` that is nearest to `x`.
bool Routes::pass(int row, Quarter &x)
{
    const std::size_t right = firstRightOf(row, x);
    const std::vector<Obstacle> &obstacles = m_rows[static_cast<std::size_t>(row)].obstacles;
    const Quarter want = x;
    // The gap before obstacle number `gap` and the one before that, then further out on both sides.
    const bool inside = right > 0 && obstacles[right - 1].right + margin > want;
    const bool leftFirst = inside && want - obstacles[right - 1].left < obstacles[right - 1].right - want;
    for (std::size_t tried = 0; tried < gapsTried; ++tried) {
        const bool goLeft = (tried % 2 == 0) == leftFirst;
        const std::size_t away = tried / 2;
        if (goLeft ? right < away + 1 : right + away > obstacles.size())
            continue;
        x = want;
        if (laneIn(row, goLeft ? right - 1 - away : right + away, x))
            return true;
    }
    return false;
}

// A lane in the gap before obstacle number `gap` of a row, as near to `x` as the routes already there allow.
bool Routes::laneIn(int row, std::size_t gap, Quarter &x)
{
    const std::vector<Obstacle> &obstacles = m_rows[static_cast<std::size_t>(row)].obstacles;
    const Quarter left = gap > 0 ? obstacles[gap - 1].right + margin : 0;
    const Quarter right = gap < obstacles.size() ? obstacles[gap].left - margin : m_placed->width;
    if (left > right)
        return false;
    std::uint8_t &used = m_rows[static_cast<std::size_t>(row)].lanes[gap];
    const Quarter nearest = std::clamp(x, left, right);
    const int lanes = std::min((right - left) / step + 1, 16);
    const int up = std::min((right - nearest) / step, lanes - 1);
    for (int tried = 0; tried < lanes; ++tried) {
        const int lane = (used + tried) % lanes;
        const Quarter at = lane <= up ? nearest + lane * step : nearest - (lane - up) * step;
        if (at < left || meetsLine(row + 1, at))
            continue;
        used = static_cast<std::uint8_t>((used + 1) % 16);
        x = at;
        return true;
    }
    return false;
}

// True when the line down to a card of `row` comes so close to `x` that the two would look like one.
bool Routes::meetsLine(int row, Quarter x) const
{
    if (static_cast<std::size_t>(row) >= m_placed->rows.size())
        return false;
    const std::vector<Obstacle> &obstacles = m_rows[static_cast<std::size_t>(row)].obstacles;
    const std::size_t right = firstRightOf(row, x - margin);
    const auto near = [&](std::size_t at) {
        return at < obstacles.size() && obstacles[at].line != noLine &&
               std::abs(obstacles[at].line - x) < margin;
    };
    return near(right) || (right > 0 && near(right - 1));
}

void Routes::ObstacleRow::index(Quarter width)
{
    lanes.assign(obstacles.size() + 1, 0);
    for (shift = 8; static_cast<std::size_t>(width >> shift) > obstacles.size() / 4; ++shift) {
    }
    firstAfter.resize(static_cast<std::size_t>(width >> shift) + 2);
    std::uint32_t at = 0;
    for (std::size_t piece = 0; piece < firstAfter.size(); ++piece) {
        const auto begin = static_cast<std::int64_t>(piece) << shift;
        while (at < obstacles.size() && obstacles[at].left <= begin)
            ++at;
        firstAfter[piece] = at;
    }
}

std::size_t Routes::ObstacleRow::firstRightOf(Quarter x) const
{
    const auto piece = std::min(static_cast<std::size_t>(std::max(x, 0) >> shift), firstAfter.size() - 1);
    std::size_t at = x < 0 ? 0 : firstAfter[piece];
    while (at < obstacles.size() && obstacles[at].left <= x)
        ++at;
    return at;
}

// Greedy colouring of the intervals of each gutter: the first track that is free again.
void Routes::assignTracks(GutterGrowth &growth)
{
    std::vector<std::uint32_t> order(m_legs.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, [&](std::uint32_t a, std::uint32_t b) {
        const auto key = [&](std::uint32_t leg) {
            return std::tuple(m_legs[leg].gutter, std::min(m_legs[leg].from, m_legs[leg].to), leg);
        };
        return key(a) < key(b);
    });
    std::array<Quarter, mostTracks> free{};
    int gutter = -1;
    for (const std::uint32_t at : order) {
        Leg &leg = m_legs[at];
        Path &path = m_paths[leg.path];
        if (leg.gutter != gutter) {
            gutter = leg.gutter;
            free.fill(std::numeric_limits<Quarter>::min());
        }
        if (path.legs == 0 || leg.from == leg.to)
            continue;
        const Quarter begin = std::min(leg.from, leg.to);
        const auto track = std::ranges::find_if(free, [&](Quarter end) { return end < begin; });
        if (track == free.end()) {
            path.legs = 0;
            continue;
        }
        *track = std::max(leg.from, leg.to) + clearance;
        leg.track = static_cast<std::uint8_t>(track - free.begin());
        const bool last = leg.gutter + std::size_t{1} == m_placed->rows.size();
        const Quarter room = last ? 0 : m_placed->spacing.gutter - m_placed->spacing.gutter / 2;
        growth[leg.gutter] = std::max(growth[leg.gutter], 2 * clearance + leg.track * step - room);
    }
}

void Routes::write(const LayoutInput &input, Layout &into) const
{
    into.crossRoutes.reserve(m_paths.size());
    for (std::size_t i = 0; i < m_paths.size(); ++i) {
        const CrossLink &link = input.links[i];
        const Path &path = m_paths[i];
        const CardBox &child = into.boxes[link.child];
        const CardBox &parent = into.boxes[link.parent];
        if (path.legs == 0) {
            if (standsOnEdge(into, link.child, true))
                addTopStub(into, link);
            else
                addSideStub(into, link);
            continue;
        }
        const std::span legs = std::span(m_legs).subspan(path.firstLeg, path.legs);
        const std::size_t first = into.points.size();
        if (path.fromSide) {
            into.points.push_back({child.right(), child.centreY() + path.fromY});
            into.points.push_back({legs.front().from, child.centreY() + path.fromY});
        } else {
            into.points.push_back({legs.front().from, path.upward ? child.y : child.bottom()});
        }
        for (const Leg &leg : legs) {
            if (leg.from == leg.to)
                continue;
            const Quarter y = into.rows[leg.gutter].bus + clearance + leg.track * step;
            into.points.push_back({leg.from, y});
            into.points.push_back({leg.to, y});
        }
        if (path.toSide) {
            into.points.push_back({legs.back().to, parent.centreY() + path.toY});
            into.points.push_back({parent.right(), parent.centreY() + path.toY});
        } else {
            into.points.push_back({legs.back().to, parent.bottom()});
        }
        into.crossRoutes.push_back({.link = link,
                                    .first = static_cast<std::uint32_t>(first),
                                    .count = static_cast<std::uint16_t>(into.points.size() - first)});
    }
}

void writeStubs(const LayoutInput &input, Layout &into)
{
    for (const CrossLink &link : input.links) {
        if (into.direction == Flow::Outline)
            addSideStub(into, link);
        else
            addTopStub(into, link);
    }
}

} // namespace espalier
