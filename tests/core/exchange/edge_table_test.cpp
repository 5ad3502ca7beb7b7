// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Nodes and links in two tables.
#include "core/exchange/edge_table.h"

#include "tests/core/exchange/drawn.h"
#include "tests/core/exchange/four_tiers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace espalier {
namespace {

constexpr auto nodes = "metric_id,metric_name\nr,Revenue\no,Orders\nv,Visits\nc,Conversion\n";

Result<Imported> import(const QByteArray &table, const QByteArray &links)
{
    ImportOptions options = fourTiers();
    options.links = LinkTable{links, QStringLiteral("some/edges.csv")};
    return importTree(table, QStringLiteral("nodes.csv"), u"", options);
}

Imported imported(const QByteArray &table, const QByteArray &links)
{
    auto result = import(table, links);
    EXPECT_TRUE(result) << result.error().text().toStdString();
    return std::move(result).value_or(Imported());
}

std::string drawing(const QByteArray &table, const QByteArray &links)
{
    ImportReport report;
    return drawn(readOutline(table, QStringLiteral("nodes.csv"), u"", report,
                             LinkTable{links, QStringLiteral("edges.csv")}));
}

/// "Orders > Revenue: formula + 40" for every link, one a line, by titles.
std::string linksOf(const Tree &tree)
{
    std::vector<std::string> lines;
    for (const Link &link : tree.links()) {
        std::string line = tree.find(link.child)->title.toStdString() + " > " +
                           tree.find(link.parent)->title.toStdString() + ": ";
        line += std::string(nameOf(link.kind)) + ' ' + std::string(nameOf(link.sign));
        if (link.weight)
            line += ' ' + std::to_string(static_cast<int>(*link.weight));
        if (!link.primary)
            line += " also";
        if (!link.sentence.isEmpty())
            line += " because " + link.sentence.toStdString();
        lines.push_back(line + '\n');
    }
    std::ranges::sort(lines);
    std::string out;
    for (const std::string &line : lines)
        out += line;
    return out;
}

TEST(EdgeTable, placesNodesByIdWithTheFirstLinkAsThePrimaryOne)
{
    EXPECT_EQ(drawing(nodes, "from_metric_id,to_metric_id\no,r\nv,o\nc,o\nv,r\n"),
              "Revenue\n.Orders\n..Visits\n..Conversion\n");
    EXPECT_EQ(linksOf(imported(nodes, "from_metric_id,to_metric_id\no,r\nv,o\nc,o\nv,r\n").tree),
              "Conversion > Orders: influence +\nOrders > Revenue: influence +\n"
              "Visits > Orders: influence +\nVisits > Revenue: influence + also\n");
}

TEST(EdgeTable, namesNodesByTitleTooAndReadsAnySeparator)
{
    EXPECT_EQ(drawing(nodes, "Source;Target\nOrders;r\nvisits;ORDERS\n"),
              "Revenue\n.Orders\n..Visits\nConversion\n");
    EXPECT_EQ(drawing("id\ttitle\n1\tA\n2\tB\n", "from\tto\n2\t1\n"), "A\n.B\n");
}

TEST(EdgeTable, takesTypeWeightAndSentence)
{
    const Imported read = imported(nodes, "from_metric_id,to_metric_id,relationship_type,weight,description\n"
                                          "o,r,component of,60%,Price times orders\n"
                                          "v,o,negatively-unknown,\n"
                                          "c,o,guardrail,40\n"
                                          "r,v,driven_by,\n");
    EXPECT_EQ(linksOf(read.tree), "Conversion > Orders: guards + 40\n"
                                  "Orders > Revenue: formula + 60 because Price times orders\n"
                                  "Visits > Orders: influence +\n"
                                  "Visits > Revenue: influence + also\n");
    EXPECT_EQ(listed(read.report.leftOut),
              "0: edges.csv, line 3: The relationship “negatively-unknown” is not "
              "known; the link was read as an influence.\n");
}

TEST(EdgeTable, readsWeightsUpToOneAsShares)
{
    const Imported read = imported(nodes, "from,to,weight\no,r,1\nv,o,0.25\nc,o,.75\n");
    EXPECT_EQ(linksOf(read.tree), "Conversion > Orders: influence + 75\nOrders > Revenue: influence + 100\n"
                                  "Visits > Orders: influence + 25\n");
    EXPECT_EQ(read.report.guessed.count(), 1U);
    EXPECT_EQ(imported(nodes, "from,to,weight\no,r,1\nv,o,2\n").report.guessed.count(), 0U);
}

TEST(EdgeTable, reportsWhatItCannotPlace)
{
    const Imported read = imported(nodes, "from,to,weight,colour\n"
                                          "o,r,-3,red\n"
                                          "o,r,5\n"
                                          "x,r\n"
                                          "o,o\n"
                                          ",r\n"
                                          "c,r,lots\n");
    EXPECT_EQ(linksOf(read.tree), "Conversion > Revenue: influence +\nOrders > Revenue: influence +\n");
    EXPECT_EQ(listed(read.report.leftOut),
              "0: edges.csv, line 1: The column “colour” is not one that is known; it was left out.\n"
              "0: edges.csv, line 2: “-3” was not understood as a weight from 0 to 100 %.\n"
              "0: edges.csv, line 3: The link from “Orders” to “Revenue” is there twice.\n"
              "0: edges.csv, line 4: “x” is not among the nodes; its link was left out.\n"
              "0: edges.csv, line 5: “Orders” is linked to itself.\n"
              "0: edges.csv, line 6: This link has one end only.\n"
              "0: edges.csv, line 7: “lots” was not understood as a weight from 0 to 100 %.\n");
}

TEST(EdgeTable, cutsCirclesAndSaysWhere)
{
    const Imported read = imported(nodes, "from,to\no,r\nv,o\nr,v\n");
    EXPECT_EQ(read.tree.links().size(), 2U);
    EXPECT_EQ(read.report.leftOut.count(), 1U);
    EXPECT_NE(listed(read.report.leftOut).find("is part of a circle"), std::string::npos);
}

TEST(EdgeTable, levelsOfTheNodesDoNotPlaceThemWhereLinksDo)
{
    EXPECT_EQ(drawing("id,title,level\n1,A,1\n2,B,2\n3,C,3\n", "from,to\n3,1\n2,1\n"), "A\n.B\n.C\n");
}

TEST(EdgeTable, addsToTheParentsThatTheNodesName)
{
    EXPECT_EQ(
        linksOf(
            imported("id,title,parent_id\n1,A,\n2,B,1\n3,C,2\n", "from,to,weight\n3,2,30\n3,1,10\n").tree),
        "B > A: influence +\nC > A: influence + 10 also\nC > B: influence + 30\n");
}

TEST(EdgeTable, isRefusedWhereItIsNoTableOfLinks)
{
    const auto read = import(nodes, "a,b\n1,2\n");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, ErrorKind::Unreadable);
    EXPECT_EQ(read.error().file, QStringLiteral("some/edges.csv"));
    EXPECT_FALSE(import(nodes, ""));
    EXPECT_FALSE(import(nodes, "from,to\n\"o,r\n"));

    ImportOptions options = fourTiers();
    options.links = LinkTable{"from,to\n", QStringLiteral("edges.csv")};
    const auto list = importTree("- A\n- B\n", QStringLiteral("a.md"), u"", options);
    ASSERT_FALSE(list);
    EXPECT_EQ(list.error().kind, ErrorKind::Usage);
}

TEST(EdgeTable, isNotTakenForATableOfNodes)
{
    const auto read = importTree("from_metric_id,to_metric_id,weight\n1,2,\n", QStringLiteral("edges.csv"),
                                 u"", fourTiers());
    ASSERT_FALSE(read);
    EXPECT_TRUE(read.error().what.contains(QStringLiteral("holds links, not nodes")))
        << read.error().what.toStdString();
    EXPECT_TRUE(importTree("metric,source,target\nA,CRM,5\n", QStringLiteral("a.csv"), u"", fourTiers()));
}

TEST(EdgeTable, aHundredThousandLinksOfOneNodeStayLinear)
{
    QByteArray table = "id,title\n0,x\n";
    QByteArray links = "from,to\n";
    for (int i = 1; i <= 100'000; ++i) {
        table += QByteArray::number(i) + ",t" + QByteArray::number(i) + '\n';
        links += "0," + QByteArray::number(i) + '\n';
    }
    EXPECT_EQ(imported(table, links).tree.links().size(), 100'000U);
}

TEST(EdgeTable, isFoundBesideTheNodesByItsName)
{
    const QTemporaryDir folder;
    const auto put = [&folder](const char *name) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        return QDir(folder.path()).filePath(QString::fromLatin1(name));
    };
    const QString metrics = put("plan_metrics.csv");
    EXPECT_TRUE(edgesBeside(metrics).isEmpty());
    EXPECT_EQ(edgesBeside(metrics), QString());
    const QString links = put("plan_links.csv");
    EXPECT_EQ(edgesBeside(metrics), links);
    const QString edges = put("plan_edges.csv");
    EXPECT_EQ(edgesBeside(metrics), edges);
    EXPECT_TRUE(edgesBeside(put("nodes.csv")).isEmpty());
    EXPECT_TRUE(edgesBeside(put("plan.csv")).isEmpty());
    EXPECT_TRUE(edgesBeside(edges).isEmpty());
}

TEST(RelationshipFromCell, readsWhatPeopleWrite)
{
    EXPECT_EQ(relationshipFromCell(u"Influences"), Relationship());
    EXPECT_EQ(relationshipFromCell(u"part_of"), (Relationship{LinkKind::Formula, Sign::Plus, false}));
    EXPECT_EQ(relationshipFromCell(u"counter-metric"), (Relationship{LinkKind::Guards, Sign::Plus, false}));
    EXPECT_EQ(relationshipFromCell(u"-"), (Relationship{LinkKind::Influence, Sign::Minus, false}));
    EXPECT_EQ(relationshipFromCell(u"parent of"), (Relationship{LinkKind::Influence, Sign::Plus, true}));
    EXPECT_EQ(relationshipFromCell(u"|"), std::nullopt);
    EXPECT_EQ(relationshipFromCell(u""), std::nullopt);
}

} // namespace
} // namespace espalier
