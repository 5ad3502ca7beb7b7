// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Laws that hold for every forest in every style, checked on random ones.
#include "core/layout/layout_engine.h"
#include "forest.h"
#include "laws.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace espalier {
namespace {

LayoutStyle anyStyle()
{
    LayoutStyle style;
    style.direction = *rc::gen::element(Flow::TopDown, Flow::LeftRight, Flow::Outline);
    style.stacking = *rc::gen::element(Stacking::Never, Stacking::LowestTier);
    style.tallestStack = *rc::gen::inRange(2, 9);
    if (*rc::gen::inRange(0, 4) == 0) {
        style.stacking = Stacking::Fit;
        style.page = PageShape{*rc::gen::inRange(1, 4000), *rc::gen::inRange(1, 4000)};
    }
    return style;
}

test::Forest anyForest(bool misfits = false)
{
    const auto seed = *rc::gen::arbitrary<std::uint32_t>();
    return test::randomForest(seed, *rc::gen::inRange<std::uint32_t>(0, 120), misfits);
}

RC_GTEST_PROP(LayoutLaws, CardsAndLinesKeepClear, ())
{
    const bool misfits = *rc::gen::arbitrary<bool>();
    const test::Forest forest = anyForest(misfits);
    const Layout layout = layOut(forest.input(), anyStyle());
    RC_ASSERT(layout.size() == forest.cards());
    RC_ASSERT(test::overlap(layout) == "");
    RC_ASSERT(test::siblingsOutOfOrder(layout) == "");
    RC_ASSERT(test::lineThroughCard(layout) == "");
    RC_ASSERT(test::mergedLines(layout) == "");
    RC_ASSERT(test::aboveItsBand(layout, forest.input()) == "");
    RC_ASSERT(test::outsideBounds(layout) == "");
}

RC_GTEST_PROP(LayoutLaws, ARowIsTheTiersFirstPlusTheNesting, ())
{
    const test::Forest forest = anyForest();
    LayoutStyle style = anyStyle();
    style.direction = Flow::TopDown;
    const Layout layout = layOut(forest.input(), style);
    std::vector<int> first(8, -1);
    for (std::size_t card = 0; card < forest.cards(); ++card) {
        int &row = first[forest.tier[card]];
        row = row < 0 ? layout.places[card].row : std::min<int>(row, layout.places[card].row);
    }
    const bool hangs = std::ranges::any_of(layout.places, &CardPlace::indented);
    const std::size_t standing = layout.rows.size() - (hangs ? 1 : 0); // all that hangs is one row
    for (std::size_t card = 0; card < forest.cards(); ++card) {
        if (layout.places[card].row >= standing)
            continue;
        int nesting = 0;
        for (std::int32_t at = forest.parent[card];
             at >= 0 && forest.tier[static_cast<std::size_t>(at)] == forest.tier[card];
             at = forest.parent[static_cast<std::size_t>(at)])
            ++nesting;
        RC_ASSERT(layout.places[card].row == first[forest.tier[card]] + nesting);
    }
}

RC_GTEST_PROP(LayoutLaws, TheSameInputGivesTheSameLayoutWhateverWasDrawnBefore, ())
{
    const test::Forest forest = anyForest();
    const LayoutStyle style = anyStyle();
    LayoutEngine engine;
    Layout used;
    const test::Forest other = anyForest();
    engine.layOut(other.input(), anyStyle(), used);
    engine.layOut(forest.input(), style, used);
    RC_ASSERT(used == layOut(forest.input(), style));
}

RC_GTEST_PROP(LayoutLaws, AWiderCardMovesNoOtherTreeByMore, ())
{
    test::Forest forest = anyForest();
    RC_PRE(forest.cards() > 0);
    LayoutStyle style;
    style.stacking = *rc::gen::element(Stacking::Never, Stacking::LowestTier);
    forest.links.clear();
    const Layout before = layOut(forest.input(), style);
    const auto card = *rc::gen::inRange<std::size_t>(0, forest.cards());
    const int wider = *rc::gen::inRange(1, 400);
    forest.size[card].width = static_cast<std::uint16_t>(forest.size[card].width + wider);
    const Layout after = layOut(forest.input(), style);

    std::size_t top = card;
    while (forest.parent[top] >= 0)
        top = static_cast<std::size_t>(forest.parent[top]);
    std::size_t tree = 0;
    // A stack in several columns is widened in each of them.
    const int columns = after.places[card].stacked ? 120 : 1;
    for (std::size_t i = 0; i < forest.cards(); ++i) {
        if (forest.parent[i] < 0)
            tree = i;
        if (tree != top)
            RC_ASSERT(std::abs(after.boxes[i].x - before.boxes[i].x) <= wider * columns + 4);
        RC_ASSERT(after.places[i] == before.places[i]);
    }
}

} // namespace
} // namespace espalier
