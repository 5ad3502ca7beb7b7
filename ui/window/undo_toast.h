// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// UndoToast: says what a step did that happens in one gesture, with a button that takes it back. It goes with
// the next change, so that the button never undoes anything else.
#pragma once

#include "ui/window/editing.h"
#include "ui/window/toast.h"

namespace espalier {

/// What is said of a step: removed, moved under another node, copied, parked, merged. Empty for what is typed
/// and for what says it itself (a paste, a register). `tree` is the tree after it.
[[nodiscard]] QString wordsFor(const Step &step, const Tree &tree);

class UndoToast final : public QObject
{
    Q_OBJECT

public:
    /// `undoKey` is how the key is written, empty without one. All outlive it.
    UndoToast(Editing &editing, Toast &toast, std::function<QString()> undoKey, QObject *parent);

    /// Says it of the last step, with these choices beside the undo.
    void say(const QString &sentence, std::vector<Toast::Choice> more = {});
    /// Says wordsFor() the step, and nothing where there are none.
    void tell(const Step &step);

private:
    Editing &m_editing;
    Toast &m_toast;
    std::function<QString()> m_undoKey;
    bool m_isSaid = false; ///< what the toast shows is about the last step
};

} // namespace espalier
