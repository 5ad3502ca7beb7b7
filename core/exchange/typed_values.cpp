// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/typed_values.h"

#include <algorithm>
#include <array>

namespace espalier {

namespace {

constexpr qsizetype longestDay = 60;
constexpr int monthsInYear = 12;

/// 1 … 12; 0 where the word names no month.
int monthNamed(QString word, const QLocale &locale)
{
    if (word.endsWith(u'.'))
        word.chop(1);
    const auto isNamed = [&](const QLocale &in, int month) {
        for (const auto form : {QLocale::LongFormat, QLocale::ShortFormat}) {
            for (QString name : {in.monthName(month, form), in.standaloneMonthName(month, form)}) {
                if (name.endsWith(u'.'))
                    name.chop(1);
                if (name.compare(word, Qt::CaseInsensitive) == 0)
                    return true;
            }
        }
        return false;
    };
    for (int month = 1; month <= monthsInYear; ++month) {
        if (isNamed(QLocale::c(), month) || isNamed(locale, month))
            return month;
    }
    return 0;
}

int numberIn(QStringView word, qsizetype mostDigits)
{
    if (word.endsWith(u'.') || word.endsWith(u','))
        word.chop(1);
    const bool isNumber = !word.isEmpty() && word.size() <= mostDigits &&
                          std::ranges::all_of(word, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber ? word.toInt() : 0;
}

/// "31 March 2027", "March 31, 2027", "March 2027".
std::optional<QDate> dayWithMonth(const QString &text, const QLocale &locale)
{
    constexpr int firstYear = 1900;
    QStringList words = text.split(u' ');
    if (words.size() < 2 || words.size() > 3)
        return std::nullopt;
    const int year = numberIn(words.takeLast(), 4);
    if (year < firstYear)
        return std::nullopt;
    for (const QString &word : words) {
        const int month = monthNamed(word, locale);
        if (month == 0)
            continue;
        QDate day(year, month, 1);
        day = day.addDays(day.daysInMonth() - 1);
        if (words.size() == 2)
            day = QDate(year, month, numberIn(word == words.front() ? words.back() : words.front(), 2));
        return day.isValid() ? std::optional(day) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

std::optional<CellNumber> typedNumber(QStringView text, const QLocale &locale)
{
    const auto number = numberFromCell(text);
    if (!number || !number->isGuess || locale.decimalPoint() != QStringLiteral(","))
        return number;
    QString swapped = text.toString();
    for (QChar &c : swapped)
        c = c == u'.' ? QChar(u',') : c == u',' ? QChar(u'.') : c;
    const auto read = numberFromCell(swapped);
    return read ? read : number;
}

std::optional<QDate> typedDay(QStringView text, const QLocale &locale)
{
    if (text.size() > longestDay)
        return std::nullopt;
    QString bare = text.toString().simplified();
    for (const QString &lead : {QStringLiteral("the "), QStringLiteral("end of ")}) {
        if (bare.startsWith(lead, Qt::CaseInsensitive))
            bare.remove(0, lead.size());
    }
    if (const auto day = dayFromCell(bare))
        return day;
    QString shortForm = locale.dateFormat(QLocale::ShortFormat);
    if (!shortForm.contains(QStringLiteral("yyyy")))
        shortForm.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    for (const QString &form : {shortForm, locale.dateFormat(QLocale::LongFormat)}) {
        if (const QDate day = locale.toDate(bare, form); day.isValid() && day.year() >= 1900)
            return day;
    }
    return dayWithMonth(bare, locale);
}

} // namespace espalier
