// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/edit/paste.h"

#include "core/edit/link.h"
#include "core/edit/move.h"
#include "core/edit/record.h"
#include "tests/core/edit/edited.h"

namespace espalier::edit {
namespace {

class Pasting : public Edited
{
protected:
    PersonId add(const char *name)
    {
        Person person;
        person.id = ids.make<Person>();
        person.name = QString::fromUtf8(name);
        perform(addRecord(tree, person, context));
        return person.id;
    }
    Tree cut(std::initializer_list<const char *> titles)
    {
        auto found = excerpt(tree, nodes(titles));
        EXPECT_TRUE(found);
        return found.value_or(Tree());
    }
};

TEST_F(Pasting, AnExcerptHoldsTheBranchesAndWhomTheyName)
{
    const PersonId lena = add("Lena");
    add("Nobody here");
    perform(setField(tree, node("T1"), &Node::owner, lena));
    perform(addLink(tree, node("T1"), node("M2")));
    const Tree part = cut({"M1", "T3"});
    EXPECT_EQ(part.nodes().size(), 4U);
    EXPECT_EQ(part.links().size(), 2U);
    EXPECT_EQ(part.all<Person>().size(), 1U);
    EXPECT_EQ(topNodes(part).size(), 2U);
}

TEST_F(Pasting, PutsBranchesUnderANodeWithWhomTheyBring)
{
    const PersonId lena = add("Lena");
    perform(setField(tree, node("T1"), &Node::owner, lena));
    const Tree part = cut({"M1"});
    CountedIds others;
    Context there{others, context.day, {}};
    for (int i = 0; i < 100; ++i)
        static_cast<void>(others.make<Node>());
    tree = newTree(there);
    perform(addTopNode(tree, QStringLiteral("Top"), there));
    perform(pasteAll(part, tree, {node("Top"), {}}, there));
    EXPECT_EQ(drawn(), u"Top(M1(T1 T2))");
    ASSERT_EQ(tree.all<Person>().size(), 1U);
    EXPECT_EQ(tree.find(record("T1").owner)->name, u"Lena");
    perform(pasteAll(part, tree, {node("Top"), {}}, there));
    EXPECT_EQ(tree.all<Person>().size(), 1U); // known by now
}

TEST_F(Pasting, LeavesIdeasInTheParkingLotWhereThereIsNoParent)
{
    perform(park(tree, nodes({"M2"})));
    const Tree part = cut({"M2"});
    perform(pasteAll(part, tree, {}, context));
    EXPECT_EQ(drawn(), u"G(O1(M1(T1 T2)) O2)|M2(T3) M2(T3)");
    perform(pasteAll(part, tree, {node("O2"), {}}, context));
    EXPECT_EQ(drawn(), u"G(O1(M1(T1 T2)) O2(M2(T3)))|M2(T3) M2(T3)");
}

TEST_F(Pasting, BringsNoPasswordAlong)
{
    Source source;
    source.id = ids.make<Source>();
    source.name = QStringLiteral("Sales");
    source.savedImport.address = QStringLiteral("postgresql://ana:secret@db/sales");
    Change opened; // a file may say anything
    appendNew(opened, source);
    perform(opened);
    perform(setField(tree, node("T1"), &Node::source, source.id));
    const Tree part = cut({"M1"});
    perform(removeRecord(tree, source.id));
    EXPECT_TRUE(refusal(pasteAll(part, tree, {node("O2"), {}}, context)).contains(u"password"));
}

} // namespace
} // namespace espalier::edit
