// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/edit/new_tree.h"
#include "core/session/document.h"
#include "tests/support/random_edits.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

class DocumentLaws : public testing::TestWithParam<std::uint64_t>
{
protected:
    CountedIds ids;
    Context context{ids, QDate(2026, 3, 2), QStringLiteral("Tester")};
    Document document{edit::newTree(context)};

    bool perform(const test::Command &command)
    {
        const auto change = test::edited(document.tree(), command, context);
        if (!change || change->isEmpty())
            return false;
        const auto done = document.perform({*change, VerbId::Edit, {}, {}, context.who, {}});
        EXPECT_TRUE(done) << qPrintable(done ? QString() : done.error().what);
        return true;
    }
};

TEST_P(DocumentLaws, UndoneAllIsTheBeginningAndRedoneAllTheEnd)
{
    const Tree first = document.tree();
    int steps = 0;
    for (const test::Command &command : test::randomCommands(GetParam(), 5'000))
        steps += perform(command) ? 1 : 0;
    EXPECT_GT(steps, 2'500);
    const Tree last = document.tree();
    while (document.canUndo())
        ASSERT_TRUE(document.undo());
    EXPECT_EQ(document.tree(), first);
    EXPECT_TRUE(document.isClean());
    while (document.canRedo())
        ASSERT_TRUE(document.redo());
    EXPECT_EQ(document.tree(), last);
    EXPECT_EQ(test::brokenPromises(document.tree()), std::vector<QString>());
}

TEST_P(DocumentLaws, WanderingToAndFroKeepsEveryPromise)
{
    Tree saved = document.tree();
    for (const test::Command &command : test::randomCommands(GetParam(), 1'000)) {
        if (command[3] % 5 == 0 && document.canUndo())
            ASSERT_TRUE(document.undo());
        else if (command[3] % 5 == 1 && document.canRedo())
            ASSERT_TRUE(document.redo());
        else
            perform(command);
        ASSERT_EQ(test::brokenPromises(document.tree()), std::vector<QString>());
    }
    for (const Step &step : document.sinceSave())
        ASSERT_TRUE(saved.apply(step.change));
    EXPECT_EQ(saved, document.tree());
}

INSTANTIATE_TEST_SUITE_P(Seeds, DocumentLaws, testing::Range<std::uint64_t>(1, 4));

} // namespace
} // namespace espalier
