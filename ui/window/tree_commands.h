// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// TreeCommands: what the Edit and Insert menus do to the tree, each a verb of core/edit on what is chosen,
// and the rows of the catalogue that offer it. To add a verb, add a row.
#pragma once

#include "core/edit/each.h"
#include "ui/actions/action_row.h"
#include "ui/window/editing.h"

namespace espalier {

class TreeCommands final : public QObject
{
    Q_OBJECT

public:
    explicit TreeCommands(Editing &editing, QObject *parent = nullptr);

    [[nodiscard]] std::vector<ActionRow> rows();
    void addChild();

Q_SIGNALS:
    /// A node was made and waits for its title.
    void titleWanted(const espalier::NodeId &node);

private:
    using Verb = Result<Change> (*)(const Tree &, NodeId);

    void addBeside(bool before);
    void insertParent();
    void moveEach(Verb verb, edit::Turn turn);
    void removeBranches();
    void removeOnly();
    void duplicate();
    void began(const Result<Change> &change);

    Editing &m_editing;
};

/// What is chosen once `nodes` are gone: a sibling that stays, else the parent.
[[nodiscard]] Selection selectionWithout(const Tree &tree, const std::vector<NodeId> &nodes);

} // namespace espalier
