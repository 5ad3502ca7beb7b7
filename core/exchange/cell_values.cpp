// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/cell_values.h"

#include "core/base/number.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <utility>

namespace espalier {

namespace {

constexpr qsizetype longestCell = 200; // what is longer is prose

QString keyOf(QStringView cell)
{
    return cell.first(std::min(cell.size(), longestCell)).toString().simplified().toCaseFolded();
}

template <class Value>
using Words = std::pair<QStringView, Value>; ///< words with a bar around each, and what they mean

template <class Value>
std::optional<Value> valueOf(const QString &key, std::span<const Words<Value>> table)
{
    if (key.isEmpty() || key.contains(u'|'))
        return std::nullopt;
    const QString wanted = u'|' + key + u'|';
    const auto row =
        std::ranges::find_if(table, [&wanted](const auto &words) { return words.first.contains(wanted); });
    return row == table.end() ? std::nullopt : std::optional(row->second);
}

struct Sign
{
    QStringView text;
    QStringView currency;
};
constexpr std::array<Sign, 10> currencySigns{{{u"€", u"EUR"},
                                              {u"$", u"USD"},
                                              {u"£", u"GBP"},
                                              {u"₹", u"INR"},
                                              {u"¥", u"JPY"},
                                              {u"US$", u"USD"},
                                              {u"A$", u"AUD"},
                                              {u"C$", u"CAD"},
                                              {u"R$", u"BRL"},
                                              {u"zł", u"PLN"}}};

/// Only codes that are used: "NPS", "CTR" and "MQL" have three capitals too.
bool isCurrencyCode(const QString &text)
{
    constexpr QStringView codes =
        u" EUR USD GBP CHF JPY CNY INR CAD AUD NZD SEK NOK DKK PLN CZK HUF RON BGN TRY BRL MXN ZAR "
        u"SGD HKD KRW THB IDR MYR PHP VND AED SAR ILS EGP NGN KES UAH RUB ARS CLP COP PEN TWD ISK ";
    return text.size() == 3 && codes.contains(QString(u' ' + text + u' '));
}

std::optional<Unit> knownUnit(QStringView text)
{
    const QString bare = text.trimmed().toString();
    if (bare.isEmpty())
        return std::nullopt;
    const auto sign = std::ranges::find(currencySigns, QStringView(bare), &Sign::text);
    if (sign != currencySigns.end())
        return Unit{Unit::Kind::Currency, sign->currency.toString()};
    if (isCurrencyCode(bare.toUpper()) && (bare == bare.toUpper() || bare == bare.toLower()))
        return Unit{Unit::Kind::Currency, bare.toUpper()};
    const auto named = [](Unit::Kind kind, const char *name) {
        return Unit{kind, QString::fromLatin1(name)};
    };
    const std::array<Words<Unit>, 10> words{{
        {u"|%|percent|percentage|per cent|pct|in %|prozent|percent (%)|% (percent)|",
         named(Unit::Kind::Percent, "")},
        {u"|currency|money|", named(Unit::Kind::Currency, "")},
        {u"|count|number|#|no.|absolute|integer|quantity|anzahl|", named(Unit::Kind::Count, "")},
        {u"|s|sec|secs|second|seconds|", named(Unit::Kind::Duration, "s")},
        {u"|min|mins|minute|minutes|", named(Unit::Kind::Duration, "min")},
        {u"|h|hr|hrs|hour|hours|", named(Unit::Kind::Duration, "h")},
        {u"|d|day|days|", named(Unit::Kind::Duration, "d")},
        {u"|duration|time|", named(Unit::Kind::Duration, "")},
        {u"|score|points|pts|index|rating|", named(Unit::Kind::Score, "")},
        {u"|euro|euros|", named(Unit::Kind::Currency, "EUR")},
    }};
    return valueOf<Unit>(keyOf(bare), words);
}

/// Takes a comparison sign off the front and says what it asks for.
Direction takeComparison(QStringView &text)
{
    constexpr std::array<std::pair<QStringView, Direction>, 6> signs{{{u">=", Direction::Higher},
                                                                      {u"<=", Direction::Lower},
                                                                      {u"≥", Direction::Higher},
                                                                      {u"≤", Direction::Lower},
                                                                      {u">", Direction::Higher},
                                                                      {u"<", Direction::Lower}}};
    for (const auto &[sign, direction] : signs) {
        if (text.startsWith(sign)) {
            text = text.sliced(sign.size()).trimmed();
            return direction;
        }
    }
    return Direction::Unset;
}

/// Digits in groups of three, or plain: "1234", "1,234,567" with ',' as `group`.
bool isGrouped(QStringView digits, QChar group)
{
    const QList<QStringView> parts = digits.split(group);
    const auto isDigits = [](QStringView part) {
        return std::ranges::all_of(part, [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (parts.front().isEmpty() || !isDigits(parts.front()) || (parts.size() > 1 && parts.front().size() > 3))
        return false;
    return std::all_of(parts.begin() + 1, parts.end(),
                       [&](QStringView part) { return part.size() == 3 && isDigits(part); });
}

/// Whether the only sign has three digits behind it and up to three before it: "1,234", which could be 1234
/// or 1.234.
bool isAmbiguous(QStringView text, qsizetype sign)
{
    constexpr qsizetype group = 3;
    return text.size() - sign == group + 1 && sign >= 1 && sign <= group && text.front() != u'0';
}

/// The plain form that numberFromText() reads; empty when it is no number. `isGuess` where the sign is a
/// group in "1,234" and a decimal point in "1.234", as programs write them, and could be the other.
QByteArray plainNumber(QString text, bool &isGuess)
{
    bool isNegative = false;
    if (text.startsWith(u'-') || text.startsWith(u'\u2212') || text.startsWith(u'+')) {
        isNegative = text.front() != u'+';
        text.remove(0, 1);
    }
    for (const QChar space : {u' ', u'\u00A0', u'\u202F', u'\u2009', u'\'', u'\u2019'}) {
        if (text.contains(space)) {
            const qsizetype decimals = std::max(text.indexOf(u'.'), text.indexOf(u','));
            if (!isGrouped(QStringView(text).first(decimals < 0 ? text.size() : decimals), space))
                return {};
            text.remove(space);
        }
    }
    const qsizetype comma = text.lastIndexOf(u',');
    const qsizetype dot = text.lastIndexOf(u'.');
    QChar group;
    if (comma >= 0 && dot >= 0) {
        group = comma < dot ? u',' : u'.';
    } else if (comma >= 0 && (text.count(u',') > 1 || isAmbiguous(text, comma))) {
        isGuess = text.count(u',') == 1;
        group = u',';
    } else if (text.count(u'.') > 1) {
        group = u'.';
    } else if (dot >= 0) {
        isGuess = isAmbiguous(text, dot);
    }
    if (!group.isNull()) {
        const qsizetype end = comma >= 0 && dot >= 0 ? std::max(comma, dot) : text.size();
        if (!isGrouped(QStringView(text).first(end), group))
            return {};
        text.remove(group);
    }
    text.replace(u',', u'.');
    return (isNegative ? QByteArray("-") : QByteArray()) + text.toLatin1();
}

bool belongsToNumber(QChar c)
{
    return (c >= u'0' && c <= u'9') || c == u'.' || c == u',' || c == u'\'' || c == u'\u2019' || c.isSpace();
}

/// A word for a power of ten.
struct Multiplier
{
    QStringView word; ///< in any case when it is longer than one letter
    int power;
    bool needsCurrency = false; ///< "m" alone may be minutes or metres, "b" bytes
};

/// Takes "k", "M", "bn", "Mio." from behind a number and gives the power of ten; 0 when there is none.
int takeMultiplier(QStringView &suffix, bool hasCurrency)
{
    constexpr std::array<Multiplier, 22> multipliers{
        {{u"million", 6}, {u"millionen", 6}, {u"billion", 9}, {u"thousand", 3}, {u"tausend", 3}, {u"mio.", 6},
         {u"mio", 6},     {u"mrd.", 9},      {u"mrd", 9},     {u"tsd.", 3},     {u"tsd", 3},     {u"bn", 9},
         {u"mn", 6},      {u"mln", 6},       {u"crore", 7},   {u"lakh", 5},     {u"k", 3},       {u"K", 3},
         {u"M", 6},       {u"m", 6, true},   {u"b", 9, true}, {u"B", 9, true}}};
    for (const auto &[word, power, needsCurrency] : multipliers) {
        const QStringView rest = suffix.sliced(std::min(word.size(), suffix.size())).trimmed();
        const bool isThere =
            suffix.startsWith(word, word.size() > 1 ? Qt::CaseInsensitive : Qt::CaseSensitive);
        const bool isCurrency = knownUnit(rest).value_or(Unit()).kind == Unit::Kind::Currency;
        const bool isWhole = word.size() >= suffix.size() || !suffix[word.size()].isLetter() || isCurrency;
        if (isThere && isWhole && (!needsCurrency || hasCurrency || isCurrency)) {
            suffix = rest;
            return power;
        }
    }
    return 0;
}

} // namespace

std::optional<CellNumber> numberFromCell(QStringView cell)
{
    CellNumber number;
    QStringView text = cell.trimmed();
    if (text.size() > longestCell)
        return std::nullopt;
    number.direction = takeComparison(text);

    qsizetype begin = 0;
    while (begin < text.size() && !(text[begin] >= u'0' && text[begin] <= u'9'))
        ++begin;
    qsizetype end = begin;
    while (end < text.size() && belongsToNumber(text[end]))
        ++end;
    // "1e6" as programs write it; "150 EUR" begins alike.
    const auto isDigit = [&](qsizetype i) { return i < text.size() && text[i] >= u'0' && text[i] <= u'9'; };
    const bool hasSign = end + 1 < text.size() && (text[end + 1] == u'+' || text[end + 1] == u'-');
    if (end < text.size() && text[end].toLower() == u'e' && isDigit(end + (hasSign ? 2 : 1)) &&
        text.sliced(0, 1) != u"€") {
        const auto value = numberFromText(text.toLatin1());
        return value ? std::optional(CellNumber{*value, {}, number.direction, false}) : std::nullopt;
    }
    if (begin == text.size())
        return std::nullopt;

    QStringView prefix = text.first(begin).trimmed();
    QString digits = text.sliced(begin, end - begin).trimmed().toString();
    // "-$5" as well as "$-5"
    if (prefix.size() > 1 && (prefix.startsWith(u'-') || prefix.startsWith(u'\u2212'))) {
        digits.prepend(prefix.front());
        prefix = prefix.sliced(1).trimmed();
    } else if (prefix.endsWith(u'-') || prefix.endsWith(u'\u2212') || prefix.endsWith(u'+') ||
               prefix.endsWith(u'.')) {
        digits.prepend(prefix.back() == u'.' ? QStringLiteral("0.") : QString(prefix.back()));
        prefix = prefix.chopped(1).trimmed();
    }
    QStringView suffix = text.sliced(end).trimmed();
    if (!suffix.isEmpty() && digits.endsWith(u'.'))
        return std::nullopt;
    const int power = takeMultiplier(suffix, knownUnit(prefix).value_or(Unit()).kind == Unit::Kind::Currency);
    // By the power, not by a product: 64.1k is 64100 and not a hair less.
    QByteArray plain = plainNumber(digits, number.isGuess);
    if (power > 0)
        plain += 'e' + QByteArray::number(power);
    const auto value = numberFromText(plain);
    if (!value || (!prefix.isEmpty() && !suffix.isEmpty()))
        return std::nullopt;
    number.value = *value;
    number.isGuess = number.isGuess || power > 0;
    if (const QStringView unit = prefix.isEmpty() ? suffix : prefix; !unit.isEmpty()) {
        const auto known = knownUnit(unit);
        if (!known)
            return std::nullopt;
        number.unit = *known;
    }
    return number;
}

std::optional<Unit> unitFromCell(QStringView cell)
{
    const QString text = keyOf(cell);
    if (saysNothing(cell))
        return std::nullopt;
    if (const auto known = knownUnit(cell))
        return known;
    if (const auto written = Unit::fromText(cell.trimmed().toUtf8()))
        return written;
    constexpr qsizetype longestUnit = 40;
    if (text.size() > longestUnit)
        return std::nullopt;
    return Unit{Unit::Kind::Custom, cell.trimmed().toString().simplified()};
}

std::optional<Direction> directionFromCell(QStringView cell)
{
    constexpr std::array<Words<Direction>, 4> words{{
        {u"|higher|high|up|increase|increasing|higher is better|higher better|more|more is "
         u"better|maximize|maximise|max|grow|growth|positive|↑|+|asc|",
         Direction::Higher},
        {u"|lower|low|down|decrease|decreasing|lower is better|lower better|less|less is "
         u"better|minimize|minimise|min|reduce|negative|↓|-|desc|",
         Direction::Lower},
        {u"|range|within range|in range|within a range|target range|corridor|between|", Direction::Range},
        {u"|hold|maintain|keep|stable|steady|constant|→|", Direction::Hold},
    }};
    return valueOf<Direction>(keyOf(cell), words);
}

std::optional<Cadence> cadenceFromCell(QStringView cell)
{
    using enum Cadence::Kind;
    constexpr int fortnight = 14;
    constexpr int half = 182;
    constexpr std::array<Words<Cadence>, 8> words{{
        {u"|real time|real-time|realtime|live|continuous|", Cadence{RealTime, 0}},
        {u"|daily|day|per day|every day|d|täglich|", Cadence{Daily, 0}},
        {u"|weekly|week|per week|every week|w|wöchentlich|", Cadence{Weekly, 0}},
        {u"|monthly|month|per month|every month|m|monatlich|", Cadence{Monthly, 0}},
        {u"|quarterly|quarter|per quarter|every quarter|q|quartalsweise|", Cadence{Quarterly, 0}},
        {u"|yearly|year|annual|annually|per year|every year|y|jährlich|", Cadence{Yearly, 0}},
        {u"|fortnightly|biweekly|bi-weekly|every two weeks|every 2 weeks|", Cadence{EveryNDays, fortnight}},
        {u"|half-yearly|half yearly|semi-annual|semiannual|semi-annually|twice a year|",
         Cadence{EveryNDays, half}},
    }};
    const QString key = keyOf(cell);
    if (const auto known = valueOf<Cadence>(key, words))
        return known;
    return Cadence::fromText(key.toUtf8());
}

std::optional<Indicator> indicatorFromCell(QStringView cell)
{
    constexpr std::array<Words<Indicator>, 2> words{{
        {u"|leading|lead|leading indicator|", Indicator::Leading},
        {u"|lagging|lag|lagging indicator|", Indicator::Lagging},
    }};
    return valueOf<Indicator>(keyOf(cell), words);
}

std::optional<QDate> dayFromCell(QStringView cell)
{
    const QString text = keyOf(cell);
    for (const QString &form :
         {QStringLiteral("yyyy-MM-dd"), QStringLiteral("dd.MM.yyyy"), QStringLiteral("d.M.yyyy")}) {
        if (const QDate day = QDate::fromString(text, form); day.isValid())
            return day;
    }
    QString year = text;
    int lastMonth = 12;
    QString quarter = text;
    quarter.remove(u' ').remove(u'-');
    const qsizetype q = quarter.indexOf(u'q');
    constexpr qsizetype quarterLength = 6; // "q12027", "2027q1"
    if (q >= 0 && quarter.size() == quarterLength) {
        year = q == 0 ? quarter.sliced(2) : quarter.first(q);
        const int number = quarter[q == 0 ? 1 : quarterLength - 1].digitValue();
        if (number < 1 || number > 4)
            return std::nullopt;
        lastMonth = number * 3;
    }
    bool isYear = year.size() == 4;
    const int number = isYear ? year.toInt(&isYear) : 0;
    constexpr int firstYear = 1900;
    if (!isYear || number < firstYear)
        return std::nullopt;
    const QDate month(number, lastMonth, 1);
    return month.addDays(month.daysInMonth() - 1);
}

QStringList tagsFromCell(QStringView cell)
{
    QStringList tags;
    QString text = cell.toString();
    text.replace(u';', u',').replace(u'\n', u',');
    for (const QString &part : text.split(u',')) {
        QString tag = part.simplified();
        if (tag.startsWith(u'#'))
            tag.remove(0, 1);
        if (!tag.isEmpty())
            tags += tag;
    }
    tags.removeDuplicates();
    return tags;
}

bool saysNothing(QStringView cell)
{
    if (!cell.isEmpty() && cell.front() >= u'0' && cell.front() <= u'9')
        return false; // most cells of large tables
    constexpr std::array<Words<bool>, 1> words{
        {{u"|-|–|—|--|n/a|na|none|null|nil|tbd|tba|t.b.d.|?|unknown|not set|", true}}};
    const QString key = keyOf(cell);
    return key.isEmpty() || valueOf<bool>(key, words).value_or(false);
}

} // namespace espalier
