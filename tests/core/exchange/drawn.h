// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// An outline as a drawing that a test can state: one row a line, in the order of the tree, one '.' a level.
#pragma once

#include "core/exchange/outline.h"

#include <algorithm>
#include <string>
#include <vector>

namespace espalier {

/// Reads with `read` and draws: "A\n.B\n..C\n.D\n"; the error's text when it cannot be read.
inline std::string drawn(const Outline &outline)
{
    std::vector<std::vector<int>> below(outline.rows.size() + 1);
    for (int row = outline.size() - 1; row >= 0; --row)
        below[static_cast<std::size_t>(outline.rows[static_cast<std::size_t>(row)].parent + 1)].push_back(
            row);
    std::vector<std::pair<int, std::size_t>> open;
    for (const int row : below[0])
        open.emplace_back(row, 0);
    std::string out;
    while (!open.empty()) {
        const auto [row, depth] = open.back();
        open.pop_back();
        out +=
            std::string(depth, '.') + outline.rows[static_cast<std::size_t>(row)].title.toStdString() + '\n';
        for (const int child : below[static_cast<std::size_t>(row) + 1])
            open.emplace_back(child, depth + 1);
    }
    return out;
}

inline std::string drawn(const Result<Outline> &outline)
{
    return outline ? drawn(*outline) : outline.error().text().toStdString();
}

/// The text of a field of a row, empty when it has none.
inline std::string fieldOf(const Outline &outline, std::size_t row, Column column)
{
    const auto &fields = outline.rows.at(row).fields;
    const auto found = std::ranges::find(fields, column, &OutlineField::column);
    return found == fields.end() ? std::string() : found->text.toStdString();
}

/// "3: text" for every note, one a line.
inline std::string listed(const ImportNotes &notes)
{
    std::string out;
    for (const ImportNote &note : notes.notes())
        out += std::to_string(note.line) + ": " + note.text.toStdString() + '\n';
    return out;
}

} // namespace espalier
