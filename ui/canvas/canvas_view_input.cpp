// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// CanvasView, what mouse and keyboard do: select, pan, zoom, fold, drag, and edit titles where they stand.

#include "core/render/card.h"
#include "core/session/document.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/link_layer.h"
#include "ui/canvas/navigation.h"
#include "ui/canvas/overlay.h"
#include "ui/canvas/title_editor.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace espalier {
namespace {

constexpr int scrollZone = 36;  // from the edge of the window, in which a drag scrolls
constexpr int scrollEvery = 16; // ms
constexpr double linkReach = 5; // pixels of the window, around a secondary link
constexpr double wheelStep = 120;
constexpr double wheelZoom = 1.2;     // a notch
constexpr double siblingShare = 0.22; // of a card at each side: a drop there goes beside it
constexpr QPoint hintOffset{16, 20};

constexpr QRectF chip{78, 122, 60, 24}; // of the count of folded nodes, on a card
constexpr QRectF titleArea{12, 22, 200, 36};

DropKind kindOf(Qt::KeyboardModifiers modifiers)
{
    return modifiers & Qt::ControlModifier ? DropKind::AlsoSupport
           : modifiers & Qt::AltModifier   ? DropKind::Copy
                                           : DropKind::Move;
}

bool isTyping(const QKeyEvent &event)
{
    return !event.text().isEmpty() && event.text().front().isPrint() && !event.text().front().isSpace() &&
           !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

} // namespace

bool CanvasView::isOnChip(Card card, const QPointF &point) const
{
    return m_stage.hiddenUnder(card) > 0 && zoom() >= Faces::textZoom &&
           chip.translated(m_stage.boxOf(card).topLeft()).contains(point);
}

bool CanvasView::isOnTitle(Card card, const QPointF &point) const
{
    return titleArea.translated(m_stage.boxOf(card).topLeft()).contains(point);
}

QString CanvasView::crossLinkText(std::size_t index) const
{
    if (const std::uint32_t count = m_stage.linksIn(index); count > 1)
        return tr("%n secondary link(s), from or to folded nodes", nullptr, static_cast<int>(count));
    const Tree &tree = m_document.tree();
    const Link &link = *tree.links().at(m_stage.crossLinkSlot(index));
    const QString child = tree.find(link.child)->title;
    const QString parent = tree.find(link.parent)->title;
    return link.sentence.isEmpty() ? tr("%1 also supports %2").arg(child, parent)
                                   : tr("%1 also supports %2 because %3").arg(child, parent, link.sentence);
}

QString CanvasView::toolTipAt(QPoint at) const
{
    const QPointF point = m_camera.toDrawing(at);
    if (const Card card = m_stage.cardAt(point); card != noCard) {
        const Slot slot = m_stage.slotOf(card);
        const CardContent content = m_faces.contentOf(slot, m_stage.hiddenUnder(card));
        const Detail detail = Faces::detailAt(zoom());
        if (detail == Detail::Full && !isTitleCut(content, detail))
            return {};
        return QStringLiteral("<p>%1</p>")
            .arg((detail == Detail::Full ? content.title : content.spoken()).toHtmlEscaped());
    }
    if (const auto index = m_links->crossLinkAt(point, linkReach / zoom())) {
        return QStringLiteral("<p>%1</p>").arg(crossLinkText(*index).toHtmlEscaped());
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
    if (minimapPlace().contains(at)) {
        m_gesture = Gesture::Map;
        moveMap(at);
        return;
    }
    if (legendPlace().contains(at))
        return;
    const QPointF point = m_camera.toDrawing(at);
    Card card = m_stage.cardAt(point);
    // The chip hangs over the lower edge of its card.
    if (card == noCard)
        card = m_stage.cardAt(point - QPointF(0, chip.bottom() - Faces::cardPixels().height()));
    if (card != noCard && isOnChip(card, point)) {
        toggleFold(m_document.tree().nodes().at(m_stage.slotOf(card))->id);
        return;
    }
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
        const Slot slot = slotOf(nodeAt(at));
        updatePart(m_overlay->setHovered(slot));
        viewport()->setCursor(m_isSpaceDown ? Qt::OpenHandCursor : Qt::ArrowCursor);
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
        if (m_isReadOnly || (at - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
            return;
        startDrag();
        [[fallthrough]];
    case Gesture::Drag:
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
    m_stage.visitCards(band, [&](Card card) {
        const NodeId node = m_document.tree().nodes().at(m_stage.slotOf(card))->id;
        if (!std::ranges::count(m_bandBefore.nodes, node))
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
    if (event->button() != Qt::LeftButton || card == noCard)
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
    QGraphicsView::leaveEvent(event);
}

void CanvasView::contextMenuEvent(QContextMenuEvent *event)
{
    NodeId node = m_selection.current;
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Mouse) {
        node = nodeAt(event->pos());
        if (!node.isNull() && !std::ranges::count(m_selection.nodes, node))
            setSelection(Selection::of(node));
    } else if (const QRect card = cardRect(node); !card.isEmpty()) {
        at = viewport()->mapToGlobal(card.center());
    }
    Q_EMIT contextMenuRequested(node, at);
}

void CanvasView::startDrag()
{
    m_gesture = Gesture::Drag;
    m_togglesOnRelease = m_selectsOnRelease = false;
    const bool isSelected = std::ranges::count(m_selection.nodes, m_pressedNode) > 0;
    DragPreview drag;
    drag.slots.push_back(slotOf(m_pressedNode));
    // In the order of the drawing, which is the order in which they will stand.
    for (Card card = 0; card < m_stage.size(); ++card) {
        const Slot slot = m_stage.slotOf(card);
        const NodeId node = m_document.tree().nodes().at(slot)->id;
        const bool dragged =
            isSelected ? std::ranges::count(m_selection.nodes, node) > 0 : node == m_pressedNode;
        if (!dragged)
            continue;
        drag.drop.nodes.push_back(node);
        if (node != m_pressedNode)
            drag.slots.push_back(slot);
    }
    drag.grip = m_camera.toDrawing(m_pressedAt) - m_stage.boxOf(cardOf(m_pressedNode)).topLeft();
    updatePart(m_overlay->setDrag(std::move(drag)));
    m_autoScroll.start(scrollEvery, this);
    viewport()->setCursor(Qt::DragMoveCursor);
}

void CanvasView::aim(QPoint at, Qt::KeyboardModifiers modifiers)
{
    DragPreview drag = *m_overlay->drag();
    drag.pointer = m_camera.toDrawing(at);
    const Drop before = drag.drop;
    const Card card = m_stage.cardAt(drag.pointer);
    drag.target = card == noCard ? noSlot : m_stage.slotOf(card);
    drag.drop.kind = kindOf(modifiers);
    drag.drop.place = DropPlace::Under;
    drag.drop.target = {};
    if (card != noCard) {
        drag.drop.target = m_document.tree().nodes().at(drag.target)->id;
        const QRectF box = m_stage.boxOf(card);
        drag.isColumn = m_stage.layout().places[card].stacked || m_state.drawing != Drawing::TopDown;
        const double along = drag.isColumn ? (drag.pointer.y() - box.top()) / box.height()
                                           : (drag.pointer.x() - box.left()) / box.width();
        if (drag.drop.kind != DropKind::AlsoSupport && along < siblingShare)
            drag.drop.place = DropPlace::Before;
        else if (drag.drop.kind != DropKind::AlsoSupport && along > 1 - siblingShare)
            drag.drop.place = DropPlace::After;
    }
    if (drag.drop != before)
        drag.preview = previewDrop(m_document.tree(), drag.drop);
    showHint(drag.preview.text, at);
    updatePart(m_overlay->setDrag(std::move(drag)));
}

void CanvasView::autoScroll()
{
    if (m_gesture != Gesture::Drag)
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

void CanvasView::showHint(const QString &text, QPoint at)
{
    m_hint->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    m_hint->setText(text);
    m_hint->adjustSize();
    const QRect room = viewport()->rect();
    const QPoint place = at + hintOffset;
    m_hint->move(std::clamp(place.x(), 4, std::max(4, room.right() - m_hint->width() - 4)),
                 place.y() + m_hint->height() > room.bottom() ? at.y() - hintOffset.y() - m_hint->height()
                                                              : place.y());
}

void CanvasView::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    if (m_gesture == Gesture::Drag) {
        if (event->key() == Qt::Key_Escape)
            endDrag(false);
        else
            aim(m_last, QApplication::keyboardModifiers());
        return;
    }
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (isPlain) {
            moveCurrent(event->key(), event->modifiers() & Qt::ShiftModifier);
            return;
        }
        break;
    case Qt::Key_Space:
        if (isPlain && !event->isAutoRepeat()) {
            m_isSpaceDown = true;
            m_isSpaceUsed = false;
            viewport()->setCursor(Qt::OpenHandCursor);
        }
        return;
    case Qt::Key_Escape:
        setFind({});
        return;
    default:
        if (isTyping(*event) && !m_isReadOnly && cardOf(m_selection.current) != noCard) {
            beginTitleEdit(m_selection.current, event->text());
            return;
        }
    }
    event->ignore();
}

void CanvasView::keyReleaseEvent(QKeyEvent *event)
{
    if (m_gesture == Gesture::Drag) {
        aim(m_last, QApplication::keyboardModifiers());
        return;
    }
    if (event->key() != Qt::Key_Space || event->isAutoRepeat() || !m_isSpaceDown) {
        event->ignore();
        return;
    }
    m_isSpaceDown = false;
    if (m_gesture != Gesture::Pan)
        viewport()->unsetCursor();
    if (!m_isSpaceUsed)
        toggleFold(m_selection.current);
}

void CanvasView::focusOutEvent(QFocusEvent *event)
{
    m_isSpaceDown = false;
    if (m_gesture == Gesture::Drag)
        endDrag(false);
    QGraphicsView::focusOutEvent(event);
}

void CanvasView::inputMethodEvent(QInputMethodEvent *event)
{
    if (!event->commitString().isEmpty() && !m_isReadOnly)
        beginTitleEdit(m_selection.current, event->commitString());
    event->accept();
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

void CanvasView::beginTitleEdit(const NodeId &node, const QString &typed)
{
    if (slotOf(node) == noSlot || m_isReadOnly)
        return;
    endTitleEdit();
    setCurrent(node);
    // The cards and the view come to rest: nobody types into something that moves.
    m_clock.stop();
    tick(1);
    m_editedNode = node;
    m_editor = new TitleEditor(m_document.tree().find(node)->title, typed, theme(), viewport());
    connect(m_editor, &TitleEditor::edited, this, [this, node](const QString &title, TitleEdit why) {
        if (why != TitleEdit::Typing) {
            const QPointer<TitleEditor> done = std::exchange(m_editor, nullptr);
            const bool hadFocus = done->hasFocus();
            done->hide();
            done->deleteLater();
            if (hadFocus)
                setFocus(Qt::OtherFocusReason);
        }
        Q_EMIT titleEdited(node, title, why);
    });
    placeTitleEditor();
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason);
}

bool CanvasView::isEditingTitle() const
{
    return m_editor && m_editor->isVisibleTo(viewport());
}

void CanvasView::endTitleEdit()
{
    if (m_editor)
        m_editor->finish();
}

void CanvasView::placeTitleEditor()
{
    if (m_editor)
        m_editor->follow(cardRect(m_editedNode), zoom());
}

void CanvasView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange) {
        resetFaces();
        refreshAids();
    }
}

} // namespace espalier
