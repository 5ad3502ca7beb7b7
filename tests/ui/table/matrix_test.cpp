// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/table/table_tree.h"

#include "core/edit/link.h"
#include "ui/table/matrix_model.h"
#include "ui/table/matrix_page.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSignalSpy>

namespace espalier {
namespace {

/// Goal with A and B under it, A1 under A, and a second goal that nothing leads to.
class MatrixTest : public TableTree
{
protected:
    MatrixTest()
    {
        m_a1 = add(m_a, QStringLiteral("A1"));
        m_other = add({}, QStringLiteral("Other"));
        show(MatrixOf::Goals);
    }
    void show(MatrixOf what) { m_model.show(what, matrixOf(what, m_tree, m_derived)); }
    [[nodiscard]] QModelIndex cell(NodeId node, const QString &column) const
    {
        for (int i = 0; i < m_model.columnCount(); ++i) {
            if (m_model.headerData(i, Qt::Horizontal, Qt::DisplayRole).toString().endsWith(column))
                return m_model.index(m_model.rowOf(node), i);
        }
        return {};
    }
    [[nodiscard]] QString shown(NodeId node, const QString &column) const
    {
        return cell(node, column).data().toString();
    }
    ChannelId addChannel(const QString &name)
    {
        Channel channel;
        channel.name = name;
        const Result<Change> change = edit::addRecord(m_tree, channel, m_context);
        EXPECT_TRUE(apply(change));
        return change->channels.front().after->id;
    }

    NodeId m_a1;
    NodeId m_other;
    MatrixModel m_model;
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(MatrixTest, SaysHowEachMetricReachesEachGoal)
{
    EXPECT_EQ(shown(m_a, QStringLiteral("Goal")), QStringLiteral("● direct, assumed"));
    EXPECT_EQ(shown(m_a1, QStringLiteral("Goal")), QStringLiteral("● 2 steps, assumed"));
    EXPECT_EQ(shown(m_a, QStringLiteral("Other")), QString());
    ASSERT_TRUE(apply(edit::addLink(m_tree, m_a1, m_other)));
    show(MatrixOf::Goals);
    EXPECT_EQ(shown(m_a1, QStringLiteral("Other")), QStringLiteral("○ direct, assumed"));
    EXPECT_EQ(cell(m_a1, QStringLiteral("Other")).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("A1 leads to Other by secondary links only: direct, assumed"));
}

TEST_F(MatrixTest, CountsAtBothEndsAndMarksTheGaps)
{
    EXPECT_EQ(shown(m_a1, QStringLiteral("Goals reached")), QStringLiteral("reaches 1 goal"));
    const QModelIndex goal = m_model.index(0, cell(m_a, QStringLiteral("Goal")).column());
    const QModelIndex other = m_model.index(0, cell(m_a, QStringLiteral("Other")).column());
    EXPECT_EQ(goal.data().toString(), QStringLiteral("3 lead to it"));
    EXPECT_FALSE(m_model.isGap(goal));
    EXPECT_EQ(other.data().toString(), QStringLiteral("◇ no metric leads to it"));
    EXPECT_TRUE(m_model.isGap(other));
}

TEST_F(MatrixTest, WithoutAColumnNoCellIsToldOf)
{
    show(MatrixOf::Channels);
    ASSERT_EQ(m_model.columnCount(), 0);
    const QSignalSpy told(&m_model, &QAbstractItemModel::dataChanged);
    ASSERT_TRUE(apply(edit::setField(m_tree, m_a1, &Node::title, QStringLiteral("Renamed"))));
    show(MatrixOf::Channels);
    EXPECT_EQ(told.count(), 0);
}

TEST_F(MatrixTest, RowsStandByTierUnderItsName)
{
    ASSERT_GT(m_model.rowCount(), 1);
    EXPECT_TRUE(m_model.isHead(1));
    EXPECT_EQ(m_model.rowOf(m_goal), -1) << "goals are columns";
    EXPECT_LT(m_model.rowOf(m_b), m_model.rowOf(m_a1));
    EXPECT_TRUE(m_model.isHead(m_model.rowOf(m_a1) - 1));
    EXPECT_FALSE(m_model.flags(m_model.index(1, 0)) & Qt::ItemIsSelectable);
}

TEST_F(MatrixTest, TheSameRowsAndColumnsAreToldWithoutAReset)
{
    QSignalSpy reset(&m_model, &QAbstractItemModel::modelReset);
    QSignalSpy data(&m_model, &QAbstractItemModel::dataChanged);
    ASSERT_TRUE(apply(edit::setField(m_tree, LinkKey{m_a, m_goal}, &Link::evidence, Evidence::Tested)));
    show(MatrixOf::Goals);
    EXPECT_EQ(shown(m_a, QStringLiteral("Goal")), QStringLiteral("● direct, tested"));
    EXPECT_EQ(reset.count(), 0);
    EXPECT_EQ(data.count(), 1);
}

TEST_F(MatrixTest, AChannelIsOwnOrInherited)
{
    const ChannelId email = addChannel(QStringLiteral("Email"));
    ASSERT_TRUE(apply(toggleChannel(m_tree, m_derived, m_a, email)));
    show(MatrixOf::Channels);
    EXPECT_EQ(shown(m_a, QStringLiteral("Email")), QStringLiteral("● yes"));
    EXPECT_EQ(shown(m_a1, QStringLiteral("Email")), QStringLiteral("○ inherited"));
    EXPECT_EQ(shown(m_b, QStringLiteral("Email")), QString());
    EXPECT_GE(m_model.rowOf(m_goal), 0) << "goals have channels too";
}

TEST_F(MatrixTest, GivingAChannelKeepsTheInheritedOnes)
{
    const ChannelId email = addChannel(QStringLiteral("Email"));
    const ChannelId search = addChannel(QStringLiteral("Search"));
    ASSERT_TRUE(apply(toggleChannel(m_tree, m_derived, m_a, email)));
    EXPECT_FALSE(toggleChannel(m_tree, m_derived, m_a1, email)) << "it would inherit it again";
    ASSERT_TRUE(apply(toggleChannel(m_tree, m_derived, m_a1, search)));
    EXPECT_EQ(node(m_a1).channels, (std::vector{email, search}));
    ASSERT_TRUE(apply(toggleChannel(m_tree, m_derived, m_a1, email)));
    EXPECT_EQ(node(m_a1).channels, std::vector{search});
    ASSERT_TRUE(apply(toggleChannel(m_tree, m_derived, m_a1, search)));
    EXPECT_TRUE(node(m_a1).channels.empty()) << "and it inherits again";
}

TEST_F(MatrixTest, SaysHowManyColumnsItLeavesOut)
{
    for (std::size_t i = 0; i < Matrix::mostColumns; ++i)
        add({}, QStringLiteral("Goal %1").arg(i));
    MatrixPage page([this]() -> const Derived & { return m_derived; });
    page.setTree(&m_tree);
    QStringList said;
    for (const QLabel *label : page.findChildren<QLabel *>())
        said.append(label->text());
    EXPECT_EQ(said.filter(QStringLiteral("Only the first 200 columns are shown, 2 more are not.")).size(), 1);
}

} // namespace
} // namespace espalier
