// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/edit/edited.h"

namespace espalier::edit {
namespace {

class AddTest : public Edited
{
};

TEST_F(AddTest, AChildIsTheLastAndTakesTheNextTierDown)
{
    EXPECT_EQ(drawn(), QStringLiteral("G(O1(M1(T1 T2) M2(T3)) O2)"));
    EXPECT_EQ(tierOf("G") + tierOf("O1") + tierOf("M1") + tierOf("T1"), QStringLiteral("GOMT"));
}

TEST_F(AddTest, AtTheBottomAChildTakesTheSameTier)
{
    perform(addChild(tree, node("T1"), QStringLiteral("T4"), context));
    EXPECT_EQ(tierOf("T4"), QStringLiteral("T"));
}

TEST_F(AddTest, CodesCountOnWithinTheLetterAndAreNeverReused)
{
    EXPECT_EQ(record("T3").code, QStringLiteral("T-3"));
    const Result<Change> added = addChild(tree, node("M2"), QStringLiteral("T4"), context);
    perform(added);
    perform(inverse(*added));
    perform(addChild(tree, node("M2"), QStringLiteral("T5"), context));
    EXPECT_EQ(record("T5").code, QStringLiteral("T-4")) << "what was undone was never given";
    perform(addChild(tree, node("T5"), QStringLiteral("T6"), context));
    EXPECT_EQ(record("T6").code, QStringLiteral("T-5"));
}

TEST_F(AddTest, APastedTitleBecomesOneLine)
{
    perform(addChild(tree, node("O2"), QStringLiteral(" two\r\n lines\twide "), context));
    EXPECT_FALSE(node("two lines wide").isNull());
}

TEST_F(AddTest, ASiblingStandsBesideItsSiblingInTheSameTier)
{
    perform(addSibling(tree, node("T1"), Side::After, QStringLiteral("after"), context));
    perform(addSibling(tree, node("T1"), Side::Before, QStringLiteral("before"), context));
    perform(addSibling(tree, node("G"), Side::After, QStringLiteral("G2"), context));
    EXPECT_EQ(drawn(), QStringLiteral("G(O1(M1(before T1 after T2) M2(T3)) O2) G2"));
    EXPECT_EQ(tierOf("G2"), QStringLiteral("G"));
}

TEST_F(AddTest, AThousandSiblingsInOneGapKeepTheirOrder)
{
    std::vector<NodeId> made;
    for (int i = 0; i < 1000; ++i) {
        const auto added = addSibling(tree, node("T2"), Side::Before, QString::number(i), context);
        perform(added);
        made.push_back(addedNode(*added));
    }
    const auto placed = placedChildren(tree, tree.nodes().slotOf(node("M1")));
    ASSERT_EQ(placed.size(), 1002U);
    for (std::size_t i = 0; i < made.size(); ++i)
        EXPECT_EQ(tree.nodes().at(placed[i + 1])->id, made[i]);
}

TEST_F(AddTest, RanksThatLeaveNoGapAreDealtAnew)
{
    Change same;
    for (const char *title : {"T1", "T2"}) {
        const Slot slot = tree.links().slotOf(link(title, "M1"));
        Link flat = *tree.links().at(slot);
        flat.rank = "V";
        append<Link>(same, {tree.links().shared(slot), std::make_shared<const Link>(flat)});
    }
    ASSERT_TRUE(tree.apply(same));
    perform(addSibling(tree, node("T2"), Side::Before, QStringLiteral("between"), context));
    EXPECT_EQ(drawn(), QStringLiteral("G(O1(M1(T1 between T2) M2(T3)) O2)"));
}

TEST_F(AddTest, AParentGoesBetweenANodeAndWhatItSupports)
{
    const auto pair = nodes({"M2", "M1"});
    perform(insertParent(tree, pair, QStringLiteral("P"), context));
    EXPECT_EQ(drawn(), QStringLiteral("G(O1(P(M2(T3) M1(T1 T2))) O2)"));
    EXPECT_EQ(tierOf("P") + tierOf("M1"), QStringLiteral("MM"));
    const auto top = nodes({"G"});
    perform(insertParent(tree, top, QStringLiteral("Z"), context));
    EXPECT_EQ(drawn(), QStringLiteral("Z(G(O1(P(M2(T3) M1(T1 T2))) O2))"));
    EXPECT_EQ(tierOf("Z"), QStringLiteral("G"));
}

TEST_F(AddTest, AnIdeaIsParkedLast)
{
    perform(addIdea(tree, QStringLiteral("I1"), context));
    perform(addIdea(tree, QStringLiteral("I2"), context));
    EXPECT_EQ(drawn(), QStringLiteral("G(O1(M1(T1 T2) M2(T3)) O2)|I1 I2"));
}

TEST_F(AddTest, WithoutTiersNothingCanBeAdded)
{
    EXPECT_EQ(refusal(addTopNode(Tree(), QString(), context)),
              QStringLiteral("The tree has no tiers: add one first."));
}

TEST_F(AddTest, AParentThatIsGoneIsRefused)
{
    EXPECT_EQ(refusal(addChild(tree, NodeId(), QString(), context)),
              QStringLiteral("The node is not in the tree any more."));
}

} // namespace
} // namespace espalier::edit
