// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/edit/remark.h"

#include "core/edit/record.h"
#include "tests/core/edit/edited.h"

namespace espalier::edit {
namespace {

class RemarkTest : public Edited
{
};

TEST_F(RemarkTest, IsAddedSettledAndOpenedAgain)
{
    perform(addRemark(tree, node("T1"), &Node::questions, QStringLiteral(" Who\nbuys? "), context));
    ASSERT_EQ(record("T1").questions.size(), 1U);
    const Remark asked = record("T1").questions.front();
    EXPECT_EQ(asked.text, QStringLiteral("Who buys?"));
    EXPECT_EQ(asked.who, QStringLiteral("Tester"));
    EXPECT_EQ(asked.since, context.day);
    perform(addRemark(tree, node("T1"), &Node::questions, QStringLiteral("When?"), context));
    context.day = context.day.addDays(3);
    perform(settleRemark(tree, node("T1"), &Node::questions, asked.id, true, context));
    EXPECT_EQ(record("T1").questions[0].settled, QDate(2026, 3, 5));
    EXPECT_FALSE(record("T1").questions[1].settled.isValid());
    perform(settleRemark(tree, node("T1"), &Node::questions, asked.id, false, context));
    EXPECT_EQ(record("T1").questions.front(), asked);
    EXPECT_TRUE(record("T1").wins.empty());
}

TEST_F(RemarkTest, IsToldFromEverythingElse)
{
    const auto asked = addRemark(tree, node("T1"), &Node::questions, QStringLiteral("Who?"), context);
    EXPECT_TRUE(concernsOnly(&Node::questions, *asked));
    EXPECT_TRUE(concernsOnly(&Node::questions, inverse(*asked)));
    EXPECT_FALSE(concernsOnly(&Node::wins, *asked));
    EXPECT_FALSE(concernsOnly(&Node::questions, Change()));
    const auto added = addChild(tree, node("T1"), QStringLiteral("X"), context);
    EXPECT_FALSE(concernsOnly(&Node::questions, *added));
    EXPECT_FALSE(concernsOnly(
        &Node::questions, compose(*asked, *setField(tree, node("T2"), &Node::title, QStringLiteral("Y")))));
}

TEST_F(RemarkTest, NeedsWordsAndANode)
{
    EXPECT_FALSE(addRemark(tree, node("T1"), &Node::wins, QStringLiteral("  "), context));
    EXPECT_FALSE(addRemark(tree, NodeId(), &Node::wins, QStringLiteral("Well done"), context));
    EXPECT_TRUE(settleRemark(tree, node("T1"), &Node::wins, Id<Remark>(), true, context).value().isEmpty());
}

} // namespace
} // namespace espalier::edit
