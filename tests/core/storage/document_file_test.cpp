// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/document_file.h"

#include "core/storage/kpidb_store.h"
#include "tests/support/random_tree.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace espalier {
namespace {

class DocumentFileTest : public testing::TestWithParam<const char *>
{
protected:
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("plan.") + QString::fromLatin1(GetParam()));
    Tree tree = test::randomTree(5);

    void SetUp() override { ASSERT_TRUE(writeTree(path, tree)); }

    static Tree retitled(Tree tree, const QString &title)
    {
        const Step step = titleStep(tree, title);
        EXPECT_TRUE(tree.apply(step.change));
        return tree;
    }
    static Step titleStep(const Tree &tree, const QString &title)
    {
        Step step;
        TreeInfo after = tree.info();
        after.title = title;
        step.change.info = {std::make_shared<const TreeInfo>(tree.info()),
                            std::make_shared<const TreeInfo>(after)};
        step.who = QStringLiteral("Ana");
        step.when = QDateTime(QDate(2026, 3, 31), QTime(9, 30), Qt::UTC);
        return step;
    }
    QString lockPath() const
    {
        return folder.filePath(QStringLiteral(".~lock.plan.") + QString::fromLatin1(GetParam()) + u'#');
    }
    void putLock(const QByteArray &content) const
    {
        QFile file(lockPath());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
};

INSTANTIATE_TEST_SUITE_P(Forms, DocumentFileTest, testing::Values("kpitree", "kpidb"),
                         [](const auto &form) { return std::string(form.param); });

TEST_P(DocumentFileTest, WhatIsSavedIsThereWhenOpenedAgain)
{
    const Tree next = retitled(tree, QStringLiteral("next"));
    {
        auto opened = DocumentFile::open(path);
        ASSERT_TRUE(opened) << opened.error().text().toStdString();
        EXPECT_EQ(opened->tree, tree);
        EXPECT_EQ(opened->file.path(), path);
        EXPECT_TRUE(opened->file.readOnlyBecause().isEmpty()) << qPrintable(opened->file.readOnlyBecause());
        const auto saved = opened->file.save(next, {});
        ASSERT_TRUE(saved) << saved.error().text().toStdString();
        EXPECT_TRUE(saved->sentences().isEmpty());
    }
    EXPECT_EQ(readTree(path)->tree, next);
    EXPECT_EQ(readTree(path + u'~')->tree, tree) << "the backup of the session";
    EXPECT_FALSE(QFile::exists(lockPath()));
}

TEST_P(DocumentFileTest, ATierThatForgotACodeIsSavedAllTheSame)
{
    const Node &coded = *tree.nodes().begin();
    Tier tier = *tree.find(coded.tier);
    Change change;
    const auto put = [&change]<class Record>(const Record &before, Record after) {
        append<Record>(change, {std::make_shared<const Record>(before),
                                std::make_shared<const Record>(std::move(after))});
    };
    tier.letter = QStringLiteral("Z");
    tier.lastCode = 1;
    Node node = coded;
    node.code = QStringLiteral("Z-7");
    put(*tree.find(coded.tier), tier);
    put(coded, node);
    Tree forgetful = tree;
    ASSERT_TRUE(forgetful.apply(change));
    auto opened = DocumentFile::open(path);
    ASSERT_TRUE(opened);
    const auto saved = opened->file.save(forgetful, {});
    ASSERT_TRUE(saved) << saved.error().text().toStdString();
    EXPECT_EQ(readTree(path)->tree.find(tier.id)->lastCode, 7);
}

TEST_P(DocumentFileTest, SavingTwiceKeepsTheBackupOfTheSession)
{
    auto opened = DocumentFile::open(path);
    ASSERT_TRUE(opened);
    ASSERT_TRUE(opened->file.save(retitled(tree, QStringLiteral("1")), {}));
    ASSERT_TRUE(opened->file.save(retitled(tree, QStringLiteral("2")), {}));
    EXPECT_EQ(readTree(path)->tree.info().title, QStringLiteral("2"));
    EXPECT_EQ(readTree(path + u'~')->tree, tree);
}

TEST_P(DocumentFileTest, AFileThatSomebodyElseChangedIsNotOverwrittenUnasked)
{
    auto opened = DocumentFile::open(path);
    ASSERT_TRUE(opened);
    const Tree theirs = retitled(tree, QStringLiteral("theirs"));
    const Tree mine = retitled(tree, QStringLiteral("mine"));
    ASSERT_TRUE(writeTree(path, theirs));
    const auto refused = opened->file.save(mine, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Conflict);
    EXPECT_EQ(refused.error().file, path);
    EXPECT_EQ(readTree(path)->tree, theirs);
    ASSERT_TRUE(opened->file.overwrite(mine, {}));
    EXPECT_EQ(readTree(path)->tree, mine);
    EXPECT_TRUE(opened->file.save(tree, {})) << "the new bytes are the expected ones now";
}

TEST_P(DocumentFileTest, AFileThatSomebodyElseDamagedIsAConflictAndKeepsNobodyFromSaving)
{
    auto opened = DocumentFile::open(path);
    ASSERT_TRUE(opened);
    ASSERT_TRUE(QFile::resize(path, 700));
    const auto refused = opened->file.save(tree, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Conflict) << qPrintable(refused.error().what);
    const QString elsewhere = folder.filePath(QStringLiteral("else.") + QString::fromLatin1(GetParam()));
    ASSERT_TRUE(opened->file.saveAs(elsewhere, tree, {}));
    EXPECT_EQ(readTree(elsewhere)->tree, tree);
}

TEST_P(DocumentFileTest, ReloadedItIsStillOursToWrite)
{
    auto opened = DocumentFile::open(path);
    ASSERT_TRUE(opened);
    const Tree theirs = retitled(tree, QStringLiteral("theirs"));
    ASSERT_TRUE(writeTree(path, theirs));
    const Result<Tree> again = opened->file.reload();
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, theirs);
    EXPECT_TRUE(opened->file.readOnlyBecause().isEmpty());
    EXPECT_TRUE(opened->file.save(tree, {}));
    EXPECT_EQ(readTree(path)->tree, tree);
}

TEST_P(DocumentFileTest, WhatAKilledSaveLeftIsGoneAfterOpening)
{
    const QString left = path + QStringLiteral(".Ab3dEf");
    ASSERT_TRUE(QFile::copy(path, left));
    QFile file(left);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.setFileTime(QDateTime::currentDateTime().addSecs(-7'200), QFile::FileModificationTime));
    file.close();
    ASSERT_TRUE(DocumentFile::open(path));
    EXPECT_FALSE(QFile::exists(left));
}

TEST_P(DocumentFileTest, AFileThatWentAwayIsAConflict)
{
    auto opened = DocumentFile::open(path);
    ASSERT_TRUE(opened);
    ASSERT_TRUE(QFile::remove(path));
    const auto refused = opened->file.save(tree, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Conflict);
    EXPECT_TRUE(refused.error().what.contains(QStringLiteral("not there any more")));
    EXPECT_TRUE(opened->file.overwrite(tree, {}));
}

TEST_P(DocumentFileTest, TheSecondToOpenItReads)
{
    auto first = DocumentFile::open(path);
    ASSERT_TRUE(first);
    auto second = DocumentFile::open(path);
    ASSERT_TRUE(second);
    EXPECT_TRUE(second->file.isLockedByAnother());
    EXPECT_TRUE(second->file.readOnlyBecause().contains(QStringLiteral("process")))
        << qPrintable(second->file.readOnlyBecause());
    EXPECT_FALSE(second->file.save(tree, {}));
    EXPECT_FALSE(second->file.openAnyway()) << "the holder is alive";
    EXPECT_FALSE(second->file.saveAs(path, tree, {}));
    EXPECT_TRUE(first->file.save(tree, {}));
}

TEST_P(DocumentFileTest, OpenedThroughALinkItMeetsTheSameLockAndTheLinkStays)
{
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("links")));
    const QString link = folder.filePath(QStringLiteral("links/other.") + QString::fromLatin1(GetParam()));
    ASSERT_TRUE(QFile::link(path, link));
    const Tree next = retitled(tree, QStringLiteral("next"));
    {
        auto first = DocumentFile::open(link);
        ASSERT_TRUE(first);
        EXPECT_TRUE(QFile::exists(lockPath()));
        auto second = DocumentFile::open(path);
        ASSERT_TRUE(second);
        EXPECT_TRUE(second->file.isLockedByAnother());
        ASSERT_TRUE(first->file.save(next, {}));
        ASSERT_TRUE(first->file.saveAs(path, next, {})) << "the same file, and the lock is ours";
    }
    EXPECT_TRUE(QFileInfo(link).isSymLink());
    EXPECT_EQ(readTree(path)->tree, next);
    EXPECT_EQ(readTree(path + u'~')->tree, tree);
    EXPECT_EQ(QDir(folder.filePath(QStringLiteral("links"))).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

TEST_P(DocumentFileTest, SavedThroughALinkThatLeadsToNoFileYetItIsMadeThere)
{
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("links")));
    const QString suffix = QString::fromLatin1(GetParam());
    const QString link = folder.filePath(QStringLiteral("links/other.") + suffix);
    const QString target = folder.filePath(QStringLiteral("new.") + suffix);
    ASSERT_TRUE(QFile::link(target, link));
    DocumentFile unnamed;
    ASSERT_TRUE(unnamed.saveAs(link, tree, {}));
    EXPECT_TRUE(QFileInfo(link).isSymLink());
    EXPECT_EQ(readTree(target)->tree, tree);
    EXPECT_TRUE(DocumentFile::open(target)->file.isLockedByAnother());
}

TEST_P(DocumentFileTest, SaveAsWritesTheNewFileEvenWhenTheOldOneIsGone)
{
    auto opened = DocumentFile::open(path);
    ASSERT_TRUE(opened);
    ASSERT_TRUE(QFile::remove(path));
    const QString other = folder.filePath(QStringLiteral("other.") + QString::fromLatin1(GetParam()));
    ASSERT_TRUE(opened->file.saveAs(other, tree, {}));
    EXPECT_TRUE(QFile::exists(other));
    EXPECT_FALSE(QFile::exists(path));
    EXPECT_EQ(opened->file.path(), other);
}

TEST_P(DocumentFileTest, ALockOfAnotherComputerHoldsUntilTheUserSaysSo)
{
    putLock("4711\nespalier\nelsewhere\n\n\n");
    auto opened = DocumentFile::open(path);
    ASSERT_TRUE(opened);
    EXPECT_TRUE(opened->file.isLockedByAnother());
    EXPECT_TRUE(opened->file.readOnlyBecause().contains(QStringLiteral("elsewhere")));
    EXPECT_FALSE(opened->file.save(tree, {}));
    ASSERT_TRUE(opened->file.openAnyway());
    EXPECT_TRUE(opened->file.readOnlyBecause().isEmpty());
    EXPECT_TRUE(opened->file.save(tree, {}));
}

TEST_P(DocumentFileTest, AnEmptyLockIsNeverTakenForAForgottenOne)
{
    putLock({});
    auto opened = DocumentFile::open(path);
    ASSERT_TRUE(opened);
    EXPECT_TRUE(opened->file.isLockedByAnother());
    EXPECT_TRUE(opened->file.openAnyway());
}

TEST_P(DocumentFileTest, SaveAsStaysWithTheNewFileAndItsForm)
{
    auto opened = DocumentFile::open(path);
    ASSERT_TRUE(opened);
    for (const QString &name :
         {QStringLiteral("b.kpitree"), QStringLiteral("c.kpidb"), QStringLiteral("c.kpidb")}) {
        const QString other = folder.filePath(name);
        const auto saved = opened->file.saveAs(other, tree, {});
        ASSERT_TRUE(saved) << saved.error().text().toStdString();
        EXPECT_EQ(opened->file.path(), other);
        EXPECT_EQ(readTree(other)->tree, tree);
        EXPECT_TRUE(opened->file.save(tree, {}));
    }
    EXPECT_FALSE(QFile::exists(lockPath())) << "the old file is free again";
}

TEST_P(DocumentFileTest, SaveAsThatFailsStaysWithTheOldFile)
{
    auto opened = DocumentFile::open(path);
    ASSERT_TRUE(opened);
    EXPECT_FALSE(opened->file.saveAs(folder.filePath(QStringLiteral("no/such/folder/x.kpitree")), tree, {}));
    EXPECT_EQ(opened->file.path(), path);
    EXPECT_TRUE(opened->file.save(tree, {}));
}

TEST_P(DocumentFileTest, AnUnnamedDocumentGetsItsFileBySaveAs)
{
    DocumentFile unnamed;
    EXPECT_TRUE(unnamed.path().isEmpty());
    EXPECT_FALSE(unnamed.save(tree, {}));
    const QString fresh = folder.filePath(QStringLiteral("fresh.") + QString::fromLatin1(GetParam()));
    ASSERT_TRUE(unnamed.saveAs(fresh, tree, {}));
    EXPECT_TRUE(unnamed.save(retitled(tree, QStringLiteral("x")), {}));
}

TEST_P(DocumentFileTest, TheFormIsKnownByContentNotByName)
{
    const QString misnamed = folder.filePath(QStringLiteral("misnamed.txt"));
    ASSERT_TRUE(QFile::copy(path, misnamed));
    auto opened = DocumentFile::open(misnamed);
    ASSERT_TRUE(opened) << opened.error().text().toStdString();
    EXPECT_EQ(opened->tree, tree);
    ASSERT_TRUE(opened->file.save(tree, {}));
    QFile file(misnamed);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(nameOf(formatOfContent(file.read(16))), GetParam());
}

TEST(DocumentFile, StepsGatherInTheHistoryOfADatabase)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.kpidb"));
    Tree tree;
    const auto rename = [&](const QString &title) {
        Step step;
        TreeInfo after = tree.info();
        after.title = title;
        step.change.info = {std::make_shared<const TreeInfo>(tree.info()),
                            std::make_shared<const TreeInfo>(after)};
        step.who = title;
        EXPECT_TRUE(tree.apply(step.change));
        return step;
    };
    DocumentFile file;
    const std::array first{rename(QStringLiteral("Ana"))};
    ASSERT_TRUE(file.saveAs(path, tree, first));
    const std::array second{rename(QStringLiteral("Bo")), rename(QStringLiteral("Cy"))};
    ASSERT_TRUE(file.save(tree, second));
    const QString other = folder.filePath(QStringLiteral("b.kpidb"));
    ASSERT_TRUE(file.saveAs(other, tree, {}));
    const auto history = KpidbStore(other).history();
    ASSERT_TRUE(history);
    ASSERT_EQ(history->size(), 3U);
    EXPECT_EQ((*history)[2].who, QStringLiteral("Cy"));
    EXPECT_EQ((*history)[2].verb, QStringLiteral("edit"));
    EXPECT_EQ((*history)[2].change, R"({"info": {"before": {"title": "Bo"}, "after": {"title": "Cy"}}})");
}

class DocumentWithHistory : public testing::Test
{
protected:
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("a.kpidb"));
    Tree tree = test::randomTree(5);
    FileHistory history{{QDateTime(QDate(2026, 3, 31), QTime(9, 30), Qt::UTC), QStringLiteral("Ana"),
                         QStringLiteral("edit"), "{}"}};

    void SetUp() override { ASSERT_TRUE(writeTree(path, tree, FileFormat::Kpidb, history)); }

    QStringList saidBySavingAs(DocumentFile &file, const char *name) const
    {
        const auto saved = file.saveAs(folder.filePath(QLatin1String(name)), tree, {});
        EXPECT_TRUE(saved);
        return saved ? saved->sentences() : QStringList();
    }
};

TEST_F(DocumentWithHistory, SaveAsKeepsItOrSaysThatTheFormHasNone)
{
    auto opened = DocumentFile::open(path);
    ASSERT_TRUE(opened);
    EXPECT_EQ(saidBySavingAs(opened->file, "b.kpidb"), QStringList());
    EXPECT_EQ(readHistory(folder.filePath(QStringLiteral("b.kpidb"))).value(), history);
    EXPECT_EQ(saidBySavingAs(opened->file, "b.kpitree"),
              QStringList(QStringLiteral(
                  "Not in the file: the history (1 step), which only a database (.kpidb) keeps.")));
    EXPECT_EQ(saidBySavingAs(opened->file, "c.kpitree"), QStringList());
}

TEST_F(DocumentWithHistory, SaveAsSaysWhenItCannotBeReadAnyMore)
{
    auto opened = DocumentFile::open(path);
    ASSERT_TRUE(opened);
    ASSERT_TRUE(QFile::resize(path, 700)); // by somebody else
    EXPECT_EQ(saidBySavingAs(opened->file, "b.kpidb"),
              QStringList(QStringLiteral("The history could not be read any more and is not in the file.")));
}

TEST(DocumentFile, ANewerFileIsNotWrittenBack)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.kpitree"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": "kpitree", "version": "1.99", "title": "T", "new": 1})");
    file.close();
    auto opened = DocumentFile::open(path);
    ASSERT_TRUE(opened) << opened.error().text().toStdString();
    EXPECT_EQ(opened->tree.info().title, QStringLiteral("T"));
    EXPECT_FALSE(opened->file.isLockedByAnother());
    EXPECT_TRUE(opened->file.readOnlyBecause().contains(QStringLiteral("newer Espalier")));
    EXPECT_FALSE(opened->file.save(opened->tree, {}));
    EXPECT_TRUE(opened->file.saveAs(folder.filePath(QStringLiteral("b.kpitree")), opened->tree, {}));
}

TEST(DocumentFile, AFileThatIsNotThereIsUnreadable)
{
    const QTemporaryDir folder;
    const auto opened = DocumentFile::open(folder.filePath(QStringLiteral("none.kpitree")));
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, ErrorKind::Unreadable);
    EXPECT_FALSE(QFile::exists(folder.filePath(QStringLiteral(".~lock.none.kpitree#"))));
}

} // namespace
} // namespace espalier
