// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/render/colour.h"
#include "ui/canvas/faces.h"
#include "ui/canvas/stage.h"
#include "ui/canvas/view_state.h"

#include <QAbstractScrollArea>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <array>
#include <cmath>

namespace espalier {

inline constexpr QSize windowSize{1920, 1080};

/// The floor: the same arrays, painted by a scroll area and nothing else.
class BareCanvas final : public QAbstractScrollArea
{
public:
    BareCanvas(const Tree &tree, const Derived &derived) : m_tree(tree)
    {
        setFrameStyle(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        faces.setTheme(themeOf(ThemeKind::Light));
        faces.reset(m_tree, derived, {});
        layOut();
    }
    void layOut(const ViewState &view = {}) { stage.rebuild(m_tree, view, {}, Faces::cardPixels()); }
    void look(double zoom, QPointF centre)
    {
        m_zoom = zoom;
        const QSizeF size = stage.bounds().size() * zoom;
        const int margin = 4000;
        horizontalScrollBar()->setRange(-margin, static_cast<int>(size.width()) + margin);
        verticalScrollBar()->setRange(-margin, static_cast<int>(size.height()) + margin);
        horizontalScrollBar()->setValue(
            static_cast<int>(std::lround(centre.x() * zoom - windowSize.width() / 2.0)));
        verticalScrollBar()->setValue(
            static_cast<int>(std::lround(centre.y() * zoom - windowSize.height() / 2.0)));
        viewport()->update();
    }
    void dragTo(QPoint at)
    {
        const QSize size = (QSizeF(Faces::cardPixels()) * m_zoom).toSize() + QSize(20, 30);
        viewport()->update(QRect(m_dragged, size));
        m_dragged = at;
        viewport()->update(QRect(m_dragged, size));
    }

    Stage stage;
    Faces faces;

protected:
    void scrollContentsBy(int dx, int dy) override { viewport()->scroll(dx, dy); }
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(viewport());
        for (const QRect &rect : event->region())
            paintPart(painter, rect);
    }

private:
    void paintPart(QPainter &painter, const QRect &rect)
    {
        const QPointF scroll(horizontalScrollBar()->value(), verticalScrollBar()->value());
        const QRectF part((QPointF(rect.topLeft()) + scroll) / m_zoom, QSizeF(rect.size()) / m_zoom);
        const QRectF window = part.adjusted(-28, -28, 28, 28);
        painter.setClipRect(rect);
        painter.fillRect(rect, toColor(faces.theme().bandEven));
        paintLines(painter, window, scroll);
        if (m_zoom < Faces::shapeZoom) {
            paintRectangles(painter, window, scroll);
        } else {
            stage.visitCards(window, [&](Card card) {
                faces.paintCard(painter, stage.restOf(card).topLeft() * m_zoom - scroll, m_zoom,
                                stage.slotOf(card), 0, false);
            });
        }
        if (m_dragged.x() >= 0)
            faces.paintCard(painter, m_dragged, m_zoom, stage.slotOf(0), 0, false);
    }
    void paintLines(QPainter &painter, const QRectF &window, const QPointF &scroll)
    {
        std::array<QPointF, 5> points;
        const bool thin = m_zoom < Faces::textZoom;
        painter.setRenderHint(QPainter::Antialiasing, !thin);
        painter.setPen(QPen(toColor(faces.theme().line), thin ? 0 : 2));
        m_lines.clear();
        const double shortest = m_zoom < Faces::shapeZoom ? 3 : 1;
        const QRectF bounds = window.adjusted(-4, -4, 4, 4);
        stage.visitLines(window, [&](Card card) {
            const std::size_t count = stage.lineTo(card, points);
            for (std::size_t i = 1; i < count; ++i) {
                const QPointF from(std::clamp(points[i - 1].x(), bounds.left(), bounds.right()),
                                   std::clamp(points[i - 1].y(), bounds.top(), bounds.bottom()));
                const QPointF to(std::clamp(points[i].x(), bounds.left(), bounds.right()),
                                 std::clamp(points[i].y(), bounds.top(), bounds.bottom()));
                if ((std::abs(from.x() - to.x()) + std::abs(from.y() - to.y())) * m_zoom >= shortest)
                    m_lines.emplace_back((from * m_zoom - scroll).toPoint(),
                                         (to * m_zoom - scroll).toPoint());
            }
        });
        painter.drawLines(m_lines);
    }
    void paintRectangles(QPainter &painter, const QRectF &window, const QPointF &scroll)
    {
        m_rects.resize(faces.colours().size());
        for (std::vector<QRect> &list : m_rects)
            list.clear();
        stage.visitCards(window, [&](Card card) {
            const QRectF box = stage.restOf(card);
            const QPointF corner = box.topLeft() * m_zoom - scroll;
            m_rects[faces.colourOf(stage.slotOf(card))].emplace_back(
                static_cast<int>(corner.x()), static_cast<int>(corner.y()),
                std::max(1, static_cast<int>(box.width() * m_zoom)),
                std::max(1, static_cast<int>(box.height() * m_zoom)));
        });
        painter.setPen(Qt::NoPen);
        for (std::size_t i = 0; i < m_rects.size(); ++i) {
            painter.setBrush(toColor(faces.colours()[i].colour));
            painter.drawRects(m_rects[i].data(), static_cast<int>(m_rects[i].size()));
        }
    }

    const Tree &m_tree;
    double m_zoom = 1;
    QPoint m_dragged{-1, -1};
    QList<QLine> m_lines;
    std::vector<std::vector<QRect>> m_rects;
};

} // namespace espalier
