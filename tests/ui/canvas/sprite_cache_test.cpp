// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/canvas/sprite_cache.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

Sprite sprite(int side)
{
    return {SpriteKey(), QPixmap(side, side), {}, 1};
}

TEST(SpriteCache, DropsTheLeastRecentlyUsedBeyondItsBytes)
{
    SpriteCache cache(3 * 10 * 10 * 4);
    cache.insert(1, sprite(10));
    cache.insert(2, sprite(10));
    cache.insert(3, sprite(10));
    ASSERT_TRUE(cache.find(1));
    cache.insert(4, sprite(10));
    EXPECT_TRUE(cache.find(1));
    EXPECT_FALSE(cache.find(2));
    EXPECT_TRUE(cache.find(3));
    EXPECT_TRUE(cache.find(4));
    EXPECT_EQ(cache.bytes(), 1200U);
}

TEST(SpriteCache, KeepsOneSpriteANode)
{
    SpriteCache cache;
    cache.insert(1, sprite(10));
    cache.insert(1, sprite(20));
    EXPECT_EQ(cache.size(), 1U);
    EXPECT_EQ(cache.bytes(), 1600U);
    EXPECT_EQ(cache.find(1)->pixels.width(), 20);
}

TEST(SpriteCache, NeverHoldsMoreThanItsBytes)
{
    SpriteCache cache(100'000);
    for (Slot slot = 0; slot < 500; ++slot) {
        cache.insert(slot % 37, sprite(5 + static_cast<int>(slot % 60)));
        EXPECT_LE(cache.bytes(), 100'000U);
    }
    cache.clear();
    EXPECT_EQ(cache.bytes(), 0U);
}

TEST(SpriteCache, ZoomsThatLookAlikeAreOneStep)
{
    EXPECT_EQ(zoomStep(0.3), zoomStep(0.2999999));
    EXPECT_NE(zoomStep(0.3), zoomStep(0.301));
}

} // namespace
} // namespace espalier
