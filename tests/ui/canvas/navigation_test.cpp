// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/canvas/navigation.h"

#include "core/edit/add.h"
#include "core/edit/new_tree.h"

#include <gtest/gtest.h>

#include <deque>
#include <set>

namespace espalier {
namespace {

class Navigation : public testing::TestWithParam<Drawing>
{
protected:
    Stage stage;

    void SetUp() override
    {
        CountedIds ids;
        Context context{ids, QDate(2026, 3, 2), QStringLiteral("Tester")};
        Tree tree = edit::newTree(context);
        std::vector<NodeId> nodes;
        const auto add = [&](const NodeId &parent) {
            const Result<Change> change = parent.isNull()
                                              ? edit::addTopNode(tree, QStringLiteral("x"), context)
                                              : edit::addChild(tree, parent, QStringLiteral("x"), context);
            ASSERT_TRUE(tree.apply(*change));
            nodes.push_back(edit::addedNode(*change));
        };
        for (int top = 0; top < 2; ++top) {
            const std::size_t root = nodes.size();
            add({});
            for (int i = 0; i < 3; ++i) {
                const std::size_t middle = nodes.size();
                add(nodes[root]);
                for (int j = 0; j < i + 1; ++j) {
                    add(nodes[middle]);
                    add(nodes.back());
                    add(nodes.back());
                }
            }
        }
        ViewState view;
        view.drawing = GetParam();
        stage.rebuild(tree, view, {}, {216, 134});
    }
};

TEST_P(Navigation, EveryCardIsReachedByArrowsAlone)
{
    std::set<Card> reached{0};
    std::deque<Card> open{0};
    while (!open.empty()) {
        const Card card = open.front();
        open.pop_front();
        for (const Arrow arrow : {Arrow::Left, Arrow::Right, Arrow::Up, Arrow::Down}) {
            const Card next = neighbourOf(stage, card, arrow);
            if (next != noCard && reached.insert(next).second)
                open.push_back(next);
        }
    }
    EXPECT_EQ(reached.size(), stage.size());
}

TEST_P(Navigation, AnArrowLeadsInItsDirection)
{
    for (Card card = 0; card < stage.size(); ++card) {
        const QPointF from = stage.restOf(card).center();
        for (const Arrow arrow : {Arrow::Left, Arrow::Right, Arrow::Up, Arrow::Down}) {
            const Card next = neighbourOf(stage, card, arrow);
            if (next == noCard)
                continue;
            const QPointF by = stage.restOf(next).center() - from;
            const double ahead = arrow == Arrow::Left    ? -by.x()
                                 : arrow == Arrow::Right ? by.x()
                                 : arrow == Arrow::Up    ? -by.y()
                                                         : by.y();
            EXPECT_GT(ahead, 0) << card << " to " << next;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Drawings, Navigation,
                         testing::Values(Drawing::TopDown, Drawing::LeftRight, Drawing::Outline));

} // namespace
} // namespace espalier
