// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Step: what undo, the crash journal and history keep of one thing somebody did. Its label is made from the
// Change when it is shown.
#pragma once

#include "core/edit/context.h"
#include "core/model/change.h"
#include "core/model/vocabulary.h"

#include <QDateTime>

namespace espalier {

/// What is chosen in a view, as ids: they outlive slots. `current` has the keyboard.
struct Selection
{
    std::vector<NodeId> nodes;
    NodeId current;

    [[nodiscard]] static Selection of(NodeId node) { return {{node}, node}; }
    [[nodiscard]] bool isEmpty() const { return nodes.empty() && current.isNull(); }
    bool operator==(const Selection &) const = default;
};

/// The kind of thing done, for history's icons and filters.
enum class VerbId {
    Edit,
    Add,
    Move,
    Link,
    Remove,
    Duplicate,
    Paste,
    Park,
    Template,
    Vote,
    Register,
    Import,
    Undo,
    Redo,
};
ESPALIER_NAMES(VerbId, "edit", "add", "move", "link", "remove", "duplicate", "paste", "park", "template",
               "vote", "register", "import", "undo", "redo");

struct Step
{
    Change change;
    VerbId verb = VerbId::Edit;
    Selection before; ///< what was chosen when it was done; undo chooses it again
    Selection after;  ///< what is chosen once it is done
    Author who;
    QDateTime when; ///< UTC

    bool operator==(const Step &) const = default;
};

} // namespace espalier
