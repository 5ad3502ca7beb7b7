// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/tree_from_outline.h"

#include "core/model/queries.h"
#include "tests/core/exchange/drawn.h"
#include "tests/core/exchange/four_tiers.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

Imported import(const char *text, const char *file = "list.csv")
{
    auto imported = importTree(text, QString::fromUtf8(file), u"", fourTiers());
    EXPECT_TRUE(imported) << imported.error().text().toStdString();
    return imported.value_or(Imported{});
}

const Node &named(const Tree &tree, const char *title)
{
    static const Node none;
    const QString wanted = QString::fromUtf8(title);
    const auto found = std::find_if(tree.nodes().begin(), tree.nodes().end(),
                                    [&wanted](const Node &node) { return node.title == wanted; });
    EXPECT_NE(found, tree.nodes().end()) << title;
    return found == tree.nodes().end() ? none : *found;
}

std::string tierOf(const Tree &tree, const char *title)
{
    return tree.find(named(tree, title).tier)->name.toStdString();
}

TEST(TreeFromOutline, depthBecomesTiersAndTheLowestNests)
{
    const Tree tree = import("A\n B\n  C\n   D\n    E\n", "a.txt").tree;
    EXPECT_EQ(tierOf(tree, "A"), "Business goal");
    EXPECT_EQ(tierOf(tree, "D"), "Tactical metric");
    EXPECT_EQ(tierOf(tree, "E"), "Tactical metric");
    const TreeSize size = sizeOf(tree);
    EXPECT_EQ(size.nodes, 5U);
    EXPECT_EQ(size.depth, 5);
    EXPECT_EQ(size.leaves, 1U);
    EXPECT_EQ(tree.info().title, QStringLiteral("A"));
}

TEST(TreeFromOutline, tierNamesInCellsWin)
{
    const Imported imported =
        import("title,parent,level\nA,,Business Goal\nB,A,mid-level metric\nC,B,2\nD,B,Cloud\n");
    EXPECT_EQ(tierOf(imported.tree, "B"), "Mid-level metric");
    EXPECT_EQ(tierOf(imported.tree, "C"), "Tactical metric");
    EXPECT_EQ(listed(imported.report.leftOut), "5: “Cloud” is not the name of a tier.\n");
}

TEST(TreeFromOutline, siblingsKeepTheOrderOfRows)
{
    const Tree tree = import("A\n z\n m\n a\n", "a.txt").tree;
    std::string order;
    for (const Slot child : placedChildren(tree, topNodes(tree).front()))
        order += tree.nodes().at(child)->title.toStdString();
    EXPECT_EQ(order, "zma");
}

TEST(TreeFromOutline, theSameInputGivesTheSameTree)
{
    const char *text = "id,title,parent_id,owner\n1,A,,Ann\n2,B,1,Bob\n,B,1,ann\n";
    EXPECT_EQ(import(text).tree, import(text).tree);
}

TEST(TreeFromOutline, idsComeFromTheSourceOrFromThePath)
{
    const Tree byId = import("id,title,parent_id\n1,A,\n2,B,1\n").tree;
    const Tree renamed = import("id,title,parent_id\n2,Other,1\n1,Thing,\n").tree;
    EXPECT_EQ(named(byId, "B").id, named(renamed, "Other").id);
    const Tree short_ = import("A\n B\n", "a.txt").tree;
    const Tree longer = import("A\n New\n B\n", "a.md").tree;
    EXPECT_EQ(named(short_, "B").id, named(longer, "B").id);
    const Tree twins = import("A\n B\n B\n", "a.txt").tree;
    EXPECT_EQ(twins.nodes().size(), 3U);
}

TEST(TreeFromOutline, aUuidInTheSourceIsKept)
{
    const Tree tree = import("id,title,parent_id\n00000000-0000-0000-0000-00000000000a,A,\n00000000-0000-"
                             "0000-0000-00000000000A,B,00000000-0000-0000-0000-00000000000a\n")
                          .tree;
    EXPECT_EQ(named(tree, "A").id.text(), "00000000-0000-0000-0000-00000000000a");
    EXPECT_TRUE(named(tree, "A").code.isEmpty());
    EXPECT_EQ(tree.nodes().size(), 2U) << "the same id in capitals is another row";
}

TEST(TreeFromOutline, shortSourceIdsBecomeCodes)
{
    const Tree tree =
        import("id,title,parent_id\nM-14,A,\na very long identifier,B,M-14\nm-14,C,M-14\n").tree;
    EXPECT_EQ(named(tree, "A").code, QStringLiteral("M-14"));
    EXPECT_EQ(named(tree, "B").alsoKnownAs, QStringList{QStringLiteral("a very long identifier")});
    EXPECT_EQ(named(tree, "C").alsoKnownAs, QStringList{QStringLiteral("m-14")});
    const auto tier = std::find_if(tree.tiers().begin(), tree.tiers().end(),
                                   [](const Tier &t) { return t.lastCode == 14; });
    ASSERT_NE(tier, tree.tiers().end());
    EXPECT_EQ(tier->letter, QStringLiteral("M"));
}

TEST(TreeFromOutline, furtherParentsBecomeSecondaryLinks)
{
    const Tree tree = import("title,parent\nA,\nB,A\nC,A\nD,B; C\n").tree;
    EXPECT_EQ(sizeOf(tree).secondaryLinks, 1U);
    const Link *second = tree.find(LinkKey{named(tree, "D").id, named(tree, "C").id});
    ASSERT_NE(second, nullptr);
    EXPECT_FALSE(second->primary);
}

TEST(TreeFromOutline, fillsTheFieldsOfKpiTemplates)
{
    const Imported imported =
        import("metric_id,metric_name,metric_type,definition,formula,unit,direction,cadence,owner,data_"
               "source,baseline,target,target_date,notes,tags,parent\n"
               "g,Goal,,,,,,,,,,,,,,\n"
               "m1,CAC,leading,Cost of one customer,spend / customers,EUR,lower,monthly,Ann "
               "Lee,CRM,\"1,210\",150 EUR,Q4 2026,Why,paid,Goal\n"
               "m2,CVR,lagging,,,%,,weekly,ann  lee,crm,2.5,> 3 %,,,,Goal\n");
    const Tree &tree = imported.tree;
    const Node &cac = named(tree, "CAC");
    EXPECT_EQ(cac.indicator, Indicator::Leading);
    EXPECT_EQ(cac.definition, QStringLiteral("Cost of one customer\nspend / customers"));
    EXPECT_EQ(cac.unit.text(), "currency EUR");
    EXPECT_EQ(cac.direction, Direction::Lower);
    EXPECT_EQ(cac.cadence.kind, Cadence::Kind::Monthly);
    EXPECT_EQ(cac.startValue, 1210);
    EXPECT_EQ(cac.targetValue, 150);
    EXPECT_EQ(cac.targetDate, QDate(2026, 12, 31));
    EXPECT_EQ(cac.notes, QStringLiteral("Why"));
    EXPECT_EQ(cac.tags, QStringList{QStringLiteral("paid")});
    const Node &cvr = named(tree, "CVR");
    EXPECT_EQ(cvr.targetValue, 3);
    EXPECT_EQ(cvr.direction, Direction::Higher);
    EXPECT_EQ(cvr.owner, cac.owner) << "one person, however spaced";
    EXPECT_EQ(cvr.source, cac.source);
    EXPECT_EQ(tree.find(cac.owner)->name, QStringLiteral("Ann Lee"));
    EXPECT_EQ(listed(imported.report.took), "0: 3 nodes.\n0: 1 person.\n0: 1 data source.\n");
    EXPECT_EQ(listed(imported.report.guessed), "3: The start value “1,210” was read as 1210.\n");
    EXPECT_TRUE(imported.report.leftOut.isEmpty());
}

TEST(TreeFromOutline, readsNumbersAsPeopleWriteThemInTablesAndJson)
{
    for (const Imported &imported :
         {import("title,unit,baseline,target,thresholds\n"
                 "ARR,currency,\"9,000,000\",$14.4M,\"Red < $9M, Amber $9M - $12M, Green >= $12M\"\n"
                 "Rate,,\"1 234,5\",20 %,Red < 10 %\n"
                 "Spend,EUR,$5,€ 9 Mio,\n"),
          import(R"([{"title":"ARR","unit":"currency","baseline":"9,000,000","target":"$14.4M",
                      "thresholds":"Red < $9M, Amber $9M - $12M, Green >= $12M"},
                     {"title":"Rate","baseline":"1 234,5","target":"20 %","thresholds":"Red < 10 %"},
                     {"title":"Spend","unit":"EUR","baseline":"$5","target":"€ 9 Mio"}])",
                 "list.json")}) {
        const Node &arr = named(imported.tree, "ARR");
        EXPECT_EQ(arr.unit.text(), "currency USD");
        EXPECT_EQ(arr.startValue, 9e6);
        EXPECT_EQ(arr.targetValue, 14.4e6);
        ASSERT_EQ(arr.bands.size(), 3U);
        EXPECT_EQ(arr.bands.front().to, 9e6);
        EXPECT_EQ(arr.bands.back().from, 12e6);
        const Node &rate = named(imported.tree, "Rate");
        EXPECT_EQ(rate.unit.text(), "percent");
        EXPECT_EQ(rate.startValue, 1234.5);
        EXPECT_EQ(rate.targetValue, 20);
        const Node &spend = named(imported.tree, "Spend");
        EXPECT_EQ(spend.targetValue, 9e6);
        EXPECT_FALSE(spend.startValue) << "dollars are no euros";
        EXPECT_NE(listed(imported.report.leftOut).find("“$5” was not understood as a start value."),
                  std::string::npos);
        EXPECT_NE(listed(imported.report.guessed).find("The target “$14.4M” was read as 14400000."),
                  std::string::npos);
    }
}

TEST(TreeFromOutline, reportsCellsThatAreNoValuesAndSetsNothing)
{
    const Imported imported = import("title,parent,unit,target,baseline,cadence,owner,metric_type\n"
                                     "A,,,,,,,\n"
                                     "B,A,EUR,\"Red > 2.5, Green < 1.5\",#VALUE!,hourly,tbd,ratio\n"
                                     "C,A,USD,5 EUR,,,,\n");
    const Node &b = named(imported.tree, "B");
    EXPECT_EQ(b.targetValue, std::nullopt);
    EXPECT_EQ(b.startValue, std::nullopt);
    EXPECT_FALSE(b.cadence.isSet());
    EXPECT_TRUE(b.owner.isNull());
    EXPECT_EQ(named(imported.tree, "C").targetValue, std::nullopt) << "the unit is another one";
    EXPECT_EQ(imported.report.leftOut.count(), 6U) << listed(imported.report.leftOut);
}

TEST(TreeFromOutline, aListWaitsInTheParkingLot)
{
    const Imported imported = import("metric,owner\nOpen rate,Ann\nChurn,Bob\nRate of opens,Cy\n");
    const Tree &tree = imported.tree;
    std::string order;
    for (const Slot slot : parkedNodes(tree))
        order += tree.nodes().at(slot)->title.toStdString() + '\n';
    EXPECT_EQ(order, "Open rate\nChurn\nRate of opens\n");
    EXPECT_TRUE(topNodes(tree).empty());
    EXPECT_EQ(tierOf(tree, "Churn"), "Mid-level metric");
    EXPECT_EQ(tree.info().title, QStringLiteral("list"));
}

TEST(TreeFromOutline, putsNearTwinsOfAListSideBySide)
{
    const Imported imported = import("metric\nOpen rates\nChurn\n\"Rate, open\"\n");
    std::string order;
    for (const Slot slot : parkedNodes(imported.tree))
        order += imported.tree.nodes().at(slot)->title.toStdString() + '\n';
    EXPECT_EQ(order, "Open rates\nRate, open\nChurn\n");
    EXPECT_EQ(imported.report.guessed.notes().front().line, 4);
}

TEST(TreeFromOutline, oneRowIsATreeAndGoalsOfAListAreNotParked)
{
    EXPECT_TRUE(parkedNodes(import("Revenue\n", "a.txt").tree).empty());
    const Tree tree = import("title,tier\nRevenue,Business goal\nCAC,Tactical metric\n").tree;
    EXPECT_EQ(topNodes(tree).size(), 1U);
    EXPECT_EQ(parkedNodes(tree).size(), 1U);
}

TEST(TreeFromOutline, aChainOfAHundredThousandIsOneTree)
{
    QByteArray text = "id,parent_id,title\n";
    for (int row = 100'000; row > 0; --row)
        text += QByteArray::number(row) + ',' + QByteArray::number(row - 1) + ",x\n";
    const auto imported = importTree(text, QStringLiteral("chain.csv"), u"", fourTiers());
    ASSERT_TRUE(imported);
    EXPECT_EQ(sizeOf(imported->tree).depth, 100'000);
}

TEST(TreeFromOutline, refusesAnOutlineThatBreaksItsPromise)
{
    Outline outline;
    outline.rows.resize(2);
    outline.rows[0].parent = 1;
    outline.rows[1].parent = 0;
    ImportReport report;
    EXPECT_FALSE(treeFromOutline(outline, fourTiers(), report));
    EXPECT_FALSE(treeFromOutline(Outline{}, ImportOptions{}, report));
}

} // namespace
} // namespace espalier
