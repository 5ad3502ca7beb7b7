// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/number_editor.h"

#include "core/exchange/typed_values.h"

#include <QHBoxLayout>

#include <cmath>

namespace espalier {
namespace {

QLocale strict(QLocale locale)
{
    locale.setNumberOptions(QLocale::RejectGroupSeparator | QLocale::OmitGroupSeparator);
    return locale;
}

constexpr int mostWhole = 1'000'000;

} // namespace

std::optional<double> numberIn(const QLocale &locale, const QString &text)
{
    QString digits = text.trimmed();
    if (digits.endsWith(QLatin1Char('%')))
        digits = digits.chopped(1).trimmed();
    const bool hasDigit = std::any_of(digits.begin(), digits.end(), [](QChar c) { return c.isDigit(); });
    bool ok = false;
    const double number = strict(locale).toDouble(digits, &ok);
    if (ok && hasDigit && std::isfinite(number))
        return number;
    const std::optional<CellNumber> typed = typedNumber(digits, locale);
    const bool isBare = typed && !typed->unit.isSet() && typed->direction == Direction::Unset;
    return isBare && std::isfinite(typed->value) ? std::optional(typed->value) : std::nullopt;
}

QString textOf(const QLocale &locale, double number)
{
    return strict(locale).toString(number, 'f', QLocale::FloatingPointShortest);
}

QDate dayIn(const QLocale &locale, const QString &text)
{
    const QString trimmed = text.trimmed();
    if (const QDate iso = QDate::fromString(trimmed, Qt::ISODate); iso.isValid())
        return iso;
    // Two digits for a year are read by Qt as 19..: ask for four first.
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QStringLiteral("yyyy")))
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    QDate day = locale.toDate(trimmed, format);
    if (!day.isValid())
        day = locale.toDate(trimmed, QLocale::LongFormat);
    if (!day.isValid())
        return typedDay(trimmed, locale).value_or(QDate());
    return day.year() < 100 ? day.addYears(2000) : day;
}

QString textOf(const QLocale &locale, QDate day)
{
    if (!day.isValid())
        return {};
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QStringLiteral("yyyy")))
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    return locale.toString(day, format);
}

template <class T>
ParsedEditor<T>::ParsedEditor(QWidget *parent) : EditorOf<T>(parent), m_line(new LineEditor)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    this->setFocusProxy(m_line);
    QObject::connect(m_line, &ValueEditor::edited, this, [this] {
        const QString text = m_line->value().trimmed();
        const std::optional<T> read = text.isEmpty() ? std::optional<T>(T{}) : this->read(text);
        m_readable = read.has_value();
        if (read)
            m_value = *read;
        Q_EMIT this->edited();
    });
    QObject::connect(m_line, &ValueEditor::finished, this, [this] { Q_EMIT this->finished(); });
}

template class ParsedEditor<std::optional<double>>;
template class ParsedEditor<std::optional<int>>;
template class ParsedEditor<QDate>;
template class ParsedEditor<Period>;

QString DecimalEditor::textFor(const std::optional<double> &value) const
{
    return value ? textOf(QLocale(), *value) : QString();
}

std::optional<std::optional<double>> DecimalEditor::read(const QString &text) const
{
    const std::optional<double> number = numberIn(QLocale(), text);
    if (!number)
        return std::nullopt; // not the same as a number that is not set
    return std::optional<std::optional<double>>(std::in_place, *number);
}

QString DecimalEditor::complaint() const
{
    return tr("Write a number such as %1 or 18k.").arg(textOf(QLocale(), 1234.5));
}

QString DecimalEditor::reading() const
{
    if (!value() || !problem().isEmpty())
        return {};
    const QString read = QLocale().toString(*value(), 'f', QLocale::FloatingPointShortest);
    return read == typed().trimmed() ? QString() : QStringLiteral("= ") + read;
}

QString WholeEditor::textFor(const std::optional<int> &value) const
{
    return value ? textOf(QLocale(), *value) : QString();
}

std::optional<std::optional<int>> WholeEditor::read(const QString &text) const
{
    const std::optional<double> number = numberIn(QLocale(), text);
    if (!number || *number < 0 || *number > mostWhole || *number != std::floor(*number))
        return std::nullopt;
    return std::optional(static_cast<int>(*number));
}

QString WholeEditor::complaint() const
{
    return tr("Write a whole number such as 30.");
}

QString DayEditor::textFor(const QDate &value) const
{
    return textOf(QLocale(), value);
}

std::optional<QDate> DayEditor::read(const QString &text) const
{
    const QDate day = dayIn(QLocale(), text);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QString DayEditor::complaint() const
{
    return tr("Write a day such as %1, 2026-03-31 or Q1 2026.").arg(textOf(QLocale(), QDate(2026, 3, 31)));
}

QString DayEditor::reading() const
{
    if (!value().isValid() || !problem().isEmpty() || textFor(value()) == typed().trimmed())
        return {};
    return QStringLiteral("= ") + QLocale().toString(value(), QLocale::LongFormat);
}

} // namespace espalier
