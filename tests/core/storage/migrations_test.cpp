// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/kpitree.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

#include <array>

namespace espalier {
namespace {

Result<LoadedTree> readVersion(const QByteArray &version, const QByteArray &members,
                               std::span<const Migration> migrations)
{
    return readKpitree("{\"format\": \"kpitree\", \"version\": \"" + version + "\", " + members + "}",
                       QStringLiteral("old.kpitree"), migrations);
}

Result<void> renameNameToTitle(nlohmann::ordered_json &document)
{
    document["title"] = document["name"];
    document.erase("name");
    return {};
}
Result<void> refuseAll(nlohmann::ordered_json &)
{
    return refuse(QStringLiteral("No."));
}

TEST(Migrations, AnOlderFileBecomesCurrentStepByStep)
{
    const std::array steps{
        Migration{{0, 1},
                  {0, 2},
                  [](nlohmann::ordered_json &document) -> Result<void> {
                      document["name"] = document["label"];
                      document.erase("label");
                      return {};
                  }},
        Migration{{0, 2}, {1, 0}, &renameNameToTitle},
    };
    const auto read = readVersion("0.1", R"("label": "Grüße")", steps);
    ASSERT_TRUE(read) << read.error().text().toStdString();
    EXPECT_EQ(read->tree.info().title, QString::fromUtf8("Grüße"));
    EXPECT_TRUE(read->tree.info().unknown.isEmpty());
    EXPECT_TRUE(read->readOnlyBecause.isEmpty());
}

TEST(Migrations, AVersionThatNobodyWroteIsRefused)
{
    const auto read = readVersion("0.9", R"("title": "x")", releasedMigrations());
    ASSERT_FALSE(read);
    EXPECT_TRUE(read.error().what.contains(QStringLiteral("version 0.9"))) << read.error().what.toStdString();
}

TEST(Migrations, AFaultInAnOlderFileStillHasItsLine)
{
    const std::array steps{Migration{{0, 2}, {1, 0}, &renameNameToTitle}};
    const auto twice = readVersion("0.2", "\"name\": {\"a\": 1,\n\"a\": 2}", steps);
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().line, 2);
}

TEST(Migrations, AFaultFoundAfterMigrationNamesTheFileWithoutALine)
{
    const std::array steps{Migration{{0, 2}, {1, 0}, &renameNameToTitle}};
    const auto read = readVersion("0.2", "\"name\":\n 3", steps);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().text(), QStringLiteral("old.kpitree: “title” must be text in quotes, not 3."));
}

TEST(Migrations, AMigrationMayRefuse)
{
    const std::array steps{Migration{{0, 2}, {1, 0}, &refuseAll}};
    const auto read = readVersion("0.2", "\"name\": 3", steps);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().what, QStringLiteral("No."));
}

TEST(Migrations, AFileOfANewerMinorVersionIsReadOnlyAndKeepsWhatIsNew)
{
    const auto read = readVersion("1.7", R"("title": "x", "novelty": [1])", releasedMigrations());
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->readOnlyBecause.contains(QStringLiteral("1.7")));
    EXPECT_EQ(read->tree.info().unknown, R"({"novelty": [1]})");
}

TEST(Migrations, AFileOfANewerMajorVersionIsRefused)
{
    const auto read = readVersion("2.0", R"("title": "x")", releasedMigrations());
    ASSERT_FALSE(read);
    EXPECT_TRUE(read.error().what.contains(QStringLiteral("newer Espalier")));
}

TEST(Migrations, EveryReleasedVersionStillOpens)
{
    const QDir released(QStringLiteral(ESPALIER_TEST_DIR "/fixtures/released"));
    const QStringList files = released.entryList({QStringLiteral("*.kpitree")});
    ASSERT_TRUE(files.contains(QStringLiteral("v1.0.kpitree")));
    for (const QString &name : files) {
        QFile file(released.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const auto read = readKpitree(file.readAll(), name);
        ASSERT_TRUE(read) << read.error().text().toStdString();
        EXPECT_TRUE(read->readOnlyBecause.isEmpty());
        EXPECT_GT(read->tree.nodes().size(), 0U);
        EXPECT_TRUE(read->tree.info().unknown.isEmpty()) << "a released field is not known any more";
    }
}

} // namespace
} // namespace espalier
