// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Editors for numbers and days, in the user's locale first and then as typed titles have them; how they were
// understood stands below them while one types ("1.234" is one thing in Berlin and another in Boston).
#pragma once

#include "ui/panels/text_editor.h"

#include <QDate>
#include <QLocale>

#include <optional>

namespace espalier {

/// A finite number in the form of `locale`, else as typedNumber() reads it ("1,234.50", "18k"); a "%" behind
/// it is taken for granted, any other unit is not.
[[nodiscard]] std::optional<double> numberIn(const QLocale &locale, const QString &text);
/// The shortest text that numberIn() reads back as the same number.
[[nodiscard]] QString textOf(const QLocale &locale, double number);
/// A day as the locale writes it short or long, or as typedDay() reads it ("2026-03-31", "Q1 2027").
[[nodiscard]] QDate dayIn(const QLocale &locale, const QString &text);
[[nodiscard]] QString textOf(const QLocale &locale, QDate day);

/// The share of an editor whose value is read from a line of text: an empty line is "not set".
template <class T>
class ParsedEditor : public EditorOf<T>
{
public:
    explicit ParsedEditor(QWidget *parent = nullptr);

    void setValue(const T &value) override
    {
        m_value = value;
        m_readable = true;
        m_line->setValue(textFor(value));
    }
    [[nodiscard]] T value() const override { return m_value; }
    [[nodiscard]] QString problem() const override { return m_readable ? QString() : complaint(); }
    void setMixed() override { m_line->setMixed(); }
    void setInherited(const QString &text) override { m_line->setInherited(text); }
    void setWritable(bool writable) override { m_line->setWritable(writable); }
    void setLabel(const QString &label) override { m_line->setLabel(label); }
    void setUnit(const QString &unit) { m_line->setUnit(unit); }
    void setSense(const QString &sense) { m_line->setSense(sense); }

protected:
    [[nodiscard]] virtual QString textFor(const T &value) const = 0;
    /// Nullopt when the text, which is not empty, cannot be read.
    [[nodiscard]] virtual std::optional<T> read(const QString &text) const = 0;
    [[nodiscard]] virtual QString complaint() const = 0;
    [[nodiscard]] QString typed() const { return m_line->value(); }

private:
    LineEditor *m_line;
    T m_value{};
    bool m_readable = true;
};

class DecimalEditor final : public ParsedEditor<std::optional<double>>
{
    Q_OBJECT

public:
    using ParsedEditor::ParsedEditor;
    [[nodiscard]] QString reading() const override;

protected:
    [[nodiscard]] QString textFor(const std::optional<double> &value) const override;
    [[nodiscard]] std::optional<std::optional<double>> read(const QString &text) const override;
    [[nodiscard]] QString complaint() const override;
};

/// A whole number between 0 and 1,000,000.
class WholeEditor final : public ParsedEditor<std::optional<int>>
{
    Q_OBJECT

public:
    using ParsedEditor::ParsedEditor;

protected:
    [[nodiscard]] QString textFor(const std::optional<int> &value) const override;
    [[nodiscard]] std::optional<std::optional<int>> read(const QString &text) const override;
    [[nodiscard]] QString complaint() const override;
};

class DayEditor final : public ParsedEditor<QDate>
{
    Q_OBJECT

public:
    using ParsedEditor::ParsedEditor;
    [[nodiscard]] QString reading() const override;

protected:
    [[nodiscard]] QString textFor(const QDate &value) const override;
    [[nodiscard]] std::optional<QDate> read(const QString &text) const override;
    [[nodiscard]] QString complaint() const override;
};

} // namespace espalier
