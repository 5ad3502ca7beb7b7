// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/period_editor.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace espalier {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Period)
};

Period months(int year, int first, int count)
{
    const QDate start(year, first, 1);
    return {start, start.addMonths(count).addDays(-1), {}};
}

bool sameDays(const Period &one, const Period &other)
{
    return one.start == other.start && one.end == other.end;
}

/// "Q4 2026", "2026-H1", "2026": the letter, which of them, the year.
std::optional<Period> namedPeriod(const QString &text)
{
    static const QRegularExpression before(QStringLiteral("^([qQhH])([1-4])[ /-]*(\\d{4})$"));
    static const QRegularExpression behind(QStringLiteral("^(\\d{4})[ /-]*([qQhH])([1-4])$"));
    static const QRegularExpression year(QStringLiteral("^\\d{4}$"));
    QChar letter;
    int which = 0;
    int ofYear = 0;
    if (const auto found = before.match(text); found.hasMatch()) {
        letter = found.captured(1).front().toLower();
        which = found.captured(2).toInt();
        ofYear = found.captured(3).toInt();
    } else if (const auto turned = behind.match(text); turned.hasMatch()) {
        ofYear = turned.captured(1).toInt();
        letter = turned.captured(2).front().toLower();
        which = turned.captured(3).toInt();
    } else if (year.match(text).hasMatch()) {
        ofYear = text.toInt();
    }
    if (ofYear < 1)
        return std::nullopt;
    if (letter == u'q')
        return months(ofYear, 3 * which - 2, 3);
    if (letter == u'h')
        return which <= 2 ? std::optional(months(ofYear, 6 * which - 5, 6)) : std::nullopt;
    return months(ofYear, 1, 12);
}

std::optional<Period> monthIn(const QLocale &locale, const QString &text)
{
    for (const char *format : {"MMM yyyy", "MMMM yyyy", "yyyy-MM"}) {
        if (const QDate day = locale.toDate(text, QString::fromLatin1(format)); day.isValid())
            return months(day.year(), day.month(), 1);
    }
    return std::nullopt;
}

} // namespace

QString periodText(const QLocale &locale, const Period &period)
{
    const QDate start = period.start;
    if (start.isValid() && period.end.isValid()) {
        const int year = start.year();
        if (sameDays(period, months(year, 1, 12)))
            return QString::number(year);
        for (const int half : {1, 2}) {
            if (sameDays(period, months(year, 6 * half - 5, 6)))
                return QStringLiteral("H%1 %2").arg(half).arg(year);
        }
        const int quarter = (start.month() + 2) / 3;
        if (sameDays(period, months(year, 3 * quarter - 2, 3)))
            return QStringLiteral("Q%1 %2").arg(quarter).arg(year);
        if (sameDays(period, months(year, start.month(), 1)))
            return locale.toString(start, u"MMM yyyy");
        if (start == period.end)
            return textOf(locale, start);
        return QStringLiteral("%1 – %2").arg(textOf(locale, start), textOf(locale, period.end));
    }
    if (period.end.isValid())
        return Words::tr("until %1").arg(textOf(locale, period.end));
    if (start.isValid())
        return Words::tr("from %1").arg(textOf(locale, start));
    return {};
}

std::optional<Period> periodIn(const QLocale &locale, const QString &text)
{
    const QString tidy = text.simplified();
    if (const std::optional<Period> named = namedPeriod(tidy))
        return named;
    if (const std::optional<Period> month = monthIn(locale, tidy))
        return month;
    // A dash with spaces round it: a day of its own may hold dashes.
    static const QRegularExpression dash(QStringLiteral(" [-–—] | ?… ?"));
    const QStringList ends = tidy.split(dash);
    const auto behindWord = [&](const QString &pattern) {
        const QString word = pattern.arg(QString()).trimmed();
        return tidy.startsWith(word, Qt::CaseInsensitive) ? dayIn(locale, tidy.mid(word.size())) : QDate();
    };
    Period period;
    if (ends.size() == 2) {
        period.start = dayIn(locale, ends.front());
        period.end = dayIn(locale, ends.back());
        if (!period.start.isValid() || !period.end.isValid() || period.end < period.start)
            return std::nullopt;
    } else if (const QDate day = dayIn(locale, tidy); day.isValid()) {
        period.start = period.end = day;
    } else {
        period.end = behindWord(Words::tr("until %1"));
        period.start = behindWord(Words::tr("from %1"));
    }
    return period.isSet() ? std::optional(period) : std::nullopt;
}

QString PeriodEditor::textFor(const Period &value) const
{
    return periodText(QLocale(), value);
}

std::optional<Period> PeriodEditor::read(const QString &text) const
{
    std::optional<Period> period = periodIn(QLocale(), text);
    if (period)
        period->unknown = value().unknown;
    return period;
}

QString PeriodEditor::complaint() const
{
    const QLocale locale;
    return Words::tr("Write a period such as 2026, Q4 2026, or %1 – %2.")
        .arg(textOf(locale, QDate(2026, 1, 1)), textOf(locale, QDate(2026, 3, 15)));
}

QString PeriodEditor::reading() const
{
    if (!value().isSet() || !problem().isEmpty() || !value().start.isValid() || !value().end.isValid() ||
        typed().contains(QStringLiteral(" – ")))
        return {};
    return QStringLiteral("= %1 – %2").arg(textOf(QLocale(), value().start), textOf(QLocale(), value().end));
}

} // namespace espalier
