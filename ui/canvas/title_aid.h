// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// TitleAid: what a window lends to every editor of a title, so that views need not know what signs in it
// mean.
#pragma once

#include <QString>

#include <functional>

class QPlainTextEdit;

namespace espalier {

struct TitleAid
{
    /// How somebody would have to type this text for it to be no more than text.
    std::function<QString(const QString &text)> typed = [](const QString &text) { return text; };
    /// Adds marks and completion to an editor, for as long as that lives.
    std::function<void(QPlainTextEdit &editor)> attach = [](QPlainTextEdit &) {};

    /// Puts a pasted text where the cursor stands: paste never means more than its letters.
    void paste(QPlainTextEdit &editor, const QString &text) const;
};

} // namespace espalier
