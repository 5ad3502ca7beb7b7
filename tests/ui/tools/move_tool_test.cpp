// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/tools/move_tool.h"

#include "core/edit/add.h"
#include "core/edit/new_tree.h"
#include "core/model/queries.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

/// G ▸ O1 ▸ (M1 ▸ T1, M2), G ▸ O2.
class MoveTool : public testing::Test
{
protected:
    CountedIds ids;
    Context context{ids, QDate(2026, 3, 2), QStringLiteral("Tester")};
    Tree tree = edit::newTree(context);

    void SetUp() override
    {
        apply(edit::addTopNode(tree, QStringLiteral("G"), context));
        for (const char *row : {"O1 G", "O2 G", "M1 O1", "M2 O1", "T1 M1"}) {
            const QStringList words = QString::fromLatin1(row).split(QLatin1Char(' '));
            apply(edit::addChild(tree, node(words[1]), words[0], context));
        }
    }
    void apply(const Result<Change> &change)
    {
        ASSERT_TRUE(change) << qPrintable(change.error().what);
        ASSERT_TRUE(tree.apply(*change));
    }
    [[nodiscard]] NodeId node(const QString &title) const
    {
        for (const Node &node : tree.nodes()) {
            if (node.title == title)
                return node.id;
        }
        return {};
    }
    [[nodiscard]] Drop drop(const char *dragged, const char *target, DropPlace place = DropPlace::Under,
                            DropKind kind = DropKind::Move) const
    {
        return {{node(QString::fromLatin1(dragged))}, node(QString::fromLatin1(target)), place, kind};
    }
    [[nodiscard]] QString preview(const Drop &drop) const { return previewDrop(tree, drop).text; }
    [[nodiscard]] QString childrenOf(const char *title) const
    {
        QStringList titles;
        for (const Slot slot : placedChildren(tree, tree.nodes().slotOf(node(QString::fromLatin1(title)))))
            titles.append(tree.nodes().at(slot)->title);
        return titles.join(QLatin1Char(' '));
    }
};

TEST_F(MoveTool, SaysWhatADropWouldDo)
{
    EXPECT_EQ(preview(drop("T1", "M2")), QStringLiteral("Move under M2"));
    EXPECT_EQ(preview(drop("M2", "M1", DropPlace::Before)), QStringLiteral("Before M1"));
    EXPECT_EQ(preview(drop("M1", "M2", DropPlace::After)), QStringLiteral("After M2"));
    EXPECT_EQ(preview(drop("T1", "M2", DropPlace::Under, DropKind::AlsoSupport)),
              QStringLiteral("Also support M2"));
    EXPECT_EQ(preview(drop("T1", "M2", DropPlace::Under, DropKind::Copy)), QStringLiteral("Copy under M2"));
}

TEST_F(MoveTool, WhatIsPreviewedIsDone)
{
    apply(dropChange(tree, drop("T1", "M2"), context));
    EXPECT_EQ(childrenOf("M2"), QStringLiteral("T1"));
    apply(dropChange(tree, drop("M2", "M1", DropPlace::Before), context));
    EXPECT_EQ(childrenOf("O1"), QStringLiteral("M2 M1"));
    apply(dropChange(tree, drop("M1", "O2"), context));
    EXPECT_EQ(childrenOf("O2"), QStringLiteral("M1"));
}

TEST_F(MoveTool, AlsoSupportKeepsThePlace)
{
    apply(dropChange(tree, drop("T1", "M2", DropPlace::Under, DropKind::AlsoSupport), context));
    EXPECT_EQ(childrenOf("M1"), QStringLiteral("T1"));
    const LinkKey key{node(QStringLiteral("T1")), node(QStringLiteral("M2"))};
    ASSERT_TRUE(tree.find(key));
    EXPECT_FALSE(tree.find(key)->primary);
}

TEST_F(MoveTool, SeveralSupportInOneChange)
{
    Drop several = drop("M1", "O2", DropPlace::Under, DropKind::AlsoSupport);
    several.nodes.push_back(node(QStringLiteral("M2")));
    apply(dropChange(tree, several, context));
    EXPECT_EQ(tree.drivers(tree.nodes().slotOf(node(QStringLiteral("O2")))).size(), 2U);
}

TEST_F(MoveTool, CopyLeavesTheOriginal)
{
    apply(dropChange(tree, drop("M1", "O2", DropPlace::Under, DropKind::Copy), context));
    EXPECT_EQ(childrenOf("O1"), QStringLiteral("M1 M2"));
    EXPECT_EQ(childrenOf("O2"), QStringLiteral("M1"));
    EXPECT_EQ(sizeOf(tree).nodes, 8U);
}

TEST_F(MoveTool, RefusedDropsSayWhy)
{
    for (const Drop &bad :
         {drop("O1", "T1"), drop("M1", "M1"), drop("T1", "M1", DropPlace::Under, DropKind::AlsoSupport)}) {
        const DropPreview refused = previewDrop(tree, bad);
        EXPECT_FALSE(refused.allowed);
        EXPECT_FALSE(refused.text.isEmpty());
    }
}

TEST_F(MoveTool, BesideTheCardsNothingHappensAndItIsSaidWhereToGo)
{
    const Drop nowhere{{node(QStringLiteral("T1"))}, {}, DropPlace::Under, DropKind::Move};
    EXPECT_EQ(previewDrop(tree, nowhere),
              (DropPreview{false, QStringLiteral("Drop it on a card, or beside one")}));
    EXPECT_FALSE(dropChange(tree, nowhere, context));
}

TEST_F(MoveTool, APreviewTouchesNothing)
{
    const Tree before = tree;
    (void)previewDrop(tree, drop("T1", "M2"));
    EXPECT_EQ(tree, before);
}

} // namespace
} // namespace espalier
