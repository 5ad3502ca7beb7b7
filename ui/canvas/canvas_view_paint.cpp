// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// CanvasView, what is painted, and again when the drawing moves.

#include "core/render/colour.h"
#include "core/render/text.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/link_layer.h"
#include "ui/canvas/overlay.h"
#include "ui/canvas/tier_header.h"

#include <QPaintEvent>
#include <QPainter>
#include <QTimerEvent>

namespace espalier {
namespace {

constexpr int frameReach = 10;     // of a frame around a card, in pixels of the window
constexpr int mostRectangles = 12; // beyond these a region is painted as one

} // namespace

void CanvasView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_idle.timerId()) {
        m_idle.stop();
        m_lighting.isZooming = false;
        viewport()->update();
    } else if (event->timerId() == m_mapDue.timerId()) {
        m_mapDue.stop();
        m_minimap.paintCards(m_stage, m_faces, devicePixelRatioF());
        viewport()->update(minimapPlace());
    } else if (event->timerId() == m_autoScroll.timerId()) {
        autoScroll();
    } else {
        QGraphicsView::timerEvent(event);
    }
}

void CanvasView::paintEvent(QPaintEvent *event)
{
    m_header->follow();
    // Scrolling exposes an L: painted as one rectangle it would be the whole window.
    if (event->region().rectCount() > mostRectangles) {
        m_exposed = event->region();
        QGraphicsView::paintEvent(event);
        return;
    }
    for (const QRect &rect : event->region()) {
        m_exposed = rect;
        QPaintEvent part(rect);
        QGraphicsView::paintEvent(&part);
    }
}

void CanvasView::drawBackground(QPainter *painter, const QRectF &rect)
{
    // One part must not paint into its neighbour: what is half transparent would be there twice.
    const QTransform world = painter->worldTransform();
    painter->setWorldTransform({});
    painter->setClipRegion(m_exposed);
    painter->setWorldTransform(world);
    painter->setRenderHint(QPainter::Antialiasing, false);
    m_labels.paintBands(*painter, m_stage.layout(), rect);
}

void CanvasView::drawForeground(QPainter *painter, const QRectF &rect)
{
    const QTransform world = painter->worldTransform();
    const QRect exposed = world.mapRect(rect).toAlignedRect();
    painter->save();
    painter->setWorldTransform({});
    painter->setRenderHint(QPainter::Antialiasing);
    paintEmptiness(*painter);
    if (const QRect legend = legendPlace(); legend.intersects(exposed))
        m_legend.paint(*painter, legend);
    if (const QRect map = minimapPlace(); map.intersects(exposed)) {
        if (!m_minimap.isPainted())
            m_minimap.paintCards(m_stage, m_faces, devicePixelRatioF());
        m_minimap.paint(*painter, map, m_camera.shown());
    }
    painter->restore();
}

QString CanvasView::emptiness() const
{
    if (m_stage.size() > 0)
        return {};
    if (!m_state.filter.isEmpty())
        return tr("Nothing matches the filter.\nTake a condition away above, or choose Show all.");
    return m_isReadOnly ? tr("There is no goal in this tree.")
                        : tr("Press Enter for the first goal.\n"
                             "Then Tab adds what drives it, Enter the next one beside it.");
}

QRect CanvasView::emptinessPlace() const
{
    constexpr int height = 80;
    const QRect window = viewport()->rect();
    return m_stage.size() > 0 ? QRect() : QRect(0, (window.height() - height) / 2, window.width(), height);
}

void CanvasView::paintEmptiness(QPainter &painter) const
{
    painter.setFont(toFont({.pixels = 15, .weight = 400}, emptiness()));
    painter.setPen(toColor(theme().inkQuiet));
    painter.drawText(emptinessPlace(), Qt::AlignCenter | Qt::TextWordWrap, emptiness());
}

QRect CanvasView::minimapPlace() const
{
    return m_state.minimap ? m_minimap.place(viewport()->size(), m_camera.shown()) : QRect();
}

QRect CanvasView::legendPlace() const
{
    // Beside the minimap, where there is one.
    QSize room = viewport()->size();
    if (const QRect map = minimapPlace(); !map.isEmpty())
        room.setWidth(map.left());
    return m_legend.place(room);
}

std::vector<QRect> CanvasView::fixedRects() const
{
    std::vector<QRect> rects;
    for (const QRect &rect : {legendPlace(), minimapPlace(), emptinessPlace()}) {
        if (!rect.isEmpty())
            rects.push_back(rect.adjusted(-1, -1, 1, 1));
    }
    return rects;
}

void CanvasView::updatePart(const QRectF &part)
{
    if (part.isNull())
        return;
    const QRect rect = viewportTransform().mapRect(part).toAlignedRect();
    viewport()->update(rect.adjusted(-frameReach, -frameReach, frameReach, frameReach));
}

} // namespace espalier
