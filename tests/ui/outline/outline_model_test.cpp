// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/outline/outline_model.h"

#include "core/edit/add.h"
#include "core/edit/link.h"
#include "core/edit/move.h"
#include "core/edit/new_tree.h"
#include "core/edit/record.h"
#include "core/edit/remove.h"
#include "core/model/queries.h"
#include "ui/tools/node_mime.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <random>

namespace espalier {
namespace {

/// A tree, a model that follows it, and the tester that complains when the model breaks a promise.
class OutlineModelTest : public testing::Test
{
protected:
    OutlineModelTest()
    {
        m_tree = edit::newTree(m_context);
        m_model.setTree(&m_tree);
    }

    bool apply(const Result<Change> &change)
    {
        if (!change || !m_tree.apply(*change))
            return false;
        m_model.treeChanged(*change);
        return true;
    }
    NodeId add(NodeId parent, const QString &title)
    {
        const Result<Change> change = parent.isNull() ? edit::addTopNode(m_tree, title, m_context)
                                                      : edit::addChild(m_tree, parent, title, m_context);
        EXPECT_TRUE(apply(change));
        return edit::addedNode(*change);
    }
    /// The titles in their order, two spaces a level, references in brackets.
    [[nodiscard]] QString drawn(const OutlineModel &model) const
    {
        QString text;
        std::vector<std::pair<QModelIndex, int>> todo;
        const auto push = [&](const QModelIndex &parent, int level) {
            for (int row = model.rowCount(parent) - 1; row >= 0; --row)
                todo.emplace_back(model.index(row, 0, parent), level);
        };
        push({}, 0);
        while (!todo.empty()) {
            const auto [index, level] = todo.back();
            todo.pop_back();
            const QString title = index.data().toString();
            text += QString(level * 2, QLatin1Char(' ')) +
                    (model.isReference(index) ? QStringLiteral("[%1]").arg(title) : title) +
                    QLatin1Char('\n');
            push(index, level + 1);
        }
        return text;
    }

    CountedIds m_ids;
    Context m_context{m_ids, QDate(2026, 11, 2), QStringLiteral("Test")};
    Tree m_tree;
    OutlineModel m_model;
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(OutlineModelTest, ShowsANodeUnderItsPrimaryParentAndQuietlyUnderOthers)
{
    const NodeId goal = add({}, QStringLiteral("Goal"));
    const NodeId a = add(goal, QStringLiteral("A"));
    const NodeId b = add(goal, QStringLiteral("B"));
    const NodeId leaf = add(a, QStringLiteral("Leaf"));
    ASSERT_TRUE(apply(edit::addLink(m_tree, leaf, b)));
    EXPECT_EQ(drawn(m_model), QStringLiteral("Goal\n  A\n    Leaf\n  B\n    [Leaf]\n"));
    EXPECT_FALSE(m_model.flags(m_model.index(0, 0, m_model.indexOf(b))) & Qt::ItemIsEditable);
}

TEST_F(OutlineModelTest, ATitleEditTellsEveryRowOfTheNodeAndNothingElse)
{
    const NodeId goal = add({}, QStringLiteral("Goal"));
    const NodeId a = add(goal, QStringLiteral("A"));
    const NodeId b = add(goal, QStringLiteral("B"));
    const NodeId leaf = add(a, QStringLiteral("Leaf"));
    ASSERT_TRUE(apply(edit::addLink(m_tree, leaf, b)));
    QSignalSpy data(&m_model, &QAbstractItemModel::dataChanged);
    QSignalSpy layout(&m_model, &QAbstractItemModel::layoutChanged);
    ASSERT_TRUE(apply(edit::setField(m_tree, leaf, &Node::title, QStringLiteral("Renamed"))));
    EXPECT_EQ(data.count(), 2);
    EXPECT_EQ(layout.count(), 0);
    EXPECT_EQ(m_model.indexOf(leaf).data().toString(), QStringLiteral("Renamed"));
}

TEST_F(OutlineModelTest, AMoveKeepsThePersistentIndexOfTheBranch)
{
    const NodeId goal = add({}, QStringLiteral("Goal"));
    const NodeId a = add(goal, QStringLiteral("A"));
    const NodeId b = add(goal, QStringLiteral("B"));
    const NodeId leaf = add(a, QStringLiteral("Leaf"));
    const QPersistentModelIndex kept = m_model.indexOf(leaf);
    const std::array moved{a};
    ASSERT_TRUE(apply(edit::moveBranch(m_tree, moved, {b, {}})));
    EXPECT_TRUE(kept.isValid());
    EXPECT_EQ(m_model.nodeAt(kept), leaf);
    EXPECT_EQ(drawn(m_model), QStringLiteral("Goal\n  B\n    A\n      Leaf\n"));
}

TEST_F(OutlineModelTest, AParentThatBecomesItsChildsChildIsFollowed)
{
    const NodeId goal = add({}, QStringLiteral("Goal"));
    const NodeId a = add(goal, QStringLiteral("A"));
    const NodeId b = add(a, QStringLiteral("B"));
    // B takes A's place and A goes under B, in one change: neither order of single moves is free of a circle.
    const std::array up{b};
    Tree after = m_tree;
    const Result<Change> first = edit::moveBranch(after, up, {goal, {}});
    ASSERT_TRUE(first && after.apply(*first));
    const std::array down{a};
    const Result<Change> second = edit::moveBranch(after, down, {b, {}});
    ASSERT_TRUE(second);
    ASSERT_TRUE(apply(compose(*first, *second)));
    EXPECT_EQ(drawn(m_model), QStringLiteral("Goal\n  B\n    A\n"));
}

TEST_F(OutlineModelTest, UndoOfARemovedBranchBringsAllItsRowsBack)
{
    const NodeId goal = add({}, QStringLiteral("Goal"));
    const NodeId a = add(goal, QStringLiteral("A"));
    add(a, QStringLiteral("One"));
    add(a, QStringLiteral("Two"));
    const QString before = drawn(m_model);
    const std::array gone{a};
    const Result<Change> removal = edit::removeBranch(m_tree, gone);
    ASSERT_TRUE(apply(removal));
    EXPECT_EQ(drawn(m_model), QStringLiteral("Goal\n"));
    ASSERT_TRUE(apply(inverse(*removal)));
    EXPECT_EQ(drawn(m_model), before);
}

TEST_F(OutlineModelTest, SaysWhatAScreenReaderNeeds)
{
    m_model.setSpeech([](Slot) { return QStringLiteral("12.5 M€, watch"); });
    const NodeId goal = add({}, QStringLiteral("Goal"));
    add(goal, QStringLiteral("Cost"));
    const NodeId revenue = add(goal, QStringLiteral("Revenue"));
    EXPECT_EQ(m_model.indexOf(revenue).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("Revenue, 12.5 M€, watch, level 2, 2 of 2"));
}

TEST_F(OutlineModelTest, TypingComesOutAsASignal)
{
    const NodeId goal = add({}, QStringLiteral("Goal"));
    QSignalSpy titles(&m_model, &OutlineModel::titleEdited);
    EXPECT_TRUE(m_model.setData(m_model.indexOf(goal), QStringLiteral("New"), Qt::EditRole));
    ASSERT_EQ(titles.count(), 1);
    EXPECT_EQ(m_tree.find(goal)->title, QStringLiteral("Goal")) << "the model never alters the tree";
}

TEST_F(OutlineModelTest, RowsAreDraggedInTheOrderInWhichTheyStand)
{
    const NodeId goal = add({}, QStringLiteral("Goal"));
    const NodeId a = add(goal, QStringLiteral("A"));
    const NodeId b = add(a, QStringLiteral("B"));
    const NodeId c = add(goal, QStringLiteral("C"));
    const std::unique_ptr<QMimeData> data(
        m_model.mimeData({m_model.indexOf(c), m_model.indexOf(b), m_model.indexOf(a)}));
    EXPECT_EQ(nodesOf(*data), (std::vector<NodeId>{a, b, c}));
}

TEST_F(OutlineModelTest, ADropBetweenRowsIsBesideANodeThatIsPlacedThere)
{
    const NodeId goal = add({}, QStringLiteral("Goal"));
    const NodeId a = add(goal, QStringLiteral("A"));
    const NodeId b = add(goal, QStringLiteral("B"));
    const NodeId c = add(b, QStringLiteral("C"));
    ASSERT_TRUE(apply(edit::addLink(m_tree, a, b)));
    const QModelIndex under = m_model.indexOf(b);
    ASSERT_TRUE(m_model.isReference(m_model.index(1, 0, under)));
    const auto at = [&](const QModelIndex &parent, int row, DropKind kind = DropKind::Move) {
        return m_model.dropAt(parent, row, kind);
    };
    EXPECT_EQ(at(under, -1), (Drop{{}, b, DropPlace::Under, DropKind::Move}));
    EXPECT_EQ(at(under, 0), (Drop{{}, c, DropPlace::Before, DropKind::Move}));
    EXPECT_EQ(at(under, 2), (Drop{{}, c, DropPlace::After, DropKind::Move})) << "not beside A";
    EXPECT_EQ(at(under, 0, DropKind::AlsoSupport), (Drop{{}, b, DropPlace::Under, DropKind::AlsoSupport}));
    ASSERT_TRUE(apply(edit::addLink(m_tree, c, a)));
    EXPECT_EQ(at(m_model.indexOf(a), 1), (Drop{{}, a, DropPlace::Under, DropKind::Move}))
        << "nothing is placed there yet";
}

/// After any edits and their undoing, the rows are those of a model made anew.
TEST_F(OutlineModelTest, FollowsRandomEditsAsIfItWereBuiltAnew)
{
    std::mt19937 random(20261102); // the same edits in every run
    const auto pick = [&](std::size_t count) {
        return std::uniform_int_distribution<std::size_t>(0, count - 1)(random);
    };
    const auto anyNode = [&] {
        std::vector<NodeId> nodes;
        for (const Node &node : m_tree.nodes())
            nodes.push_back(node.id);
        return nodes[pick(nodes.size())];
    };
    add({}, QStringLiteral("Root"));
    std::vector<Change> done;
    for (int step = 0; step < 600; ++step) {
        const NodeId node = anyNode();
        const NodeId other = anyNode();
        const std::array one{node};
        Result<Change> change = refuse(QString());
        switch (pick(8)) {
        case 0:
        case 1:
        case 2:
            change = edit::addChild(m_tree, node, QString::number(step), m_context);
            break;
        case 3:
            change = edit::moveBranch(m_tree, one, {other, {}});
            break;
        case 4:
            change = edit::addLink(m_tree, node, other);
            break;
        case 5:
            change = edit::moveEarlier(m_tree, node);
            break;
        case 6:
            if (m_tree.nodes().size() > 20)
                change = edit::removeNodeOnly(m_tree, node);
            break;
        default:
            change = edit::promote(m_tree, node);
            break;
        }
        if (change && !change->isEmpty() && apply(change))
            done.push_back(*change);
        if (step % 7 == 0 && done.size() > 1) {
            ASSERT_TRUE(apply(inverse(done.back())));
            done.pop_back();
        }
        if (step % 20 == 0) {
            OutlineModel anew;
            anew.setTree(&m_tree);
            ASSERT_EQ(drawn(m_model), drawn(anew)) << "after step " << step;
        }
    }
    EXPECT_GT(done.size(), 100U);
}

} // namespace
} // namespace espalier
