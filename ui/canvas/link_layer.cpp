// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/canvas/link_layer.h"

#include "core/render/colour.h"
#include "core/render/links.h"
#include "core/render/text.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <array>
#include <cmath>

namespace espalier {
namespace {

constexpr double dash = 6; // of secondary links, and the gap behind it, in pixels at 100 %
constexpr double dashGap = 4;
constexpr double haloWidth = 9; // around the chosen link, in device pixels
constexpr float haloOpacity = 0.22F;

struct Cut
{
    QPointF from;
    QPointF to;
    bool isEmpty = true;
};

/// A horizontal or vertical piece, cut to a window; slanted ones (while cards glide) are left whole.
Cut cut(const QPointF &from, const QPointF &to, const QRectF &window)
{
    if (std::max(from.x(), to.x()) < window.left() || std::min(from.x(), to.x()) > window.right() ||
        std::max(from.y(), to.y()) < window.top() || std::min(from.y(), to.y()) > window.bottom())
        return {};
    const auto inside = [&](const QPointF &point) {
        return QPointF(std::clamp(point.x(), window.left(), window.right()),
                       std::clamp(point.y(), window.top(), window.bottom()));
    };
    if (from.x() != to.x() && from.y() != to.y())
        return {from, to, false};
    return {inside(from), inside(to), false};
}

QPointF towards(const QPointF &from, const QPointF &to, double distance)
{
    const QPointF way = to - from;
    const double length = std::hypot(way.x(), way.y());
    return length <= distance ? to : from + way * (distance / length);
}

/// Straight pieces and rounded bends through `points` (device pixels), only what may show in `window`.
QPainterPath outline(std::span<const QPointF> points, double radius, const QRectF &window)
{
    QPainterPath path;
    const auto line = [&](const QPointF &from, const QPointF &to) {
        const Cut piece = cut(from, to, window);
        if (piece.isEmpty)
            return;
        if (path.isEmpty() || path.currentPosition() != piece.from)
            path.moveTo(piece.from);
        path.lineTo(piece.to);
    };
    QPointF start = points.front();
    for (std::size_t i = 1; i + 1 < points.size(); ++i) {
        const double room =
            std::min(QLineF(points[i - 1], points[i]).length(), QLineF(points[i], points[i + 1]).length()) /
            2;
        const double size = std::min(radius, room);
        const QPointF before = towards(points[i], points[i - 1], size);
        const QPointF after = towards(points[i], points[i + 1], size);
        line(start, before);
        if (window.contains(points[i]) || window.contains(before) || window.contains(after)) {
            if (path.isEmpty() || path.currentPosition() != before)
                path.moveTo(before);
            path.quadTo(points[i], after);
        }
        start = after;
    }
    line(start, points.back());
    return path;
}

/// Dashes along the horizontal and vertical pieces of a line, only those in `window`; the pattern begins at
/// the first point whatever is exposed. The toolkit's own dashes move with what is clipped.
QPainterPath dashes(std::span<const QPointF> line, double zoom, double width, const QRectF &window)
{
    const double on = dash * zoom;
    const double period = on + dashGap * zoom;
    QPainterPath path;
    double start = 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const QLineF piece(line[i - 1], line[i]);
        const double length = piece.length();
        const Cut part = cut(piece.p1(), piece.p2(), window);
        if (length > 0 && !part.isEmpty) {
            const QPointF along(piece.dx() / length, piece.dy() / length);
            const double first = QLineF(piece.p1(), part.from).length();
            const double last = QLineF(piece.p1(), part.to).length();
            for (double at = std::floor((start + first) / period) * period - start; at < last; at += period) {
                // Where a dash bends, its two parts overlap at the corner.
                const double from = at <= 0 && i > 1 ? -width / 2 : std::max(at, 0.0);
                const double to =
                    at + on >= length && i + 1 < line.size() ? length + width / 2 : std::min(at + on, length);
                if (at + on > 0) {
                    path.moveTo(piece.p1() + along * from);
                    path.lineTo(piece.p1() + along * to);
                }
            }
        }
        start += length;
    }
    return path;
}

double penWidth(double zoom, double width)
{
    return std::max(1.0, std::round(width * std::min(zoom, 1.5) + 0.2));
}

/// Lines of an even width are crisp between two pixels, others in the middle of one.
void snap(std::span<QPointF> points, double width)
{
    const double middle = std::lround(width) % 2 == 0 ? 0 : 0.5;
    for (QPointF &point : points)
        point = {std::floor(point.x() + 0.5 - middle) + middle,
                 std::floor(point.y() + 0.5 - middle) + middle};
}

QPen solidPen(Rgb colour, double width)
{
    return {toColor(colour), width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin};
}

} // namespace

LinkLayer::LinkLayer(const Stage &stage, const Faces &faces, const Lighting &lighting)
    : m_stage(stage), m_faces(faces), m_lighting(lighting)
{
    setFlag(ItemUsesExtendedStyleOption);
}

void LinkLayer::setBounds(const QRectF &bounds)
{
    prepareGeometryChange();
    m_bounds = bounds;
}

void LinkLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    const QTransform world = painter->worldTransform();
    // Strokes reach little beyond their line; stubs have words beside them.
    const auto around = [&](double margin) {
        return option->exposedRect.adjusted(-margin, -margin, margin, margin);
    };
    const QRectF window = around(linkArrow);
    painter->setWorldTransform({}); // the layers count in pixels of the window
    painter->setBrush(Qt::NoBrush);
    if (world.m11() < Faces::textZoom) {
        paintThin(*painter, world, window);
    } else {
        painter->setRenderHint(QPainter::Antialiasing, true);
        paintLines(*painter, world, window);
        paintCrossLinks(*painter, world, window, around(stubRoom + linkArrow));
    }
    painter->setRenderHint(QPainter::Antialiasing, true);
    paintPath(*painter, world, window);
    if (m_lighting.hoveredLink != m_lighting.chosenLink)
        paintChosen(*painter, world, window, m_lighting.hoveredLink, false);
    paintChosen(*painter, world, window, m_lighting.chosenLink, true);
    painter->setWorldTransform(world);
}

template <class Paint>
void LinkLayer::visitLitWays(const QRectF &window, Paint paint) const
{
    std::array<QPointF, 5> points;
    for (const Card card : m_litWays) {
        const std::span line(points.data(), m_stage.wholeLineTo(card, points));
        if (line.size() < 2)
            continue;
        const auto [left, right] = std::ranges::minmax(line, {}, &QPointF::x);
        const auto [top, bottom] = std::ranges::minmax(line, {}, &QPointF::y);
        if (left.x() <= window.right() && right.x() >= window.left() && top.y() <= window.bottom() &&
            bottom.y() >= window.top())
            paint(line);
    }
}

void LinkLayer::paintThin(QPainter &painter, const QTransform &world, const QRectF &window)
{
    const double zoom = world.m11();
    const double shortest = zoom < Faces::shapeZoom ? 3 : 1;
    const QRectF device = world.mapRect(window);
    std::array<QPointF, 5> points;
    m_lines.clear();
    m_quietLines.clear();
    const auto add = [&](std::span<const QPointF> line, QList<QLine> &lines) {
        for (std::size_t i = 1; i < line.size(); ++i) {
            const QPointF from = world.map(line[i - 1]);
            const QPointF to = world.map(line[i]);
            if (std::abs(from.x() - to.x()) + std::abs(from.y() - to.y()) < shortest)
                continue;
            if (const Cut piece = cut(from, to, device); !piece.isEmpty)
                lines.emplace_back(piece.from.toPoint(), piece.to.toPoint());
        }
    };
    m_stage.visitLines(window, [&](Card card) {
        const std::span line(points.data(), m_stage.lineTo(card, points));
        add(line, isQuiet(card, m_stage.parentOf(card)) ? m_quietLines : m_lines);
    });
    visitLitWays(window, [&](std::span<QPointF> line) { add(line, m_lines); });
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(toColor(lineColour(true)), 0));
    painter.drawLines(m_quietLines);
    painter.setPen(QPen(toColor(lineColour(false)), 0));
    painter.drawLines(m_lines);
}

void LinkLayer::paintLines(QPainter &painter, const QTransform &world, const QRectF &window)
{
    const double zoom = world.m11();
    const QRectF device = world.mapRect(window);
    std::array<QPointF, 5> points;
    const double width = penWidth(zoom, 2);
    const auto paint = [&](std::span<QPointF> line, bool isQuiet) {
        if (line.size() < 2)
            return;
        for (QPointF &point : line)
            point = world.map(point);
        snap(line, width);
        painter.setPen(solidPen(lineColour(isQuiet), width));
        if (const QPainterPath path = outline(line, linkCorner * zoom, device); !path.isEmpty())
            painter.drawPath(path);
    };
    m_stage.visitLines(window, [&](Card card) {
        paint(std::span(points.data(), m_stage.lineTo(card, points)), isQuiet(card, m_stage.parentOf(card)));
    });
    visitLitWays(window, [&](std::span<QPointF> line) { paint(line, false); });
}

bool LinkLayer::isQuiet(Card child, Card parent) const
{
    return m_lighting.isDimmed(m_stage.slotOf(child)) ||
           (m_lighting.spotlight.isOn() && parent != noCard && m_lighting.isDimmed(m_stage.slotOf(parent)));
}

Rgb LinkLayer::lineColour(bool isQuiet) const
{
    // Not half transparent: where lines share a piece it would show.
    const Theme &theme = m_faces.theme();
    return isQuiet ? blend(theme.bandEven, theme.line, dimmedOpacity) : theme.line;
}

void LinkLayer::paintCrossLinks(QPainter &painter, const QTransform &world, const QRectF &window,
                                const QRectF &reach)
{
    const double zoom = world.m11();
    const double width = penWidth(zoom, 1.8);
    const QRectF device = world.mapRect(window);
    std::vector<std::pair<std::size_t, QPointF>> stubs; // their words lie over all lines
    m_stage.visitCrossLinks(reach, [&](std::size_t index) {
        QPolygonF polygon = world.map(m_stage.crossLine(index));
        const std::span line(polygon.data(), static_cast<std::size_t>(polygon.size()));
        if (line.size() < 2)
            return;
        snap(line, width);
        const QPointF tip = line.back();
        const QPointF before = line[line.size() - 2];
        const CrossRoute &route = m_stage.layout().crossRoutes[index];
        const bool upward = before.x() == tip.x();
        if (route.stub && !upward)
            return; // its tag is drawn over the card
        const double head = linkArrow * zoom;
        if (!route.stub)
            line.back() = towards(tip, before, head);
        const Rgb colour = lineColour(isQuiet(route.link.child, route.link.parent));
        painter.setPen(solidPen(colour, width));
        painter.setBrush(Qt::NoBrush);
        if (const QPainterPath path = dashes(line, zoom, width, device); !path.isEmpty())
            painter.drawPath(path);
        if (route.stub) {
            stubs.emplace_back(index, tip);
            return;
        }
        const QPointF base = towards(tip, before, head);
        const QPointF side = QPointF(-(tip - base).y(), (tip - base).x()) * 0.5;
        painter.setPen(Qt::NoPen);
        painter.setBrush(toColor(colour));
        painter.drawPolygon(QPolygonF({tip, base + side, base - side}));
        painter.setBrush(Qt::NoBrush);
    });
    for (const auto &[index, tip] : stubs)
        paintStub(painter, tip, zoom, index);
}

void LinkLayer::paintStub(QPainter &painter, const QPointF &end, double zoom, std::size_t index) const
{
    // The stubs of one card are one line, and its words are said once. Others may stand between them.
    const StubWords words = stubWords(m_stage, m_faces, index);
    if (words.text.isEmpty())
        return;
    painter.save();
    painter.translate(end);
    painter.scale(zoom, zoom);
    painter.setFont(toFont(stubFont, words.text));
    painter.setPen(Qt::NoPen);
    painter.setBrush(toColor(m_faces.theme().bandEven)); // other lines may pass here
    painter.drawRoundedRect(words.place, 4, 4);
    painter.setPen(toColor(m_faces.theme().inkQuiet));
    painter.drawText(QPointF(4, 2), words.text);
    painter.restore();
}

void LinkLayer::paintPath(QPainter &painter, const QTransform &world, const QRectF &window)
{
    const double zoom = world.m11();
    const QRectF device = world.mapRect(window);
    std::array<QPointF, 5> points;
    const double width = std::max(2.0, penWidth(zoom, 3));
    painter.setPen(solidPen(m_faces.theme().accent, width));
    for (const Card card : m_lighting.path) {
        const std::span line(points.data(), m_stage.wholeLineTo(card, points));
        if (line.size() < 2)
            continue;
        for (QPointF &point : line)
            point = world.map(point);
        snap(line, width);
        if (const QPainterPath path = outline(line, linkCorner * zoom, device); !path.isEmpty())
            painter.drawPath(path);
    }
}

void LinkLayer::paintChosen(QPainter &painter, const QTransform &world, const QRectF &window,
                            const LinkLine &line, bool hasHalo) const
{
    const QPolygonF points = pointsOf(m_stage, line);
    if (points.size() < 2)
        return;
    const double zoom = world.m11();
    const QRectF device = world.mapRect(window);
    QPolygonF mapped = world.map(points);
    const double width = std::max(2.0, penWidth(zoom, 2.4));
    const std::span span(mapped.data(), static_cast<std::size_t>(mapped.size()));
    snap(span, width);
    const QColor accent = toColor(m_faces.theme().accent);
    if (hasHalo) {
        QColor halo = accent;
        halo.setAlphaF(haloOpacity);
        painter.setPen(QPen(halo, haloWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(outline(span, linkCorner * zoom, device));
    }
    const QPointF tip = mapped.last();
    const bool isCross = line.kind == LinkLine::Kind::Cross;
    const bool hasHead = isCross && !m_stage.layout().crossRoutes[line.index].stub;
    const QPointF base = towards(tip, mapped.at(mapped.size() - 2), linkArrow * zoom);
    if (hasHead)
        mapped.last() = base;
    painter.setPen(solidPen(m_faces.theme().accent, width));
    painter.drawPath(isCross ? dashes(span, zoom, width, device) : outline(span, linkCorner * zoom, device));
    if (hasHead) {
        const QPointF side = QPointF(-(tip - base).y(), (tip - base).x()) * 0.5;
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        painter.drawPolygon(QPolygonF({tip, base + side, base - side}));
        painter.setBrush(Qt::NoBrush);
    }
}

} // namespace espalier
