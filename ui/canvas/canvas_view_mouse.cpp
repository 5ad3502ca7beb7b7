// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// CanvasView, the mouse: select, pan, zoom, fold, and say what is under it.

#include "core/render/card.h"
#include "core/session/document.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/link_layer.h"
#include "ui/canvas/overlay.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace espalier {
namespace {

constexpr double wheelStep = 120;
constexpr double wheelZoom = 1.2; // a notch

constexpr double chipReach = 5;   // around the count of folded nodes
constexpr double badgeReach = 11; // around the corner where findings are counted
constexpr QRectF titleArea{12, 22, 200, 36};

} // namespace

bool CanvasView::isOnChip(Card card, const QPointF &point) const
{
    return m_stage.hiddenUnder(card) > 0 && zoom() >= Faces::textZoom &&
           Faces::foldCount.adjusted(-chipReach, 0, chipReach, chipReach)
               .translated(m_stage.boxOf(card).topLeft())
               .contains(point);
}

NodeId CanvasView::foldedAt(QPoint at) const
{
    const QPointF point = m_camera.toDrawing(at);
    Card card = m_stage.cardAt(point);
    // The chip hangs over the lower edge of its card.
    if (card == noCard)
        card = m_stage.cardAt(
            point - QPointF(0, Faces::foldCount.bottom() + chipReach - Faces::cardPixels().height()));
    Slot slot = card != noCard && isOnChip(card, point) ? m_stage.slotOf(card) : noSlot;
    if (slot == noSlot)
        slot = m_overlay->foldHandleAt(at, viewportTransform());
    return slot == noSlot ? NodeId() : m_document.tree().nodes().at(slot)->id;
}

bool CanvasView::isOnTitle(Card card, const QPointF &point) const
{
    return titleArea.translated(m_stage.boxOf(card).topLeft()).contains(point);
}

QString CanvasView::findingsAt(const QPointF &point) const
{
    const QPointF reach(badgeReach, badgeReach);
    const Card card =
        m_stage.cardAt(point + QPointF(-badgeReach, badgeReach)); // half of the badge is outside
    if (card == noCard || zoom() < Faces::textZoom ||
        !QRectF(m_stage.boxOf(card).topRight() - reach, m_stage.boxOf(card).topRight() + reach)
             .contains(point))
        return {};
    QString text;
    for (const QString &sentence : m_faces.findingsOf(m_stage.slotOf(card)))
        text += QStringLiteral("<p>%1</p>").arg(sentence.toHtmlEscaped());
    return text;
}

QString CanvasView::toolTipAt(QPoint at) const
{
    if (m_overlay->handleAt(at, viewportTransform()) != noSlot)
        return QStringLiteral("<p>%1</p>")
            .arg(tr("Drag it to another card that this one supports as well, or click and choose the card by "
                    "key"));
    if (const NodeId node = foldedAt(at); !node.isNull())
        return QStringLiteral("<p>%1</p>").arg(isFolded(node) ? tr("Unfold (Space)") : tr("Fold (Space)"));
    if (const LinkLine line = lineUnder(at); !line.isNone())
        return linkToolTip(line);
    const QPointF point = m_camera.toDrawing(at);
    if (const QString found = findingsAt(point); !found.isEmpty())
        return found;
    if (const Card card = m_stage.cardAt(point); card != noCard) {
        const Slot slot = m_stage.slotOf(card);
        const CardContent content = m_faces.contentOf(slot, m_stage.hiddenUnder(card));
        const Detail detail = Faces::detailAt(zoom());
        if (detail == Detail::Full && !isTitleCut(content, detail))
            return {};
        return QStringLiteral("<p>%1</p>")
            .arg((detail == Detail::Full ? content.title : content.spoken()).toHtmlEscaped());
    }
    return {};
}

bool CanvasView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        setToolTip(toolTipAt(static_cast<QHelpEvent *>(event)->pos()));
    }
    return QGraphicsView::viewportEvent(event);
}

void CanvasView::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    const QPoint at = event->pos();
    m_pressedAt = m_last = at;
    m_togglesOnRelease = m_selectsOnRelease = false;
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_isSpaceDown)) {
        m_isSpaceUsed = true;
        m_gesture = Gesture::Pan;
        viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    if (m_picker.isOn()) {
        pressPick(at);
        return;
    }
    if (minimapPlace().contains(at)) {
        m_gesture = Gesture::Map;
        moveMap(at);
        return;
    }
    if (legendPlace().contains(at))
        return;
    if (const Slot slot = m_overlay->handleAt(at, viewportTransform()); slot != noSlot) {
        m_pressedNode = m_document.tree().nodes().at(slot)->id;
        m_gesture = Gesture::PressedHandle;
        return;
    }
    if (const NodeId node = foldedAt(at); !node.isNull()) {
        toggleFold(node);
        return;
    }
    if (const LinkLine line = lineUnder(at); !line.isNone() && pressLink(line))
        return;
    if (const NodeId node = nodeAt(at); !node.isNull()) {
        press(node, event->modifiers());
        return;
    }
    m_gesture = Gesture::Band;
    m_bandBefore = event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier) ? m_selection : Selection();
    setSelection(m_bandBefore);
}

void CanvasView::press(const NodeId &node, Qt::KeyboardModifiers modifiers)
{
    m_gesture = Gesture::Pressed;
    m_pressedNode = node;
    setLink({});
    const bool isSelected = std::ranges::count(m_selection.nodes, node) > 0;
    if (modifiers & Qt::ShiftModifier) {
        Selection more = m_selection;
        if (!isSelected)
            more.nodes.push_back(node);
        more.current = node;
        setSelection(more);
    } else if (modifiers & Qt::ControlModifier) {
        m_togglesOnRelease = true; // unless it becomes a drag that adds a parent
    } else if (isSelected) {
        m_selectsOnRelease = true; // unless it becomes a drag of all that is selected
        Selection same = m_selection;
        same.current = node;
        setSelection(same);
    } else {
        setSelection(Selection::of(node));
    }
}

void CanvasView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->pos();
    const QPoint by = at - m_last;
    m_last = at;
    switch (m_gesture) {
    case Gesture::None: {
        if (m_picker.isOn()) {
            aimPick(at);
            return;
        }
        const Slot handle = m_overlay->handleAt(at, viewportTransform());
        const Slot fold = handle == noSlot ? slotOf(foldedAt(at)) : noSlot;
        const LinkLine line = handle == noSlot && fold == noSlot ? lineUnder(at) : LinkLine();
        hoverLink(line);
        updatePart(m_overlay->setHovered(handle != noSlot ? handle
                                         : fold != noSlot ? fold
                                         : line.isNone()  ? slotOf(nodeAt(at))
                                                          : noSlot,
                                         handle != noSlot));
        viewport()->setCursor(handle != noSlot                  ? Qt::CrossCursor
                              : m_isSpaceDown                   ? Qt::OpenHandCursor
                              : line.isNone() && fold == noSlot ? Qt::ArrowCursor
                                                                : Qt::PointingHandCursor);
        return;
    }
    case Gesture::Pan:
        m_follow = Follow::Nothing;
        m_clock.stop();
        m_camera.stop();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
        return;
    case Gesture::Map:
        moveMap(at);
        return;
    case Gesture::Band:
        moveBand(at, event->modifiers());
        return;
    case Gesture::Pressed:
    case Gesture::PressedHandle:
        if (m_isReadOnly || (at - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
            return;
        if (cardOf(m_pressedNode) == noCard) { // gone since it was pressed
            endGesture();
            return;
        }
        m_gesture == Gesture::Pressed ? startDrag() : startLinkDrag();
        [[fallthrough]];
    case Gesture::Drag:
        if (!carryOut(at))
            aim(at, event->modifiers());
        return;
    }
}

void CanvasView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_gesture == Gesture::Drag) {
        aim(event->pos(), event->modifiers());
        endDrag(true);
    } else if (m_gesture == Gesture::Pressed && m_togglesOnRelease) {
        Selection other = m_selection;
        if (std::erase(other.nodes, m_pressedNode) == 0)
            other.nodes.push_back(m_pressedNode);
        other.current = m_pressedNode;
        setSelection(other);
    } else if (m_gesture == Gesture::Pressed && m_selectsOnRelease) {
        setSelection(Selection::of(m_pressedNode));
    } else if (m_gesture == Gesture::PressedHandle) {
        if (!std::ranges::count(m_selection.nodes, m_pressedNode))
            setSelection(Selection::of(m_pressedNode));
        beginLinking();
    }
    endGesture();
}

void CanvasView::endGesture()
{
    if (m_gesture == Gesture::Band)
        updatePart(m_overlay->setRubberBand({}));
    m_gesture = Gesture::None;
    m_autoScroll.stop();
    viewport()->setCursor(m_isSpaceDown ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

void CanvasView::moveBand(QPoint at, Qt::KeyboardModifiers)
{
    const QRectF band = QRectF(m_camera.toDrawing(m_pressedAt), m_camera.toDrawing(at)).normalized();
    updatePart(m_overlay->setRubberBand(band));
    Selection touched = m_bandBefore;
    const std::unordered_set<NodeId> before(m_bandBefore.nodes.begin(), m_bandBefore.nodes.end());
    m_stage.visitCards(band, [&](Card card) {
        const NodeId node = m_document.tree().nodes().at(m_stage.slotOf(card))->id;
        if (!before.contains(node))
            touched.nodes.push_back(node);
        touched.current = node;
    });
    setSelection(touched);
}

void CanvasView::moveMap(QPoint at)
{
    const QRect place = minimapPlace();
    if (place.isEmpty())
        return;
    m_follow = Follow::Nothing;
    moveCamera(m_camera.targetZoom(), m_minimap.pointAt(at, place), QRectF(viewport()->rect()).center(),
               false);
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPointF point = m_camera.toDrawing(event->pos());
    const Card card = m_stage.cardAt(point);
    if (event->button() != Qt::LeftButton)
        return;
    if (!m_link.isNull() && !lineUnder(event->pos()).isNone()) {
        beginSentenceEdit(m_link);
        return;
    }
    if (card == noCard)
        return;
    const NodeId node = nodeAt(event->pos());
    if (isOnTitle(card, point) && !m_isReadOnly)
        beginTitleEdit(node);
    else
        Q_EMIT detailsRequested(node);
}

void CanvasView::wheelEvent(QWheelEvent *event)
{
    event->accept();
    if (event->modifiers() & Qt::ControlModifier) {
        const double notches = event->angleDelta().y() / wheelStep;
        if (notches != 0)
            zoomAbout(m_camera.targetZoom() * std::pow(wheelZoom, notches), event->position());
        return;
    }
    QPoint by = event->hasPixelDelta() ? event->pixelDelta() : event->angleDelta() / 2;
    if (event->modifiers() & Qt::ShiftModifier)
        by = {by.y(), by.x()};
    m_follow = Follow::Nothing;
    m_clock.stop();
    tick(1);
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
}

void CanvasView::leaveEvent(QEvent *event)
{
    updatePart(m_overlay->setHovered(noSlot));
    hoverLink({});
    QGraphicsView::leaveEvent(event);
}

void CanvasView::contextMenuEvent(QContextMenuEvent *event)
{
    NodeId node = m_selection.current;
    QPoint at = event->globalPos();
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    if (isByMouse) {
        const auto links = linksOf(m_stage, m_document.tree(), lineUnder(event->pos()));
        if (links.empty())
            setLink({});
        else if (!std::ranges::count(links, m_link))
            setLink(links.front());
    }
    if (!m_link.isNull()) {
        const QPointF middle = middleOf(m_stage, m_faces, m_lighting.chosenLink);
        Q_EMIT linkMenuRequested(
            m_link, isByMouse ? at : viewport()->mapToGlobal(m_camera.toWindow(middle).toPoint()));
        return;
    }
    if (isByMouse) {
        node = nodeAt(event->pos());
        if (!node.isNull() && !std::ranges::count(m_selection.nodes, node))
            setSelection(Selection::of(node));
    } else if (const QRect card = cardRect(node); !card.isEmpty()) {
        at = viewport()->mapToGlobal(card.center());
    }
    Q_EMIT contextMenuRequested(node, at);
}

} // namespace espalier
