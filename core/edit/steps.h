// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Steps: verbs done one after another on a copy of a tree, each seeing what those before it did, and all of
// them as one Change in the end.
#pragma once

#include "core/base/result.h"
#include "core/model/tree.h"

namespace espalier::edit {

class Steps
{
public:
    explicit Steps(const Tree &tree) : m_tree(tree) {}

    [[nodiscard]] const Tree &tree() const { return m_tree; }

    Result<void> take(const Result<Change> &change)
    {
        if (!change)
            return tl::unexpected(change.error());
        m_changes.push_back(*change);
        return m_tree.apply(*change);
    }

    /// All of them as one. By halves: one by one would cost the square of their number.
    [[nodiscard]] Change composed()
    {
        while (m_changes.size() > 1) {
            std::vector<Change> pairs;
            for (std::size_t i = 0; i < m_changes.size(); i += 2)
                pairs.push_back(i + 1 < m_changes.size() ? compose(m_changes[i], m_changes[i + 1])
                                                         : m_changes[i]);
            m_changes = std::move(pairs);
        }
        return m_changes.empty() ? Change() : m_changes.front();
    }

private:
    Tree m_tree;
    std::vector<Change> m_changes;
};

} // namespace espalier::edit
