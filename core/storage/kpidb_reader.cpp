// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/kpidb_reader.h"

#include "core/base/tr.h"
#include "core/storage/kpidb_schema.h"
#include "core/storage/record_reader.h"
#include "core/storage/statement.h"

#include <QSqlError>

#include <cmath>

namespace espalier::kpidb {

namespace {

QString latin1(std::string_view name)
{
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

tl::unexpected<Error> unreadable(const QString &path, const QString &what)
{
    return tl::unexpected<Error>(Error{ErrorKind::Unreadable, what, path, 0, 0});
}

QByteArray selectAll(std::string_view table)
{
    return "SELECT * FROM \"" + QByteArray(table.data(), static_cast<qsizetype>(table.size())) + '"';
}

Result<FormatVersion> versionOf(const Database &database, const QString &path)
{
    QSqlQuery query = database.query();
    if (!query.exec(QStringLiteral("PRAGMA user_version")) || !query.next())
        return database.error();
    const FormatVersion version = versionFromNumber(query.value(0).toInt());
    if (const Result<void> fine = checkReadable(version, path); !fine)
        return tl::unexpected<Error>(fine.error());
    if (version < currentVersion)
        return unreadable(path, Tr::tr("The database says that it has version %1, which no release of "
                                       "Espalier has written. Correct its “user_version”.")
                                    .arg(version.text()));
    return version;
}

/// The tables that are there, all of which must be known ones in the words of this program. Newer versions
/// may have other plain tables and indexes.
Result<QStringList> checkSchema(const Database &database, const QString &path, bool isNewer)
{
    QHash<QString, QString> expected{{latin1(historyTable), createHistory()}};
    for (const Table &table : tables())
        expected.insert(latin1(table.name), table.create);
    QSqlQuery query = database.query();
    if (!query.exec(QStringLiteral("SELECT type, name, sql FROM sqlite_schema")))
        return database.error();
    QStringList names;
    while (query.next()) {
        const QString type = query.value(0).toString();
        const QString name = query.value(1).toString();
        const QString sql = query.value(2).toString();
        const bool isAutomatic = type == QStringLiteral("index") && sql.isEmpty();
        const bool isKnown = type == QStringLiteral("table") && expected.value(name) == sql;
        const bool isPlain =
            (type == QStringLiteral("table") && sql.startsWith(QStringLiteral("CREATE TABLE "))) ||
            type == QStringLiteral("index");
        if (!isAutomatic && !isKnown && !(isNewer && isPlain))
            return unreadable(path, Tr::tr("The database holds the %1 “%2”, which is not one of a KPI tree's "
                                           "tables. Remove it, or import the values from it.")
                                        .arg(type, name));
        if (type == QStringLiteral("table"))
            names += name;
    }
    if (query.lastError().isValid())
        return database.error();
    QStringList needed = expected.keys();
    needed.sort(); // the same table is named in every run
    for (const QString &name : std::as_const(needed)) {
        if (!isNewer && !names.contains(name))
            return unreadable(path, Tr::tr("The table “%1” is missing in the database.").arg(name));
    }
    return names;
}

/// Lays one row on a tape as an object, as if it had been read from JSON. Offsets are the row's number.
class RowTape
{
public:
    RowTape(const Table &table, const Statement &row, Problem &problem) : m_row(row), m_problem(problem)
    {
        for (int i = 0; i < row.columns(); ++i) {
            const std::string_view name = row.columnName(i);
            const auto known = std::ranges::find(table.columns, name, &Column::name);
            if (known != table.columns.end())
                m_columns.push_back({i, *known});
            else if (name == unknownColumn)
                m_unknown = i;
        }
    }

    [[nodiscard]] bool lay(std::size_t number)
    {
        m_tape.clear();
        m_number = number;
        // The object of unknown members becomes the row, and the known ones follow in it, so that a known key
        // among the unknown is there twice and refused.
        if (m_unknown >= 0 && m_row.cell(m_unknown) != Statement::Cell::Null) {
            if (!layJson(m_unknown))
                return false;
            if (TapeValue(m_tape, 0).kind() != Token::Kind::Object)
                return m_problem.set(number, Tr::tr("“unknown” must be a JSON object."));
        } else {
            m_tape.add(Token::Kind::Object, number);
        }
        for (const auto &[index, column] : m_columns) {
            const Statement::Cell cell = m_row.cell(index);
            if (cell == Statement::Cell::Null)
                continue;
            m_tape.addText(column.name, number);
            if (!layCell(index, cell, column.type))
                return false;
        }
        m_tape.tokens.front().next = m_tape.tokens.size();
        return true;
    }
    [[nodiscard]] TapeValue value() const { return {m_tape, 0}; }

private:
    bool layCell(int column, Statement::Cell cell, ColumnType type)
    {
        switch (cell) {
        case Statement::Cell::Integer: {
            const std::int64_t number = m_row.integer(column);
            if (type == ColumnType::Boolean && (number == 0 || number == 1))
                m_tape.add(number == 1 ? Token::Kind::True : Token::Kind::False, m_number);
            else
                m_tape.add(Token::Kind::Integer, m_number).integer = number;
            return true;
        }
        case Statement::Cell::Real: {
            const double number = m_row.real(column);
            if (!std::isfinite(number))
                return m_problem.set(m_number, Tr::tr("This number is not finite."));
            m_tape.add(Token::Kind::Real, m_number).real = number == 0 ? 0 : number;
            return true;
        }
        case Statement::Cell::Text:
            return type == ColumnType::Json ? layJson(column) : layText(m_row.text(column));
        case Statement::Cell::Null:
        case Statement::Cell::Bytes:
            break;
        }
        return m_problem.set(m_number, Tr::tr("Bytes stand where a text or a number should."));
    }
    bool layText(std::string_view text)
    {
        if (const QString problem = textProblem(text); !problem.isEmpty())
            return m_problem.set(m_number, problem);
        m_tape.addText(text, m_number);
        return true;
    }
    bool layJson(int column)
    {
        const std::string_view json = m_row.text(column);
        const std::size_t start = m_tape.tokens.size();
        const bool done = readTape({json.data(), static_cast<qsizetype>(json.size())}, m_tape, m_problem);
        for (std::size_t i = start; i < m_tape.tokens.size(); ++i)
            m_tape.tokens[i].offset = static_cast<std::uint32_t>(m_number);
        return done;
    }

    const Statement &m_row;
    Problem &m_problem;
    std::vector<std::pair<int, Column>> m_columns;
    int m_unknown = -1;
    Tape m_tape;
    std::size_t m_number = 0;
};

Result<void> readTable(const Database &database, const QString &path, const Table &table, Reading &reading,
                       TreeReader &tree)
{
    Result<Statement> rows = Statement::prepare(database, selectAll(table.name));
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    RowTape row(table, *rows, reading.problem);
    const auto take = [&] {
        if (table.name != infoTable)
            return tree.takeRecord(table.name, row.value());
        return row.value().forEachMember(
            [&](TapeValue key, TapeValue value) { return tree.takeMember(key, value); });
    };
    for (std::size_t number = 1;; ++number) {
        const Result<bool> isThere = rows->next();
        if (!isThere)
            return tl::unexpected<Error>(isThere.error());
        if (!*isThere)
            return {};
        if (!row.lay(number) || !take())
            return unreadable(
                path,
                Tr::tr("%1 (Table “%2”, row %3.)").arg(reading.problem.what, latin1(table.name)).arg(number));
    }
}

} // namespace

Result<LoadedTree> read(const QString &path)
{
    const auto database = Database::openUntrusted(path, applicationId);
    if (!database)
        return tl::unexpected<Error>(database.error());
    const auto version = versionOf(*database, path);
    if (!version)
        return tl::unexpected<Error>(version.error());
    const bool isNewer = *version > currentVersion;
    const auto present = checkSchema(*database, path, isNewer);
    if (!present)
        return tl::unexpected<Error>(present.error());

    Reading reading;
    TreeReader reader(reading);
    for (const Table &table : tables()) {
        if (!present->contains(latin1(table.name)))
            continue;
        if (const Result<void> done = readTable(*database, path, table, reading, reader); !done)
            return tl::unexpected<Error>(done.error());
    }
    std::optional<Tree> tree = reader.finish();
    if (!tree)
        return unreadable(path, reading.problem.what);
    return asLoaded(*std::move(tree), *version);
}

Result<FileHistory> readHistory(const QString &path)
{
    const auto database = Database::openUntrusted(path, applicationId);
    if (!database)
        return tl::unexpected<Error>(database.error());
    Result<Statement> rows = Statement::prepare(*database, selectAll(historyTable) + " ORDER BY \"number\"");
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    FileHistory out;
    for (;;) {
        const Result<bool> isThere = rows->next();
        if (!isThere)
            return tl::unexpected<Error>(isThere.error());
        if (!*isThere)
            return out;
        const std::string_view change = rows->text(4);
        out.push_back({instantFromText(rows->text(1)).value_or(QDateTime()), fromTape(rows->text(2)),
                       fromTape(rows->text(3)),
                       QByteArray(change.data(), static_cast<qsizetype>(change.size()))});
    }
}

} // namespace espalier::kpidb
