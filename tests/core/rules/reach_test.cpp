// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/reach.h"

#include "core/edit/add.h"
#include "core/edit/link.h"
#include "core/edit/new_tree.h"
#include "core/edit/record.h"
#include "tests/support/random_tree.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace espalier {
namespace {

/// Two goals; each test hangs under them what it is about.
class ReachTest : public testing::Test
{
protected:
    ReachTest() : tree(edit::newTree(context))
    {
        first = add({}, QStringLiteral("First"));
        second = add({}, QStringLiteral("Second"));
    }
    NodeId add(NodeId parent, const QString &title)
    {
        const Result<Change> change = parent.isNull() ? edit::addTopNode(tree, title, context)
                                                      : edit::addChild(tree, parent, title, context);
        EXPECT_TRUE(change && tree.apply(*change));
        return edit::addedNode(*change);
    }
    void link(NodeId child, NodeId parent)
    {
        const Result<Change> change = edit::addLink(tree, child, parent);
        ASSERT_TRUE(change && tree.apply(*change));
    }
    void evidence(NodeId child, NodeId parent, Evidence evidence)
    {
        const Result<Change> change = edit::setField(tree, LinkKey{child, parent}, &Link::evidence, evidence);
        ASSERT_TRUE(change && tree.apply(*change));
    }
    [[nodiscard]] Slot slot(NodeId node) const { return tree.nodes().slotOf(node); }
    [[nodiscard]] WayToGoal way(NodeId node, NodeId goal) const
    {
        return waysToGoal(tree, goalsFirst(tree), slot(goal))[slot(node)];
    }

    CountedIds ids;
    Context context{ids, QDate(2026, 11, 2), QStringLiteral("Test")};
    Tree tree;
    NodeId first;
    NodeId second;
};

TEST_F(ReachTest, CountsTheLinksAlongThePrimaryParents)
{
    const NodeId a = add(first, QStringLiteral("A"));
    const NodeId b = add(a, QStringLiteral("B"));
    EXPECT_EQ(way(first, first), (WayToGoal{0, true, Evidence::Tested, noSlot}));
    EXPECT_EQ(way(a, first), (WayToGoal{1, true, Evidence::Assumed, slot(first)}));
    EXPECT_EQ(way(b, first), (WayToGoal{2, true, Evidence::Assumed, slot(a)}));
    EXPECT_FALSE(way(b, second).exists());
}

TEST_F(ReachTest, SaysWhereOnlyASecondaryLinkLeadsThere)
{
    const NodeId a = add(first, QStringLiteral("A"));
    const NodeId b = add(a, QStringLiteral("B"));
    link(b, second);
    EXPECT_EQ(way(b, second), (WayToGoal{1, false, Evidence::Assumed, slot(second)}));
    EXPECT_TRUE(way(b, first).primary);
    EXPECT_FALSE(way(a, second).exists());
}

TEST_F(ReachTest, APrimaryWayCountsEvenWhereASecondaryOneIsShorter)
{
    const NodeId a = add(first, QStringLiteral("A"));
    const NodeId b = add(a, QStringLiteral("B"));
    link(b, first);
    evidence(b, first, Evidence::Tested);
    EXPECT_EQ(way(b, first), (WayToGoal{2, true, Evidence::Assumed, slot(a)}));
}

TEST_F(ReachTest, TheWeakestLinkSpeaksForTheWay)
{
    const NodeId a = add(first, QStringLiteral("A"));
    const NodeId b = add(a, QStringLiteral("B"));
    evidence(a, first, Evidence::Observed);
    evidence(b, a, Evidence::Tested);
    EXPECT_EQ(way(b, first).weakest, Evidence::Observed);
}

TEST_F(ReachTest, OfEquallyShortWaysTheBetterEvidencedIsTaken)
{
    const NodeId a = add(first, QStringLiteral("A"));
    const NodeId b = add(first, QStringLiteral("B"));
    const NodeId other = add(second, QStringLiteral("Other"));
    const NodeId leaf = add(other, QStringLiteral("Leaf"));
    link(leaf, a);
    link(leaf, b);
    for (const auto &[child, parent] : {std::pair(b, first), std::pair(leaf, b)})
        evidence(child, parent, Evidence::Tested);
    EXPECT_EQ(way(leaf, first), (WayToGoal{2, false, Evidence::Tested, slot(b)}));
}

/// Every way upward from `node` to `goal`, found by trying all, links as ties.
void findWays(const Tree &tree, Slot node, Slot goal, std::vector<Tie> &taken,
              std::vector<std::vector<Tie>> &found)
{
    if (node == goal) {
        found.push_back(taken);
        return;
    }
    for (const Tie &tie : tree.supports(node)) {
        taken.push_back(tie);
        findWays(tree, tie.node, goal, taken, found);
        taken.pop_back();
    }
}

bool leadsByPrimary(const Tree &tree, Slot node, Slot goal)
{
    while (node != noSlot && node != goal)
        node = tree.parentOf(node);
    return node == goal;
}

/// Whether the way keeps to primary links from the first node on from which they lead to the goal.
bool keepsToPrimary(const Tree &tree, Slot node, Slot goal, const std::vector<Tie> &way)
{
    for (const Tie &tie : way) {
        if (leadsByPrimary(tree, node, goal) && !tie.primary)
            return false;
        node = tie.node;
    }
    return true;
}

RC_GTEST_PROP(ReachLaws, TheWayIsTheBestOfAll, (std::uint64_t seed))
{
    test::RandomTreeOptions options;
    options.nodes = 10;
    options.extraParents = 9;
    options.observations = 0;
    options.otherRecords = 1;
    const Tree tree = test::randomTree(seed, options);
    const std::vector<Slot> order = goalsFirst(tree);
    for (auto goal = tree.nodes().begin(); goal != tree.nodes().end(); ++goal) {
        const std::vector<WayToGoal> ways = waysToGoal(tree, order, goal.slot());
        for (auto node = tree.nodes().begin(); node != tree.nodes().end(); ++node) {
            std::vector<Tie> taken;
            std::vector<std::vector<Tie>> all;
            findWays(tree, node.slot(), goal.slot(), taken, all);
            std::pair best{-1, Evidence::Assumed};
            for (const std::vector<Tie> &way : all) {
                if (!keepsToPrimary(tree, node.slot(), goal.slot(), way))
                    continue;
                std::pair now{static_cast<int>(way.size()), Evidence::Tested};
                for (const Tie &tie : way)
                    now.second = std::min(now.second, tree.links().at(tie.link)->evidence);
                if (best.first < 0 || now.first < best.first ||
                    (now.first == best.first && now.second > best.second))
                    best = now;
            }
            const WayToGoal &way = ways[node.slot()];
            RC_ASSERT(way.steps == best.first);
            RC_ASSERT(way.weakest == best.second);
            RC_ASSERT(way.primary == leadsByPrimary(tree, node.slot(), goal.slot()));
        }
    }
}

} // namespace
} // namespace espalier
