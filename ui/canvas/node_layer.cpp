// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/canvas/node_layer.h"

#include "core/render/colour.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <cmath>

namespace espalier {
namespace {

/// What a card may paint around itself: badge, count of folded nodes, frame.
constexpr double overhang = 28;

} // namespace

NodeLayer::NodeLayer(const Stage &stage, Faces &faces, const Lighting &lighting)
    : m_stage(stage), m_faces(faces), m_lighting(lighting)
{
    setFlag(ItemUsesExtendedStyleOption);
}

void NodeLayer::setBounds(const QRectF &bounds)
{
    prepareGeometryChange();
    m_bounds = bounds;
}

void NodeLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    const QTransform world = painter->worldTransform();
    const double zoom = world.m11();
    const QRectF window = option->exposedRect.adjusted(-overhang, -overhang, overhang, overhang);
    painter->setWorldTransform({}); // the layers count in pixels of the window
    if (zoom < Faces::shapeZoom) {
        paintRectangles(*painter, world, window);
    } else {
        paintLeaving(*painter, world, window);
        m_stage.visitCards(window, [&](Card card) {
            const Slot slot = m_stage.slotOf(card);
            const bool dimmed = m_lighting.isDimmed(slot);
            if (dimmed)
                painter->setOpacity(dimmedOpacity);
            m_faces.paintCard(*painter, world.map(m_stage.boxOf(card).topLeft()), zoom, slot,
                              m_stage.hiddenUnder(card), m_lighting.isZooming);
            if (dimmed)
                painter->setOpacity(1);
        });
    }
    painter->setWorldTransform(world);
}

void NodeLayer::paintLeaving(QPainter &painter, const QTransform &world, const QRectF &window)
{
    // Behind the others, paler the nearer they are to what they go into.
    for (const Stage::Leaving &card : m_stage.leaving()) {
        const QRectF box = m_stage.boxOf(card);
        if (!box.intersects(window))
            continue;
        painter.setOpacity(m_stage.remaining());
        m_faces.paintCard(painter, world.map(box.topLeft()), world.m11(), card.slot, 0, true);
    }
    painter.setOpacity(1);
}

void NodeLayer::paintRectangles(QPainter &painter, const QTransform &world, const QRectF &window)
{
    const std::size_t colours = m_faces.colours().size();
    m_rectangles.resize(colours * 2);
    for (std::vector<QRect> &list : m_rectangles)
        list.clear();
    const double zoom = world.m11();
    const double dx = world.dx();
    const double dy = world.dy();
    const auto pixel = [](double at) { return static_cast<int>(std::floor(at + 0.5)); };
    m_stage.visitCards(window, [&](Card card) {
        const Slot slot = m_stage.slotOf(card);
        const QRectF box = m_stage.boxOf(card);
        const int left = pixel(box.left() * zoom + dx);
        const int top = pixel(box.top() * zoom + dy);
        const int right = pixel(box.right() * zoom + dx);
        const int bottom = pixel(box.bottom() * zoom + dy);
        const std::size_t list = m_faces.colourOf(slot) + (m_lighting.isDimmed(slot) ? colours : 0);
        m_rectangles[list].emplace_back(left, top, std::max(1, right - left), std::max(1, bottom - top));
    });
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < m_rectangles.size(); ++i) {
        const std::vector<QRect> &list = m_rectangles[i];
        if (list.empty())
            continue;
        const Rgb colour = m_faces.colours()[i % colours].colour;
        painter.setBrush(
            toColor(i < colours ? colour : blend(m_faces.theme().bandEven, colour, dimmedOpacity)));
        painter.drawRects(list.data(), static_cast<int>(list.size()));
    }
}

} // namespace espalier
