// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// CanvasView, the keyboard, and the title that is edited where it stands.

#include "core/session/document.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/overlay.h"
#include "ui/canvas/sentence_editor.h"
#include "ui/canvas/title_editor.h"

#include <QApplication>
#include <QKeyEvent>

#include <utility>

namespace espalier {
namespace {

bool isTyping(const QKeyEvent &event)
{
    return !event.text().isEmpty() && event.text().front().isPrint() && !event.text().front().isSpace() &&
           !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

} // namespace

bool CanvasView::event(QEvent *event)
{
    // Some keys mean the chosen link, or the card to link to, not the actions of the window that have them.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (takesPickKey(key) || takesLinkKey(key)) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress && takesPickKey(*static_cast<QKeyEvent *>(event))) {
        keyPressEvent(static_cast<QKeyEvent *>(event)); // Tab would go to the next widget
        return true;
    }
    return QGraphicsView::event(event);
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
    if (takesPickKey(*event)) {
        pressPickKey(*event);
        return;
    }
    if (takesLinkKey(*event)) {
        pressLinkKey(*event);
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
        if (!m_find.isEmpty())
            Q_EMIT findEndWanted();
        else if (m_lighting.spotlight.isOn())
            Q_EMIT spotlightEndWanted();
        else
            break; // for the window
        return;
    default:
        if (isTyping(*event) && !m_link.isNull()) {
            beginSentenceEdit(m_link, event->text());
            return;
        }
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
    endLinking(false);
    QGraphicsView::focusOutEvent(event);
}

void CanvasView::inputMethodEvent(QInputMethodEvent *event)
{
    // What is being composed is seen where it will stand: the editor opens and goes on with it.
    if (!event->commitString().isEmpty() || !event->preeditString().isEmpty()) {
        if (!m_link.isNull())
            beginSentenceEdit(m_link);
        else if (cardOf(m_selection.current) != noCard)
            beginTitleEdit(m_selection.current);
        if (QWidget *editor = m_sentence ? static_cast<QWidget *>(m_sentence) : m_editor)
            QApplication::sendEvent(editor, event);
    }
    event->accept();
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
    m_editor = new TitleEditor(m_document.tree().find(node)->title, typed, theme(), m_titleAid, viewport());
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
    placeEditors();
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
    if (m_sentence)
        m_sentence->finish();
}

void CanvasView::placeEditors()
{
    if (m_editor)
        m_editor->follow(cardRect(m_editedNode), zoom());
    if (m_sentence)
        placeSentenceEditor();
    if (m_picker.isOn())
        placePickHint();
}

} // namespace espalier
