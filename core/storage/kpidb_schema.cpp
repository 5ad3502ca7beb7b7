// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/kpidb_schema.h"

namespace espalier::kpidb {

namespace {

QString quoted(std::string_view name)
{
    return QStringLiteral("\"%1\"").arg(
        QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
}

QLatin1String sqlType(ColumnType type)
{
    switch (type) {
    case ColumnType::Boolean:
    case ColumnType::Integer:
        return QLatin1String("INTEGER");
    case ColumnType::Real:
        return QLatin1String("REAL");
    case ColumnType::Text:
    case ColumnType::Json:
        break;
    }
    return QLatin1String("TEXT");
}

/// Where the model itself demands that the other record exists.
template <class Record>
QLatin1String reference(std::string_view field)
{
    if (std::same_as<Record, Node> && field == "tier")
        return QLatin1String(" NOT NULL REFERENCES \"tiers\"");
    if ((std::same_as<Record, Link> && (field == "child" || field == "parent")) ||
        (std::same_as<Record, Observation> && field == "node"))
        return QLatin1String(" NOT NULL REFERENCES \"nodes\"");
    return {};
}

template <Structured Record>
Table makeTable(std::string_view name)
{
    Table table{name, {}, {}};
    QStringList lines;
    QStringList key;
    forEachField<Record>([&](const auto &row) {
        using Value = typename std::remove_cvref_t<decltype(row)>::ValueType;
        const Column column{row.key, columnType<Value>()};
        table.columns.push_back(column);
        lines += QStringLiteral("%1 %2%3").arg(quoted(column.name), sqlType(column.type),
                                               reference<Record>(column.name));
        if (row.is(Identity))
            key += quoted(column.name);
    });
    lines += quoted(unknownColumn) + QStringLiteral(" TEXT");
    if (!key.isEmpty())
        lines += QStringLiteral("PRIMARY KEY (%1)").arg(key.join(QStringLiteral(", ")));
    table.create = QStringLiteral("CREATE TABLE %1 (\n  %2\n) STRICT")
                       .arg(quoted(name), lines.join(QStringLiteral(",\n  ")));
    return table;
}

} // namespace

const std::vector<Table> &tables()
{
    static const std::vector<Table> all = [] {
        std::vector<Table> out{makeTable<TreeInfo>(infoTable)};
        forEachRegister(
            [&]<class Record>(const RegisterRow<Record> &row) { out.push_back(makeTable<Record>(row.key)); });
        return out;
    }();
    return all;
}

const QString &createHistory()
{
    static const QString sql = QStringLiteral("CREATE TABLE %1 (\n"
                                              "  \"number\" INTEGER PRIMARY KEY,\n"
                                              "  \"at\" TEXT,\n"
                                              "  \"who\" TEXT,\n"
                                              "  \"verb\" TEXT,\n"
                                              "  \"change\" TEXT NOT NULL\n"
                                              ") STRICT")
                                   .arg(quoted(historyTable));
    return sql;
}

} // namespace espalier::kpidb
