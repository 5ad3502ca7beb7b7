// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// A small tree that changes as a Document's would, with what follows from it.
#pragma once

#include "core/edit/add.h"
#include "core/edit/new_tree.h"
#include "core/edit/record.h"
#include "core/rules/derive.h"
#include "ui/table/table_column.h"

#include <gtest/gtest.h>

namespace espalier {

class TableTree : public testing::Test
{
protected:
    TableTree() : m_tree(edit::newTree(m_context))
    {
        m_derived.compute(m_tree, m_context.day);
        m_goal = add({}, QStringLiteral("Goal"));
        m_a = add(m_goal, QStringLiteral("A"));
        m_b = add(m_goal, QStringLiteral("B"));
    }

    /// Whoever shows the tree hears of each change here.
    virtual void heard(const Change &) {}

    bool apply(const Result<Change> &change)
    {
        if (!change || !m_tree.apply(*change))
            return false;
        m_derived.follow(m_tree, *change, m_context.day);
        heard(*change);
        return true;
    }
    NodeId add(NodeId parent, const QString &title)
    {
        const Result<Change> change = parent.isNull() ? edit::addTopNode(m_tree, title, m_context)
                                                      : edit::addChild(m_tree, parent, title, m_context);
        EXPECT_TRUE(apply(change));
        return edit::addedNode(*change);
    }
    template <class Value>
    bool set(NodeId node, Value Node::*member, const std::type_identity_t<Value> &value)
    {
        return apply(edit::setField(m_tree, node, member, value));
    }
    [[nodiscard]] const Node &node(NodeId id) const { return *m_tree.find(id); }

    CountedIds m_ids;
    Context m_context{m_ids, QDate(2026, 11, 2), QStringLiteral("Test")};
    Tree m_tree;
    Derived m_derived;
    NodeId m_goal;
    NodeId m_a;
    NodeId m_b;
};

} // namespace espalier
