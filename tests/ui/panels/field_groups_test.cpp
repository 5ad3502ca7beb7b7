// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/field_groups.h"

#include "core/edit/add.h"
#include "core/edit/link.h"
#include "core/edit/new_tree.h"
#include "core/edit/record.h"
#include "ui/panels/editor_for.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

/// A goal over two objectives.
class FieldGroupsTest : public testing::Test
{
protected:
    FieldGroupsTest()
    {
        m_tree = edit::newTree(m_context);
        m_goal = add({}, QStringLiteral("Goal"));
        m_first = add(m_goal, QStringLiteral("First"));
        m_second = add(m_goal, QStringLiteral("Second"));
    }
    NodeId add(const NodeId &parent, const QString &title)
    {
        const Result<Change> change = parent.isNull() ? edit::addTopNode(m_tree, title, m_context)
                                                      : edit::addChild(m_tree, parent, title, m_context);
        EXPECT_TRUE(change && m_tree.apply(*change));
        return edit::addedNode(*change);
    }
    void fill(const NodeId &node)
    {
        const Result<Change> change = edit::edit(m_tree, node, [](Node &record) {
            record.question = record.definition = record.reason = QStringLiteral("text");
            record.indicator = Indicator::Leading;
            record.direction = Direction::Higher;
            record.targetValue = 3;
            record.cadence.kind = Cadence::Kind::Weekly;
            record.horizon.end = QDate(2026, 12, 31);
        });
        ASSERT_TRUE(change && m_tree.apply(*change));
    }
    [[nodiscard]] std::pair<QString, std::string_view> next(const NodeId &node, std::string_view after)
    {
        const Slot slot = node.isNull() ? noSlot : m_tree.nodes().slotOf(node);
        const auto found = nextMissing(m_tree, derive(m_tree, m_context.day), {slot, after});
        return found ? std::pair{m_tree.nodes().at(found->node)->title, found->key}
                     : std::pair{QString(), std::string_view()};
    }

    CountedIds m_ids;
    Context m_context{m_ids, QDate(2026, 11, 2), {}};
    Tree m_tree;
    NodeId m_goal;
    NodeId m_first;
    NodeId m_second;
};

TEST_F(FieldGroupsTest, TheNextMissingFieldFollowsTheInspectorAndThenTheTree)
{
    EXPECT_EQ(next({}, {}), std::pair(QStringLiteral("Goal"), std::string_view("question")));
    EXPECT_EQ(next(m_goal, "question"), std::pair(QStringLiteral("Goal"), std::string_view("owner")));
    EXPECT_EQ(next(m_goal, "cadence"), std::pair(QStringLiteral("First"), std::string_view("sentence")));
    EXPECT_EQ(next(m_second, "cadence"), std::pair(QStringLiteral("Goal"), std::string_view("question")));
}

TEST_F(FieldGroupsTest, WhatIsSetOrInheritedIsNotMissing)
{
    fill(m_goal);
    EXPECT_EQ(next(m_goal, {}), std::pair(QStringLiteral("Goal"), std::string_view("owner")));
    EXPECT_EQ(next(m_first, "reason"), std::pair(QStringLiteral("Second"), std::string_view("sentence")))
        << "cadence and horizon come from the goal";
}

TEST_F(FieldGroupsTest, EachLinkWithoutASentenceIsVisited)
{
    ASSERT_TRUE(m_tree.apply(*edit::addLink(m_tree, m_second, m_first)));
    const LinkKey lead{m_second, m_goal};
    const LinkKey also{m_second, m_first};
    const Slot second = m_tree.nodes().slotOf(m_second);
    const auto after = [&](const MissingField &field) {
        return nextMissing(m_tree, derive(m_tree, m_context.day), field);
    };
    EXPECT_EQ(after({second, {}}), (MissingField{second, "sentence", lead}));
    EXPECT_EQ(after({second, "sentence", lead}), (MissingField{second, "sentence", also}));
    EXPECT_EQ(after({second, "sentence", also}), (MissingField{second, "question", {}}));
    ASSERT_TRUE(m_tree.apply(*edit::setField(m_tree, also, &Link::sentence, QStringLiteral("it pays"))));
    EXPECT_EQ(after({second, "sentence", lead}), (MissingField{second, "question", {}}));
}

TEST_F(FieldGroupsTest, ABandIsReadWithItsUnit)
{
    EditorContext context{&m_tree, &m_ids, {}};
    context.amount.unit.kind = Unit::Kind::Percent;
    Band band;
    band.status = Status::Watch;
    band.from = 18;
    band.to = 23;
    band.action = QStringLiteral("Review scoring");
    band.days = 10;
    EXPECT_EQ(summaryOf(band, context).replace(QChar(0xA0), QLatin1Char(' ')),
              QStringLiteral("18–23 %  Review scoring · 10 d"));
    band.from.reset();
    band.basis = BandBasis::PercentOfDue;
    EXPECT_EQ(summaryOf(band, context).replace(QChar(0xA0), QLatin1Char(' ')),
              QStringLiteral("< 23 % of due  Review scoring · 10 d"));
}

} // namespace
} // namespace espalier
