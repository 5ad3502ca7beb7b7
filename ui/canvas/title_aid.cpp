// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/canvas/title_aid.h"

#include <QPlainTextEdit>

namespace espalier {

void TitleAid::paste(QPlainTextEdit &editor, const QString &text) const
{
    const QTextCursor cursor = editor.textCursor();
    // A sign means something after a space only: the character before the cursor decides.
    const int at = cursor.selectionStart();
    const QString before = at > 0 ? QString(editor.document()->characterAt(at - 1)) : QString();
    editor.insertPlainText(typed(before + text.simplified()).sliced(before.size()));
}

} // namespace espalier
