// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Editors for text: a line, and a paragraph that grows with what is typed.
#pragma once

#include "ui/panels/value_editor.h"

#include <QLineEdit>
#include <QPlainTextEdit>

class QCompleter;
class QLabel;

namespace espalier {

/// Marks a widget as showing what is inherited: quiet and in italics, as the style sheet has it.
void showInherited(QWidget *widget, bool on);

/// A line edit that tells ValueEditor's story: edited on each key, finished on Enter and on leaving.
class LineEditor : public EditorOf<QString>
{
    Q_OBJECT

public:
    explicit LineEditor(QWidget *parent = nullptr);

    void setValue(const QString &value) override;
    [[nodiscard]] QString value() const override;
    void setMixed() override;
    void setInherited(const QString &text) override;
    void setWritable(bool writable) override;
    void setLabel(const QString &label) override;
    /// The unit of what is typed, quietly at the end of the line; empty: none.
    void setUnit(const QString &unit);
    /// What stands before it as quietly: "≥"; empty: nothing.
    void setSense(const QString &sense);
    [[nodiscard]] QLineEdit *line() const { return m_line; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitMargins();

    QLineEdit *m_line;
    QLabel *m_sense;
    QLabel *m_unit; ///< as much of the unit as there is room for
    QString m_wholeUnit;
};

/// A plain text field as high as its text, between one and `mostLines` lines. Tab leaves it.
class GrowingText final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit GrowingText(int mostLines, QWidget *parent = nullptr);

    /// Pixels of padding and border above and below the text together, as the style sheet has them.
    void setFrameHeight(int pixels);
    /// While its list is open, Enter, Tab and Esc belong to that. Outlives the field.
    void setCompleter(const QCompleter *completer) { m_completer = completer; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void left();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();
    [[nodiscard]] int heightFor(int lines) const;

    int m_mostLines;
    int m_frameHeight = 12;
    const QCompleter *m_completer = nullptr;
};

/// A paragraph; Enter commits, Shift+Enter begins a new line.
class ParagraphEditor final : public EditorOf<QString>
{
    Q_OBJECT

public:
    explicit ParagraphEditor(QWidget *parent = nullptr);

    void setValue(const QString &value) override;
    [[nodiscard]] QString value() const override;
    void setMixed() override;
    void setWritable(bool writable) override;
    void setLabel(const QString &label) override;
    /// What stands there, quietly, while nothing is written.
    void setHint(const QString &hint);
    [[nodiscard]] GrowingText *text() const { return m_text; }

private:
    GrowingText *m_text;
    QString m_hint;
};

} // namespace espalier
