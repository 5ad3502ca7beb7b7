// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/canvas/camera.h"

#include <QGraphicsView>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace espalier {
namespace {

/// So much of the window is always left for the drawing, in pixels: it cannot be scrolled out of sight.
constexpr double staysInSight = 80;
constexpr double usualLeastZoom = 0.05;

} // namespace

double Camera::zoom() const
{
    return m_view.transform().m11();
}

double Camera::leastZoom() const
{
    if (m_drawing.isEmpty())
        return usualLeastZoom;
    const QSize window = m_view.viewport()->size();
    return std::min(
        {usualLeastZoom, window.width() / m_drawing.width() / 2, window.height() / m_drawing.height() / 2});
}

double Camera::bounded(double zoom) const
{
    return std::clamp(zoom, leastZoom(), largestZoom);
}

QPointF Camera::toWindow(const QPointF &point) const
{
    return m_view.viewportTransform().map(point);
}

QPointF Camera::toDrawing(const QPointF &window) const
{
    return m_view.viewportTransform().inverted().map(window);
}

QRectF Camera::shown() const
{
    return {toDrawing({0, 0}), QSizeF(m_view.viewport()->size()) / zoom()};
}

void Camera::setBounds(const QRectF &drawing)
{
    const QPointF corner = shown().topLeft();
    m_drawing = drawing;
    place(zoom(), corner, {});
}

void Camera::place(double zoom, const QPointF &anchor, const QPointF &at)
{
    const QSizeF window = m_view.viewport()->size();
    const double aside = std::max(window.width() - staysInSight, 0.0) / zoom;
    const double above = std::max(window.height() - staysInSight, 0.0) / zoom;
    if (zoom != this->zoom())
        m_view.setTransform(QTransform::fromScale(zoom, zoom));
    const QRectF room = m_drawing.adjusted(-aside, -above, aside, above);
    if (room != m_view.sceneRect())
        m_view.setSceneRect(room);
    m_view.horizontalScrollBar()->setValue(static_cast<int>(std::lround(anchor.x() * zoom - at.x())));
    m_view.verticalScrollBar()->setValue(static_cast<int>(std::lround(anchor.y() * zoom - at.y())));
}

void Camera::start(double zoom, const QPointF &anchor, const QPointF &at)
{
    m_move = Move{this->zoom(), zoom, anchor, toWindow(anchor), at};
}

void Camera::step(double progress)
{
    if (!m_move)
        return;
    const Move move = *m_move;
    if (progress >= 1)
        m_move.reset();
    const double zoom =
        progress >= 1 ? move.toZoom : move.fromZoom * std::pow(move.toZoom / move.fromZoom, progress);
    place(zoom, move.anchor, move.from + (move.to - move.from) * progress);
}

} // namespace espalier
