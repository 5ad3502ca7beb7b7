// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/document_file.h"
#include "tests/app/cli.h"
#include "tests/support/postgres_server.h"

#include <QRegularExpression>

#include <sqlite3.h>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace espalier {
namespace {

using namespace test;

/// The sample, whose web analytics are read by a query, by the real program.
class ValuesQueryCli : public Cli
{
protected:
    const QString query = QStringLiteral("SELECT kpi AS metric, day AS date, amount AS value\nFROM figures");

    void makeFigures()
    {
        sqlite3 *connection = nullptr;
        ASSERT_EQ(sqlite3_open(QFile::encodeName(path("figures.db")).constData(), &connection), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(connection,
                               "CREATE TABLE figures(kpi, day, amount);"
                               "INSERT INTO figures VALUES('MQL → opportunity rate', '2026-11-22', 22.4),"
                               "('page views', '2026-11-22', 12500), ('Nobody', '2026-11-22', 1)",
                               nullptr, nullptr, nullptr),
                  SQLITE_OK);
        sqlite3_close(connection);
    }
    QString tree(const QString &address, const QString &sql, const char *name = "tree.kpitree")
    {
        QByteArray text = bytesOf(sample);
        const QByteArray before = R"("savedImport": {"shape": "dates", "address": "exports/web_weekly.csv")";
        const qsizetype at = text.indexOf(before);
        EXPECT_GT(at, 0);
        const auto quoted = [](QString said) {
            return '"' +
                   said.replace(u'"', QStringLiteral("\\\"")).replace(u'\n', QStringLiteral("\\n")).toUtf8() +
                   '"';
        };
        text.replace(at, before.size(),
                     R"("savedImport": {"shape": "long", "address": )" + quoted(address) +
                         ", \"query\": " + quoted(sql));
        return put(name, text);
    }
    /// The key that a query is shown with.
    QString keyFor(const QString &tree) const
    {
        const Ran ran = run({"values", tree, "--query", "web analytics", "--dry-run"});
        EXPECT_EQ(ran.exit, 2);
        const auto match = QRegularExpression(QStringLiteral("--run-query ([0-9a-f]{16})\\."))
                               .match(QString::fromUtf8(ran.err));
        EXPECT_TRUE(match.hasMatch()) << ran.err.toStdString();
        return match.captured(1);
    }
    Ran ask(const QString &tree, const QString &key) const
    {
        return run({"values", tree, "--query", "web analytics", "--run-query", key, "--dry-run", "--today",
                    "2026-11-23"});
    }
};

TEST_F(ValuesQueryCli, AQueryIsShownInFullAndAskedOnlyWithItsKey)
{
    makeFigures();
    const QString file = tree(QStringLiteral("figures.db"), query);
    const Ran shown = run({"values", file, "--query", "web analytics", "--dry-run"});
    EXPECT_EQ(shown.exit, 2);
    EXPECT_EQ(QString::fromUtf8(shown.out), QStringLiteral("Address: figures.db\n\n") + query + u'\n');
    const QString key = keyFor(file);
    EXPECT_EQ(ask(file, QStringLiteral("0123456789abcdef")).exit, 2);
    const Ran ran = ask(file, key);
    EXPECT_EQ(ran.exit, 0) << ran.err.toStdString();
    EXPECT_EQ(QString::fromUtf8(ran.out),
              QStringLiteral("Read as a row a value.\n"
                             "New: 2. Corrected: 0. The same as before: 0.\n"
                             "Unknown:\n"
                             "  line 4: column 1: Nothing is called “Nobody” (values: 1).\n"));
    EXPECT_NE(keyFor(tree(QStringLiteral("figures.db"), query + u' ', "other.kpitree")), key)
        << "a query that was changed is shown anew";
    EXPECT_NE(keyFor(tree(QStringLiteral("figures2.db"), query, "other.kpitree")), key);
}

TEST_F(ValuesQueryCli, TakenTwiceTheyAreTheSameAndTheQueryStays)
{
    makeFigures();
    const QString file = tree(QStringLiteral("figures.db"), query);
    const QString key = keyFor(file);
    const auto take = [&](const QString &from, const QString &to) {
        return run({"values", from, "--query", "web analytics", "--run-query", key, "-o", to, "--today",
                    "2026-11-23"});
    };
    const QString first = path("1.kpitree");
    EXPECT_EQ(take(file, first).exit, 0);
    const Ran again = take(first, path("2.kpitree"));
    EXPECT_TRUE(again.err.contains("New: 0. Corrected: 0. The same as before: 2."))
        << again.err.toStdString();
    EXPECT_EQ(bytesOf(path("2.kpitree")), bytesOf(first));
    const auto kept = [](const QString &tree) {
        const Tree read = readTree(tree)->tree;
        for (const Source &source : read.all<Source>()) {
            if (!source.savedImport.query.isEmpty())
                return source.savedImport;
        }
        return SavedImport();
    };
    EXPECT_EQ(kept(first).query, query);
    EXPECT_EQ(kept(first).address, QStringLiteral("figures.db"));
    EXPECT_EQ(kept(first).columns.size(), 3);

    const QString csv = put("once.csv", "metric,date,value\nT-29,2026-11-22,4\n");
    ASSERT_EQ(run({"values", first, csv, "--source", "web analytics", "-o", path("3.kpitree")}).exit, 0);
    EXPECT_EQ(kept(path("3.kpitree")), kept(first)) << "a file that stood in for it once takes nothing away";
}

TEST_F(ValuesQueryCli, ErrorsEndAsTheContractSays)
{
    makeFigures();
    const QString file = tree(QStringLiteral("figures.db"), query);
    EXPECT_EQ(run({"values", file, "--dry-run"}).exit, 2) << "neither VALUES nor --query";
    EXPECT_EQ(run({"values", file, "x.csv", "--query", "web analytics", "--dry-run"}).exit, 2);
    EXPECT_EQ(run({"values", file, "x.csv", "--run-query", "1", "--dry-run"}).exit, 2);
    EXPECT_EQ(run({"values", file, "--query", "Nobody", "--dry-run"}).exit, 2);
    EXPECT_EQ(run({"values", sample, "--query", "web analytics", "--dry-run"}).exit, 2) << "it has none";
    const QString writes = tree(QStringLiteral("figures.db"), QStringLiteral("DELETE FROM figures"));
    const QByteArray before = bytesOf(path("figures.db"));
    const Ran refused = ask(writes, keyFor(writes));
    EXPECT_EQ(refused.exit, 3);
    EXPECT_TRUE(refused.err.contains("figures.db: A saved query may only read."))
        << refused.err.toStdString();
    EXPECT_EQ(bytesOf(path("figures.db")), before);
    const QString missing = tree(QStringLiteral("missing.db"), query);
    EXPECT_EQ(ask(missing, keyFor(missing)).exit, 3);
    EXPECT_FALSE(QFile::exists(path("missing.db")));
    const QString told = tree(QStringLiteral("postgresql://me:open-sesame@localhost/x"), query);
    const Ran secret = run({"values", told, "--query", "web analytics", "--dry-run"});
    EXPECT_EQ(secret.exit, 3);
    EXPECT_TRUE(secret.err.contains("There is a password in the address")) << secret.err.toStdString();
    EXPECT_FALSE((secret.err + secret.out).contains("sesame"));
}

TEST_F(ValuesQueryCli, APasswordComesFromWhereLibpqFindsIt)
{
    ESPALIER_NEEDS_POSTGRES();
    const QString owners =
        tree(PostgresServer::instance().address(),
             QStringLiteral("SELECT 'T-29' AS code, date '2026-11-22' AS date, 4.50 AS value"));
    const Ran ran = ask(owners, keyFor(owners));
    EXPECT_EQ(ran.exit, 0) << ran.err.toStdString();
    EXPECT_TRUE(ran.out.contains("Read as a row a value.")) << ran.out.toStdString();
    const QString strangers = tree(PostgresServer::instance().address(QStringLiteral("reader")), query);
    qputenv("PGPASSWORD", "wrong-sesame");
    const Ran refused = ask(strangers, keyFor(strangers));
    qunsetenv("PGPASSWORD");
    EXPECT_EQ(refused.exit, 3);
    EXPECT_TRUE(refused.err.contains("The database cannot be reached: ")) << refused.err.toStdString();
    EXPECT_FALSE((refused.err + refused.out).contains("sesame"));
}

#ifdef Q_OS_UNIX
TEST_F(ValuesQueryCli, OpeningADocumentAsksNothing)
{
    // Whoever asked would knock here.
    const int door = socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un place{};
    place.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path(".s.PGSQL.5432"));
    ASSERT_LT(static_cast<std::size_t>(name.size()), sizeof(place.sun_path));
    std::ranges::copy(name, place.sun_path);
    ASSERT_EQ(bind(door, reinterpret_cast<const sockaddr *>(&place), sizeof place), 0);
    ASSERT_EQ(listen(door, 4), 0);
    ASSERT_EQ(fcntl(door, F_SETFL, O_NONBLOCK), 0);
    const QString file = tree(QStringLiteral("postgresql://me@/x?host=") + folder.path(), query);
    EXPECT_EQ(run({"info", file}).exit, 0);
    EXPECT_LE(run({"check", file}).exit, 1);
    EXPECT_LE(run({"convert", file, path("out.kpidb")}).exit, 1);
    const QString key = keyFor(file);
    EXPECT_LT(accept(door, nullptr, nullptr), 0) << "somebody asked";
    EXPECT_EQ(ask(file, key).exit, 3) << "nobody answers";
    const int guest = accept(door, nullptr, nullptr);
    EXPECT_GE(guest, 0) << "the door works";
    close(guest);
    close(door);
}
#endif

} // namespace
} // namespace espalier
