// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/canvas/minimap.h"

#include "core/render/colour.h"

#include <QPainter>

#include <algorithm>

namespace espalier {
namespace {

constexpr QSizeF largest{200, 130};
constexpr double smallest = 24; // of a very flat drawing
constexpr int fromEdge = 14;
constexpr int padding = 6;

} // namespace

void Minimap::setBounds(const QRectF &drawing)
{
    m_bounds = drawing;
    m_size = {};
    if (drawing.isEmpty())
        return;
    m_scale = std::min(largest.width() / drawing.width(), largest.height() / drawing.height());
    m_size = {std::max(smallest, drawing.width() * m_scale), std::max(smallest, drawing.height() * m_scale)};
}

void Minimap::paintCards(const Stage &stage, const Faces &faces, double ratio)
{
    m_theme = faces.theme();
    m_picture = QPixmap((m_size * ratio).toSize().expandedTo({1, 1}));
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(Qt::transparent);
    QPainter painter(&m_picture);
    for (Card card = 0; card < stage.size(); ++card) {
        const QRectF box = stage.restOf(card);
        const QSizeF size(std::max(1.0, box.width() * m_scale), std::max(1.0, box.height() * m_scale));
        painter.fillRect(QRectF(box.topLeft() * m_scale, size),
                         toColor(faces.colours()[faces.colourOf(stage.slotOf(card))].colour));
    }
}

QRect Minimap::place(QSize window, const QRectF &shown) const
{
    if (m_size.isEmpty() || shown.contains(m_bounds))
        return {};
    const QSize size = m_size.toSize() + QSize(2 * padding, 2 * padding);
    if (size.width() * size.height() > window.width() * window.height() / 15)
        return {};
    return {QPoint(window.width() - fromEdge - size.width(), window.height() - fromEdge - size.height()),
            size};
}

void Minimap::paint(QPainter &painter, const QRect &place, const QRectF &shown) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(toColor(m_theme.rule), 1));
    painter.setBrush(toColor(m_theme.card));
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QPointF corner = place.topLeft() + QPoint(padding, padding);
    // For a moment after a change it is the picture of a drawing of another size.
    painter.drawPixmap(QRectF(corner, m_size), m_picture, QRectF(m_picture.rect()));
    QRectF part(corner + (shown.topLeft() - m_bounds.topLeft()) * m_scale, shown.size() * m_scale);
    part = part.intersected(QRectF(place).adjusted(2, 2, -2, -2));
    QColor fill = toColor(m_theme.accent);
    painter.setPen(QPen(fill, 1.5));
    fill.setAlphaF(0.12F);
    painter.setBrush(fill);
    painter.drawRect(part);
}

QPointF Minimap::pointAt(QPoint at, const QRect &place) const
{
    return m_bounds.topLeft() + QPointF(at - place.topLeft() - QPoint(padding, padding)) / m_scale;
}

} // namespace espalier
