// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/rank.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <string>

using namespace espalier;

namespace {

/// A rank of one to eight digits, often close to its neighbours: 0, 1 and z are drawn more than others.
QByteArray anyRank()
{
    const std::string digits = *rc::gen::nonEmpty(rc::gen::resize(
        8, rc::gen::container<std::string>(rc::gen::oneOf(
               rc::gen::element('0', '1', 'z'), rc::gen::inRange('0', static_cast<char>('9' + 1)),
               rc::gen::inRange('a', static_cast<char>('z' + 1)),
               rc::gen::inRange('A', static_cast<char>('Z' + 1))))));
    QByteArray rank = QByteArray::fromStdString(digits);
    if (rank.endsWith('0'))
        rank.back() = '1';
    return rank;
}

void expectAscendingRanks(const QByteArray &before, const std::vector<QByteArray> &ranks,
                          const QByteArray &after)
{
    RC_ASSERT(std::all_of(ranks.begin(), ranks.end(), [](const QByteArray &rank) { return isRank(rank); }));
    RC_ASSERT(std::is_sorted(ranks.begin(), ranks.end()));
    RC_ASSERT(std::adjacent_find(ranks.begin(), ranks.end()) == ranks.end());
    RC_ASSERT(before < ranks.front());
    RC_ASSERT(after.isEmpty() || ranks.back() < after);
}

} // namespace

TEST(Rank, IsDigitsWithoutATrailingZero)
{
    for (const char *text : {"1", "V", "01", "zzzz", "0000000001"})
        EXPECT_TRUE(isRank(text)) << text;
    for (const char *text : {"", "0", "10", "a-b", "ä", " 1"})
        EXPECT_FALSE(isRank(text)) << text;
    EXPECT_FALSE(isRank(QByteArrayView("1\0", 2)));
}

TEST(Rank, OfTheFirstChildIsInTheMiddle)
{
    EXPECT_EQ(rankBetween({}, {}), "V");
}

TEST(Rank, IsShortWhereThereIsRoom)
{
    EXPECT_EQ(rankBetween("V", {}), "W");
    EXPECT_EQ(rankBetween({}, "V"), "U");
    EXPECT_EQ(rankBetween("A", "C"), "B");
    EXPECT_EQ(rankBetween("A", "B"), "AV");
    EXPECT_EQ(rankBetween("Az", "B"), "AzV");
    EXPECT_EQ(rankBetween("A", "B1"), "B");
    EXPECT_EQ(rankBetween("z", {}), "z01");
    EXPECT_EQ(rankBetween({}, "1"), "0zz");
    EXPECT_EQ(rankBetween({}, "01"), "00z");
}

TEST(Rank, IsEmptyWhereThereIsNone)
{
    EXPECT_TRUE(rankBetween("B", "B").isEmpty());
    EXPECT_TRUE(rankBetween("B", "A").isEmpty());
    EXPECT_TRUE(rankBetween("B-", "C").isEmpty());
    EXPECT_TRUE(rankBetween({}, "10").isEmpty());
    EXPECT_TRUE(ranksBetween("B", "A", 3).empty());
    EXPECT_TRUE(ranksBetween("A", "B", 0).empty());
}

TEST(Rank, GrowsWithTheLogarithmOfWhatIsAppendedOrPrepended)
{
    QByteArray last = rankBetween({}, {});
    QByteArray first = last;
    for (int i = 0; i < 20'000; ++i) {
        const QByteArray after = rankBetween(last, {});
        const QByteArray before = rankBetween({}, first);
        ASSERT_LT(last, after);
        ASSERT_LT(before, first);
        ASSERT_TRUE(isRank(after) && isRank(before));
        last = after;
        first = before;
    }
    EXPECT_LE(last.size(), 5);
    EXPECT_LE(first.size(), 5);
}

TEST(Rank, OfManySiblingsIsShort)
{
    const auto longest = [](std::size_t count) {
        const std::vector<QByteArray> ranks = ranksBetween({}, {}, count);
        return std::max_element(ranks.begin(), ranks.end(),
                                [](const auto &a, const auto &b) { return a.size() < b.size(); })
            ->size();
    };
    EXPECT_EQ(longest(20), 1);
    EXPECT_EQ(longest(1'000), 2);
    EXPECT_EQ(longest(30'000), 3);
    EXPECT_EQ(longest(1'000'000), 4);
}

RC_GTEST_PROP(RankLaw, BetweenTwoRanksIsAnother, ())
{
    QByteArray before = anyRank();
    QByteArray after = anyRank();
    RC_PRE(before != after);
    if (after < before)
        std::swap(before, after);
    expectAscendingRanks(before, {rankBetween(before, after)}, after);
    expectAscendingRanks({}, {rankBetween({}, before)}, before);
    expectAscendingRanks(after, {rankBetween(after, {})}, {});
}

RC_GTEST_PROP(RankLaw, ManyRanksStandInOrderBetweenTheirEnds, ())
{
    QByteArray before = *rc::gen::arbitrary<bool>() ? anyRank() : QByteArray();
    QByteArray after = *rc::gen::arbitrary<bool>() ? anyRank() : QByteArray();
    RC_PRE(before != after || before.isEmpty());
    if (!after.isEmpty() && after < before)
        std::swap(before, after);
    const auto count = *rc::gen::inRange<std::size_t>(1, 400);
    const std::vector<QByteArray> ranks = ranksBetween(before, after, count);
    RC_ASSERT(ranks.size() == count);
    expectAscendingRanks(before, ranks, after);
    const qsizetype ends = std::max(before.size(), after.size());
    RC_ASSERT(std::all_of(ranks.begin(), ranks.end(),
                          [ends](const QByteArray &r) { return r.size() <= ends + 3; }));
}
