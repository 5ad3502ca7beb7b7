// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// *Fit*: how large text gets on a page, against every way to stack small forests.
#include "forest.h"
#include "laws.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace espalier {
namespace {

using test::Forest;

double scaleOf(const Layout &layout, const PageShape &page)
{
    return std::min(double(page.width) / layout.width, double(page.height) / layout.height);
}

LayoutStyle fitTo(const PageShape &page)
{
    return {.stacking = Stacking::Fit, .page = page};
}

struct LeafRun
{
    std::size_t first;
    std::size_t count;
};

/// The families of two or more leaves in one tier.
std::vector<LeafRun> stackable(const Forest &forest)
{
    std::vector<LeafRun> families;
    for (std::size_t card = 0; card + 1 < forest.cards(); ++card) {
        std::size_t end = card + 1;
        while (end < forest.cards() && forest.parent[end] == static_cast<std::int32_t>(card) &&
               forest.tier[end] == forest.tier[card + 1])
            ++end;
        if (end > card + 2 && (end == forest.cards() || forest.parent[end] < static_cast<std::int32_t>(card)))
            families.push_back({card + 1, end - card - 1});
    }
    return families;
}

/// The forest with each of `families` replaced by one card as large as its cards in columns of high[i], or as
/// they are.
Forest stackedAs(const Forest &forest, const std::vector<LeafRun> &families,
                 const std::vector<std::size_t> &high)
{
    const Spacing spacing;
    Forest out;
    std::vector<std::int32_t> moved(forest.cards());
    std::size_t family = 0;
    for (std::size_t card = 0; card < forest.cards(); ++card) {
        moved[card] = static_cast<std::int32_t>(out.cards());
        out.add(forest.parent[card] < 0 ? -1 : moved[static_cast<std::size_t>(forest.parent[card])],
                forest.tier[card]);
        out.size.back() = forest.size[card];
        if (family == families.size() || families[family].first != card)
            continue;
        const auto [first, count] = families[family];
        if (const std::size_t tall = high[family++]; tall > 1) {
            const auto columns = static_cast<int>((count + tall - 1) / tall);
            int width = 0;
            int height = 0;
            for (std::size_t at = 0; at < count; at += tall) {
                int column = -spacing.stack;
                for (std::size_t i = first + at; i < first + std::min(count, at + tall); ++i) {
                    width = std::max<int>(width, forest.size[i].width);
                    column += forest.size[i].height + spacing.stack;
                }
                height = std::max(height, column);
            }
            out.size.back() = {
                static_cast<std::uint16_t>(columns * width + (columns - 1) * pixels(26) + pixels(4)),
                static_cast<std::uint16_t>(height)};
            card += count - 1;
        }
    }
    return out;
}

/// The largest scale that any stacking reaches, each with near and far cards and gutters.
double bestScale(const Forest &forest, const PageShape &page)
{
    const std::vector<LeafRun> families = stackable(forest);
    std::vector<std::size_t> high(families.size(), 1);
    double best = 0;
    while (true) {
        const Forest stacked = stackedAs(forest, families, high);
        for (const int near : {7, 10}) {
            LayoutStyle style;
            style.stacking = Stacking::Never;
            style.spacing.sibling = style.spacing.sibling * near / 10;
            style.spacing.family = style.spacing.family * near / 10;
            style.spacing.gutter = style.spacing.gutter * 7 / 10;
            best = std::max(best, scaleOf(layOut(stacked.input(), style), page));
        }
        std::size_t at = 0;
        while (at < high.size() && high[at] == families[at].count)
            high[at++] = 1;
        if (at == high.size())
            return best;
        ++high[at];
    }
}

/// Some trees with few families, so that all ways to stack can be tried.
Forest fewFamilies(std::uint64_t seed, std::uint32_t families, std::uint32_t mostLeaves)
{
    test::Dice dice(seed);
    Forest forest;
    std::int32_t goal = -1;
    std::int32_t objective = -1;
    for (std::uint32_t family = 0; family < families; ++family) {
        if (goal < 0 || dice.roll(6) == 0) {
            goal = static_cast<std::int32_t>(forest.add(-1, 0));
            objective = -1;
        }
        const std::uint32_t depth = dice.roll(3);
        if (depth > 0 || objective < 0)
            objective = static_cast<std::int32_t>(forest.add(goal, 1));
        std::int32_t parent = objective;
        if (depth == 2)
            parent = static_cast<std::int32_t>(forest.add(objective, 2));
        const std::uint32_t leaves = 2 + dice.roll(mostLeaves - 1);
        for (std::uint32_t leaf = 0; leaf < leaves; ++leaf)
            forest.add(parent, static_cast<std::uint16_t>(forest.tier[static_cast<std::size_t>(parent)] + 1));
    }
    const bool mixed = dice.roll(2) == 0;
    for (CardSize &size : forest.size)
        if (mixed)
            size = {static_cast<std::uint16_t>(720 + dice.roll(320)),
                    static_cast<std::uint16_t>(320 + dice.roll(320))};
    return forest;
}

class FitAgainstAllStackings : public testing::TestWithParam<int>
{
};

TEST_P(FitAgainstAllStackings, ReachesNineTenths)
{
    test::Dice dice(static_cast<std::uint64_t>(GetParam()) + 1000);
    const bool wide = dice.roll(2) == 0;
    const Forest forest = wide ? fewFamilies(static_cast<std::uint64_t>(GetParam()), 6 + dice.roll(5), 2)
                               : fewFamilies(static_cast<std::uint64_t>(GetParam()), 2 + dice.roll(3), 5);
    for (const PageShape page :
         {PageShape{210, 297}, PageShape{297, 210}, PageShape{1920, 1000}, PageShape{100, 400}}) {
        const double reached = scaleOf(layOut(forest.input(), fitTo(page)), page);
        EXPECT_GE(reached, 0.9 * bestScale(forest, page)) << page.width << " × " << page.height;
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, FitAgainstAllStackings, testing::Range(0, 40));

RC_GTEST_PROP(FitLaws, KeepAllPromises, ())
{
    const auto seed = *rc::gen::arbitrary<std::uint32_t>();
    const Forest forest =
        test::randomForest(seed, *rc::gen::inRange<std::uint32_t>(0, 120), *rc::gen::arbitrary<bool>());
    LayoutStyle style = fitTo({*rc::gen::inRange(1, 4000), *rc::gen::inRange(1, 4000)});
    style.direction = *rc::gen::element(Flow::TopDown, Flow::LeftRight);
    const Layout layout = layOut(forest.input(), style);
    RC_ASSERT(test::overlap(layout) == "");
    RC_ASSERT(test::siblingsOutOfOrder(layout) == "");
    RC_ASSERT(test::lineThroughCard(layout) == "");
    RC_ASSERT(test::mergedLines(layout) == "");
    RC_ASSERT(test::aboveItsBand(layout, forest.input()) == "");
    RC_ASSERT(test::outsideBounds(layout) == "");
    RC_ASSERT(layout == layOut(forest.input(), style));
}

TEST(Fit, AStackAboveTheLowestTierStandsOnlyWhereTextGrowsByIt)
{
    Forest forest;
    forest.add(-1, 0);
    for (int objective = 0; objective < 6; ++objective) {
        const auto parent = static_cast<std::int32_t>(forest.add(0, 1));
        for (int metric = 0; metric < 4; ++metric)
            forest.add(parent, 2);
    }
    const auto deep = static_cast<std::int32_t>(forest.add(0, 1));
    forest.add(static_cast<std::int32_t>(forest.add(deep, 2)), 3);
    const Layout wide = layOut(forest.input(), fitTo({8000, 600}));
    EXPECT_FALSE(wide.places[2].stacked);
    const Layout upright = layOut(forest.input(), fitTo({210, 297}));
    EXPECT_TRUE(upright.places[2].stacked);
}

bool hangs(const Layout &layout)
{
    return !layout.bands.empty() && layout.bands.back().tier < layout.bands.back().lastTier;
}

/// A goal with many objectives, whose metrics have none to three below them; some skip a tier, some stay in
/// their parent's; cards of any size, links anywhere.
Forest wideTree(std::uint64_t seed)
{
    test::Dice dice(seed);
    Forest tree;
    const auto add = [&](std::int32_t above, std::uint32_t atTier) {
        const std::uint32_t card = tree.add(above, static_cast<std::uint16_t>(atTier));
        tree.size.back() = {static_cast<std::uint16_t>(pixels(180) + static_cast<int>(dice.roll(320))),
                            static_cast<std::uint16_t>(pixels(80) + static_cast<int>(dice.roll(320)))};
        return static_cast<std::int32_t>(card);
    };
    add(-1, 0);
    for (std::uint32_t objectives = 8 + dice.roll(10); objectives > 0; --objectives) {
        const std::int32_t objective = add(0, dice.roll(10) == 0 ? 2 : 1);
        for (std::uint32_t metrics = 3 + dice.roll(10); metrics > 0; --metrics) {
            const std::int32_t metric = add(objective, 2 + (dice.roll(20) == 0 ? 1 : 0));
            for (std::uint32_t tactics = dice.roll(4); tactics > 0; --tactics) {
                const std::int32_t tactic = add(metric, 3);
                if (dice.roll(10) == 0)
                    add(tactic, 3 + dice.roll(2));
            }
        }
    }
    const auto cards = static_cast<std::uint32_t>(tree.cards());
    for (std::uint32_t links = dice.roll(cards); links > 0; --links) {
        const CrossLink link{dice.roll(cards), dice.roll(cards)};
        if (link.child != link.parent)
            tree.links.push_back(link);
    }
    return tree;
}

RC_GTEST_PROP(FitLaws, BranchesHangOnWidePagesAndKeepAllPromises, ())
{
    const auto seed = *rc::gen::arbitrary<std::uint32_t>();
    const Forest forest = wideTree(seed);
    LayoutStyle style = fitTo({*rc::gen::inRange(1, 12), 4});
    style.direction = *rc::gen::element(Flow::TopDown, Flow::LeftRight);
    const Layout layout = layOut(forest.input(), style);
    RC_CLASSIFY(hangs(layout), "hangs");
    RC_ASSERT(test::overlap(layout) == "");
    RC_ASSERT(test::siblingsOutOfOrder(layout) == "");
    RC_ASSERT(test::lineThroughCard(layout) == "");
    RC_ASSERT(test::mergedLines(layout) == "");
    RC_ASSERT(test::aboveItsBand(layout, forest.input()) == "");
    RC_ASSERT(test::outsideBounds(layout) == "");
}

constexpr PageShape a3{420, 297};

// 1 goal, 17 objectives, 169 metrics with one or two below each: in rows it is a strip.
TEST(Fit, AWideTreeOfFewTiersHangsAndFillsThePage)
{
    Forest forest;
    forest.add(-1, 0);
    for (int objective = 0; objective < 17; ++objective) {
        const auto parent = static_cast<std::int32_t>(forest.add(0, 1));
        for (int metric = 0; metric < 10; ++metric) {
            const auto above = static_cast<std::int32_t>(forest.add(parent, 2));
            for (int tactic = 0; tactic < 1 + metric % 2; ++tactic)
                forest.add(above, 3);
        }
    }
    const Layout layout = layOut(forest.input(), fitTo(a3));
    ASSERT_TRUE(hangs(layout));
    EXPECT_EQ(layout.bands.size(), 3U);
    EXPECT_EQ(layout.bands.back().lastTier, 3);
    double cards = 0;
    for (const CardBox &box : layout.boxes)
        cards += double(box.width) * box.height;
    const double scale = scaleOf(layout, a3);
    const double page = a3.width / scale * (a3.height / scale);
    EXPECT_GT(cards / page, 0.5) << "of the page";
}

class HangingGain : public testing::TestWithParam<std::uint32_t>
{
};

TEST_P(HangingGain, IsThreefoldInLargeTrees)
{
    double hanging = 0;
    double rows = 0;
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        const Forest forest = test::kpiForest(seed, GetParam());
        hanging += scaleOf(layOut(forest.input(), fitTo(a3)), a3);
        rows += scaleOf(layOut(forest.input(), {}), a3);
    }
    EXPECT_GT(hanging, 3 * rows);
}

INSTANTIATE_TEST_SUITE_P(Sizes, HangingGain, testing::Values(500, 2000, 10'000));

TEST(Fit, NothingHangsWhereTextGrowsLittleByIt)
{
    Forest forest;
    forest.add(-1, 0);
    for (int objective = 0; objective < 2; ++objective) {
        const auto parent = static_cast<std::int32_t>(forest.add(0, 1));
        for (int metric = 0; metric < 3; ++metric)
            forest.add(static_cast<std::int32_t>(forest.add(parent, 2)), 3);
    }
    EXPECT_FALSE(hangs(layOut(forest.input(), fitTo(a3))));
}

TEST(Fit, ACardThatHangsBesideStandingSiblingsIsBelowItsLine)
{
    Forest forest;
    forest.add(-1, 0);
    std::uint32_t lone = 0;
    for (int objective = 0; objective < 12; ++objective) {
        const auto parent = static_cast<std::int32_t>(forest.add(0, 1));
        for (int metric = 0; metric < 12; ++metric)
            forest.add(static_cast<std::int32_t>(forest.add(parent, 2)), 3);
        if (objective == 6) {
            lone = forest.add(0, 2);
            forest.add(static_cast<std::int32_t>(lone), 3);
        }
    }
    const Layout layout = layOut(forest.input(), fitTo(a3));
    ASSERT_TRUE(hangs(layout));
    EXPECT_FALSE(layout.places[lone].stacked);
    EXPECT_TRUE(layout.places[lone + 1].indented);
    EXPECT_EQ(layout.primaryRoute(lone).points().back(),
              (Point{layout.boxes[lone].centreX(), layout.boxes[lone].y}));
    EXPECT_EQ(layout.primaryRoute(lone + 1).points().front().y, layout.boxes[lone].bottom());
    EXPECT_EQ(test::overlap(layout), "");
    EXPECT_EQ(test::lineThroughCard(layout), "");
}

TEST(Fit, AnOutlineStandsInColumnsAndItsLinesGoOnFromTheirTop)
{
    Forest forest;
    forest.add(-1, 0);
    for (int objective = 0; objective < 12; ++objective) {
        const auto parent = static_cast<std::int32_t>(forest.add(0, 1));
        for (int metric = 0; metric < 9; ++metric)
            forest.add(parent, 2);
    }
    LayoutStyle style = fitTo(a3);
    style.direction = Flow::Outline;
    const Layout layout = layOut(forest.input(), style);
    EXPECT_NEAR(double(layout.width) / layout.height, 420.0 / 297, 0.35);
    const auto next =
        static_cast<std::uint32_t>(std::ranges::find_if(layout.boxes.begin() + 1, layout.boxes.end(),
                                                        [](auto &box) { return box.y == 0; }) -
                                   layout.boxes.begin());
    ASSERT_LT(next, layout.size());
    EXPECT_EQ(layout.primaryRoute(next).points().front().y, 0);
    EXPECT_GT(layout.primaryRoute(next).points().front().x, layout.boxes[0].right());
    EXPECT_EQ(layOut(forest.input(), {.direction = Flow::Outline}).boxes[next].x, 2 * Spacing().indent);
}

TEST(Fit, UnusedHeightGoesIntoTheGutters)
{
    Forest forest;
    forest.add(-1, 0);
    forest.add(0, 1);
    const Layout layout = layOut(forest.input(), fitTo({210, 2970}));
    EXPECT_EQ(layout.spacing.gutter, Spacing().gutter * 3 / 2);
    EXPECT_EQ(layout.spacing.sibling, Spacing().sibling);
}

struct WidthCase
{
    std::uint32_t cards;
    double most;
};

class StackedWidth : public testing::TestWithParam<WidthCase>
{
};

// A page so narrow that everything stacks. Single forests differ by how many leaves have inner siblings, so
// several.
TEST_P(StackedWidth, IsAtMostHalfThePlainOne)
{
    double plain = 0;
    double stacked = 0;
    for (std::uint64_t seed = 1; seed <= 8; ++seed) {
        const Forest forest = test::kpiForest(seed, GetParam().cards);
        plain += layOut(forest.input(), {.stacking = Stacking::Never}).width;
        stacked += layOut(forest.input(), fitTo({1, 1000})).width;
    }
    EXPECT_LE(stacked, plain * GetParam().most);
}

INSTANTIATE_TEST_SUITE_P(Sizes, StackedWidth, testing::Values(WidthCase{1000, 0.45}, WidthCase{10'000, 0.5}));

} // namespace
} // namespace espalier
