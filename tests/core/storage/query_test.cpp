// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/query.h"

#include "core/model/address.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <thread>

namespace espalier {
namespace {

using namespace std::chrono_literals;

/// A database of another program, and what queries get out of it.
class SqliteQueryTest : public testing::Test
{
protected:
    SqliteQueryTest()
    {
        write("CREATE TABLE figures(kpi TEXT, day TEXT, amount REAL, picture BLOB);"
              "INSERT INTO figures VALUES('Leads','2026-10-31',101,NULL),('Leads','2026-09-30',0.1,x'00ff'),"
              "('Calls',NULL,1e300,NULL);"
              "CREATE VIEW latest AS SELECT kpi, max(day) AS day FROM figures GROUP BY kpi;");
    }
    void write(const char *sql)
    {
        sqlite3 *connection = nullptr;
        ASSERT_EQ(sqlite3_open(QFile::encodeName(m_path).constData(), &connection), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(connection, sql, nullptr, nullptr, nullptr), SQLITE_OK)
            << sqlite3_errmsg(connection);
        sqlite3_close(connection);
    }
    [[nodiscard]] Result<QueryTable> ask(const QString &sql, const QueryBounds &bounds = {}) const
    {
        return runQuery({*queryAddress(QStringLiteral("figures.db"), m_folder.path()), sql, {}}, {}, bounds);
    }
    /// The names, then the rows.
    [[nodiscard]] static QString textOf(const Result<QueryTable> &table)
    {
        if (!table)
            return QStringLiteral("! ") + table.error().what;
        QStringList lines;
        QStringList cells;
        for (std::size_t column = 0; column < table->columns(); ++column)
            cells += table->name(column);
        lines += cells.join(u'|');
        for (std::size_t row = 0; row < table->rows(); ++row) {
            cells.clear();
            for (std::size_t column = 0; column < table->columns(); ++column)
                cells += table->cell(row, column).toString();
            lines += cells.join(u'|');
        }
        return lines.join(u'\n');
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("figures.db"));
};

TEST_F(SqliteQueryTest, GivesTextsWithAsManyDigitsAsThereAre)
{
    EXPECT_EQ(textOf(ask(QStringLiteral("SELECT kpi, day, amount FROM figures; -- all of it"))),
              QStringLiteral("kpi|day|amount\nLeads|2026-10-31|101\nLeads|2026-09-30|0.1\nCalls||1e+300"));
    EXPECT_EQ(
        textOf(ask(QStringLiteral("SELECT 0.1+0.2 AS a, 9007199254740993 AS b, -1e999 AS c, 'ü' AS d"))),
        QStringLiteral("a|b|c|d\n0.30000000000000004|9007199254740993|infinity|ü"));
    EXPECT_EQ(textOf(ask(QStringLiteral("SELECT * FROM latest ORDER BY kpi"))),
              QStringLiteral("kpi|day\nCalls|\nLeads|2026-10-31"));
    EXPECT_EQ(textOf(ask(QStringLiteral("SELECT 1 AS a WHERE 0"))), QStringLiteral("a"));
}

TEST_F(SqliteQueryTest, WhateverElseItIsToldTheFileStaysAsItIs)
{
    const QByteArray before = bytes();
    const QStringList there = files();
    const auto only = [](const char *sentence) { return QStringLiteral("! ") + QLatin1String(sentence); };
    const QString mayOnlyRead =
        only("A saved query may only read. The database was asked to do something else, "
             "and did nothing.");
    const QString isNotOne = only("A saved query is one statement that selects. Nothing was done.");
    for (const char *sql : {"INSERT INTO figures VALUES('x','y',1,NULL) RETURNING kpi",
                            "DELETE FROM figures",
                            "WITH gone AS (SELECT 1) DELETE FROM figures RETURNING kpi",
                            "UPDATE figures SET kpi='x' RETURNING kpi",
                            "DROP TABLE figures",
                            "CREATE TABLE t(a)",
                            "CREATE TEMP TABLE t(a)",
                            "ATTACH 'other.db' AS other",
                            "DETACH main",
                            "PRAGMA writable_schema=1",
                            "PRAGMA journal_mode=WAL",
                            "PRAGMA user_version",
                            "SELECT * FROM pragma_table_info('figures')",
                            "BEGIN",
                            "BEGIN IMMEDIATE",
                            "COMMIT",
                            "SAVEPOINT a",
                            "ANALYZE",
                            "SELECT load_extension('libevil')",
                            "SELECT fts3_tokenizer('simple')",
                            "CREATE VIRTUAL TABLE t USING fts5(a)",
                            "EXPLAIN DELETE FROM figures"})
        EXPECT_EQ(textOf(ask(QLatin1String(sql))), mayOnlyRead) << sql;
    for (const char *sql :
         {"SELECT 1; SELECT 2", "SELECT 1; DELETE FROM figures", "SELECT 1; nonsense", "-- nothing",
          "/* nothing */", ";", "; DELETE FROM figures", "VACUUM INTO 'copy.db'", "VACUUM", "REINDEX"})
        EXPECT_TRUE(textOf(ask(QLatin1String(sql))) == isNotOne ||
                    textOf(ask(QLatin1String(sql))) == mayOnlyRead)
            << sql << ": " << textOf(ask(QLatin1String(sql))).toStdString();
    EXPECT_EQ(textOf(ask(QStringLiteral("SELECT ?"))), only("The database answers: too many SQL variables"));
    EXPECT_EQ(textOf(ask(QStringLiteral("SELEC 1"))),
              only("The database answers: near \"SELEC\": syntax error"));
    EXPECT_EQ(textOf(ask(QStringLiteral(" \n"))),
              only("There is no query. Write the statement that selects the values."));
    EXPECT_EQ(
        textOf(ask(QStringLiteral("SELECT 1") + QChar(u'\0') + QStringLiteral("; DELETE FROM figures"))),
        only("The query holds a character that is no text. Write it again."));
    EXPECT_EQ(textOf(ask(QStringLiteral("SELECT 1 --\r SELECT 2"))),
              only("The query holds a character that is no text. Write it again."))
        << "a terminal would show the end of it alone";
    EXPECT_EQ(textOf(ask(QStringLiteral("SELECT\r\n\t1 AS a"))), QStringLiteral("a\n1"));
    EXPECT_EQ(bytes(), before);
    EXPECT_EQ(files(), there);
}

TEST_F(SqliteQueryTest, WhatIsNoTextOrTooMuchIsRefusedAndNeverCutOff)
{
    const auto refused = [&](const char *sql, const char *part, const QueryBounds &bounds = {}) {
        const QString text = textOf(ask(QLatin1String(sql), bounds));
        EXPECT_TRUE(text.startsWith(u'!') && text.contains(QString::fromUtf8(part)))
            << sql << ": " << text.toStdString();
    };
    refused("SELECT kpi, picture FROM figures", "Row 2 holds bytes that are no text in the column “picture”");
    refused("SELECT CAST(x'ff' AS TEXT) AS a", "Row 1 holds bytes that are no text");
    refused("SELECT 'a' || char(0) || 'b' AS a", "Row 1 holds bytes that are no text");
    refused("SELECT zeroblob(1000000000)", "too big");
    refused("SELECT hex(randomblob(7000000)) AS a", "more than 65536 characters");
    QueryBounds few;
    few.rows = 3;
    few.columns = 2;
    few.text = 20;
    refused("SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4", "more than 3 rows", few);
    refused("SELECT 1, 2, 3", "gives 3 columns; at most 2", few);
    refused("SELECT 'twelve chars', 'twelve chars'", "more text than", few);
}

TEST_F(SqliteQueryTest, EndsWhenItsTimeIsUpOrSomebodyStopsIt)
{
    const QString endless = QStringLiteral(
        "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT count(*) FROM c");
    QueryBounds soon;
    soon.time = 200ms;
    const auto begun = std::chrono::steady_clock::now();
    const auto late = ask(endless, soon);
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().kind, ErrorKind::Unreadable);
    EXPECT_TRUE(late.error().what.startsWith(QStringLiteral("The query took longer than")));
    EXPECT_LT(std::chrono::steady_clock::now() - begun, 5s);

    Result<QueryTable> stopped = refuse({});
    std::jthread asking([&](const std::stop_token &stop) {
        stopped = runQuery({*queryAddress(m_path, {}), endless, {}}, stop);
    });
    asking.request_stop();
    asking.join();
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
}

TEST_F(SqliteQueryTest, ALogOfAnotherProgramIsReadAndLeftAlone)
{
    write("PRAGMA journal_mode=WAL;");
    const QByteArray closed = bytes();
    EXPECT_EQ(textOf(ask(QStringLiteral("SELECT count(*) AS n FROM figures"))), QStringLiteral("n\n3"));
    EXPECT_EQ(files(), QStringList{QStringLiteral("figures.db")}) << "nothing is left beside it";

    sqlite3 *other = nullptr;
    ASSERT_EQ(sqlite3_open(QFile::encodeName(m_path).constData(), &other), SQLITE_OK);
    sqlite3_exec(other, "INSERT INTO figures VALUES('Calls','2026-10-31',7,NULL)", nullptr, nullptr, nullptr);
    EXPECT_EQ(textOf(ask(QStringLiteral("SELECT count(*) AS n FROM figures"))), QStringLiteral("n\n4"))
        << "what stands in the log alone counts";
    EXPECT_EQ(bytes(), closed) << "nothing was moved from the log to the file";
    sqlite3_close(other);
}

TEST_F(SqliteQueryTest, WhatIsNoDatabaseIsSaid)
{
    const auto said = [](const QString &path) {
        const auto table = runQuery({*queryAddress(path, {}), QStringLiteral("SELECT 1"), {}});
        return table ? QString() : table.error().text();
    };
    const QString missing = m_folder.filePath(QStringLiteral("missing.db"));
    EXPECT_EQ(said(missing),
              missing + QStringLiteral(": There is no such file. Write the path from the folder "
                                       "of the document, or the whole path."));
    EXPECT_FALSE(QFile::exists(missing)) << "and none is made";
    EXPECT_TRUE(said(m_folder.path()).contains(QStringLiteral("There is no such file.")));
    QFile text(missing);
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    text.write("SQLite format 2");
    text.close();
    EXPECT_TRUE(said(missing).contains(QStringLiteral("This is not an SQLite database.")));
}

TEST(QueryAddress, NamesAFileOrAServerAndNeverHoldsAPassword)
{
    const QString folder = QStringLiteral("/home/ana");
    const auto file = queryAddress(QStringLiteral(" data/figures.db "), folder);
    ASSERT_TRUE(file);
    EXPECT_EQ(file->file, QStringLiteral("/home/ana/data/figures.db"));
    EXPECT_EQ(queryAddress(QStringLiteral("/srv/../x.db"), folder)->place(), QStringLiteral("/x.db"));
    const auto server =
        queryAddress(QStringLiteral("postgresql://ana%20b@db.example:6543/sales?sslmode=require"), folder);
    ASSERT_TRUE(server);
    EXPECT_TRUE(server->isServer());
    EXPECT_EQ(server->user, QStringLiteral("ana b"));
    EXPECT_EQ(server->host, QStringLiteral("db.example"));
    EXPECT_EQ(server->port, 6543);
    EXPECT_EQ(server->database, QStringLiteral("sales"));
    EXPECT_EQ(server->place(),
              queryAddress(QStringLiteral("postgres://ana%20b@db.example:6543/sales?sslmode=require"), {})
                  ->place());
    EXPECT_EQ(queryAddress(QStringLiteral("postgresql:///sales?host=/run/postgresql"), {})->host,
              QStringLiteral("/run/postgresql"));
    for (const char *bad :
         {"", "postgresql://ana:secret@db/sales", "postgresql://ana:se/cr?et@db/sales", "mysql://a:b@c/d",
          "postgresql://db/sales?password=secret", "postgresql://db/sales?SSLPassword=secret",
          "postgresql://db/sales?options=-c%20x", "postgresql://[::1/sales", "mysql://db/sales", "a\nb",
          "postgresql://db/sales?host=other", "postgresql:///sales?host=/run,other"})
        EXPECT_FALSE(queryAddress(QLatin1String(bad), folder)) << bad;
    for (const char *good : {"postgresql://ana@db:5432/sales", "postgresql://db:5432",
                             "postgresql://db:5432 ", "postgresql://ana", "postgresql://[::1]:5432/sales",
                             "postgresql://[fe80::a", "C:/data/a@b.db", "https://sheets.example/a:b"})
        EXPECT_FALSE(holdsPassword(QString::fromLatin1(good))) << good;
    // As they are typed: what follows the colon is no port.
    for (const char *bad :
         {"postgresql://ana:s", "postgresql://ana:12x", "postgresql://ana:1:", "host=db Password=x"})
        EXPECT_TRUE(holdsPassword(QString::fromLatin1(bad))) << bad;
}

TEST(QueryAddress, WhatATerminalWouldHideIsRefused)
{
    for (const char *bad :
         {"real.db\x1b[2K\rshown.db", "postgresql://real/x\x1b[2K\rpostgresql://shown/x",
          "postgresql://ana%00b@db/x", "postgresql://db/x%0Ay", "postgresql://db/x?sslmode=%1B"})
        EXPECT_FALSE(queryAddress(QLatin1String(bad), {})) << bad;
}

TEST(QueryAddress, NoTwoPlacesAreTheSame)
{
    const auto place = [](const char *address) { return queryAddress(QLatin1String(address), {})->place(); };
    EXPECT_NE(place("postgresql://db/sales?sslmode=disable"),
              place("postgresql://db/sales%26sslmode=disable"));
    EXPECT_EQ(place("postgres://%61na@db:5432/sales"), QStringLiteral("postgresql://ana@db:5432/sales"));
}

TEST(QueryAddress, OnlyItsNumberOrNameIsThisMachine)
{
    const auto isHere = [](const char *address) {
        return queryAddress(QLatin1String(address), {})->isThisMachine();
    };
    EXPECT_TRUE(isHere("postgresql://localhost/x"));
    EXPECT_TRUE(isHere("postgresql://127.1/x"));
    EXPECT_TRUE(isHere("postgresql://[::1]/x"));
    EXPECT_TRUE(isHere("postgresql:///x?host=/run/postgresql"));
    EXPECT_FALSE(isHere("postgresql://127.example.org/x"));
    EXPECT_FALSE(isHere("postgresql://db.example/x"));
}

} // namespace
} // namespace espalier
