// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/table_header.h"

#include "core/base/tr.h"
#include "core/exchange/cell_values.h"

#include <algorithm>
#include <utility>

namespace espalier {

namespace {

/// Columns whose headers count levels ("Level 1", "Level 2"), by number; or name tiers from the top down.
std::vector<std::size_t> levelColumns(const CsvTable &table)
{
    std::vector<std::pair<int, std::size_t>> numbered;
    std::vector<std::size_t> tiers;
    int lastHeight = 0;
    bool descends = true;
    for (std::size_t column = 0; column < table.cells(0); ++column) {
        const QStringView header = table.cell(0, column).trimmed();
        if (const int number = levelNumber(header); number > 0)
            numbered.emplace_back(number, column);
        if (const int height = tierHeight(header); height > 0) {
            // "Metric, Goal" is a metric and its target, not a tier above another.
            descends = descends && height > lastHeight;
            lastHeight = height;
            tiers.push_back(column);
        }
    }
    if (numbered.size() < 2)
        return tiers.size() >= 2 && descends ? tiers : std::vector<std::size_t>{};
    std::ranges::stable_sort(numbered, {}, &std::pair<int, std::size_t>::first);
    std::vector<std::size_t> columns;
    for (const auto &[number, column] : numbered)
        columns.push_back(column);
    return columns;
}

std::size_t widestRecord(const CsvTable &table)
{
    std::size_t widest = 0;
    for (std::size_t record = 0; record < table.records(); ++record)
        widest = std::max(widest, table.cells(record));
    return widest;
}

bool hasBlankLeft(const CsvTable &table)
{
    for (std::size_t record = 1; record < table.records(); ++record) {
        if (table.cell(record, 0).trimmed().isEmpty())
            return true;
    }
    return false;
}

bool isAmount(QStringView cell)
{
    return numberFromCell(cell).has_value() || dayFromCell(cell).has_value();
}

/// Whether every cell below the first record that is filled holds an amount; false when none is filled.
bool holdsAmounts(const CsvTable &table, std::size_t column)
{
    bool isFilled = false;
    for (std::size_t record = 1; record < table.records(); ++record) {
        const QStringView cell = table.cell(record, column).trimmed();
        if (cell.isEmpty() || saysNothing(cell))
            continue;
        if (!isAmount(cell))
            return false;
        isFilled = true;
    }
    return isFilled;
}

/// A first record of unknown words is a header only where the rows below show it: it is full above a stair,
/// whose own first row has one cell, or it has a word above a column of amounts. A node too many is seen and
/// removed; a node lost is not seen.
bool firstRecordIsHeader(const CsvTable &table, std::size_t width, bool isStair)
{
    if (width < 2 || table.cells(0) != width)
        return false;
    bool isAboveAmounts = false;
    for (std::size_t column = 0; column < width; ++column) {
        if (isAmount(table.cell(0, column).trimmed()))
            return false;
        isAboveAmounts = isAboveAmounts || holdsAmounts(table, column);
    }
    return isStair || isAboveAmounts;
}

/// Nothing in the first record is known: decide by the look of the table.
void guessShape(const CsvTable &table, TableHeader &header, ImportReport &report)
{
    const std::size_t width = widestRecord(table);
    header.meanings.assign(width, std::nullopt);
    const bool isStair = width > 1 && hasBlankLeft(table);
    header.firstRow = firstRecordIsHeader(table, width, isStair) ? 1 : 0;
    if (isStair) {
        for (std::size_t column = 0; column < width; ++column)
            header.levels.push_back(column);
    } else {
        header.meanings[0] = Column::Title;
    }
    report.guessed.add(
        table.line(0),
        Tr::tr("No header of this table is known. %1, and %2.")
            .arg(header.firstRow == 1 ? Tr::tr("The first row was taken as the header")
                                      : Tr::tr("The first row was taken as a node"),
                 isStair ? Tr::tr("each column as a level") : Tr::tr("the first column as titles")));
    if (!isStair && width > 1)
        report.leftOut.add(table.line(0),
                           Tr::tr("What the columns after the first one mean is not known; they were left "
                                  "out. A header row (owner, unit, target …) above them names them."));
}

void readMeanings(const CsvTable &table, TableHeader &header, ImportReport &report)
{
    for (std::size_t column = 0; column < table.cells(0); ++column) {
        header.meanings.emplace_back();
        const QString name = table.cell(0, column).trimmed().toString();
        if (std::ranges::find(header.levels, column) != header.levels.end())
            continue;
        const std::optional<Column> meaning = columnFromName(name);
        const bool isParent = meaning == Column::Parent || meaning == Column::ParentId;
        if (!meaning) {
            report.leftOut.add(table.line(0),
                               name.isEmpty()
                                   ? Tr::tr("Column %1 has no header; it was left out.").arg(column + 1)
                                   : Tr::tr("The column “%1” is not one that is known; it was left out.")
                                         .arg(name.left(80)));
        } else if (header.has(*meaning) && !isParent) {
            report.leftOut.add(
                table.line(0),
                Tr::tr("The column “%1” (number %2) means the same as one before it; it was left out.")
                    .arg(name)
                    .arg(column + 1));
        } else {
            if (header.has(*meaning))
                report.guessed.add(
                    table.line(0),
                    Tr::tr("The column “%1” stands here again (number %2); it was read as further parents.")
                        .arg(name)
                        .arg(column + 1));
            header.meanings.back() = meaning;
        }
    }
}

} // namespace

bool TableHeader::has(Column column) const
{
    return std::ranges::find(meanings, std::optional(column)) != meanings.end();
}

TableHeader readHeader(const CsvTable &table, ImportReport &report)
{
    TableHeader header;
    header.levels = levelColumns(table);
    bool isKnown = !header.levels.empty();
    for (std::size_t column = 0; column < table.cells(0); ++column)
        isKnown = isKnown || columnFromName(table.cell(0, column)).has_value();
    if (!isKnown) {
        guessShape(table, header, report);
        return header;
    }

    readMeanings(table, header, report);
    if (!header.levels.empty())
        return header;
    for (const Column wanted :
         {Column::Title, Column::Id, Column::Code, Column::Definition, Column::Question}) {
        const auto found = std::ranges::find(header.meanings, std::optional(wanted));
        if (found == header.meanings.end())
            continue;
        header.title = static_cast<std::size_t>(found - header.meanings.begin());
        if (wanted != Column::Title)
            report.guessed.add(table.line(0), Tr::tr("There is no column of titles; “%1” was taken for it.")
                                                  .arg(table.cell(0, header.title).trimmed().toString()));
        return header;
    }
    report.guessed.add(table.line(0),
                       Tr::tr("There is no column of titles; the first one was taken for it."));
    header.title = 0;
    return header;
}

} // namespace espalier
