// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/canvas/stage.h"

#include "core/model/queries.h"

#include <array>
#include <cmath>

namespace espalier {
namespace {

/// What is left of the bus on an inner line, so that its bend can be rounded.
constexpr int bend = 8; // pixels
constexpr double nearlyWhole = 0.85;
/// No window has room for more cards at 100 %.
constexpr Card mostSideBySide = 200;
/// Cards that go are drawn up to this many: more would be no help to the eye.
constexpr std::size_t mostLeaving = 300;

/// True where a family's bus runs down beside its cards, as in an outline.
bool runsDown(const Layout &layout, Card card)
{
    return layout.direction == Flow::Outline || layout.places[card].indented;
}

/// The point of a line where it leaves the bus.
std::size_t cornerOf(const Layout &layout, Card card)
{
    return runsDown(layout, card) ? 1 : 2;
}

QPointF at(const Point &point)
{
    return {point.x / 4.0, point.y / 4.0};
}

} // namespace

void Stage::rebuild(const Tree &tree, const ViewState &view, std::vector<char> found, QSize cardSize)
{
    layOut(tree, view, std::move(found), cardSize);
    buildIndexes();
}

QPointF Stage::rebuildGliding(const Tree &tree, const ViewState &view, std::vector<char> found,
                              QSize cardSize, Slot anchor)
{
    const std::vector<QPointF> before = corners();
    layOut(tree, view, std::move(found), cardSize);
    const QPointF shift = shiftFrom(before, anchor);
    findLeaving(tree, before, shift);
    buildIndexes();
    return shift;
}

void Stage::layOut(const Tree &tree, const ViewState &view, std::vector<char> found, QSize cardSize)
{
    ShownChoice shown{.focus = tree.nodes().slotOf(view.focus), .found = std::move(found)};
    if (const Slot last = tree.tiers().slotOf(view.toTier); last != noSlot)
        shown.lastTier = tierIndexBySlot(tree)[last];
    shown.folded.resize(tree.nodes().slotCount());
    for (const NodeId &node : view.folded) {
        if (const Slot slot = tree.nodes().slotOf(node); slot != noSlot)
            shown.folded[slot] = 1;
    }
    m_cards = ShownCards(tree, shown);
    const std::vector<CardSize> sizes(m_cards.size(),
                                      CardSize{static_cast<std::uint16_t>(pixels(cardSize.width())),
                                               static_cast<std::uint16_t>(pixels(cardSize.height()))});
    LayoutStyle style;
    style.direction = view.drawing == Drawing::TopDown     ? Flow::TopDown
                      : view.drawing == Drawing::LeftRight ? Flow::LeftRight
                                                           : Flow::Outline;
    const PageShape page{pixels(view.page.width()), pixels(view.page.height())};
    if (!view.page.isEmpty() && style.direction != Flow::Outline) { // an outline scrolls
        style.stacking = Stacking::Fit;
        style.page = page;
    }
    // A drawing that fits side by side nearly at 100 % gains nothing by stacks.
    const bool isSmall = style.page && style.direction != Flow::Outline && size() <= mostSideBySide;
    if (isSmall) {
        LayoutStyle plain = style;
        plain.stacking = Stacking::Never;
        m_engine.layOut(m_cards.input(sizes), plain, m_layout);
    }
    if (!isSmall || m_layout.width * nearlyWhole > page.width || m_layout.height * nearlyWhole > page.height)
        m_engine.layOut(m_cards.input(sizes), style, m_layout);
    m_shifts.clear();
    m_leaving.clear();
    m_remaining = 0;
    flagOuterLines();
}

void Stage::flagOuterLines()
{
    // Of each family the first and the last line together cover the bus.
    m_outer.assign(m_cards.size(), 0);
    std::vector<char> seen(m_cards.size(), 0);
    for (Card card = size(); card-- > 0;) {
        const Card parent = parentOf(card);
        if (parent == noCard)
            continue;
        m_outer[card] = !seen[parent] || parent + 1 == card;
        seen[parent] = 1;
    }
}

Card Stage::endOfBranch(Card card) const
{
    Card end = card + 1;
    while (end < size() && m_layout.parent[end] >= static_cast<std::int32_t>(card))
        ++end;
    return end;
}

QRectF Stage::bounds() const
{
    return {0, 0, m_layout.width / 4.0, m_layout.height / 4.0};
}

std::size_t Stage::wholeLineTo(Card card, std::span<QPointF, 5> points) const
{
    const PrimaryRoute route = m_layout.primaryRoute(card);
    const std::span<const Point> rest = route.points();
    for (std::size_t i = 0; i < rest.size(); ++i)
        points[i] = at(rest[i]);
    if (m_remaining > 0 && !rest.empty()) {
        // The bus goes with the parent, the rest with the card; pieces stay horizontal and vertical.
        const QPointF up = m_shifts[parentOf(card)] * m_remaining;
        const QPointF down = m_shifts[card] * m_remaining;
        for (std::size_t i = 0; i < rest.size(); ++i) {
            const bool mixed = rest.size() > 2 && i == rest.size() / 2 && i < 3;
            const bool lower = i >= 3 || i + 1 == rest.size();
            const QPointF mix = (m_layout.direction == Flow::LeftRight) != runsDown(m_layout, card)
                                    ? QPointF(up.x(), down.y())
                                    : QPointF(down.x(), up.y());
            points[i] += lower ? down : (mixed ? mix : up);
        }
    }
    return rest.size();
}

std::size_t Stage::lineTo(Card card, std::span<QPointF, 5> points) const
{
    const std::size_t count = wholeLineTo(card, points);
    if (m_outer[card] || count < 3)
        return count;
    // From shortly before the bend where the line leaves the bus.
    const std::size_t corner = cornerOf(m_layout, card);
    const QPointF back = points[corner - 1] - points[corner];
    const double length = std::abs(back.x()) + std::abs(back.y());
    const QPointF start = points[corner] + (length > bend ? back * (bend / length) : back);
    points[0] = start;
    for (std::size_t i = corner; i < count; ++i)
        points[i - corner + 1] = points[i];
    return count - corner + 1;
}

std::size_t Stage::ownLineTo(Card card, std::span<QPointF, 5> points) const
{
    const std::size_t count = wholeLineTo(card, points);
    if (count < 3)
        return count;
    const std::size_t corner = cornerOf(m_layout, card);
    std::copy(points.begin() + static_cast<std::ptrdiff_t>(corner),
              points.begin() + static_cast<std::ptrdiff_t>(count), points.begin());
    return count - corner;
}

QPolygonF Stage::crossLine(std::size_t index) const
{
    const CrossRoute &route = m_layout.crossRoutes[index];
    QPolygonF line;
    line.reserve(route.count);
    for (std::uint32_t i = 0; i < route.count; ++i) {
        QPointF point = at(m_layout.points[route.first + i]);
        if (m_remaining > 0) {
            const double along = route.count > 1 ? static_cast<double>(i) / (route.count - 1) : 0;
            point += (m_shifts[route.link.child] * (1 - along) +
                      (route.stub ? m_shifts[route.link.child] : m_shifts[route.link.parent]) * along) *
                     m_remaining;
        }
        line.append(point);
    }
    return line;
}

Card Stage::cardAt(const QPointF &point) const
{
    Card found = noCard;
    const QRectF window(point, QSizeF(0.25, 0.25));
    visitCards(window, [&](Card card) {
        if (boxOf(card).contains(point))
            found = card;
    });
    return found;
}

Extent Stage::extentOf(const QRectF &rect)
{
    return {static_cast<std::int32_t>(std::floor(rect.left() * 4)),
            static_cast<std::int32_t>(std::floor(rect.top() * 4)),
            static_cast<std::int32_t>(std::ceil(rect.right() * 4)),
            static_cast<std::int32_t>(std::ceil(rect.bottom() * 4))};
}

Extent Stage::lineExtent(Card card) const
{
    const PrimaryRoute route = m_layout.primaryRoute(card);
    std::span<const Point> points = route.points();
    Quarter around = 0;
    if (!m_outer[card] && points.size() >= 3) {
        points = points.subspan(cornerOf(m_layout, card));
        around = pixels(bend);
    }
    Extent extent;
    for (const Point &point : points)
        extent.add({point.x - around, point.y - around, point.x + around, point.y + around});
    return extent;
}

void Stage::buildIndexes()
{
    // While cards glide, a card may be anywhere between where it was and where it will be.
    const auto sweep = [this](Card card, Extent extent) {
        if (!m_shifts.empty()) {
            const auto dx = static_cast<std::int32_t>(m_shifts[card].x() * 4);
            const auto dy = static_cast<std::int32_t>(m_shifts[card].y() * 4);
            extent.add({extent.left + dx, extent.top + dy, extent.right + dx, extent.bottom + dy});
        }
        return extent;
    };
    const auto cardExtent = [&](std::size_t i) {
        const auto &box = m_layout.boxes[i];
        return sweep(static_cast<Card>(i), {box.x, box.y, box.right(), box.bottom()});
    };
    m_cardIndex.build(m_cards.size(), cardExtent);
    m_lineIndex.build(m_cards.size(), [&](std::size_t i) {
        const Card card = static_cast<Card>(i);
        const Extent extent = lineExtent(card);
        return extent.isEmpty() ? extent : sweep(parentOf(card), sweep(card, extent));
    });
    m_crossIndex.build(m_layout.crossRoutes.size(), [&](std::size_t i) {
        const CrossRoute &route = m_layout.crossRoutes[i];
        Extent extent;
        for (std::uint32_t p = 0; p < route.count; ++p) {
            const Point point = m_layout.points[route.first + p];
            extent.add({point.x, point.y, point.x, point.y});
        }
        if (extent.isEmpty())
            return extent;
        return sweep(route.link.parent, sweep(route.link.child, extent));
    });
}

std::vector<QPointF> Stage::corners() const
{
    const double none = std::numeric_limits<double>::quiet_NaN();
    Slot last = 0;
    for (const Slot slot : m_cards.slots())
        last = std::max(last, slot);
    std::vector<QPointF> corners(std::size_t{last} + 1, {none, none});
    for (Card card = 0; card < size(); ++card)
        corners[slotOf(card)] = boxOf(card).topLeft();
    return corners;
}

QPointF Stage::shiftFrom(const std::vector<QPointF> &before, Slot anchor)
{
    const auto wasDrawn = [&before](Slot slot) {
        return slot < before.size() && !std::isnan(before[slot].x());
    };
    QPointF anchored;
    if (const Card card = cardOf(anchor); card != noCard && wasDrawn(anchor))
        anchored = restOf(card).topLeft() - before[anchor];
    m_shifts.assign(m_cards.size(), {});
    bool moves = false;
    for (Card card = 0; card < size(); ++card) {
        const Slot slot = slotOf(card);
        const Card parent = parentOf(card);
        if (wasDrawn(slot))
            m_shifts[card] = before[slot] + anchored - restOf(card).topLeft();
        else if (parent != noCard)
            m_shifts[card] = restOf(parent).topLeft() + m_shifts[parent] - restOf(card).topLeft();
        moves = moves || !m_shifts[card].isNull();
    }
    m_remaining = moves ? 1 : 0;
    if (!moves)
        m_shifts.clear();
    return anchored;
}

void Stage::findLeaving(const Tree &tree, const std::vector<QPointF> &before, const QPointF &shift)
{
    for (Slot slot = 0; slot < before.size() && m_leaving.size() < mostLeaving; ++slot) {
        if (std::isnan(before[slot].x()) || cardOf(slot) != noCard || slot >= tree.nodes().slotCount() ||
            !tree.nodes().at(slot))
            continue;
        Slot above = tree.parentOf(slot);
        while (above != noSlot && cardOf(above) == noCard)
            above = tree.parentOf(above);
        if (above != noSlot)
            m_leaving.push_back({slot, before[slot] + shift, cardOf(above)});
    }
    if (m_leaving.empty())
        return;
    m_remaining = 1;
    m_shifts.resize(m_cards.size()); // where nothing else moves
}

QRectF Stage::boxOf(const Leaving &card) const
{
    const QRectF into = boxOf(card.into);
    return {card.from * m_remaining + into.topLeft() * (1 - m_remaining), into.size()};
}

void Stage::setRemaining(double remaining)
{
    if (m_remaining == 0)
        return;
    m_remaining = remaining;
    if (remaining == 0) {
        m_shifts.clear();
        m_leaving.clear();
        buildIndexes();
    }
}

} // namespace espalier
