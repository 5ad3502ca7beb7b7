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
    /// Cards whose whole line is lit while others of the family are quiet, right until the next layout.
    void setLitWays(std::vector<Card> ways) { m_litWays = std::move(ways); }
    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    /// Calls `paint` with the whole line of each lit way that touches the window.
    template <class Paint>
    void visitLitWays(const QRectF &window, Paint paint) const;
    void paintThin(QPainter &painter, const QTransform &world, const QRectF &window);
    void paintLines(QPainter &painter, const QTransform &world, const QRectF &window);
    /// `reach` is the window with room for the words of stubs.
    void paintCrossLinks(QPainter &painter, const QTransform &world, const QRectF &window,
                         const QRectF &reach);
    /// A way that is lit has both its ends lit; what find dims is the line of a card.
    [[nodiscard]] bool isQuiet(Card child, Card parent) const;
    [[nodiscard]] Rgb lineColour(bool isQuiet) const;
    void paintStub(QPainter &painter, const QPointF &end, double zoom, std::size_t index) const;
    void paintChosen(QPainter &painter, const QTransform &world, const QRectF &window, const LinkLine &line,
                     bool hasHalo) const;
    void paintPath(QPainter &painter, const QTransform &world, const QRectF &window);

    const Stage &m_stage;
    const Faces &m_faces;
    const Lighting &m_lighting;
    QRectF m_bounds;
    std::vector<Card> m_litWays;
    QList<QLine> m_lines; ///< kept for their memory
    QList<QLine> m_quietLines;
};

} // namespace espalier
