// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// CanvasView, how the view moves over the drawing: zoom, fit, and what one sees first.

#include "core/model/queries.h"
#include "core/session/document.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/tier_header.h"

#include <QScrollBar>

#include <algorithm>

namespace espalier {
namespace {

constexpr int refineAfter = 90; // ms without a zoom until cards are painted sharp again
constexpr double zoomStepFactor = 1.2;
constexpr int margin = 16; // around the drawing when all of it is shown
/// Up to this zoom *fit* enlarges.
constexpr double largestFit = 1.0;
/// From this zoom on a drawing opens as a whole.
constexpr double readableZoom = 0.6;
/// No window shows more cards at that zoom.
constexpr std::size_t mostReadable = 1'000;
/// A larger one opens at this zoom or above.
constexpr double leastOpening = 0.85;

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
    placeEditors();
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
    placeEditors();
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
    const double zoom = fittingZoom();
    // In the middle of the width; from the top, since goals stand there.
    moveCamera(zoom, {drawing.center().x(), drawing.top()}, {room.center().x(), room.top()}, isAnimated);
}

double CanvasView::fittingZoom() const
{
    const QRectF drawing = m_stage.bounds();
    const QRectF room = roomForCards();
    return std::min({room.width() / drawing.width(), room.height() / drawing.height(), largestFit});
}

bool CanvasView::isTooMuchToRead() const
{
    return m_state.drawing != Drawing::Outline && m_document.tree().nodes().size() > mostReadable;
}

void CanvasView::chooseTiers()
{
    const Tree &tree = m_document.tree();
    const auto showTo = [this](const TierId &tier) {
        if (m_state.toTier != tier) {
            m_state.toTier = tier;
            if (const QSize page = roomForCards().size(); page.isValid())
                m_state.page = page;
            layOutNow();
        }
        fit(false);
    };
    if (!isTooMuchToRead()) {
        showTo({});
        if (m_stage.size() == 0 || m_state.drawing == Drawing::Outline || fittingZoom() >= readableZoom)
            return;
    }
    // From the second on: a goal alone tells nothing.
    const std::vector<Slot> tiers = tiersInOrder(tree);
    TierId deepest = isTooMuchToRead() && tiers.size() > 2 ? tree.tiers().at(tiers[1])->id : TierId();
    for (std::size_t i = 1; i + 1 < tiers.size(); ++i) {
        const TierId tier = tree.tiers().at(tiers[i])->id;
        showTo(tier);
        if (fittingZoom() < readableZoom)
            break;
        deepest = tier;
    }
    showTo(deepest);
}

void CanvasView::open()
{
    // What one works on below the goals stays in sight whatever becomes of the window.
    const Slot current = slotOf(m_selection.current);
    const bool isAtWork = current != noSlot && m_document.tree().parentOf(current) != noSlot;
    if (m_state.choosesTiers && !isAtWork)
        chooseTiers();
    fit(false);
    m_follow = Follow::Opening;
    if (zoom() >= readableZoom || m_stage.size() == 0)
        return;
    // Too much to be read at once: the first goal with what drives it, as large as they fit.
    const QRectF goal = m_stage.restOf(0);
    QRectF family = goal;
    for (Card card = 1; card < m_stage.size(); ++card) {
        if (m_stage.parentOf(card) == 0)
            family |= m_stage.restOf(card);
    }
    const QRectF room = roomForCards();
    const bool across = m_state.drawing == Drawing::TopDown;
    const double wanted =
        across ? room.width() / family.width() : room.height() / std::max(family.height(), 1.0);
    const double zoom = std::clamp(wanted, leastOpening, largestFit);
    const QPointF middle = wanted >= zoom ? family.center() : goal.center();
    if (across)
        moveCamera(zoom, {middle.x(), 0}, {room.center().x(), room.top()}, false);
    else if (m_state.drawing == Drawing::LeftRight)
        moveCamera(zoom, {0, middle.y()}, {room.left(), room.center().y()}, false);
    else
        moveCamera(largestFit, {0, 0}, room.topLeft(), false);
}

void CanvasView::centerOnNode(const NodeId &node)
{
    const Card card = cardOf(node);
    if (card == noCard)
        return;
    m_follow = Follow::Nothing;
    moveCamera(m_camera.targetZoom(), m_stage.restOf(card).center(), QRectF(viewport()->rect()).center());
}

void CanvasView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    m_header->place();
    if (m_follow == Follow::Fit)
        fit(false);
    else if (m_follow == Follow::Opening)
        open();
    else
        m_camera.resize();
    viewport()->update();
}

void CanvasView::scrollContentsBy(int dx, int dy)
{
    // What does not scroll was moved along with the pixels: it is painted again here and where it has been.
    const std::vector<QRect> before = fixedRects();
    QGraphicsView::scrollContentsBy(dx, dy);
    m_header->follow();
    placeEditors();
    for (const QRect &rect : before)
        viewport()->update(rect | rect.translated(dx, dy));
    for (const QRect &rect : fixedRects())
        viewport()->update(rect);
    if (!m_camera.isMoving())
        Q_EMIT viewStateChanged();
}

} // namespace espalier
