// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// NodeFilter: which nodes somebody looks for, as a plain value and as one line of text, for find (the rest is
// dimmed), filter (only what matches, and the way to it, is drawn) and saved views.
//
// The text is the same in every language and can be typed:  status:act owner:"Rosa T." missing:source rate
//   text      = term { white space term }
//   term      = field ":" value | value           a value alone is a word to look for
//   value     = characters without white space | '"' characters, \" and \\ '"' | "{" id "}"
// A field is a key of the node's field table (tags, tier, lifecycle, indicator, owner, channels, campaigns …;
// tag, channel and campaign are read as well), or one of these, which are computed:
//   status     onTrack, watch, act, noData, notMeasured
//   team       of the owner
//   missing    the key of a field that nobody filled in on the node itself; what it inherits is still missing
//   has        the key of a field that is filled in on the node itself; questions: one that is still open
//   finding    what checks find about the node: the id, the group or the severity of a rule (D1, structure,
//              error); any one word can be asked for
// Owner, source, channels, cadence, horizon and attribution hold what is in force, inherited or not. Records
// are written by id, so that a new name changes nothing, and may be typed by name. Closed words are those of
// files. Texts match where they contain the value, all else where it is the value; case is ignored.
// What begins with another word and a colon is a word to look for.
#pragma once

#include "core/base/result.h"
#include "core/model/tree.h"
#include "core/rules/derive.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace espalier {

/// A field and one of its values, as the text above writes them.
struct Condition
{
    QString field;
    QString value;

    bool operator==(const Condition &) const = default;
};

/// Every word must stand in title, code, question, tags or other names. Of the conditions on one field one
/// must hold, and that for every field.
struct NodeFilter
{
    static constexpr qsizetype mostTerms = 64;

    QStringList words;
    std::vector<Condition> conditions;

    [[nodiscard]] bool isEmpty() const { return words.isEmpty() && conditions.empty(); }
    /// The record that `field` must be; null where that is none or one of several.
    template <class Record>
    [[nodiscard]] Id<Record> recordOf(QLatin1StringView field) const
    {
        return Id<Record>(idOf(field));
    }
    /// The one condition on a field from now on; none for an empty value.
    void setOnly(QLatin1StringView field, const QString &value);

    bool operator==(const NodeFilter &) const = default;

private:
    [[nodiscard]] RawId idOf(QLatin1StringView field) const;
};

/// How a condition names a record: "{id}"; empty for none.
[[nodiscard]] QString valueOf(const RawId &record);
/// The id in such a value.
[[nodiscard]] std::optional<RawId> recordIn(const QString &value);

/// Says of each node the words that the condition "finding" asks for, in small letters, no word twice. What
/// they mean is known where the checks are; without it nothing was found about any node.
using FindingWords = std::function<void(const std::function<void(Slot, const QString &)> &)>;

/// By node slot, 1 where the filter holds. An empty filter holds everywhere. O(nodes) a condition.
[[nodiscard]] std::vector<char> matches(const NodeFilter &filter, const Tree &tree, const Derived &derived,
                                        const FindingWords &findings = {});
/// Whether what checks find has a say in it.
[[nodiscard]] bool asksForFindings(const NodeFilter &filter);

/// The text of a filter; filterFromText() gives the same filter again.
[[nodiscard]] QString textOf(const NodeFilter &filter);
/// Reads the text; `tree` knows the names. Refused, with a sentence, where a value is missing or means
/// nothing for its field, and beyond mostTerms.
[[nodiscard]] Result<NodeFilter> filterFromText(const QString &text, const Tree &tree);
/// The words of a text alone, as plain find takes them.
[[nodiscard]] QStringList wordsOf(const QString &text);

/// One value of a field and how many nodes have it.
struct ValueCount
{
    QString value;
    int nodes = 0;

    bool operator==(const ValueCount &) const = default;
};
/// The values of a field that occur, most frequent first. O(nodes).
[[nodiscard]] std::vector<ValueCount> valuesOf(const QString &field, const Tree &tree, const Derived &derived,
                                               const FindingWords &findings = {});

} // namespace espalier
