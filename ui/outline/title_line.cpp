// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/outline/title_line.h"

#include <QKeyEvent>
#include <QMimeData>

#include <chrono>

namespace espalier {
namespace {

constexpr int margin = 3; // around the text, inside the frame
constexpr std::chrono::milliseconds pause{500};

} // namespace

TitleLine::TitleLine(TitleAid aid, QWidget *parent) : QPlainTextEdit(parent), m_aid(std::move(aid))
{
    setObjectName(QStringLiteral("titleLine"));
    setAccessibleName(tr("Title"));
    setFrameStyle(QFrame::NoFrame);
    setLineWrapMode(NoWrap);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(margin);
    m_aid.attach(*this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &TitleLine::paused);
    connect(this, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
}

void TitleLine::setTitle(const QString &title)
{
    setPlainText(m_aid.typed(title));
    moveCursor(QTextCursor::End);
    m_pause.stop();
}

int TitleLine::lineHeight() const
{
    constexpr int frame = 2;
    return fontMetrics().lineSpacing() + 2 * (margin + frame);
}

void TitleLine::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
        Q_EMIT finished(false);
        return;
    case Qt::Key_Tab:
        Q_EMIT finished(true);
        return;
    case Qt::Key_Backtab:
        return;
    default:
        QPlainTextEdit::keyPressEvent(event);
    }
}

void TitleLine::insertFromMimeData(const QMimeData *source)
{
    m_aid.paste(*this, source->text());
}

} // namespace espalier
