// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Formulas between files and people: {uuid} there, [Title] here. A node that shares its title with another is
// written as its code, and where that does not help either, as its id. A bracket within a title is doubled:
// [Reach [paid]]]. What one of the two functions writes the other reads back.
#pragma once

#include "core/model/tree.h"
#include "core/rules/formula.h"

#include <QHash>

namespace espalier {

/// Which nodes titles and codes mean, without regard to case and spaces. A copy: it knows the names as they
/// were. O(nodes) to make.
class NodeNames
{
public:
    explicit NodeNames(const Tree &tree);

    /// The one node called this; else a sentence that says that there is none, or lists the codes of those
    /// there are.
    [[nodiscard]] Result<NodeId> nodeCalled(const QString &name) const;
    /// The name that means this node and no other: its title, else its code; empty where neither does.
    [[nodiscard]] QString nameOf(const NodeId &node) const;

private:
    struct Names
    {
        QString title;
        QString code;
    };
    [[nodiscard]] bool means(const QString &name, const NodeId &node) const;

    QHash<QString, std::vector<NodeId>> m_called; ///< by folded name, each node once
    std::unordered_map<NodeId, Names> m_names;
};

/// What somebody typed, in the form of files: [Title] and [Code] become {uuid}, the rest stays as it is. An
/// error names the column in what was typed. Nothing typed is no error and nothing stored.
[[nodiscard]] Result<QString> formulaToStore(const NodeNames &names, QStringView typed);

/// The other way round. What cannot be read, or names a node that is gone, stays as it is.
[[nodiscard]] QString formulaToShow(const NodeNames &names, QStringView stored);

} // namespace espalier
