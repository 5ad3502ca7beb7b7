// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Indentation: which of the rows before is the parent of one that is indented so far. Shared by every outline
// whose depth is its white space. Linear however deep: each row is pushed and popped once.
#pragma once

#include <QStringView>

#include <vector>

namespace espalier {

/// How far a tab reaches in this text: its smallest step of spaces, else four. Tabs and spaces mixed in one
/// file mean the same step where people's editors showed them alike.
[[nodiscard]] int tabWidthOf(QStringView text);

/// Columns of white space before the first other character, a tab reaching to the next multiple of
/// `tabWidth`.
[[nodiscard]] qsizetype indentOf(QStringView line, int tabWidth);

class IndentStack
{
public:
    struct Place
    {
        int parent = -1;
        bool between = false; ///< less than the row before, yet no row above began here: the depth is a guess
    };

    /// Where a row at `indent` belongs; `top` is the parent of the outermost ones.
    [[nodiscard]] Place place(qsizetype indent, int top = -1);
    void push(qsizetype indent, int row) { m_open.push_back({indent, row}); }
    void clear() { m_open.clear(); }

private:
    struct Open
    {
        qsizetype indent;
        int row;
    };
    std::vector<Open> m_open;
};

} // namespace espalier
