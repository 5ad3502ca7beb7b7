// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Spreadsheets run a cell that begins with = + - @ as a formula (CWE-1236; OWASP ASVS 1.2.10). A leading
// apostrophe makes it text, and is taken off again when such a cell is read.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

namespace espalier {

/// `text`, with an apostrophe before it where a spreadsheet would run it, also behind quotes and spaces.
[[nodiscard]] QString guarded(const QString &text);
/// The text that guarded() was given, of anything it gave; any other cell as it is.
[[nodiscard]] QStringView unguarded(QStringView cell);

/// A text as a cell of CSV in UTF-8: guarded, and in quotes where commas or breaks ask for them.
[[nodiscard]] QByteArray csvCell(const QString &text);

} // namespace espalier
