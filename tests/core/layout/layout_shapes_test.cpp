// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Single shapes whose drawing is known.
#include "forest.h"
#include "laws.h"

#include <gtest/gtest.h>

#include <limits>
#include <span>

namespace espalier {
namespace {

using test::Forest;

CardBox boxOf(const Layout &layout, std::uint32_t card)
{
    return layout.boxes[card];
}

TEST(Layout, NothingGivesNothing)
{
    const Layout layout = layOut({}, {});
    EXPECT_EQ(layout.size(), 0U);
    EXPECT_EQ(layout.width, 0);
    EXPECT_EQ(layout.height, 0);
    EXPECT_TRUE(layout.bands.empty());
}

TEST(Layout, OneCardStandsInItsBand)
{
    Forest forest;
    forest.add(-1, 0);
    const Layout layout = layOut(forest.input(), {});
    EXPECT_EQ(boxOf(layout, 0), (CardBox{0, pixels(25), pixels(216), pixels(134)}));
    EXPECT_EQ(layout.width, pixels(216));
    ASSERT_EQ(layout.bands.size(), 1U);
    EXPECT_EQ(layout.bands[0], (Stripe{0, 0, 0, pixels(25 + 134 + 25)}));
}

TEST(Layout, ParentStandsInTheMiddleAboveItsChildren)
{
    Forest forest;
    forest.add(-1, 0);
    forest.add(0, 1);
    forest.add(0, 1);
    LayoutStyle style;
    style.stacking = Stacking::Never;
    const Layout layout = layOut(forest.input(), style);
    EXPECT_EQ(boxOf(layout, 2).x - boxOf(layout, 1).right(), style.spacing.sibling);
    EXPECT_EQ(boxOf(layout, 0).centreX() * 2, boxOf(layout, 1).x + boxOf(layout, 2).right());
    EXPECT_EQ(boxOf(layout, 1).y - boxOf(layout, 0).bottom(), style.spacing.gutter);
}

TEST(Layout, LeavesOfTheLowestTierStackBelowTheirParentWithABracket)
{
    Forest forest;
    forest.add(-1, 0);
    forest.add(0, 1);
    forest.add(1, 2);
    forest.add(1, 2);
    const Layout layout = layOut(forest.input(), {});
    EXPECT_TRUE(layout.places[2].stacked);
    EXPECT_EQ(boxOf(layout, 2).x, boxOf(layout, 1).x);
    EXPECT_EQ(boxOf(layout, 3).x, boxOf(layout, 1).x);
    EXPECT_EQ(boxOf(layout, 3).y - boxOf(layout, 2).bottom(), LayoutStyle().spacing.stack);
    const PrimaryRoute route = layout.primaryRoute(3);
    ASSERT_EQ(route.points().size(), 5U);
    EXPECT_EQ(route.points().front(), (Point{boxOf(layout, 1).centreX(), boxOf(layout, 1).bottom()}));
    EXPECT_EQ(route.points().back(), (Point{boxOf(layout, 3).x, boxOf(layout, 3).centreY()}));
    EXPECT_LT(route.points()[3].x, boxOf(layout, 3).x);
}

TEST(Layout, ALinkWithinAColumnRunsAlongItsSide)
{
    Forest forest;
    forest.add(-1, 0);
    forest.add(0, 1);
    const std::uint32_t above = forest.add(1, 2);
    forest.add(1, 2);
    const std::uint32_t below = forest.add(1, 2);
    forest.add(1, 2);
    forest.add(0, 1);
    forest.links.push_back({below, above});
    const Layout layout = layOut(forest.input(), {});
    ASSERT_EQ(layout.crossRoutes.size(), 1U);
    const CrossRoute &route = layout.crossRoutes[0];
    EXPECT_FALSE(route.stub);
    const std::span points = std::span(layout.points).subspan(route.first, route.count);
    ASSERT_EQ(points.size(), 4U);
    EXPECT_EQ(points.front(), (Point{boxOf(layout, below).right(), boxOf(layout, below).centreY()}));
    EXPECT_EQ(points.back(), (Point{boxOf(layout, above).right(), boxOf(layout, above).centreY()}));
    EXPECT_EQ(points[1].x, points[2].x);
    EXPECT_GT(points[1].x, boxOf(layout, below).right());
}

TEST(Layout, FamiliesAboveTheLowestTierDoNotStackUnasked)
{
    Forest forest;
    forest.add(-1, 0);
    forest.add(0, 1);
    forest.add(1, 2);
    forest.add(0, 1);
    forest.add(-1, 0);
    forest.add(4, 1);
    forest.add(4, 1);
    const Layout layout = layOut(forest.input(), {});
    EXPECT_FALSE(layout.places[5].stacked);
    EXPECT_EQ(boxOf(layout, 5).y, boxOf(layout, 6).y);
}

TEST(Layout, ASkippedTierKeepsItsColumnFree)
{
    Forest forest;
    forest.add(-1, 0);
    forest.add(0, 2); // its line passes tier 1
    forest.add(0, 1);
    forest.add(2, 2);
    const Layout layout = layOut(forest.input(), {});
    EXPECT_EQ(layout.places[1].row, 2);
    EXPECT_LT(boxOf(layout, 1).centreX(), boxOf(layout, 2).x);
    EXPECT_EQ(test::lineThroughCard(layout), "");
}

TEST(Layout, NestedTierHasARowForEachLevel)
{
    Forest forest;
    forest.add(-1, 0);
    forest.add(0, 1);
    forest.add(1, 1);
    forest.add(2, 2);
    forest.add(0, 2);
    const Layout layout = layOut(forest.input(), {});
    EXPECT_EQ(layout.rows.size(), 4U);
    EXPECT_EQ(layout.bands.size(), 3U);
    EXPECT_EQ(layout.places[2].row, 2);
    EXPECT_EQ(layout.places[3].row, 3);
    EXPECT_EQ(boxOf(layout, 4).y, boxOf(layout, 3).y);
    EXPECT_EQ(layout.bands[1].end, layout.bands[2].begin);
}

TEST(Layout, LeftRightIsTheSameDrawingTurned)
{
    Forest forest = test::randomForest(7, 60);
    const Layout lying = layOut(forest.input(), {.direction = Flow::LeftRight});
    for (CardSize &size : forest.size)
        size = size.transposed();
    const Layout standing = layOut(forest.input(), {});
    EXPECT_EQ(lying.width, standing.height);
    for (std::uint32_t card = 0; card < forest.cards(); ++card)
        ASSERT_EQ(boxOf(lying, card), boxOf(standing, card).transposed());
    EXPECT_EQ(lying.bands, standing.bands);
}

TEST(Layout, TreesStandSideBySideInTheirOrder)
{
    Forest forest;
    for (int tree = 0; tree < 3; ++tree) {
        const auto top = static_cast<std::int32_t>(forest.add(-1, 0));
        for (int child = 0; child < 3; ++child)
            forest.add(top, 1);
    }
    const Layout layout = layOut(forest.input(), {.stacking = Stacking::Never});
    EXPECT_LT(boxOf(layout, 3).right(), boxOf(layout, 5).x);
    EXPECT_EQ(boxOf(layout, 5).x - boxOf(layout, 3).right(), LayoutStyle().spacing.family);
    EXPECT_EQ(boxOf(layout, 0).y, boxOf(layout, 8).y);
}

TEST(Layout, ShallowSiblingsBetweenDeepOnesShareTheGap)
{
    Forest forest;
    forest.add(-1, 0);
    for (const bool deep : {true, false, false, true}) {
        const auto child = static_cast<std::int32_t>(forest.add(0, 1));
        for (int i = 0; deep && i < 5; ++i)
            forest.add(child, 2);
    }
    const Layout layout = layOut(forest.input(), {.stacking = Stacking::Never});
    const Quarter first = boxOf(layout, 7).x - boxOf(layout, 1).right();
    const Quarter second = boxOf(layout, 8).x - boxOf(layout, 7).right();
    const Quarter third = boxOf(layout, 9).x - boxOf(layout, 8).right();
    EXPECT_GT(first, LayoutStyle().spacing.sibling);
    EXPECT_NEAR(first, second, 1);
    EXPECT_NEAR(second, third, 1);
}

TEST(Layout, ChainOfAHundredThousandIsDrawnCompactAndSaysSo)
{
    Forest forest;
    for (std::int32_t card = 0; card < 100'000; ++card)
        forest.add(card - 1, static_cast<std::uint16_t>(card / 30'000));
    const Layout layout = layOut(forest.input(), {});
    EXPECT_TRUE(layout.compact);
    EXPECT_TRUE(layout.bands.empty());
    EXPECT_EQ(layout.width, pixels(216));
    EXPECT_EQ(layout.height, 100'000 * pixels(134 + 50));
}

TEST(Layout, SixtyFourRowsAreAlignedAndSixtyFiveAreNot)
{
    Forest forest;
    for (std::int32_t card = 0; card < 64; ++card)
        forest.add(card - 1, 0);
    EXPECT_EQ(layOut(forest.input(), {}).rows.size(), 64U);
    forest.add(63, 0);
    EXPECT_TRUE(layOut(forest.input(), {}).compact);
}

TEST(Layout, StarOfTwoHundredThousandIsOneRowOrManyColumns)
{
    Forest forest;
    forest.add(-1, 0);
    for (int child = 0; child < 200'000; ++child)
        forest.add(0, 1);
    const Layout plain = layOut(forest.input(), {.stacking = Stacking::Never});
    EXPECT_EQ(plain.width, 200'000 * pixels(236) - pixels(20));
    const Layout stacked = layOut(forest.input(), {});
    EXPECT_EQ(stacked.rows.back().end - stacked.rows.back().begin, 8 * pixels(148) - pixels(14));
    EXPECT_LT(stacked.width, plain.width / 6);
}

TEST(Layout, ChainOfAMillionIsWithinReach)
{
    Forest forest;
    for (std::int32_t card = 0; card < 1'000'000; ++card)
        forest.add(card - 1, 0);
    const Layout layout = layOut(forest.input(), {});
    EXPECT_FALSE(layout.tooLarge);
    EXPECT_EQ(layout.height, 1'000'000 * pixels(134 + 50));
}

Forest rowOfTheWidest(int cards)
{
    Forest forest;
    for (int card = 0; card < cards; ++card) {
        forest.add(card == 0 ? -1 : 0, card == 0 ? 0 : 1);
        forest.size.back() = {std::numeric_limits<std::uint16_t>::max(), 400};
    }
    return forest;
}

TEST(Layout, ReachesTheEndOfTheCoordinates)
{
    const Forest forest = rowOfTheWidest(32'500);
    const Layout layout = layOut(forest.input(), {.stacking = Stacking::Never});
    EXPECT_FALSE(layout.tooLarge);
    // A family has its middle on a whole quarter.
    EXPECT_EQ(layout.width, 32'499 * (65'535 + pixels(20)) - pixels(20) + 1);
    EXPECT_EQ(test::outsideBounds(layout), "");
}

TEST(Layout, BeyondTheCoordinatesPlacesNothingAndSaysSo)
{
    const Forest forest = rowOfTheWidest(33'000);
    for (const Flow direction : {Flow::TopDown, Flow::LeftRight, Flow::Outline}) {
        const Layout layout = layOut(forest.input(), {.direction = direction});
        EXPECT_TRUE(layout.tooLarge);
        EXPECT_EQ(layout.size(), forest.cards());
        EXPECT_EQ(layout.width, 0);
        EXPECT_EQ(boxOf(layout, 32'999), CardBox{});
        EXPECT_TRUE(layout.rows.empty());
    }
}

// Deep, then many shallow ones, then deep: every deep child shares out a gap over all siblings before it.
TEST(Layout, WideFamiliesWithManySharedGapsStayLinear)
{
    Forest forest;
    forest.add(-1, 0);
    for (int child = 0; child < 40'000; ++child) {
        auto above = static_cast<std::int32_t>(forest.add(0, 1));
        for (int i = 0; child % 20 == 0 && i < 60; ++i)
            forest.add(above, 2);
    }
    const Layout layout = layOut(forest.input(), {.stacking = Stacking::Never});
    EXPECT_EQ(test::siblingsOutOfOrder(layout), "");
    EXPECT_GT(layout.width, 2000 * 60 * pixels(216));
}

class CompactLaws : public testing::TestWithParam<int>
{
};

TEST_P(CompactLaws, DeepForestsKeepClear)
{
    Forest forest;
    for (std::int32_t card = 0; card < 70; ++card)
        forest.add(card - 1, 0);
    const Forest bushy = test::randomForest(static_cast<std::uint64_t>(GetParam()), 150, true);
    for (std::uint32_t card = 0; card < bushy.cards(); ++card) {
        forest.add(bushy.parent[card] < 0 ? 69 : bushy.parent[card] + 70, bushy.tier[card]);
        forest.size.back() = bushy.size[card];
    }
    const Layout layout = layOut(forest.input(), {});
    ASSERT_TRUE(layout.compact);
    EXPECT_EQ(test::overlap(layout), "");
    EXPECT_EQ(test::siblingsOutOfOrder(layout), "");
    EXPECT_EQ(test::lineThroughCard(layout), "");
    EXPECT_EQ(test::outsideBounds(layout), "");
}

INSTANTIATE_TEST_SUITE_P(Seeds, CompactLaws, testing::Range(0, 40));

} // namespace
} // namespace espalier
