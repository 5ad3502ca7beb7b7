// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// CanvasView, its other half: how the view moves over the drawing, and what is painted again when it does.

#include "core/render/colour.h"
#include "core/render/text.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/link_layer.h"
#include "ui/canvas/overlay.h"
#include "ui/canvas/title_editor.h"

#include <QPaintEvent>
#include <QPainter>
#include <QTimerEvent>

#include <algorithm>
#include <array>

namespace espalier {
namespace {

constexpr int refineAfter = 90; // ms without a zoom until cards are painted sharp again
constexpr double zoomStepFactor = 1.2;
constexpr int margin = 16;         // around the drawing when all of it is shown
constexpr int frameReach = 10;     // of a frame around a card, in pixels of the window
constexpr int mostRectangles = 12; // beyond these a region is painted as one

/// Up to this zoom *fit* enlarges.
constexpr double largestFit = 1.0;
/// A drawing too large to be read when it fits opens at this zoom.
constexpr double openingZoom = 0.7;

} // namespace

void CanvasView::startClock()
{
    if (!m_camera.isMoving() && !m_stage.isGliding())
        return;
    m_clock.stop();
    if (m_motion <= 0 || !isVisible()) {
        tick(1);
        return;
    }
    m_clock.setDuration(m_motion);
    m_clock.start();
}

void CanvasView::tick(double progress)
{
    const bool zooming = m_camera.isZooming();
    m_camera.step(progress);
    if (m_stage.isGliding()) {
        m_stage.setRemaining(1 - progress);
        viewport()->update();
    }
    placeTitleEditor();
    if (zooming)
        Q_EMIT zoomChanged(zoom());
    if (progress >= 1)
        Q_EMIT viewStateChanged();
}

void CanvasView::beginZooming()
{
    m_lighting.isZooming = true;
    m_idle.start(refineAfter + m_motion, this);
}

void CanvasView::moveCamera(double zoom, const QPointF &anchor, const QPointF &at, bool isAnimated)
{
    const double to = m_camera.bounded(zoom);
    if (isAnimated && m_motion > 0 && isVisible()) {
        if (to != m_camera.zoom())
            beginZooming();
        m_camera.start(to, anchor, at);
        startClock();
        return;
    }
    m_camera.stop();
    m_camera.place(to, anchor, at);
    placeTitleEditor();
    Q_EMIT zoomChanged(to);
    Q_EMIT viewStateChanged();
}

void CanvasView::zoomAbout(double zoom, const QPointF &at)
{
    m_follow = Follow::Nothing;
    moveCamera(zoom, m_camera.toDrawing(at), at);
}

void CanvasView::zoomTo(double zoom)
{
    // About the current card where one sees it, else about the middle.
    const QRectF card = cardRect(m_selection.current);
    const QRectF window = viewport()->rect();
    zoomAbout(zoom, window.intersects(card) ? card.center() : window.center());
}

void CanvasView::zoomIn()
{
    zoomTo(m_camera.targetZoom() * zoomStepFactor);
}

void CanvasView::zoomOut()
{
    zoomTo(m_camera.targetZoom() / zoomStepFactor);
}

void CanvasView::zoomToFit()
{
    fit(true);
}

QRect CanvasView::roomForCards() const
{
    QRect room = viewport()->rect();
    const bool labelled = !m_stage.layout().bands.empty();
    if (labelled && m_state.drawing == Drawing::TopDown)
        room.setLeft(TierLabels::width + margin);
    else if (labelled)
        room.setTop(TierLabels::width / 2);
    if (const QRect legend = legendPlace(); !legend.isEmpty())
        room.setBottom(legend.top());
    return room.adjusted(margin, margin / 2, -margin, -margin / 2);
}

void CanvasView::fit(bool isAnimated)
{
    m_follow = Follow::Fit;
    if (const QSize page = roomForCards().size(); page != m_state.page && page.isValid()) {
        // How leaves stack follows from the window's shape.
        m_state.page = page;
        if (isAnimated)
            relayout(m_selection.current);
        else
            layOutNow();
    }
    const QRectF drawing = m_stage.bounds();
    const QRectF room = roomForCards();
    if (drawing.isEmpty() || room.isEmpty()) {
        moveCamera(1, {0, 0}, QRectF(viewport()->rect()).center(), false);
        return;
    }
    const double zoom =
        std::min({room.width() / drawing.width(), room.height() / drawing.height(), largestFit});
    // In the middle of the width; from the top, since goals stand there.
    moveCamera(zoom, {drawing.center().x(), drawing.top()}, {room.center().x(), room.top()}, isAnimated);
}

void CanvasView::open()
{
    fit(false);
    if (zoom() < Faces::fullZoom && m_stage.size() > 0) {
        const QRectF top = m_stage.restOf(0);
        const QRectF room = roomForCards();
        if (m_state.drawing == Drawing::TopDown)
            moveCamera(openingZoom, {top.center().x(), 0}, {room.center().x(), room.top()}, false);
        else if (m_state.drawing == Drawing::LeftRight)
            moveCamera(openingZoom, {0, top.center().y()}, {room.left(), room.center().y()}, false);
        else
            moveCamera(openingZoom, {0, 0}, room.topLeft(), false);
    }
    m_follow = Follow::Opening;
}

void CanvasView::centerOnNode(const NodeId &node)
{
    const Card card = cardOf(node);
    if (card == noCard)
        return;
    m_follow = Follow::Nothing;
    moveCamera(m_camera.targetZoom(), m_stage.restOf(card).center(), QRectF(viewport()->rect()).center());
}

void CanvasView::bringIntoView(const NodeId &node)
{
    const QRect card = cardRect(node);
    const QRect room = roomForCards();
    if (card.isEmpty() || room.contains(card) || room.isEmpty())
        return;
    // The least way; a card larger than the room shows its upper left corner.
    const auto into = [](int from, int to, int least, int most) {
        return from < least || to - from > most - least ? least - from : to > most ? most - to : 0;
    };
    const QPointF by(into(card.left(), card.right(), room.left(), room.right()),
                     into(card.top(), card.bottom(), room.top(), room.bottom()));
    const QPointF corner = m_camera.toDrawing(card.topLeft());
    m_follow = Follow::Nothing;
    moveCamera(m_camera.targetZoom(), corner, card.topLeft() + by);
}

void CanvasView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (m_follow == Follow::Fit)
        fit(false);
    else if (m_follow == Follow::Opening)
        open();
    else
        m_camera.resize();
    viewport()->update();
}

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
    const QSize window = viewport()->size();
    painter->save();
    painter->setWorldTransform({});
    painter->setRenderHint(QPainter::Antialiasing);
    paintEmptiness(*painter);
    m_labels.paintLabels(*painter, m_stage.layout(), world, window);
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
        return tr("Nothing matches the filter.");
    return m_isReadOnly ? tr("There is no goal in this tree.")
                        : tr("No goal yet. Press Enter to add the first one.");
}

QRect CanvasView::emptinessPlace() const
{
    constexpr int height = 80;
    const QRect window = viewport()->rect();
    return m_stage.size() > 0 ? QRect() : QRect(0, (window.height() - height) / 2, window.width(), height);
}

void CanvasView::paintEmptiness(QPainter &painter) const
{
    painter.setFont(toFont({.pixels = 15, .weight = 400}));
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
    QRect labels;
    for (const QRect &label : m_labels.places(m_stage.layout(), viewportTransform(), viewport()->size()))
        labels |= label;
    for (const QRect &rect : {labels, legendPlace(), minimapPlace(), emptinessPlace()}) {
        if (!rect.isEmpty())
            rects.push_back(rect.adjusted(-1, -1, 1, 1));
    }
    return rects;
}

void CanvasView::scrollContentsBy(int dx, int dy)
{
    // What does not scroll was moved along with the pixels: it is painted again here and where it has been.
    const std::vector<QRect> before = fixedRects();
    QGraphicsView::scrollContentsBy(dx, dy);
    for (const QRect &rect : before) {
        viewport()->update(rect);
        viewport()->update(rect.translated(dx, dy));
    }
    for (const QRect &rect : fixedRects())
        viewport()->update(rect);
    if (!m_camera.isMoving())
        Q_EMIT viewStateChanged();
}

void CanvasView::updatePart(const QRectF &part)
{
    if (part.isNull())
        return;
    const QRect rect = viewportTransform().mapRect(part).toAlignedRect();
    viewport()->update(rect.adjusted(-frameReach, -frameReach, frameReach, frameReach));
}

QRectF CanvasView::pathBounds() const
{
    QRectF bounds;
    std::array<QPointF, 5> points;
    for (const Card card : m_lighting.path) {
        const std::size_t count = m_stage.wholeLineTo(card, points);
        for (std::size_t i = 1; i < count; ++i)
            bounds |= QRectF(points[i - 1], points[i]).normalized().adjusted(-2, -2, 2, 2);
    }
    return bounds;
}

void CanvasView::updatePath()
{
    updatePart(pathBounds());
    m_lighting.path.clear();
    for (const NodeId &node : m_selection.nodes) {
        for (Card card = cardOf(node); card != noCard; card = m_stage.parentOf(card)) {
            if (std::ranges::count(m_lighting.path, card))
                break;
            m_lighting.path.push_back(card);
        }
    }
    updatePart(pathBounds());
}

} // namespace espalier
