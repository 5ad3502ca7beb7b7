// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/canvas/title_editor.h"

#include "core/render/colour.h"
#include "core/render/text.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>

#include <cmath>

namespace espalier {
namespace {

constexpr Font titleFont{13, 700, false};
constexpr int pause = 500; // ms
constexpr int frame = 6;   // inside the editor, around its text
// Where a card's title stands, in pixels at 100 %.
constexpr double titleLeft = 17;
constexpr double titleTop = 24;
constexpr double titleRight = 12;

} // namespace

TitleEditor::TitleEditor(const QString &title, const QString &typed, const Theme &theme, TitleAid aid,
                         QWidget *parent)
    : QPlainTextEdit(parent), m_aid(std::move(aid))
{
    setAccessibleName(tr("Title"));
    setFrameStyle(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(frame);
    setStyleSheet(
        QStringLiteral(
            "QPlainTextEdit { background: %1; color: %2; border: 2px solid %3; border-radius: 6px; }")
            .arg(toColor(theme.card).name(), toColor(theme.ink).name(), toColor(theme.accent).name()));
    setPlainText(m_aid.typed(title) + typed);
    moveCursor(QTextCursor::End);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT edited(this->title(), TitleEdit::Typing); });
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        m_pause.start();
        fitHeight();
    });
    m_aid.attach(*this);
    if (!typed.isEmpty())
        m_pause.start();
}

void TitleEditor::follow(const QRect &card, double zoom)
{
    m_card = card;
    const double scale = std::max(1.0, zoom);
    QFont face = toShapingFont(titleFont); // whatever will be typed
    face.setPixelSize(static_cast<int>(std::lround(titleFont.pixels * scale)));
    setFont(face);
    const int inset = frame + 2;
    const int left = card.left() + static_cast<int>(titleLeft * zoom) - inset;
    const int width =
        std::max(static_cast<int>((216 - titleLeft - titleRight) * scale), card.width() * 3 / 4) + 2 * inset;
    setGeometry(left, card.top() + static_cast<int>(titleTop * zoom) - inset, width, height());
    fitHeight();
}

void TitleEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitHeight();
}

void TitleEditor::fitHeight()
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

QString TitleEditor::title() const
{
    return toPlainText().simplified();
}

void TitleEditor::finish()
{
    finish(TitleEdit::Done);
}

void TitleEditor::finish(TitleEdit why)
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    m_pause.stop();
    Q_EMIT edited(title(), why);
}

void TitleEditor::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
        finish(TitleEdit::Done);
        return;
    case Qt::Key_Tab:
        finish(TitleEdit::AddChild);
        return;
    case Qt::Key_Backtab:
        return;
    default:
        QPlainTextEdit::keyPressEvent(event);
    }
}

void TitleEditor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        finish(TitleEdit::Done);
}

void TitleEditor::insertFromMimeData(const QMimeData *source)
{
    m_aid.paste(*this, source->text());
}

} // namespace espalier
