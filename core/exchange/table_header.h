// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What the columns of one table are.
#pragma once

#include "core/exchange/columns.h"
#include "core/exchange/csv.h"

#include <optional>
#include <vector>

namespace espalier {

struct TableHeader
{
    std::size_t firstRow = 1;        ///< 0 when the table has no header
    std::vector<std::size_t> levels; ///< columns that are levels, from the top down; empty in other shapes
    std::vector<std::optional<Column>> meanings; ///< of each column; of levels nothing
    std::size_t title = 0;                       ///< the column of titles, where there are no levels

    [[nodiscard]] bool has(Column column) const;
};

/// Reads the first record. A table whose first record names nothing that is known is taken as it looks: blank
/// cells at the left mean a column a level, anything else a list. Repeated, blank and unknown headers are
/// reported.
[[nodiscard]] TableHeader readHeader(const CsvTable &table, ImportReport &report);

} // namespace espalier
