// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/typed_text.h"

#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/exchange/cell_values.h"
#include "core/exchange/indented_text.h"
#include "core/exchange/typed_values.h"

#include <algorithm>

namespace espalier {

namespace {

constexpr QChar backslash = u'\\';
constexpr qsizetype longestNumber = 48;
constexpr qsizetype longestQuoted = 200;
constexpr int mostNumberWords = 3; // "4.1 Mio. €"
constexpr int mostDayWords = 4;    // "end of March 2027"

bool isNameStart(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate();
}

/// What a name without quotation marks may hold between two letters: "Anne-Marie", "R&D", "o'neill".
bool joins(QChar c)
{
    return QStringView(u"-_.&'’/+").contains(c);
}

bool divides(QChar c)
{
    return c == u',' || c == u';';
}

std::optional<TokenKind> kindOfSign(QChar c)
{
    switch (c.unicode()) {
    case u'@':
        return TokenKind::Owner;
    case u'#':
        return TokenKind::Channel;
    case u'!':
        return TokenKind::Cadence;
    case u'+':
    case u'^':
        return TokenKind::Indicator;
    default:
        return std::nullopt;
    }
}

qsizetype arrowLength(QStringView text, qsizetype at)
{
    if (text.sliced(at).startsWith(u"->"))
        return 2;
    return text[at] == u'→' ? 1 : 0;
}

qsizetype afterSpaces(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at].isSpace())
        ++at;
    return at;
}

/// Where up to `most` words that begin at `at` end, the shortest first.
std::vector<qsizetype> endsOfWords(QStringView text, qsizetype at, int most)
{
    std::vector<qsizetype> ends;
    const qsizetype limit = std::min(text.size(), at + longestNumber);
    while (static_cast<int>(ends.size()) < most && at < limit) {
        while (at < limit && !text[at].isSpace())
            ++at;
        if (at < text.size() && !text[at].isSpace())
            break; // half a word
        ends.push_back(at);
        at = afterSpaces(text, at);
    }
    return ends;
}

/// One walk over the text. Reading drops a backslash where one keeps a sign text, and takes tokens out;
/// writing adds the backslash in the same places: each is the inverse of the other.
class Walk
{
public:
    Walk(QStringView text, const QLocale &locale) : m_text(text), m_locale(locale) {}

    TypedText read()
    {
        QString title;
        for (m_at = 0; m_at < m_text.size();) {
            if (const qsizetype kept = keptAt(m_at); kept > 0) {
                title += m_text.sliced(m_at + 1, kept - m_at - 1);
                m_at = kept;
            } else if (const qsizetype end = tokenAt(m_at, &m_read); end > 0) {
                m_at = end;
            } else {
                title += m_text[m_at++];
            }
        }
        m_read.line.title = oneLine(title);
        return std::move(m_read);
    }

    QString write()
    {
        QString text;
        for (m_at = 0; m_at < m_text.size();) {
            const qsizetype kept = keptAt(m_at);
            const qsizetype end = kept > 0 ? kept : tokenAt(m_at, nullptr) > 0 ? signAt(m_at) : 0;
            if (end > 0) {
                text += backslash;
                text += m_text.sliced(m_at, end - m_at);
                m_at = end;
            } else {
                text += m_text[m_at++];
            }
        }
        return text;
    }

private:
    [[nodiscard]] bool isAfterSpace(qsizetype at) const { return at > 0 && m_text[at - 1].isSpace(); }

    [[nodiscard]] bool opensName(qsizetype at) const
    {
        return at < m_text.size() && (isNameStart(m_text[at]) || m_text[at] == u'"');
    }

    /// The end of the sign that would begin a token here; 0 where there is none. That of "15% -> 25%" is all
    /// of it, since nothing in there may be read again.
    [[nodiscard]] qsizetype signAt(qsizetype at) const
    {
        if (at >= m_text.size())
            return 0;
        if (kindOfSign(m_text[at]))
            return opensName(at + 1) ? at + 1 : 0;
        if (m_text.sliced(at).startsWith(u">>")) // whatever follows: that may get a backslash of its own
            return at + 2;
        if (const qsizetype end = targetAt(at, nullptr); end > 0)
            return end;
        return dayAt(at, nullptr);
    }

    /// The end of a sign with backslashes before it; 0 where there is none.
    [[nodiscard]] qsizetype keptAt(qsizetype at) const
    {
        if (m_text[at] != backslash || !isAfterSpace(at))
            return 0;
        while (at < m_text.size() && m_text[at] == backslash)
            ++at;
        return signAt(at);
    }

    /// Takes the token that begins here; 0 where none does. Without `into` it only looks.
    qsizetype tokenAt(qsizetype at, TypedText *into)
    {
        if (!isAfterSpace(at))
            return 0;
        if (m_text.sliced(at).startsWith(u">>"))
            return parentAt(at, into);
        return plainTokenAt(at, into);
    }

    qsizetype plainTokenAt(qsizetype at, TypedText *into) const
    {
        const auto kind = kindOfSign(m_text[at]);
        if (!kind) {
            const qsizetype end = targetAt(at, into);
            return end > 0 ? end : dayAt(at, into);
        }
        qsizetype end = 0;
        const QString name = nameAt(at + 1, end);
        if (name.isEmpty())
            return 0;
        const Cadence cadence =
            *kind == TokenKind::Cadence ? cadenceFromCell(name).value_or(Cadence()) : Cadence();
        const Indicator indicator = *kind == TokenKind::Indicator
                                        ? indicatorFromCell(name).value_or(Indicator::Unset)
                                        : Indicator::Unset;
        if ((*kind == TokenKind::Cadence && !cadence.isSet()) ||
            (*kind == TokenKind::Indicator && indicator == Indicator::Unset))
            return 0;
        if (into) {
            TypedLine &line = into->line;
            if (*kind == TokenKind::Owner)
                line.owner = name;
            else if (*kind == TokenKind::Cadence)
                line.cadence = cadence;
            else if (*kind == TokenKind::Indicator)
                line.indicator = indicator;
            else if (!line.channels.contains(name, Qt::CaseInsensitive))
                line.channels += name;
            into->tokens.push_back({*kind, at, end});
        }
        return withDivider(end);
    }

    /// A comma behind a token divides tokens and is no part of the title.
    [[nodiscard]] qsizetype withDivider(qsizetype end) const
    {
        return end < m_text.size() && divides(m_text[end]) ? end + 1 : end;
    }

    /// The name that begins here, and where it ends, its quotation marks included; empty when none does.
    [[nodiscard]] QString nameAt(qsizetype at, qsizetype &end) const
    {
        if (at < m_text.size() && m_text[at] == u'"') {
            const QStringView rest = m_text.sliced(at + 1, std::min(longestQuoted, m_text.size() - at - 1));
            const qsizetype close = rest.indexOf(u'"');
            end = at + close + 2;
            return close < 0 ? QString() : oneLine(rest.first(close));
        }
        if (at >= m_text.size() || !isNameStart(m_text[at]))
            return {};
        const auto isIn = [&](qsizetype i) {
            return i < m_text.size() && (isNameStart(m_text[i]) || m_text[i].isMark());
        };
        end = at;
        while (isIn(end) || (end < m_text.size() && joins(m_text[end]) && isIn(end + 1)))
            ++end;
        return oneLine(m_text.sliced(at, end - at));
    }

    /// "15% -> 25%" or "-> 25%".
    qsizetype targetAt(qsizetype at, TypedText *into) const
    {
        qsizetype arrow = at;
        const qsizetype limit = std::min(m_text.size(), at + longestNumber);
        while (arrow < limit && arrowLength(m_text, arrow) == 0)
            ++arrow;
        if (arrow == limit)
            return 0;
        std::optional<CellNumber> start;
        if (arrow > at) {
            start = typedNumber(m_text.sliced(at, arrow - at), m_locale);
            if (!start)
                return 0;
        }
        const qsizetype from = afterSpaces(m_text, arrow + arrowLength(m_text, arrow));
        const std::vector<qsizetype> ends = endsOfWords(m_text, from, mostNumberWords);
        for (auto it = ends.rbegin(); it != ends.rend(); ++it) {
            qsizetype end = *it;
            const QStringView words = m_text.sliced(from, end - from);
            auto target = typedNumber(words, m_locale);
            if (!target && !words.isEmpty() && (divides(words.back()) || words.back() == u'.'))
                target = typedNumber(words.chopped(1), m_locale);
            if (!target)
                continue;
            if (into) {
                TypedLine &line = into->line;
                line.start = start ? std::optional(start->value) : std::nullopt;
                line.target = target->value;
                line.unit = target->unit.isSet() || !start ? target->unit : start->unit;
                line.direction = target->direction;
                into->tokens.push_back({TokenKind::Target, at, end});
            }
            return end;
        }
        return 0;
    }

    /// "by Q1 2027", once there is a target that can be due.
    qsizetype dayAt(qsizetype at, TypedText *into) const
    {
        constexpr QStringView by = u"by";
        if (!m_read.line.target || !m_text.sliced(at).startsWith(by, Qt::CaseInsensitive) ||
            at + by.size() >= m_text.size() || !m_text[at + by.size()].isSpace())
            return 0;
        const qsizetype from = afterSpaces(m_text, at + by.size());
        const std::vector<qsizetype> ends = endsOfWords(m_text, from, mostDayWords);
        for (auto it = ends.rbegin(); it != ends.rend(); ++it) {
            QStringView words = m_text.sliced(from, *it - from);
            if (!words.isEmpty() && (divides(words.back()) || words.back() == u'.'))
                words.chop(1);
            const auto day = typedDay(words, m_locale);
            if (!day)
                continue;
            if (into) {
                into->line.targetDate = *day;
                into->tokens.push_back({TokenKind::Date, at, *it});
            }
            return *it;
        }
        return 0;
    }

    /// ">> Other parent": a title has many words, so it goes on to the next token.
    qsizetype parentAt(qsizetype at, TypedText *into)
    {
        const qsizetype from = afterSpaces(m_text, at + 2);
        if (!opensName(from))
            return 0;
        qsizetype end = from;
        QString name;
        if (m_text[from] == u'"')
            name = nameAt(from, end);
        if (name.isEmpty()) {
            for (end = from; end < m_text.size();) {
                const qsizetype kept = keptAt(end);
                if (kept == 0 && isAfterSpace(end) && end > from &&
                    (m_text.sliced(end).startsWith(u">>") || plainTokenAt(end, nullptr) > 0))
                    break;
                name += m_text.sliced(kept > 0 ? end + 1 : end, kept > 0 ? kept - end - 1 : 1);
                end = kept > 0 ? kept : end + 1;
            }
            name = oneLine(name);
        }
        while (end > from && m_text[end - 1].isSpace())
            --end;
        if (name.isEmpty())
            return 0;
        if (into) {
            if (!into->line.otherParents.contains(name, Qt::CaseInsensitive))
                into->line.otherParents += name;
            into->tokens.push_back({TokenKind::Parent, at, end});
        }
        return withDivider(end);
    }

    QStringView m_text;
    const QLocale &m_locale;
    qsizetype m_at = 0;
    TypedText m_read;
};

} // namespace

TypedText readTyped(QStringView text, const QLocale &locale)
{
    return Walk(text, locale).read();
}

QString typedFrom(QStringView title, const QLocale &locale)
{
    return Walk(title, locale).write();
}

QString OpenToken::completed(const QString &name) const
{
    const bool isPlain = kind != TokenKind::Parent && !name.isEmpty() && isNameStart(name.front()) &&
                         std::ranges::all_of(name, [](QChar c) { return isNameStart(c); });
    const QString words = isPlain ? name : u'"' + name + u'"';
    switch (kind) {
    case TokenKind::Owner:
        return u'@' + words + u' ';
    case TokenKind::Channel:
        return u'#' + words + u' ';
    case TokenKind::Cadence:
        return u'!' + words + u' ';
    case TokenKind::Indicator:
        return u'+' + words + u' ';
    default:
        return QStringLiteral(">> %1 ").arg(words);
    }
}

std::optional<OpenToken> openTokenAt(QStringView text, qsizetype cursor)
{
    const QStringView before = text.first(std::min(cursor, text.size()));
    const qsizetype from = std::max<qsizetype>(1, before.size() - longestQuoted);
    for (qsizetype at = before.size() - 1; at >= from; --at) {
        if (!before[at - 1].isSpace())
            continue;
        if (before.sliced(at).startsWith(u">>")) {
            QStringView typed = before.sliced(at + 2).trimmed();
            if (typed.startsWith(u'"'))
                typed = typed.sliced(1);
            return typed.contains(u'"') ? std::nullopt
                                        : std::optional(OpenToken{TokenKind::Parent, at, typed});
        }
        if (const auto kind = kindOfSign(before[at])) {
            QStringView typed = before.sliced(at + 1);
            const bool isQuoted = typed.startsWith(u'"');
            if (isQuoted)
                typed = typed.sliced(1);
            const bool isOver = isQuoted ? typed.contains(u'"')
                                         : std::ranges::any_of(typed, [](QChar c) { return c.isSpace(); }) ||
                                               (!typed.isEmpty() && !isNameStart(typed.front()));
            return isOver ? std::nullopt : std::optional(OpenToken{*kind, at, typed});
        }
    }
    return std::nullopt;
}

Result<std::vector<TypedRow>> readTypedList(const QString &text, const QLocale &locale, ImportReport &report)
{
    constexpr std::size_t mostRows = 1000;
    const Result<Outline> outline = readIndentedText(text, report);
    if (!outline)
        return tl::unexpected(outline.error());
    if (outline->rows.size() > mostRows)
        return unreadable(outline->rows[mostRows].line,
                          Tr::tr("A typed list has at most 1,000 rows; open a longer one as a file."));
    std::vector<TypedRow> rows;
    rows.reserve(outline->rows.size());
    for (const OutlineRow &row : outline->rows)
        rows.push_back({readTyped(row.title, locale).line, row.parent, row.line});
    return rows;
}

} // namespace espalier
