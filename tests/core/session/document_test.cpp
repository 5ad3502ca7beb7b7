// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/document.h"

#include "core/edit/add.h"
#include "core/edit/new_tree.h"
#include "core/edit/record.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

class DocumentTest : public testing::Test
{
protected:
    CountedIds ids;
    Context context{ids, QDate(2026, 3, 2), QStringLiteral("Tester")};
    Document document{edit::newTree(context)};
    std::vector<bool> cleanStates;
    std::vector<Change> changes;
    std::vector<Step> performed;
    std::vector<bool> joined; ///< by performed step
    std::vector<Selection> restored;
    int histories = 0;

    void SetUp() override
    {
        QObject::connect(&document, &Document::cleanChanged, &document,
                         [this](bool clean) { cleanStates.push_back(clean); });
        QObject::connect(&document, &Document::changed, &document,
                         [this](const Change &change) { changes.push_back(change); });
        QObject::connect(&document, &Document::performed, &document, [this](const Step &step, bool joins) {
            performed.push_back(step);
            joined.push_back(joins);
        });
        QObject::connect(&document, &Document::selectionRestored, &document,
                         [this](const Selection &selection) { restored.push_back(selection); });
        QObject::connect(&document, &Document::historyChanged, &document, [this] { ++histories; });
    }

    NodeId add(const char *title)
    {
        const auto change = edit::addTopNode(document.tree(), QString::fromUtf8(title), context);
        EXPECT_TRUE(change);
        const NodeId node = edit::addedNode(*change);
        EXPECT_TRUE(document.perform({*change, VerbId::Add, {}, Selection::of(node), context.who, {}}));
        return node;
    }
    void type(NodeId node, const char *title)
    {
        const auto change = edit::setField(document.tree(), node, &Node::title, QString::fromUtf8(title));
        ASSERT_TRUE(change);
        ASSERT_TRUE(document.perform(
            {*change, VerbId::Edit, Selection::of(node), Selection::of(node), context.who, {}},
            node.text() + "title"));
    }
    QString title(NodeId node) const { return document.tree().find(node)->title; }
};

TEST_F(DocumentTest, WhatIsDoneCanBeUndoneAndRedone)
{
    const Tree before = document.tree();
    const NodeId node = add("A");
    const Tree after = document.tree();
    EXPECT_EQ(document.undoStep()->verb, VerbId::Add);
    ASSERT_TRUE(document.undo());
    EXPECT_EQ(document.tree(), before);
    EXPECT_FALSE(document.canUndo());
    ASSERT_TRUE(document.redo());
    EXPECT_EQ(document.tree(), after);
    EXPECT_FALSE(document.canRedo());
    EXPECT_EQ(restored, (std::vector{Selection(), Selection::of(node)}));
    EXPECT_EQ(histories, 3);
    EXPECT_FALSE(document.redo());
}

TEST_F(DocumentTest, AStepWithinAStepIsAnnouncedAfterIt)
{
    const NodeId node = add("A");
    bool isFirst = true;
    // Whoever hears first answers with a step of its own, as a field does that is left.
    Document other(document.tree());
    QStringList heard;
    QObject::connect(&other, &Document::changed, &other, [&] {
        if (!std::exchange(isFirst, false))
            return;
        const auto change = edit::setField(other.tree(), node, &Node::title, QStringLiteral("third"));
        ASSERT_TRUE(change);
        ASSERT_TRUE(other.perform({*change, VerbId::Edit, {}, {}, context.who, {}}));
    });
    QObject::connect(&other, &Document::performed, &other,
                     [&](const Step &step) { heard.append(step.change.nodes.front().after->title); });
    const auto change = edit::setField(other.tree(), node, &Node::title, QStringLiteral("second"));
    ASSERT_TRUE(change);
    ASSERT_TRUE(other.perform({*change, VerbId::Edit, {}, {}, context.who, {}}));
    EXPECT_EQ(heard, (QStringList{QStringLiteral("second"), QStringLiteral("third")}));
    EXPECT_EQ(other.tree().find(node)->title, QStringLiteral("third"));
    ASSERT_EQ(other.sinceSave().size(), 2U);
    EXPECT_EQ(other.sinceSave()[1].change.nodes.front().after->title, QStringLiteral("third"));
}

TEST_F(DocumentTest, ANewStepEndsWhatCouldBeRedone)
{
    add("A");
    ASSERT_TRUE(document.undo());
    add("B");
    EXPECT_FALSE(document.canRedo());
    EXPECT_EQ(document.tree().nodes().size(), 1U);
}

TEST_F(DocumentTest, ARefusedStepLeavesNoTrace)
{
    const NodeId node = add("A");
    const auto change = edit::setField(document.tree(), node, &Node::title, QStringLiteral("B"));
    ASSERT_TRUE(document.undo());
    const std::size_t before = changes.size();
    EXPECT_FALSE(document.perform({*change, VerbId::Edit, {}, {}, {}, {}}));
    EXPECT_TRUE(document.canRedo());
    EXPECT_EQ(changes.size(), before);
}

TEST_F(DocumentTest, AnEmptyChangeLeavesNoStep)
{
    EXPECT_TRUE(document.perform({}));
    EXPECT_FALSE(document.canUndo());
    EXPECT_TRUE(changes.empty());
}

TEST_F(DocumentTest, TypingInOneFieldIsOneStepUntilItIsLeft)
{
    const NodeId node = add("A");
    type(node, "Ab");
    type(node, "Abc");
    document.endMerge();
    type(node, "Abcd");
    EXPECT_EQ(performed.size(), 4U) << "the journal sees every commit";
    EXPECT_EQ(joined, (std::vector{false, false, true, false})) << "and which of them became one step";
    EXPECT_EQ(document.sinceSave().size(), 3U) << "history has a row a step";
    ASSERT_TRUE(document.undo());
    EXPECT_EQ(title(node), QStringLiteral("Abc"));
    ASSERT_TRUE(document.redoStep());
    EXPECT_EQ(document.redoStep()->change, performed[3].change);
    ASSERT_TRUE(document.undo());
    EXPECT_EQ(title(node), QStringLiteral("A"));
    ASSERT_TRUE(document.redo());
    EXPECT_EQ(title(node), QStringLiteral("Abc"));
}

TEST_F(DocumentTest, AnotherFieldAnUndoOrASaveEndsTheTyping)
{
    const NodeId a = add("A");
    const NodeId b = add("B");
    type(a, "A1");
    type(b, "B1");
    type(a, "A2");
    ASSERT_TRUE(document.undo());
    EXPECT_EQ(title(a), QStringLiteral("A1"));
    ASSERT_TRUE(document.redo());
    type(a, "A3");
    document.markClean();
    type(a, "A4");
    ASSERT_TRUE(document.undo());
    EXPECT_TRUE(document.isClean());
    EXPECT_EQ(title(a), QStringLiteral("A3"));
    ASSERT_TRUE(document.undo());
    EXPECT_EQ(title(a), QStringLiteral("A2"));
}

TEST_F(DocumentTest, TypedAndTakenBackIsAsIfNothingHadBeen)
{
    const NodeId node = add("A");
    document.markClean();
    type(node, "Ab");
    type(node, "A");
    EXPECT_TRUE(document.isClean());
    EXPECT_TRUE(document.sinceSave().empty());
    EXPECT_EQ(document.undoStep()->verb, VerbId::Add);
    type(node, "Ac");
    ASSERT_TRUE(document.undo());
    EXPECT_EQ(title(node), QStringLiteral("A"));
}

TEST_F(DocumentTest, TheCleanMarkFollowsUndoAndRedo)
{
    EXPECT_TRUE(document.isClean());
    add("A");
    document.markClean();
    ASSERT_TRUE(document.undo());
    EXPECT_FALSE(document.isClean());
    ASSERT_TRUE(document.redo());
    EXPECT_TRUE(document.isClean());
    EXPECT_EQ(cleanStates, (std::vector<bool>{false, true, false, true}));
}

TEST_F(DocumentTest, NoWayLeadsBackToACleanStateThatWasReplaced)
{
    add("A");
    document.markClean();
    ASSERT_TRUE(document.undo());
    add("B");
    EXPECT_FALSE(document.isClean());
    ASSERT_TRUE(document.undo());
    EXPECT_FALSE(document.isClean());
}

TEST_F(DocumentTest, TheCleanMarkIsRightAfterTheOldestStepsWereDropped)
{
    Document small(edit::newTree(context), HistoryLimit{3, 1'000});
    const auto addTo = [&] {
        ASSERT_TRUE(small.perform(
            {*edit::addTopNode(small.tree(), QStringLiteral("x"), context), VerbId::Add, {}, {}, {}, {}}));
    };
    addTo();
    addTo();
    small.markClean();
    for (int i = 0; i < 3; ++i)
        addTo();
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(small.undo());
    EXPECT_FALSE(small.canUndo());
    EXPECT_TRUE(small.isClean()) << "the oldest state kept is the one saved";
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(small.redo());
    addTo();
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(small.undo());
    EXPECT_FALSE(small.isClean()) << "the saved state is out of reach";
}

TEST_F(DocumentTest, HistoryIsBoundedByTheRecordsItHolds)
{
    Document small(edit::newTree(context), HistoryLimit{1'000, 12});
    for (int i = 0; i < 10; ++i)
        ASSERT_TRUE(small.perform(
            {*edit::addTopNode(small.tree(), QStringLiteral("x"), context), VerbId::Add, {}, {}, {}, {}}));
    int undone = 0;
    while (small.canUndo()) {
        ASSERT_TRUE(small.undo());
        ++undone;
    }
    EXPECT_EQ(undone, 4) << "a new top node weighs its node, its tier and the step itself";
}

TEST_F(DocumentTest, WhatHappenedSinceTheSaveLeadsFromTheSavedTreeToThisOne)
{
    const NodeId node = add("A");
    document.markClean();
    Tree saved = document.tree();
    type(node, "Ab");
    type(node, "Abc");
    add("B");
    ASSERT_TRUE(document.undo());
    ASSERT_TRUE(document.undo());
    ASSERT_TRUE(document.redo());
    EXPECT_EQ(document.sinceSave().back().verb, VerbId::Redo);
    for (const Step &step : document.sinceSave())
        ASSERT_TRUE(saved.apply(step.change));
    EXPECT_EQ(saved, document.tree());
}

TEST_F(DocumentTest, ASessionWithoutASaveIsBoundedAndStillLeadsToThisTree)
{
    Document small(edit::newTree(context), HistoryLimit{8, 1'000});
    Tree saved = small.tree();
    for (int i = 0; i < 100; ++i) {
        const Author who = i < 50 ? QStringLiteral("Ana") : QStringLiteral("Bo");
        ASSERT_TRUE(small.perform(
            {*edit::addTopNode(small.tree(), QStringLiteral("x"), context), VerbId::Add, {}, {}, who, {}}));
        if (i % 3 == 0) {
            ASSERT_TRUE(small.undo(who));
            ASSERT_TRUE(small.redo(who));
        }
        EXPECT_LE(small.sinceSave().size(), 8U);
    }
    std::size_t byAna = 0;
    for (const Step &step : small.sinceSave()) {
        ASSERT_TRUE(saved.apply(step.change));
        if (step.who == QStringLiteral("Ana"))
            byAna += step.change.nodes.size();
    }
    EXPECT_EQ(saved, small.tree());
    EXPECT_EQ(byAna, 50U) << "nobody is said to have done what another did";
}

TEST_F(DocumentTest, LargeStepsDoneAndUndoneAgainAndAgainTakeNoRoom)
{
    Document small(edit::newTree(context), HistoryLimit{1'000, 20});
    const Change change = *edit::addTopNode(small.tree(), QStringLiteral("x"), context);
    ASSERT_TRUE(small.perform({change, VerbId::Add, {}, {}, {}, {}}));
    for (int i = 0; i < 100; ++i) {
        ASSERT_TRUE(small.undo());
        ASSERT_TRUE(small.redo());
    }
    EXPECT_LE(small.sinceSave().size(), 8U);
}

TEST_F(DocumentTest, TypingJoinsItsStepAlsoWhenTheOldOnesAreFolded)
{
    Document small(edit::newTree(context), HistoryLimit{2, 1'000});
    const Tree saved = small.tree();
    Tree replayed = saved;
    for (int i = 0; i < 20; ++i) {
        TreeInfo info = small.tree().info();
        info.title += QLatin1Char('x');
        Step step;
        step.change.info = {std::make_shared<const TreeInfo>(small.tree().info()),
                            std::make_shared<const TreeInfo>(info)};
        ASSERT_TRUE(small.perform(step, i % 5 == 0 ? QByteArray() : QByteArray("title")));
    }
    for (const Step &step : small.sinceSave())
        ASSERT_TRUE(replayed.apply(step.change));
    EXPECT_EQ(replayed, small.tree());
}

TEST_F(DocumentTest, AnotherTreeComesWithoutHistory)
{
    add("A");
    document.reset(Tree());
    EXPECT_EQ(document.tree(), Tree());
    EXPECT_TRUE(document.isClean());
    EXPECT_FALSE(document.canUndo());
    EXPECT_TRUE(document.sinceSave().empty());
}

} // namespace
} // namespace espalier
