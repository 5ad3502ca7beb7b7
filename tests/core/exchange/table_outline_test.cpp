// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/table_outline.h"

#include "tests/core/exchange/drawn.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

Outline read(const char *text, ImportReport &report)
{
    const auto outline = readCsvOutline(QString::fromUtf8(text), report);
    EXPECT_TRUE(outline);
    return outline.value_or(Outline{});
}

std::string drawing(const char *text)
{
    ImportReport report;
    return drawn(read(text, report));
}

constexpr auto family = "A\n.B\n..C\n.D\n";

TEST(TableOutline, readsParentsByIdInAnyOrder)
{
    EXPECT_EQ(drawing("id,parent_id,title\n1,,A\n2,1,B\n3,2,C\n4,1,D\n"), family);
    EXPECT_EQ(drawing("id,parent_id,title\n3,2,C\n2,1,B\n4,1,D\n1,,A\n"), family);
    EXPECT_EQ(drawing("ID;Parent ID;Metric Name\n1;0;A\n2;1;B\n3;2;C\n4;1;D\n"), family);
}

TEST(TableOutline, readsParentsByTitle)
{
    EXPECT_EQ(drawing("Title,Parent\nA,\nB,A\nC,B\nD,A\n"), family);
    EXPECT_EQ(drawing("Title,Parent\n\"A; x, y\",\nB,\"A; x, y\"\n"), "A; x, y\n.B\n");
}

TEST(TableOutline, readsStairsPathsAndMergedCells)
{
    EXPECT_EQ(drawing("Level 1,Level 2,Level 3\nA,,\n,B,\n,,C\n,D,\n"), family);
    EXPECT_EQ(drawing("L1;L2;L3\nA;B;C\nA;D\n"), family);
    EXPECT_EQ(drawing("Goal,Objective,Metric\nA,B,C\n,D,\n"), family);
    EXPECT_EQ(drawing("Level 2,Level 1,Level 3\n B , A ,C\nD,A,\n"), family);
    EXPECT_EQ(drawing("x,y,z\nA,,\n,B,\n,,C\n,D,\n"), family) << "a stair whose header is not known";
}

TEST(TableOutline, aFirstRowOfUnknownWordsIsANodeUnlessTheRowsBelowShowAHeader)
{
    ImportReport report;
    EXPECT_EQ(drawn(read("Revenue\t20\nChurn\t3\n", report)), "Revenue\nChurn\n");
    EXPECT_EQ(report.leftOut.count(), 1U) << "the numbers beside them";
    EXPECT_EQ(drawing("Revenue,Lena\nChurn,Tom\n"), "Revenue\nChurn\n");
    EXPECT_EQ(drawing("What,How much\nRevenue,20\nChurn,3 %\n"), "Revenue\nChurn\n");
    EXPECT_EQ(drawing("What,When\nRevenue,2027-03-31\nChurn,\n"), "Revenue\nChurn\n");
    EXPECT_EQ(drawing("Revenue,Churn\n"), "Revenue\n") << "one row alone";
}

TEST(TableOutline, readsLevelNumbersBesideTitles)
{
    EXPECT_EQ(drawing("title,level\nA,1\nB,2\nC,3\nD,2\n"), family);
    EXPECT_EQ(drawing("Title,Level\nA,0\nB, 1 \nC,5\nD,1\n"), family);
}

TEST(TableOutline, theSameTitleElsewhereIsAnotherRow)
{
    EXPECT_EQ(drawing("L1,L2,L3\nA,B,Share\nA,D,Share\n"), "A\n.B\n..Share\n.D\n..Share\n");
}

TEST(TableOutline, reportsARepeatedPath)
{
    ImportReport report;
    EXPECT_EQ(drawn(read("L1,L2\nA,B\nA,B\n", report)), "A\n.B\n");
    EXPECT_EQ(listed(report.leftOut), "3: This row repeats “B” of line 2.\n");
}

TEST(TableOutline, aPathMayBeDescribedAfterItWasPassed)
{
    ImportReport report;
    const Outline outline = read("L1,L2,owner\nA,B,Ann\nA,,Bob\n", report);
    EXPECT_EQ(fieldOf(outline, 0, Column::Owner), "Bob");
    EXPECT_EQ(fieldOf(outline, 1, Column::Owner), "Ann");
    EXPECT_TRUE(report.leftOut.isEmpty());
}

TEST(TableOutline, saysThatALevelIsSkipped)
{
    ImportReport report;
    EXPECT_EQ(drawn(read("L1,L2,L3\nA,,C\n", report)), "A\n.C\n");
    EXPECT_EQ(report.guessed.count(), 1U);
}

TEST(TableOutline, takesTheColumnsOfKpiTemplates)
{
    ImportReport report;
    const Outline outline = read("metric_id,metric_name,metric_type,definition,unit,direction,cadence,owner,"
                                 "data_source,baseline,target,notes,tags\n"
                                 "m1,CAC,lagging,Spend by customers,EUR,lower,monthly,Ann "
                                 "Lee,CRM,210,150,\"two\r\nlines\",\"paid, growth\"\n",
                                 report);
    ASSERT_EQ(outline.size(), 1);
    EXPECT_EQ(outline.rows[0].sourceId, QStringLiteral("m1"));
    EXPECT_EQ(outline.rows[0].title, QStringLiteral("CAC"));
    EXPECT_EQ(fieldOf(outline, 0, Column::Indicator), "lagging");
    EXPECT_EQ(fieldOf(outline, 0, Column::Start), "210");
    EXPECT_EQ(fieldOf(outline, 0, Column::Notes), "two\nlines");
    EXPECT_EQ(fieldOf(outline, 0, Column::Tags), "paid, growth");
    EXPECT_TRUE(report.leftOut.isEmpty());
}

TEST(TableOutline, twoParentsInOneCellOrTwoColumns)
{
    ImportReport report;
    const Outline outline = read("title,parent,Parent\nA,,\nB,,\nC,A; B,\nD,A,B\n", report);
    EXPECT_EQ(outline.rows[2].parent, 0);
    EXPECT_EQ(outline.rows[2].otherParents, std::vector<int>{1});
    EXPECT_EQ(outline.rows[3].otherParents, std::vector<int>{1});
    EXPECT_EQ(listed(report.guessed),
              "1: The column “Parent” stands here again (number 3); it was read as further parents.\n");
}

TEST(TableOutline, reportsHeadersThatAreBlankUnknownOrRepeated)
{
    ImportReport report;
    read("title,,Colour,unit,units\nA,x,red,%,EUR\n", report);
    EXPECT_EQ(listed(report.leftOut),
              "1: Column 2 has no header; it was left out.\n"
              "1: The column “Colour” is not one that is known; it was left out.\n"
              "1: The column “units” (number 5) means the same as one before it; it was left out.\n");
}

TEST(TableOutline, reportsUnknownParentsAndThoseNamedTwice)
{
    ImportReport report;
    EXPECT_EQ(drawn(read("title,parent\nA,\nA,\nB,A\nC,Nobody\nD,D\n", report)), "A\n.B\nA\nC\nD\n");
    EXPECT_EQ(listed(report.leftOut),
              "5: The parent “Nobody” of “C” is not in this file.\n6: “D” names itself as its parent.\n");
    EXPECT_EQ(report.guessed.notes().front().line, 4);
}

TEST(TableOutline, findsAParentThatIsSpeltDifferently)
{
    ImportReport report;
    EXPECT_EQ(drawn(read("title,parent\nNet Revenue,\nB,net  revenue\n", report)), "Net Revenue\n.B\n");
    EXPECT_EQ(report.guessed.notes().front().line, 3);
}

TEST(TableOutline, cutsCyclesAndSaysWhere)
{
    ImportReport report;
    const Outline outline = read("id,parent_id,title\n1,3,A\n2,1,B\n3,2,C\n", report);
    EXPECT_EQ(report.leftOut.count(), 1U);
    EXPECT_EQ(std::ranges::count(outline.rows, -1, &OutlineRow::parent), 1);
}

TEST(TableOutline, cutsACycleThroughASecondParent)
{
    ImportReport report;
    const Outline outline = read("id,parent_id,title\n1,,A\n2,1;3,B\n3,2,C\n", report);
    EXPECT_EQ(report.leftOut.count(), 1U);
    EXPECT_EQ(drawn(outline), "A\n.B\n..C\n");
}

TEST(TableOutline, keepsBothRowsOfARepeatedId)
{
    ImportReport report;
    const Outline outline = read("id,parent_id,title\n1,,A\n1,,B\n2,1,C\n", report);
    EXPECT_EQ(drawn(outline), "A\n.C\nB\n");
    EXPECT_TRUE(outline.rows[1].sourceId.isEmpty());
    ASSERT_EQ(report.leftOut.count(), 1U);
    EXPECT_EQ(report.leftOut.notes().front().line, 3);
}

TEST(TableOutline, reportsRowsWithoutTitleAndCellsBeyondTheHeader)
{
    ImportReport report;
    EXPECT_EQ(drawn(read("title,owner\n,Ann\nA,Bob,more\n", report)), "A\n");
    EXPECT_EQ(listed(report.leftOut), "2: This row has no title.\n3: This row has 3 cells and the header 2; "
                                      "what is beyond was left out.\n");
}

TEST(TableOutline, aFailedFormulaIsAnEmptyCell)
{
    ImportReport report;
    const Outline outline = read("id,title,target\nx,#REF!,#VALUE!\n", report);
    EXPECT_EQ(drawn(outline), "x\n");
    EXPECT_EQ(fieldOf(outline, 0, Column::Target), "");
    EXPECT_EQ(report.leftOut.count(), 2U);
}

TEST(TableOutline, aListIsAList)
{
    EXPECT_EQ(drawing("KPI\nCAC\nLTV\n"), "CAC\nLTV\n");
    EXPECT_EQ(drawing("CAC\nLTV\n"), "CAC\nLTV\n");
    EXPECT_EQ(drawing("Metric,Goal\nCAC,150\n"), "CAC\n") << "a goal after the metric is its target";
}

} // namespace
} // namespace espalier
