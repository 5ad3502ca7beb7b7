// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/formula_order.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <numeric>

namespace espalier {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using Uses = std::vector<std::vector<std::uint32_t>>;

FormulaOrder orderFormulas(const Uses &uses)
{
    NumberLists lists;
    for (const auto &one : uses) {
        std::ranges::for_each(one, [&](std::uint32_t used) { lists.add(used); });
        lists.close();
    }
    return orderFormulas(lists);
}

TEST(NumberLists, TurnAround)
{
    NumberLists lists;
    lists.add(3);
    lists.add(0);
    lists.close();
    lists.close();
    lists.add(7);
    lists.add(0);
    lists.add(0);
    lists.close();
    const NumberLists inverse = lists.inverse(4);
    ASSERT_EQ(inverse.size(), 4U);
    EXPECT_THAT(inverse[0], ElementsAre(0, 2, 2));
    EXPECT_THAT(inverse[1], IsEmpty());
    EXPECT_THAT(inverse[3], ElementsAre(0));
}

TEST(FormulaOrder, WhatIsUsedComesFirst)
{
    const FormulaOrder ordered = orderFormulas({{1, 2}, {2}, {}, {0}});
    EXPECT_THAT(ordered.order, ElementsAre(2, 1, 0, 3));
    EXPECT_THAT(ordered.circles, IsEmpty());
    EXPECT_THAT(orderFormulas({}).order, IsEmpty());
}

TEST(FormulaOrder, ACircleIsNamedFromItsLowestOn)
{
    // 4 uses the circle 1 → 3 → 2 → 1 and is in none; 0 uses itself.
    const FormulaOrder ordered = orderFormulas({{0}, {3}, {1}, {2}, {1}});
    EXPECT_THAT(ordered.circles, ElementsAre(ElementsAre(0), ElementsAre(1, 3, 2)));
    EXPECT_THAT(ordered.isInCircle, ElementsAre(true, true, true, true, false));
}

TEST(FormulaOrder, AShortestCircleStandsForAKnot)
{
    const FormulaOrder ordered = orderFormulas({{1}, {2, 3}, {0}, {2}});
    EXPECT_THAT(ordered.circles, ElementsAre(ElementsAre(0, 1, 2)));
    EXPECT_TRUE(ordered.isInCircle[3]);
}

TEST(FormulaOrder, LongChainsAndRingsTakeNoRecursion)
{
    constexpr std::uint32_t count = 200'000;
    Uses uses(count);
    for (std::uint32_t i = 0; i + 1 < count; ++i)
        uses[i].push_back(i + 1);
    EXPECT_EQ(orderFormulas(uses).order.front(), count - 1);
    uses.back().push_back(0);
    const FormulaOrder ring = orderFormulas(uses);
    ASSERT_EQ(ring.circles.size(), 1U);
    EXPECT_EQ(ring.circles.front().size(), count);
}

RC_GTEST_PROP(FormulaOrderLaws, EachComesAfterWhatItUsesUnlessTheyLeadToEachOther, ())
{
    const auto count = *rc::gen::inRange<std::uint32_t>(1, 12);
    Uses uses = *rc::gen::container<Uses>(
        count, rc::gen::container<std::vector<std::uint32_t>>(rc::gen::inRange<std::uint32_t>(0, count)));
    for (auto &one : uses)
        one.resize(std::min<std::size_t>(one.size(), 3));
    // Which leads to which, by repeated joining.
    std::vector leads(count, std::vector<bool>(count, false));
    for (std::uint32_t i = 0; i < count; ++i) {
        for (const std::uint32_t used : uses[i])
            leads[i][used] = true;
    }
    for (std::uint32_t k = 0; k < count; ++k) {
        for (std::uint32_t i = 0; i < count; ++i) {
            for (std::uint32_t j = 0; j < count; ++j)
                leads[i][j] = leads[i][j] || (leads[i][k] && leads[k][j]);
        }
    }
    const FormulaOrder ordered = orderFormulas(uses);
    std::vector<std::uint32_t> sorted = ordered.order;
    std::ranges::sort(sorted);
    std::vector<std::uint32_t> all(count);
    std::iota(all.begin(), all.end(), 0U);
    RC_ASSERT(sorted == all);
    const auto placeOf = [&](std::uint32_t formula) { return std::ranges::find(ordered.order, formula); };
    for (std::uint32_t i = 0; i < count; ++i) {
        RC_ASSERT(ordered.isInCircle[i] == leads[i][i]);
        for (const std::uint32_t used : uses[i])
            RC_ASSERT(leads[used][i] || placeOf(used) < placeOf(i));
    }
    std::vector<bool> isCovered(count, false);
    for (const auto &circle : ordered.circles) {
        for (std::size_t i = 0; i < circle.size(); ++i) {
            const auto &next = uses[circle[i]];
            RC_ASSERT(std::ranges::find(next, circle[(i + 1) % circle.size()]) != next.end());
        }
        for (std::uint32_t i = 0; i < count; ++i) {
            if (leads[circle.front()][i] && leads[i][circle.front()]) {
                RC_ASSERT(!isCovered[i] && circle.front() <= i);
                isCovered[i] = true;
            }
        }
    }
    RC_ASSERT(isCovered == ordered.isInCircle);
}

} // namespace
} // namespace espalier
