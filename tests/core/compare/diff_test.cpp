// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/compare/diff.h"

#include "core/edit/link.h"
#include "core/edit/record.h"
#include "core/edit/remove.h"
#include "tests/core/edit/edited.h"

namespace espalier::edit {
namespace {

class DiffTest : public Edited
{
};

TEST_F(DiffTest, OfEqualTreesIsEmpty)
{
    EXPECT_TRUE(diff(tree, tree).isEmpty());
    EXPECT_TRUE(diff(Tree(), Tree()).isEmpty());
    Tree rebuilt;
    ASSERT_TRUE(rebuilt.apply(diff(Tree(), tree)));
    EXPECT_TRUE(diff(tree, rebuilt).isEmpty());
    EXPECT_EQ(tree, rebuilt);
}

TEST_F(DiffTest, LeadsFromOneTreeToTheOtherWhateverTheirSlots)
{
    Tree other = tree;
    const auto gone = nodes({"M1"});
    ASSERT_TRUE(other.apply(*removeBranch(other, gone)));
    for (const char *title : {"new 1", "new 2", "new 3", "new 4"})
        ASSERT_TRUE(other.apply(*addChild(other, node("O2"), QString::fromLatin1(title), context)));
    ASSERT_TRUE(other.apply(*editInfo(other, [](TreeInfo &info) { info.title = QStringLiteral("Other"); })));
    ASSERT_TRUE(other.apply(*setField(other, node("T3"), &Node::question, QStringLiteral("?"))));
    for (const auto &[from, to] : {std::pair(tree, other), std::pair(other, tree)}) {
        Tree walked = from;
        ASSERT_TRUE(walked.apply(diff(from, to)));
        EXPECT_EQ(walked, to);
    }
    EXPECT_EQ(diff(other, tree), diff(other, tree));
}

TEST_F(DiffTest, HoldsOnlyWhatDiffers)
{
    const auto change = setField(tree, node("T1"), &Node::question, QStringLiteral("?"));
    const Tree before = tree;
    perform(change);
    EXPECT_EQ(diff(before, tree), *change);
}

} // namespace
} // namespace espalier::edit
