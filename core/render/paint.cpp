// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/render/paint.h"

#include "core/render/colour.h"
#include "core/render/path_shape.h"
#include "core/render/text.h"

#include <QPainter>
#include <QPainterPath>
#include <QtMath>

#include <cmath>

namespace espalier {
namespace {

QPen penOf(const Ink &ink)
{
    if (!ink.stroke)
        return {Qt::NoPen};
    const auto width = static_cast<qreal>(ink.width);
    QPen pen(toColor(*ink.stroke), width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    // The toolkit counts dashes in widths of the pen.
    const auto dashes = [&](double on, double off) { pen.setDashPattern({on / width, off / width}); };
    switch (ink.dash) {
    case Dash::Solid:
        break;
    case Dash::Dashed:
        dashes(6, 4);
        break;
    case Dash::Short:
        dashes(3, 2.5);
        break;
    case Dash::Dotted:
        dashes(1.5, 2);
        break;
    }
    return pen;
}

class Brush
{
public:
    explicit Brush(QPainter &painter) : m_painter(painter) {}

    void operator()(const RoundRect &box)
    {
        if (!box.ink.stroke && box.ink.fill && box.radius <= 0) {
            m_painter.fillRect(box.rect, toColor(*box.ink.fill));
            return;
        }
        take(box.ink);
        if (box.radius <= 0)
            m_painter.drawRect(box.rect);
        else if (box.leftOnly)
            m_painter.drawPath(leftRounded(box));
        else
            m_painter.drawRoundedRect(box.rect, box.radius, box.radius);
    }

    void operator()(const Disc &disc)
    {
        take(disc.ink);
        m_painter.drawEllipse(disc.centre, disc.radius, disc.radius);
    }

    void operator()(const Path &path)
    {
        const std::vector<Bend> bends = outlineOf(path);
        if (bends.empty())
            return;
        QPainterPath line(bends.front().end);
        for (std::size_t i = 1; i < bends.size(); ++i)
            addBend(line, bends[i]);
        if (path.closed) {
            addBend(line, bends.front());
            line.closeSubpath();
        }
        take(path.ink);
        m_painter.drawPath(line);
        if (path.arrow > 0 && path.ink.stroke) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(toColor(*path.ink.stroke));
            m_painter.drawPolygon(arrowHead(path));
        }
    }

    void operator()(const Text &text)
    {
        m_painter.setPen(toColor(text.colour));
        const double share = text.align == Align::Left ? 0 : text.align == Align::Middle ? 0.5 : 1;
        const QPointF at(text.at.x() - share * static_cast<double>(text.width), text.at.y());
        if (const auto glyphs = glyphsOf(text.text, text.font)) {
            m_painter.drawGlyphRun(at, *glyphs);
            return;
        }
        m_painter.setFont(toFont(text.font, text.text));
        m_painter.drawText(at, text.text);
    }

    void operator()(const Use &use) { paint(*use.symbol, m_painter, use.centre, use.size); }
    void operator()(const Group &) {}
    void operator()(const GroupEnd &) {}
    void operator()(const HotSpot &) {}

private:
    void take(const Ink &ink)
    {
        m_painter.setPen(penOf(ink));
        m_painter.setBrush(ink.fill ? QBrush(toColor(*ink.fill)) : QBrush(Qt::NoBrush));
    }

    static void addBend(QPainterPath &line, const Bend &bend)
    {
        line.lineTo(bend.start);
        if (bend.start != bend.end)
            line.quadTo(bend.bend, bend.end);
    }

    static QPainterPath leftRounded(const RoundRect &shape)
    {
        const QRectF &r = shape.rect;
        const double d = 2 * shape.radius;
        const QPointF end = arcEnd(shape);
        // The toolkit counts degrees from three o'clock, anticlockwise.
        const double from = qRadiansToDegrees(std::acos((end.x() - shape.radius) / shape.radius));
        QPainterPath path(r.topRight() + QPointF(0, end.y()));
        path.lineTo(r.left() + end.x(), r.top() + end.y());
        path.arcTo(QRectF(r.left(), r.top(), d, d), from, 180 - from);
        path.arcTo(QRectF(r.left(), r.bottom() - d, d, d), 180, 180 - from);
        path.lineTo(r.right(), r.bottom() - end.y());
        path.closeSubpath();
        return path;
    }

    QPainter &m_painter;
};

} // namespace

std::size_t paintPart(const Picture &picture, QPainter &painter, const QRectF &exposed, std::size_t from,
                      std::size_t most)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // each line runs as its own first strong letter does
    Brush brush(painter);
    std::vector<QPointF> origins{QPointF()};
    std::size_t painted = 0;
    std::size_t i = from;
    for (; i < picture.ops.size() && (painted < most || origins.size() > 1); ++i) {
        const Op &op = picture.ops[i];
        if (std::holds_alternative<GroupEnd>(op)) {
            painter.translate(-(origins.back() - origins[origins.size() - 2]));
            origins.pop_back();
            continue;
        }
        if (!boundsOf(op).translated(origins.back()).intersects(exposed)) {
            if (const auto *group = std::get_if<Group>(&op))
                i = group->end;
            continue;
        }
        if (const auto *group = std::get_if<Group>(&op)) {
            painter.translate(group->origin);
            origins.push_back(origins.back() + group->origin);
            continue;
        }
        std::visit(brush, op);
        ++painted;
    }
    painter.restore();
    return i;
}

void paint(const Picture &picture, QPainter &painter, const QRectF &exposed)
{
    static_cast<void>(paintPart(picture, painter, exposed, 0, picture.ops.size()));
}

void paint(const Symbol &symbol, QPainter &painter, QPointF centre, double size)
{
    const double scale = size / symbol.size;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(centre - QPointF(size / 2, size / 2));
    painter.scale(scale, scale);
    Brush brush(painter);
    for (const Op &op : symbol.ops)
        std::visit(brush, op);
    painter.restore();
}

} // namespace espalier
