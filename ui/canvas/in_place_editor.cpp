// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/canvas/in_place_editor.h"

#include "core/render/colour.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>

namespace espalier {
namespace {

constexpr int pause = 500; // ms

} // namespace

InPlaceEditor::InPlaceEditor(const QString &text, const QString &typed, const Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setFrameStyle(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(frame);
    setStyleSheet(
        QStringLiteral(
            "QPlainTextEdit { background: %1; color: %2; border: 2px solid %3; border-radius: 6px; }")
            .arg(toColor(theme.card).name(), toColor(theme.ink).name(), toColor(theme.accent).name()));
    setPlainText(text + typed);
    moveCursor(QTextCursor::End);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT edited(line(), TitleEdit::Typing); });
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        m_pause.start();
        fitHeight();
    });
    if (!typed.isEmpty())
        m_pause.start();
}

void InPlaceEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitHeight();
}

void InPlaceEditor::fitHeight()
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        document()->documentLayout()->blockBoundingRect(block); // lays the block out
        lines += std::max(1, block.layout()->lineCount());
    }
    const int around = height() - viewport()->height() + 2 * static_cast<int>(document()->documentMargin());
    resize(width(), lines * fontMetrics().lineSpacing() + around);
    const int tall = height();
    verticalScrollBar()->setValue(0);
    const int lowest = parentWidget()->height() - 4;
    if (geometry().bottom() > lowest && tall < lowest)
        move(x(), lowest - tall);
}

QString InPlaceEditor::line() const
{
    return toPlainText().simplified();
}

void InPlaceEditor::finish()
{
    finishAs(TitleEdit::Done);
}

void InPlaceEditor::finishAs(TitleEdit why)
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    m_pause.stop();
    Q_EMIT edited(line(), why);
}

void InPlaceEditor::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
        finish();
        return;
    default:
        QPlainTextEdit::keyPressEvent(event);
    }
}

void InPlaceEditor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        finish();
}

void InPlaceEditor::insertFromMimeData(const QMimeData *source)
{
    insertPlainText(source->text().simplified());
}

} // namespace espalier
