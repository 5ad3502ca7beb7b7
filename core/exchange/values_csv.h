// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Values from a CSV file, from cells that were copied, or from what a query gave: a row a value, dates as
// columns, or metrics as columns. Read into observations that the verb recordValues() puts into the tree;
// what cannot be read is listed with its place and never guessed. Pure: the tree stays as it is.
#pragma once

#include "core/exchange/import_report.h"
#include "core/exchange/text_export.h"
#include "core/exchange/value_periods.h"
#include "core/exchange/values_columns.h"

#include <QByteArrayView>

#include <vector>

namespace espalier {

namespace limits {
inline constexpr std::size_t importedValues = 500'000; ///< at once
}

struct ValuesOptions
{
    std::optional<ValuesShape> shape; ///< whatever the file looks like
    std::optional<bool> decimalComma; ///< where the file itself leaves it open
    SavedImport saved;                ///< how it was read last time
    SourceId source;                  ///< of the values whose file names none
    CadenceOf cadenceOf = [](const NodeId &) { return Cadence(); };
    std::size_t most = limits::importedValues; ///< more are refused
};

struct ReadValue
{
    Observation observation; ///< without id, unless the file says one; without `replaces` likewise
    int line = 0;            ///< 1-based
    int column = 0;          ///< 1-based, of the cell with the number
};

struct ReadValues
{
    ValuesShape shape = ValuesShape::Long;
    SavedImport mapping;           ///< to keep with the source; without an address
    std::vector<ReadValue> values; ///< of nodes of the tree, none twice
    ImportNotes guessed;
    ImportNotes unknown;    ///< metrics that are no node, or several
    ImportNotes repeated;   ///< a second, other value for one period
    ImportNotes unreadable; ///< cells, with line and column
};

/// Nodes are found as NodesByName does, units checked against the node's (durations converted, currencies
/// never). Empty cells, "-" and "n/a" are no values. Unreadable when it is no text, no table, of no shape, or
/// holds more than `options.most` values.
[[nodiscard]] Result<ReadValues> readValues(const Tree &tree, QByteArrayView bytes,
                                            const ValuesOptions &options);

/// The same from what a query gave; its names of columns are line 1. Numbers have a point, as databases write
/// them, unless the options say otherwise.
[[nodiscard]] Result<ReadValues> readValues(const Tree &tree, const QueryTable &table,
                                            const ValuesOptions &options);

/// A row a value, corrected ones included, in the order of the tree: readValues() and recordValues() make the
/// same observations of it in a tree without. UTF-8 with byte order mark, CRLF, numbers with a point.
[[nodiscard]] TextExport writeValuesCsv(const Tree &tree);

} // namespace espalier
