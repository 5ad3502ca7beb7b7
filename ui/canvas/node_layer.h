// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// NodeLayer: the one item of the scene that paints all cards. Level of detail by zoom: sprites where text can
// be read, colour and shape below, one rectangle a card where even shapes would be dust.
#pragma once

#include "ui/canvas/link_lines.h"
#include "ui/canvas/spotlight.h"

#include <QGraphicsItem>

namespace espalier {

/// What the layers need to know of the view beside the arrays.
struct Lighting
{
    bool isZooming = false;   ///< sprites of another zoom will do
    std::vector<char> dimmed; ///< by slot; empty: none
    std::vector<Card> path;   ///< cards whose line upward leads from the selection to the goal
    LinkLine hoveredLink;
    LinkLine chosenLink;
    Spotlight spotlight;

    [[nodiscard]] bool isDimmed(Slot slot) const { return slot < dimmed.size() && dimmed[slot]; }
};
inline constexpr double dimmedOpacity = 0.3;

class NodeLayer final : public QGraphicsItem
{
public:
    /// All outlive the layer.
    NodeLayer(const Stage &stage, Faces &faces, const Lighting &lighting);

    /// The stage has other bounds now.
    void setBounds(const QRectF &bounds);
    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintLeaving(QPainter &painter, const QTransform &world, const QRectF &window);
    void paintRectangles(QPainter &painter, const QTransform &world, const QRectF &window);

    const Stage &m_stage;
    Faces &m_faces;
    const Lighting &m_lighting;
    QRectF m_bounds;
    std::vector<std::vector<QRect>>
        m_rectangles; ///< by colour, the dimmed ones behind; kept for their memory
};

} // namespace espalier
