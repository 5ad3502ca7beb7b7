// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/query.h"
#include "tests/support/postgres_server.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <gtest/gtest.h>

#include <thread>

namespace espalier {
namespace {

using namespace std::chrono_literals;

/// A server with a table of three rows; its owner may do anything, which is what must not help.
class PostgresQueryTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ESPALIER_NEEDS_POSTGRES();
        const QueryAddress address = *queryAddress(test::PostgresServer::instance().address(), {});
        m_owner = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), QStringLiteral("owner"));
        m_owner.setHostName(address.host);
        m_owner.setUserName(address.user);
        m_owner.setDatabaseName(address.database);
        ASSERT_TRUE(m_owner.open()) << m_owner.lastError().text().toStdString();
        for (const char *sql :
             {"DROP TABLE IF EXISTS figures", "DROP SEQUENCE IF EXISTS numbers", "CREATE SEQUENCE numbers",
              "CREATE TABLE figures(kpi text, month date, amount numeric(30,10))",
              "INSERT INTO figures VALUES ('Leads', '2026-10-01', 101.5), ('Leads', '2026-09-01', "
              "12345678901.0123456789), ('Calls', '2026-10-01', NULL)",
              "CREATE OR REPLACE FUNCTION sneak() RETURNS int LANGUAGE plpgsql AS $$ BEGIN "
              "DELETE FROM figures; RETURN 1; END $$",
              "CREATE OR REPLACE FUNCTION commits() RETURNS int LANGUAGE plpgsql AS $$ BEGIN "
              "COMMIT; DELETE FROM figures; RETURN 1; END $$",
              "DO $$ BEGIN CREATE ROLE reader LOGIN PASSWORD 'open sesame'; EXCEPTION WHEN duplicate_object "
              "THEN NULL; END $$"})
            ASSERT_TRUE(said(QLatin1String(sql)).isValid()) << sql;
    }
    ~PostgresQueryTest() override
    {
        m_owner.close();
        m_owner = {};
        QSqlDatabase::removeDatabase(QStringLiteral("owner"));
    }
    /// The first cell of what the owner's own connection gives; true for a statement without rows.
    QVariant said(const QString &sql)
    {
        QSqlQuery query(m_owner);
        if (!query.exec(sql))
            return {};
        return query.next() ? query.value(0) : QVariant(true);
    }
    static Result<QueryTable> ask(const QString &sql, const QueryBounds &bounds = {})
    {
        return runQuery({*queryAddress(test::PostgresServer::instance().address(), {}), sql, {}}, {}, bounds);
    }
    static QString textOf(const Result<QueryTable> &table)
    {
        if (!table)
            return QStringLiteral("! ") + table.error().what;
        QString text;
        for (std::size_t row = 0; row < table->rows(); ++row) {
            for (std::size_t column = 0; column < table->columns(); ++column)
                text += table->cell(row, column).toString() + u'|';
        }
        return text;
    }

    QSqlDatabase m_owner;
};

TEST_F(PostgresQueryTest, GivesTextsWithAllDigitsAndDays)
{
    EXPECT_EQ(
        textOf(ask(QStringLiteral("SELECT kpi, month, amount FROM figures ORDER BY kpi, month; -- all"))),
        QStringLiteral("Calls|2026-10-01||Leads|2026-09-01|12345678901.0123456789|Leads|2026-10-01|"
                       "101.5000000000|"));
    EXPECT_EQ(textOf(ask(QStringLiteral("SELECT 0.1::float8, 7::bigint, true, date_trunc('month', timestamp "
                                        "'2026-03-05 12:00'), timestamp '2026-03-05 12:30', 'a''b\\c ?', "
                                        "'NaN'::float8"))),
              QStringLiteral("0.1|7|true|2026-03-01|2026-03-05T12:30:00|a'b\\c ?|NaN|"));
    const auto many = ask(QStringLiteral("SELECT generate_series(1, 2500) AS n"));
    ASSERT_TRUE(many);
    EXPECT_EQ(many->rows(), 2500U);
    EXPECT_EQ(many->name(0), QStringLiteral("n"));
    EXPECT_EQ(many->cell(2499, 0), QStringLiteral("2500"));
    EXPECT_TRUE(textOf(ask(QStringLiteral("SELECT '\\x00'::bytea AS b")))
                    .contains(QStringLiteral("no text in the column “b”")));
}

TEST_F(PostgresQueryTest, WhateverElseItIsToldNothingChanges)
{
    const QVariant all = said(QStringLiteral("SELECT string_agg(figures::text, ',') FROM figures"));
    for (const char *sql : {
             "COMMIT; DELETE FROM figures",
             "SELECT 1; COMMIT; DELETE FROM figures",
             "ROLLBACK; DELETE FROM figures; BEGIN",
             "SELECT 1); COMMIT; DELETE FROM figures; --",
             "SELECT 1'; COMMIT; DELETE FROM figures; --",
             "SELECT 1''; COMMIT; DELETE FROM figures; --",
             "SELECT 1\\'; COMMIT; DELETE FROM figures; --",
             "END; $$; COMMIT; DELETE FROM figures",
             "COMMIT",
             "DELETE FROM figures",
             "DELETE FROM figures RETURNING kpi",
             "WITH gone AS (DELETE FROM figures RETURNING kpi) SELECT * FROM gone",
             "INSERT INTO figures VALUES ('x') RETURNING kpi",
             "TRUNCATE figures",
             "SELECT sneak()",
             "SELECT commits()",
             "SELECT nextval('numbers')",
             "SELECT setval('numbers', 99)",
             "SELECT set_config('transaction_read_only', 'off', false), sneak()",
             "SET TRANSACTION READ WRITE",
             "SET SESSION CHARACTERISTICS AS TRANSACTION READ WRITE",
             "SELECT * FROM figures FOR UPDATE",
             "EXPLAIN ANALYZE DELETE FROM figures",
             "CREATE TABLE t(a int)",
             "SELECT * INTO t FROM figures",
             "COPY figures TO PROGRAM 'touch /tmp/espalier-was-here'",
             "DO 'BEGIN DELETE FROM figures; END'",
             "CALL commits()",
             "PREPARE x AS DELETE FROM figures",
             "LISTEN figures",
             "SELECT * FROM dblink('', 'DELETE FROM figures') AS t(a text)",
         }) {
        const auto answer = ask(QLatin1String(sql));
        EXPECT_FALSE(answer) << sql;
        EXPECT_EQ(said(QStringLiteral("SELECT string_agg(figures::text, ',') FROM figures")), all) << sql;
    }
    EXPECT_EQ(said(QStringLiteral("SELECT nextval('numbers')")).toInt(), 1);
    EXPECT_EQ(textOf(ask(QStringLiteral("COMMIT; DELETE FROM figures"))),
              QStringLiteral("! A saved query is one statement that selects. Nothing was done."));
    EXPECT_EQ(
        textOf(ask(QStringLiteral("SELECT sneak()"))),
        QStringLiteral("! A saved query may only read. The database was asked to do something else, and "
                       "did nothing."));
    EXPECT_EQ(textOf(ask(QStringLiteral("SELEC 1"))),
              QStringLiteral("! The database answers: syntax error at or near \"SELEC\""));
    // A large object is made even in a read-only transaction of older servers; it goes with the transaction.
    (void)ask(QStringLiteral("SELECT lo_create(0)"));
    EXPECT_EQ(said(QStringLiteral("SELECT count(*) FROM pg_largeobject_metadata")).toInt(), 0);
}

TEST_F(PostgresQueryTest, EndsWhenItsTimeIsUpOrSomebodyStopsIt)
{
    QueryBounds soon;
    soon.time = 1s;
    const auto begun = std::chrono::steady_clock::now();
    EXPECT_TRUE(textOf(ask(QStringLiteral("SELECT pg_sleep(60)"), soon))
                    .startsWith(QStringLiteral("! The query took longer than 1 s")));
    EXPECT_TRUE(
        textOf(ask(QStringLiteral("SELECT set_config('statement_timeout', '0', false), pg_sleep(0.01) FROM "
                                  "generate_series(1, 10000)"),
                   soon))
            .startsWith(QStringLiteral("! The query took longer than 1 s")));
    EXPECT_LT(std::chrono::steady_clock::now() - begun, 20s);

    Result<QueryTable> stopped = refuse({});
    std::jthread asking([&](const std::stop_token &stop) {
        stopped = runQuery({*queryAddress(test::PostgresServer::instance().address(), {}),
                            QStringLiteral("SELECT pg_sleep(60)"),
                            {}},
                           stop, {.time = 60s});
    });
    while (said(QStringLiteral(
                    "SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'FETCH%' AND state = 'active'"))
               .toInt() == 0)
        std::this_thread::yield();
    asking.request_stop();
    asking.join();
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
    EXPECT_LT(std::chrono::steady_clock::now() - begun, 50s);
}

TEST_F(PostgresQueryTest, APasswordIsUsedAndNeverSaid)
{
    const QueryAddress address =
        *queryAddress(test::PostgresServer::instance().address(QStringLiteral("reader")), {});
    const auto ask = [&](const char *password) {
        return runQuery({address, QStringLiteral("SELECT current_user"), QLatin1String(password)});
    };
    EXPECT_EQ(textOf(ask("open sesame")), QStringLiteral("reader|"));
    for (const char *wrong : {"wrong-sesame", "it's wrong-sesame\\", "x' user='owner"}) {
        const auto refused = ask(wrong);
        ASSERT_FALSE(refused) << wrong;
        EXPECT_TRUE(refused.error().what.startsWith(QStringLiteral("The database cannot be reached: ")));
        EXPECT_FALSE(refused.error().text().contains(QStringLiteral("sesame"))) << wrong;
    }
}

TEST_F(PostgresQueryTest, AServerThatIsNotThereIsSaid)
{
    const auto table = runQuery({*queryAddress(QStringLiteral("postgresql://me@/x?host=/nowhere"), {}),
                                 QStringLiteral("SELECT 1"),
                                 {}});
    ASSERT_FALSE(table);
    EXPECT_EQ(table.error().kind, ErrorKind::Unreadable);
    EXPECT_TRUE(table.error().text().startsWith(
        QStringLiteral("postgresql://me@/x?host=/nowhere: The database cannot be reached: ")));
}

} // namespace
} // namespace espalier
