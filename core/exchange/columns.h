// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What the columns of tables and the members of JSON outlines are called out there.
#pragma once

#include "core/exchange/outline.h"

#include <QStringView>

#include <optional>

namespace espalier {

/// Letters and digits only, in lower case: "Metric Name" and "metric_name" are one key.
[[nodiscard]] QString columnKey(QStringView name);

/// The column a header or key means, however it is capitalised and divided ("Metric Name", "metric_name",
/// "metricName"); nullopt when it is not known.
[[nodiscard]] std::optional<Column> columnFromName(QStringView name);

/// The header an export writes for a column, which columnFromName() reads back.
[[nodiscard]] QString columnName(Column column);

/// The number of a level in a header like "Level 2", "L3", "Ebene 1"; 0 when it is none.
[[nodiscard]] int levelNumber(QStringView header);

/// The height of a tier in a header like "Objective" (1 is the top), where one column a tier is usual; 0 when
/// none.
[[nodiscard]] int tierHeight(QStringView header);

/// What a spreadsheet writes where a formula failed: "#VALUE!", "#REF!", "#N/A" …; never a text or a number.
[[nodiscard]] bool isSpreadsheetError(QStringView cell);

} // namespace espalier
