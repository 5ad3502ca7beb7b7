// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Values of any type of the field table in the words of one cell, and what they are sorted by.
#pragma once

#include "core/model/amount_text.h"
#include "core/model/tree.h"
#include "ui/panels/editor_for.h"
#include "ui/panels/words.h"

#include <cmath>

namespace espalier {

/// What a cell is sorted by: numbers before texts, nothing always last.
struct SortKey
{
    bool isEmpty = true;
    double number = 0;
    QString text;
};

/// Where words are looked up, and how the numbers of the node are written.
struct CellWords
{
    const Tree &tree;
    AmountStyle amount;
};

template <class Record>
[[nodiscard]] QString cellText([[maybe_unused]] const Id<Record> &id, [[maybe_unused]] const CellWords &words)
{
    if constexpr (isChoosable<Id<Record>>) {
        const Record *record = words.tree.find(id);
        return record ? nameOfRecord(*record) : QString();
    } else {
        return {}; // names no record of a register
    }
}
[[nodiscard]] inline QString cellText(const QString &text, const CellWords &)
{
    return text;
}
[[nodiscard]] inline QString cellText(const QStringList &texts, const CellWords &)
{
    return texts.join(QStringLiteral("; "));
}
[[nodiscard]] inline QString cellText(QDate day, const CellWords &)
{
    return day.isValid() ? textOf(QLocale(), day) : QString();
}
[[nodiscard]] inline QString cellText(const QDateTime &when, const CellWords &)
{
    return when.isValid() ? QLocale().toString(when.toLocalTime(), QLocale::ShortFormat) : QString();
}
[[nodiscard]] inline QString cellText(double number, const CellWords &words)
{
    return amountText(number, words.amount);
}
[[nodiscard]] inline QString cellText(int number, const CellWords &)
{
    return number == 0 ? QString() : QLocale().toString(number);
}
[[nodiscard]] inline QString cellText(const Cadence &cadence, const CellWords &)
{
    return cadence.isSet() ? word(cadence) : QString();
}
[[nodiscard]] inline QString cellText(const Period &period, const CellWords &)
{
    return periodText(QLocale(), period);
}
[[nodiscard]] inline QString cellText(const Unit &unit, const CellWords &)
{
    if (!unit.isSet())
        return {};
    const QString sign = unitSign(unit);
    return sign.isEmpty() ? wordFor(QString::fromLatin1(unit.text()).toStdString()) : sign;
}
[[nodiscard]] inline QString cellText(const Fingerprint &, const CellWords &)
{
    return {}; // tells a reader nothing
}
template <NamedEnum Enum>
[[nodiscard]] QString cellText(Enum value, const CellWords &)
{
    return nameOf(value) == "unset" ? QString() : word(value);
}
template <class T>
[[nodiscard]] QString cellText(const std::optional<T> &value, const CellWords &words)
{
    if (!value)
        return {};
    if constexpr (std::is_same_v<T, int>)
        return QLocale().toString(*value); // where it may be unset, 0 is a value
    else
        return cellText(*value, words);
}
template <Structured Value>
    requires(!std::is_same_v<Value, Period>)
[[nodiscard]] QString cellText(const Value &value, const CellWords &words);
template <class T>
[[nodiscard]] QString cellText(const std::vector<T> &list, const CellWords &words)
{
    QStringList parts;
    for (const T &entry : list)
        parts.append(cellText(entry, words));
    parts.removeAll(QString());
    return parts.join(QStringLiteral("; "));
}
/// What is set of it, in the order of the field table.
template <Structured Value>
    requires(!std::is_same_v<Value, Period>)
QString cellText(const Value &value, const CellWords &words)
{
    QStringList parts;
    forEachField<Value>([&](const auto &row) {
        using T = typename std::remove_cvref_t<decltype(row)>::ValueType;
        const T &part = value.*row.member;
        if (!row.is(Identity) && part != Value{}.*row.member)
            parts.append(cellText(part, words));
    });
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// Choices in their own order, days and numbers by size, everything else by its words.
template <class T>
[[nodiscard]] SortKey sortKeyOf(const T &value, const CellWords &words)
{
    if constexpr (NamedEnum<T>) {
        return {nameOf(value) == "unset", static_cast<double>(value), {}};
    } else if constexpr (std::is_same_v<T, int> || std::is_same_v<T, double>) {
        return {false, static_cast<double>(value), {}};
    } else if constexpr (std::is_same_v<T, std::optional<int>> || std::is_same_v<T, std::optional<double>>) {
        return {!value, value ? static_cast<double>(*value) : 0, {}};
    } else if constexpr (std::is_same_v<T, QDate>) {
        return {!value.isValid(), static_cast<double>(value.toJulianDay()), {}};
    } else if constexpr (std::is_same_v<T, Period>) {
        const QDate day = value.end.isValid() ? value.end : value.start;
        return {!value.isSet(), static_cast<double>(day.toJulianDay()), {}};
    } else if constexpr (std::is_same_v<T, Cadence>) {
        return {!value.isSet(), static_cast<double>(value.typicalDays()), {}};
    } else {
        const QString text = cellText(value, words);
        return {text.isEmpty(), 0, text};
    }
}

} // namespace espalier
