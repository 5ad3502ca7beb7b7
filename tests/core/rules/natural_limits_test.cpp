// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/natural_limits.h"

#include "core/edit/add.h"
#include "core/edit/new_tree.h"
#include "tests/support/record_value.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

/// Values of the months from January 2025 on.
std::vector<Measured> months(std::initializer_list<double> values)
{
    std::vector<Measured> history;
    QDate start(2025, 1, 1);
    for (const double value : values) {
        history.push_back({{start, start.addMonths(1).addDays(-1), {}}, value, false});
        start = start.addMonths(1);
    }
    return history;
}

TEST(NaturalLimits, AreTheMeanAndTwoAndTwoThirdsOfTheMovingRange)
{
    // Mean 73 / 6; moving ranges 2, 1, 3, 2, 2: 10 / 5 = 2; 2.66 × 2 = 5.32.
    const std::vector<double> values{10, 12, 11, 14, 12, 14};
    const std::optional<NaturalLimits> limits = naturalLimits(values);
    ASSERT_TRUE(limits);
    EXPECT_NEAR(limits->mean, 73.0 / 6, 1e-9);
    EXPECT_NEAR(limits->lower, 73.0 / 6 - 5.32, 1e-9);
    EXPECT_NEAR(limits->upper, 73.0 / 6 + 5.32, 1e-9);
}

TEST(NaturalLimits, NeedSixValues)
{
    const std::vector<double> values{10, 12, 11, 14, 12, 13};
    EXPECT_FALSE(naturalLimits(std::span(values).first(5)));
    EXPECT_TRUE(naturalLimits(values));
    EXPECT_FALSE(naturalLimits({}));
}

TEST(NaturalLimits, OfEqualValuesHaveNoWidthAndHoldThem)
{
    const std::vector<double> values(7, 0.1);
    const std::optional<NaturalLimits> limits = naturalLimits(values);
    ASSERT_TRUE(limits);
    EXPECT_EQ(*limits, (NaturalLimits{0.1, 0.1, 0.1}));
    EXPECT_TRUE(limits->holds(0.1));
}

TEST(NaturalLimits, AreNoneWhereNumbersAreTooLarge)
{
    const std::vector<double> values{1e308, -1e308, 1e308, -1e308, 1e308, -1e308};
    EXPECT_FALSE(naturalLimits(values));
}

TEST(Comparison, CallsAChangeInsideTheLimitsNoise)
{
    const Node node;
    EXPECT_TRUE(compared(node, months({10, 12, 11, 14, 12, 14})).isNoise);
    // Mean 120 / 7 ≈ 17.1; ranges 2, 1, 3, 2, 2, 33: 43 / 6 ≈ 7.2, so that the upper limit is 36.2 < 47.
    const Comparison jump = compared(node, months({10, 12, 11, 14, 12, 14, 47}));
    ASSERT_TRUE(jump.limits);
    EXPECT_NEAR(jump.limits->upper, 120.0 / 7 + 2.66 * 43 / 6, 1e-9);
    EXPECT_FALSE(jump.isNoise);
    // Back from outside is a change that tells something as well.
    EXPECT_FALSE(compared(node, months({10, 12, 11, 14, 12, 14, 11, 13, 12, 60, 12})).isNoise);
    EXPECT_FALSE(compared(node, months({10, 10})).isNoise);
}

TEST(Comparison, TakesThePeriodBeforeAndTheSameOneAYearAgo)
{
    const Comparison comparison =
        compared({}, months({1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14})); // up to February 2026
    EXPECT_EQ(comparison.before, 12U);
    EXPECT_EQ(comparison.yearBefore, 1U);
    EXPECT_FALSE(compared({}, months({1, 2, 3})).yearBefore);
    EXPECT_FALSE(compared({}, {}).before);
    EXPECT_FALSE(compared({}, months({1})).before);
}

TEST(Comparison, TakesTheWeekNearestToAYearAgo)
{
    std::vector<Measured> weeks;
    for (QDate monday(2025, 9, 1); monday < QDate(2026, 10, 1); monday = monday.addDays(7))
        weeks.push_back({{monday, monday.addDays(6), {}}, 5, false});
    ASSERT_EQ(weeks.back().period.end, QDate(2026, 10, 4));
    const Comparison comparison = compared({}, weeks);
    ASSERT_TRUE(comparison.yearBefore);
    EXPECT_EQ(weeks[*comparison.yearBefore].period.end, QDate(2025, 10, 5));
}

TEST(Comparison, AQuarterIsNotComparedWithAMonth)
{
    std::vector<Measured> history = months({1, 2, 3});
    history.push_back({{QDate(2026, 1, 1), QDate(2026, 3, 31), {}}, 9, false});
    EXPECT_FALSE(compared({}, history).yearBefore);
    history.insert(history.begin() + 3, {{QDate(2025, 1, 1), QDate(2025, 3, 31), {}}, 6, false});
    EXPECT_EQ(compared({}, history).yearBefore, 3U);
}

TEST(Comparison, ATotalToDateHasNoLimitsAndBeginsAnew)
{
    Node node;
    node.valueKind = ValueKind::TotalToDate;
    std::vector<Measured> history = months({1, 3, 4, 6, 7, 9, 11});
    for (Measured &one : history)
        one.period.start = QDate(2025, 1, 1);
    EXPECT_FALSE(compared(node, history).limits);
    EXPECT_EQ(compared(node, history).before, 5U);
    history.push_back({{QDate(2026, 1, 1), QDate(2026, 1, 31), {}}, 2, false});
    EXPECT_FALSE(compared(node, history).before);
}

TEST(Comparison, RollingValuesHaveLimitsWhereTheirWindowsDoNotOverlap)
{
    Node node;
    node.valueKind = ValueKind::Rolling;
    const std::vector<Measured> history = months({10, 12, 11, 14, 12, 14});
    EXPECT_FALSE(compared(node, history).limits);
    node.rollingDays = 90;
    EXPECT_FALSE(compared(node, history).limits);
    node.rollingDays = 28;
    EXPECT_TRUE(compared(node, history).limits);
}

TEST(Comparison, NothingIsCountedBelowZero)
{
    Node node;
    EXPECT_LT(compared(node, months({0, 4, 0, 4, 0, 4})).limits->lower, 0);
    node.unit.kind = Unit::Kind::Count;
    EXPECT_EQ(compared(node, months({0, 4, 0, 4, 0, 4})).limits->lower, 0);
    EXPECT_LT(compared(node, months({0, 4, 0, 4, 0, -4})).limits->lower, 0);
}

/// A tree with one node.
class MeasuredHistoryTest : public testing::Test
{
protected:
    MeasuredHistoryTest() : tree(edit::newTree(context))
    {
        const Result<Change> change = edit::addTopNode(tree, QStringLiteral("Leads"), context);
        EXPECT_TRUE(change && tree.apply(*change));
        node = edit::addedNode(*change);
    }
    void record(QDate end, double value, ObservationState state = ObservationState::Final,
                const std::vector<DimensionValue> &dimensions = {})
    {
        Observation observation;
        observation.node = node;
        observation.period = {end.addDays(1 - end.day()), end, {}};
        observation.value = value;
        observation.state = state;
        observation.dimensions = dimensions;
        const Result<Change> change = test::recordValue(tree, observation, context);
        ASSERT_TRUE(change && tree.apply(*change));
    }
    [[nodiscard]] std::vector<Measured> history() const
    {
        return measuredHistory(tree, derive(tree, QDate(2026, 3, 2)), tree.nodes().slotOf(node));
    }

    CountedIds ids;
    Context context{ids, QDate(2026, 3, 2), QStringLiteral("Test")};
    Tree tree;
    NodeId node;
};

TEST_F(MeasuredHistoryTest, LeavesOutWhatWasCorrectedIsADimensionOrNotOver)
{
    record(QDate(2026, 2, 28), 7, ObservationState::Provisional);
    record(QDate(2026, 1, 31), 50);
    record(QDate(2026, 1, 31), 5);
    record(QDate(2026, 3, 31), 9);
    const std::vector<Measured> expected{{{QDate(2026, 1, 1), QDate(2026, 1, 31), {}}, 5, false},
                                         {{QDate(2026, 2, 1), QDate(2026, 2, 28), {}}, 7, true}};
    EXPECT_EQ(history(), expected);
    Dimension region;
    region.id = ids.make<Dimension>();
    region.values = {QStringLiteral("North")};
    Change change;
    appendNew(change, region);
    ASSERT_TRUE(tree.apply(change));
    record(QDate(2026, 2, 28), 3, ObservationState::Final, {{region.id, QStringLiteral("North"), {}}});
    EXPECT_EQ(history(), expected);
}

} // namespace
} // namespace espalier
