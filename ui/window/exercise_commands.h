// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// ExerciseCommands: the alignment exercise in the tree that is open. On a node of a campaign it opens what
// was answered for that campaign, else it begins a new one; either ends as one step.
#pragma once

#include "ui/actions/action_row.h"
#include "ui/window/editing.h"

class QWidget;

namespace espalier {

class ExerciseCommands final : public QObject
{
    Q_OBJECT

public:
    /// `window` is where it asks. Both outlive it.
    ExerciseCommands(Editing &editing, QWidget *window);

    [[nodiscard]] std::vector<ActionRow> rows();

private:
    void open();

    Editing &m_editing;
    QWidget *m_window;
};

} // namespace espalier
