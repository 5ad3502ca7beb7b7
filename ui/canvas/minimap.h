// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Minimap: the whole drawing in a corner of the window and the part of it that the window shows. Nothing
// where all fits. Painted once a layout; scrolling only moves its frame.
#pragma once

#include "ui/canvas/faces.h"
#include "ui/canvas/stage.h"

#include <QRect>

class QPainter;

namespace espalier {

class Minimap
{
public:
    /// The drawing has another size.
    void setBounds(const QRectF &drawing);
    /// Anew, before the next paint(); `ratio` is the window's device pixels a pixel.
    void paintCards(const Stage &stage, const Faces &faces, double ratio);

    [[nodiscard]] bool isPainted() const { return !m_picture.isNull(); }
    /// Where it stands when the window shows `shown` (pixels of the drawing); empty when that is all of it.
    [[nodiscard]] QRect place(QSize window, const QRectF &shown) const;
    void paint(QPainter &painter, const QRect &place, const QRectF &shown) const;
    /// The point of the drawing under a point of the window.
    [[nodiscard]] QPointF pointAt(QPoint at, const QRect &place) const;

private:
    QRectF m_bounds; ///< of the drawing
    double m_scale = 0;
    QSizeF m_size; ///< of the picture, in pixels of the window
    QPixmap m_picture;
    Theme m_theme;
};

} // namespace espalier
