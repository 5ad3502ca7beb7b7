// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/derivation.h"

#include "core/edit/add.h"
#include "core/edit/new_tree.h"
#include "core/edit/record.h"
#include "core/session/document.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

class DerivationTest : public testing::Test
{
protected:
    CountedIds ids;
    Context context{ids, QDate(2026, 3, 2), QStringLiteral("Tester")};
    Document document{edit::newTree(context)};
    const Derivation *derivation = nullptr;
    int stale = 0;
    int heard = 0;

    /// Reads what is derived in the middle of the announcement, for every node.
    void listen()
    {
        const auto read = [this] {
            ++heard;
            if (derivation && *derivation->now() != derive(document.tree(), context.day))
                ++stale;
        };
        QObject::connect(&document, &Document::changed, &document, read);
        QObject::connect(&document, &Document::treeReplaced, &document, read);
    }
    void perform(const Result<Change> &change)
    {
        ASSERT_TRUE(change);
        ASSERT_TRUE(document.perform({*change, VerbId::Edit, {}, {}, context.who, {}}));
    }
    NodeId add(const char *title)
    {
        const auto change = edit::addTopNode(document.tree(), QString::fromUtf8(title), context);
        perform(change);
        return edit::addedNode(*change);
    }
};

TEST_F(DerivationTest, IsNeverStaleWhoeverHearsOfAChangeFirst)
{
    listen(); // before the derivation can
    const Derivation late(document, context.day);
    derivation = &late;
    (void)late.now();
    const NodeId node = add("A");
    perform(edit::setField(document.tree(), node, &Node::title, QStringLiteral("B")));
    add("C");
    ASSERT_TRUE(document.undo());
    ASSERT_TRUE(document.redo());
    document.reset(edit::newTree(context));
    EXPECT_EQ(heard, 6);
    EXPECT_EQ(stale, 0);
}

TEST_F(DerivationTest, IsNotStaleAfterAStepWithinAStep)
{
    const Derivation early(document, context.day);
    derivation = &early;
    const NodeId node = add("A");
    bool isFirst = true;
    QObject::connect(&document, &Document::changed, &document, [&] {
        if (std::exchange(isFirst, false))
            perform(edit::setField(document.tree(), node, &Node::title, QStringLiteral("B")));
    });
    listen();
    add("C");
    EXPECT_EQ(heard, 2);
    EXPECT_EQ(stale, 0);
}

TEST_F(DerivationTest, WordsAloneComputeNothingAnew)
{
    const Derivation shared(document, context.day);
    const NodeId node = add("A");
    const std::shared_ptr<const Derived> before = shared.now();
    perform(edit::setField(document.tree(), node, &Node::title, QStringLiteral("B")));
    EXPECT_EQ(shared.now(), before);
    perform(edit::setField(document.tree(), node, &Node::lifecycle, Lifecycle::Retired));
    EXPECT_NE(shared.now(), before);
}

TEST_F(DerivationTest, AnotherDayIsAnotherJudgement)
{
    Derivation shared(document, context.day);
    int days = 0;
    QObject::connect(&shared, &Derivation::dayChanged, &shared, [&days] { ++days; });
    EXPECT_EQ(shared.now()->day(), context.day);
    shared.setToday(context.day);
    EXPECT_EQ(days, 0);
    shared.setToday(context.day.addDays(1));
    EXPECT_EQ(days, 1);
    EXPECT_EQ(shared.now()->day(), context.day.addDays(1));
}

} // namespace
} // namespace espalier
