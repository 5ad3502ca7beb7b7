// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/outline_formats.h"

#include "tests/core/exchange/drawn.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

std::string nameOf(const char *file, const char *text)
{
    const auto format = formatOf(QString::fromUtf8(file), QString::fromUtf8(text));
    return format ? (*format)->name.toString().toStdString() : format.error().what.toStdString();
}

TEST(OutlineFormats, goesByTheSuffix)
{
    EXPECT_EQ(nameOf("a.md", "x"), "markdown");
    EXPECT_EQ(nameOf("a.CSV", "x"), "csv");
    EXPECT_EQ(nameOf("a.tsv", "x"), "tsv");
    EXPECT_EQ(nameOf("dir.md/a.txt", "x"), "text");
    EXPECT_EQ(nameOf("a.json", "x"), "json");
}

TEST(OutlineFormats, goesByTheContentWithoutASuffix)
{
    EXPECT_EQ(nameOf("-", " [{\"title\":\"A\"}]"), "json");
    EXPECT_EQ(nameOf("-", "id;parent_id;title\n1;;A"), "csv");
    EXPECT_EQ(nameOf("", "Level 1\tLevel 2\nA\tB"), "csv");
    EXPECT_EQ(nameOf("list", "- A\n  - B"), "markdown");
    EXPECT_EQ(nameOf("list", "# A\n\ntext"), "markdown");
    EXPECT_EQ(nameOf("list", "Revenue, net\n\tLeads, B2B\n"), "text");
}

TEST(OutlineFormats, bulletsInATextFileAreMarkdown)
{
    EXPECT_EQ(nameOf("a.txt", "1. A\n1. B"), "markdown");
    EXPECT_EQ(nameOf("a.txt", "A\n  B\n  - C"), "text");
}

TEST(OutlineFormats, saysWhichFormatsAreRead)
{
    EXPECT_EQ(nameOf("a.opml", "<opml/>"), "Files of the kind “.opml” are not read. Outlines are read from: "
                                           "json, markdown, csv, tsv, text; --from names one of them.");
    const auto forced = formatFromName(u"docx");
    ASSERT_FALSE(forced);
    EXPECT_EQ(forced.error().kind, ErrorKind::Usage);
}

TEST(OutlineFormats, fromForcesAFormat)
{
    ImportReport report;
    EXPECT_EQ(drawn(readOutline("- A\n  - B", QStringLiteral("a.json"), u"md", report)), "A\n.B\n");
    EXPECT_EQ(report.format, QStringLiteral("Markdown"));
}

TEST(OutlineFormats, namesTheFileThatHoldsNothing)
{
    ImportReport report;
    EXPECT_EQ(drawn(readOutline(" \n", QStringLiteral("a.txt"), u"", report)),
              "a.txt: There is nothing in it that could be a node.");
    EXPECT_EQ(drawn(readOutline("", QStringLiteral("a.csv"), u"", report)),
              "a.csv: There is nothing in it that could be a node.");
}

TEST(ImportReport, keepsTheFirstSentencesAndCountsTheRest)
{
    ImportReport report;
    report.format = QStringLiteral("CSV");
    for (int line = 1; line <= 300; ++line)
        report.leftOut.add(line, QStringLiteral("gone"));
    EXPECT_EQ(report.leftOut.notes().size(), ImportNotes::shown);
    const QString text = report.text();
    EXPECT_TRUE(text.startsWith(QStringLiteral("Read as CSV.\nLeft out:\n  line 1: gone\n")));
    EXPECT_TRUE(text.endsWith(QStringLiteral("  … and 100 more\n")));
}

} // namespace
} // namespace espalier
