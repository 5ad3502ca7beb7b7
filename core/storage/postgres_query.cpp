// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/query_run.h"

#include "core/base/tr.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace espalier {

namespace {

constexpr int rowsAtOnce = 1000;

/// One connection, closed with the object, in the thread that made it.
class Connection
{
public:
    explicit Connection(const SavedQuery &query);
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection()
    {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    [[nodiscard]] QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }

private:
    QString m_name;
};

/// Of libpq's own notation: https://www.postgresql.org/docs/15/libpq-connect.html#LIBPQ-CONNSTRING
QString quoted(QString value)
{
    value.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'"));
    return u'\'' + value + u'\'';
}

QString connectOptions(const QueryAddress &address)
{
    QString options = QStringLiteral("application_name=espalier;connect_timeout=5;keepalives_idle=10;"
                                     "tcp_user_timeout=5000");
    bool saysHow = address.isThisMachine();
    for (const auto &[name, value] : address.options) {
        // A service file of this machine says it, or what stands here.
        saysHow = saysHow || name == QStringLiteral("sslmode") || name == QStringLiteral("service");
        options += u';' + name + u'=' + quoted(value);
    }
    if (!saysHow)
        options += QStringLiteral(";sslmode=verify-full");
    return options;
}

Connection::Connection(const SavedQuery &query)
{
    static std::atomic<int> count = 0;
    m_name = QStringLiteral("espalier-query-%1").arg(++count);
    const QueryAddress &address = query.address;
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_name);
    database.setHostName(address.host);
    if (address.port > 0)
        database.setPort(address.port);
    database.setDatabaseName(address.database);
    database.setUserName(address.user);
    database.setPassword(query.password);
    database.setConnectOptions(connectOptions(address));
    database.setNumericalPrecisionPolicy(QSql::HighPrecision);
}

/// Tells the server to end what another connection runs there, when it is stopped; a thread that waits.
class Canceller
{
public:
    Canceller(const QueryRun &run, int process)
        : m_thread([&run, process](const std::stop_token &done) { wait(run, process, done); })
    {
    }

private:
    static void wait(const QueryRun &run, int process, const std::stop_token &done)
    {
        std::mutex mutex;
        std::condition_variable_any changed;
        bool isStopped = false;
        const std::stop_callback stopped(run.stop, [&] {
            const std::scoped_lock lock(mutex);
            isStopped = true;
            changed.notify_all();
        });
        std::unique_lock lock(mutex);
        if (!changed.wait(lock, done, [&] { return isStopped; }))
            return;
        lock.unlock();
        const Connection connection(run.query);
        QSqlDatabase database = connection.database();
        if (database.open())
            QSqlQuery(database).exec(QStringLiteral("SELECT pg_cancel_backend(%1)").arg(process));
    }

    std::jthread m_thread;
};

class PostgresQuery
{
public:
    explicit PostgresQuery(const QueryRun &run) : m_run(run), m_connection(run.query) {}

    Result<QueryTable> ask()
    {
        return open().and_then([this] { return openCursor(); }).and_then([this] { return read(); });
    }

private:
    Result<void> open();
    Result<void> openCursor();
    Result<QueryTable> read();
    Result<void> addCell(QueryTable &table, std::size_t row, const QSqlField &field,
                         const QVariant &value) const;
    /// One statement of ours, in the time that is left.
    Result<QSqlQuery> run(const QString &sql);
    [[nodiscard]] tl::unexpected<Error> failure(const QSqlError &error) const;

    const QueryRun &m_run;
    Connection m_connection;
    std::optional<Canceller> m_canceller; ///< last: ends first
};

Result<void> PostgresQuery::open()
{
    QSqlDatabase database = m_connection.database();
    if (!database.isValid())
        return m_run.unreadable(Tr::tr("Qt's driver for PostgreSQL is missing. Install the package "
                                       "libqt6sql6-psql."));
    if (!database.open())
        return m_run.unreadable(Tr::tr("The database cannot be reached: %1")
                                    .arg(database.lastError().databaseText().simplified().left(300)));
    return {};
}

// A text that a client sends may hold several statements, the first of which could end our transaction. So it
// is never sent as one: it goes to the server as a value, which opens it as a cursor. That takes one
// statement that gives rows, and nothing else. The transaction is read-only, which it stays from its first
// statement on whatever a function sets, and ends with the connection.
Result<void> PostgresQuery::openCursor()
{
    for (const char *sql :
         {"SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY", "BEGIN TRANSACTION READ ONLY",
          "SET LOCAL lock_timeout='3s'", "SET LOCAL idle_in_transaction_session_timeout='30s'"}) {
        if (auto done = run(QLatin1String(sql)); !done)
            return tl::unexpected(done.error());
    }
    auto process = run(QStringLiteral("SELECT pg_backend_pid()"));
    if (!process)
        return tl::unexpected(process.error());
    process->next();
    m_canceller.emplace(m_run, process->value(0).toInt());

    {
        QSqlQuery text(m_connection.database());
        if (!text.prepare(QStringLiteral("SELECT set_config('espalier.query', ?, true)")))
            return failure(text.lastError());
        text.addBindValue(m_run.query.sql);
        if (!text.exec())
            return failure(text.lastError());
    } // the server can let go of it while all is well
    auto opened = run(QStringLiteral("DO 'DECLARE rows refcursor := ''espalier''; BEGIN "
                                     "OPEN rows FOR EXECUTE current_setting(''espalier.query''); END'"));
    if (!opened)
        return tl::unexpected(opened.error());
    return {};
}

Result<QueryTable> PostgresQuery::read()
{
    std::optional<QueryTable> table;
    QSqlRecord record;
    for (std::size_t row = 1;;) {
        auto some = run(QStringLiteral("FETCH FORWARD %1 FROM espalier").arg(rowsAtOnce));
        if (!some)
            return tl::unexpected(some.error());
        if (!table) {
            record = some->record();
            QStringList names;
            for (int column = 0; column < record.count(); ++column)
                names += record.fieldName(column);
            auto begun = QueryTable::of(names, m_run.bounds);
            if (!begun)
                return begun;
            table = *std::move(begun);
        }
        int count = 0;
        for (; some->next(); ++count, ++row) {
            for (int column = 0; column < record.count(); ++column) {
                if (auto added = addCell(*table, row, record.field(column), some->value(column)); !added)
                    return tl::unexpected(added.error());
            }
        }
        if (count < rowsAtOnce)
            return *std::move(table);
    }
}

Result<void> PostgresQuery::addCell(QueryTable &table, std::size_t row, const QSqlField &field,
                                    const QVariant &value) const
{
    if (value.isNull())
        return table.add({});
    switch (value.typeId()) {
    case QMetaType::QByteArray:
        return m_run.isNoText(row, field.name());
    case QMetaType::Double:
        return table.add(QueryRun::textOf(value.toDouble()));
    case QMetaType::QDate:
        return table.add(value.toDate().toString(Qt::ISODate));
    case QMetaType::QDateTime: {
        // What date_trunc() gives is meant as a day.
        const QDateTime at = value.toDateTime();
        return table.add(at.time() == QTime(0, 0) ? at.date().toString(Qt::ISODate)
                                                  : at.toString(Qt::ISODate));
    }
    default:
        return table.add(value.toString());
    }
}

Result<QSqlQuery> PostgresQuery::run(const QString &sql)
{
    if (auto goesOn = m_run.goesOn(); !goesOn)
        return tl::unexpected(goesOn.error());
    QSqlQuery query(m_connection.database());
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(m_run.deadline -
                                                                            std::chrono::steady_clock::now());
    if (!query.exec(
            QStringLiteral("SET statement_timeout=%1").arg(std::max<std::int64_t>(left.count(), 1))) ||
        !query.exec(sql))
        return failure(query.lastError());
    return query;
}

tl::unexpected<Error> PostgresQuery::failure(const QSqlError &error) const
{
    // https://www.postgresql.org/docs/15/errcodes-appendix.html
    const QString code = error.nativeErrorCode();
    if (code == QStringLiteral("57014")) { // query_canceled
        if (auto goesOn = m_run.goesOn(); !goesOn)
            return tl::unexpected(goesOn.error());
        return m_run.tookTooLong();
    }
    if (code == QStringLiteral("25006")) // read_only_sql_transaction
        return m_run.mayOnlyRead();
    if (code == QStringLiteral("42P11")) // invalid_cursor_definition
        return m_run.isNotOne();
    if (code == QStringLiteral("55P03")) // lock_not_available
        return m_run.unreadable(Tr::tr("Another program is writing to the database. Try again in a moment."));
    // "ERROR:  syntax error at or near …", then the statement and where it came from.
    QString words = error.databaseText().section(u'\n', 0, 0);
    if (const qsizetype colon = words.indexOf(QStringLiteral(":  ")); colon >= 0)
        words = words.sliced(colon + 3);
    return m_run.refusedBy(words);
}

} // namespace

Result<QueryTable> askPostgres(const QueryRun &run)
{
    return PostgresQuery(run).ask();
}

} // namespace espalier
