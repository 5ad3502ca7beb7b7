// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// ExerciseCommands: the alignment exercise in the tree that is open. On a node of a campaign it opens what
// was answered for that campaign, else it begins a new one; either ends as one step. Writes its page, too.
#pragma once

#include "core/edit/exercise.h"
#include "ui/actions/action_row.h"
#include "ui/window/editing.h"

class QWidget;

namespace espalier {

class ExerciseCommands final : public QObject
{
    Q_OBJECT

public:
    /// `folder` is where a page is offered to be written, `window` where it asks. All outlive it.
    ExerciseCommands(Editing &editing, std::function<QString()> folder, QWidget *window);

    [[nodiscard]] std::vector<ActionRow> rows();

Q_SIGNALS:
    void refused(const espalier::Error &error);
    void said(const QString &sentence);

private:
    void open();
    void writePage();

    Editing &m_editing;
    std::function<QString()> m_folder;
    QWidget *m_window;
    ExerciseAnswers m_kept; ///< of one that was left before it was done
};

} // namespace espalier
