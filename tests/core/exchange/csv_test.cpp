// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/csv.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace espalier {
namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows rowsOf(const CsvTable &table)
{
    Rows rows;
    for (std::size_t record = 0; record < table.records(); ++record) {
        rows.emplace_back();
        for (std::size_t column = 0; column < table.cells(record); ++column)
            rows.back().push_back(table.cell(record, column).toString().toStdString());
    }
    return rows;
}

Rows parsed(const char *text, ImportReport &report)
{
    const auto table = parseCsv(QString::fromUtf8(text), report);
    EXPECT_TRUE(table);
    return table ? rowsOf(*table) : Rows{};
}

Rows parsed(const char *text)
{
    ImportReport report;
    return parsed(text, report);
}

TEST(Csv, readsQuotesBreaksAndEmptyCells)
{
    EXPECT_EQ(parsed("a,b\r\n\"x, y\",\"say \"\"no\"\"\"\r\n"), (Rows{{"a", "b"}, {"x, y", "say \"no\""}}));
    EXPECT_EQ(parsed("a,b\n1,\"ha \r\n\"\"ha\"\" \nha\"\n3,4"),
              (Rows{{"a", "b"}, {"1", "ha \n\"ha\" \nha"}, {"3", "4"}}));
    EXPECT_EQ(parsed("a,b,c\n1,\"\",\"\"\n,,3"), (Rows{{"a", "b", "c"}, {"1"}, {"", "", "3"}}));
}

TEST(Csv, readsEveryLineEndAndSkipsBlankRecords)
{
    EXPECT_EQ(parsed("a,b\r1,2\n\r\n,,\n3,4"), (Rows{{"a", "b"}, {"1", "2"}, {"3", "4"}}));
}

TEST(Csv, findsTheSeparator)
{
    EXPECT_EQ(parsed("a;b\n1,5;2,5"), (Rows{{"a", "b"}, {"1,5", "2,5"}}));
    EXPECT_EQ(parsed("a\tb\nx, y\tz"), (Rows{{"a", "b"}, {"x, y", "z"}}));
    EXPECT_EQ(parsed("a|b\n1|2"), (Rows{{"a", "b"}, {"1", "2"}}));
    EXPECT_EQ(parsed("a,b\n\"1;2;3\",\"4;5;6\""), (Rows{{"a", "b"}, {"1;2;3", "4;5;6"}}));
    EXPECT_EQ(parsed("only"), (Rows{{"only"}}));
}

TEST(Csv, saysWhichSeparatorItFound)
{
    ImportReport report;
    parsed("a;b\n1;2", report);
    EXPECT_EQ(report.guessed.notes().front().text.toStdString(), "Cells are separated by “;”.");
}

TEST(Csv, believesTheSepLineOfSpreadsheets)
{
    ImportReport report;
    const auto table = parseCsv(u"sep=|\na,b|c\n1|2", report);
    ASSERT_TRUE(table);
    EXPECT_EQ(rowsOf(*table), (Rows{{"a,b", "c"}, {"1", "2"}}));
    EXPECT_EQ(table->line(0), 2);
}

TEST(Csv, findsTheSeparatorOfAFileLongerThanTheSample)
{
    QString text = QStringLiteral("title;note\n");
    text += QStringLiteral("\"%1\";b\n").arg(QString(200'000, u','));
    EXPECT_EQ(sniffSeparator(text), u';');
}

TEST(Csv, keepsTheLineWhereARecordBegins)
{
    ImportReport report;
    const auto table = parseCsv(u"a,b\n\"x\ny\",1\nz,2", report);
    ASSERT_TRUE(table);
    EXPECT_EQ(table->line(1), 2);
    EXPECT_EQ(table->line(2), 4);
}

TEST(Csv, refusesAQuoteThatIsNeverClosed)
{
    ImportReport report;
    const auto table = parseCsv(u"a,b\n1,\"open\n2,3\n", report);
    ASSERT_FALSE(table);
    EXPECT_EQ(table.error().line, 2);
    EXPECT_EQ(table.error().column, 3);
}

TEST(Csv, keepsQuotesInsideACellAndTextBehindThem)
{
    ImportReport report;
    EXPECT_EQ(parsed("a,b\n5\" screen,\"x\" y\n", report), (Rows{{"a", "b"}, {"5\" screen", "x y"}}));
    EXPECT_EQ(report.guessed.count(), 1U);
}

TEST(Csv, refusesARecordTooWideForAnyTable)
{
    ImportReport report;
    const auto table = parseCsv(QString(2000, u','), u',', report);
    ASSERT_FALSE(table);
    EXPECT_NE(table.error().what.indexOf(QStringLiteral("1000 cells")), -1);
}

RC_GTEST_PROP(Csv, whatIsQuotedComesBack, ())
{
    const auto text = rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab \",;\n\t|")));
    const auto cells = *rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(text));
    QString csv;
    for (const std::string &cell : cells)
        csv +=
            u'"' + QString::fromStdString(cell).replace(u'"', QStringLiteral("\"\"")) + QStringLiteral("\",");
    csv += QStringLiteral("end");
    ImportReport report;
    const auto table = parseCsv(csv, u',', report);
    RC_ASSERT(table.has_value());
    auto expected = cells;
    expected.emplace_back("end");
    RC_ASSERT(rowsOf(*table) == Rows{expected});
}

} // namespace
} // namespace espalier
