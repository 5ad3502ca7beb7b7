// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/lexicon.h"

#include <QtGlobal>

namespace espalier {

namespace {

// Nearly all letters of nearly all titles are ASCII, and titles are read by the hundred thousand.
constexpr char16_t firstBeyondAscii = 0x80;

bool isInWord(QChar c)
{
    const char16_t code = c.unicode();
    if (code < firstBeyondAscii)
        return (code >= u'a' && code <= u'z') || (code >= u'0' && code <= u'9') || code == u'%';
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

bool isJoiner(QChar c)
{
    return c == QLatin1Char('-') || c == QLatin1Char('\'') || c == QChar(u'’');
}

QString folded(const QString &text)
{
    QString out(text.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t code = text[i].unicode();
        if (code >= firstBeyondAscii)
            return text.toCaseFolded();
        out[i] = QChar(code >= u'A' && code <= u'Z' ? static_cast<char16_t>(code + (u'a' - u'A')) : code);
    }
    return out;
}

constexpr std::array<const char *, wordListCount> meanings{
    QT_TRANSLATE_NOOP("Check", "Easily counted, seldom a reason to decide otherwise"),
    QT_TRANSLATE_NOOP("Check", "Says nothing that could be found wrong"),
    QT_TRANSLATE_NOOP("Check", "Something somebody does, at the beginning of a title"),
    QT_TRANSLATE_NOOP("Check", "Something somebody does, at the end of a title"),
    QT_TRANSLATE_NOOP("Check", "Counted or reckoned: a title with it names a number"),
    QT_TRANSLATE_NOOP("Check", "A number in words"),
    QT_TRANSLATE_NOOP("Check", "A day by which something is reached"),
    QT_TRANSLATE_NOOP("Check", "Puts one number into proportion to another"),
    QT_TRANSLATE_NOOP("Check", "Stands between numerator and denominator"),
    QT_TRANSLATE_NOOP("Check", "A stretch of time in a definition"),
    QT_TRANSLATE_NOOP("Check", "A way to reach people"),
    QT_TRANSLATE_NOOP("Check", "A device or a region"),
    QT_TRANSLATE_NOOP("Check", "A group that nobody can ask"),
    QT_TRANSLATE_NOOP("Check", "A department that nobody can ask"),
    QT_TRANSLATE_NOOP("Check", "Says nothing when titles are compared"),
    QT_TRANSLATE_NOOP("Check", "Says how good it is, or that something followed"),
    QT_TRANSLATE_NOOP("Check", "Spent"),
    QT_TRANSLATE_NOOP("Check", "Credited to channels and campaigns"),
    QT_TRANSLATE_NOOP("Check", "A way to reach people who do not buy yet"),
    QT_TRANSLATE_NOOP("Check", "Counts what follows it"),
    QT_TRANSLATE_NOOP("Check", "What stands after it is not what is counted"),
};

} // namespace

const char *meaningOf(WordList list)
{
    return meanings.at(static_cast<std::size_t>(list));
}

TextWords::TextWords(const QString &text) : m_text(folded(text))
{
    constexpr std::size_t usual = 12;
    m_spans.reserve(usual);
    const QStringView all = m_text;
    for (qsizetype i = 0; i < all.size();) {
        if (!isInWord(all[i])) {
            ++i;
            continue;
        }
        const qsizetype begin = i;
        while (i < all.size() &&
               (isInWord(all[i]) || (isJoiner(all[i]) && i + 1 < all.size() && isInWord(all[i + 1]))))
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
    const auto found = m_entries.find(word);
    if (found != m_entries.end()) {
        for (const Entry &entry : found->second)
            visit(entry);
    }
    for (const Ending &ending : m_endings) {
        // Every word is asked for every ending: its first letter settles it without a call.
        const qsizetype begin = word.size() - ending.word.size();
        if (begin >= 0 && word[begin] == ending.word.front() && word.sliced(begin) == ending.word)
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
                marks |= markOf(entry.list);
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
