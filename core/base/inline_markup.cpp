// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/inline_markup.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace espalier {

namespace {

constexpr QStringView escapable = u"!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

struct Entity
{
    QStringView name;
    char16_t character;
};
constexpr std::array<Entity, 6> entities{{{u"&amp;", u'&'},
                                          {u"&lt;", u'<'},
                                          {u"&gt;", u'>'},
                                          {u"&quot;", u'"'},
                                          {u"&#39;", u'\''},
                                          {u"&nbsp;", u'\u00A0'}}};

bool isSpaceAt(QStringView text, qsizetype at)
{
    return at < 0 || at >= text.size() || text[at].isSpace();
}

bool isWordAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at].isSurrogate());
}

/// Copies text to `m_out` and remembers which characters of it turned out to be markup; those go at the end.
class Unwrapper
{
public:
    explicit Unwrapper(QStringView in) : m_in(in) {}

    PlainInline run()
    {
        while (m_at < m_in.size()) {
            const QChar c = m_in[m_at];
            const bool taken = c == u'\\'                            ? escape()
                               : c == u'`'                           ? code()
                               : c == u'<'                           ? autolink()
                               : c == u'&'                           ? entity()
                               : c == u']'                           ? link()
                               : c == u'['                           ? bracket(1)
                               : c == u'!'                           ? image()
                               : c == u'*' || c == u'_' || c == u'~' ? emphasis()
                                                                     : false;
            if (!taken)
                m_out += m_in[m_at++];
        }
        return {withoutMarkup(), std::move(m_addresses)};
    }

private:
    struct Run ///< of * or _ or ~ in the output
    {
        QChar character;
        qsizetype at;
        qsizetype length;
    };

    bool escape()
    {
        if (m_at + 1 >= m_in.size() || !escapable.contains(m_in[m_at + 1]))
            return false;
        m_out += m_in[m_at + 1];
        m_at += 2;
        return true;
    }

    bool code()
    {
        const qsizetype length = runLength();
        const qsizetype close = length <= 2 ? closingBackticks(m_at + length, length) : -1;
        if (close < 0) {
            m_out += m_in.sliced(m_at, length);
            m_at += length;
            return true;
        }
        m_out += m_in.sliced(m_at + length, close - m_at - length).trimmed();
        m_at = close + length;
        return true;
    }

    /// The start of the next run of exactly `length` backticks, or −1. What was looked for in vain once is
    /// not looked for again, or a line of lone backticks would take quadratic time.
    qsizetype closingBackticks(qsizetype from, qsizetype length)
    {
        bool &none = m_noBackticks[static_cast<std::size_t>(length)];
        for (qsizetype i = from; !none && i < m_in.size();) {
            qsizetype run = 0;
            while (i + run < m_in.size() && m_in[i + run] == u'`')
                ++run;
            if (run == length)
                return i;
            i += std::max<qsizetype>(run, 1);
        }
        none = true;
        return -1;
    }

    bool autolink()
    {
        const QStringView rest = m_in.sliced(m_at + 1, std::min(longestAddress, m_in.size() - m_at - 1));
        const bool isAddress =
            rest.startsWith(u"https://") || rest.startsWith(u"http://") || rest.startsWith(u"mailto:");
        if (!isAddress || m_failures == mostFailures)
            return false;
        const qsizetype length = rest.indexOf(u'>');
        const QStringView inside = rest.first(std::max<qsizetype>(length, 0));
        if (length < 0 || inside.contains(u' ')) {
            ++m_failures;
            return false;
        }
        m_addresses += inside.toString();
        m_out += inside;
        m_at += length + 2;
        return true;
    }

    bool entity()
    {
        const QStringView rest = m_in.sliced(m_at);
        const auto found =
            std::ranges::find_if(entities, [rest](const Entity &e) { return rest.startsWith(e.name); });
        if (found == entities.end())
            return false;
        m_out += found->character;
        m_at += found->name.size();
        return true;
    }

    bool image() { return m_at + 1 < m_in.size() && m_in[m_at + 1] == u'[' && bracket(2); }

    bool bracket(qsizetype length)
    {
        m_brackets.push_back({m_out.size(), length});
        m_out += m_in.sliced(m_at, length);
        m_at += length;
        return true;
    }

    /// "](address "title")" after an open bracket: the bracket goes, its text stays, the address is kept
    /// apart.
    bool link()
    {
        if (m_brackets.empty())
            return false;
        const auto [at, length] = m_brackets.back();
        m_brackets.pop_back();
        if (m_at + 1 >= m_in.size() || m_in[m_at + 1] != u'(' || m_failures == mostFailures)
            return false;
        const qsizetype end = closingParenthesis(m_at + 2);
        if (end < 0) {
            ++m_failures;
            return false;
        }
        const QStringView inside = m_in.sliced(m_at + 2, end - m_at - 2).trimmed();
        const qsizetype space = inside.indexOf(u' ');
        QStringView address = space < 0 ? inside : inside.first(space);
        if (address.startsWith(u'<') && address.endsWith(u'>') && address.size() > 1)
            address = address.sliced(1, address.size() - 2);
        if (!address.isEmpty())
            m_addresses += address.toString();
        m_markup.push_back({at, length});
        m_at = end + 1;
        return true;
    }

    /// Addresses may hold balanced parentheses.
    [[nodiscard]] qsizetype closingParenthesis(qsizetype from) const
    {
        int depth = 1;
        for (qsizetype i = from; i < std::min(m_in.size(), from + longestAddress); ++i) {
            depth += m_in[i] == u'(' ? 1 : m_in[i] == u')' ? -1 : 0;
            if (depth == 0)
                return i;
        }
        return -1;
    }

    bool emphasis()
    {
        const QChar c = m_in[m_at];
        const qsizetype length = runLength();
        const qsizetype after = m_at + length;
        const bool opens = !isSpaceAt(m_in, after) && !isWordAt(m_in, m_at - 1);
        const bool closes = !isSpaceAt(m_in, m_at - 1) && !isWordAt(m_in, after);
        const Run run{c, m_out.size(), length};
        m_out += m_in.sliced(m_at, length);
        m_at = after;
        if (c == u'~' ? length != 2 : length > 3)
            return true;
        const auto opener = [&] {
            return std::ranges::find_if(m_runs.rbegin(), m_runs.rend(), [&run](const Run &open) {
                return open.character == run.character && open.length == run.length;
            });
        };
        if (const auto open = closes ? opener() : m_runs.rend(); open != m_runs.rend()) {
            m_markup.push_back({open->at, length});
            m_markup.push_back({run.at, length});
            m_runs.erase(std::prev(open.base()), m_runs.end());
        } else if (opens && m_runs.size() < mostOpenRuns) {
            m_runs.push_back(run);
        }
        return true;
    }

    [[nodiscard]] qsizetype runLength() const
    {
        qsizetype length = 1;
        while (m_at + length < m_in.size() && m_in[m_at + length] == m_in[m_at])
            ++length;
        return length;
    }

    [[nodiscard]] QString withoutMarkup()
    {
        std::ranges::sort(m_markup);
        QString out;
        out.reserve(m_out.size());
        qsizetype from = 0;
        for (const auto &[at, length] : m_markup) {
            out += QStringView(m_out).sliced(from, at - from);
            from = at + length;
        }
        return out += QStringView(m_out).sliced(from);
    }

    // What makes every search end soon: a hostile line is all openers and no closer.
    static constexpr std::size_t mostOpenRuns = 32;
    static constexpr qsizetype longestAddress = 4096;
    static constexpr int mostFailures = 64;

    QStringView m_in;
    qsizetype m_at = 0;
    int m_failures = 0;
    QString m_out;
    QStringList m_addresses;
    std::vector<Run> m_runs;
    std::vector<std::pair<qsizetype, qsizetype>> m_brackets; ///< where in the output, how long
    std::vector<std::pair<qsizetype, qsizetype>> m_markup;   ///< likewise; none overlaps another
    std::array<bool, 3> m_noBackticks{};
};

} // namespace

PlainInline plainInline(QStringView markdown)
{
    return Unwrapper(markdown).run();
}

QString escapedInline(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool inWord = isWordAt(text, i - 1) && isWordAt(text, i + 1);
        const bool alone = isSpaceAt(text, i - 1) && isSpaceAt(text, i + 1);
        const bool isEntity =
            c == u'&' && std::ranges::any_of(entities, [rest = text.sliced(i)](const Entity &e) {
                return rest.startsWith(e.name);
            });
        const bool isMarkup = c == u'\\' || c == u'`' || c == u'[' || c == u']' || c == u'<' || isEntity;
        if (isMarkup || ((c == u'*' || c == u'_' || c == u'~') && !inWord && !alone))
            out += u'\\';
        out += c;
    }
    return out;
}

} // namespace espalier
