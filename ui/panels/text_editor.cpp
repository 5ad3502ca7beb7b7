// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/text_editor.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlock>

#include <algorithm>

namespace espalier {
namespace {

const QString nothing = QStringLiteral("–"); ///< in a field that cannot be filled in

/// The style sheet looks at properties and states when it meets a widget, and not again by itself.
void restyle(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

void fill(QWidget *outer, QWidget *inner)
{
    auto *layout = new QHBoxLayout(outer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(inner);
    outer->setFocusProxy(inner);
}

constexpr int narrowest = 72; ///< pixels of a line for a number and its unit

} // namespace

void showInherited(QWidget *widget, bool on)
{
    if (widget->property("inherited").toBool() == on)
        return;
    widget->setProperty("inherited", on);
    restyle(widget);
}

LineEditor::LineEditor(QWidget *parent)
    : EditorOf(parent), m_line(new QLineEdit), m_sense(new QLabel(m_line)), m_unit(new QLabel(m_line))
{
    fill(this, m_line);
    auto *beside = new QHBoxLayout(m_line);
    beside->setContentsMargins(8, 0, 8, 0);
    m_line->setMinimumWidth(narrowest); // a long unit gives way, not the fields beside
    for (QLabel *label : {m_sense, m_unit}) {
        label->setObjectName(label == m_unit ? QStringLiteral("numberUnit") : QStringLiteral("numberSense"));
        label->setTextFormat(Qt::PlainText);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        label->hide();
    }
    beside->addWidget(m_sense);
    beside->addStretch();
    beside->addWidget(m_unit);
    connect(m_line, &QLineEdit::textEdited, this, &ValueEditor::edited);
    connect(m_line, &QLineEdit::editingFinished, this, &ValueEditor::finished);
}

void LineEditor::setValue(const QString &value)
{
    showInherited(m_line, false);
    m_line->setPlaceholderText(m_line->isReadOnly() ? nothing : QString());
    if (m_line->text() != value) {
        m_line->setText(value);
        m_line->setCursorPosition(m_line->hasFocus() ? static_cast<int>(value.size()) : 0);
    }
}

QString LineEditor::value() const
{
    return m_line->text();
}

void LineEditor::setMixed()
{
    showInherited(m_line, false);
    m_line->clear();
    m_line->setPlaceholderText(tr("several values"));
}

void LineEditor::setInherited(const QString &text)
{
    showInherited(m_line, true);
    m_line->clear();
    m_line->setPlaceholderText(text);
}

void LineEditor::setWritable(bool writable)
{
    m_line->setReadOnly(!writable);
}

void LineEditor::setLabel(const QString &label)
{
    m_line->setAccessibleName(label);
}

void LineEditor::setUnit(const QString &unit)
{
    m_wholeUnit = unit;
    fitMargins();
}

void LineEditor::resizeEvent(QResizeEvent *event)
{
    EditorOf::resizeEvent(event);
    fitMargins();
}

void LineEditor::setSense(const QString &sense)
{
    m_sense->setText(sense);
    fitMargins();
}

void LineEditor::fitMargins()
{
    constexpr int gap = 6;
    constexpr int shortest = 24;
    constexpr int longest = 64; // pixels: the number matters more
    m_unit->setText(m_unit->fontMetrics().elidedText(m_wholeUnit, Qt::ElideRight,
                                                     std::clamp(width() / 3, shortest, longest)));
    const auto room = [](QLabel *label) {
        label->setVisible(!label->text().isEmpty());
        return label->text().isEmpty() ? 0 : label->fontMetrics().horizontalAdvance(label->text()) + gap;
    };
    const int before = room(m_sense);
    m_line->setTextMargins(before, 0, room(m_unit), 0);
}

GrowingText::GrowingText(int mostLines, QWidget *parent) : QPlainTextEdit(parent), m_mostLines(mostLines)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingText::fitHeight);
    fitHeight();
}

int GrowingText::heightFor(int lines) const
{
    return fontMetrics().lineSpacing() * lines + m_frameHeight;
}

void GrowingText::setFrameHeight(int pixels)
{
    m_frameHeight = pixels;
    fitHeight();
}

QSize GrowingText::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), height()};
}

QSize GrowingText::minimumSizeHint() const
{
    return {60, heightFor(1)};
}

void GrowingText::fitHeight()
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines <= m_mostLines;
         block = block.next()) {
        document()->documentLayout()->blockBoundingRect(block); // lays the block out
        lines += std::max(1, block.layout()->lineCount());
    }
    const int shown = std::clamp(lines, 1, m_mostLines);
    setVerticalScrollBarPolicy(lines > m_mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(heightFor(shown));
    if (lines <= m_mostLines)
        verticalScrollBar()->setValue(0); // it may have scrolled while there was less room
}

void GrowingText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitHeight();
}

void GrowingText::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT left();
}

void GrowingText::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_completer && m_completer->popup()->isVisible() &&
        (enter || event->key() == Qt::Key_Tab || event->key() == Qt::Key_Escape)) {
        event->ignore();
        return;
    }
    if (enter && !(event->modifiers() & Qt::ShiftModifier)) {
        Q_EMIT left();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

ParagraphEditor::ParagraphEditor(QWidget *parent) : EditorOf(parent), m_text(new GrowingText(8))
{
    fill(this, m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ValueEditor::edited);
    connect(m_text, &GrowingText::left, this, &ValueEditor::finished);
}

void ParagraphEditor::setValue(const QString &value)
{
    m_text->setPlaceholderText(m_text->isReadOnly() ? nothing : m_hint);
    if (m_text->toPlainText() == value)
        return;
    const QSignalBlocker quiet(this); // the program's own text is no edit
    m_text->setPlainText(value);
}

QString ParagraphEditor::value() const
{
    return m_text->toPlainText();
}

void ParagraphEditor::setMixed()
{
    const QSignalBlocker quiet(this);
    m_text->clear();
    m_text->setPlaceholderText(tr("several values"));
}

void ParagraphEditor::setWritable(bool writable)
{
    if (m_text->isReadOnly() == !writable)
        return;
    m_text->setReadOnly(!writable);
    restyle(m_text);
    // The frame of a text stands where it was until it hears that the style is another one.
    QEvent restyled(QEvent::StyleChange);
    QApplication::sendEvent(m_text, &restyled);
}

void ParagraphEditor::setHint(const QString &hint)
{
    m_hint = hint;
    m_text->setPlaceholderText(hint);
}

void ParagraphEditor::setLabel(const QString &label)
{
    m_text->setAccessibleName(label);
}

} // namespace espalier
