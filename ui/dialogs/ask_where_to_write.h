// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// askWhereToWrite: the dialog for a file to write. It asks about replacing the very file that will be
// written: the suffix is added before, not after.
#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace espalier {

/// A kind of file to choose.
struct FileKind
{
    QString label;
    QString suffix; ///< without the dot
};

/// The path chosen, with the suffix of one of the kinds; empty when the user thinks better of it.
[[nodiscard]] QString askWhereToWrite(QWidget *parent, const QString &title, const QString &suggested,
                                      const std::vector<FileKind> &kinds);

} // namespace espalier
