// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/kpidb_writer.h"

#include "core/storage/database.h"
#include "core/storage/kpidb_schema.h"
#include "core/storage/record_writer.h"

#include <QSqlError>

namespace espalier::kpidb {

namespace {

QString textOf(QByteArray bytes)
{
    return QString::fromUtf8(bytes);
}

/// The text of a value that JSON writes in quotes, without them.
template <class Value>
QString wordOf(const Value &value)
{
    if constexpr (std::same_as<Value, QString>) {
        return value;
    } else if constexpr (std::same_as<Value, QByteArray>) {
        return QString::fromLatin1(value);
    } else if constexpr (kind::AnyId<Value> || kind::Worded<Value>) {
        return QString::fromUtf8(value.text());
    } else if constexpr (NamedEnum<Value>) {
        const std::string_view name = nameOf(value);
        return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
    } else {
        // Days and instants hold nothing that JSON would escape.
        JsonWriter out;
        writeFieldValue(out, value);
        return QString::fromLatin1(out.finish().chopped(1).sliced(1));
    }
}

template <class Value>
QVariant cellOf(const Value &value)
{
    if constexpr (kind::Optional<Value>) {
        return value ? cellOf(*value) : QVariant();
    } else if constexpr (std::same_as<Value, bool>) {
        return static_cast<int>(value);
    } else if constexpr (std::same_as<Value, int> || std::same_as<Value, double>) {
        return value;
    } else if constexpr (columnType<Value>() == ColumnType::Json) {
        if (value == Value())
            return {};
        JsonWriter out(JsonWriter::Layout::OneLine);
        writeFieldValue(out, value);
        return textOf(out.finish());
    } else {
        // A word of a closed list stands there even if it is the default, for those who read the tables.
        if (!NamedEnum<Value> && value == Value())
            return {};
        return wordOf(value);
    }
}

template <Structured Record>
Result<void> insertAll(const Database &database, const Table &table,
                       const std::vector<const Record *> &records)
{
    if (records.empty())
        return {};
    QStringList places;
    for (std::size_t i = 0; i <= table.columns.size(); ++i)
        places += QStringLiteral("?");
    QSqlQuery insert = database.query();
    const QString name = QString::fromLatin1(table.name.data(), static_cast<qsizetype>(table.name.size()));
    if (!insert.prepare(
            QStringLiteral("INSERT INTO \"%1\" VALUES (%2)").arg(name, places.join(QLatin1Char(',')))))
        return database.error(ErrorKind::Unwritable, insert);
    for (const Record *record : records) {
        int place = 0;
        forEachField<Record>(
            [&](const auto &row) { insert.bindValue(place++, cellOf(record->*row.member)); });
        insert.bindValue(place, record->unknown.isEmpty() ? QVariant() : QVariant(textOf(record->unknown)));
        if (!insert.exec())
            return database.error(ErrorKind::Unwritable, insert);
    }
    return {};
}

Result<void> insertHistory(const Database &database, std::span<const HistoryEntry> history)
{
    QSqlQuery insert = database.query();
    if (!insert.prepare(
            QStringLiteral("INSERT INTO \"%1\" VALUES (?, ?, ?, ?, ?)")
                .arg(QString::fromLatin1(historyTable.data(), static_cast<qsizetype>(historyTable.size())))))
        return database.error(ErrorKind::Unwritable, insert);
    qint64 number = 0;
    for (const HistoryEntry &entry : history) {
        insert.bindValue(0, ++number);
        insert.bindValue(1, entry.at.isValid() ? QVariant(wordOf(entry.at)) : QVariant());
        insert.bindValue(2, entry.who);
        insert.bindValue(3, entry.verb);
        insert.bindValue(4, textOf(entry.change));
        if (!insert.exec())
            return database.error(ErrorKind::Unwritable, insert);
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
