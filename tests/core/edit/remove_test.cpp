// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/edit/remove.h"

#include "core/edit/link.h"
#include "core/edit/move.h"
#include "core/edit/record.h"
#include "tests/core/edit/edited.h"

namespace espalier::edit {
namespace {

class RemoveTest : public Edited
{
protected:
    Result<Change> removal(std::initializer_list<const char *> titles)
    {
        const auto gone = nodes(titles);
        return removeBranch(tree, gone);
    }
    template <class Record>
    void put(Record record)
    {
        perform(addRecord(tree, std::move(record), context));
    }
};

TEST_F(RemoveTest, ABranchGoesWithItsLinksAndValues)
{
    Observation value;
    value.node = node("T1");
    put(value);
    perform(removal({"M1", "T2"}));
    EXPECT_EQ(drawn(), QStringLiteral("G(O1(M2(T3)) O2)"));
    EXPECT_EQ(tree.links().size(), 4U);
    EXPECT_EQ(tree.observations().size(), 0U);
}

TEST_F(RemoveTest, ADriverWithAnotherParentSurvivesThere)
{
    perform(addLink(tree, node("T1"), node("O2")));
    perform(addLink(tree, node("T2"), node("T1")));
    perform(removal({"O1"}));
    EXPECT_EQ(drawn(), QStringLiteral("G(O2(T1(T2)))")) << "T2 is held by what is held";
}

TEST_F(RemoveTest, WhatIsChosenGoesWhoeverElseHoldsIt)
{
    perform(addLink(tree, node("T1"), node("O2")));
    perform(removal({"T1"}));
    EXPECT_EQ(drawn(), QStringLiteral("G(O1(M1(T2) M2(T3)) O2)"));
}

TEST_F(RemoveTest, EveryFieldThatNamesTheNodeForgetsIt)
{
    Waiver waiver;
    waiver.nodes = nodes({"T3", "T1"});
    put(waiver);
    Scenario scenario;
    scenario.assumptions = {{node("T1"), 5, {}}, {node("T3"), 6, {}}};
    put(scenario);
    Campaign campaign;
    campaign.criterion = {node("T1"), 3.0, {}, {}};
    put(campaign);
    Experiment experiment;
    experiment.links = {link("T1", "M1"), link("T3", "M2")};
    put(experiment);
    perform(setField(tree, node("T3"), &Node::successor, node("T1")));
    perform(edit(tree, node("T3"), [&](Node &node) { node.vanity.replaceBy = this->node("T1"); }));

    perform(removal({"M1"}));
    EXPECT_EQ(tree.registers().waivers.begin()->nodes, nodes({"T3"}));
    ASSERT_EQ(tree.registers().scenarios.begin()->assumptions.size(), 1U);
    EXPECT_EQ(tree.registers().scenarios.begin()->assumptions.front().value, 6);
    EXPECT_TRUE(tree.registers().campaigns.begin()->criterion.node.isNull());
    EXPECT_EQ(tree.registers().experiments.begin()->links, std::vector{link("T3", "M2")});
    EXPECT_TRUE(record("T3").successor.isNull());
    EXPECT_TRUE(record("T3").vanity.replaceBy.isNull());
}

TEST_F(RemoveTest, OfANodeAloneTheDriversMoveUpToItsPlace)
{
    perform(removeNodeOnly(tree, node("M1")));
    EXPECT_EQ(drawn(), QStringLiteral("G(O1(T1 T2 M2(T3)) O2)"));
}

TEST_F(RemoveTest, OfANodeAloneADriverWithAnotherParentGoesThere)
{
    perform(addLink(tree, node("T2"), node("M2")));
    perform(removeNodeOnly(tree, node("M1")));
    EXPECT_EQ(drawn(), QStringLiteral("G(O1(T1 M2(T3 T2)) O2)"));
}

TEST_F(RemoveTest, OfATopNodeAloneTheDriversAreParkedUnlessOfTheTopTier)
{
    perform(addTopNode(tree, QStringLiteral("G2"), context));
    const auto moved = nodes({"G2"});
    perform(moveBranch(tree, moved, {node("G"), node("O1")}));
    perform(addLink(tree, node("T3"), node("G")));
    perform(addLink(tree, node("T2"), node("O2")));
    perform(removeNodeOnly(tree, node("G")));
    EXPECT_EQ(drawn(), QStringLiteral("G2|O1(M1(T1 T2) M2(T3)) O2"))
        << "a link to what goes holds nothing, nor does one idea hold another's";
}

TEST_F(RemoveTest, ANodeThatIsGoneIsRefused)
{
    EXPECT_EQ(refusal(removal({"nobody"})), QStringLiteral("The node is not in the tree any more."));
    EXPECT_EQ(refusal(removeNodeOnly(tree, NodeId())),
              QStringLiteral("The node is not in the tree any more."));
}

} // namespace
} // namespace espalier::edit
