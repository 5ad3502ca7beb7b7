// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/cell_block.h"

namespace espalier {

CellBlock cellsOf(const QString &text)
{
    CellBlock block;
    std::size_t cells = 0;
    qsizetype at = 0;
    const auto isEnd = [&](QChar c) { return c == QLatin1Char('\n') || c == QLatin1Char('\r'); };
    while (at < text.size() && cells < mostCells) {
        std::vector<QString> row;
        for (bool more = true; more && cells < mostCells; ++cells) {
            QString cell;
            const qsizetype begin = at;
            if (at < text.size() && text[at] == QLatin1Char('"')) {
                for (++at; at < text.size(); ++at) {
                    if (text[at] == QLatin1Char('"')) {
                        if (at + 1 >= text.size() || text[at + 1] != QLatin1Char('"'))
                            break;
                        ++at; // a quote that is meant
                    }
                    cell += text[at];
                }
                ++at;
                const bool closed = at == text.size() ||
                                    (at < text.size() && (text[at] == QLatin1Char('\t') || isEnd(text[at])));
                if (!closed) { // a quote that only begins a text
                    at = begin;
                    cell.clear();
                }
            }
            while (at < text.size() && text[at] != QLatin1Char('\t') && !isEnd(text[at]))
                cell += text[at++];
            row.push_back(cell);
            more = at < text.size() && text[at] == QLatin1Char('\t');
            at += more ? 1 : 0;
        }
        if (at < text.size() && text[at] == QLatin1Char('\r'))
            ++at;
        if (at < text.size() && text[at] == QLatin1Char('\n'))
            ++at;
        block.push_back(std::move(row));
    }
    return block;
}

QString textOf(const CellBlock &block)
{
    QString text;
    for (const std::vector<QString> &row : block) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            const QString &cell = row[i];
            const bool needsQuotes = cell.contains(QLatin1Char('\t')) || cell.contains(QLatin1Char('\n')) ||
                                     cell.contains(QLatin1Char('\r')) || cell.startsWith(QLatin1Char('"'));
            if (i > 0)
                text += QLatin1Char('\t');
            text += needsQuotes ? QStringLiteral("\"%1\"").arg(
                                      QString(cell).replace(QLatin1Char('"'), QStringLiteral("\"\"")))
                                : cell;
        }
        text += QLatin1Char('\n');
    }
    return text;
}

} // namespace espalier
