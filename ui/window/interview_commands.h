// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// InterviewCommands: the vanity interview about what is selected, or about what was found; each metric is one
// step.
#pragma once

#include "ui/actions/action_row.h"
#include "ui/dialogs/interview_dialog.h"
#include "ui/window/editing.h"

namespace espalier {

class InterviewCommands final : public QObject
{
    Q_OBJECT

public:
    /// `window` is where it asks. Both outlive it.
    InterviewCommands(Editing &editing, QWidget *window);

    [[nodiscard]] std::vector<ActionRow> rows();
    /// About these, as far as they are in the tree.
    void ask(const std::vector<NodeId> &nodes);

private:
    Editing &m_editing;
    QWidget *m_window;
    InterviewDialog::Drafts m_drafts; ///< of interviews that were left
};

} // namespace espalier
