// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/entry/branch_mime.h"

#include "core/edit/add.h"
#include "core/edit/new_tree.h"
#include "core/edit/paste.h"
#include "core/model/queries.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

class BranchMime : public testing::Test
{
protected:
    CountedIds ids;
    Context context{ids, QDate(2026, 3, 2), {}};
    Tree tree = edit::newTree(context);

    [[nodiscard]] std::vector<Tier> tiers() const
    {
        std::vector<Tier> found;
        for (const Slot slot : tiersInOrder(tree))
            found.push_back(*tree.tiers().at(slot));
        return found;
    }
    [[nodiscard]] Result<Pasted> read(const char *text) const
    {
        QMimeData data;
        data.setText(QString::fromUtf8(text));
        return pastedTree(data, tiers());
    }
    static QString drawn(const Tree &tree)
    {
        QStringList rows;
        for (const std::vector<Slot> &tops : {topNodes(tree), parkedNodes(tree)}) {
            for (const Slot top : tops) {
                for (const Slot slot : branchOf(tree, top)) {
                    const Slot parent = tree.parentOf(slot);
                    rows += (parent == noSlot ? QString() : tree.nodes().at(parent)->title + u'>') +
                            tree.nodes().at(slot)->title;
                }
            }
        }
        return rows.join(u' ');
    }
};

TEST_F(BranchMime, CarriesBranchesWhole)
{
    ASSERT_TRUE(tree.apply(*edit::addTopNode(tree, QStringLiteral("=Goal"), context)));
    const NodeId goal = tree.nodes().begin()->id;
    ASSERT_TRUE(tree.apply(*edit::addChild(tree, goal, QStringLiteral("Metric"), context)));
    const auto cut = edit::excerpt(tree, std::vector{goal});
    ASSERT_TRUE(cut);
    const auto data = branchMime(*cut);
    ASSERT_TRUE(data);
    EXPECT_EQ((*data)->text(), u"=Goal\n\tMetric\n");
    EXPECT_TRUE((*data)->data(QStringLiteral("text/csv")).contains("'=Goal")); // no formula in a spreadsheet
    const auto back = pastedTree(**data, tiers());
    ASSERT_TRUE(back);
    EXPECT_EQ(back->tree, *cut);
}

TEST_F(BranchMime, ReadsLinesBulletsAndCells)
{
    EXPECT_EQ(drawn(read("A\n  B\n  C")->tree), u"A A>B A>C");
    EXPECT_EQ(drawn(read("- A\n  - B @Lena")->tree), u"A A>B @Lena"); // a paste reads no tokens
    EXPECT_EQ(drawn(read("Title\tParent\tOwner\nA\t\tLena\nB\tA\t")->tree), u"A A>B");
    EXPECT_EQ(drawn(read("Revenue\t20\nChurn\t3")->tree), u"Revenue Churn");
    EXPECT_EQ(drawn(read("[x] Call Bo\n[ ] Wait")->tree), u"[x] Call Bo [ ] Wait");
}

TEST_F(BranchMime, RefusesWhatIsNoTextOrTooMuch)
{
    EXPECT_FALSE(read(" \n"));
    EXPECT_FALSE(read(QByteArray("a\n").repeated(10'001).constData()));
    QMimeData broken;
    broken.setData(QStringLiteral("application/x-espalier-branch"), "{\"format\":");
    EXPECT_FALSE(pastedTree(broken, tiers()));
    broken.setText(QStringLiteral("A"));
    EXPECT_EQ(drawn(pastedTree(broken, tiers())->tree), u"A");
}

} // namespace
} // namespace espalier
