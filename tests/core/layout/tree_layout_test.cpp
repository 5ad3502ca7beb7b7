// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/layout/tree_layout.h"

#include "core/model/queries.h"
#include "forest.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace espalier {
namespace {

constexpr CardSize cardSize{864, 536};

/// A Tree whose node number n is card n of a forest; its secondary links are the forest's where the model
/// allows.
struct Planted
{
    CountedIds ids;
    std::vector<TierId> tiers;
    std::vector<NodeId> nodes;
    Tree tree;

    explicit Planted(const test::Forest &forest)
    {
        Change change;
        for (char rank = 'A'; rank <= 'H'; ++rank) {
            Tier tier;
            tier.id = tiers.emplace_back(ids.make<Tier>());
            tier.rank = QByteArray(1, rank);
            appendNew(change, tier);
        }
        const auto support = [&](std::uint32_t child, std::uint32_t parent, bool primary) {
            Link link;
            link.child = nodes[child];
            link.parent = nodes[parent];
            link.primary = primary;
            link.rank = QByteArray::number(child + 10'000);
            appendNew(change, link);
        };
        for (std::uint32_t card = 0; card < forest.cards(); ++card) {
            Node node;
            node.id = nodes.emplace_back(ids.make<Node>());
            node.tier = tiers[forest.tier[card]];
            node.rank = QByteArray::number(card + 10'000);
            appendNew(change, node);
            if (forest.parent[card] >= 0)
                support(card, static_cast<std::uint32_t>(forest.parent[card]), true);
        }
        for (const CrossLink &cross : forest.links) {
            // Upward in preorder and to a card with a parent: no circle, and a primary link stands beside it.
            if (cross.parent < cross.child && forest.parent[cross.child] >= 0 &&
                forest.parent[cross.child] != static_cast<std::int32_t>(cross.parent))
                support(cross.child, cross.parent, false);
        }
        const Result<void> applied = tree.apply(change);
        EXPECT_TRUE(applied) << applied.error().what.toStdString();
    }
    [[nodiscard]] Slot slot(std::size_t card) const { return tree.nodes().slotOf(nodes[card]); }
    [[nodiscard]] std::vector<char> flags(std::initializer_list<std::size_t> cards) const
    {
        std::vector<char> flags(tree.nodes().slotCount());
        for (const std::size_t card : cards)
            flags[slot(card)] = 1;
        return flags;
    }
    [[nodiscard]] std::vector<Slot> shown(const ShownChoice &choice) const
    {
        const ShownCards cards(tree, choice);
        return {cards.slots().begin(), cards.slots().end()};
    }
    [[nodiscard]] std::vector<Slot> slots(std::initializer_list<std::size_t> cards) const
    {
        std::vector<Slot> slots;
        for (const std::size_t card : cards)
            slots.push_back(slot(card));
        return slots;
    }
};

/// 0 ─ 1 ─ 2, 3; 0 ─ 4 ─ 5 ─ 6; 7 ─ 8; 6 also supports 1, 3 also supports 4, 2 and 3 also support 7's
/// child 8.
test::Forest family()
{
    test::Forest forest;
    for (const auto &[above, tier] : std::vector<std::pair<std::int32_t, std::uint16_t>>{
             {-1, 0}, {0, 1}, {1, 2}, {1, 2}, {0, 1}, {4, 2}, {5, 3}, {-1, 0}, {7, 1}})
        forest.add(above, tier);
    return forest;
}

void addSecondary(Planted &planted, std::size_t child, std::size_t parent)
{
    Link link;
    link.child = planted.nodes[child];
    link.parent = planted.nodes[parent];
    link.rank = "x";
    Change change;
    appendNew(change, link);
    ASSERT_TRUE(planted.tree.apply(change));
}

TEST(ShownCards, AreAllPlacedNodesInOrder)
{
    const Planted planted(family());
    EXPECT_EQ(planted.shown({}), planted.slots({0, 1, 2, 3, 4, 5, 6, 7, 8}));
}

TEST(ShownCards, LeaveParkedIdeasOut)
{
    Planted planted(family());
    Node idea;
    idea.id = planted.ids.make<Node>();
    idea.tier = planted.tiers[0];
    idea.lifecycle = Lifecycle::Idea;
    Change change;
    appendNew(change, idea);
    ASSERT_TRUE(planted.tree.apply(change));
    EXPECT_EQ(ShownCards(planted.tree, {}).size(), 9U);
}

TEST(ShownCards, FoldingHidesWhatIsBelowAndCountsIt)
{
    const Planted planted(family());
    const ShownCards cards(planted.tree, {.folded = planted.flags({4})});
    EXPECT_EQ(cards.size(), 7U);
    EXPECT_EQ(cards.hiddenUnder(cards.cardOf(planted.slot(4))), 2U);
    EXPECT_EQ(cards.cardOf(planted.slot(6)), noCard);
}

TEST(ShownCards, EndAtTheLastTierDrawn)
{
    const Planted planted(family());
    EXPECT_EQ(planted.shown({.lastTier = 1}), planted.slots({0, 1, 4, 7, 8}));
    const ShownCards cards(planted.tree, {.lastTier = 1});
    EXPECT_EQ(cards.hiddenUnder(1), 2U);
}

TEST(ShownCards, FocusShowsOneBranch)
{
    const Planted planted(family());
    EXPECT_EQ(planted.shown({.focus = planted.slot(4)}), planted.slots({4, 5, 6}));
}

TEST(ShownCards, AFilterKeepsWhatLeadsToTheFound)
{
    const Planted planted(family());
    EXPECT_EQ(planted.shown({.found = planted.flags({6, 1})}), planted.slots({0, 1, 4, 5, 6}));
}

TEST(ShownCards, AFilterWorksWithinAParkedBranchInFocus)
{
    Planted planted(family());
    const Slot top = planted.slot(7);
    auto idea = std::make_shared<Node>(*planted.tree.nodes().at(top));
    idea->lifecycle = Lifecycle::Idea;
    Change change;
    append<Node>(change, {planted.tree.nodes().shared(top), idea});
    ASSERT_TRUE(planted.tree.apply(change));
    EXPECT_EQ(planted.shown({.focus = top, .found = planted.flags({8})}), planted.slots({7, 8}));
}

TEST(ShownCards, LinksOfHiddenNodesEndAtTheNearestCardAboveOnce)
{
    Planted planted(family());
    addSecondary(planted, 2, 8);
    addSecondary(planted, 3, 8);
    addSecondary(planted, 6, 1);
    addSecondary(planted, 3, 0); // from a hidden driver to its own card's parent: the tree's line says it
    const ShownCards open(planted.tree, {});
    EXPECT_EQ(open.input({}).links.size(), 4U);
    const ShownCards folded(planted.tree, {.folded = planted.flags({1})});
    const auto links = folded.input({}).links;
    ASSERT_EQ(links.size(), 2U);
    EXPECT_EQ(links[0], (CrossLink{folded.cardOf(planted.slot(1)), folded.cardOf(planted.slot(8))}));
    EXPECT_EQ(folded.linksIn(0), 2U);
    EXPECT_EQ(folded.linksIn(1), 1U);
    EXPECT_EQ(planted.tree.links().at(folded.linkSlot(1))->child, planted.nodes[6]);
    const ShownCards focused(planted.tree, {.focus = planted.slot(4)});
    EXPECT_TRUE(focused.input({}).links.empty());
}

TEST(TreeLayout, TakesSizesByNodeSlot)
{
    const Planted planted(family());
    std::vector<CardSize> sizes(planted.tree.nodes().slotCount(), cardSize);
    sizes[planted.slot(8)] = {400, 300};
    const TreeLayout drawn = layOut(planted.tree, sizes, {});
    EXPECT_EQ(drawn.layout.boxes[8].width, 400);
    EXPECT_EQ(drawn.layout.boxes[0].height, cardSize.height);
}

RC_GTEST_PROP(TreeLayoutLaws, AFoldedBranchIsDrawnAsIfItWereNotThere, ())
{
    const auto seed = *rc::gen::arbitrary<std::uint32_t>();
    const test::Forest forest = test::randomForest(seed, *rc::gen::inRange<std::uint32_t>(1, 60));
    const auto folded = *rc::gen::inRange<std::size_t>(0, forest.cards());
    test::Forest pruned;
    std::vector<std::int32_t> kept(forest.cards(), -1);
    for (std::size_t card = 0; card < forest.cards(); ++card) {
        const std::int32_t parent = forest.parent[card];
        const auto above = static_cast<std::size_t>(std::max(parent, 0));
        if (parent >= 0 && (above == folded || kept[above] < 0))
            continue;
        kept[card] = static_cast<std::int32_t>(pruned.cards());
        pruned.add(parent < 0 ? -1 : kept[above], forest.tier[card]);
    }
    test::Forest unlinked = forest;
    unlinked.links.clear();
    const Planted whole(unlinked);
    const Planted part(pruned);
    const std::vector<CardSize> sizes(forest.cards(), cardSize);
    LayoutOptions options;
    options.shown.folded = whole.flags({folded});
    RC_ASSERT(layOut(whole.tree, sizes, options).layout == layOut(part.tree, sizes, {}).layout);
}

} // namespace
} // namespace espalier
