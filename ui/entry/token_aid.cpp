// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/entry/token_aid.h"

#include "ui/entry/completions.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextBlock>

#include <algorithm>

namespace espalier {
namespace {

constexpr int widestOffer = 380;
constexpr int leastOffer = 160;

/// Where the words of a line begin: white space before them is depth.
qsizetype indentOf(const QString &line)
{
    const auto first = std::ranges::find_if(line, [](QChar c) { return !c.isSpace(); });
    return first - line.begin();
}

} // namespace

TokenAid::TokenAid(QPlainTextEdit &editor, std::function<const Tree &()> tree)
    : QObject(&editor), m_editor(editor), m_tree(std::move(tree))
{
    editor.installEventFilter(this);
    editor.viewport()->installEventFilter(this);
    connect(&editor, &QPlainTextEdit::cursorPositionChanged, this, &TokenAid::follow);
    connect(&editor, &QPlainTextEdit::textChanged, this, [this] {
        m_editor.viewport()->update();
        follow();
    });
}

TokenAid::~TokenAid()
{
    delete m_offer;
}

bool TokenAid::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor.viewport()) {
        if (event->type() == QEvent::Paint)
            paintChips();
        return false;
    }
    if (event->type() == QEvent::KeyPress)
        return isOffering() && pressed(static_cast<QKeyEvent *>(event)->key());
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
        hide();
    return false;
}

bool TokenAid::pressed(int key)
{
    const int row = m_offer->currentRow();
    switch (key) {
    case Qt::Key_Down:
        m_offer->setCurrentRow((row + 1) % m_offer->count());
        return true;
    case Qt::Key_Up:
        m_offer->setCurrentRow(row <= 0 ? m_offer->count() - 1 : row - 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        if (row < 0)
            return false;
        take();
        return true;
    case Qt::Key_Escape:
        if (const QTextCursor cursor = m_editor.textCursor(); true) {
            const auto open = openTokenAt(cursor.block().text(), cursor.positionInBlock());
            m_refused = open ? cursor.block().position() + static_cast<int>(open->begin) : -1;
        }
        hide();
        return true;
    default:
        return false;
    }
}

void TokenAid::hide()
{
    if (m_offer)
        m_offer->hide();
}

void TokenAid::follow()
{
    const QTextCursor cursor = m_editor.textCursor();
    const QString line = cursor.block().text();
    const qsizetype indent = indentOf(line);
    const auto open = openTokenAt(line, cursor.positionInBlock());
    if (!open || open->begin <= indent || cursor.hasSelection() || !m_editor.hasFocus()) {
        m_refused = -1;
        hide();
        return;
    }
    if (cursor.block().position() + open->begin == m_refused)
        return;
    const std::vector<Completion> fits = completionsFor(*open, m_tree());
    if (fits.empty()) {
        hide();
        return;
    }
    if (!m_offer) {
        m_offer = new QListWidget(m_editor.window());
        m_offer->setObjectName(QStringLiteral("completions"));
        m_offer->setFocusPolicy(Qt::NoFocus);
        m_offer->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_offer->setTextElideMode(Qt::ElideRight);
        m_offer->setAccessibleName(tr("Names that fit"));
        connect(m_offer, &QListWidget::itemClicked, this, &TokenAid::take);
    }
    m_offer->clear();
    for (const Completion &fit : fits) {
        auto *item =
            new QListWidgetItem(fit.detail.isEmpty() ? fit.name : tr("%1 · %2").arg(fit.name, fit.detail));
        item->setData(Qt::UserRole, fit.name);
        m_offer->addItem(item);
    }
    // Behind a bare sign nothing is chosen yet: Enter still means that the title is done.
    m_offer->setCurrentRow(open->typed.isEmpty() ? -1 : 0);
    placeOffer(open->begin);
}

void TokenAid::placeOffer(qsizetype begin)
{
    QWidget *window = m_offer->parentWidget();
    QTextCursor cursor = m_editor.textCursor();
    cursor.setPosition(cursor.block().position() + static_cast<int>(begin));
    const QRect sign = m_editor.cursorRect(cursor);
    const QSize size(std::clamp(m_offer->sizeHintForColumn(0) + 24, leastOffer, widestOffer),
                     m_offer->sizeHintForRow(0) * m_offer->count() + 2 * m_offer->frameWidth() + 10);
    QPoint at = m_editor.viewport()->mapTo(window, sign.bottomLeft() + QPoint(-6, 5));
    if (at.y() + size.height() > window->height())
        at.setY(m_editor.viewport()->mapTo(window, sign.topLeft()).y() - size.height() - 5);
    at.setX(std::clamp(at.x(), 4, std::max(4, window->width() - size.width() - 4)));
    m_offer->setGeometry(QRect(at, size));
    m_offer->show();
    m_offer->raise();
}

void TokenAid::take()
{
    const QListWidgetItem *item = m_offer->currentItem();
    QTextCursor cursor = m_editor.textCursor();
    const QString line = cursor.block().text();
    const auto open = openTokenAt(line, cursor.positionInBlock());
    if (!item || !open)
        return;
    const QString name = item->data(Qt::UserRole).toString();
    hide();
    // A space that stands behind the cursor already would be one too many.
    const bool hasSpace = cursor.positionInBlock() < line.size() && line[cursor.positionInBlock()].isSpace();
    cursor.setPosition(cursor.block().position() + static_cast<int>(open->begin), QTextCursor::KeepAnchor);
    QString text = open->completed(name);
    if (hasSpace)
        text.chop(1);
    cursor.insertText(text);
    m_editor.setTextCursor(cursor);
}

void TokenAid::paintChips()
{
    QPainter painter(m_editor.viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = m_editor.palette().color(QPalette::Highlight);
    QColor edge = ground;
    constexpr int groundAlpha = 38;
    constexpr int edgeAlpha = 110;
    ground.setAlpha(groundAlpha);
    edge.setAlpha(edgeAlpha);
    painter.setPen(edge);
    painter.setBrush(ground);
    const int lowest = m_editor.viewport()->height();
    for (QTextBlock block = m_editor.document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        const int top = m_editor.cursorRect(cursor).top();
        if (top > lowest)
            break;
        const QTextLayout &layout = *block.layout();
        if (layout.lineCount() == 0 || top + layout.boundingRect().height() < 0)
            continue;
        const QString text = block.text();
        const qsizetype indent = indentOf(text);
        for (const Token &token : readTyped(QStringView(text).sliced(indent), m_editor.locale()).tokens) {
            const int begin = static_cast<int>(indent + token.begin);
            const int end = static_cast<int>(indent + token.end);
            for (int i = 0; i < layout.lineCount(); ++i) {
                const QTextLine line = layout.lineAt(i);
                const int from = std::max(begin, line.textStart());
                const int to = std::min(end, line.textStart() + line.textLength());
                if (from >= to)
                    continue;
                cursor.setPosition(block.position() + from);
                const QRect at = m_editor.cursorRect(cursor);
                const double width = line.cursorToX(to) - line.cursorToX(from);
                painter.drawRoundedRect(QRectF(at.left() - 1.5, at.top() + 0.5, width + 3, at.height() - 1),
                                        5, 5);
            }
        }
    }
}

} // namespace espalier
