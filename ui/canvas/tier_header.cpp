// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/canvas/tier_header.h"

#include "ui/canvas/stage.h"

#include <QCoreApplication>
#include <QGraphicsView>
#include <QPaintEvent>
#include <QPainter>
#include <QWheelEvent>

namespace espalier {

TierHeader::TierHeader(QGraphicsView &view, const Stage &stage, const TierLabels &labels)
    : QWidget(&view), m_view(view), m_stage(stage), m_labels(labels)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(QGraphicsView::tr("Tiers"));
}

QMargins TierHeader::room() const
{
    const Layout &layout = m_stage.layout();
    if (layout.bands.empty())
        return {};
    return layout.direction == Flow::LeftRight ? QMargins(0, m_labels.height(), 0, 0)
                                               : QMargins(TierLabels::width, 0, 0, 0);
}

void TierHeader::place()
{
    const QMargins room = this->room();
    const QRect beside = m_view.viewport()->geometry();
    setVisible(!room.isNull());
    if (room.left() > 0)
        setGeometry(beside.left() - room.left(), beside.top(), room.left(), beside.height());
    else
        setGeometry(beside.left(), beside.top() - room.top(), beside.width(), room.top());
    setAccessibleDescription(m_labels.spoken());
    update();
}

void TierHeader::follow()
{
    const QTransform now = m_view.viewportTransform();
    const bool moved = m_stage.layout().direction == Flow::LeftRight ? now.dx() != m_painted.dx()
                                                                     : now.dy() != m_painted.dy();
    if (moved || now.m11() != m_painted.m11())
        update();
}

void TierHeader::paintEvent(QPaintEvent *)
{
    m_painted = m_view.viewportTransform();
    QPainter painter(this);
    m_labels.paint(painter, m_stage.layout(), m_painted, size());
}

void TierHeader::wheelEvent(QWheelEvent *event)
{
    // As if the wheel were turned beside the strip.
    QWheelEvent beside(m_view.viewport()->mapFrom(this, event->position().toPoint()), event->globalPosition(),
                       event->pixelDelta(), event->angleDelta(), event->buttons(), event->modifiers(),
                       event->phase(), event->inverted());
    QCoreApplication::sendEvent(m_view.viewport(), &beside);
    event->accept();
}

} // namespace espalier
