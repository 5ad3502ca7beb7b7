// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What the columns of a file of values are: its shape, and the meaning of each column.
#pragma once

#include "core/exchange/csv.h"
#include "core/exchange/file_habits.h"
#include "core/model/nodes_by_name.h"
#include "core/model/values.h"

#include <optional>
#include <vector>

namespace espalier {

/// Long has a row a value; Dates a row a metric and a column a date; Metrics the reverse.
enum class ValuesShape { Long, Dates, Metrics };
ESPALIER_NAMES(ValuesShape, "long", "dates", "metrics");

/// What a column says; the names stand in a SavedImport.
enum class ValuesColumn {
    Ignored,
    Id,
    Code,
    Title,
    Date,
    Start,
    End,
    Value,
    Unit,
    State,
    Source,
    Comment,
    Observation,
    Replaces,
    Fingerprint,
    Dimension,
};
ESPALIER_NAMES(ValuesColumn, "", "id", "code", "title", "date", "start", "end", "value", "unit", "state",
               "source", "comment", "observation", "replaces", "fingerprint", "dimension");

struct ColumnUse
{
    ValuesColumn what = ValuesColumn::Ignored;
    std::vector<NodeId> nodes; ///< of a metric's values: the nodes its header means; one unless ambiguous
    WrittenPeriod period;      ///< of a date's values
    Unit unit;                 ///< from brackets in the header: "Load time (s)"
    DimensionId dimension;
};

struct ValuesColumns
{
    ValuesShape shape = ValuesShape::Long;
    std::size_t firstRow = 1; ///< of the values; 0 when the table has no header
    std::vector<ColumnUse> uses;

    /// The first column of this meaning.
    [[nodiscard]] std::optional<std::size_t> of(ValuesColumn what) const;
};

/// A name as files write it: the nodes it means, if need be without what stands in brackets behind it, and
/// the unit that stands there.
struct NamedMetric
{
    std::vector<NodeId> nodes;
    Unit unit;
};
[[nodiscard]] NamedMetric metricNamed(const NodesByName &names, QStringView text);

/// From the header, or, where there is none, from the first row. `saved` says what columns with these headers
/// meant last time; `shape` what the shape is, whatever it looks like. Learns from dates in the header.
/// Unreadable, with what would be needed, when no shape fits.
[[nodiscard]] Result<ValuesColumns> readValuesColumns(const CsvTable &table, const Tree &tree,
                                                      const NodesByName &names, const SavedImport &saved,
                                                      std::optional<ValuesShape> shape, FileHabits &habits);

/// Whether a header is the name of a column, and not of a metric or a dimension.
[[nodiscard]] bool isColumnName(QStringView header);

/// How the columns were understood, for the source.
[[nodiscard]] SavedImport savedImportOf(const CsvTable &table, const ValuesColumns &columns);

} // namespace espalier
