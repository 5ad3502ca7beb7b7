// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Camera: which part of the drawing a view shows, and how large. Sets the view's transform, scene rectangle
// and scroll bars so that any point of the drawing can come to any point of the window. It has no clock: a
// movement is stepped from outside, from 0 to 1.
#pragma once

#include <QPointF>
#include <QRectF>

#include <optional>

class QGraphicsView;

namespace espalier {

class Camera
{
public:
    static constexpr double largestZoom = 8;

    explicit Camera(QGraphicsView &view) : m_view(view) {}

    /// The drawing is that large; what is in the window stays there.
    void setBounds(const QRectF &drawing);
    /// The window has another size.
    void resize() { place(zoom(), shown().topLeft(), {}); }

    [[nodiscard]] double zoom() const;
    /// Where a movement leads, else zoom().
    [[nodiscard]] double targetZoom() const { return m_move ? m_move->toZoom : zoom(); }
    /// All of the drawing fits below this zoom, or 5 % is reached.
    [[nodiscard]] double leastZoom() const;
    [[nodiscard]] double bounded(double zoom) const;
    /// The part of the drawing in the window.
    [[nodiscard]] QRectF shown() const;
    [[nodiscard]] QPointF toWindow(const QPointF &point) const;
    [[nodiscard]] QPointF toDrawing(const QPointF &window) const;

    /// At once: `anchor` of the drawing stands at `at` in the window.
    void place(double zoom, const QPointF &anchor, const QPointF &at);
    /// Begins a movement there.
    void start(double zoom, const QPointF &anchor, const QPointF &at);
    [[nodiscard]] bool isMoving() const { return m_move.has_value(); }
    [[nodiscard]] bool isZooming() const { return m_move && m_move->fromZoom != m_move->toZoom; }
    /// 0 … 1; at 1 the movement ends.
    void step(double progress);
    void stop() { m_move.reset(); }

private:
    struct Move
    {
        double fromZoom;
        double toZoom;
        QPointF anchor;
        QPointF from;
        QPointF to;
    };

    QGraphicsView &m_view;
    QRectF m_drawing;
    std::optional<Move> m_move;
};

} // namespace espalier
