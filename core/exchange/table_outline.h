// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Tables as outlines. The shape is read from the header: a parent column (ids or titles), one column a level
// (each cell once, or the whole path in every row), a level number beside the title, or a plain list. Columns
// of common KPI templates are taken along (columns.h).
#pragma once

#include "core/exchange/csv.h"
#include "core/exchange/outline.h"

namespace espalier {

/// Where it is said what stands under what. With links elsewhere a level number is only a cell.
enum class Links : bool { InTable, InAnotherTable };

[[nodiscard]] Result<Outline> readTable(const CsvTable &table, ImportReport &report,
                                        Links links = Links::InTable);

/// CSV with any separator.
[[nodiscard]] Result<Outline> readCsvOutline(const QString &text, ImportReport &report);
/// CSV divided by tabs.
[[nodiscard]] Result<Outline> readTsvOutline(const QString &text, ImportReport &report);

} // namespace espalier
