// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/kpidb_writer.h"

#include "core/storage/kpidb_schema.h"
#include "core/storage/record_writer.h"
#include "core/storage/statement.h"

namespace espalier::kpidb {

namespace {

/// Binds a cell, or leaves it NULL where the value is the default.
template <class Value>
void bind(Statement &row, int place, const Value &value)
{
    const auto text = [&](const QByteArray &utf8) {
        row.bindText(place, {utf8.data(), static_cast<std::size_t>(utf8.size())});
    };
    if constexpr (kind::Optional<Value>) {
        if (value)
            bind(row, place, *value);
    } else if constexpr (std::same_as<Value, bool> || std::same_as<Value, int>) {
        row.bindInteger(place, value);
    } else if constexpr (std::same_as<Value, double>) {
        row.bindReal(place, value);
    } else if constexpr (NamedEnum<Value>) {
        // Stands there even if it is the default, for those who read the tables.
        row.bindText(place, nameOf(value));
    } else if (value == Value()) {
        return;
    } else if constexpr (std::same_as<Value, QString>) {
        text(value.toUtf8());
    } else if constexpr (std::same_as<Value, QByteArray>) {
        text(value);
    } else if constexpr (kind::AnyId<Value> || kind::Worded<Value>) {
        text(value.text());
    } else {
        JsonWriter out(JsonWriter::Layout::OneLine);
        writeFieldValue(out, value);
        QByteArray json = out.finish();
        // Days and instants stand as they are, without the quotes of JSON.
        if constexpr (columnType<Value>() == ColumnType::Text)
            json = json.chopped(1).sliced(1);
        text(json);
    }
}

QByteArray insertInto(std::string_view table, std::size_t columns)
{
    QByteArray sql =
        "INSERT INTO \"" + QByteArray(table.data(), static_cast<qsizetype>(table.size())) + "\" VALUES (?";
    for (std::size_t i = 1; i < columns; ++i)
        sql += ",?";
    return sql + ')';
}

template <Structured Record>
Result<void> insertAll(const Database &database, const Table &table,
                       const std::vector<const Record *> &records)
{
    if (records.empty())
        return {};
    Result<Statement> insert = Statement::prepare(database, insertInto(table.name, table.columns.size() + 1));
    if (!insert)
        return tl::unexpected<Error>(insert.error());
    for (const Record *record : records) {
        int place = 0;
        forEachField<Record>([&](const auto &row) { bind(*insert, place++, record->*row.member); });
        bind(*insert, place, record->unknown);
        if (const Result<void> done = insert->run(); !done)
            return done;
    }
    return {};
}

Result<void> insertHistory(const Database &database, std::span<const HistoryEntry> history)
{
    constexpr std::size_t columns = 5;
    Result<Statement> insert = Statement::prepare(database, insertInto(historyTable, columns));
    if (!insert)
        return tl::unexpected<Error>(insert.error());
    std::int64_t number = 0;
    for (const HistoryEntry &entry : history) {
        insert->bindInteger(0, ++number);
        bind(*insert, 1, entry.at);
        bind(*insert, 2, entry.who);
        bind(*insert, 3, entry.verb);
        bind(*insert, 4, entry.change);
        if (const Result<void> done = insert->run(); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> write(const QString &path, const Tree &tree, std::span<const HistoryEntry> history)
{
    Result<Database> database = Database::create(path);
    if (!database)
        return tl::unexpected<Error>(database.error());
    QStringList statements{
        QStringLiteral("PRAGMA application_id=%1").arg(applicationId),
        QStringLiteral("PRAGMA user_version=%1").arg(versionNumber(currentVersion)),
        QStringLiteral("BEGIN"),
        createHistory(),
    };
    for (const Table &table : tables())
        statements += table.create;
    for (const QString &sql : statements) {
        if (const Result<void> done = database->run(sql); !done)
            return done;
    }

    Result<void> done = insertAll<TreeInfo>(*database, tables().front(), {&tree.info()});
    auto table = tables().begin();
    forEachRegister([&](const auto &row) {
        ++table;
        if (done)
            done = insertAll(*database, *table, inFileOrder(tree.registers().*row.records));
    });
    return done.and_then([&] { return insertHistory(*database, history); }).and_then([&] {
        return database->run(QStringLiteral("COMMIT"));
    });
}

} // namespace espalier::kpidb
