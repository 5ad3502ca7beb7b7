// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/file_habits.h"

#include "core/exchange/cell_values.h"

#include <QHash>
#include <QLocale>

#include <algorithm>
#include <array>
#include <vector>

namespace espalier {

namespace {

constexpr qsizetype longestCell = 60; // what is longer is prose
constexpr int firstYear = 1900;
constexpr int lastYear = 2199;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Where the digits of a number stand, from the first to the last.
struct Digits
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

std::optional<Digits> digitsOf(QStringView text)
{
    const auto first = std::ranges::find_if(text, isDigit);
    if (first == text.end())
        return std::nullopt;
    Digits digits{first - text.begin(), first - text.begin()};
    for (qsizetype i = digits.begin; i < text.size(); ++i) {
        if (isDigit(text[i]))
            digits.end = i + 1;
        else if (text[i] != u'.' && text[i] != u',' && text[i] != u'\'' && text[i] != u'\u2019' &&
                 !text[i].isSpace())
            break;
    }
    return digits;
}

/// What the signs between digits say about the decimal sign of the file.
enum class Signs { None, Comma, Point, Either };
Signs signsOf(QStringView text)
{
    if (!text.contains(u',') && !text.contains(u'.'))
        return Signs::None;
    const auto digits = digitsOf(text);
    if (!digits)
        return Signs::None;
    QString run = text.sliced(digits->begin, digits->end - digits->begin).toString();
    run.removeIf([](QChar c) { return c.isSpace() || c == u'\'' || c == u'\u2019'; });
    const qsizetype comma = run.lastIndexOf(u',');
    const qsizetype point = run.lastIndexOf(u'.');
    if (comma < 0 && point < 0)
        return Signs::None;
    if (comma >= 0 && point >= 0)
        return comma > point ? Signs::Comma : Signs::Point;
    const QChar sign = comma >= 0 ? u',' : u'.';
    const Signs asDecimal = comma >= 0 ? Signs::Comma : Signs::Point;
    if (run.count(sign) > 1)
        return comma >= 0 ? Signs::Point : Signs::Comma;
    const qsizetype at = std::max(comma, point);
    constexpr qsizetype group = 3;
    const bool isExponent = digits->end < text.size() && text[digits->end].toLower() == u'e' &&
                            digits->end + 1 < text.size() && !text[digits->end + 1].isLetter();
    const bool isGroup =
        run.size() - at == group + 1 && at >= 1 && at <= group && run.front() != u'0' && !isExponent;
    return isGroup ? Signs::Either : asDecimal;
}

/// A text in brackets is below zero, as accountants write it: $(1,200), (12) %. Nothing where the brackets
/// hold something else.
std::optional<QString> withoutBrackets(QStringView text)
{
    const qsizetype open = text.indexOf(u'(');
    const qsizetype close = text.lastIndexOf(u')');
    if (open < 0 && close < 0)
        return text.toString();
    if (open < 0 || close < open)
        return std::nullopt;
    const QStringView inner = text.sliced(open + 1, close - open - 1).trimmed();
    const QString outer = text.first(open).toString() + text.sliced(close + 1).toString();
    if (inner.isEmpty() || inner.startsWith(u'-') || inner.startsWith(u'\u2212') || digitsOf(outer))
        return std::nullopt;
    return text.first(open).toString() + u'-' + inner.toString() + text.sliced(close + 1).toString();
}

/// A run of digits or of letters; everything else parts them.
struct Word
{
    QString text; ///< folded
    int number = 0;
    bool isNumber = false;
    QChar after; ///< what follows at once

    [[nodiscard]] bool isYear() const
    {
        return isNumber && text.size() == 4 && number >= firstYear && number <= lastYear;
    }
    [[nodiscard]] bool isSmall() const { return isNumber && text.size() <= 2; }
};

std::vector<Word> wordsOf(QStringView text)
{
    constexpr std::size_t mostWords = 6;
    constexpr qsizetype mostDigits = 8;
    std::vector<Word> words;
    for (qsizetype i = 0; i < text.size() && words.size() < mostWords;) {
        const qsizetype begin = i;
        if (isDigit(text[i])) {
            while (i < text.size() && isDigit(text[i]))
                ++i;
        } else if (text[i].isLetter()) {
            while (i < text.size() && text[i].isLetter())
                ++i;
        } else {
            ++i;
            continue;
        }
        const QStringView run = text.sliced(begin, i - begin);
        Word word{run.toString().toCaseFolded(), 0, isDigit(run.front()),
                  i < text.size() ? text[i] : QChar()};
        word.number = word.isNumber && run.size() <= mostDigits ? word.text.toInt() : 0;
        words.push_back(std::move(word));
    }
    return words;
}

/// 1 … 12; 0 where the word names no month.
int monthNamed(const QString &word)
{
    static const QHash<QString, int> months = [] {
        QHash<QString, int> all;
        for (const QLocale &locale : {QLocale::c(), QLocale(QLocale::German, QLocale::Germany)}) {
            for (int month = 1; month <= 12; ++month) {
                for (const auto form : {QLocale::LongFormat, QLocale::ShortFormat}) {
                    QString name = locale.standaloneMonthName(month, form).toCaseFolded();
                    name.remove(u'.');
                    all.insert(name, month);
                }
            }
        }
        all.insert(QStringLiteral("sept"), 9);
        return all;
    }();
    return months.value(word, 0);
}

WrittenPeriod between(QDate start, QDate end)
{
    if (!start.isValid() || !end.isValid() || end < start)
        return {};
    return {Reading::Read, start, end};
}

WrittenPeriod dayOf(int year, int month, int day)
{
    const QDate date(year, month, day);
    return between(date, date);
}

WrittenPeriod monthsOf(int year, int month, int count)
{
    const QDate start(year, month, 1);
    return between(start, start.addMonths(count).addDays(-1));
}

/// ISO 8601: the week of the year's first Thursday is the first; it begins on Monday.
WrittenPeriod weekOf(int year, int week)
{
    if (week < 1 || week > 53)
        return {};
    const QDate fourth(year, 1, 4); // always in the first week
    const QDate monday = fourth.addDays(1 - fourth.dayOfWeek() + 7 * (week - 1));
    return monday.addDays(3).year() == year ? between(monday, monday.addDays(6)) : WrittenPeriod();
}

bool isWeek(const QString &word)
{
    return word == u"w" || word == u"kw" || word == u"cw" || word == u"wk" || word == u"week" ||
           word == u"woche";
}

/// Two words: a year and what stands beside it, in either order.
WrittenPeriod fromTwo(const Word &a, const Word &b)
{
    const Word &year = a.isYear() ? a : b;
    const Word &part = a.isYear() ? b : a;
    if (!year.isYear())
        return {};
    if (part.isSmall())
        return monthsOf(year.number, part.number, 1);
    const int month = part.isNumber ? 0 : monthNamed(part.text);
    return month > 0 ? monthsOf(year.number, month, 1) : WrittenPeriod();
}

/// "Q", 1 and 2027, or "W", 12 and 2027, the year before or behind; a day with a month by name.
WrittenPeriod fromThreeWithName(const Word &a, const Word &b, const Word &c)
{
    const bool isYearFirst = a.isYear();
    const Word &year = isYearFirst ? a : c;
    const Word &first = isYearFirst ? b : a;
    const Word &second = isYearFirst ? c : b;
    if (!year.isYear())
        return {};
    if (!first.isNumber && second.isSmall()) {
        if (first.text == u"q" && second.number >= 1 && second.number <= 4)
            return monthsOf(year.number, 3 * second.number - 2, 3);
        if (isWeek(first.text))
            return weekOf(year.number, second.number);
    }
    const Word &name = first.isNumber ? second : first;
    const Word &day = first.isNumber ? first : second;
    const int month = name.isNumber ? 0 : monthNamed(name.text);
    return month > 0 && day.isSmall() ? dayOf(year.number, month, day.number) : WrittenPeriod();
}

/// Day and month as two numbers before the year, in this order or the other.
struct DayAndMonth
{
    int first = 0;
    int second = 0;
    bool isDayFirst = false; ///< 31.3.2027: points are written where the day comes first

    [[nodiscard]] bool isEither() const
    {
        return !isDayFirst && first <= 12 && second <= 12 && first != second;
    }
};
std::optional<DayAndMonth> dayAndMonth(const std::vector<Word> &words)
{
    if (words.size() != 3 || !words[0].isSmall() || !words[1].isSmall() || !words[2].isYear())
        return std::nullopt;
    return DayAndMonth{words[0].number, words[1].number, words[0].after == u'.'};
}

/// Where a range is parted; −1 where it is none.
struct Cut
{
    qsizetype at = -1;
    qsizetype size = 0;
};
Cut cutOf(QStringView text)
{
    constexpr std::array<QStringView, 5> signs{u"..", u" to ", u" bis ", u"\u2013", u" - "};
    for (const QStringView sign : signs) {
        if (const qsizetype at = text.indexOf(sign, 0, Qt::CaseInsensitive); at > 0)
            return {at, sign.size()};
    }
    // ISO 8601 parts a range by a slash, which alone in a text stands between two days.
    const qsizetype slash = text.indexOf(u'/');
    return slash > 0 && text.count(u'/') == 1 && text.count(u'-') == 4 ? Cut{slash, 1} : Cut();
}

/// Without a time of day: "2027-03-31T00:00:00Z", "2027-03-31 00:00".
QStringView withoutTime(QStringView text)
{
    constexpr qsizetype isoLength = 10;
    const bool isIso = text.size() > isoLength && text[4] == u'-' && text[7] == u'-' &&
                       (text[isoLength] == u'T' || text[isoLength] == u' ') && text.contains(u':');
    return isIso ? text.first(isoLength) : text;
}

} // namespace

void FileHabits::learnFromNumber(QStringView cell)
{
    if (cell.size() > longestCell)
        return;
    const Signs signs = signsOf(cell);
    // Only what is a number at all says how numbers are written.
    if ((signs == Signs::Comma || signs == Signs::Point) && number(cell).reading == Reading::Read)
        (signs == Signs::Comma ? m_decimalComma.yes : m_decimalComma.no) = true;
}

void FileHabits::learnFromDay(QStringView cell)
{
    if (cell.size() > longestCell)
        return;
    const auto found = dayAndMonth(wordsOf(cell));
    if (!found || found->isDayFirst)
        return;
    m_dayFirst.yes = m_dayFirst.yes || (found->first > 12 && found->second <= 12);
    m_dayFirst.no = m_dayFirst.no || (found->second > 12 && found->first <= 12);
}

WrittenNumber FileHabits::number(QStringView cell) const
{
    QStringView bare = cell.trimmed();
    if (bare.size() > longestCell)
        return {};
    auto text = withoutBrackets(bare);
    if (!text)
        return {};
    if (signsOf(*text) == Signs::Either) {
        const auto isComma = m_decimalComma.verdict();
        if (!isComma)
            return {numberFromCell(*text) ? Reading::Ambiguous : Reading::Nothing, 0, {}};
        // numberFromCell() takes such a comma for a group and such a point for the decimal sign.
        if (*isComma) {
            for (QChar &c : *text)
                c = c == u'.' ? QChar(u',') : c == u',' ? QChar(u'.') : c;
        }
    }
    const auto number = numberFromCell(*text);
    if (!number || number->direction != Direction::Unset)
        return {};
    return {Reading::Read, number->value, number->unit};
}

WrittenPeriod FileHabits::period(QStringView cell) const
{
    const QString simple = cell.size() > longestCell ? QString() : cell.toString().simplified();
    const QStringView text = withoutTime(simple);
    if (const Cut cut = cutOf(text); cut.at > 0) {
        const WrittenPeriod first = period(text.first(cut.at));
        const QStringView rest = text.sliced(cut.at + cut.size);
        const WrittenPeriod last = cutOf(rest).at > 0 ? WrittenPeriod() : period(rest);
        if (first.reading == Reading::Read && last.reading == Reading::Read)
            return between(first.start, last.end);
        const bool isEither = first.reading == Reading::Ambiguous || last.reading == Reading::Ambiguous;
        return {isEither ? Reading::Ambiguous : Reading::Nothing, {}, {}};
    }
    const auto belongs = [](QChar c) { return c.isLetterOrNumber() || QStringView(u" .,/-'_").contains(c); };
    if (text.isEmpty() || !text.front().isLetterOrNumber() || !std::ranges::all_of(text, belongs))
        return {};
    std::vector<Word> words = wordsOf(text);
    std::erase_if(words, [](const Word &word) {
        return word.text == u"st" || word.text == u"nd" || word.text == u"rd" || word.text == u"th";
    });
    if (const auto found = dayAndMonth(words)) {
        const int year = words[2].number;
        const auto isDayFirst = found->isDayFirst || found->first > 12 || found->first == found->second
                                    ? std::optional(true)
                                : found->isEither() ? m_dayFirst.verdict()
                                                    : std::optional(false);
        if (!isDayFirst)
            return {Reading::Ambiguous, {}, {}};
        return *isDayFirst ? dayOf(year, found->second, found->first)
                           : dayOf(year, found->first, found->second);
    }
    switch (words.size()) {
    case 1: {
        constexpr qsizetype compact = 8; // 20270331
        if (words[0].isYear())
            return monthsOf(words[0].number, 1, 12);
        const int number = words[0].number;
        if (words[0].text.size() != compact || number / 10'000 < firstYear || number / 10'000 > lastYear)
            return {};
        return dayOf(number / 10'000, number / 100 % 100, number % 100);
    }
    case 2:
        return fromTwo(words[0], words[1]);
    case 3:
        if (words[0].isYear() && words[1].isSmall() && words[2].isSmall())
            return dayOf(words[0].number, words[1].number, words[2].number);
        return fromThreeWithName(words[0], words[1], words[2]);
    default:
        return {};
    }
}

} // namespace espalier
