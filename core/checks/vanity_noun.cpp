// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/vanity_noun.h"

namespace espalier {

namespace {

/// What makes a count worth counting.
constexpr WordMarks worth =
    markOf(WordList::Ratio) | markOf(WordList::Quality) | markOf(WordList::Cost) | markOf(WordList::Credit);

/// Signs between which a title says one thing each.
bool isBreak(QChar c)
{
    return QStringView(u",;:()[]/|–—·").contains(c);
}

/// The words that may hold the counted noun: behind "number of", before "from" or "by".
struct Head
{
    std::size_t begin = 0;
    std::size_t end = 0;
};
Head headOf(const Lexicon &lexicon, const TextWords &words)
{
    Head head;
    // "Number of likes", but not "Growth": a tally that stands alone is all there is.
    if (words.size() > 2 && lexicon.has(WordList::Tally, words[0])) {
        const bool hasSmallWord = lexicon.has(WordList::Before, words[1]);
        head.begin = hasSmallWord ? 2 : 1;
    }
    head.end = head.begin;
    while (head.end < words.size() && !lexicon.has(WordList::Before, words[head.end]))
        ++head.end;
    return head;
}

std::optional<QString> countedIn(const Lexicon &lexicon, const QString &segment)
{
    const TextWords words(segment);
    const Head head = headOf(lexicon, words);
    std::optional<QString> counted;
    for (std::size_t i = head.begin; i < head.end;) {
        const auto match = lexicon.firstIn(words, WordList::Vanity, i);
        const std::size_t at = match && match->first < head.end ? match->first : head.end;
        // Another thing that is counted comes after it: "impressions budget".
        for (; i < at; ++i) {
            if (lexicon.has(WordList::Measure, words[i]) && !lexicon.has(WordList::Tally, words[i]))
                counted.reset();
        }
        if (at < head.end) {
            counted = match->entry;
            i = at + match->count;
        }
    }
    return counted;
}

} // namespace

std::optional<QString> vanityNounIn(const Lexicon &lexicon, const QString &title)
{
    const WordMarks marks = lexicon.marksIn(TextWords(title));
    if (!(marks & markOf(WordList::Vanity)) || (marks & worth))
        return std::nullopt;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= title.size(); ++i) {
        if (i < title.size() && !isBreak(title[i]))
            continue;
        if (auto counted = countedIn(lexicon, title.sliced(begin, i - begin)))
            return counted;
        begin = i + 1;
    }
    return std::nullopt;
}

} // namespace espalier
