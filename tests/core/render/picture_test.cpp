// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/render/path_shape.h"
#include "core/render/picture.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

TEST(Picture, aGroupKnowsItsEndAndWhatItCovers)
{
    Picture picture;
    picture.beginGroup({10, 20}, QStringLiteral("a"), QStringLiteral("A"));
    picture.ops.emplace_back(RoundRect{{0, 0, 5, 5}, 0, false, {}});
    picture.beginGroup({1, 1});
    picture.endGroup({0, 0, 2, 2});
    picture.endGroup({0, 0, 5, 5});
    const auto &outer = std::get<Group>(picture.ops[0]);
    EXPECT_EQ(outer.end, 4U);
    EXPECT_EQ(std::get<Group>(picture.ops[2]).end, 3U);
    EXPECT_EQ(boundsOf(picture.ops[0]), QRectF(10, 20, 5, 5));
}

TEST(OutlineOf, roundsInnerBendsAndLeavesEndsSharp)
{
    const std::vector<Bend> bends = outlineOf(Path{{{0, 0}, {0, 10}, {20, 10}}, false, 4, 0, {}});
    ASSERT_EQ(bends.size(), 3U);
    EXPECT_EQ(bends[0].start, QPointF(0, 0));
    EXPECT_EQ(bends[1].start, QPointF(0, 6));
    EXPECT_EQ(bends[1].end, QPointF(4, 10));
    EXPECT_EQ(bends[2].end, QPointF(20, 10));
}

TEST(OutlineOf, aBendNeverTakesMoreThanHalfOfALine)
{
    const std::vector<Bend> bends = outlineOf(Path{{{0, 0}, {0, 4}, {4, 4}, {4, 8}}, false, 50, 0, {}});
    EXPECT_EQ(bends[1].start, QPointF(0, 2));
    EXPECT_EQ(bends[1].end, QPointF(2, 4));
    EXPECT_EQ(bends[2].start, QPointF(2, 4));
}

TEST(OutlineOf, theLineEndsAtTheBaseOfItsArrow)
{
    const Path path{{{0, 0}, {0, 20}}, false, 0, 8, {}};
    EXPECT_EQ(outlineOf(path).back().end, QPointF(0, 12));
    EXPECT_EQ(arrowHead(path).front(), QPointF(0, 20));
}

TEST(OutlineOf, survivesPointsThatCoincide)
{
    const Path path{{{1, 1}, {1, 1}, {1, 1}}, false, 4, 8, {}};
    EXPECT_EQ(outlineOf(path).size(), 3U);
    EXPECT_TRUE(outlineOf(Path{{{1, 1}}, false, 0, 8, {}}).empty());
    EXPECT_TRUE(arrowHead(Path{{{1, 1}}, false, 0, 8, {}}).isEmpty());
}

} // namespace
} // namespace espalier
