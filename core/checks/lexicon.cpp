// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/lexicon.h"

namespace espalier {

namespace {

bool isInWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == QLatin1Char('%');
}

bool isJoiner(QChar c)
{
    return c == QLatin1Char('-') || c == QLatin1Char('\'') || c == QChar(u'’');
}

} // namespace

TextWords::TextWords(const QString &text) : m_text(text.toCaseFolded())
{
    const qsizetype size = m_text.size();
    for (qsizetype i = 0; i < size;) {
        if (!isInWord(m_text[i])) {
            ++i;
            continue;
        }
        const qsizetype begin = i;
        while (i < size &&
               (isInWord(m_text[i]) || (isJoiner(m_text[i]) && i + 1 < size && isInWord(m_text[i + 1]))))
            ++i;
        m_spans.push_back({begin, i - begin});
    }
}

void Lexicon::add(WordList list, const QString &lines)
{
    for (const QString &line : lines.split(QLatin1Char('\n'))) {
        const QString written = line.section(QLatin1Char('#'), 0, 0).simplified();
        const TextWords words(written);
        if (words.size() == 0)
            continue;
        Entry entry{list, written, {}};
        for (std::size_t i = 1; i < words.size(); ++i)
            entry.rest.push_back(words[i].toString());
        if (written.startsWith(QLatin1Char('*')))
            m_endings.push_back({words[0].toString(), std::move(entry)});
        else
            m_entries[words[0].toString()].push_back(std::move(entry));
    }
}

template <class Visit>
void Lexicon::forEachAt(QStringView word, Visit &&visit) const
{
    // The key is only looked at while the hash is asked.
    const auto found = m_entries.constFind(QString::fromRawData(word.data(), word.size()));
    if (found != m_entries.cend()) {
        for (const Entry &entry : *found)
            visit(entry);
    }
    for (const Ending &ending : m_endings) {
        if (word.endsWith(ending.word))
            visit(ending.entry);
    }
}

bool Lexicon::follows(const TextWords &words, std::size_t first, const Entry &entry)
{
    if (first + entry.rest.size() >= words.size())
        return false;
    for (std::size_t i = 0; i < entry.rest.size(); ++i) {
        if (words[first + 1 + i] != entry.rest[i])
            return false;
    }
    return true;
}

WordMarks Lexicon::marksIn(const TextWords &words) const
{
    WordMarks marks = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        forEachAt(words[i], [&](const Entry &entry) {
            if (follows(words, i, entry))
                marks = static_cast<WordMarks>(marks | markOf(entry.list));
        });
    }
    return marks;
}

std::optional<Lexicon::Match> Lexicon::firstIn(const TextWords &words, WordList list, std::size_t from) const
{
    std::optional<Match> match;
    for (std::size_t i = from; i < words.size() && !match; ++i) {
        forEachAt(words[i], [&](const Entry &entry) {
            const bool isIt = entry.list == list && follows(words, i, entry);
            if (isIt && (!match || match->count <= entry.rest.size()))
                match = Match{entry.written, i, 1 + entry.rest.size()};
        });
        if (match && match->entry.startsWith(QLatin1Char('*')))
            match->entry = words[i].toString();
    }
    return match;
}

bool Lexicon::has(WordList list, QStringView word) const
{
    bool isThere = false;
    forEachAt(word,
              [&](const Entry &entry) { isThere = isThere || (entry.list == list && entry.rest.empty()); });
    return isThere;
}

Lexicon lexiconFrom(const std::function<QString(const QString &name)> &linesOf)
{
    Lexicon lexicon;
    for (std::size_t i = 0; i < wordListCount; ++i) {
        const std::string_view name = NamesOf<WordList>::names[i];
        lexicon.add(static_cast<WordList>(i),
                    linesOf(QLatin1String(name.data(), static_cast<qsizetype>(name.size()))));
    }
    return lexicon;
}

} // namespace espalier
