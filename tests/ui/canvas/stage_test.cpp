// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/canvas/stage.h"

#include "core/edit/add.h"
#include "core/edit/new_tree.h"

#include <QLineF>

#include <gtest/gtest.h>

#include <array>
#include <set>

namespace espalier {
namespace {

constexpr QSize cardSize{216, 134};

class StageTest : public testing::Test
{
protected:
    CountedIds ids;
    Context context{ids, QDate(2026, 3, 2), QStringLiteral("Tester")};
    Tree tree = edit::newTree(context);
    std::vector<NodeId> nodes; ///< in the order in which they were added
    ViewState view;
    Stage stage;

    /// A top node with `width` drivers, each with `width` drivers.
    void SetUp() override
    {
        add({});
        for (int i = 0; i < 5; ++i) {
            const NodeId middle = add(nodes[0]);
            for (int j = 0; j < 5; ++j)
                add(middle);
        }
        rebuild();
    }
    NodeId add(const NodeId &parent)
    {
        const Result<Change> change = parent.isNull()
                                          ? edit::addTopNode(tree, QStringLiteral("x"), context)
                                          : edit::addChild(tree, parent, QStringLiteral("x"), context);
        EXPECT_TRUE(tree.apply(*change));
        return nodes.emplace_back(edit::addedNode(*change));
    }
    void rebuild() { stage.rebuild(tree, view, {}, cardSize); }
    [[nodiscard]] Card card(std::size_t node) const { return stage.cardOf(tree.nodes().slotOf(nodes[node])); }
};

TEST_F(StageTest, FindsCardsWhereTheyStand)
{
    EXPECT_EQ(stage.size(), 31U);
    for (Card card = 0; card < stage.size(); ++card) {
        EXPECT_EQ(stage.cardAt(stage.boxOf(card).center()), card);
        EXPECT_EQ(stage.boxOf(card).size(), QSizeF(cardSize));
    }
    EXPECT_EQ(stage.cardAt({-50, -50}), noCard);
}

TEST_F(StageTest, VisitsExactlyTheCardsInAWindow)
{
    const QRectF window = stage.boxOf(card(3)).adjusted(-100, -300, 100, 40);
    std::set<Card> visited;
    stage.visitCards(window, [&](Card card) { visited.insert(card); });
    for (Card card = 0; card < stage.size(); ++card)
        EXPECT_EQ(visited.contains(card), stage.boxOf(card).intersects(window)) << card;
}

TEST_F(StageTest, LinesLeadFromParentToCard)
{
    std::array<QPointF, 5> points;
    EXPECT_EQ(stage.wholeLineTo(0, points), 0U);
    for (Card card = 1; card < stage.size(); ++card) {
        const std::size_t count = stage.wholeLineTo(card, points);
        ASSERT_GE(count, 2U);
        const QRectF parent = stage.boxOf(stage.parentOf(card));
        EXPECT_EQ(points[0], QPointF(parent.center().x(), parent.bottom()));
        EXPECT_TRUE(stage.boxOf(card).adjusted(-0.1, -0.1, 0.1, 0.1).contains(points[count - 1]));
        for (std::size_t i = 1; i < count; ++i)
            EXPECT_TRUE(points[i].x() == points[i - 1].x() || points[i].y() == points[i - 1].y());
    }
}

TEST_F(StageTest, TheShortenedLinesOfAFamilyCoverItsWholeBus)
{
    // The bus of the top node's family: from its first to its last driver.
    std::array<QPointF, 5> points;
    double left = 1e9;
    double right = -1e9;
    std::size_t shortened = 0;
    for (Card card = 1; card < stage.size(); ++card) {
        if (stage.parentOf(card) != 0)
            continue;
        const std::size_t whole = stage.wholeLineTo(card, points);
        const QPointF start = points[0];
        const std::size_t count = stage.lineTo(card, points);
        shortened += points[0] != start ? 1 : 0;
        EXPECT_LE(count, whole);
        for (std::size_t i = 0; i < count; ++i) {
            left = std::min(left, points[i].x());
            right = std::max(right, points[i].x());
        }
    }
    EXPECT_GE(shortened, 2U);
    EXPECT_LE(left, stage.boxOf(card(1)).center().x());
    EXPECT_GE(right, stage.boxOf(card(25)).center().x());
}

TEST_F(StageTest, VisitsEveryLineThatTouchesAWindow)
{
    const QRectF window = stage.boxOf(card(8)).adjusted(-20, -40, 20, -140);
    std::set<Card> visited;
    stage.visitLines(window, [&](Card card) { visited.insert(card); });
    std::array<QPointF, 5> points;
    for (Card card = 1; card < stage.size(); ++card) {
        const std::size_t count = stage.lineTo(card, points);
        bool touches = false;
        for (std::size_t i = 1; i < count; ++i)
            touches = touches || QRectF(points[i - 1], points[i])
                                     .normalized()
                                     .adjusted(-0.1, -0.1, 0.1, 0.1)
                                     .intersects(window);
        EXPECT_TRUE(!touches || visited.contains(card)) << card;
    }
}

TEST_F(StageTest, AnInsertionGlidesAndTheAnchorStays)
{
    const QRectF before = stage.boxOf(card(1));
    const QRectF other = stage.boxOf(card(25));
    add(nodes[1]);
    const QPointF shift = stage.rebuildGliding(tree, view, {}, cardSize, tree.nodes().slotOf(nodes[1]));
    ASSERT_TRUE(stage.isGliding());
    EXPECT_EQ(stage.boxOf(card(1)), stage.restOf(card(1))) << "the anchor moves on the page";
    EXPECT_EQ(stage.restOf(card(1)).topLeft() - before.topLeft(), shift);
    EXPECT_EQ(stage.boxOf(card(25)).topLeft(), other.topLeft() + shift) << "starts elsewhere than it was";
    EXPECT_EQ(stage.boxOf(card(31)), stage.boxOf(card(1)).translated(0, 0))
        << "what is new starts at its parent";
    stage.setRemaining(0.5);
    EXPECT_EQ(stage.cardAt(stage.boxOf(card(25)).center()), card(25));
    stage.setRemaining(0);
    EXPECT_FALSE(stage.isGliding());
    EXPECT_EQ(stage.boxOf(card(31)), stage.restOf(card(31)));
}

TEST_F(StageTest, WhatIsFoldedGoesIntoTheCardThatHidesIt)
{
    const QRectF before = stage.boxOf(card(2));
    view.folded = {nodes[1]};
    const QPointF shift = stage.rebuildGliding(tree, view, {}, cardSize, tree.nodes().slotOf(nodes[1]));
    ASSERT_EQ(stage.leaving().size(), 5U);
    const Stage::Leaving first = stage.leaving().front();
    EXPECT_EQ(first.slot, tree.nodes().slotOf(nodes[2]));
    EXPECT_EQ(stage.boxOf(first), before.translated(shift));
    stage.setRemaining(0.001);
    EXPECT_LT(QLineF(stage.boxOf(first).center(), stage.boxOf(card(1)).center()).length(), 2);
    stage.setRemaining(0);
    EXPECT_TRUE(stage.leaving().empty());
    EXPECT_FALSE(stage.isGliding());
}

TEST_F(StageTest, NothingGlidesWhereNothingMoved)
{
    EXPECT_EQ(stage.rebuildGliding(tree, view, {}, cardSize, 0), QPointF());
    EXPECT_FALSE(stage.isGliding());
}

TEST_F(StageTest, FoldsCountWhatTheyHide)
{
    view.folded = {nodes[1]};
    rebuild();
    EXPECT_EQ(stage.size(), 26U);
    EXPECT_EQ(stage.hiddenUnder(card(1)), 5U);
    EXPECT_EQ(card(2), noCard);
}

TEST_F(StageTest, ABranchIsARunOfCards)
{
    EXPECT_EQ(stage.endOfBranch(card(1)), card(1) + 6);
    EXPECT_EQ(stage.endOfBranch(0), stage.size());
}

} // namespace
} // namespace espalier
