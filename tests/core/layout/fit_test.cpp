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
