// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/duties.h"

#include "core/edit/action.h"
#include "core/edit/add.h"
#include "core/edit/new_tree.h"
#include "core/edit/record.h"
#include "core/report/digest.h"
#include "tests/support/record_value.h"

#include <gmock/gmock.h>

namespace espalier {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

/// Calls stand in a band that says "Ring", Mails have a value that is late, and two people.
class DutiesTest : public testing::Test
{
protected:
    const QDate today{2026, 11, 22};
    CountedIds ids;
    Context context{ids, today, {}};
    Tree tree = edit::newTree(context);
    PersonId ana = person("Ana");
    PersonId bo = person("Bo");
    NodeId calls = metric("Calls", ana);
    NodeId mails = metric("Mails", {});

    void SetUp() override
    {
        perform(edit::editInfo(tree, [](TreeInfo &info) { info.title = QStringLiteral("Shop %1"); }));
        perform(edit::edit(tree, calls, [](Node &node) {
            node.bands = {{Status::Act, {}, 10.0, {}, QStringLiteral("Ring"), {}, 7, 1, {}, {}}};
        }));
        measure(calls, today.addDays(-1), 4);
        measure(mails, today.addDays(-22), 4);
    }
    void perform(const Result<Change> &change)
    {
        ASSERT_TRUE(change) << qPrintable(change.error().what);
        ASSERT_TRUE(tree.apply(*change));
    }
    PersonId person(const char *name)
    {
        Person made;
        made.id = ids.make<Person>();
        made.name = QString::fromLatin1(name);
        perform(edit::addRecord(tree, made, context));
        return made.id;
    }
    NodeId metric(const char *title, PersonId owner)
    {
        const Result<Change> change = edit::addTopNode(tree, QString::fromLatin1(title), context);
        perform(change);
        const NodeId id = change->nodes.front().after->id;
        perform(edit::edit(tree, id, [&](Node &node) {
            node.owner = owner;
            node.code.clear();
            node.cadence.kind = Cadence::Kind::Weekly;
        }));
        return id;
    }
    void measure(NodeId node, QDate end, double value)
    {
        Observation made;
        made.node = node;
        made.period = {end.addDays(-6), end, {}};
        made.value = value;
        perform(test::recordValue(tree, made, context));
    }
    void promise(const char *text, PersonId who, QDate due)
    {
        Action action;
        action.text = QString::fromLatin1(text);
        action.who = who;
        action.due = due;
        perform(edit::recordAction(tree, action, context));
    }
    [[nodiscard]] std::vector<PersonId> people(const std::vector<Duties> &all)
    {
        std::vector<PersonId> who;
        for (const Duties &duties : all)
            who.push_back(duties.who);
        return who;
    }
    [[nodiscard]] QString reminder(const std::vector<Duties> &all)
    {
        return reminderText(tree, derive(tree, today), all);
    }
};

TEST_F(DutiesTest, AreByNameAndNobodysComeLast)
{
    promise("Later", bo, {});
    promise("Sooner", bo, today.addDays(1));
    const std::vector<Duties> all = dutiesOf(tree, derive(tree, today));
    ASSERT_THAT(people(all), ElementsAre(ana, bo, PersonId()));
    EXPECT_EQ(all[0].bands.size(), 1U);
    ASSERT_EQ(all[1].actions.size(), 2U);
    EXPECT_EQ(tree.find(all[1].actions[0])->text, QStringLiteral("Sooner"));
    EXPECT_EQ(all[2].values.size(), 1U);
}

TEST_F(DutiesTest, PressesOnlyWhatCannotWait)
{
    promise("May wait", bo, today);
    EXPECT_THAT(people(pressingDuties(tree, derive(tree, today))), ElementsAre(ana, PersonId()));
    promise("Is late", bo, today.addDays(-1));
    const std::vector<Duties> all = pressingDuties(tree, derive(tree, today));
    ASSERT_THAT(people(all), ElementsAre(ana, bo, PersonId()));
    EXPECT_EQ(all[1].actions.size(), 1U);
}

TEST_F(DutiesTest, ABandIsNobodysDutyOnceSomebodyPromised)
{
    const std::vector<FiredBand> fired = firedBands(tree, derive(tree, today));
    ASSERT_EQ(fired.size(), 1U);
    perform(edit::recordAction(tree, plannedAction(tree, fired[0], today), context));
    EXPECT_THAT(people(pressingDuties(tree, derive(tree, today))), ElementsAre(PersonId()));
}

TEST_F(DutiesTest, AReminderIsAMessageToEach)
{
    promise("Audit %2", bo, today.addDays(-1));
    const std::vector<Duties> all = pressingDuties(tree, derive(tree, today));
    EXPECT_EQ(reminder({all[0]}).toStdString(),
              "Hello Ana,\n\n"
              "this waits for you in “Shop %1” (as of 2026-11-22):\n\n"
              "- No Action yet: Calls in “act” since 2026-11-21: Ring, due 2026-11-28\n");
    EXPECT_EQ(reminder({all[1], all[2]}).toStdString(),
              "Hello Bo,\n\n"
              "this waits for you in “Shop %1” (as of 2026-11-22):\n\n"
              "- Action, overdue: Audit %2, due 2026-11-21\n"
              "\n"
              "Nobody is named for this in “Shop %1” (as of 2026-11-22):\n\n"
              "- Value, late: Mails, last until 2026-10-31, expected by 2026-11-07\n");
    EXPECT_EQ(reminder({}), QString());
}

TEST_F(DutiesTest, WhatIsSettledIsNobodysDuty)
{
    promise("Done already", bo, today.addDays(-1));
    const ActionId id = tree.all<Action>().begin()->id;
    perform(edit::settleAction(tree, id, ActionState::Done, context));
    EXPECT_THAT(people(dutiesOf(tree, derive(tree, today))), ElementsAre(ana, PersonId()));
}

TEST_F(DutiesTest, AValueThatIsStillOnItsWayDoesNotPress)
{
    Source slow;
    slow.id = ids.make<Source>();
    slow.delayDays = 60;
    perform(edit::addRecord(tree, slow, context));
    perform(edit::setField(tree, mails, &Node::source, slow.id));
    EXPECT_THAT(people(dutiesOf(tree, derive(tree, today))), ElementsAre(ana, PersonId()));
    EXPECT_THAT(people(pressingDuties(tree, derive(tree, today))), ElementsAre(ana));
}

TEST_F(DutiesTest, AReminderTellsWhatIsOverdueAndWhatNeverWas)
{
    perform(edit::edit(tree, calls, [](Node &node) { node.bands[0].days = 0; }));
    const NodeId faxes = metric("Faxes", ana);
    perform(edit::setField(tree, faxes, &Node::targetValue, std::optional<double>(5)));
    const std::string text = reminder(pressingDuties(tree, derive(tree, today))).toStdString();
    EXPECT_THAT(text, HasSubstr("- No Action yet, overdue: Calls in “act” since 2026-11-21: Ring, due"));
    EXPECT_THAT(text, HasSubstr("- Value: Faxes has none yet\n"));
}

TEST_F(DutiesTest, ADigestTellsWhatGotWorseFirst)
{
    for (const NodeId node : {calls, mails}) {
        perform(edit::edit(tree, node, [](Node &one) {
            one.bands = {{Status::Act, {}, 10.0, {}, {}, {}, 7, 1, {}, {}},
                         {Status::Watch, 10.0, 20.0, {}, {}, {}, 7, 1, {}, {}}};
        }));
    }
    measure(calls, today.addDays(-8), 4);
    measure(calls, today.addDays(-1), 15);
    measure(mails, today.addDays(-8), 15);
    measure(mails, today.addDays(-1), 4);
    const std::string text =
        digestText(tree, derive(tree, today.addDays(-7)), derive(tree, today)).toStdString();
    EXPECT_THAT(text, HasSubstr("- **Mails**: watch → act (4)\n- **Calls**: act → watch (15)\n"));
}

TEST_F(DutiesTest, ADigestTellsWhereAnOverdueActionCameFromAndWhomToTellWhenItIsTime)
{
    Action action;
    action.text = QStringLiteral("Audit");
    action.who = bo;
    action.due = today.addDays(-1);
    action.escalateTo = ana;
    action.escalateAfterDays = 5;
    action.origin.node = calls;
    perform(edit::recordAction(tree, action, context));
    const auto digest = [&](QDate day) {
        return digestText(tree, derive(tree, today.addDays(-7)), derive(tree, day)).toStdString();
    };
    EXPECT_THAT(digest(today), HasSubstr("- Audit (Bo), due 2026-11-21: **Calls**\n"));
    EXPECT_THAT(digest(today.addDays(5)), HasSubstr("- Audit (Bo), due 2026-11-21: **Calls**; tell Ana\n"));
}

} // namespace
} // namespace espalier
