// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// CanvasView, dragging cards: what is dragged, where it would go, and the words beside the cursor.

#include "core/session/document.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/drop_hint.h"
#include "ui/canvas/overlay.h"
#include "ui/tools/node_mime.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDrag>
#include <QScrollBar>

#include <algorithm>
#include <unordered_set>

namespace espalier {
namespace {

constexpr int scrollZone = 36;        // from the edge of the window, in which a drag scrolls
constexpr int scrollEvery = 16;       // ms
constexpr double siblingShare = 0.22; // of a card at each side: a drop there goes beside it
constexpr double besideReach = 16;    // pixels of the drawing: a drop so near to a card goes beside it

} // namespace

std::vector<NodeId> CanvasView::draggedNodes() const
{
    std::unordered_set<NodeId> taken(m_selection.nodes.begin(), m_selection.nodes.end());
    if (!taken.contains(m_pressedNode))
        taken = {m_pressedNode};
    std::vector<NodeId> nodes;
    for (Card card = 0; card < m_stage.size(); ++card) {
        const NodeId node = m_document.tree().nodes().at(m_stage.slotOf(card))->id;
        if (taken.contains(node))
            nodes.push_back(node);
    }
    return nodes;
}

void CanvasView::startDrag()
{
    DragPreview drag;
    drag.drop.nodes = draggedNodes();
    drag.slots.push_back(slotOf(m_pressedNode));
    for (const NodeId &node : drag.drop.nodes) {
        if (node != m_pressedNode)
            drag.slots.push_back(slotOf(node));
    }
    drag.grip = m_camera.toDrawing(m_pressedAt) - m_stage.boxOf(cardOf(m_pressedNode)).topLeft();
    beginDrag(std::move(drag), Qt::DragMoveCursor);
}

void CanvasView::startAutoScroll()
{
    m_autoScroll.start(scrollEvery, this);
}

void CanvasView::beginDrag(DragPreview drag, Qt::CursorShape cursor)
{
    m_gesture = Gesture::Drag;
    m_togglesOnRelease = m_selectsOnRelease = false;
    hoverLink({});
    updatePart(m_overlay->setDrag(std::move(drag)));
    startAutoScroll();
    viewport()->setCursor(cursor);
}

bool CanvasView::isInColumn(Card card) const
{
    return m_stage.layout().places[card].stacked || m_state.drawing != Drawing::TopDown;
}

Card CanvasView::dropCardAt(const QPointF &point) const
{
    if (const Card card = m_stage.cardAt(point); card != noCard)
        return card;
    for (const double by : {-besideReach, besideReach}) {
        if (const Card card = m_stage.cardAt(point + QPointF(by, 0)); card != noCard && !isInColumn(card))
            return card;
        if (const Card card = m_stage.cardAt(point + QPointF(0, by)); card != noCard && isInColumn(card))
            return card;
    }
    return noCard;
}

void CanvasView::aim(QPoint at, Qt::KeyboardModifiers modifiers)
{
    DragPreview drag = *m_overlay->drag();
    drag.pointer = m_camera.toDrawing(at);
    const Drop before = drag.drop;
    if (drag.linked.empty())
        drag.drop.kind = dropKindOf(modifiers);
    const bool isLink = drag.drop.kind == DropKind::AlsoSupport;
    const Card card = isLink ? m_stage.cardAt(drag.pointer) : dropCardAt(drag.pointer);
    drag.target = card == noCard ? noSlot : m_stage.slotOf(card);
    drag.drop.place = DropPlace::Under;
    drag.drop.target = {};
    if (card != noCard) {
        drag.drop.target = m_document.tree().nodes().at(drag.target)->id;
        const QRectF box = m_stage.boxOf(card);
        drag.isColumn = isInColumn(card);
        const double along = drag.isColumn ? (drag.pointer.y() - box.top()) / box.height()
                                           : (drag.pointer.x() - box.left()) / box.width();
        if (!isLink && along < siblingShare)
            drag.drop.place = DropPlace::Before;
        else if (!isLink && along > 1 - siblingShare)
            drag.drop.place = DropPlace::After;
    }
    if (drag.drop != before || drag.preview.text.isEmpty())
        drag.preview = previewDrop(m_document.tree(), drag.drop);
    // Where it came from it goes on its way: nobody needs to be told that this is no place.
    const bool isAtHome =
        m_gesture == Gesture::Drag && drag.drop.target == m_pressedNode && drag.drop.kind != DropKind::Copy;
    if (isAtHome) {
        drag.target = noSlot;
        drag.preview = {};
    }
    m_hint->sayAt(drag.preview.text, at);
    updatePart(m_overlay->setDrag(std::move(drag)));
}

void CanvasView::autoScroll()
{
    if (!m_overlay->drag())
        return;
    const QRect inner = viewport()->rect().adjusted(scrollZone, scrollZone, -scrollZone, -scrollZone);
    const auto beyond = [](int at, int least, int most) {
        return at < least ? at - least : at > most ? at - most : 0;
    };
    const QPoint by(beyond(m_last.x(), inner.left(), inner.right()),
                    beyond(m_last.y(), inner.top(), inner.bottom()));
    if (by.isNull())
        return;
    m_follow = Follow::Nothing;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + by.x() / 2);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + by.y() / 2);
    aim(m_last, QApplication::keyboardModifiers());
}

void CanvasView::endDrag(bool isDropped)
{
    const DragPreview drag = *m_overlay->drag();
    updatePart(m_overlay->setDrag({}));
    m_hint->hide();
    endGesture();
    if (isDropped && drag.preview.allowed)
        Q_EMIT dropRequested(drag.drop);
}

bool CanvasView::carryOut(QPoint at)
{
    if (viewport()->rect().contains(at) || !m_overlay->drag()->linked.empty())
        return false;
    const QAbstractItemView *takes = nullptr;
    for (const QWidget *under = QApplication::widgetAt(viewport()->mapToGlobal(at)); under && !takes;
         under = under->parentWidget())
        takes = qobject_cast<const QAbstractItemView *>(under);
    if (!takes || takes->window() != window() || !takes->acceptDrops() ||
        !takes->model()->mimeTypes().contains(nodeMimeType()))
        return false;
    auto *carried = new QDrag(this); // which Qt deletes
    carried->setMimeData(nodeMime(m_overlay->drag()->drop.nodes).release());
    endDrag(false);
    carried->exec(Qt::MoveAction | Qt::CopyAction | Qt::LinkAction, Qt::MoveAction);
    return true;
}

} // namespace espalier
