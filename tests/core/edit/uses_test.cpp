// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/edit/uses.h"

#include "core/edit/record.h"
#include "tests/core/edit/edited.h"

namespace espalier::edit {
namespace {

class UsesTest : public Edited
{
protected:
    PersonId person(const char *name)
    {
        Person person;
        person.name = QString::fromUtf8(name);
        person.id = ids.make<Person>();
        const PersonId id = person.id;
        perform(addRecord(tree, std::move(person), context));
        return id;
    }
};

TEST_F(UsesTest, CountEachRecordOnce)
{
    const PersonId rosa = person("Rosa");
    const PersonId sam = person("Sam");
    EXPECT_TRUE(usesOf(tree, rosa).isEmpty());
    perform(edit(tree, node("T1"), [&](Node &node) { node.owner = node.steward = rosa; }));
    perform(setField(tree, node("T2"), &Node::owner, rosa));
    perform(setField(tree, sam, &Person::deputy, rosa));
    perform(setField(tree, rosa, &Person::deputy, rosa));
    EXPECT_EQ(usesOf(tree, rosa), (Uses{2, 1}));
    EXPECT_TRUE(usesOf(tree, sam).isEmpty());
}

TEST_F(UsesTest, OnlyTheNodesOfAPersonAreHandedOver)
{
    const PersonId rosa = person("Rosa");
    const PersonId sam = person("Sam");
    const PersonId priya = person("Priya");
    for (const char *title : {"T1", "T2"})
        perform(setField(tree, node(title), &Node::owner, rosa));
    perform(setField(tree, node("T3"), &Node::owner, priya));
    perform(setField(tree, priya, &Person::deputy, rosa));
    const Tree before = tree;
    const auto change = handOverNodes(tree, rosa, sam);
    perform(change);
    EXPECT_EQ(change->nodes.size(), 2U);
    EXPECT_EQ(record("T1").owner, sam);
    EXPECT_EQ(record("T2").owner, sam);
    EXPECT_EQ(record("T3").owner, priya);
    EXPECT_EQ(tree.find(priya)->deputy, rosa);
    perform(inverse(*change));
    EXPECT_EQ(tree, before);
}

TEST_F(UsesTest, NobodyHandsOverToNobody)
{
    const PersonId rosa = person("Rosa");
    EXPECT_FALSE(handOverNodes(tree, rosa, PersonId()));
    EXPECT_FALSE(handOverNodes(tree, PersonId(), rosa));
    EXPECT_TRUE(handOverNodes(tree, rosa, rosa).value().isEmpty());
}

} // namespace
} // namespace espalier::edit
