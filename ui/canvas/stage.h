// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Stage: the flat arrays that the layers of the canvas paint from: which cards are drawn in this view, where
// they stand, and where they are while they move there. A card is an index in preorder, a slot that of its
// node. Distances are pixels of the drawing at 100 %. About 60 bytes a card.
#pragma once

#include "core/layout/layout_engine.h"
#include "core/layout/tree_layout.h"
#include "ui/canvas/extent_index.h"
#include "ui/canvas/view_state.h"

#include <QPolygonF>
#include <QRectF>

#include <span>
#include <vector>

namespace espalier {

class Stage
{
public:
    /// Chooses what is drawn and lays it out. `found` is by node slot and empty where nothing is filtered;
    /// all cards are `cardSize` pixels large. Linear.
    void rebuild(const Tree &tree, const ViewState &view, std::vector<char> found, QSize cardSize);
    /// As rebuild(), but cards that were drawn before are still drawn there, from where setRemaining() brings
    /// them to rest; so that `anchor`, if it is drawn, does not move on the page, all are shifted by what
    /// this gives. Cards that are new start at the nearest ancestor that is not.
    QPointF rebuildGliding(const Tree &tree, const ViewState &view, std::vector<char> found, QSize cardSize,
                           Slot anchor);

    [[nodiscard]] Card size() const { return static_cast<Card>(m_cards.size()); }
    [[nodiscard]] Slot slotOf(Card card) const { return m_cards.slotOf(card); }
    /// noCard where the node is not drawn.
    [[nodiscard]] Card cardOf(Slot slot) const { return m_cards.cardOf(slot); }
    [[nodiscard]] Card parentOf(Card card) const
    {
        return m_layout.parent[card] < 0 ? noCard : static_cast<Card>(m_layout.parent[card]);
    }
    /// How many nodes below this card are folded away or below the last tier shown.
    [[nodiscard]] std::uint32_t hiddenUnder(Card card) const { return m_cards.hiddenUnder(card); }
    /// One more than the last card of the branch.
    [[nodiscard]] Card endOfBranch(Card card) const;
    [[nodiscard]] const Layout &layout() const { return m_layout; }
    [[nodiscard]] QRectF bounds() const;

    /// Where the card is drawn now, and where it comes to rest.
    [[nodiscard]] QRectF boxOf(Card card) const
    {
        const QRectF rest = restOf(card);
        return m_remaining > 0 ? rest.translated(m_shifts[card] * m_remaining) : rest;
    }
    [[nodiscard]] QRectF restOf(Card card) const
    {
        const auto &box = m_layout.boxes[card];
        return {box.x / 4.0, box.y / 4.0, box.width / 4.0, box.height / 4.0};
    }
    /// The line from the card's parent to the card; of a family's inner lines only what the outer two do not
    /// draw. Gives the number of points, at most five.
    std::size_t lineTo(Card card, std::span<QPointF, 5> points) const;
    /// The whole line.
    std::size_t wholeLineTo(Card card, std::span<QPointF, 5> points) const;
    /// The part of it that leads to no other card: from where it leaves the family's bus.
    std::size_t ownLineTo(Card card, std::span<QPointF, 5> points) const;
    /// Secondary links, in the order of layout().crossRoutes.
    [[nodiscard]] std::size_t crossLinkCount() const { return m_layout.crossRoutes.size(); }
    /// One link of the tree that this line stands for, and how many there are: lines to and from folded nodes
    /// are drawn to the card above them.
    [[nodiscard]] Slot crossLinkSlot(std::size_t index) const { return m_cards.linkSlot(index); }
    [[nodiscard]] std::uint32_t linksIn(std::size_t index) const { return m_cards.linksIn(index); }
    [[nodiscard]] QPolygonF crossLine(std::size_t index) const;

    /// Calls `visit` for every card (or link, named by its lower card) that touches the window, in order.
    template <class Visit>
    void visitCards(const QRectF &window, Visit visit) const
    {
        const Extent extent = extentOf(window);
        m_cardIndex.visit(extent, [&](std::size_t i) {
            const Card card = static_cast<Card>(i);
            if (boxOf(card).intersects(window))
                visit(card);
        });
    }
    template <class Visit>
    void visitLines(const QRectF &window, Visit visit) const
    {
        const Extent extent = extentOf(window);
        m_lineIndex.visit(extent, [&](std::size_t i) { visit(static_cast<Card>(i)); });
    }
    template <class Visit>
    void visitCrossLinks(const QRectF &window, Visit visit) const
    {
        const Extent extent = extentOf(window);
        m_crossIndex.visit(extent, [&](std::size_t i) { visit(i); });
    }
    /// The card at a point, noCard beside them.
    [[nodiscard]] Card cardAt(const QPointF &point) const;

    /// A card that is drawn no more: it goes into the one that hides it now.
    struct Leaving
    {
        Slot slot;
        QPointF from;
        Card into;
    };
    /// While the cards glide; none at rest.
    [[nodiscard]] std::span<const Leaving> leaving() const { return m_leaving; }
    [[nodiscard]] QRectF boxOf(const Leaving &card) const;
    [[nodiscard]] double remaining() const { return m_remaining; }

    /// 1: where the cards were before rebuildGliding() … 0: at rest.
    void setRemaining(double remaining);
    [[nodiscard]] bool isGliding() const { return m_remaining > 0; }

private:
    void layOut(const Tree &tree, const ViewState &view, std::vector<char> found, QSize cardSize);
    void flagOuterLines();
    /// By slot where each card is drawn now; NaN for what is not drawn.
    [[nodiscard]] std::vector<QPointF> corners() const;
    QPointF shiftFrom(const std::vector<QPointF> &before, Slot anchor);
    void findLeaving(const Tree &tree, const std::vector<QPointF> &before, const QPointF &shift);
    [[nodiscard]] Extent lineExtent(Card card) const;
    void buildIndexes();
    [[nodiscard]] static Extent extentOf(const QRectF &rect);

    ShownCards m_cards;
    std::vector<char> m_outer; ///< by card: the line to it is drawn whole
    LayoutEngine m_engine;
    Layout m_layout;
    ExtentIndex m_cardIndex;
    ExtentIndex m_lineIndex;
    ExtentIndex m_crossIndex;

    std::vector<QPointF> m_shifts; ///< by card, from rest; empty at rest
    std::vector<Leaving> m_leaving;
    double m_remaining = 0;
};

} // namespace espalier
