// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/workshop.h"

#include "core/edit/add.h"
#include "core/edit/record.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

class WorkshopOutcomeTest : public testing::Test
{
protected:
    WorkshopOutcomeTest()
    {
        Tier tier;
        tier.name = QStringLiteral("Goal");
        apply(edit::addRecord(m_tree, tier, m_context));
    }
    void apply(const Result<Change> &change)
    {
        ASSERT_TRUE(change) << change.error().what.toStdString();
        ASSERT_TRUE(m_tree.apply(*change));
    }
    NodeId add(const char *title, int votes = 0)
    {
        const Result<Change> change = edit::addTopNode(m_tree, QString::fromUtf8(title), m_context);
        apply(change);
        const NodeId id = edit::addedNode(*change);
        apply(edit::setField(m_tree, id, &Node::votes, votes));
        return id;
    }
    [[nodiscard]] QString titleOf(Slot slot) const { return m_tree.nodes().at(slot)->title; }

    CountedIds m_ids;
    Context m_context{m_ids, QDate(2026, 11, 2), QStringLiteral("Marta")};
    Tree m_tree;
};

TEST_F(WorkshopOutcomeTest, MostDotsComeFirstAndTheRestInTheOrderOfTheTree)
{
    add("One", 2);
    add("None");
    add("Most", 5);
    add("Other", 2);
    const WorkshopOutcome outcome = workshopOutcome(m_tree);
    ASSERT_EQ(outcome.shortlist.size(), 3U);
    EXPECT_EQ(titleOf(outcome.shortlist[0]), QStringLiteral("Most"));
    EXPECT_EQ(titleOf(outcome.shortlist[1]), QStringLiteral("One"));
    EXPECT_EQ(titleOf(outcome.shortlist[2]), QStringLiteral("Other"));
}

TEST_F(WorkshopOutcomeTest, QuestionsThatAreSettledAreNotOpen)
{
    const NodeId node = add("Goal");
    apply(edit::edit(m_tree, node, [](Node &record) {
        record.questions = {{.id = {},
                             .text = QStringLiteral("Done?"),
                             .who = {},
                             .since = {},
                             .settled = QDate(2026, 11, 1),
                             .unknown = {}},
                            {.id = {},
                             .text = QStringLiteral("By when?"),
                             .who = {},
                             .since = {},
                             .settled = {},
                             .unknown = {}}};
    }));
    const WorkshopOutcome outcome = workshopOutcome(m_tree);
    ASSERT_EQ(outcome.questions.size(), 1U);
    EXPECT_EQ(outcome.questions[0].index, 1U);
}

TEST_F(WorkshopOutcomeTest, APartIsWhatSomebodyOwnsAndStillHasToDo)
{
    Person marta;
    marta.id = m_ids.make<Person>();
    marta.name = QStringLiteral("Marta");
    apply(edit::addRecord(m_tree, marta, m_context));
    Person idle;
    idle.name = QStringLiteral("Sam");
    apply(edit::addRecord(m_tree, idle, m_context));
    apply(edit::setField(m_tree, add("Goal"), &Node::owner, marta.id));
    for (const auto &[text, due, state] : {std::tuple{"Later", QDate(2027, 1, 1), ActionState::Open},
                                           {"Some day", QDate(), ActionState::Open},
                                           {"Soon", QDate(2026, 12, 1), ActionState::Open},
                                           {"Past", QDate(2026, 1, 1), ActionState::Done}}) {
        Action action;
        action.text = QString::fromLatin1(text);
        action.who = marta.id;
        action.due = due;
        action.state = state;
        apply(edit::addRecord(m_tree, action, m_context));
    }
    const WorkshopOutcome outcome = workshopOutcome(m_tree);
    ASSERT_EQ(outcome.parts.size(), 1U);
    EXPECT_EQ(outcome.parts[0].nodes.size(), 1U);
    QStringList order;
    for (const Slot slot : outcome.parts[0].actions)
        order.append(m_tree.all<Action>().at(slot)->text);
    EXPECT_EQ(order,
              QStringList({QStringLiteral("Soon"), QStringLiteral("Later"), QStringLiteral("Some day")}));
}

} // namespace
} // namespace espalier
