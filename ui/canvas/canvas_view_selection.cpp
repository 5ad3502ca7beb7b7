// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// CanvasView, the selection: what is chosen, how it comes into view, and the path from it to the goal.

#include "core/model/queries.h"
#include "core/session/derivation.h"
#include "core/session/document.h"
#include "ui/canvas/accessible_canvas.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/navigation.h"
#include "ui/canvas/overlay.h"
#include "ui/canvas/title_editor.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace espalier {

void CanvasView::setSelection(const Selection &selection)
{
    setLink({});
    Selection chosen;
    std::vector<Slot> slots;
    for (const NodeId &node : selection.nodes) {
        if (const Slot slot = slotOf(node); slot != noSlot) {
            chosen.nodes.push_back(node);
            slots.push_back(slot);
        }
    }
    if (std::ranges::count(chosen.nodes, selection.current))
        chosen.current = selection.current;
    else if (!chosen.nodes.empty())
        chosen.current = chosen.nodes.back();
    updatePart(m_overlay->setSelection(std::move(slots), slotOf(chosen.current)));
    if (chosen == m_selection)
        return;
    if (m_editor && chosen.current != m_editedNode)
        endTitleEdit();
    bool isAnyOther = false;
    for (const NodeId &node : m_selection.nodes) {
        const Slot left = slotOf(node);
        if (left != noSlot && !std::ranges::count(chosen.nodes, node))
            isAnyOther |= m_faces.showFindings(left, true);
    }
    if (isAnyOther)
        viewport()->update();
    m_selection = chosen;
    updatePath();
    announceFocus(*this);
    Q_EMIT selectionChanged();
}

void CanvasView::setCurrent(const NodeId &node)
{
    if (slotOf(node) == noSlot)
        return;
    reveal(node);
    setSelection(Selection::of(node));
    bringIntoView(node);
}

void CanvasView::selectWhatIsShown()
{
    const Tree &tree = m_document.tree();
    const auto shown = [&](const NodeId &node) {
        Slot slot = slotOf(node);
        if (slot == noSlot || isParked(tree, slot))
            return node;
        while (slot != noSlot && m_stage.cardOf(slot) == noCard)
            slot = tree.parentOf(slot);
        return slot == noSlot ? NodeId() : tree.nodes().at(slot)->id;
    };
    Selection chosen;
    std::unordered_set<NodeId> taken;
    for (const NodeId &node : m_selection.nodes) {
        const NodeId stands = shown(node);
        if (!stands.isNull() && taken.insert(stands).second)
            chosen.nodes.push_back(stands);
    }
    chosen.current = shown(m_selection.current);
    if (chosen != m_selection)
        setSelection(chosen);
}

void CanvasView::selectBranch(const NodeId &node)
{
    const Slot top = slotOf(node);
    if (top == noSlot)
        return;
    Selection branch;
    for (const Slot slot : branchOf(m_document.tree(), top))
        branch.nodes.push_back(m_document.tree().nodes().at(slot)->id);
    branch.current = node;
    setSelection(branch);
}

void CanvasView::moveCurrent(int key, bool isExtending)
{
    if (m_stage.size() == 0)
        return;
    const Arrow arrow = key == Qt::Key_Left    ? Arrow::Left
                        : key == Qt::Key_Right ? Arrow::Right
                        : key == Qt::Key_Up    ? Arrow::Up
                                               : Arrow::Down;
    const Card card = cardOf(m_selection.current);
    const Card to = card == noCard ? 0 : neighbourOf(m_stage, card, arrow);
    if (to == noCard)
        return;
    const NodeId node = m_document.tree().nodes().at(m_stage.slotOf(to))->id;
    Selection chosen = Selection::of(node);
    if (isExtending) {
        chosen = m_selection;
        if (!std::ranges::count(chosen.nodes, node))
            chosen.nodes.push_back(node);
        chosen.current = node;
    }
    setSelection(chosen);
    bringIntoView(node);
}

void CanvasView::bringIntoView(const NodeId &node)
{
    const QRect card = cardRect(node);
    const QRect room = roomForCards();
    const QRect map = minimapPlace();
    if (card.isEmpty() || room.isEmpty() || (room.contains(card) && !map.intersects(card)))
        return;
    // The least way; a card larger than the room shows its upper left corner.
    const auto into = [](int from, int to, int least, int most) {
        return from < least || to - from > most - least ? least - from : to > most ? most - to : 0;
    };
    const auto wayInto = [&](const QRect &place) {
        return QPoint(into(card.left(), card.right(), place.left(), place.right()),
                      into(card.top(), card.bottom(), place.top(), place.bottom()));
    };
    QPoint by = wayInto(room);
    if (map.intersects(card.translated(by))) {
        QRect above = room;
        above.setBottom(std::min(room.bottom(), map.top() - 1));
        QRect beside = room;
        beside.setRight(std::min(room.right(), map.left() - 1));
        const QPoint up = wayInto(above);
        const QPoint aside = wayInto(beside);
        by = up.manhattanLength() <= aside.manhattanLength() ? up : aside;
    }
    const QPointF corner = m_camera.toDrawing(card.topLeft());
    m_follow = Follow::Nothing;
    moveCamera(m_camera.targetZoom(), corner, card.topLeft() + by);
}

QRect CanvasView::cardRect(const NodeId &node) const
{
    const Card card = cardOf(node);
    return card == noCard ? QRect() : viewportTransform().mapRect(m_stage.restOf(card)).toAlignedRect();
}

NodeId CanvasView::nodeAt(QPoint window) const
{
    const Card card = m_stage.cardAt(m_camera.toDrawing(window));
    return card == noCard ? NodeId() : m_document.tree().nodes().at(m_stage.slotOf(card))->id;
}

void CanvasView::updatePath()
{
    updatePart(pathBounds());
    m_lighting.path.clear();
    if (!m_link.isNull())
        return; // the link alone is lit
    std::vector<bool> isOn(m_stage.size());
    for (const NodeId &node : m_selection.nodes) {
        for (Card card = cardOf(node); card != noCard && !isOn[card]; card = m_stage.parentOf(card)) {
            isOn[card] = true;
            m_lighting.path.push_back(card);
        }
    }
    updatePart(pathBounds());
}

QRectF CanvasView::pathBounds() const
{
    QRectF bounds;
    std::array<QPointF, 5> points;
    for (const Card card : m_lighting.path) {
        const std::size_t count = m_stage.wholeLineTo(card, points);
        for (std::size_t i = 1; i < count; ++i)
            bounds |= QRectF(points[i - 1], points[i]).normalized().adjusted(-2, -2, 2, 2);
    }
    return bounds;
}

} // namespace espalier
