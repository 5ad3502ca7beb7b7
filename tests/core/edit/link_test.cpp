// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/edit/link.h"

#include "core/edit/move.h"
#include "core/edit/record.h"
#include "tests/core/edit/edited.h"

namespace espalier::edit {
namespace {

class LinkTest : public Edited
{
};

TEST_F(LinkTest, ANodeMaySupportSeveral)
{
    perform(addLink(tree, node("T1"), node("O2")));
    EXPECT_FALSE(tree.find(link("T1", "O2"))->primary);
    EXPECT_EQ(drawn(), QStringLiteral("G(O1(M1(T1 T2) M2(T3)) O2)"));
    EXPECT_EQ(refusal(addLink(tree, node("T1"), node("O2"))), QStringLiteral("“T1” supports “O2” already."));
}

TEST_F(LinkTest, ALinkNeverLeadsDownwardOrInACircle)
{
    EXPECT_EQ(refusal(addLink(tree, node("O2"), node("M1"))),
              QStringLiteral("“O2” cannot support “M1”: it stands in a higher tier (Marketing objective, not "
                             "Mid-level metric)."));
    EXPECT_EQ(refusal(addLink(tree, node("O1"), node("T1"))),
              QStringLiteral("“O1” cannot support “T1”: “T1” is below “O1”."));
    EXPECT_EQ(refusal(addLink(tree, node("O1"), node("O1"))), QStringLiteral("“O1” cannot support itself."));
    EXPECT_TRUE(addLink(tree, node("T1"), node("T3"))) << "a tier may nest";
}

TEST_F(LinkTest, AnIdeaThatIsLinkedIsPlaced)
{
    perform(addIdea(tree, QStringLiteral("I"), context));
    perform(addLink(tree, node("I"), node("M2")));
    EXPECT_EQ(drawn(), QStringLiteral("G(O1(M1(T1 T2) M2(T3 I)) O2)"));
    EXPECT_EQ(record("I").lifecycle, Lifecycle::Draft);
}

TEST_F(LinkTest, MadePrimaryALinkPlacesItsChild)
{
    perform(addLink(tree, node("T1"), node("O2")));
    perform(makePrimary(tree, link("T1", "O2")));
    EXPECT_EQ(drawn(), QStringLiteral("G(O1(M1(T2) M2(T3)) O2(T1))"));
    EXPECT_FALSE(tree.find(link("T1", "M1"))->primary);
    EXPECT_TRUE(makePrimary(tree, link("T1", "O2")).value().isEmpty());
    EXPECT_EQ(refusal(makePrimary(tree, link("T3", "O2"))),
              QStringLiteral("The link is not in the tree any more."));
}

TEST_F(LinkTest, ParentsAreSetAllAtOnceTheFirstAsPrimary)
{
    perform(addLink(tree, node("T1"), node("O2")));
    perform(edit(tree, link("T1", "O2"), [](Link &also) { also.sentence = QStringLiteral("it pays"); }));
    const Tree before = tree;
    const auto change = setParents(tree, node("T1"), nodes({"M2", "O2"}));
    perform(change);
    EXPECT_EQ(drawn(), QStringLiteral("G(O1(M1(T2) M2(T3 T1)) O2)")) << "moved";
    EXPECT_EQ(tree.find(link("T1", "O2"))->sentence, QStringLiteral("it pays")) << "what stays stays whole";
    EXPECT_TRUE(setParents(tree, node("T1"), nodes({"M2", "O2"})).value().isEmpty());
    perform(setParents(tree, node("T1"), nodes({"O2"})));
    EXPECT_EQ(drawn(), QStringLiteral("G(O1(M1(T2) M2(T3)) O2(T1))"));
    EXPECT_FALSE(tree.find(link("T1", "M2")));
    perform(setParents(tree, node("T1"), nodes({"M1", "O2"})));
    EXPECT_EQ(drawn(), QStringLiteral("G(O1(M1(T2 T1) M2(T3)) O2)"));
    EXPECT_FALSE(tree.find(link("T1", "O2"))->primary);
    EXPECT_EQ(refusal(setParents(tree, node("T1"), {})), QStringLiteral("Name what “T1” supports."));
    EXPECT_FALSE(setParents(tree, node("O1"), nodes({"G", "T1"}))) << "all or nothing";
}

TEST_F(LinkTest, WithoutItsPrimaryLinkANodeTakesTheNext)
{
    perform(addLink(tree, node("T1"), node("O2")));
    perform(removeLink(tree, link("T1", "M1")));
    EXPECT_EQ(drawn(), QStringLiteral("G(O1(M1(T2) M2(T3)) O2(T1))"));
}

TEST_F(LinkTest, WithoutAnyOtherItMovesUpAndAtLastIsParked)
{
    perform(removeLink(tree, link("T1", "M1")));
    EXPECT_EQ(drawn(), QStringLiteral("G(O1(M1(T2) T1 M2(T3)) O2)"));
    perform(removeLink(tree, link("O1", "G")));
    EXPECT_EQ(drawn(), QStringLiteral("G(O2)|O1(M1(T2) T1 M2(T3))"));
}

TEST_F(LinkTest, ANodeOfTheTopTierStandsOnTopWithoutItsLink)
{
    perform(addTopNode(tree, QStringLiteral("G2"), context));
    const auto moved = nodes({"G2"});
    perform(moveBranch(tree, moved, {node("G"), NodeId()}));
    EXPECT_EQ(drawn(), QStringLiteral("G(O1(M1(T1 T2) M2(T3)) O2 G2)"));
    perform(removeLink(tree, link("G2", "G")));
    EXPECT_EQ(drawn(), QStringLiteral("G(O1(M1(T1 T2) M2(T3)) O2) G2"));
}

} // namespace
} // namespace espalier::edit
