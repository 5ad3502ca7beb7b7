// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/own_words.h"

#include "core/storage/library.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace espalier {
namespace {

class OwnWordsTest : public testing::Test
{
protected:
    void write(const QByteArray &bytes)
    {
        ASSERT_TRUE(QDir().mkpath(m_folder));
        QFile file(m_own.path(m_list));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] std::string refusal()
    {
        const auto read = m_own.read(m_list);
        return read ? "read" : read.error().text().toStdString();
    }

    QTemporaryDir m_temporary;
    QString m_folder = m_temporary.filePath(QStringLiteral("of/words"));
    QString m_list = QStringLiteral("vanity");
    OwnWords m_own{m_folder};
};

TEST_F(OwnWordsTest, WhatIsKeptIsReadAgainInAFolderThatThereWasNot)
{
    ASSERT_TRUE(m_own.keep(m_list, QStringLiteral("Mitläufer\nbrand lift # ours")));
    EXPECT_EQ(m_own.read(m_list), QStringLiteral("Mitläufer\nbrand lift # ours\n"));
    EXPECT_EQ(m_own.read(QStringLiteral("vague")), QString()) << "a list that there is not";
    ASSERT_TRUE(m_own.keep(m_list, {}));
    EXPECT_EQ(m_own.read(m_list), QString());
}

TEST_F(OwnWordsTest, StandBehindThoseOfTheProgram)
{
    write("\xEF\xBB\xBF"
          "brand lift\r\n");
    QStringList warnings;
    EXPECT_EQ(allWords(m_own, m_list, warnings), wordList(m_list) + QStringLiteral("\nbrand lift\r\n"));
    EXPECT_EQ(warnings, QStringList());
}

TEST_F(OwnWordsTest, WhatIsNoTextIsLeftOutWithAWarning)
{
    write("caf\xE9\n");
    EXPECT_EQ(refusal(), m_own.path(m_list).toStdString() + ": This is no UTF-8 text: save it as UTF-8.");
    QStringList warnings;
    EXPECT_EQ(allWords(m_own, m_list, warnings), wordList(m_list) + QLatin1Char('\n'));
    ASSERT_EQ(warnings.size(), 1);
    EXPECT_TRUE(warnings[0].startsWith(QStringLiteral("Your own words were left out. ")))
        << qPrintable(warnings[0]);
}

TEST_F(OwnWordsTest, HasAnEnd)
{
    const QByteArray bytes(limits::ownWordBytes, 'a');
    write(bytes);
    EXPECT_EQ(refusal(), "read");
    write(bytes + 'a');
    EXPECT_NE(refusal().find("at most 2000 lines and 64 KiB"), std::string::npos) << refusal();
    write(QByteArray("a\n").repeated(limits::ownWordLines));
    EXPECT_EQ(refusal(), "read");
    write(QByteArray("a\n").repeated(limits::ownWordLines + 1));
    EXPECT_NE(refusal().find("at most 2000 lines"), std::string::npos) << refusal();
    EXPECT_FALSE(m_own.keep(m_list, QStringLiteral("a\n").repeated(limits::ownWordLines + 1)));
}

TEST_F(OwnWordsTest, AFolderOfThatNameIsNoList)
{
    ASSERT_TRUE(QDir().mkpath(m_own.path(m_list)));
    EXPECT_NE(refusal().find("This is no file."), std::string::npos);
    EXPECT_FALSE(m_own.keep(m_list, QStringLiteral("a")));
}

TEST_F(OwnWordsTest, WhereNobodyMayWriteNothingIsKept)
{
    ASSERT_TRUE(QDir().mkpath(m_temporary.filePath(QStringLiteral("of"))));
    QFile there(m_folder);
    ASSERT_TRUE(there.open(QIODevice::WriteOnly));
    const auto kept = m_own.keep(m_list, QStringLiteral("a"));
    ASSERT_FALSE(kept);
    EXPECT_EQ(kept.error().file, m_folder);
}

} // namespace
} // namespace espalier
