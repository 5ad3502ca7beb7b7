// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// ValuesRows: what the rows of a file of values say beside the numbers: of which node, for which period, how
// final, from where.
#pragma once

#include "core/exchange/values_csv.h"

#include <QHash>

#include <array>

namespace espalier {

/// What a row says of all its values.
struct ValuesRow
{
    std::vector<NodeId> nodes;
    Unit unit; ///< from brackets behind the name, or a column
    WrittenPeriod written;
    Period period; ///< from a first and a last day
    Observation said;
};

class ValuesRows
{
public:
    /// What it is given outlives it; `habits` may still learn. `usualSource` is that of rows that name none.
    ValuesRows(const Tree &tree, const CsvTable &table, const ValuesColumns &columns,
               const NodesByName &names, const FileHabits &habits, SourceId usualSource, ReadValues &notes);

    /// Empty where the file has no such column.
    [[nodiscard]] QStringView cell(std::size_t record, ValuesColumn what) const;
    /// The column of this meaning, 1-based; 1 where there is none.
    [[nodiscard]] int columnOf(ValuesColumn what) const
    {
        return static_cast<int>(m_places[static_cast<std::size_t>(what)].value_or(0)) + 1;
    }
    /// Nothing, and a note, where the period cannot be read. Reads no name where the columns are metrics, and
    /// no period where they are dates.
    [[nodiscard]] std::optional<ValuesRow> read(std::size_t record);

private:
    [[nodiscard]] NamedMetric nodesOf(std::size_t record);
    [[nodiscard]] bool readPeriod(std::size_t record, ValuesRow &row);
    void readSaid(std::size_t record, Observation &said);
    void cannotRead(std::size_t record, ValuesColumn what, const QString &why);
    void guessed(std::size_t record, ValuesColumn what, const QString &how);

    const Tree &m_tree;
    const CsvTable &m_table;
    const ValuesColumns &m_columns;
    const NodesByName &m_names;
    const FileHabits &m_habits;
    SourceId m_usualSource;
    ReadValues &m_notes;
    std::array<std::optional<std::size_t>, NamesOf<ValuesColumn>::names.size()> m_places;
    std::vector<std::size_t> m_dimensionColumns;
    QHash<QString, SourceId> m_sources;
    QHash<QString, NamedMetric> m_metrics; ///< by what the rows call them
};

} // namespace espalier
