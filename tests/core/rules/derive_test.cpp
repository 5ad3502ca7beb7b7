// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/derive.h"

#include "core/model/queries.h"
#include "core/rules/target_due.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

const QDate today(2026, 11, 21);

/// A goal with two metrics under it; each test sets the fields it is about.
class DeriveTest : public testing::Test
{
protected:
    CountedIds ids;
    Tier goals;
    Tier metrics;
    Node goal;
    Node left;
    Node right;
    Link leftLink;
    Link rightLink;
    Person marta;
    Source crm;
    TreeInfo info;
    std::vector<Observation> observations;
    Tree tree;

    DeriveTest()
    {
        goals.id = ids.make<Tier>();
        goals.rank = "A";
        metrics.id = ids.make<Tier>();
        metrics.rank = "B";
        marta.id = ids.make<Person>();
        crm.id = ids.make<Source>();
        for (Node *node : {&goal, &left, &right}) {
            node->id = ids.make<Node>();
            node->tier = node == &goal ? goals.id : metrics.id;
        }
        leftLink.child = left.id;
        leftLink.parent = goal.id;
        leftLink.primary = true;
        leftLink.rank = "A";
        rightLink = leftLink;
        rightLink.child = right.id;
        rightLink.rank = "B";
    }
    Observation &observe(const Node &node, QDate start, QDate end, double value)
    {
        Observation observation;
        observation.id = ids.make<Observation>();
        observation.node = node.id;
        observation.period = {start, end, {}};
        observation.value = value;
        return observations.emplace_back(observation);
    }
    Observation &observe(const Node &node, QDate day, double value) { return observe(node, day, day, value); }

    Derived derived()
    {
        Change change;
        change.info = {std::make_shared<const TreeInfo>(), std::make_shared<const TreeInfo>(info)};
        appendNew(change, goals);
        appendNew(change, metrics);
        appendNew(change, marta);
        appendNew(change, crm);
        for (const Node &node : {goal, left, right})
            appendNew(change, node);
        appendNew(change, leftLink);
        appendNew(change, rightLink);
        for (const Observation &observation : observations)
            appendNew(change, observation);
        tree = Tree();
        const auto done = tree.apply(change);
        EXPECT_TRUE(done) << qPrintable(done.error().what);
        return derive(tree, today);
    }
    Slot slot(const Node &node) const { return tree.nodes().slotOf(node.id); }
    Judgement judged(const Node &node)
    {
        const Derived all = derived();
        return all[slot(node)].judged;
    }
};

TEST_F(DeriveTest, AnUnsetOwnerComesFromThePrimaryParent)
{
    goal.owner = marta.id;
    const Derived all = derived();
    EXPECT_EQ(all.ownerOf(tree, slot(left)), marta.id);
    EXPECT_EQ(all[slot(left)].owner, (Origin{Origin::From::Ancestor, slot(goal)}));
    EXPECT_TRUE(all[slot(goal)].owner.isOwn());
}

TEST_F(DeriveTest, TheTiersDefaultHoldsOnlyWhereNobodyAboveSetOne)
{
    metrics.cadence.kind = Cadence::Kind::Daily;
    goals.cadence.kind = Cadence::Kind::Monthly;
    left.cadence.kind = Cadence::Kind::Weekly;
    Derived all = derived();
    EXPECT_EQ(all.cadenceOf(tree, slot(goal)).kind, Cadence::Kind::Monthly);
    EXPECT_EQ(all[slot(goal)].cadence.from, Origin::From::Tier);
    EXPECT_EQ(all.cadenceOf(tree, slot(left)).kind, Cadence::Kind::Weekly);
    EXPECT_EQ(all.cadenceOf(tree, slot(right)).kind, Cadence::Kind::Daily);
    goal.cadence.kind = Cadence::Kind::Quarterly;
    all = derived();
    EXPECT_EQ(all.cadenceOf(tree, slot(right)).kind, Cadence::Kind::Quarterly);
}

TEST_F(DeriveTest, TheCadenceOfASourceWinsOverAnInheritedOne)
{
    goal.cadence.kind = Cadence::Kind::Monthly;
    crm.cadence.kind = Cadence::Kind::Daily;
    left.source = crm.id;
    Derived all = derived();
    EXPECT_EQ(all.cadenceOf(tree, slot(left)).kind, Cadence::Kind::Daily);
    EXPECT_EQ(all[slot(left)].cadence.from, Origin::From::Source);
    EXPECT_EQ(all.cadenceOf(tree, slot(right)).kind, Cadence::Kind::Monthly);
    left.cadence.kind = Cadence::Kind::Weekly;
    all = derived();
    EXPECT_EQ(all.cadenceOf(tree, slot(left)).kind, Cadence::Kind::Weekly);
}

TEST_F(DeriveTest, WithoutTargetAndBandsANodeIsNotMeasured)
{
    observe(left, today, 12);
    EXPECT_EQ(judged(left).status, Status::NotMeasured);
    EXPECT_EQ(judged(right).status, Status::NotMeasured);
}

TEST_F(DeriveTest, DefaultBandsJudgeFrom95And85PercentOfTheTargetDue)
{
    left.targetValue = 200;
    left.direction = Direction::Higher;
    const auto statusAt = [&](double value) {
        observations.clear();
        observe(left, today, value);
        const Judgement now = judged(left);
        EXPECT_TRUE(now.defaultBands);
        return now.status;
    };
    EXPECT_EQ(statusAt(190), Status::OnTrack);
    EXPECT_EQ(statusAt(189.9), Status::Watch);
    EXPECT_EQ(statusAt(170), Status::Watch);
    EXPECT_EQ(statusAt(169.9), Status::Act);
    left.direction = Direction::Lower;
    EXPECT_EQ(statusAt(210), Status::OnTrack);
    EXPECT_EQ(statusAt(210.1), Status::Watch);
    EXPECT_EQ(statusAt(230), Status::Watch);
    EXPECT_EQ(statusAt(230.1), Status::Act);
    left.direction = Direction::Range;
    left.targetHigh = 300;
    EXPECT_EQ(statusAt(300), Status::OnTrack);
    EXPECT_EQ(statusAt(325), Status::Watch);
    EXPECT_EQ(statusAt(150), Status::Act);
}

TEST_F(DeriveTest, OwnBandsHoldFromTheirLowerLimitToBelowTheUpper)
{
    Band act;
    act.status = Status::Act;
    act.to = 18;
    Band watch;
    watch.status = Status::Watch;
    watch.from = 18;
    watch.to = 23;
    left.bands = {act, watch};
    observe(left, today, 18);
    const Judgement now = judged(left);
    EXPECT_EQ(now.status, Status::Watch);
    EXPECT_EQ(now.band, 1);
    EXPECT_FALSE(now.defaultBands);
}

TEST_F(DeriveTest, TheStraightPathSaysWhatIsDueWhenThePeriodEnded)
{
    left.startValue = 100;
    left.startDate = QDate(2026, 1, 1);
    left.targetValue = 200;
    left.targetDate = QDate(2026, 12, 31);
    observe(left, QDate(2026, 7, 2), 149);
    EXPECT_NEAR(*judged(left).due, 150, 0.5);
    EXPECT_EQ(judged(left).status, Status::OnTrack);
}

TEST_F(DeriveTest, StepsHoldUntilTheNextOne)
{
    left.startValue = 10;
    left.targetValue = 40;
    left.targetDate = QDate(2027, 1, 1);
    left.targetPath = TargetPath::Steps;
    left.targetPoints = {{QDate(2026, 6, 1), 30, {}}, {QDate(2026, 3, 1), 20, {}}};
    EXPECT_EQ(targetDue(tree, left, {}, QDate(2026, 2, 1)), 10);
    EXPECT_EQ(targetDue(tree, left, {}, QDate(2026, 3, 1)), 20);
    EXPECT_EQ(targetDue(tree, left, {}, QDate(2026, 8, 1)), 30);
    EXPECT_EQ(targetDue(tree, left, {}, QDate(2027, 1, 1)), 40);
}

TEST_F(DeriveTest, OneTargetAPeriodIsTheOneOfTheRunningPeriod)
{
    left.targetValue = 40;
    left.targetPath = TargetPath::PerPeriod;
    left.targetPoints = {{QDate(2026, 3, 31), 10, {}}, {QDate(2026, 6, 30), 25, {}}};
    EXPECT_EQ(targetDue(tree, left, {}, QDate(2026, 3, 31)), 10);
    EXPECT_EQ(targetDue(tree, left, {}, QDate(2026, 4, 1)), 25);
    EXPECT_EQ(targetDue(tree, left, {}, QDate(2026, 7, 1)), 40);
}

TEST_F(DeriveTest, LastYearsShapeIsScaledToTheTarget)
{
    left.targetValue = 200;
    left.targetDate = QDate(2026, 12, 31);
    left.targetPath = TargetPath::LastYear;
    observe(left, QDate(2025, 6, 30), 30);
    observe(left, QDate(2025, 12, 31), 100);
    observe(left, QDate(2026, 6, 30), 61);
    EXPECT_EQ(judged(left).due, 60);
    EXPECT_EQ(judged(left).status, Status::OnTrack);
}

TEST_F(DeriveTest, AValueMissingBeyondCadenceAndDelayIsNoDataNeverGreen)
{
    left.targetValue = 10;
    left.cadence.kind = Cadence::Kind::Weekly;
    left.source = crm.id;
    crm.delayDays = 2;
    observe(left, today.addDays(-9), 11);
    EXPECT_EQ(judged(left).status, Status::OnTrack);
    crm.delayDays = 1;
    EXPECT_EQ(judged(left).status, Status::NoData);
    EXPECT_NE(judged(left).observation, noSlot);
}

TEST_F(DeriveTest, ATargetWithoutAnyValueIsNoData)
{
    left.targetValue = 10;
    EXPECT_EQ(judged(left).status, Status::NoData);
}

TEST_F(DeriveTest, PeriodsNotFinishedAndCorrectedValuesDoNotCount)
{
    left.targetValue = 10;
    observe(left, today.addDays(-3), 1).state = ObservationState::Final;
    const ObservationId wrong = observations.back().id;
    observe(left, today.addDays(-3), 10).replaces = wrong;
    observe(left, today.addDays(-2), today.addDays(1), 2);
    observe(left, today.addDays(-1), 3).dimensions = {{ids.make<Dimension>(), QStringLiteral("Pro"), {}}};
    EXPECT_EQ(judged(left).status, Status::OnTrack);
    EXPECT_EQ(currentObservations(tree, slot(left), today).size(), 1U);
}

TEST_F(DeriveTest, AProvisionalValueIsMarked)
{
    left.targetValue = 10;
    observe(left, today, 10).state = ObservationState::Provisional;
    EXPECT_TRUE(judged(left).provisional);
}

TEST_F(DeriveTest, AParentWithoutValuesSumsUpItsDrivers)
{
    left.targetValue = 10;
    right.targetValue = 10;
    observe(left, today, 10);
    observe(right, today, 1);
    const Judgement weighted = judged(goal);
    EXPECT_TRUE(weighted.rolledUp);
    EXPECT_EQ(weighted.below, (StatusCounts{1, 0, 1, 0}));
    EXPECT_EQ(weighted.status, Status::Watch);
    info.rollUp = RollUp::Worst;
    EXPECT_EQ(judged(goal).status, Status::Act);
    info.rollUp = RollUp::Weighted;
    leftLink.weight = 90;
    rightLink.weight = 10;
    EXPECT_EQ(judged(goal).status, Status::OnTrack);
    right.role = Role::Diagnostic;
    EXPECT_EQ(judged(goal).below, (StatusCounts{1, 0, 0, 0}));
}

TEST_F(DeriveTest, TheBandsOfATierAreMirroredForWhatIsBetterLower)
{
    const auto band = [](Status status, std::optional<double> from, std::optional<double> to) {
        Band made;
        made.status = status;
        made.from = from;
        made.to = to;
        made.basis = BandBasis::PercentOfDue;
        return made;
    };
    metrics.bands = {band(Status::OnTrack, 95, {}), band(Status::Watch, 80, 95), band(Status::Act, {}, 80)};
    left.targetValue = 200;
    const auto judgedAt = [&](double value) {
        observations.clear();
        observe(left, today, value);
        return judged(left);
    };
    left.direction = Direction::Higher;
    EXPECT_EQ(judgedAt(190).status, Status::OnTrack);
    EXPECT_EQ(judgedAt(189).status, Status::Watch);
    EXPECT_EQ(judgedAt(189).band, 1);
    EXPECT_TRUE(judgedAt(189).defaultBands);
    left.direction = Direction::Lower;
    EXPECT_EQ(judgedAt(100).status, Status::OnTrack);
    EXPECT_EQ(judgedAt(210).status, Status::OnTrack);
    EXPECT_EQ(judgedAt(211).status, Status::Watch);
    EXPECT_EQ(judgedAt(240).status, Status::Watch);
    EXPECT_EQ(judgedAt(241).status, Status::Act);
    EXPECT_EQ(judgedAt(241).band, 2);
    left.direction = Direction::Hold;
    EXPECT_EQ(judgedAt(210).status, Status::OnTrack);
    EXPECT_EQ(judgedAt(241).status, Status::Act);
    EXPECT_EQ(judgedAt(189).status, Status::Watch);
    EXPECT_EQ(judgedAt(159).status, Status::Act);
    left.direction = Direction::Range;
    left.targetHigh = 300;
    EXPECT_EQ(judgedAt(310).status, Status::OnTrack);
    EXPECT_EQ(judgedAt(311).status, Status::Watch);
    EXPECT_EQ(judgedAt(341).status, Status::Act);
    left.direction = Direction::Higher;
    left.targetValue = -200; // a loss that shrinks
    EXPECT_EQ(judgedAt(-180).status, Status::OnTrack);
    EXPECT_EQ(judgedAt(-239).status, Status::Watch);
    metrics.bands = {band(Status::OnTrack, {}, 105), band(Status::Act, 105, {})};
    left.targetValue = 200;
    EXPECT_EQ(judgedAt(191).status, Status::OnTrack);
    EXPECT_EQ(judgedAt(190).status, Status::Act);
    left.direction = Direction::Lower;
    EXPECT_EQ(judgedAt(209).status, Status::OnTrack);
    EXPECT_EQ(judgedAt(210).status, Status::Act);
}

TEST_F(DeriveTest, LimitsThatNobodyWroteAreNoBand)
{
    left.targetValue = 10;
    observe(left, today, 1);
    EXPECT_EQ(judged(left).status, Status::Act);
    EXPECT_EQ(judged(left).band, -1);
    Band percent; // holds nowhere without a target due, and the one after it is still the second
    percent.status = Status::OnTrack;
    percent.basis = BandBasis::PercentOfDue;
    Band act;
    act.status = Status::Act;
    left.bands = {percent, act};
    left.targetValue.reset();
    EXPECT_EQ(judged(left).band, 1);
}

TEST_F(DeriveTest, ATotalToDateGrowsFromNothing)
{
    left.valueKind = ValueKind::TotalToDate;
    left.targetValue = 365;
    left.targetDate = QDate(2026, 12, 31);
    observe(left, QDate(2026, 1, 1), QDate(2026, 1, 10), 10);
    EXPECT_NEAR(*judged(left).due, 10, 1e-9);
    EXPECT_EQ(judged(left).status, Status::OnTrack);
    left.valueKind = ValueKind::PeriodTotal;
    EXPECT_EQ(judged(left).status, Status::Act);
    left.valueKind = ValueKind::TotalToDate;
    observations.back().period.start = QDate();
    left.horizon = {QDate(2025, 12, 31), {}, {}};
    EXPECT_NEAR(*judged(left).due, 365.0 * 11 / 366, 1e-9);
    left.startValue = 100;
    left.startDate = QDate(2025, 12, 31);
    EXPECT_NEAR(*judged(left).due, 100 + 265.0 * 10 / 365, 1e-9);
}

TEST_F(DeriveTest, TargetsOfPeriodsNeedNoOtherTarget)
{
    left.targetPath = TargetPath::PerPeriod;
    left.targetPoints = {{QDate(2026, 10, 31), 10, {}}, {today, 25, {}}};
    EXPECT_EQ(judged(left).status, Status::NoData);
    observe(left, QDate(2026, 10, 1), QDate(2026, 10, 31), 10);
    EXPECT_EQ(judged(left).status, Status::OnTrack);
    EXPECT_EQ(targetDue(tree, left, {}, today.addDays(1)), std::nullopt);
    left.targetPath = TargetPath::Steps;
    EXPECT_EQ(targetDue(tree, left, {}, QDate(2026, 10, 30)), std::nullopt);
    EXPECT_EQ(targetDue(tree, left, {}, today.addDays(1)), 25);
}

TEST_F(DeriveTest, LastYearsShapeKnowsTheLeapDay)
{
    left.targetValue = 200;
    left.targetDate = QDate(2025, 12, 31);
    left.targetPath = TargetPath::LastYear;
    observe(left, QDate(2024, 1, 31), 10);
    observe(left, QDate(2024, 2, 29), 20);
    observe(left, QDate(2024, 12, 31), 100);
    observe(left, QDate(2025, 2, 28), 40);
    EXPECT_EQ(judged(left).due, 40);
}

TEST_F(DeriveTest, AValueOfADayWrittenWithoutItsEndHasItsPlaceInTime)
{
    left.targetValue = 10;
    observe(left, today, {}, 10);
    observe(left, today.addDays(-30), today.addDays(-1), 1);
    EXPECT_EQ(judged(left).status, Status::OnTrack);
}

TEST_F(DeriveTest, WhatIsMostlyUnknownIsNotSummedUpAsGreen)
{
    left.targetValue = 10;
    right.targetValue = 10;
    observe(left, today, 10);
    leftLink.weight = 40;
    rightLink.weight = 60;
    EXPECT_EQ(judged(goal).below, (StatusCounts{1, 0, 0, 1}));
    EXPECT_EQ(judged(goal).status, Status::NoData);
    leftLink.weight = 60;
    rightLink.weight = 40;
    EXPECT_EQ(judged(goal).status, Status::OnTrack);
    info.rollUp = RollUp::Worst;
    EXPECT_EQ(judged(goal).status, Status::NoData);
}

TEST_F(DeriveTest, ATreesOwnDayWinsOverTheClock)
{
    derived();
    EXPECT_EQ(judgedFrom(tree, today), today);
    info.asOf = QDate(2026, 3, 1);
    derived();
    EXPECT_EQ(judgedFrom(tree, today), QDate(2026, 3, 1));
}

} // namespace
} // namespace espalier
