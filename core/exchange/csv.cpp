// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/csv.h"

#include "core/base/tr.h"
#include "core/exchange/outline.h"
#include "core/exchange/text_decoding.h"

#include <algorithm>
#include <array>

namespace espalier {

/// The state machine. A cell is copied to the table's text as it is read; a record is kept when one cell has
/// text.
class CsvParser
{
public:
    CsvParser(QStringView text, QChar separator, ImportReport &report, std::size_t mostRecords)
        : m_in(text), m_separator(separator), m_report(report), m_mostRecords(mostRecords)
    {
    }

    Result<CsvTable> run()
    {
        if (auto read = readUpTo(m_mostRecords); !read)
            return tl::unexpected(read.error());
        if (m_inQuotes)
            return unreadable(m_quoteLine,
                              Tr::tr("The quote opened here is never closed. Close it, or double it "
                                     "if it belongs to the text."),
                              m_quoteColumn);
        if (auto ended = endRecord(); !ended)
            return tl::unexpected(ended.error());
        return std::move(m_table);
    }

    /// About the first `records` ones, of a text that may be cut off anywhere.
    Result<CsvTable> sample(std::size_t records)
    {
        if (auto read = readUpTo(records); !read)
            return tl::unexpected(read.error());
        if (!m_inQuotes && m_table.m_records.size() < records) {
            if (auto ended = endRecord(); !ended)
                return tl::unexpected(ended.error());
        }
        return std::move(m_table);
    }

private:
    Result<void> readUpTo(std::size_t records)
    {
        for (; m_at < m_in.size() && m_table.m_records.size() <= records; ++m_at) {
            if (m_inQuotes)
                readQuoted(m_in[m_at]);
            else if (auto read = readPlain(m_in[m_at]); !read)
                return read;
        }
        return {};
    }

    Result<void> readPlain(QChar c)
    {
        if (c == m_separator)
            return endCell();
        if (c == u'\n' || c == u'\r') {
            skipSecondHalf(c);
            auto ended = endRecord();
            m_recordLine = ++m_line;
            m_lineStart = m_at + 1;
            return ended;
        }
        if (c == u'"' && m_isBlank && !m_wasQuoted) {
            m_table.m_text.truncate(m_cellBegin);
            m_inQuotes = m_wasQuoted = true;
            m_quoteLine = m_line;
            m_quoteColumn = static_cast<int>(m_at - m_lineStart + 1);
            return {};
        }
        if (m_wasQuoted && !c.isSpace() && !m_saidStray) {
            m_report.guessed.add(m_line,
                                 Tr::tr("Text stands behind a closing quote; it was added to the cell."));
            m_saidStray = true;
        }
        m_isBlank = m_isBlank && c.isSpace();
        m_table.m_text += c;
        return {};
    }

    void readQuoted(QChar c)
    {
        if (c == u'"') {
            if (m_at + 1 < m_in.size() && m_in[m_at + 1] == u'"')
                ++m_at;
            else {
                m_inQuotes = false;
                return;
            }
        } else if (c == u'\n' || c == u'\r') {
            skipSecondHalf(c);
            ++m_line;
            m_lineStart = m_at + 1;
            c = u'\n';
        }
        m_table.m_text += c;
    }

    void skipSecondHalf(QChar c)
    {
        if (c == u'\r' && m_at + 1 < m_in.size() && m_in[m_at + 1] == u'\n')
            ++m_at;
    }

    Result<void> endCell()
    {
        if (m_table.m_cells.size() - m_table.m_recordBegin >= CsvTable::mostColumns)
            return unreadable(m_line, Tr::tr("A record has more than %1 cells. Is the separator right?")
                                          .arg(CsvTable::mostColumns));
        const qsizetype end = m_table.m_text.size();
        m_table.m_cells.push_back(
            {static_cast<std::uint32_t>(m_cellBegin), static_cast<std::uint32_t>(end - m_cellBegin)});
        m_cellBegin = end;
        m_isBlank = true;
        m_wasQuoted = m_saidStray = false;
        return {};
    }

    Result<void> endRecord()
    {
        if (auto ended = endCell(); !ended)
            return ended;
        m_table.endRecord(m_recordLine);
        if (m_table.m_records.size() > m_mostRecords)
            return unreadable(
                m_recordLine,
                Tr::tr("The table has more than %1 rows. Split it first.").arg(m_mostRecords - 1));
        return {};
    }

    QStringView m_in;
    QChar m_separator;
    ImportReport &m_report;
    std::size_t m_mostRecords;
    CsvTable m_table;
    qsizetype m_at = 0;
    qsizetype m_cellBegin = 0;
    int m_line = 1;
    int m_recordLine = 1;
    qsizetype m_lineStart = 0;
    bool m_inQuotes = false;
    bool m_isBlank = true; ///< the cell, so far
    bool m_wasQuoted = false;
    bool m_saidStray = false;
    int m_quoteLine = 0;
    int m_quoteColumn = 0;
};

CsvTable CsvTable::of(const QueryTable &query)
{
    CsvTable table;
    const auto add = [&table](QStringView text) {
        table.m_cells.push_back(
            {static_cast<std::uint32_t>(table.m_text.size()), static_cast<std::uint32_t>(text.size())});
        table.m_text += text;
    };
    for (std::size_t column = 0; column < query.columns(); ++column)
        add(query.name(column));
    table.endRecord(1);
    for (std::size_t row = 0; row < query.rows(); ++row) {
        for (std::size_t column = 0; column < query.columns(); ++column)
            add(query.cell(row, column));
        table.endRecord(static_cast<int>(row) + 2);
    }
    return table;
}

void CsvTable::endRecord(int line)
{
    const auto isBlank = [this](Cell cell) {
        return QStringView(m_text).sliced(cell.begin, cell.size).trimmed().isEmpty();
    };
    while (m_cells.size() > m_recordBegin && isBlank(m_cells.back()))
        m_cells.pop_back();
    if (m_cells.size() == m_recordBegin)
        return;
    m_records.push_back({static_cast<std::uint32_t>(m_recordBegin),
                         static_cast<std::uint32_t>(m_cells.size() - m_recordBegin), line});
    m_recordBegin = m_cells.size();
}

QStringView CsvTable::cell(std::size_t record, std::size_t column) const
{
    const Record &found = m_records[record];
    if (column >= found.cells)
        return {};
    const Cell cell = m_cells[found.firstCell + column];
    return QStringView(m_text).sliced(cell.begin, cell.size);
}

QChar sniffSeparator(QStringView text)
{
    constexpr std::array<char16_t, 4> candidates{u',', u';', u'\t', u'|'};
    constexpr qsizetype sampleLength = 64 * 1024;
    constexpr std::size_t sampleRecords = 64;
    const QStringView sample = text.first(std::min(text.size(), sampleLength));
    QChar best = u',';
    std::size_t bestScore = 0;
    for (const char16_t candidate : candidates) {
        ImportReport unused;
        const auto table = CsvParser(sample, candidate, unused, sampleRecords + 1).sample(sampleRecords);
        if (!table || table->records() == 0 || table->cells(0) < 2)
            continue;
        // Even tables first: how many records fit under the first one; then the wider one.
        std::size_t fitting = 0;
        for (std::size_t record = 0; record < table->records(); ++record)
            fitting += table->cells(record) <= table->cells(0) ? 1 : 0;
        const std::size_t score = fitting * 1000 / table->records() * CsvTable::mostColumns + table->cells(0);
        if (score > bestScore) {
            bestScore = score;
            best = candidate;
        }
    }
    return best;
}

Result<CsvTable> parseCsv(QStringView text, QChar separator, ImportReport &report, std::size_t mostRecords)
{
    return CsvParser(text, separator, report, mostRecords).run();
}

Result<CsvTable> parseCsv(QStringView text, ImportReport &report, std::size_t mostRecords)
{
    LineReader lines(text);
    const QStringView first = lines.next().value_or(QStringView());
    if (first.size() == 5 && first.startsWith(u"sep=", Qt::CaseInsensitive)) {
        // Its line is blanked rather than cut off, so that the lines of the report stay right.
        QString rest = text.toString();
        rest.replace(0, first.size(), QString(first.size(), u' '));
        return parseCsv(rest, first.back(), report, mostRecords);
    }
    const QChar separator = sniffSeparator(text);
    if (separator != u',')
        report.guessed.add(0, Tr::tr("Cells are separated by %1.")
                                  .arg(separator == u'\t' ? Tr::tr("tabs") : Tr::quoted(separator)));
    return parseCsv(text, separator, report, mostRecords);
}

} // namespace espalier
