// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Overlay: what lies over the cards and follows the pointer: frames of the selection and of the card under
// the pointer, the rubber band, the dots that people gave, and while dragging the ghosts, the place they
// would go to, and the sentence at the cursor that says so; and the signs of a spotlight.
#pragma once

#include "ui/canvas/node_layer.h"
#include "ui/tools/move_tool.h"

#include <QGraphicsItem>

namespace espalier {

/// What is dragged, from the canvas's side.
struct DragPreview
{
    std::vector<Slot> slots; ///< the cards shown as ghosts, the one under the pointer first
    /// Instead of ghosts: a line leads from each of these to the pointer, or to the target.
    std::vector<Slot> linked = {};
    QPointF grip;    ///< from the first card's corner to the pointer, in pixels at 100 %
    QPointF pointer; ///< in pixels of the drawing
    Drop drop;
    Slot target = noSlot;
    bool isColumn = false; ///< siblings stand one below the other here
    DropPreview preview;
};

class Overlay final : public QGraphicsItem
{
public:
    /// All outlive the overlay.
    Overlay(const Stage &stage, Faces &faces, const Lighting &lighting);

    void setBounds(const QRectF &bounds);
    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

    // What is shown; each setter gives the part of the drawing that must be painted again.
    [[nodiscard]] QRectF setSelection(std::vector<Slot> selection, Slot current);
    /// `isOnHandle`: the pointer is on the card's handle.
    [[nodiscard]] QRectF setHovered(Slot slot, bool isOnHandle = false);
    /// Whether cards have a handle to draw links from: the one under the pointer, and the current one.
    void setHandles(bool shown) { m_hasHandles = shown; }
    [[nodiscard]] QRectF setDrag(std::optional<DragPreview> drag);
    void setDots(bool shown) { m_hasDots = shown; }
    [[nodiscard]] QRectF setRubberBand(const QRectF &band);
    [[nodiscard]] const std::optional<DragPreview> &drag() const { return m_drag; }

    /// The part of the drawing that a frame around this node's card covers; empty when it is not drawn.
    [[nodiscard]] QRectF frameOf(Slot slot) const;
    /// The card whose handle is at a point of the window; noSlot beside them.
    [[nodiscard]] Slot handleAt(const QPointF &window, const QTransform &world) const;
    /// The card whose branch a click there folds; noSlot beside the handles. The card under the pointer has
    /// one where something under it is drawn.
    [[nodiscard]] Slot foldHandleAt(const QPointF &window, const QTransform &world) const;
    /// What the drag covers.
    [[nodiscard]] QRectF dragBounds() const;

private:
    void paintFrame(QPainter &painter, const QTransform &world, Slot slot, double width, Rgb colour,
                    Qt::PenStyle style = Qt::SolidLine) const;
    void paintDots(QPainter &painter, const QTransform &world, const QRectF &window) const;
    void paintDrag(QPainter &painter, const QTransform &world);
    void paintNewLinks(QPainter &painter, const QTransform &world) const;
    void paintHandle(QPainter &painter, const QTransform &world, Slot slot) const;
    [[nodiscard]] QPointF handleOf(Slot slot) const;
    void paintFoldHandle(QPainter &painter, const QTransform &world) const;
    [[nodiscard]] bool hasFoldHandle() const;
    void paintStubTags(QPainter &painter, const QTransform &world, const QRectF &window) const;
    void paintWordsFrame(QPainter &painter, const QTransform &world, const LinkLine &line) const;
    void paintTarget(QPainter &painter, const QTransform &world) const;

    const Stage &m_stage;
    Faces &m_faces;
    const Lighting &m_lighting;
    QRectF m_bounds;
    std::vector<Slot> m_selection;
    Slot m_current = noSlot;
    Slot m_hovered = noSlot;
    bool m_isOnHandle = false;
    bool m_hasHandles = true;
    std::optional<DragPreview> m_drag;
    QRectF m_rubberBand;
    bool m_hasDots = false; ///< each card shows the dots it was given
};

} // namespace espalier
