// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/database.h"

#include "core/base/tr.h"
#include "core/storage/limits.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QtEndian>

#include <sqlite3.h>

#include <array>
#include <atomic>
#include <utility>

namespace espalier {

namespace {

using namespace std::chrono_literals;

constexpr auto longestStatement = 10s;
constexpr int stepsBetweenChecks = 10'000;

// The header of a database file (https://www.sqlite.org/fileformat2.html, section 1.3).
constexpr QByteArrayView magic("SQLite format 3", 16); // with its zero
constexpr qsizetype headerBytes = 100;
constexpr qsizetype writeVersionAt = 18;
constexpr qsizetype readVersionAt = 19;
constexpr qsizetype applicationIdAt = 68;

// A rollback journal that ends so names another journal, which SQLite would open and could delete
// (https://www.sqlite.org/fileformat2.html, section 3).
constexpr QByteArrayView journalMagic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);

tl::unexpected<Error> unreadable(const QString &path, const QString &what)
{
    return tl::unexpected<Error>(Error{ErrorKind::Unreadable, what, path, 0, 0});
}

Result<void> checkHeader(const QString &path, quint32 applicationId)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, Tr::tr("The file cannot be opened: %1.").arg(file.errorString()));
    if (const Result<void> fits = limits::checkFileSize(path, file.size()); !fits)
        return fits;
    const QByteArray header = file.read(headerBytes);
    if (header.size() < headerBytes || !header.startsWith(magic))
        return unreadable(path, Tr::tr("This is not a database, or only the beginning of one. Open its "
                                       "backup, the file with “~” at the end of its name."));
    if (header[writeVersionAt] != 1 || header[readVersionAt] != 1)
        return unreadable(path, Tr::tr("Another program has set this database to write-ahead logging. "
                                       "Set it back there with “PRAGMA journal_mode=DELETE”."));
    if (qFromBigEndian<quint32>(header.constData() + applicationIdAt) != applicationId)
        return unreadable(path, Tr::tr("This database is not a KPI tree; another program made it."));
    return {};
}

QString damaged(const QString &verdict)
{
    constexpr qsizetype longest = 200;
    return Tr::tr("The database is damaged (%1). Open its backup, the file with “~” at the end of its "
                  "name.")
        .arg(verdict.left(longest).simplified());
}

bool hasContent(const QString &path)
{
    return QFileInfo(path).size() > 0;
}

int stopWhenLate(void *deadline)
{
    return std::chrono::steady_clock::now() > *static_cast<std::chrono::steady_clock::time_point *>(deadline)
               ? 1
               : 0;
}

} // namespace

Database::Database(QString path) : m_path(std::move(path))
{
    static std::atomic<int> count = 0;
    m_connection = QStringLiteral("espalier-%1").arg(++count);
}

Database::~Database()
{
    if (m_connection.isEmpty())
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Database::Database(Database &&other) noexcept
    : m_path(std::move(other.m_path)), m_connection(std::exchange(other.m_connection, {})),
      m_handle(other.m_handle), m_isNew(other.m_isNew), m_copy(std::move(other.m_copy)),
      m_deadline(std::move(other.m_deadline))
{
}

Result<void> Database::openFile(const QString &file, const QString &options)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    if (!connection.isValid())
        return unreadable(m_path, Tr::tr("Qt's driver for SQLite is missing. Install the package "
                                         "libqt6sql6-sqlite."));
    connection.setDatabaseName(file);
    connection.setConnectOptions(options);
    if (!connection.open())
        return unreadable(
            m_path, Tr::tr("The database cannot be opened: %1.").arg(connection.lastError().databaseText()));
    const QVariant handle = connection.driver()->handle();
    m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    return {};
}

Result<Database> Database::create(const QString &path)
{
    Database database(path);
    database.m_isNew = true;
    if (const Result<void> opened = database.openFile(path, {}); !opened)
        return tl::unexpected<Error>(Error{ErrorKind::Unwritable, opened.error().what, path, 0, 0});
    for (const auto *const sql :
         {"PRAGMA journal_mode=OFF", "PRAGMA synchronous=OFF", "PRAGMA foreign_keys=OFF"}) {
        if (const Result<void> done = database.run(QLatin1String(sql)); !done)
            return tl::unexpected<Error>(done.error());
    }
    return database;
}

Result<Database> Database::openUntrusted(const QString &path, quint32 applicationId)
{
    if (const Result<void> fine = checkHeader(path, applicationId); !fine)
        return tl::unexpected<Error>(fine.error());

    Database database(path);
    const QString journal = path + QStringLiteral("-journal");
    const QString log = path + QStringLiteral("-wal");
    QString options = QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI");
    QString file = QStringLiteral("file:%1?mode=ro&immutable=1")
                       .arg(QString::fromLatin1(QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(),
                                                                        QByteArrayLiteral("/"))));
    if (hasContent(journal) || hasContent(log)) {
        // Another program was killed while it wrote. SQLite repairs a copy; the files stay as they are.
        QFile journalFile(journal);
        if (journalFile.open(QIODevice::ReadOnly) &&
            journalFile.seek(journalFile.size() - journalMagic.size()) &&
            journalFile.read(journalMagic.size()) == journalMagic)
            return unreadable(path, Tr::tr("Another program was stopped while it wrote to several "
                                           "databases at once. Open and close this one there first."));
        database.m_copy = std::make_unique<QTemporaryDir>();
        file = database.m_copy->filePath(QStringLiteral("copy"));
        options.clear();
        const bool copied =
            database.m_copy->isValid() && QFile::copy(path, file) &&
            (!hasContent(journal) || QFile::copy(journal, file + QStringLiteral("-journal"))) &&
            (!hasContent(log) || QFile::copy(log, file + QStringLiteral("-wal"))) &&
            QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        if (!copied)
            return unreadable(path, Tr::tr("A journal of another program lies beside the database, and "
                                           "there is no room for a copy to repair. Free some space."));
    }
    if (const Result<void> done =
            database.openFile(file, options).and_then([&] { return database.disarm(); }).and_then([&] {
                return database.checkPages();
            });
        !done)
        return tl::unexpected<Error>(done.error());
    return database;
}

Result<void> Database::disarm()
{
    struct Switch
    {
        int name;
        int value;
    };
    constexpr std::array switches{
        Switch{SQLITE_DBCONFIG_DEFENSIVE, 1},
        Switch{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        Switch{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
        Switch{SQLITE_DBCONFIG_ENABLE_VIEW, 0},
        Switch{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
        Switch{SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
        Switch{SQLITE_DBCONFIG_DQS_DDL, 0},
        Switch{SQLITE_DBCONFIG_DQS_DML, 0},
    };
    for (const Switch &entry : switches) {
        int now = -1;
        if (sqlite3_db_config(m_handle, entry.name, entry.value, &now) != SQLITE_OK || now != entry.value)
            return unreadable(m_path, Tr::tr("This SQLite cannot open foreign databases safely. Update it."));
    }
    // https://www.sqlite.org/security.html, with room for a whole baseline tree in one cell.
    constexpr std::array bounds{
        Switch{SQLITE_LIMIT_LENGTH, static_cast<int>(limits::fileBytes)},
        Switch{SQLITE_LIMIT_SQL_LENGTH, 100'000},
        Switch{SQLITE_LIMIT_COLUMN, 100},
        Switch{SQLITE_LIMIT_EXPR_DEPTH, 20},
        Switch{SQLITE_LIMIT_COMPOUND_SELECT, 3},
        Switch{SQLITE_LIMIT_VDBE_OP, 25'000},
        Switch{SQLITE_LIMIT_FUNCTION_ARG, 8},
        Switch{SQLITE_LIMIT_ATTACHED, 0},
        Switch{SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50},
        Switch{SQLITE_LIMIT_VARIABLE_NUMBER, 100},
        Switch{SQLITE_LIMIT_TRIGGER_DEPTH, 1},
    };
    for (const Switch &entry : bounds)
        sqlite3_limit(m_handle, entry.name, entry.value);
    sqlite3_progress_handler(m_handle, stepsBetweenChecks, &stopWhenLate, m_deadline.get());

    for (const auto *const sql :
         {"PRAGMA cell_size_check=ON", "PRAGMA mmap_size=0", "PRAGMA trusted_schema=OFF",
          "PRAGMA query_only=ON", "PRAGMA foreign_keys=ON"}) {
        if (const Result<void> done = run(QLatin1String(sql)); !done)
            return done;
    }
    return {};
}

Result<void> Database::checkPages()
{
    QSqlQuery check = query();
    if (!check.exec(QStringLiteral("PRAGMA quick_check")) || !check.next())
        return error();
    if (const QString verdict = check.value(0).toString(); verdict != QStringLiteral("ok"))
        return unreadable(m_path, damaged(verdict));
    QSqlQuery orphans = query();
    if (!orphans.exec(QStringLiteral("PRAGMA foreign_key_check")))
        return error();
    if (orphans.next())
        return unreadable(m_path, Tr::tr("Row %1 of the table “%2” names a row of “%3” that does not exist. "
                                         "Correct it where it was changed.")
                                      .arg(orphans.value(1).toString(), orphans.value(0).toString(),
                                           orphans.value(2).toString()));
    return {};
}

QSqlQuery Database::query() const
{
    renewDeadline();
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    return query;
}

Result<void> Database::run(const QString &sql)
{
    QSqlQuery statement = query();
    if (!statement.exec(sql))
        return error();
    return {};
}

void Database::renewDeadline() const
{
    *m_deadline = std::chrono::steady_clock::now() + longestStatement;
}

tl::unexpected<Error> Database::error() const
{
    const QString reason = QString::fromUtf8(sqlite3_errmsg(m_handle));
    if (m_isNew)
        return tl::unexpected<Error>(
            Error{ErrorKind::Unwritable, Tr::tr("The database reports: %1.").arg(reason), m_path, 0, 0});
    const int code = sqlite3_errcode(m_handle) & 0xff; // without the details
    if (code == SQLITE_IOERR || code == SQLITE_CANTOPEN || code == SQLITE_NOMEM || code == SQLITE_INTERRUPT)
        return unreadable(m_path, Tr::tr("The database cannot be read to its end: %1. Try again, or open its "
                                         "backup, the file with “~” at the end of its name.")
                                      .arg(reason));
    return unreadable(m_path, damaged(reason));
}

} // namespace espalier
