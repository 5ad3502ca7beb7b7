// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// LinkLayer: the one item of the scene that paints all links, primary ones solid, secondary ones dashed with
// an arrowhead at the parent, the selection's way to the goal and a chosen link in the accent colour. Lines
// are cut to what is exposed before the painter sees them, and lie on whole pixels.
#pragma once

#include "ui/canvas/node_layer.h"

namespace espalier {

class LinkLayer final : public QGraphicsItem
{
public:
    /// All outlive the layer.
    LinkLayer(const Stage &stage, const Faces &faces, const Lighting &lighting);

    void setBounds(const QRectF &bounds);
    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintThin(QPainter &painter, const QTransform &world, const QRectF &window);
    void paintLines(QPainter &painter, const QTransform &world, const QRectF &window);
    /// `reach` is the window with room for the words of stubs.
    void paintCrossLinks(QPainter &painter, const QTransform &world, const QRectF &window,
                         const QRectF &reach);
    [[nodiscard]] Rgb lineColour(Card card) const;
    void paintStub(QPainter &painter, const QPointF &end, double zoom, std::size_t index) const;
    void paintChosen(QPainter &painter, const QTransform &world, const QRectF &window, const LinkLine &line,
                     bool hasHalo) const;
    void paintPath(QPainter &painter, const QTransform &world, const QRectF &window);

    const Stage &m_stage;
    const Faces &m_faces;
    const Lighting &m_lighting;
    QRectF m_bounds;
    QList<QLine> m_lines; ///< kept for its memory
};

} // namespace espalier
