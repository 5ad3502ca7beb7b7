// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// NodeFilter as one line of text: see node_filter.h for its form.
#include "core/base/tr.h"
#include "core/rules/filter_fields.h"
#include "core/rules/node_filter.h"

#include <algorithm>

namespace espalier {
namespace {

constexpr QLatin1Char quote('"');
constexpr QLatin1Char backslash('\\');
constexpr QLatin1Char colon(':');

/// Reads a text character by character.
class Reader
{
public:
    explicit Reader(const QString &text) : m_text(text) {}

    /// False at the end of the text.
    bool skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        return m_at < m_text.size();
    }
    /// The field before a colon, as its key; empty where a word stands.
    QString field()
    {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text[end].isLetter())
            ++end;
        if (end == m_at || end == m_text.size() || m_text[end] != colon)
            return {};
        const QString key = filterField(m_text.sliced(m_at, end - m_at));
        if (!key.isEmpty())
            m_at = end + 1;
        return key;
    }
    QString value()
    {
        QString value;
        if (m_at == m_text.size() || m_text[m_at] != quote) {
            while (m_at < m_text.size() && !m_text[m_at].isSpace())
                value += m_text[m_at++];
            return value;
        }
        for (++m_at; m_at < m_text.size() && m_text[m_at] != quote; ++m_at) {
            if (m_text[m_at] == backslash && m_at + 1 < m_text.size())
                ++m_at;
            value += m_text[m_at];
        }
        ++m_at; // the closing quote, or the end of a text without one
        m_at = std::min(m_at, m_text.size());
        return value;
    }

private:
    const QString &m_text;
    qsizetype m_at = 0;
};

/// In quotes where it would be read as something else.
QString written(const QString &value)
{
    const bool isPlain = !value.isEmpty() && std::ranges::none_of(value, [](QChar one) {
        return one.isSpace() || one == quote || one == colon;
    });
    if (isPlain)
        return value;
    QString text(quote);
    for (const QChar one : value) {
        if (one == quote || one == backslash)
            text += backslash;
        text += one;
    }
    return text + quote;
}

tl::unexpected<Error> meaningless(const QString &field, const QString &value)
{
    return refuse(value.isEmpty() ? Tr::tr("Say what “%1” should be.").arg(field)
                                  : Tr::tr("No %1 is called “%2”.").arg(field, value));
}

} // namespace

QString textOf(const NodeFilter &filter)
{
    QStringList terms;
    for (const Condition &condition : filter.conditions)
        terms.append(condition.field + colon + written(condition.value));
    for (const QString &word : filter.words)
        terms.append(written(word));
    return terms.join(QLatin1Char(' '));
}

Result<NodeFilter> filterFromText(const QString &text, const Tree &tree)
{
    NodeFilter filter;
    Reader reader(text);
    for (qsizetype terms = 0; reader.skipSpace(); ++terms) {
        if (terms == NodeFilter::mostTerms)
            return refuse(Tr::tr("A filter holds at most %1 words and conditions: leave some out.")
                              .arg(NodeFilter::mostTerms));
        const QString field = reader.field();
        const QString typed = reader.value();
        if (field.isEmpty()) {
            if (!typed.isEmpty())
                filter.words.append(typed);
            continue;
        }
        const std::optional<QString> value = filterValue(field, typed, tree);
        if (!value)
            return meaningless(field, typed);
        if (const Condition condition{field, *value}; std::ranges::count(filter.conditions, condition) == 0)
            filter.conditions.push_back(condition);
    }
    return filter;
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    Reader reader(text);
    while (reader.skipSpace() && words.size() < NodeFilter::mostTerms) {
        if (const QString word = reader.value(); !word.isEmpty())
            words.append(word);
    }
    return words;
}

} // namespace espalier
