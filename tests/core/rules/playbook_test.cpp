// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/playbook.h"

#include "core/edit/action.h"
#include "core/edit/add.h"
#include "core/edit/new_tree.h"
#include "core/edit/record.h"
#include "tests/support/record_value.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

/// A goal with one weekly metric that is good from 10 on, to be watched from 5 on, else to be acted on.
class PlaybookTest : public testing::Test
{
protected:
    const QDate today{2026, 11, 22};
    CountedIds ids;
    Context context{ids, today, {}};
    Tree tree = edit::newTree(context);
    NodeId goal;
    NodeId metric;
    PersonId owner;
    PersonId boss;

    void SetUp() override
    {
        goal = added(edit::addTopNode(tree, QStringLiteral("Goal"), context));
        metric = added(edit::addChild(tree, goal, QStringLiteral("Metric"), context));
        for (PersonId *one : {&owner, &boss}) {
            *one = ids.make<Person>();
            Person person;
            person.id = *one;
            perform(edit::addRecord(tree, person, context));
        }
        editMetric([&](Node &node) {
            node.owner = owner;
            node.cadence.kind = Cadence::Kind::Weekly;
            node.bands = {{Status::OnTrack, 10.0, {}, {}, QStringLiteral("Share"), {}, {}, 1, {}, {}},
                          {Status::Watch, 5.0, 10.0, {}, {}, {}, {}, 1, {}, {}},
                          {Status::Act, {}, 5.0, {}, QStringLiteral("Call"), {}, 3, 2, boss, {}}};
        });
    }
    void perform(const Result<Change> &change)
    {
        ASSERT_TRUE(change) << qPrintable(change.error().what);
        ASSERT_TRUE(tree.apply(*change));
    }
    NodeId added(const Result<Change> &change)
    {
        perform(change);
        return change->nodes.front().after->id;
    }
    template <class Mutate>
    void editMetric(Mutate mutate)
    {
        perform(edit::edit(tree, metric, mutate));
    }
    /// Weekly values, the last one of the week that ended yesterday.
    void measure(const std::vector<double> &values)
    {
        Change gone;
        for (const Observation &value : tree.observations())
            gone.observations.push_back({std::make_shared<const Observation>(value), nullptr});
        ASSERT_TRUE(tree.apply(gone));
        QDate end = today.addDays(-1 - 7 * static_cast<int>(values.size() - 1));
        for (const double value : values) {
            Observation made;
            made.node = metric;
            made.period = {end.addDays(-6), end, {}};
            made.value = value;
            perform(test::recordValue(tree, made, context));
            end = end.addDays(7);
        }
    }
    /// What one node is said to ask for is what the list has of it.
    std::vector<FiredBand> fired() const
    {
        const Derived derived = derive(tree, today);
        std::vector<FiredBand> all = firedBands(tree, derived);
        std::vector<FiredBand> each;
        for (const NodeId &id : {goal, metric}) {
            if (const auto one = firedBandAt(tree, derived, tree.nodes().slotOf(id)))
                each.push_back(*one);
        }
        EXPECT_EQ(each, all);
        return all;
    }
};

TEST_F(PlaybookTest, ABandFiresAfterItsReadingsInARow)
{
    measure({4, 12, 4});
    EXPECT_TRUE(fired().empty()) << "one reading, where it takes two";
    measure({12, 4, 4, 3});
    const auto bands = fired();
    ASSERT_EQ(bands.size(), 1U);
    EXPECT_EQ(bands[0].since, today.addDays(-8)) << "the second reading of the three";
    EXPECT_EQ(bands[0].due, today.addDays(-5));
    EXPECT_TRUE(bands[0].isOverdue);
    EXPECT_EQ(bands[0].who, owner);
    EXPECT_EQ(bands[0].escalateTo, boss);
    EXPECT_TRUE(bands[0].action.isNull());
    EXPECT_EQ(bandOf(tree, bands[0]).status, Status::Act);
    measure({4, 4, 12});
    EXPECT_TRUE(fired().empty());
}

TEST_F(PlaybookTest, AWatchBandFiresOnlyWhereItSaysWhatToDo)
{
    measure({7});
    EXPECT_TRUE(fired().empty());
    editMetric([&](Node &node) {
        node.bands[1].action = QStringLiteral("Look");
        node.bands[1].who = boss;
    });
    ASSERT_EQ(fired().size(), 1U);
    EXPECT_EQ(fired()[0].who, boss);
    EXPECT_EQ(fired()[0].due, today.addDays(4)) << "five days where none are said";
    EXPECT_FALSE(fired()[0].isOverdue);
    measure({12});
    EXPECT_TRUE(fired().empty()) << "what is on track asks for nothing";
}

TEST_F(PlaybookTest, EachReadingIsJudgedByWhatWasDueThen)
{
    editMetric([&](Node &node) {
        node.startValue = 0;
        node.startDate = today.addDays(-101);
        node.targetValue = 100;
        node.targetDate = today.addDays(-1);
        node.bands = {
            {Status::Act, {}, 50.0, BandBasis::PercentOfDue, QStringLiteral("Call"), {}, {}, 2, {}, {}}};
    });
    measure({47, 49}); // of 93 and of 100
    EXPECT_TRUE(fired().empty());
    measure({46, 49});
    EXPECT_EQ(fired().size(), 1U);
}

TEST_F(PlaybookTest, NobodysLimitsLateAndRetiredNodesFireNothing)
{
    measure({4, 4});
    ASSERT_EQ(fired().size(), 1U);
    EXPECT_TRUE(firedBands(tree, derive(tree, today.addDays(7))).empty()) << "late is no data";
    editMetric([](Node &node) { node.lifecycle = Lifecycle::Retired; });
    EXPECT_TRUE(fired().empty());
    editMetric([](Node &node) {
        node.lifecycle = Lifecycle::Draft;
        node.bands.clear();
        node.targetValue = 100;
    });
    EXPECT_TRUE(fired().empty());
}

TEST_F(PlaybookTest, TheRecordedActionAnswersTheBandUntilItIsOverdue)
{
    measure({4, 4});
    Action plan = plannedAction(tree, fired().front(), today);
    EXPECT_EQ(plan.text, QStringLiteral("Call"));
    EXPECT_EQ(plan.due, today.addDays(2));
    perform(edit::recordAction(tree, plan, context));
    ASSERT_FALSE(fired().front().action.isNull());
    EXPECT_FALSE(fired().front().isOverdue);
    const ActionId action = fired().front().action;
    perform(edit::setField(tree, action, &Action::due, today.addDays(-1)));
    EXPECT_TRUE(fired().front().isOverdue);
    ASSERT_EQ(overdueActions(tree, today).size(), 1U);
    EXPECT_TRUE(overdueActions(tree, today).front().isEscalated) << "at once where no days are said";
    perform(edit::setField(tree, action, &Action::escalateAfterDays, 5));
    EXPECT_FALSE(overdueActions(tree, today).front().isEscalated);
    EXPECT_TRUE(overdueActions(tree, today.addDays(5)).front().isEscalated);
    perform(edit::settleAction(tree, action, ActionState::Done, context));
    EXPECT_EQ(tree.find(action)->closed, today);
    EXPECT_TRUE(overdueActions(tree, today).empty());
    EXPECT_EQ(fired().front().action, action) << "it was done about these readings";
    perform(edit::setField(tree, action, &Action::since, today.addDays(-60)));
    EXPECT_TRUE(fired().front().action.isNull()) << "what was done before they began is no answer";
}

TEST_F(PlaybookTest, AnActionNeedsWordsAndPeopleThatAreThere)
{
    Action action;
    action.text = QStringLiteral(" \n ");
    EXPECT_FALSE(edit::recordAction(tree, action, context));
    action.text = QStringLiteral("Call\nthem");
    action.who = ids.make<Person>();
    EXPECT_FALSE(edit::recordAction(tree, action, context));
    action.who = owner;
    const auto change = edit::recordAction(tree, action, context);
    ASSERT_TRUE(change);
    EXPECT_EQ(change->actions.front().after->text, QStringLiteral("Call them"));
    EXPECT_EQ(change->actions.front().after->since, today);
}

TEST_F(PlaybookTest, WhatIsPlannedLateIsDueFromNowOn)
{
    measure({4, 4, 4, 4});
    EXPECT_EQ(plannedAction(tree, fired().front(), today).due, today.addDays(3));
}

TEST_F(PlaybookTest, ValuesAreAwaitedOnceTheirPeriodIsOver)
{
    const auto awaited = [&](QDate day) { return awaitedValues(tree, derive(tree, day)); };
    ASSERT_EQ(awaited(today).size(), 1U) << "bands and never a value; the goal is summed up from it";
    EXPECT_TRUE(awaited(today).front().isLate);
    EXPECT_FALSE(awaited(today).front().last.isValid());
    measure({12});
    EXPECT_TRUE(awaited(today).empty());
    EXPECT_TRUE(awaited(today.addDays(6)).empty()) << "the day on which the week ends";
    Source source;
    source.id = ids.make<Source>();
    source.delayDays = 2;
    source.cadence.kind = Cadence::Kind::Weekly;
    perform(edit::addRecord(tree, source, context));
    editMetric([&](Node &node) { node.source = source.id; });
    const auto waiting = awaited(today.addDays(7));
    ASSERT_EQ(waiting.size(), 1U);
    EXPECT_FALSE(waiting.front().isLate);
    EXPECT_EQ(waiting.front().end, today.addDays(6));
    EXPECT_EQ(waiting.front().expectedBy, today.addDays(8));
    EXPECT_TRUE(awaited(today.addDays(9)).front().isLate);
    EXPECT_EQ(derive(tree, today.addDays(9))[tree.nodes().slotOf(metric)].judged.status, Status::NoData);
}

} // namespace
} // namespace espalier
