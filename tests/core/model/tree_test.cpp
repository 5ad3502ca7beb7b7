// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/tree.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

/// A goal A with drivers B and C, and D under B that also supports C.
class TreeTest : public testing::Test
{
protected:
    CountedIds ids;
    TierId tier = ids.make<Tier>();
    NodeId a = ids.make<Node>();
    NodeId b = ids.make<Node>();
    NodeId c = ids.make<Node>();
    NodeId d = ids.make<Node>();
    Change built;
    Tree tree;

    static Link link(NodeId child, NodeId parent, bool primary, const char *rank)
    {
        Link link;
        link.child = child;
        link.parent = parent;
        link.primary = primary;
        link.rank = rank;
        return link;
    }
    Node node(NodeId id, const QString &title) const
    {
        Node node;
        node.id = id;
        node.tier = tier;
        node.title = title;
        return node;
    }
    void SetUp() override
    {
        Tier top;
        top.id = tier;
        appendNew(built, top);
        appendNew(built, node(a, QStringLiteral("A")));
        appendNew(built, node(b, QStringLiteral("B")));
        appendNew(built, node(c, QStringLiteral("C")));
        appendNew(built, node(d, QStringLiteral("D")));
        appendNew(built, link(b, a, true, "V"));
        appendNew(built, link(c, a, true, "G"));
        appendNew(built, link(d, b, true, "V"));
        appendNew(built, link(d, c, false, "V"));
        ASSERT_TRUE(tree.apply(built));
    }
    Result<void> add(const Link &link)
    {
        Change change;
        appendNew(change, link);
        return tree.apply(change);
    }
    std::vector<NodeId> driversOf(NodeId id) const
    {
        std::vector<NodeId> out;
        for (const Tie &tie : tree.drivers(tree.nodes().slotOf(id)))
            out.push_back(tree.nodes().at(tie.node)->id);
        return out;
    }
};

TEST_F(TreeTest, DriversStandInTheOrderOfTheirRank)
{
    EXPECT_EQ(driversOf(a), (std::vector{c, b}));
    EXPECT_EQ(driversOf(c), std::vector{d});
}

TEST_F(TreeTest, ThePrimaryLinkPlacesANode)
{
    EXPECT_EQ(tree.parentOf(tree.nodes().slotOf(d)), tree.nodes().slotOf(b));
    EXPECT_EQ(tree.supports(tree.nodes().slotOf(d)).size(), 2U);
    EXPECT_EQ(tree.parentOf(tree.nodes().slotOf(a)), noSlot);
}

TEST_F(TreeTest, ACircleIsRefusedAndNothingChanges)
{
    const Tree before = tree;
    const auto done = add(link(a, d, true, "V"));
    ASSERT_FALSE(done);
    EXPECT_TRUE(done.error().what.contains(QStringLiteral("“D” already supports “A”")))
        << qPrintable(done.error().what);
    EXPECT_EQ(tree, before);
}

TEST_F(TreeTest, ASecondPrimaryLinkIsRefused)
{
    EXPECT_FALSE(add(link(d, a, true, "V")));
    EXPECT_TRUE(add(link(d, a, false, "V")));
}

TEST_F(TreeTest, ANodeCannotGoWhileLinksStay)
{
    Change change;
    append<Node>(change, {tree.nodes().shared(tree.nodes().slotOf(d)), nullptr});
    EXPECT_FALSE(tree.apply(change));
    for (const NodeId parent : {b, c})
        append<Link>(change, {tree.links().shared(tree.links().slotOf({d, parent})), nullptr});
    EXPECT_TRUE(tree.apply(change));
    EXPECT_TRUE(driversOf(b).empty());
}

TEST_F(TreeTest, AnIdTwiceIsRefused)
{
    Change change;
    appendNew(change, node(a, QStringLiteral("Twin")));
    const auto done = tree.apply(change);
    ASSERT_FALSE(done);
    EXPECT_TRUE(done.error().what.contains(QStringLiteral("Twin")));
}

TEST_F(TreeTest, AStaleBeforeIsRefused)
{
    Change first;
    append<Node>(first, {std::make_shared<const Node>(node(a, QStringLiteral("A"))),
                         std::make_shared<const Node>(node(a, QStringLiteral("A1")))});
    EXPECT_TRUE(tree.apply(first));
    EXPECT_FALSE(tree.apply(first));
}

TEST_F(TreeTest, ARecordAlteredTwiceIsRefused)
{
    const auto first = tree.links().shared(tree.links().slotOf({d, b}));
    Link other = *first;
    other.sentence = QStringLiteral("once");
    const auto second = std::make_shared<const Link>(other);
    other.sentence = QStringLiteral("twice");
    const auto third = std::make_shared<const Link>(other);
    Change change;
    append<Link>(change, {first, second});
    append<Link>(change, {second, third});
    EXPECT_FALSE(tree.apply(change));
    EXPECT_EQ(driversOf(b), std::vector{d}) << "not d twice";
    change.links.back() = {second, nullptr};
    EXPECT_FALSE(tree.apply(change));
}

TEST_F(TreeTest, TheInverseLeavesNothing)
{
    ASSERT_TRUE(tree.apply(inverse(built)));
    EXPECT_EQ(tree, Tree());
    ASSERT_TRUE(tree.apply(built));
    EXPECT_EQ(driversOf(a), (std::vector{c, b}));
}

TEST_F(TreeTest, CopiesDoNotSeeLaterChanges)
{
    const Tree copy = tree;
    Change change;
    appendNew(change, link(c, b, false, "V"));
    ASSERT_TRUE(tree.apply(change));
    EXPECT_FALSE(copy.links().contains({c, b}));
    EXPECT_NE(copy, tree);
    ASSERT_TRUE(tree.apply(inverse(change)));
    EXPECT_EQ(copy, tree);
}

TEST_F(TreeTest, ComposedChangesThatCancelAreEmpty)
{
    EXPECT_TRUE(compose(built, inverse(built)).isEmpty());
    EXPECT_EQ(compose(built, Change()), built);
}

} // namespace
} // namespace espalier
