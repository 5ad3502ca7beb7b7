// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/modes/question_line.h"

#include "core/session/document.h"
#include "ui/canvas/canvas_view.h"

#include <QApplication>
#include <QFocusEvent>
#include <QKeyEvent>

#include <algorithm>

namespace espalier {
namespace {

constexpr int leastWidth = 260;
constexpr int gap = 6;

} // namespace

QuestionLine::QuestionLine(CanvasView &canvas, const NodeId &node)
    : QLineEdit(canvas.viewport()), m_canvas(canvas), m_node(node), m_before(QApplication::focusWidget())
{
    setObjectName(QStringLiteral("questionLine"));
    const Node *record = canvas.document().tree().find(node);
    setPlaceholderText(tr("What is the open question?"));
    setAccessibleName(tr("Open question on %1").arg(record ? record->title : QString()));
    connect(&canvas, &CanvasView::viewStateChanged, this, &QuestionLine::place);
    place();
    show();
    setFocus(Qt::OtherFocusReason);
}

void QuestionLine::place()
{
    const QRect room = parentWidget()->rect();
    const QRect card =
        m_canvas.cardRect(m_node).isEmpty() ? QRect(room.center(), QSize()) : m_canvas.cardRect(m_node);
    const int width = std::min(std::max(card.width(), leastWidth), room.width() - 2 * gap);
    const int height = sizeHint().height();
    setGeometry(std::clamp(card.left(), gap, std::max(gap, room.width() - width - gap)),
                std::clamp(card.bottom() + gap, gap, std::max(gap, room.height() - height - gap)), width,
                height);
}

void QuestionLine::finish()
{
    if (m_isDone)
        return;
    m_isDone = true;
    const QString said = text().simplified();
    if (hasFocus())
        (m_before ? m_before.data() : &m_canvas)->setFocus(Qt::OtherFocusReason);
    hide();
    deleteLater();
    if (!said.isEmpty())
        Q_EMIT asked(m_node, said);
}

void QuestionLine::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape: // keeps the text, as in a title
        finish();
        break;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void QuestionLine::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        finish(); // what was written is not lost
}

} // namespace espalier
