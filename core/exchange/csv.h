// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// CSV (RFC 4180) as flat records: one text that holds every cell, and where each begins. Lenient where
// spreadsheets are: any line end, any of four separators, "sep=;" on top, quotes inside a cell; strict where
// guessing would shift cells: a quote that is never closed is an error.
#pragma once

#include "core/base/result.h"
#include "core/exchange/import_report.h"
#include "core/storage/limits.h"
#include "core/storage/query_table.h"

#include <QString>
#include <QStringView>

#include <cstdint>
#include <vector>

namespace espalier {

class CsvTable
{
public:
    /// What a query gave, its names of columns as the first record; lines count from there. Blank records and
    /// cells go as they do in a file.
    [[nodiscard]] static CsvTable of(const QueryTable &query);

    static constexpr std::size_t mostColumns = 1000;
    static constexpr std::size_t mostNodes = limits::nodes + 1; ///< records: a header, and a node a row

    [[nodiscard]] std::size_t records() const { return m_records.size(); }
    /// Without the empty cells at its end; never empty, since records without any text are skipped.
    [[nodiscard]] std::size_t cells(std::size_t record) const { return m_records[record].cells; }
    /// Trimmed of nothing; empty beyond the end of the record.
    [[nodiscard]] QStringView cell(std::size_t record, std::size_t column) const;
    [[nodiscard]] int line(std::size_t record) const { return m_records[record].line; } ///< where it begins

private:
    friend class CsvParser;
    void endRecord(int line); ///< of the cells since the last one; a blank one is none
    struct Cell
    {
        std::uint32_t begin;
        std::uint32_t size;
    };
    struct Record
    {
        std::uint32_t firstCell;
        std::uint32_t cells;
        int line;
    };
    QString m_text;
    std::vector<Cell> m_cells;
    std::vector<Record> m_records;
    std::size_t m_recordBegin = 0; ///< while it is filled: the first cell of the next record
};

/// Comma, semicolon, tab or bar: the one that cuts the first records into the most even table. Comma when
/// none does.
[[nodiscard]] QChar sniffSeparator(QStringView text);

/// Unreadable, naming line and column, for a quote never closed, more than CsvTable::mostColumns cells in a
/// record, or more than `mostRecords` records.
[[nodiscard]] Result<CsvTable> parseCsv(QStringView text, QChar separator, ImportReport &report,
                                        std::size_t mostRecords = CsvTable::mostNodes);

/// As above, with the separator that a first line "sep=…" names or that is sniffed, which the report then
/// says.
[[nodiscard]] Result<CsvTable> parseCsv(QStringView text, ImportReport &report,
                                        std::size_t mostRecords = CsvTable::mostNodes);

} // namespace espalier
