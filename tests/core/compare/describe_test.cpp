// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/compare/describe.h"

#include "core/edit/copy.h"
#include "core/edit/link.h"
#include "core/edit/move.h"
#include "core/edit/record.h"
#include "core/edit/remove.h"
#include "tests/core/edit/edited.h"

namespace espalier::edit {
namespace {

class DescribeTest : public Edited
{
protected:
    QString told(const Result<Change> &change)
    {
        EXPECT_TRUE(change) << qPrintable(change.error().what);
        const QString before = describe(*change, tree).join(QLatin1Char('\n'));
        perform(change);
        EXPECT_EQ(describe(*change, tree).join(QLatin1Char('\n')), before) << "either tree lends the names";
        return before;
    }
    QString line(const Result<Change> &change)
    {
        EXPECT_TRUE(change) << qPrintable(change.error().what);
        return headline(*change, tree);
    }
};

TEST_F(DescribeTest, WhatComesAndGoes)
{
    EXPECT_EQ(told(addChild(tree, node("M2"), QStringLiteral("T4"), context)),
              QStringLiteral("Added “T4” under “M2”"));
    EXPECT_EQ(told(addTopNode(tree, QStringLiteral("G2"), context)), QStringLiteral("Added “G2” on top"));
    EXPECT_EQ(told(addIdea(tree, QStringLiteral("I"), context)), QStringLiteral("Added the idea “I”"));
    const auto gone = nodes({"M1"});
    EXPECT_EQ(line(removeBranch(tree, gone)), QStringLiteral("Removed “M1”, and 2 more"));
    EXPECT_EQ(told(removeBranch(tree, gone)), QStringLiteral("Removed “M1”\nRemoved “T1”\nRemoved “T2”"));
    EXPECT_EQ(told(removeNodeOnly(tree, node("M2"))),
              QStringLiteral("Removed “M2”\nPlaced “T3” under “O1”\nPlaced “T4” under “O1”"));
}

TEST_F(DescribeTest, WhatMovesAndLinks)
{
    const auto t3 = nodes({"T3"});
    EXPECT_EQ(told(moveBranch(tree, t3, {node("M1"), NodeId()})),
              QStringLiteral("Moved “T3” from “M2” to “M1”"));
    EXPECT_EQ(told(moveEarlier(tree, node("T3"))), QStringLiteral("Reordered “T3” under “M1”"));
    EXPECT_EQ(told(addLink(tree, node("T3"), node("O2"))), QStringLiteral("Linked “T3”: also supports “O2”"));
    EXPECT_EQ(told(makePrimary(tree, link("T3", "O2"))), QStringLiteral("Moved “T3” from “M1” to “O2”"));
    EXPECT_EQ(told(removeLink(tree, link("T3", "M1"))),
              QStringLiteral("Unlinked “T3”: no longer supports “M1”"));
    const auto o2 = nodes({"O2"});
    const auto lower = moveBranch(tree, o2, {node("M1"), NodeId()});
    EXPECT_EQ(line(lower), QStringLiteral("Moved “O2” from “G” to “M1”; one node took another tier"));
    EXPECT_EQ(told(lower), QStringLiteral("Moved “O2” from “G” to “M1”\n"
                                          "Changed “O2”: tier Marketing objective → Mid-level metric"));
    EXPECT_EQ(told(park(tree, o2)), QStringLiteral("Parked “O2”"));
    EXPECT_EQ(told(moveBranch(tree, o2, {node("O1"), NodeId()})), QStringLiteral("Placed “O2” under “O1”"));
}

TEST_F(DescribeTest, WhatIsRedefined)
{
    perform(setField(tree, node("T1"), &Node::definition,
                     QStringLiteral("Opportunities over MQLs within 60 days of acceptance")));
    EXPECT_EQ(told(setField(tree, node("T1"), &Node::definition,
                            QStringLiteral("Opportunities over MQLs within 30 days of acceptance"))),
              QStringLiteral("Redefined “T1”: 60 → 30 days"));
    EXPECT_EQ(told(setField(tree, node("T1"), &Node::title, QStringLiteral("Rate"))),
              QStringLiteral("Renamed “T1” to “Rate”"));
}

TEST_F(DescribeTest, FieldsByTheirLabels)
{
    Person ann;
    ann.id = ids.make<Person>();
    ann.name = QStringLiteral("Ann");
    EXPECT_EQ(told(addRecord(tree, ann, context)), QStringLiteral("Added the person “Ann”"));
    EXPECT_EQ(told(edit(tree, node("T1"),
                        [&](Node &node) {
                            node.owner = ann.id;
                            node.cadence = {Cadence::Kind::Weekly, 0};
                            node.targetValue = 25;
                            node.bands = {Band()};
                        })),
              QStringLiteral("Changed “T1”: target none → 25; thresholds; owner none → Ann; refresh cadence "
                             "none → weekly"));
    EXPECT_EQ(told(setField(tree, link("T1", "M1"), &Link::sentence, QStringLiteral("so it goes"))),
              QStringLiteral("Changed “T1” supports “M1”: how it supports none → “so it goes”"));
    EXPECT_EQ(told(editInfo(tree, [](TreeInfo &info) { info.title = QStringLiteral("Plan"); })),
              QStringLiteral("Changed the tree: title none → “Plan”"));
    EXPECT_EQ(told(removeRecord(tree, ann.id)),
              QStringLiteral("Changed “T1”: owner Ann → none\nRemoved the person “Ann”"));
}

TEST_F(DescribeTest, ValuesAreCountedByNode)
{
    Change change;
    for (int month = 1; month <= 3; ++month) {
        Observation value;
        value.id = ids.make<Observation>();
        value.node = node("T1");
        value.period.end = QDate(2026, month, 28);
        appendNew(change, value);
    }
    EXPECT_EQ(told(change), QStringLiteral("Added 3 values of “T1”"));
}

TEST_F(DescribeTest, ALongChangeIsCutAndSaysSo)
{
    const auto all = nodes({"G"});
    const auto copied = duplicate(tree, all, context);
    EXPECT_EQ(describe(*copied, tree, 2),
              (QStringList{QStringLiteral("Added “G” on top"), QStringLiteral("Added “O1” under “G”"),
                           QStringLiteral("… and 6 more")}));
    EXPECT_EQ(line(copied), QStringLiteral("Added “G” on top, and 7 more"));
    EXPECT_EQ(headline(Change(), tree), QString());
}

TEST_F(DescribeTest, LongTextsAreShortened)
{
    const QString text = QString(500, QLatin1Char('x'));
    EXPECT_LT(told(setField(tree, node("T1"), &Node::reason, text)).size(), 120);
}

} // namespace
} // namespace espalier::edit
