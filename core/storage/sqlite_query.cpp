// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/query_run.h"

#include "core/base/tr.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

#include <array>
#include <cstring>
#include <memory>
#include <string_view>

namespace espalier {

namespace {

constexpr int stepsBetweenChecks = 10'000;
constexpr int busyMilliseconds = 3000;

// The header of a database file (https://www.sqlite.org/fileformat2.html, section 1.3).
constexpr QByteArrayView magic("SQLite format 3", 16); // with its zero
constexpr qsizetype readVersionAt = 19;

struct Close
{
    void operator()(sqlite3 *connection) const { sqlite3_close_v2(connection); }
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Connection = std::unique_ptr<sqlite3, Close>;
using Prepared = std::unique_ptr<sqlite3_stmt, Close>;

int stopWhenDue(void *run)
{
    return static_cast<const QueryRun *>(run)->goesOn() ? 0 : 1;
}

/// Selecting is all there is to allow; attaching, pragmas and whatever writes are among the rest.
int allowReading(void *wasDenied, int action, const char * /*unused*/, const char *function,
                 const char * /*unused*/, const char * /*unused*/)
{
    const bool reads = action == SQLITE_SELECT || action == SQLITE_READ || action == SQLITE_RECURSIVE;
    const bool computes = action == SQLITE_FUNCTION && std::string_view(function) != "load_extension" &&
                          std::string_view(function) != "fts3_tokenizer";
    if (reads || computes)
        return SQLITE_OK;
    *static_cast<bool *>(wasDenied) = true;
    return SQLITE_DENY;
}

class SqliteQuery
{
public:
    explicit SqliteQuery(const QueryRun &run) : m_run(run) {}

    Result<QueryTable> ask()
    {
        return open()
            .and_then([this] { return disarm(); })
            .and_then([this] { return prepare(); })
            .and_then([this] { return read(); });
    }

private:
    Result<void> open();
    Result<void> disarm();
    Result<void> prepare();
    Result<QueryTable> read();
    Result<void> addCell(QueryTable &table, std::size_t row, int column);
    [[nodiscard]] QString columnName(int column) const
    {
        return QString::fromUtf8(sqlite3_column_name(m_statement.get(), column));
    }
    [[nodiscard]] tl::unexpected<Error> failure() const;

    const QueryRun &m_run;
    bool m_wasDenied = false; ///< the authorizer said no
    Connection m_connection;
    Prepared m_statement; ///< after the connection: it goes first
};

Result<void> SqliteQuery::open()
{
    const QString &path = m_run.query.address.file;
    // A missing file must not be made, and a pipe would never end.
    if (!QFileInfo(path).isFile())
        return m_run.unreadable(Tr::tr(
            "There is no such file. Write the path from the folder of the document, or the whole path."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return m_run.unreadable(Tr::tr("The file cannot be opened: %1.").arg(file.errorString()));
    const QByteArray header = file.read(readVersionAt + 1);
    if (!header.startsWith(magic) || header.size() <= readVersionAt)
        return m_run.unreadable(Tr::tr("This is not an SQLite database."));
    file.close();

    // With write-ahead logging and nothing in the log the file is whole by itself; reading it in the usual
    // way would leave two files beside it.
    const bool isLogged = header[readVersionAt] == 2;
    const bool isWhole = isLogged && QFileInfo(path + QStringLiteral("-wal")).size() == 0;
    const QByteArray uri = "file:" + QUrl::toPercentEncoding(path, QByteArrayLiteral("/")) + "?mode=ro" +
                           (isWhole ? "&immutable=1" : "");
    sqlite3 *connection = nullptr;
    const int opened = sqlite3_open_v2(uri.constData(), &connection,
                                       SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nullptr);
    m_connection.reset(connection);
    if (opened != SQLITE_OK)
        return failure();
    return {};
}

// As https://www.sqlite.org/security.html wants it for files and statements of others, with room for the
// tables and views of a business.
Result<void> SqliteQuery::disarm()
{
    struct Switch
    {
        int name;
        int value;
    };
    sqlite3 *connection = m_connection.get();
    constexpr std::array switches{
        Switch{SQLITE_DBCONFIG_DEFENSIVE, 1},
        Switch{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        Switch{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
        Switch{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
        Switch{SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
        Switch{SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1},
    };
    for (const Switch &entry : switches) {
        int now = -1;
        if (sqlite3_db_config(connection, entry.name, entry.value, &now) != SQLITE_OK || now != entry.value)
            return m_run.unreadable(Tr::tr("This SQLite cannot open foreign databases safely. Update it."));
    }
    constexpr std::array bounds{
        Switch{SQLITE_LIMIT_LENGTH, 16 * 1024 * 1024},
        Switch{SQLITE_LIMIT_SQL_LENGTH, 1'000'000},
        Switch{SQLITE_LIMIT_EXPR_DEPTH, 100},
        Switch{SQLITE_LIMIT_COMPOUND_SELECT, 50},
        Switch{SQLITE_LIMIT_VDBE_OP, 250'000},
        Switch{SQLITE_LIMIT_FUNCTION_ARG, 100},
        Switch{SQLITE_LIMIT_ATTACHED, 0},
        Switch{SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000},
        Switch{SQLITE_LIMIT_VARIABLE_NUMBER, 0},
        Switch{SQLITE_LIMIT_TRIGGER_DEPTH, 1},
        Switch{SQLITE_LIMIT_WORKER_THREADS, 0},
    };
    for (const Switch &entry : bounds)
        sqlite3_limit(connection, entry.name, entry.value);
    sqlite3_busy_timeout(connection, busyMilliseconds);
    for (const char *sql : {"PRAGMA cell_size_check=ON", "PRAGMA mmap_size=0", "PRAGMA query_only=ON"}) {
        if (sqlite3_exec(connection, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            return failure();
    }
    sqlite3_progress_handler(connection, stepsBetweenChecks, &stopWhenDue, const_cast<QueryRun *>(&m_run));
    sqlite3_set_authorizer(connection, &allowReading, &m_wasDenied);
    return {};
}

Result<void> SqliteQuery::prepare()
{
    const QByteArray sql = m_run.query.sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    const char *rest = nullptr;
    int prepared = sqlite3_prepare_v2(m_connection.get(), sql.constData(), static_cast<int>(sql.size()) + 1,
                                      &statement, &rest);
    m_statement.reset(statement);
    if (prepared != SQLITE_OK)
        return failure();
    if (!m_statement || sqlite3_column_count(m_statement.get()) == 0)
        return m_run.isNotOne();
    if (!sqlite3_stmt_readonly(m_statement.get()))
        return m_run.mayOnlyRead();
    // Behind it only white space and comments may stand, which make no statement.
    while (*rest != '\0') {
        const char *from = rest;
        prepared = sqlite3_prepare_v2(m_connection.get(), from, -1, &statement, &rest);
        const Prepared second(statement);
        if (prepared != SQLITE_OK || second || rest == from)
            return m_run.isNotOne();
    }
    return {};
}

Result<QueryTable> SqliteQuery::read()
{
    const int columns = sqlite3_column_count(m_statement.get());
    QStringList names;
    for (int column = 0; column < columns; ++column)
        names += columnName(column);
    auto table = QueryTable::of(names, m_run.bounds);
    if (!table)
        return table;
    for (std::size_t row = 1;; ++row) {
        const int outcome = sqlite3_step(m_statement.get());
        if (outcome == SQLITE_DONE)
            return table;
        if (outcome != SQLITE_ROW)
            return failure();
        for (int column = 0; column < columns; ++column) {
            if (auto added = addCell(*table, row, column); !added)
                return tl::unexpected(added.error());
        }
        // A cheap row takes fewer steps than the progress handler waits for.
        if (auto goesOn = m_run.goesOn(); !goesOn)
            return tl::unexpected(goesOn.error());
    }
}

Result<void> SqliteQuery::addCell(QueryTable &table, std::size_t row, int column)
{
    sqlite3_stmt *statement = m_statement.get();
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_NULL:
        return table.add({});
    case SQLITE_INTEGER:
        return table.add(QString::number(sqlite3_column_int64(statement, column)));
    case SQLITE_FLOAT:
        return table.add(QueryRun::textOf(sqlite3_column_double(statement, column)));
    case SQLITE_TEXT: {
        const auto *const text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
        if (!text)
            return failure(); // out of memory
        const QByteArrayView bytes(text, sqlite3_column_bytes(statement, column));
        if (!QUtf8StringView(bytes).isValidUtf8() || bytes.contains('\0'))
            return m_run.isNoText(row, columnName(column));
        return table.add(QString::fromUtf8(bytes));
    }
    default:
        return m_run.isNoText(row, columnName(column));
    }
}

tl::unexpected<Error> SqliteQuery::failure() const
{
    if (m_wasDenied)
        return m_run.mayOnlyRead();
    const int code = sqlite3_extended_errcode(m_connection.get());
    switch (code & 0xff) { // without the details
    case SQLITE_INTERRUPT:
        if (auto goesOn = m_run.goesOn(); !goesOn)
            return tl::unexpected(goesOn.error());
        break;
    case SQLITE_READONLY: // it would have to repair the file first
    case SQLITE_CANTOPEN:
        return m_run.unreadable(
            Tr::tr("Another program has not finished writing to this database, or keeps its "
                   "log in a folder that may not be written to. Open and close it there first."));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return m_run.unreadable(Tr::tr("Another program is writing to the database. Try again in a moment."));
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return m_run.unreadable(Tr::tr("The database is damaged, or it is not one of SQLite."));
    default:
        break;
    }
    return m_run.refusedBy(QString::fromUtf8(sqlite3_errmsg(m_connection.get())));
}

} // namespace

Result<QueryTable> askSqlite(const QueryRun &run)
{
    return SqliteQuery(run).ask();
}

} // namespace espalier
