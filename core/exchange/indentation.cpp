// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/indentation.h"

#include "core/exchange/text_decoding.h"

#include <limits>

namespace espalier {

int tabWidthOf(QStringView text)
{
    constexpr int customary = 4;
    constexpr int widest = 8; // more is no step but an alignment
    int smallest = std::numeric_limits<int>::max();
    LineReader lines(text);
    while (const auto line = lines.next()) {
        qsizetype spaces = 0;
        while (spaces < line->size() && line->at(spaces) == u' ')
            ++spaces;
        const bool isIndented = spaces > 0 && spaces < line->size() && line->at(spaces) != u'\t';
        if (isIndented && spaces <= widest)
            smallest = std::min(smallest, static_cast<int>(spaces));
    }
    return smallest <= widest ? smallest : customary;
}

qsizetype indentOf(QStringView line, int tabWidth)
{
    qsizetype column = 0;
    for (const QChar c : line) {
        if (c == u'\t')
            column += tabWidth - column % tabWidth;
        else if (c.isSpace())
            ++column;
        else
            break;
    }
    return column;
}

IndentStack::Place IndentStack::place(qsizetype indent, int top)
{
    Place found;
    qsizetype lastPopped = indent;
    while (!m_open.empty() && m_open.back().indent >= indent) {
        lastPopped = m_open.back().indent;
        m_open.pop_back();
    }
    found.between = lastPopped > indent;
    found.parent = m_open.empty() ? top : m_open.back().row;
    return found;
}

} // namespace espalier
