// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The tables of a .kpidb file, made from the table of registers and the field table: one table a register,
// one row a record, one column a field, and `unknown` for members that this program does not know. The fields
// of the tree itself are the one row of "info"; "history" has a row for each thing somebody did. Numbers are
// INTEGER and REAL; days, instants, ids and words are TEXT as in .kpitree files; lists and structured values
// are TEXT holding JSON. NULL means the default.
#pragma once

#include "core/model/field_kind.h"
#include "core/model/register_table.h"

#include <QByteArray>
#include <QString>

#include <string_view>
#include <vector>

namespace espalier::kpidb {

inline constexpr quint32 applicationId = 0x4B504954; // "KPIT"
inline constexpr std::string_view infoTable = "info";
inline constexpr std::string_view historyTable = "history";
inline constexpr std::string_view unknownColumn = "unknown";

/// How a field stands in a column.
enum class ColumnType {
    Boolean, ///< INTEGER 0 or 1
    Integer, ///< INTEGER
    Real,    ///< REAL
    Text,    ///< TEXT
    Json,    ///< TEXT holding JSON
};

template <class Value>
[[nodiscard]] constexpr ColumnType columnType()
{
    if constexpr (kind::Optional<Value>)
        return columnType<typename Value::value_type>();
    else if constexpr (std::same_as<Value, bool>)
        return ColumnType::Boolean;
    else if constexpr (std::same_as<Value, int>)
        return ColumnType::Integer;
    else if constexpr (std::same_as<Value, double>)
        return ColumnType::Real;
    else if constexpr (Structured<Value> || kind::Vector<Value> || kind::Box<Value> ||
                       std::same_as<Value, QStringList>)
        return ColumnType::Json;
    else
        return ColumnType::Text;
}

struct Column
{
    std::string_view name;
    ColumnType type;
};

struct Table
{
    std::string_view name;
    std::vector<Column> columns; ///< without `unknown`, which is the last one
    QString create;              ///< the CREATE TABLE statement, as the file keeps it
};

/// "info", then one a register in file order. "history" is not among them.
[[nodiscard]] const std::vector<Table> &tables();
[[nodiscard]] const QString &createHistory();

} // namespace espalier::kpidb
