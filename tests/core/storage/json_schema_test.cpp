// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/json_schema.h"

#include "core/storage/kpitree.h"
#include "tests/support/random_tree.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace espalier {
namespace {

const QString schemaPath = QStringLiteral(ESPALIER_SOURCE_DIR "/resources/schema/kpitree.schema.json");

/// What an independent validator says of the files: a line for each fault, empty when there is none.
QString faultsOf(const QStringList &files)
{
    QProcess validator;
    validator.start(QStringLiteral("python3"),
                    QStringList{QStringLiteral(ESPALIER_TEST_DIR "/validate.py"), schemaPath} + files);
    EXPECT_TRUE(validator.waitForFinished(120'000)) << "python3 and python3-jsonschema are needed";
    EXPECT_EQ(validator.exitStatus(), QProcess::NormalExit);
    EXPECT_TRUE(validator.readAllStandardError().isEmpty());
    return QString::fromUtf8(validator.readAllStandardOutput());
}

QString put(const QTemporaryDir &folder, const QString &name, const QByteArray &text)
{
    QFile file(folder.filePath(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text);
    return file.fileName();
}

TEST(JsonSchema, ThePublishedSchemaIsTheOneOfTheFieldTable)
{
    QFile file(schemaPath);
    if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(kpitreeSchema());
        return;
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), kpitreeSchema()) << "UPDATE_GOLDEN=1 rewrites " << qPrintable(schemaPath);
}

TEST(JsonSchema, EveryFileThatComesWithTheProgramIsValid)
{
    QStringList files;
    for (const char *folder : {"samples", "templates"}) {
        const QDir resources(QStringLiteral(ESPALIER_SOURCE_DIR "/resources/") + QLatin1String(folder));
        for (const QString &name : resources.entryList({QStringLiteral("*.kpitree")}))
            files += resources.filePath(name);
    }
    EXPECT_GE(files.size(), 7);
    EXPECT_EQ(faultsOf(files), QString());
}

TEST(JsonSchema, WhateverIsWrittenIsValid)
{
    const QTemporaryDir folder;
    test::RandomTreeOptions wide;
    wide.otherRecordsAtLeast = 1;
    QStringList files;
    for (std::uint64_t seed = 0; seed < 30; ++seed)
        files += put(folder, QStringLiteral("%1.kpitree").arg(seed),
                     kpitreeText(test::randomTree(seed, wide)).value());
    EXPECT_EQ(faultsOf(files), QString());
}

TEST(JsonSchema, WhatTheReaderRefusesOfAFieldTheSchemaRefusesToo)
{
    const QTemporaryDir folder;
    for (const char *member :
         {"\"title\": 3", "\"firstMonth\": 1.5", "\"rollUp\": \"best\"", "\"asOf\": \"31.3.2026\"",
          "\"nodes\": {}", "\"tiers\": [{\"name\": \"T\"}]", "\"tiers\": [{\"id\": \"1\"}]",
          "\"observations\": [{}]", "\"attribution\": {\"windowDays\": \"3\"}",
          "\"tiers\": [{\"id\": \"00000000-0000-0000-0000-000000000001\", \"cadence\": \"often\"}]"}) {
        const QByteArray text = QByteArray("{\"format\": \"kpitree\", \"version\": \"1.0\", ") + member + "}";
        EXPECT_FALSE(readKpitree(text, QString())) << member;
        EXPECT_NE(faultsOf({put(folder, QStringLiteral("a.kpitree"), text)}), QString()) << member;
    }
}

} // namespace
} // namespace espalier
