// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Inputs made to hurt: each ends soon, with an outline or a sentence.
#include "core/exchange/outline_formats.h"
#include "tests/core/exchange/drawn.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

Result<Outline> read(const QByteArray &bytes, QStringView format)
{
    ImportReport report;
    return readOutline(bytes, QStringLiteral("hostile"), format, report);
}

TEST(HostileInput, textIndentedThousandsOfLevels)
{
    // As deep as it can be told in a file of sane size: each line one tab deeper, up to where lines grow too
    // long.
    QByteArray bytes;
    for (int level = 0; level < 3000; ++level)
        bytes += QByteArray(level, '\t') + "x\n";
    const auto outline = read(bytes, u"text");
    ASSERT_TRUE(outline);
    EXPECT_EQ(outline->rows.back().parent, 2998);
}

TEST(HostileInput, aChainOfAHundredThousandParents)
{
    QByteArray bytes = "id,parent_id,title\n";
    for (int row = 100'000; row > 0; --row)
        bytes += QByteArray::number(row) + ',' + QByteArray::number(row - 1) + ",x\n";
    const auto outline = read(bytes, u"csv");
    ASSERT_TRUE(outline);
    EXPECT_EQ(outline->rows.front().parent, 1);
    EXPECT_EQ(outline->rows.back().parent, -1);
}

TEST(HostileInput, aCycleOfAHundredThousandParents)
{
    QByteArray bytes = "id,parent_id,title\n";
    for (int row = 1; row <= 100'000; ++row)
        bytes += QByteArray::number(row) + ',' + QByteArray::number(row % 100'000 + 1) + ",x\n";
    const auto outline = read(bytes, u"csv");
    ASSERT_TRUE(outline);
    EXPECT_EQ(std::ranges::count(outline->rows, -1, &OutlineRow::parent), 1);
}

TEST(HostileInput, aHundredThousandRowsOfOneTitleUnderOneTitle)
{
    QByteArray bytes = "title,parent\n";
    for (int row = 0; row < 100'000; ++row)
        bytes += "same,same\n";
    EXPECT_TRUE(read(bytes, u"csv"));
}

TEST(HostileInput, aLineOfTenMegabytesIsRefused)
{
    const QByteArray line(10 * 1024 * 1024, 'x');
    for (const QStringView format : {u"text", u"markdown", u"csv", u"tsv"}) {
        const auto outline = read("first\n# " + line, format);
        ASSERT_FALSE(outline) << format.toString().toStdString();
        EXPECT_EQ(outline.error().line, 2);
    }
    EXPECT_FALSE(read("[\"" + line + "\"]", u"json"));
}

TEST(HostileInput, moreRowsThanATreeHoldsAreRefused)
{
    QByteArray lines;
    QByteArray strings = "[\"x\"";
    for (int row = 0; row < 200'001; ++row) {
        lines += "- x\n";
        strings += ",\"x\"";
    }
    for (const QStringView format : {u"text", u"markdown", u"csv"})
        EXPECT_FALSE(read(lines, format));
    EXPECT_FALSE(read(strings + ']', u"json"));
}

TEST(HostileInput, markupThatNeverClosesStaysLinear)
{
    for (const char *unit : {"[](", "<http://", "`", "`` ` ", "**a ", "[a", "*_~~", "![](", "&", "\\"}) {
        QByteArray line = "- ";
        while (line.size() < 1'000'000)
            line += unit;
        EXPECT_TRUE(read(line, u"markdown")) << unit;
    }
}

TEST(HostileInput, quotesAndSpacesStayLinear)
{
    EXPECT_TRUE(read(QByteArray(500'000, ' ') + "a" + QByteArray(500'000, '"'), u"csv"));
    EXPECT_FALSE(read(QByteArray(2'000'000, ','), u"csv"));
    EXPECT_FALSE(read(QByteArray(1'000'001, '"'), u"csv"));
    EXPECT_FALSE(read(QByteArray(2'000'000, '\n'), u"csv"));
}

TEST(HostileInput, deepJsonIsRefusedWithoutRecursion)
{
    EXPECT_FALSE(read(QByteArray(1'000'000, '['), u"json"));
    QByteArray objects;
    for (int level = 0; level < 100'000; ++level)
        objects += "{\"children\":";
    EXPECT_FALSE(read(objects, u"json"));
}

TEST(HostileInput, tabsAddUpWithoutOverflow)
{
    EXPECT_TRUE(read("        a\n" + QByteArray(20'000'000, '\t') + 'b', u"text"));
}

} // namespace
} // namespace espalier
