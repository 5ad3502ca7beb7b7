// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Markdown as an outline: headings and list items are rows, a list hangs under the heading before it, and
// what else stands below a row is its notes. Front matter and comments are skipped; markup in titles is
// unwrapped.
#pragma once

#include "core/exchange/outline.h"

namespace espalier {

/// A text with neither heading nor list is read as indented text, and the report says so.
[[nodiscard]] Result<Outline> readMarkdownOutline(const QString &text, ImportReport &report);

/// What stands before the title of a list item ("- ", "12) "): its length with the white space after it, or
/// 0. `line` begins with its first character that is no space.
[[nodiscard]] qsizetype listMarkerLength(QStringView line);

/// 1 … 6 for "# " … "###### ", else 0. `line` as above.
[[nodiscard]] int headingLevel(QStringView line);

} // namespace espalier
