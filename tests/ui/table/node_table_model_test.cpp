// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/table/table_tree.h"

#include "core/edit/link.h"
#include "core/edit/move.h"
#include "core/edit/remove.h"
#include "ui/table/node_table_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <random>

namespace espalier {
namespace {

class NodeTableModelTest : public TableTree
{
protected:
    NodeTableModelTest() { m_model.setTree(&m_tree); }
    void heard(const Change &change) override { m_model.treeChanged(change); }

    [[nodiscard]] QString titles() const
    {
        QStringList titles;
        for (int row = 0; row < m_model.rowCount(); ++row)
            titles.append(cell(m_model.nodeAt(row), "title").data().toString());
        return titles.join(QLatin1Char(' '));
    }
    [[nodiscard]] QModelIndex cell(NodeId node, std::string_view column) const
    {
        return m_model.index(m_model.rowOf(node), tableColumn(column));
    }
    PersonId addPerson(const QString &name)
    {
        Person person;
        person.name = name;
        const Result<Change> change = edit::addRecord(m_tree, person, m_context);
        EXPECT_TRUE(apply(change));
        return change->people.front().after->id;
    }

    NodeTableModel m_model{[this]() -> const Derived & { return m_derived; }};
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(NodeTableModelTest, HasAColumnForEveryFieldThatAReaderUnderstands)
{
    forEachField<Node>([](const auto &row) {
        using T = typename std::remove_cvref_t<decltype(row)>::ValueType;
        const bool isShown = !row.is(Identity) && !std::is_same_v<T, QByteArray>;
        EXPECT_EQ(tableColumn(row.key) >= 0, isShown) << row.key;
    });
    for (const std::string_view key : usualColumns())
        EXPECT_GE(tableColumn(key), 0) << key;
}

TEST_F(NodeTableModelTest, StandsInTheOrderOfTheTree)
{
    add(m_a, QStringLiteral("A1"));
    EXPECT_EQ(titles(), QStringLiteral("Goal A A1 B"));
    EXPECT_EQ(cell(m_a, "parents").data().toString(), QStringLiteral("Goal"));
}

TEST_F(NodeTableModelTest, AnEditTellsOfItsRowAlone)
{
    QSignalSpy data(&m_model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&m_model, &QAbstractItemModel::modelReset);
    ASSERT_TRUE(set(m_b, &Node::question, QStringLiteral("Why?")));
    ASSERT_EQ(data.count(), 1);
    EXPECT_EQ(data.at(0).at(0).toModelIndex().row(), m_model.rowOf(m_b));
    EXPECT_EQ(data.at(0).at(1).toModelIndex().row(), m_model.rowOf(m_b));
    EXPECT_EQ(reset.count(), 0);
}

TEST_F(NodeTableModelTest, ATitleIsToldToWhatStandsUnderIt)
{
    QSignalSpy data(&m_model, &QAbstractItemModel::dataChanged);
    ASSERT_TRUE(set(m_goal, &Node::title, QStringLiteral("Aim")));
    EXPECT_EQ(cell(m_a, "parents").data().toString(), QStringLiteral("Aim"));
    ASSERT_EQ(data.count(), 1);
    EXPECT_EQ(data.at(0).at(1).toModelIndex().row(), m_model.rowOf(m_b)) << "one run of rows";
}

TEST_F(NodeTableModelTest, AnInheritedValueIsSaidToBeOne)
{
    ASSERT_TRUE(set(m_goal, &Node::owner, addPerson(QStringLiteral("Rosa T."))));
    EXPECT_EQ(cell(m_a, "owner").data().toString(), QStringLiteral("Rosa T."));
    EXPECT_TRUE(cell(m_a, "owner").data(Qt::FontRole).value<QFont>().italic());
    EXPECT_FALSE(cell(m_goal, "owner").data(Qt::FontRole).isValid());
    EXPECT_EQ(cell(m_a, "owner").data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("Owner of A: Rosa T., inherited"));
    EXPECT_EQ(cell(m_a, "source").data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("Data source of A: empty"));
}

TEST_F(NodeTableModelTest, SortsByAColumnWithNothingLast)
{
    ASSERT_TRUE(set(m_goal, &Node::targetValue, 10.0));
    ASSERT_TRUE(set(m_b, &Node::targetValue, 9.0));
    m_model.sortBy(tableColumn("targetValue"), Qt::AscendingOrder);
    EXPECT_EQ(titles(), QStringLiteral("B Goal A"));
    m_model.sortBy(tableColumn("targetValue"), Qt::DescendingOrder);
    EXPECT_EQ(titles(), QStringLiteral("Goal B A"));
    m_model.sortBy(-1, Qt::AscendingOrder);
    EXPECT_EQ(titles(), QStringLiteral("Goal A B"));
}

TEST_F(NodeTableModelTest, EqualRowsStayInTheOrderOfTheTree)
{
    ASSERT_TRUE(set(m_b, &Node::indicator, Indicator::Leading));
    m_model.sortBy(tableColumn("indicator"), Qt::DescendingOrder);
    EXPECT_EQ(titles(), QStringLiteral("B Goal A"));
}

TEST_F(NodeTableModelTest, AnEditedRowStaysUntilTheOrderIsWantedAnew)
{
    m_model.sortBy(tableColumn("title"), Qt::AscendingOrder);
    ASSERT_EQ(titles(), QStringLiteral("A B Goal"));
    QSignalSpy stale(&m_model, &NodeTableModel::orderStale);
    ASSERT_TRUE(set(m_a, &Node::title, QStringLiteral("Z")));
    EXPECT_EQ(titles(), QStringLiteral("Z B Goal"));
    EXPECT_EQ(stale.count(), 1);
    const QPersistentModelIndex kept = cell(m_a, "title");
    m_model.refreshOrder();
    EXPECT_EQ(titles(), QStringLiteral("B Goal Z"));
    EXPECT_EQ(kept.row(), 2);
}

TEST_F(NodeTableModelTest, FiltersByWordsInAnyColumnInOneAndByBranch)
{
    const NodeId a1 = add(m_a, QStringLiteral("A1"));
    ASSERT_TRUE(set(a1, &Node::question, QStringLiteral("Is it GOOD?")));
    TableFilter filter;
    filter.text = QStringLiteral("good");
    filter.searched = {tableColumn("title"), tableColumn("question")};
    m_model.setFilter(filter);
    EXPECT_EQ(titles(), QStringLiteral("A1"));
    filter = {};
    filter.columnTexts = {{tableColumn("parents"), QStringLiteral("goal")}};
    m_model.setFilter(filter);
    EXPECT_EQ(titles(), QStringLiteral("A B"));
    filter = {};
    filter.branch = m_a;
    m_model.setFilter(filter);
    EXPECT_EQ(titles(), QStringLiteral("A A1"));
    const std::array gone{m_a};
    ASSERT_TRUE(apply(edit::removeBranch(m_tree, gone)));
    EXPECT_EQ(titles(), QStringLiteral("Goal B")) << "the branch is gone, and with it the filter";
}

TEST_F(NodeTableModelTest, FollowsAnyChangeWithoutAReset)
{
    QSignalSpy reset(&m_model, &QAbstractItemModel::modelReset);
    std::mt19937 dice(7);
    const auto any = [&] {
        return m_model.nodeAt(static_cast<int>(dice() % static_cast<unsigned>(m_model.rowCount())));
    };
    for (int i = 0; i < 300; ++i) {
        const std::array moved{any()};
        switch (dice() % 5) {
        case 0:
            apply(edit::removeBranch(m_tree, moved));
            break;
        case 1:
            apply(edit::addLink(m_tree, any(), any()));
            break;
        case 2:
            apply(edit::moveBranch(m_tree, moved, {any(), NodeId()}));
            break;
        default:
            apply(edit::addChild(m_tree, any(), QString::number(i), m_context));
            break;
        }
        if (m_tree.nodes().size() == 0)
            add({}, QStringLiteral("Goal"));
        NodeTableModel fresh([this]() -> const Derived & { return m_derived; });
        fresh.setTree(&m_tree);
        ASSERT_EQ(m_model.rowCount(), fresh.rowCount()) << i;
        for (int row = 0; row < fresh.rowCount(); ++row)
            ASSERT_EQ(m_model.nodeAt(row), fresh.nodeAt(row)) << i;
    }
    EXPECT_EQ(reset.count(), 0);
}

} // namespace
} // namespace espalier
