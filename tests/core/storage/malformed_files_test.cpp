// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Files damaged at random: each is refused with a sentence or loads as a tree that can be saved, and neither
// takes long.
#include "core/storage/kpidb_store.h"
#include "tests/support/damage.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <ctime>

namespace espalier {
namespace {

/// Of the processor, so that a busy machine does not count; 2 s in a release build, here one without
/// optimisation.
constexpr std::clock_t longest = 10 * CLOCKS_PER_SEC;
constexpr int damagedFiles = 600;
constexpr int leastRefused = 300;

test::RandomTreeOptions wide()
{
    test::RandomTreeOptions options;
    options.otherRecordsAtLeast = options.otherRecords = 2;
    return options;
}

template <class Load>
int refusalsAmongDamaged(const QByteArray &whole, Load &&load)
{
    test::Dice dice(20260331);
    int refused = 0;
    for (int i = 0; i < damagedFiles; ++i) {
        const QByteArray bytes = test::damaged(whole, dice);
        const std::clock_t start = std::clock();
        const Result<Tree> tree = load(bytes);
        EXPECT_LT(std::clock() - start, longest);
        if (tree) {
            EXPECT_TRUE(kpitreeText(*tree));
            continue;
        }
        ++refused;
        EXPECT_EQ(tree.error().kind, ErrorKind::Unreadable);
        EXPECT_TRUE(tree.error().what.endsWith(u'.') || tree.error().what.endsWith(u')'))
            << "no sentence: " << tree.error().text().toStdString();
    }
    return refused;
}

TEST(MalformedFiles, DamagedJsonIsRefusedWithASentence)
{
    const QByteArray whole = kpitreeText(test::randomTree(1, wide())).value();
    EXPECT_GE(
        refusalsAmongDamaged(whole,
                             [](const QByteArray &bytes) {
                                 return readKpitree(bytes, QStringLiteral("a")).map([](LoadedTree loaded) {
                                     return loaded.tree;
                                 });
                             }),
        leastRefused);
}

TEST(MalformedFiles, DamagedDatabasesAreRefusedWithASentence)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.kpidb"));
    SaveOptions options;
    options.overwrite = true;
    ASSERT_TRUE(KpidbStore(path).save(test::randomTree(1, wide()), {}, options));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    EXPECT_GE(refusalsAmongDamaged(whole,
                                   [&](const QByteArray &bytes) {
                                       QFile out(path);
                                       EXPECT_TRUE(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
                                       out.write(bytes);
                                       out.close();
                                       return KpidbStore(path).load().map(
                                           [](Snapshot snapshot) { return snapshot.tree; });
                                   }),
              leastRefused);
}

/// Sixteen megabytes of the worst that fits: what is largest in memory for its size in the file.
TEST(MalformedFiles, LargeHostileFilesAreRefusedInTime)
{
    constexpr qsizetype size = 16 * 1024 * 1024;
    const auto filled = [](const QByteArray &before, const QByteArray &unit, const QByteArray &after) {
        return "{\"format\": \"kpitree\", \"version\": \"1.0\", " + before +
               unit.repeated(size / unit.size()) + after;
    };
    const QByteArray tier = "\"tiers\": [{\"id\": \"00000000-0000-0000-0000-000000000001\", ";
    for (const QByteArray &text :
         {filled("\"x\": [", "1,", "1"), filled("\"x\": [", "[],", "1"), filled("\"x\": {", "\"\":[],", "1"),
          filled("\"x\": \"", "x", "\"}"), filled(tier + "\"bands\": [", "{},", "{}]}]}"),
          filled(tier + "\"requiredInDraft\": [", "\"\",", "\"\"]}]"),
          filled("\"nodes\": [", "{},", "{}]}")}) {
        const std::clock_t start = std::clock();
        const auto read = readKpitree(text, QStringLiteral("a"));
        EXPECT_FALSE(read);
        EXPECT_LT(std::clock() - start, longest) << text.left(80).toStdString();
    }
}

} // namespace
} // namespace espalier
