// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/table/table_tree.h"

#include "core/edit/record.h"
#include "ui/table/cell_edits.h"
#include "ui/table/parents_cell.h"

namespace espalier {
namespace {

class CellEditsTest : public TableTree
{
protected:
    /// Pastes at the first of these columns, from `nodes` on.
    CellEdit paste(const QString &text, std::vector<NodeId> nodes, std::vector<std::string_view> keys)
    {
        CellRange room{std::move(nodes), {}};
        for (const std::string_view key : keys)
            room.columns.push_back(tableColumn(key));
        const CellRange range{{room.nodes.front()}, {room.columns.front()}};
        CellEdit edit = pasteCells(m_tree, m_ids, cellsOf(text), range, room);
        EXPECT_TRUE(edit.change) << (edit.change ? "" : qPrintable(edit.change.error().what));
        EXPECT_TRUE(apply(edit.change));
        return edit;
    }
};

TEST(CellBlock, KeepsEmptyCellsAndRows)
{
    EXPECT_EQ(cellsOf(QStringLiteral("a\t\tb\n\nc\r\n")),
              (CellBlock{{QStringLiteral("a"), QString(), QStringLiteral("b")},
                         {QString()},
                         {QStringLiteral("c")}}));
}

TEST(CellBlock, ReadsQuotesOnlyWhereTheyEncloseACell)
{
    EXPECT_EQ(cellsOf(QStringLiteral("\"a\tb\nc\"\td")),
              (CellBlock{{QStringLiteral("a\tb\nc"), QStringLiteral("d")}}));
    EXPECT_EQ(cellsOf(QStringLiteral("\"say \"\"no\"\"\"")), (CellBlock{{QStringLiteral("say \"no\"")}}));
    EXPECT_EQ(cellsOf(QStringLiteral("\"Win\" more\tb")),
              (CellBlock{{QStringLiteral("\"Win\" more"), QStringLiteral("b")}}));
    EXPECT_EQ(cellsOf(QStringLiteral("\"open\tb")),
              (CellBlock{{QStringLiteral("\"open"), QStringLiteral("b")}}));
}

TEST(CellBlock, ComesBackAsItWas)
{
    const CellBlock block{{QStringLiteral("a\tb"), QStringLiteral("\"q\" r"), QString()},
                          {QStringLiteral("two\nlines"), QStringLiteral("x"), QStringLiteral("y")}};
    EXPECT_EQ(cellsOf(textOf(block)), block);
}

TEST_F(CellEditsTest, APastedBlockIsReadFieldByField)
{
    const CellEdit edit =
        paste(QStringLiteral("15\t≥ 25 %\tleading\tweekly\n1,5\t3 s\tLagging\tevery 10 days\n"), {m_a, m_b},
              {"startValue", "targetValue", "indicator", "cadence"});
    EXPECT_EQ(edit.taken, 8);
    EXPECT_TRUE(edit.untaken.empty());
    EXPECT_EQ(node(m_a).startValue, 15);
    EXPECT_EQ(node(m_a).targetValue, 25);
    EXPECT_EQ(node(m_a).unit.kind, Unit::Kind::Percent);
    EXPECT_EQ(node(m_a).direction, Direction::Higher);
    EXPECT_EQ(node(m_b).startValue, 1.5);
    EXPECT_EQ(node(m_b).indicator, Indicator::Lagging);
    EXPECT_EQ(node(m_b).cadence.days, 10);
}

TEST_F(CellEditsTest, WhatCannotBeReadStaysAndIsSaid)
{
    ASSERT_TRUE(set(m_a, &Node::targetValue, 7.0));
    const CellEdit edit = paste(QStringLiteral("many\n12"), {m_a, m_b}, {"targetValue"});
    ASSERT_EQ(edit.untaken.size(), 1U);
    EXPECT_EQ(edit.untaken.front(),
              (UntakenCell{m_a, tableColumn("targetValue"), QStringLiteral("many"), {}}));
    EXPECT_EQ(node(m_a).targetValue, 7);
    EXPECT_EQ(node(m_b).targetValue, 12);
}

TEST_F(CellEditsTest, PeopleAreMadeOnceAndFoundAgain)
{
    paste(QStringLiteral("Marta Ortiz\tSearch; Email\nmarta  ortiz\tsearch\n"), {m_a, m_b},
          {"owner", "channels"});
    ASSERT_EQ(m_tree.all<Person>().size(), 1U);
    EXPECT_EQ(m_tree.all<Channel>().size(), 2U);
    EXPECT_EQ(node(m_a).owner, node(m_b).owner);
    EXPECT_EQ(node(m_b).channels.front(), node(m_a).channels.front());
    paste(QStringLiteral("MARTA ORTIZ"), {m_goal}, {"owner"});
    EXPECT_EQ(m_tree.all<Person>().size(), 1U);
    EXPECT_EQ(node(m_goal).owner, node(m_a).owner);
}

TEST_F(CellEditsTest, AnEmptyCellClearsAndATierCannotBeEmpty)
{
    ASSERT_TRUE(set(m_a, &Node::question, QStringLiteral("Why?")));
    const CellEdit edit = paste(QStringLiteral("\t\n"), {m_a}, {"question", "tier"});
    EXPECT_EQ(node(m_a).question, QString());
    ASSERT_EQ(edit.untaken.size(), 1U);
    EXPECT_EQ(edit.untaken.front().column, tableColumn("tier"));
}

TEST_F(CellEditsTest, WhatTheTreeCannotHoldIsLeftOutAndTheRestIsTaken)
{
    const QString top = m_tree.find(node(m_goal).tier)->name;
    const QString bottom = m_tree.find(node(m_a).tier)->name;
    // The goal supports nothing: only the top tier stands there.
    const CellEdit edit = paste(bottom + QStringLiteral("\tfirst\n") + bottom + QStringLiteral("\tsecond"),
                                {m_goal, m_a}, {"tier", "question"});
    EXPECT_EQ(m_tree.find(node(m_goal).tier)->name, top);
    EXPECT_EQ(node(m_a).question, QStringLiteral("second"));
    ASSERT_EQ(edit.untaken.size(), 2U) << "both cells of the goal";
    EXPECT_FALSE(edit.untaken.front().because.isEmpty());
}

TEST_F(CellEditsTest, ACodeThatAnotherNodeHasIsNotTaken)
{
    ASSERT_TRUE(set(m_a, &Node::code, QStringLiteral("X-1")));
    const CellEdit edit = paste(QStringLiteral("X-1\nX-2\nX-2"), {m_goal, m_a, m_b}, {"code"});
    EXPECT_EQ(node(m_a).code, QStringLiteral("X-2"));
    EXPECT_NE(node(m_goal).code, QStringLiteral("X-1"));
    EXPECT_EQ(edit.untaken.size(), 2U);
}

TEST_F(CellEditsTest, OneCellFillsAllThatAreChosen)
{
    const CellRange range{{m_goal, m_a, m_b}, {tableColumn("indicator")}};
    const CellEdit edit = pasteCells(m_tree, m_ids, cellsOf(QStringLiteral("lagging")), range, range);
    ASSERT_TRUE(apply(edit.change));
    for (const Node &each : m_tree.nodes())
        EXPECT_EQ(each.indicator, Indicator::Lagging);
    EXPECT_EQ(edit.beyond, 0U);
}

TEST_F(CellEditsTest, WhatIsBeyondTheTableIsCounted)
{
    EXPECT_EQ(paste(QStringLiteral("a\tb\nc\td"), {m_b}, {"question"}).beyond, 3U);
    EXPECT_EQ(node(m_b).question, QStringLiteral("a"));
}

TEST_F(CellEditsTest, FillingDownCopiesValuesNotWords)
{
    Period horizon;
    horizon.end = QDate(2027, 3, 17);
    ASSERT_TRUE(set(m_goal, &Node::horizon, horizon));
    ASSERT_TRUE(
        apply(fillDown(m_tree, {{m_goal, m_a, m_b}, {tableColumn("horizon"), tableColumn("status")}})));
    EXPECT_EQ(node(m_a).horizon, horizon);
    EXPECT_EQ(node(m_b).horizon, horizon);
}

TEST_F(CellEditsTest, ParentsAreReadByTitleOrCodeAsOneChange)
{
    ASSERT_TRUE(set(m_b, &Node::code, QStringLiteral("O-2")));
    const NodeId c = add(m_a, QStringLiteral("C"));
    const Tree before = m_tree;
    const CellEdit edit = paste(QStringLiteral("o-2; goal"), {c}, {"parents"});
    EXPECT_EQ(edit.taken, 1);
    EXPECT_TRUE(edit.untaken.empty());
    const Slot slot = m_tree.nodes().slotOf(c);
    ASSERT_EQ(m_tree.supports(slot).size(), 2U);
    EXPECT_EQ(m_tree.nodes().at(m_tree.parentOf(slot))->id, m_b) << "the first is the primary one";
    EXPECT_TRUE(m_tree.find(LinkKey{c, m_goal}));
    EXPECT_FALSE(m_tree.find(LinkKey{c, m_a}));
    ASSERT_TRUE(apply(inverse(*edit.change)));
    EXPECT_EQ(m_tree, before);
}

TEST_F(CellEditsTest, WhatTheCellOfParentsShowsIsReadAgain)
{
    const NodeId child = add(m_a, QStringLiteral("C"));
    const NodeId twin = add(m_goal, QStringLiteral("A")); // called as the parent is
    const auto shown = [&] { return parentsText(m_tree, m_tree.nodes().slotOf(child)); };
    const auto link = LinkKey{child, m_a};
    ASSERT_TRUE(m_tree.find(link));
    EXPECT_TRUE(paste(shown() + QStringLiteral("; B"), {child}, {"parents"}).untaken.empty());
    EXPECT_TRUE(m_tree.find(link)) << "of two of one name the one that is a parent";
    EXPECT_FALSE(m_tree.find(LinkKey{child, twin}));
    ASSERT_TRUE(set(m_a, &Node::title, QString()));
    EXPECT_TRUE(paste(shown() + QStringLiteral("; Goal"), {child}, {"parents"}).untaken.empty());
    EXPECT_TRUE(m_tree.find(link)) << "one without a title stands there by its code";
}

TEST_F(CellEditsTest, ParentsThatCannotBeAreLeftAndSaid)
{
    ASSERT_TRUE(set(m_b, &Node::title, QStringLiteral("A")));
    const NodeId c = add(m_a, QStringLiteral("C"));
    const NodeId d = add(c, QStringLiteral("D"));
    const Tree before = m_tree;
    const CellEdit edit = paste(QStringLiteral("A\n\nnobody"), {d, c, m_a}, {"parents"});
    EXPECT_EQ(edit.taken, 0);
    ASSERT_EQ(edit.untaken.size(), 3U);
    for (const UntakenCell &cell : edit.untaken)
        EXPECT_EQ(cell.because.isEmpty(), cell.text.isEmpty()) << qPrintable(cell.text);
    const CellEdit round = paste(QStringLiteral("D"), {c}, {"parents"});
    ASSERT_EQ(round.untaken.size(), 1U) << "D is below C";
    EXPECT_FALSE(round.untaken.front().because.isEmpty());
    EXPECT_EQ(m_tree, before);
}

TEST_F(CellEditsTest, WhatIsCopiedCanBePasted)
{
    ASSERT_TRUE(set(m_a, &Node::title, QStringLiteral("=cmd|' /C calc'!A0")));
    ASSERT_TRUE(set(m_a, &Node::targetValue, -1234.5));
    const CellRange from{{m_a}, {tableColumn("title"), tableColumn("targetValue")}};
    const QString text = textOf(copyCells(m_tree, m_derived, from));
    EXPECT_TRUE(text.startsWith(QLatin1Char('\''))) << "a spreadsheet must not run it";
    paste(text, {m_b}, {"title", "targetValue"});
    EXPECT_EQ(node(m_b).title, node(m_a).title);
    EXPECT_EQ(node(m_b).targetValue, -1234.5);
}

} // namespace
} // namespace espalier
