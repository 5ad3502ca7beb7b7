// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// NodesByName: which node somebody means by an id, a code, a title or a name it has elsewhere. A copy: it
// knows the names as they were.
#pragma once

#include "core/model/tree.h"

#include <QHash>
#include <QStringView>

#include <vector>

namespace espalier {

class NodesByName
{
public:
    /// O(nodes).
    explicit NodesByName(const Tree &tree);

    /// The nodes that a name means, in no case and with one space between words: the one with this id, else
    /// those with this code, else those with this title, else those also known as it. Several where it is
    /// ambiguous, empty where nothing is called so.
    [[nodiscard]] std::vector<NodeId> find(QStringView name) const;

private:
    QHash<QString, std::vector<NodeId>> m_ids;
    QHash<QString, std::vector<NodeId>> m_codes;
    QHash<QString, std::vector<NodeId>> m_titles;
    QHash<QString, std::vector<NodeId>> m_others;
};

} // namespace espalier
