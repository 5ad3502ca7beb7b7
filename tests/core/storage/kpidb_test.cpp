// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/database.h"
#include "core/storage/kpidb_schema.h"
#include "core/storage/kpidb_store.h"
#include "tests/support/random_tree.h"

#include <QDir>
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace espalier {
namespace {

QByteArray textOf(const Tree &tree)
{
    return kpitreeText(tree).value_or(QByteArray());
}

Result<Saved> write(const QString &path, const Tree &tree, std::span<const HistoryEntry> history = {})
{
    SaveOptions options;
    options.overwrite = true;
    return KpidbStore(path).save(tree, history, options);
}

RC_GTEST_PROP(Kpidb, FromJsonToSqliteAndBackAreTheSameBytes, (std::uint64_t seed))
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.kpidb"));
    const Tree tree = test::randomTree(seed);
    const auto saved = write(path, tree);
    if (!saved)
        RC_FAIL(saved.error().text().toStdString());
    const auto loaded = KpidbStore(path).load();
    if (!loaded)
        RC_FAIL(loaded.error().text().toStdString());
    RC_ASSERT(loaded->tree == tree);
    RC_ASSERT(textOf(loaded->tree) == textOf(tree));
    RC_ASSERT(loaded->revision == saved->revision);
}

/// A written database, to be altered as another program would.
class KpidbFile : public testing::Test
{
protected:
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("tree é %1#?.kpidb"));
    Tree tree;

    void SetUp() override
    {
        test::RandomTreeOptions wide;
        wide.otherRecordsAtLeast = wide.otherRecords = 2;
        tree = test::randomTree(11, wide);
        const auto saved = write(path, tree);
        ASSERT_TRUE(saved) << saved.error().text().toStdString();
    }
    void sql(const QStringList &statements) const
    {
        {
            QSqlDatabase other =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
            other.setDatabaseName(path);
            ASSERT_TRUE(other.open());
            for (const QString &statement : statements) {
                QSqlQuery query(other);
                ASSERT_TRUE(query.exec(statement))
                    << qPrintable(statement) << qPrintable(query.lastError().text());
            }
            other.close();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
    }
    void sql(const QString &statement) const { sql(QStringList{statement}); }
    void patch(qint64 at, const QByteArray &bytes) const
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.seek(at));
        file.write(bytes);
    }
    QString refusal() const
    {
        const auto loaded = KpidbStore(path).load();
        EXPECT_FALSE(loaded);
        if (loaded)
            return {};
        EXPECT_EQ(loaded.error().kind, ErrorKind::Unreadable);
        EXPECT_EQ(loaded.error().file, path);
        return loaded.error().what;
    }
    bool refusalSays(const char *words) const
    {
        const QString what = refusal();
        const bool says = what.contains(QString::fromUtf8(words));
        EXPECT_TRUE(says) << qPrintable(what);
        return says;
    }
};

TEST_F(KpidbFile, TablesAreReadableByAnySqlTool)
{
    sql({QStringLiteral("SELECT n.title, t.name FROM nodes n JOIN tiers t ON n.tier = t.id"),
         QStringLiteral("SELECT child, parent, kind FROM links WHERE \"primary\" = 1"),
         QStringLiteral("SELECT node, value FROM observations WHERE value > 0"),
         QStringLiteral("SELECT title FROM info")});
    EXPECT_EQ(KpidbStore(path).load()->tree, tree);
}

TEST_F(KpidbFile, AValueChangedBySqlIsLoaded)
{
    sql(QStringLiteral("UPDATE info SET title = 'by hand'"));
    EXPECT_EQ(KpidbStore(path).load()->tree.info().title, QStringLiteral("by hand"));
}

TEST_F(KpidbFile, HistoryIsKeptInOrder)
{
    const std::vector<HistoryEntry> history{
        {QDateTime(QDate(2026, 3, 31), QTime(9, 30), Qt::UTC), QStringLiteral("Ana"), QStringLiteral("edit"),
         "{}"},
        {QDateTime(QDate(2026, 4, 1), QTime(9, 30, 1, 5), Qt::UTC), QStringLiteral("Bo"),
         QStringLiteral("move"), changeText(test::RandomTree(3, {}).sparseChange()).value()},
    };
    ASSERT_TRUE(write(path, tree, history));
    EXPECT_EQ(KpidbStore(path).history().value(), history);
}

TEST_F(KpidbFile, AFileThatIsNotThereHasNoHistoryAndIsNotCreated)
{
    KpidbStore missing(folder.filePath(QStringLiteral("missing.kpidb")));
    EXPECT_TRUE(missing.history()->empty());
    EXPECT_FALSE(missing.load());
    EXPECT_FALSE(QFile::exists(missing.path()));
}

TEST_F(KpidbFile, WhatIsNoDatabaseIsRefused)
{
    patch(0, "SQLite format 4");
    EXPECT_TRUE(refusalSays("not a database"));
    QFile::resize(path, 50);
    EXPECT_TRUE(refusalSays("not a database"));
    QFile::resize(path, 0);
    EXPECT_TRUE(refusalSays("not a database"));
}

TEST_F(KpidbFile, AnotherProgramsDatabaseIsRefused)
{
    sql(QStringLiteral("PRAGMA application_id = 7"));
    EXPECT_TRUE(refusalSays("another program made it"));
}

TEST_F(KpidbFile, WriteAheadLoggingIsRefused)
{
    patch(18, "\x02\x02");
    EXPECT_TRUE(refusalSays("write-ahead logging"));
}

TEST_F(KpidbFile, ADamagedPageIsRefused)
{
    patch(3 * 4096, QByteArray(4096, '\xff'));
    EXPECT_FALSE(refusal().isEmpty());
}

TEST_F(KpidbFile, AHalfFileIsRefused)
{
    QFile::resize(path, 8192);
    EXPECT_FALSE(refusal().isEmpty());
}

TEST_F(KpidbFile, TriggersViewsAndStrangeTablesAreRefused)
{
    sql(QStringLiteral("CREATE TRIGGER t AFTER UPDATE ON nodes BEGIN DELETE FROM links; END"));
    EXPECT_TRUE(refusalSays("the trigger “t”"));
    sql({QStringLiteral("DROP TRIGGER t"), QStringLiteral("CREATE VIEW v AS SELECT * FROM nodes")});
    EXPECT_TRUE(refusalSays("the view “v”"));
    sql({QStringLiteral("DROP VIEW v"), QStringLiteral("CREATE VIRTUAL TABLE f USING fts5(a)")});
    EXPECT_TRUE(refusalSays("“f"));
    sql({QStringLiteral("DROP TABLE f"), QStringLiteral("CREATE TABLE more (a)")});
    EXPECT_TRUE(refusalSays("the table “more”"));
    sql({QStringLiteral("DROP TABLE more"), QStringLiteral("ALTER TABLE nodes ADD COLUMN more TEXT")});
    EXPECT_TRUE(refusalSays("the table “nodes”"));
}

TEST_F(KpidbFile, AMissingTableIsRefused)
{
    sql(QStringLiteral("DROP TABLE terms"));
    EXPECT_TRUE(refusalSays("“terms” is missing"));
    // Without it no save could keep what was done before.
    sql(QStringLiteral("DROP TABLE history"));
    EXPECT_TRUE(refusalSays("“history” is missing"));
}

TEST_F(KpidbFile, ARowWithoutItsNodeIsRefused)
{
    sql(QStringLiteral("UPDATE links SET parent = '00000000-0000-0000-0000-000000000099' WHERE rowid = 1"));
    EXPECT_TRUE(refusalSays("Row 1 of the table “links” names a row of “nodes”"));
}

TEST_F(KpidbFile, AFaultInACellIsNamedWithTableAndRow)
{
    sql(QStringLiteral("UPDATE nodes SET role = 'chief' WHERE rowid = 2"));
    EXPECT_TRUE(refusalSays("“role” must be one of key, diagnostic, not “chief”. (Table “nodes”, row 2.)"));
}

TEST_F(KpidbFile, DamagedJsonInACellIsRefused)
{
    sql(QStringLiteral("UPDATE nodes SET bands = '[{' WHERE rowid = 2"));
    EXPECT_TRUE(refusalSays("not valid JSON"));
}

TEST_F(KpidbFile, AKnownFieldAmongTheUnknownIsRefused)
{
    sql(QStringLiteral("UPDATE nodes SET title = 'a', unknown = '{\"title\": \"b\"}' WHERE rowid = 2"));
    EXPECT_TRUE(refusalSays("“title” is there twice"));
    sql(QStringLiteral("UPDATE nodes SET unknown = '3' WHERE rowid = 2"));
    EXPECT_TRUE(refusalSays("“unknown” must be a JSON object"));
}

TEST_F(KpidbFile, ANumberThatIsNotFiniteIsRefused)
{
    sql(QStringLiteral("UPDATE observations SET value = 9e999 WHERE rowid = 1"));
    EXPECT_TRUE(refusalSays("not finite"));
}

TEST_F(KpidbFile, TextWithAZeroIsRefused)
{
    sql(QStringLiteral("UPDATE info SET title = 'a' || char(0) || 'b'"));
    EXPECT_TRUE(refusalSays("U+0000"));
}

TEST_F(KpidbFile, AnInvariantThatTheTablesDoNotKnowIsStillKept)
{
    sql(QStringLiteral("UPDATE links SET \"primary\" = 0"));
    EXPECT_TRUE(refusalSays("exactly one primary"));
}

TEST_F(KpidbFile, ANewerMinorVersionIsReadOnly)
{
    sql({QStringLiteral("ALTER TABLE nodes ADD COLUMN novelty TEXT"),
         QStringLiteral("CREATE TABLE novelties (a TEXT) STRICT"),
         QStringLiteral("PRAGMA user_version = 1001")});
    const auto loaded = KpidbStore(path).load();
    ASSERT_TRUE(loaded) << loaded.error().text().toStdString();
    EXPECT_EQ(loaded->tree, tree);
    EXPECT_TRUE(loaded->readOnlyBecause.contains(QStringLiteral("1.1")));
}

TEST_F(KpidbFile, ANewerMajorVersionAndOneThatNobodyWroteAreRefused)
{
    sql(QStringLiteral("PRAGMA user_version = 2000"));
    EXPECT_TRUE(refusalSays("newer Espalier"));
    sql(QStringLiteral("PRAGMA user_version = 0"));
    EXPECT_TRUE(refusalSays("version 0.0"));
}

TEST_F(KpidbFile, AHotJournalIsRepairedInACopyAndTheFilesStay)
{
    const QByteArray before = [this] {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }();
    // What a program leaves that is killed between the first page written and its commit.
    QByteArray torn;
    QByteArray journal;
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        other.setDatabaseName(path);
        ASSERT_TRUE(other.open());
        QSqlQuery query(other);
        for (const char *statement : {"PRAGMA cache_size = 1", "PRAGMA cache_spill = 1", "BEGIN",
                                      "UPDATE nodes SET title = hex(randomblob(3000))",
                                      "UPDATE people SET name = hex(randomblob(3000))"})
            ASSERT_TRUE(query.exec(QLatin1String(statement)));
        QFile database(path);
        ASSERT_TRUE(database.open(QIODevice::ReadOnly));
        torn = database.readAll();
        QFile log(path + QStringLiteral("-journal"));
        ASSERT_TRUE(log.open(QIODevice::ReadOnly));
        journal = log.readAll();
        query.exec(QStringLiteral("ROLLBACK"));
        query.clear();
        other.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    ASSERT_NE(torn, before) << "nothing was spilled: the test shows nothing";
    const auto put = [](const QString &name, const QByteArray &bytes) {
        QFile file(name);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    put(path, torn);
    put(path + QStringLiteral("-journal"), journal);

    const auto loaded = KpidbStore(path).load();
    ASSERT_TRUE(loaded) << loaded.error().text().toStdString();
    EXPECT_EQ(loaded->tree, tree);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), torn);
    EXPECT_TRUE(QFile::exists(path + QStringLiteral("-journal")));
}

TEST_F(KpidbFile, AJournalThatNamesAnotherFileIsRefused)
{
    QFile journal(path + QStringLiteral("-journal"));
    ASSERT_TRUE(journal.open(QIODevice::WriteOnly));
    journal.write(QByteArray(512, 'x') + QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8));
    journal.close();
    EXPECT_TRUE(refusalSays("several databases at once"));
}

TEST_F(KpidbFile, AForeignConnectionCanNeitherAttachNorWrite)
{
    const auto database = Database::openUntrusted(path, kpidb::applicationId);
    ASSERT_TRUE(database) << database.error().text().toStdString();
    QSqlQuery query = database->query();
    EXPECT_FALSE(query.exec(QStringLiteral("ATTACH '/tmp/other' AS other")));
    EXPECT_FALSE(query.exec(QStringLiteral("DELETE FROM nodes")));
    EXPECT_FALSE(query.exec(QStringLiteral("SELECT load_extension('/tmp/x')")));
    EXPECT_FALSE(query.exec(QStringLiteral(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n) SELECT \"no such column\" FROM n")));
}

TEST_F(KpidbFile, WhatCannotBeWrittenLeavesTheOldFileAndNothingElse)
{
    Change change;
    const TreeInfo before = tree.info();
    TreeInfo after = before;
    after.title = QString(QChar(0xD800));
    change.info = {std::make_shared<const TreeInfo>(before), std::make_shared<const TreeInfo>(after)};
    Tree broken = tree;
    ASSERT_TRUE(broken.apply(change));
    const auto saved = write(path, broken);
    ASSERT_FALSE(saved);
    EXPECT_TRUE(saved.error().what.contains(QStringLiteral("lone surrogate")))
        << qPrintable(saved.error().what);
    EXPECT_EQ(KpidbStore(path).load()->tree, tree);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

} // namespace
} // namespace espalier
