// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// ImportReport: what an import took, what it guessed, and what it could not place, as sentences with lines.
// Bounded: however bad the input, each list keeps its first sentences and counts the rest.
#pragma once

#include <QString>

#include <vector>

namespace espalier {

struct ImportNote
{
    int line = 0; ///< 1-based; 0 when it concerns the whole input
    QString text;

    bool operator==(const ImportNote &) const = default;
};

class ImportNotes
{
public:
    static constexpr std::size_t shown = 200;

    void add(int line, const QString &text);
    /// Of a table; the column is 1-based.
    void add(int line, int column, const QString &text);
    /// All notes of another input, which they then name.
    void addAll(const ImportNotes &other, const QString &file);

    [[nodiscard]] const std::vector<ImportNote> &notes() const { return m_notes; } ///< the first `shown`
    [[nodiscard]] std::size_t count() const { return m_count; }
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }

    bool operator==(const ImportNotes &) const = default;

private:
    std::vector<ImportNote> m_notes;
    std::size_t m_count = 0;
};

struct ImportReport
{
    QString format;      ///< what the input was read as: "Markdown"
    ImportNotes took;    ///< what is in the tree now
    ImportNotes guessed; ///< where a decision was made that a person may see differently
    ImportNotes leftOut; ///< what is not in the tree

    /// What a second file gave; its notes name it.
    void addAll(const ImportReport &other, const QString &file);

    /// The whole report as plain text, one sentence a line; ends with a line break.
    [[nodiscard]] QString text() const;

    bool operator==(const ImportReport &) const = default;
};

/// A text of the input as a sentence quotes it: one line, of 80 characters at the most.
[[nodiscard]] QString shortened(QStringView text);

/// The notes under a heading, one a line, and how many more there are; empty where there are none.
[[nodiscard]] QString listText(const QString &heading, const ImportNotes &notes);

} // namespace espalier
