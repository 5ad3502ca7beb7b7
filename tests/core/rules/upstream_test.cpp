// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/upstream.h"

#include "core/model/fingerprint.h"
#include "tests/core/checks/rule_tree.h"

namespace espalier::test {
namespace {

void signOff(RuleTree &tree, const char *code, QDate day = QDate(2026, 3, 1))
{
    tree.edit(code, [&](Node &node) {
        node.signOff.by = QStringLiteral("Ann Lee");
        node.signOff.at = day.startOfDay(Qt::UTC);
        node.signOff.fingerprint = definitionFingerprint(node);
    });
}
/// G-1 ← O-1 ← M-1, which supports O-2 as well; both goal and objective signed off.
void build(RuleTree &tree)
{
    tree.add("G-1", "Grow");
    tree.add("O-1", "Win customers", {"G-1"});
    tree.add("O-2", "Keep customers", {"G-1"});
    tree.add("M-1", "Leads", {"O-1", "O-2"});
    signOff(tree, "G-1");
    signOff(tree, "O-2");
}
void redefine(RuleTree &tree, const char *code, double target)
{
    tree.edit(code, [&](Node &node) { node.targetValue = target; });
}
QString waiting(const RuleTree &tree)
{
    QStringList codes;
    for (const UpstreamChange &change : upstreamChanges(tree.tree))
        codes += tree.tree.nodes().at(change.node)->code;
    return codes.join(QLatin1Char(' '));
}
void confirm(RuleTree &tree, const char *code)
{
    for (const UpstreamChange &change : upstreamChanges(tree.tree)) {
        if (change.node == tree.slot(code))
            tree.edit(code, [&](Node &node) { node.upstreamConfirmed.fingerprint = change.fingerprint; });
    }
}
/// A proposal that made the target of a node what it is.
Proposal proposed(const RuleTree &tree, const char *code, double target, QDate decidedOn)
{
    Node before;
    before.id = tree.id(code);
    Node after = before;
    after.targetValue = target;
    Change change;
    change.nodes.push_back({std::make_shared<const Node>(before), std::make_shared<const Node>(after)});
    Proposal proposal;
    proposal.change.value = std::make_shared<const Change>(change);
    proposal.state = ProposalState::Approved;
    proposal.decidedOn = decidedOn;
    return proposal;
}

TEST(Upstream, EverythingThatSupportsAnAlteredNodeWaitsForItsOwners)
{
    RuleTree tree;
    build(tree);
    EXPECT_EQ(waiting(tree), QString());
    redefine(tree, "G-1", 20);
    EXPECT_EQ(waiting(tree), QStringLiteral("O-1 O-2 M-1"));
    redefine(tree, "O-1", 5);
    EXPECT_EQ(waiting(tree), QStringLiteral("O-1 O-2 M-1")) << "a draft may change";
}

TEST(Upstream, AConfirmationHoldsForTheDefinitionsOfItsDay)
{
    RuleTree tree;
    build(tree);
    redefine(tree, "G-1", 20);
    confirm(tree, "M-1");
    EXPECT_EQ(waiting(tree), QStringLiteral("O-1 O-2"));
    redefine(tree, "O-2", 7);
    EXPECT_EQ(waiting(tree), QStringLiteral("O-1 O-2 M-1"));
    confirm(tree, "M-1");
    EXPECT_EQ(waiting(tree), QStringLiteral("O-1 O-2"));
    redefine(tree, "G-1", 21);
    EXPECT_EQ(waiting(tree), QStringLiteral("O-1 O-2 M-1"));
}

TEST(Upstream, TwoThatAreDefinedAlikeDoNotCancelEachOther)
{
    RuleTree tree;
    build(tree);
    redefine(tree, "G-1", 20);
    redefine(tree, "O-2", 20);
    EXPECT_EQ(waiting(tree), QStringLiteral("O-1 O-2 M-1"));
}

TEST(Upstream, WhatWasProposedAndSignedOffAnewIsConfirmedAllTheSame)
{
    RuleTree tree;
    build(tree);
    redefine(tree, "G-1", 20);
    signOff(tree, "G-1", QDate(2026, 6, 1));
    EXPECT_EQ(waiting(tree), QString()) << "nothing says that it was another";
    tree.record(proposed(tree, "G-1", 20, QDate(2026, 6, 1)));
    EXPECT_EQ(waiting(tree), QStringLiteral("O-1 O-2 M-1"));
    signOff(tree, "O-2", QDate(2026, 6, 1));
    EXPECT_EQ(waiting(tree), QStringLiteral("O-1 M-1")) << "who signs afterwards has read it";
    confirm(tree, "O-1");
    EXPECT_EQ(waiting(tree), QStringLiteral("M-1"));
}

TEST(Upstream, AProposalIsCarriedOutWhereTheNodeHasWhatItSays)
{
    RuleTree tree;
    build(tree);
    Proposal proposal = proposed(tree, "G-1", 20, {});
    EXPECT_FALSE(isCarriedOut(proposal, tree.node("G-1")));
    redefine(tree, "G-1", 20);
    EXPECT_TRUE(isCarriedOut(proposal, tree.node("G-1")));
    EXPECT_FALSE(isCarriedOut(proposal, tree.node("O-1")));
    proposal.state = ProposalState::Open;
    EXPECT_FALSE(isCarriedOut(proposal, tree.node("G-1")));
}

} // namespace
} // namespace espalier::test
