// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// CanvasView, making links: from a card's handle by mouse, and by keys that choose the other end.

#include "core/session/document.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/drop_hint.h"
#include "ui/canvas/overlay.h"

#include <QAccessible>
#include <QKeyEvent>

#include <algorithm>
#include <optional>

namespace espalier {
namespace {

constexpr int hintGap = 10; // between a card and the hint above it

std::optional<Arrow> arrowOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return Arrow::Left;
    case Qt::Key_Right:
        return Arrow::Right;
    case Qt::Key_Up:
        return Arrow::Up;
    case Qt::Key_Down:
        return Arrow::Down;
    default:
        return std::nullopt;
    }
}

} // namespace

void CanvasView::startLinkDrag()
{
    DragPreview drag;
    drag.drop.kind = DropKind::AlsoSupport;
    drag.drop.nodes = draggedNodes();
    for (const NodeId &node : drag.drop.nodes)
        drag.linked.push_back(slotOf(node));
    beginDrag(std::move(drag), Qt::CrossCursor);
}

void CanvasView::beginLinking()
{
    if (m_isReadOnly || m_selection.nodes.empty())
        return;
    if (m_gesture == Gesture::Drag)
        endDrag(false); // one preview at a time
    endTitleEdit();
    setLink({});
    reveal(m_selection.current);
    m_clock.stop();
    tick(1);
    const Tree &tree = m_document.tree();
    m_pressedNode = m_selection.current;
    const std::vector<NodeId> nodes = draggedNodes();
    if (nodes.empty())
        return;
    const auto isAllowed = [&](const NodeId &target) {
        return previewDrop(tree, {nodes, target, DropPlace::Under, DropKind::AlsoSupport}).allowed;
    };
    // One that is parked has no card to begin at, though what is selected with it has.
    const bool isDrawn = std::ranges::count(nodes, m_selection.current) > 0;
    m_picker.begin(tree, nodes, isDrawn ? m_selection.current : nodes.front(), isAllowed);
    if (m_picker.isOn())
        showPick();
}

void CanvasView::endLinking(bool isLinked)
{
    if (!m_picker.isOn())
        return;
    const DragPreview drag = *m_overlay->drag();
    if (isLinked && !drag.preview.allowed)
        return; // the hint says why
    m_picker.end();
    updatePart(m_overlay->setDrag({}));
    m_hint->hide();
    if (isLinked)
        Q_EMIT dropRequested(drag.drop);
    else
        Q_EMIT linkKeysDone();
}

void CanvasView::showPick(bool isFound)
{
    const Tree &tree = m_document.tree();
    DragPreview drag;
    drag.drop = m_picker.drop();
    for (const NodeId &node : drag.drop.nodes)
        drag.linked.push_back(slotOf(node));
    drag.target = slotOf(m_picker.target());
    drag.preview = previewDrop(tree, drag.drop);
    const QString said =
        isFound ? drag.preview.text : tr("No card shown is called “%1”").arg(m_picker.typed());
    updatePart(m_overlay->setDrag(std::move(drag)));
    bringIntoView(m_picker.target());
    m_pickText = m_picker.typed().isEmpty()
                     ? tr("%1\nEnter links · Esc leaves · letters find a card").arg(said)
                     : tr("%1\n“%2” · Tab goes to the next match").arg(said, m_picker.typed());
    placePickHint();
    m_hint->setAccessibleName(said);
    QAccessibleEvent alert(m_hint, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void CanvasView::placePickHint()
{
    const QRect card = cardRect(m_picker.target());
    m_hint->sayAt(m_pickText, QPoint(card.left(), card.bottom()));
    // What links must not be hidden by the words about it.
    const QRect below = m_hint->geometry();
    const auto isHidden = [&](const NodeId &node) { return cardRect(node).intersects(below); };
    if (std::ranges::any_of(m_picker.drop().nodes, isHidden))
        m_hint->move(below.x(), std::max(4, card.top() - below.height() - hintGap));
}

bool CanvasView::takesPickKey(const QKeyEvent &event) const
{
    const bool isPlain = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool isFunction = event.key() >= Qt::Key_F1 && event.key() <= Qt::Key_F35;
    return m_picker.isOn() && isPlain && !isFunction;
}

void CanvasView::pressPickKey(const QKeyEvent &event)
{
    const Tree &tree = m_document.tree();
    bool isFound = true;
    if (const std::optional<Arrow> arrow = arrowOf(event.key())) {
        m_picker.move(tree, *arrow);
    } else {
        switch (event.key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            endLinking(true);
            return;
        case Qt::Key_Escape:
            endLinking(false);
            return;
        case Qt::Key_Backspace:
            isFound = m_picker.erase(tree);
            break;
        case Qt::Key_Tab:
            m_picker.step(tree, 1);
            break;
        case Qt::Key_Backtab:
            m_picker.step(tree, -1);
            break;
        default:
            if (event.text().isEmpty() || !event.text().front().isPrint())
                return;
            isFound = m_picker.type(tree, event.text());
        }
    }
    showPick(isFound);
}

void CanvasView::aimPick(QPoint at)
{
    const NodeId node = nodeAt(at);
    if (node.isNull() || node == m_picker.target() || std::ranges::count(m_picker.drop().nodes, node))
        return;
    m_picker.aimAt(node);
    showPick();
}

void CanvasView::pressPick(QPoint at)
{
    aimPick(at);
    endLinking(nodeAt(at) == m_picker.target());
}

} // namespace espalier
