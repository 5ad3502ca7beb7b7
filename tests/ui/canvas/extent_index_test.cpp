// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/canvas/extent_index.h"

#include <gtest/gtest.h>

#include <random>

namespace espalier {
namespace {

TEST(ExtentIndex, FindsExactlyWhatALinearSearchFinds)
{
    std::mt19937 random(7);
    const auto pick = [&](int most) {
        return static_cast<std::int32_t>(random() % static_cast<unsigned>(most));
    };
    for (const std::size_t count :
         {std::size_t{0}, std::size_t{1}, std::size_t{31}, std::size_t{33}, std::size_t{5000}}) {
        std::vector<Extent> items;
        for (std::size_t i = 0; i < count; ++i) {
            const std::int32_t x = pick(10000);
            const std::int32_t y = pick(1000);
            items.push_back({x, y, x + pick(i % 100 == 0 ? 5000 : 60), y + pick(40)});
        }
        ExtentIndex index;
        index.build(count, [&](std::size_t i) { return items[i]; });
        for (int round = 0; round < 50; ++round) {
            const Extent window{pick(10000), pick(1000), 0, 0};
            const Extent part{window.left, window.top, window.left + 300, window.top + 100};
            std::vector<std::size_t> found;
            index.visit(part, [&](std::size_t i) {
                if (items[i].meets(part))
                    found.push_back(i);
            });
            std::vector<std::size_t> expected;
            for (std::size_t i = 0; i < count; ++i) {
                if (items[i].meets(part))
                    expected.push_back(i);
            }
            EXPECT_EQ(found, expected);
        }
    }
}

TEST(ExtentIndex, LooksAtFewItemsWhereNeighboursLieTogether)
{
    constexpr std::size_t count = 100'000;
    ExtentIndex index;
    index.build(count, [](std::size_t i) {
        const auto x = static_cast<std::int32_t>(i) * 100;
        return Extent{x, 0, x + 90, 50};
    });
    std::size_t looked = 0;
    index.visit({5'000'000, 0, 5'001'000, 50}, [&](std::size_t) { ++looked; });
    EXPECT_GE(looked, 10U);
    EXPECT_LE(looked, 96U);
}

TEST(ExtentIndex, NeverFindsAnEmptyExtent)
{
    ExtentIndex index;
    index.build(1, [](std::size_t) { return Extent(); });
    index.visit({-1000, -1000, 1000, 1000}, [](std::size_t) { ADD_FAILURE(); });
}

} // namespace
} // namespace espalier
