// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// CanvasView, nodes that are dragged onto it from elsewhere in the window: the same places, words and
// refusals as for its own cards.

#include "ui/canvas/canvas_view.h"
#include "ui/canvas/overlay.h"
#include "ui/tools/node_mime.h"

#include <QDropEvent>

namespace espalier {

void CanvasView::dragEnterEvent(QDragEnterEvent *event)
{
    DragPreview drag;
    drag.drop.nodes = nodesOf(*event->mimeData());
    if (drag.drop.nodes.empty() || m_isReadOnly) {
        event->ignore(); // a file: the window opens it
        return;
    }
    endLinking(false); // one preview at a time
    updatePart(m_overlay->setDrag(std::move(drag)));
    m_last = event->position().toPoint();
    startAutoScroll();
    event->acceptProposedAction();
}

void CanvasView::dragMoveEvent(QDragMoveEvent *event)
{
    if (!m_overlay->drag()) {
        event->ignore();
        return;
    }
    m_last = event->position().toPoint();
    aim(m_last, event->modifiers());
    event->setDropAction(Qt::MoveAction);
    event->setAccepted(m_overlay->drag()->preview.allowed);
}

void CanvasView::dragLeaveEvent(QDragLeaveEvent *)
{
    if (m_overlay->drag())
        endDrag(false);
}

void CanvasView::dropEvent(QDropEvent *event)
{
    if (!m_overlay->drag()) {
        event->ignore();
        return;
    }
    aim(event->position().toPoint(), event->modifiers());
    event->setDropAction(Qt::MoveAction);
    event->accept();
    endDrag(true);
}

} // namespace espalier
