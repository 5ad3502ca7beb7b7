// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/edit/copy.h"

#include "core/edit/link.h"
#include "core/edit/record.h"
#include "tests/core/edit/edited.h"

namespace espalier::edit {
namespace {

class CopyTest : public Edited
{
protected:
    /// The node of a title that is not the first one of it.
    const Node &copyOf(const char *title) const
    {
        const Node *last = nullptr;
        for (const Node &node : tree.nodes()) {
            if (node.title == QString::fromUtf8(title))
                last = &node;
        }
        return *last;
    }
};

TEST_F(CopyTest, ACopyStandsAfterItsBranchWithItsOwnIdsAndCodes)
{
    const auto one = nodes({"M1"});
    const auto copied = duplicate(tree, one, context);
    perform(copied);
    EXPECT_EQ(drawn(), QStringLiteral("G(O1(M1(T1 T2) M1(T1 T2) M2(T3)) O2)"));
    EXPECT_EQ(copyOf("T1").code, QStringLiteral("T-4"));
    EXPECT_EQ(addedNode(*copied), copyOf("M1").id);
}

TEST_F(CopyTest, LinksWithinAndFormulasLeadToTheCopiesOthersToTheOriginals)
{
    perform(addLink(tree, node("T2"), node("T1")));
    perform(addLink(tree, node("T1"), node("O2")));
    const QString formula =
        QStringLiteral("{%1} + {%2}")
            .arg(QString::fromLatin1(node("T2").text()), QString::fromLatin1(node("M2").text()));
    perform(setField(tree, node("T1"), &Node::formula, formula));
    const auto one = nodes({"M1"});
    perform(duplicate(tree, one, context));
    const NodeId t1 = copyOf("T1").id;
    EXPECT_TRUE(tree.links().contains({copyOf("T2").id, t1}));
    EXPECT_TRUE(tree.links().contains({t1, node("O2")}));
    EXPECT_EQ(copyOf("T1").formula,
              QStringLiteral("{%1} + {%2}")
                  .arg(QString::fromLatin1(copyOf("T2").id.text()), QString::fromLatin1(node("M2").text())));
}

TEST_F(CopyTest, ACopyHasNoPast)
{
    perform(edit(tree, node("T1"), [](Node &node) {
        node.lifecycle = Lifecycle::Approved;
        node.signOff.by = QStringLiteral("Ann");
        node.votes = 3;
        node.definition = QStringLiteral("a ÷ b");
    }));
    const auto one = nodes({"T1"});
    perform(duplicate(tree, one, context));
    EXPECT_EQ(copyOf("T1").lifecycle, Lifecycle::Draft);
    EXPECT_FALSE(copyOf("T1").signOff.isSet());
    EXPECT_EQ(copyOf("T1").votes, 0);
    EXPECT_EQ(copyOf("T1").definition, QStringLiteral("a ÷ b"));
}

TEST_F(CopyTest, UnderALowerTierTheCopyShifts)
{
    const auto one = nodes({"O1"});
    perform(copyBranch(tree, one, tree, {node("T3"), NodeId()}, context));
    EXPECT_EQ(drawn(), QStringLiteral("G(O1(M1(T1 T2) M2(T3(O1(M1(T1 T2) M2(T3))))) O2)"));
    EXPECT_EQ(tree.find(copyOf("M1").tier)->letter, QStringLiteral("T"));
    EXPECT_EQ(tierOf("M1"), QStringLiteral("M"));
}

TEST_F(CopyTest, AnIdeaIsCopiedIntoTheParkingLot)
{
    perform(addIdea(tree, QStringLiteral("I"), context));
    const auto one = nodes({"I"});
    perform(duplicate(tree, one, context));
    EXPECT_EQ(drawn(), QStringLiteral("G(O1(M1(T1 T2) M2(T3)) O2)|I I"));
}

TEST_F(CopyTest, IntoAnotherTreePeopleAndTiersGoByName)
{
    Person ann;
    ann.name = QStringLiteral("Ann");
    perform(addRecord(tree, ann, context));
    Person bob;
    bob.name = QStringLiteral("Bob");
    perform(addRecord(tree, bob, context));
    const auto named = [](const Tree &in, const char *name) {
        for (const Person &person : in.registers().people) {
            if (person.name == QString::fromLatin1(name))
                return person.id;
        }
        return PersonId();
    };
    perform(setField(tree, node("M1"), &Node::owner, named(tree, "Ann")));
    perform(setField(tree, node("T1"), &Node::owner, named(tree, "Bob")));
    const Tree from = tree;
    const auto branch = nodes({"M1"});

    tree = newTree(context);
    ann.id = {};
    perform(addRecord(tree, ann, context));
    perform(addTopNode(tree, QStringLiteral("Other"), context));
    perform(copyBranch(from, branch, tree, {node("Other"), NodeId()}, context));
    EXPECT_EQ(drawn(), QStringLiteral("Other(M1(T1 T2))"));
    EXPECT_EQ(tierOf("M1") + tierOf("T1"), QStringLiteral("MT"));
    EXPECT_EQ(record("M1").owner, named(tree, "Ann"));
    EXPECT_TRUE(record("T1").owner.isNull());
}

} // namespace
} // namespace espalier::edit
