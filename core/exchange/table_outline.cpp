// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/table_outline.h"

#include "core/base/tr.h"
#include "core/exchange/edge_table.h"
#include "core/exchange/formula_guard.h"
#include "core/exchange/indentation.h"
#include "core/exchange/parents.h"
#include "core/exchange/table_header.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace espalier {

namespace {

bool isStructure(Column column)
{
    return column == Column::Id || column == Column::ParentId || column == Column::Parent ||
           column == Column::Title;
}

class TableReader
{
public:
    TableReader(const CsvTable &table, ImportReport &report, Links links)
        : m_table(table), m_report(report), m_header(readHeader(table, report)), m_links(links)
    {
    }

    Result<Outline> run()
    {
        for (std::size_t record = m_header.firstRow; record < m_table.records(); ++record) {
            reportWidth(record);
            if (auto read = m_header.levels.empty() ? readRow(record) : readPath(record); !read)
                return tl::unexpected(read.error());
        }
        dropRepeatedIds(m_outline, m_report);
        if (!m_parents.empty())
            placeByName(m_outline, m_parents, m_report);
        else if (m_links == Links::InTable && m_header.levels.empty() && m_header.has(Column::Level))
            placeByLevel();
        return std::move(m_outline);
    }

private:
    /// The text of a cell on one line; a failed formula is no text, and the report says so.
    QString text(std::size_t record, std::size_t column)
    {
        const QStringView cell = m_table.cell(record, column).trimmed();
        if (isSpreadsheetError(cell)) {
            m_report.leftOut.add(
                m_table.line(record),
                Tr::tr("“%1” in column %2: a formula failed there, so the cell was read as empty.")
                    .arg(cell)
                    .arg(column + 1));
            return {};
        }
        return unguarded(cell).toString();
    }

    void reportWidth(std::size_t record)
    {
        const std::size_t width = m_header.meanings.size();
        if (m_table.cells(record) > width)
            m_report.leftOut.add(
                m_table.line(record),
                Tr::tr("This row has %1 cells and the header %2; what is beyond was left out.")
                    .arg(m_table.cells(record))
                    .arg(width));
    }

    /// Cells other than titles, parents and ids.
    void readFields(OutlineRow &row, std::size_t record)
    {
        for (std::size_t column = 0; column < m_header.meanings.size(); ++column) {
            const std::optional<Column> meaning = m_header.meanings[column];
            const bool isTitle = m_header.levels.empty() && column == m_header.title;
            if (meaning && !isStructure(*meaning) && !isTitle)
                addField(row, *meaning, text(record, column), row.line);
        }
    }

    [[nodiscard]] QString idOf(std::size_t record)
    {
        for (const Column wanted : {Column::Id, Column::Code}) {
            for (std::size_t column = 0; column < m_header.meanings.size(); ++column) {
                if (m_header.meanings[column] == wanted)
                    return oneLine(text(record, column));
            }
        }
        return {};
    }

    Result<void> readRow(std::size_t record)
    {
        OutlineRow row;
        row.line = m_table.line(record);
        row.sourceId = idOf(record);
        row.title = oneLine(text(record, m_header.title));
        if (row.title.isEmpty() && !row.sourceId.isEmpty()) {
            m_report.guessed.add(
                row.line, Tr::tr("This row has no title; its id “%1” was taken.").arg(row.sourceId.left(80)));
            row.title = row.sourceId;
        }
        if (row.title.isEmpty()) {
            m_report.leftOut.add(row.line, Tr::tr("This row has no title."));
            return {};
        }
        readFields(row, record);
        for (std::size_t column = 0; column < m_header.meanings.size(); ++column) {
            const std::optional<Column> meaning = m_header.meanings[column];
            if (meaning != Column::Parent && meaning != Column::ParentId)
                continue;
            if (const QString name = oneLine(text(record, column)); !name.isEmpty())
                m_parents.push_back({m_outline.size(), name, meaning == Column::ParentId, row.line});
        }
        if (auto added = append(m_outline, std::move(row)); !added)
            return tl::unexpected(added.error());
        return {};
    }

    /// One column a level. Blank cells at the left repeat the row above; a title that already stands under
    /// its parent is that row again where deeper cells follow, so that stairs and full paths both come out as
    /// one tree.
    Result<void> readPath(std::size_t record)
    {
        std::vector<QString> titles;
        for (const std::size_t column : m_header.levels)
            titles.push_back(oneLine(text(record, column)));
        while (!titles.empty() && titles.back().isEmpty())
            titles.pop_back();
        if (titles.empty()) {
            m_report.leftOut.add(m_table.line(record), Tr::tr("This row has no title in any level."));
            return {};
        }
        m_path.resize(m_header.levels.size(), -1);
        const bool isStair = titles.front().isEmpty();
        int parent = -1;
        bool isRepeating = true; // still in the blank cells at the left
        for (std::size_t level = 0; level < titles.size(); ++level) {
            if (titles[level].isEmpty()) {
                passBlank(level, isRepeating, parent, record);
                continue;
            }
            isRepeating = false;
            const bool isLast = level + 1 == titles.size();
            const auto row = isLast ? arrive(parent, titles[level], isStair, record)
                                    : passThrough(parent, titles[level], m_path[level], record);
            if (!row)
                return tl::unexpected(row.error());
            m_path[level] = parent = *row;
        }
        std::fill(m_path.begin() + static_cast<std::ptrdiff_t>(titles.size()), m_path.end(), -1);
        return {};
    }

    void passBlank(std::size_t level, bool isRepeating, int &parent, std::size_t record)
    {
        if (isRepeating && m_path[level] >= 0) {
            parent = m_path[level];
            return;
        }
        m_path[level] = -1;
        m_report.guessed.add(
            m_table.line(record),
            Tr::tr("Level %1 is empty here; what follows was put under the level before it.").arg(level + 1));
    }

    /// The row that `title` under `parent` means on the way to a deeper cell; a new one when there is none.
    Result<int> passThrough(int parent, const QString &title, int above, std::size_t record)
    {
        if (above >= 0) {
            const OutlineRow &row = m_outline.rows[static_cast<std::size_t>(above)];
            if (row.parent == parent && row.title == title)
                return above;
        }
        const auto found = m_children.constFind({parent, title});
        return found != m_children.cend() ? Result<int>(*found) : addUnder(parent, title, record, false);
    }

    /// The row that this record is about.
    Result<int> arrive(int parent, const QString &title, bool isStair, std::size_t record)
    {
        const int found = isStair ? -1 : m_children.value({parent, title}, -1);
        if (found < 0)
            return addUnder(parent, title, record, true);
        OutlineRow &row = m_outline.rows[static_cast<std::size_t>(found)];
        if (m_hasRecord[static_cast<std::size_t>(found)]) {
            m_report.leftOut.add(
                m_table.line(record),
                Tr::tr("This row repeats “%1” of line %2.").arg(title.left(80)).arg(row.line));
        } else {
            m_hasRecord[static_cast<std::size_t>(found)] = true;
            row.sourceId = idOf(record);
            readFields(row, record);
        }
        return found;
    }

    Result<int> addUnder(int parent, const QString &title, std::size_t record, bool isItsRecord)
    {
        OutlineRow row;
        row.title = title;
        row.parent = parent;
        row.line = m_table.line(record);
        if (isItsRecord) {
            row.sourceId = idOf(record);
            readFields(row, record);
        }
        auto added = append(m_outline, std::move(row));
        if (added) {
            m_hasRecord.push_back(isItsRecord);
            if (!m_children.contains({parent, title}))
                m_children.insert({parent, title}, *added);
        }
        return added;
    }

    /// Without parents, a number beside each title says how deep it stands below the row before.
    void placeByLevel()
    {
        IndentStack open;
        bool isUsed = false;
        for (int i = 0; i < m_outline.size(); ++i) {
            OutlineRow &row = m_outline.rows[static_cast<std::size_t>(i)];
            const auto field = std::ranges::find(row.fields, Column::Level, &OutlineField::column);
            bool isNumber = false;
            const int level = field == row.fields.end() ? 0 : field->text.toInt(&isNumber);
            if (!isNumber || level < 0) {
                m_report.guessed.add(
                    row.line,
                    Tr::tr("“%1” has no number as its level; it stands at the top.").arg(row.title.left(80)));
                open.clear();
                continue;
            }
            row.parent = open.place(level).parent;
            open.push(level, i);
            isUsed = true;
        }
        if (isUsed)
            m_report.guessed.add(
                0,
                Tr::tr("There is no column of parents; the order of rows and their levels made the tree."));
    }

    const CsvTable &m_table;
    ImportReport &m_report;
    TableHeader m_header;
    Links m_links;
    Outline m_outline;
    std::vector<ParentName> m_parents;
    std::vector<int> m_path;       ///< the row each level stood at last
    std::vector<bool> m_hasRecord; ///< a row of its own, rather than only a place in other rows' paths
    QHash<std::pair<int, QString>, int> m_children; ///< the first row of each title under each parent
};

} // namespace

Result<Outline> readTable(const CsvTable &table, ImportReport &report, Links links)
{
    if (table.records() == 0)
        return Outline{};
    if (looksLikeEdges(table))
        return unreadable(table.line(0),
                          Tr::tr("This table holds links, not nodes. Give the table of the nodes; a file "
                                 "edges.csv beside nodes.csv is read with it."));
    return TableReader(table, report, links).run();
}

Result<Outline> readCsvOutline(const QString &text, ImportReport &report)
{
    const auto table = parseCsv(text, report);
    return table ? readTable(*table, report) : tl::unexpected(table.error());
}

Result<Outline> readTsvOutline(const QString &text, ImportReport &report)
{
    const auto table = parseCsv(text, u'\t', report);
    return table ? readTable(*table, report) : tl::unexpected(table.error());
}

} // namespace espalier
