// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/edit/move.h"

#include "core/edit/each.h"
#include "core/edit/link.h"
#include "core/edit/record.h"
#include "tests/core/edit/edited.h"

namespace espalier::edit {
namespace {

class MoveTest : public Edited
{
protected:
    Result<Change> move(std::initializer_list<const char *> titles, const char *parent,
                        const char *before = "")
    {
        const auto moved = nodes(titles);
        return moveBranch(tree, moved, {node(parent), node(before)});
    }
};

TEST_F(MoveTest, ABranchTakesItsPlaceAndKeepsItsTiers)
{
    perform(move({"M2"}, "O2"));
    EXPECT_EQ(drawn(), QStringLiteral("G(O1(M1(T1 T2)) O2(M2(T3)))"));
    EXPECT_EQ(tierOf("M2") + tierOf("T3"), QStringLiteral("MT"));
}

TEST_F(MoveTest, SeveralStandSideBySideInTheOrderGiven)
{
    perform(move({"T3", "T1"}, "M1", "T2"));
    EXPECT_EQ(drawn(), QStringLiteral("G(O1(M1(T3 T1 T2) M2) O2)"));
}

TEST_F(MoveTest, OfNodesOneUnderAnotherOnlyTheOuterMoves)
{
    perform(move({"T1", "M1", "T1"}, "O2"));
    EXPECT_EQ(drawn(), QStringLiteral("G(O1(M2(T3)) O2(M1(T1 T2)))"));
}

TEST_F(MoveTest, BeforeANodeThatMovesItselfMeansBeforeTheNextThatStays)
{
    perform(move({"O2", "O1"}, "G", "O1"));
    EXPECT_EQ(drawn(), QStringLiteral("G(O2 O1(M1(T1 T2) M2(T3)))"));
}

TEST_F(MoveTest, UnderALowerTierABranchShiftsByTheLeast)
{
    const auto moved = move({"O2"}, "M1");
    perform(moved);
    EXPECT_EQ(drawn(), QStringLiteral("G(O1(M1(T1 T2 O2) M2(T3)))"));
    EXPECT_EQ(tierOf("O2"), QStringLiteral("M"));
    perform(move({"M1"}, "T3"));
    EXPECT_EQ(tierOf("M1") + tierOf("O2") + tierOf("T1"), QStringLiteral("TTT"));
    EXPECT_EQ(record("O2").code, QStringLiteral("O-2")) << "a code is for good";
}

TEST_F(MoveTest, SeveralSiblingsMoveAsOneAndKeepTheirOrder)
{
    const auto each = [&](std::initializer_list<const char *> titles, Turn turn, auto verb) {
        return toEach(tree, nodes(titles), turn, verb);
    };
    perform(each({"T2", "T1"}, Turn::LastFirst, promote));
    EXPECT_EQ(drawn(), QStringLiteral("G(O1(M1 T1 T2 M2(T3)) O2)"));
    perform(each({"T1", "T2"}, Turn::LastFirst, moveLater));
    EXPECT_EQ(drawn(), QStringLiteral("G(O1(M1 M2(T3) T1 T2) O2)"));
    EXPECT_FALSE(each({"T1", "T2"}, Turn::LastFirst, moveLater)) << "one at the end holds all";
    perform(each({"T1", "T2"}, Turn::FirstFirst, moveEarlier));
    EXPECT_EQ(drawn(), QStringLiteral("G(O1(M1 T1 T2 M2(T3)) O2)"));
    perform(each({"T1", "T2"}, Turn::FirstFirst, demote));
    EXPECT_EQ(drawn(), QStringLiteral("G(O1(M1(T1 T2) M2(T3)) O2)"));
}

TEST_F(MoveTest, ASecondaryDriverShiftsWithWhatItSupports)
{
    perform(addChild(tree, node("O1"), QStringLiteral("M3"), context));
    perform(addLink(tree, node("M3"), node("M2")));
    perform(move({"M2"}, "T1"));
    EXPECT_EQ(tierOf("M2") + tierOf("M3"), QStringLiteral("TT"));
}

TEST_F(MoveTest, UnderItselfOrBelowItselfIsRefused)
{
    EXPECT_EQ(refusal(move({"O1"}, "T1")), QStringLiteral("“O1” cannot go under “T1”: “T1” is below “O1”."));
    EXPECT_EQ(refusal(move({"O1"}, "O1")), QStringLiteral("“O1” cannot go under itself."));
    perform(addLink(tree, node("T3"), node("M1")));
    EXPECT_EQ(refusal(move({"M1"}, "T3")), QStringLiteral("“M1” cannot go under “T3”: “T3” is below “M1”."));
}

TEST_F(MoveTest, ASecondaryLinkToTheNewParentBecomesThePrimaryOne)
{
    perform(addLink(tree, node("T3"), node("M1")));
    perform(move({"T3"}, "M1", "T1"));
    EXPECT_EQ(drawn(), QStringLiteral("G(O1(M1(T3 T1 T2) M2) O2)"));
    EXPECT_EQ(tree.links().size(), 7U);
}

TEST_F(MoveTest, TheNewLinkKeepsWhatIsNotAboutTheOldParent)
{
    Link told = *tree.find(link("T3", "M2"));
    told.sentence = QStringLiteral("because");
    told.weight = 40;
    told.evidence = Evidence::Tested;
    told.confirmedBy = QStringLiteral("Ann");
    Change change;
    append<Link>(change,
                 {tree.links().shared(tree.links().slotOf(told.key())), std::make_shared<Link>(told)});
    perform(change);
    perform(move({"T3"}, "M1"));
    const Link &moved = *tree.find(link("T3", "M1"));
    EXPECT_EQ(moved.sentence, QStringLiteral("because"));
    EXPECT_EQ(moved.weight, std::nullopt);
    EXPECT_EQ(moved.evidence, Evidence::Assumed);
    EXPECT_EQ(moved.confirmedBy, QString());
}

TEST_F(MoveTest, ToTheSamePlaceItChangesNothing)
{
    EXPECT_TRUE(move({"T1", "T2"}, "M1").value().nodes.empty());
    perform(move({"T2"}, "M1"));
    EXPECT_EQ(drawn(), QStringLiteral("G(O1(M1(T1 T2) M2(T3)) O2)"));
}

TEST_F(MoveTest, OnTopItBecomesANodeOfTheTopTierAndSupportsNothing)
{
    perform(addLink(tree, node("M2"), node("O2")));
    perform(move({"M2"}, "", "G"));
    EXPECT_EQ(drawn(), QStringLiteral("M2(T3) G(O1(M1(T1 T2)) O2)"));
    EXPECT_EQ(tierOf("M2") + tierOf("T3"), QStringLiteral("GT"));
    EXPECT_TRUE(tree.supports(tree.nodes().slotOf(node("M2"))).empty());
}

TEST_F(MoveTest, EarlierAndLaterChangeTheOrder)
{
    perform(moveEarlier(tree, node("T2")));
    perform(moveLater(tree, node("O1")));
    EXPECT_EQ(drawn(), QStringLiteral("G(O2 O1(M1(T2 T1) M2(T3)))"));
    EXPECT_EQ(refusal(moveEarlier(tree, node("T2"))), QStringLiteral("“T2” is the first one already."));
    EXPECT_EQ(refusal(moveLater(tree, node("G"))), QStringLiteral("“G” is the last one already."));
}

TEST_F(MoveTest, PromotedItStandsAfterItsParentAndDemotedUnderTheOneBefore)
{
    perform(promote(tree, node("T1")));
    EXPECT_EQ(drawn(), QStringLiteral("G(O1(M1(T2) T1 M2(T3)) O2)"));
    perform(demote(tree, node("T1")));
    EXPECT_EQ(drawn(), QStringLiteral("G(O1(M1(T2 T1) M2(T3)) O2)"));
    EXPECT_EQ(refusal(promote(tree, node("G"))), QStringLiteral("“G” is on top already."));
    EXPECT_EQ(refusal(demote(tree, node("M1"))),
              QStringLiteral("There is nothing before “M1” that it could go under."));
}

TEST_F(MoveTest, ParkedItIsAnIdeaWithWhatIsUnderIt)
{
    perform(addLink(tree, node("T3"), node("M1")));
    const auto parked = nodes({"M2"});
    perform(park(tree, parked));
    EXPECT_EQ(drawn(), QStringLiteral("G(O1(M1(T1 T2 T3)) O2)|M2"));
    EXPECT_NE(tree.find(link("T3", "M2")), nullptr) << "it still supports the idea";
    EXPECT_EQ(record("M2").lifecycle, Lifecycle::Idea);
    perform(move({"M2"}, "O2"));
    EXPECT_EQ(record("M2").lifecycle, Lifecycle::Draft);
    EXPECT_EQ(drawn(), QStringLiteral("G(O1(M1(T1 T2 T3)) O2(M2))"));
}

TEST_F(MoveTest, AnIdeaInTheTreeThatMovesToTheTopIsNotParkedByThat)
{
    perform(setField(tree, node("M2"), &Node::lifecycle, Lifecycle::Idea));
    perform(move({"M2"}, ""));
    EXPECT_EQ(drawn(), QStringLiteral("G(O1(M1(T1 T2)) O2) M2(T3)"));
    EXPECT_EQ(record("M2").lifecycle, Lifecycle::Draft);
}

TEST_F(MoveTest, ALinkThatMovesIsStillTheOneAnInsightIsAbout)
{
    Insight insight;
    insight.id = ids.make<Insight>();
    insight.links = {link("T1", "M1"), link("T3", "M2")};
    Change change;
    appendNew(change, insight);
    perform(change);
    perform(move({"T3"}, "M1"));
    EXPECT_EQ(tree.find(insight.id)->links, (std::vector{link("T1", "M1"), link("T3", "M1")}));
    perform(move({"T1"}, ""));
    EXPECT_EQ(tree.find(insight.id)->links, std::vector{link("T3", "M1")});
}

} // namespace
} // namespace espalier::edit
