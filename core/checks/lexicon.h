// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Lexicon: the lists of words that rules look for in titles. Data: a word or phrase a line, what follows "#"
// is a remark, all languages together. Whole words match, whatever their case; signs between words do not
// count.
#pragma once

#include "core/model/vocabulary.h"

#include <QString>

#include <array>
#include <functional>
#include <optional>
#include <unordered_map>
#include <vector>

namespace espalier {

enum class WordList : std::uint8_t {
    Vanity,       ///< what is easily counted and seldom changes a decision
    Vague,        ///< says nothing that could be found wrong
    Activity,     ///< what somebody does, at the beginning of a title
    ActivityLast, ///< the same, at the end of a title
    Measure,      ///< what is counted or reckoned: a title with one names a number
    Number,       ///< a number in words
    Date,         ///< a day by which something is reached
    Ratio,        ///< puts one number into proportion to another
    Parts,        ///< parts numerator and denominator in a definition
    Window,       ///< a stretch of time in a definition
    Channel,      ///< a way to reach people
    Slice,        ///< a device or a region: what numbers are broken down by
    Group,        ///< an owner whom nobody can ask: team
    Department,   ///< an owner whom nobody can ask where it is all of the name: marketing
    Filler,       ///< carries no meaning when titles are compared
    Quality,      ///< says how good what is counted is, or that something followed from it
    Cost,         ///< what is spent
    Credit,       ///< what channels and campaigns are credited with: revenue, leads
    Upper,        ///< ways to reach people who do not buy yet: display, social, brand
    Tally,        ///< counts what follows it and says nothing of its own: number of
    Before,       ///< what stands after it is not what is counted: from
};
/// As their files are called.
ESPALIER_NAMES(WordList, "vanity", "vague", "activity", "activity-last", "measure", "number", "date", "ratio",
               "parts", "window", "channel", "slice", "group", "department", "filler", "quality", "cost",
               "credit", "upper", "tally", "before");
inline constexpr std::size_t wordListCount = NamesOf<WordList>::names.size();
/// What stands in a list, in a few words of English; to be translated in the context "Check".
[[nodiscard]] const char *meaningOf(WordList list);

/// A set of WordLists.
using WordMarks = std::uint32_t;
[[nodiscard]] constexpr WordMarks markOf(WordList list)
{
    return WordMarks{1} << static_cast<unsigned>(list);
}

/// The words of a text, folded to one case: letters, digits and % with the hyphens and apostrophes inside.
class TextWords
{
public:
    explicit TextWords(const QString &text);

    [[nodiscard]] std::size_t size() const { return m_spans.size(); }
    [[nodiscard]] QStringView operator[](std::size_t index) const
    {
        return QStringView(m_text).sliced(m_spans[index].begin, m_spans[index].length);
    }

private:
    struct Span
    {
        qsizetype begin = 0;
        qsizetype length = 0;
    };
    QString m_text;
    std::vector<Span> m_spans;
};

class Lexicon
{
public:
    /// The lines of a list; more than one list of a kind add up.
    void add(WordList list, const QString &lines);

    struct Match
    {
        QString entry; ///< as the list writes it
        std::size_t first = 0;
        std::size_t count = 0; ///< of words
    };
    /// The lists that have something in the text. O(words).
    [[nodiscard]] WordMarks marksIn(const TextWords &words) const;
    /// The first match of a list at or after a word.
    [[nodiscard]] std::optional<Match> firstIn(const TextWords &words, WordList list,
                                               std::size_t from = 0) const;
    [[nodiscard]] bool has(WordList list, QStringView word) const;

private:
    struct Entry
    {
        WordList list;
        QString written;
        std::vector<QString> rest; ///< the words after the first
    };
    struct Ending
    {
        QString word;
        Entry entry;
    };
    /// Calls `visit(entry)` for all that begin with this word.
    template <class Visit>
    void forEachAt(QStringView word, Visit &&visit) const;
    [[nodiscard]] static bool follows(const TextWords &words, std::size_t first, const Entry &entry);

    /// Of few letters and asked for every word of every title: QHash's own takes several times as long.
    struct WordHash
    {
        using is_transparent = void;
        std::size_t operator()(QStringView word) const
        {
            constexpr std::size_t start = 0xcbf29ce484222325; // FNV-1a, a letter at a time
            constexpr std::size_t prime = 0x100000001b3;
            std::size_t hash = start;
            for (const QChar letter : word)
                hash = (hash ^ letter.unicode()) * prime;
            return hash;
        }
    };
    struct SameWord
    {
        using is_transparent = void;
        bool operator()(QStringView a, QStringView b) const { return a == b; }
    };
    std::unordered_map<QString, std::vector<Entry>, WordHash, SameWord> m_entries; ///< by first word
    std::vector<Ending> m_endings;
};

/// All lists; `linesOf` gives the text of the list with a name.
[[nodiscard]] Lexicon lexiconFrom(const std::function<QString(const QString &name)> &linesOf);

} // namespace espalier
