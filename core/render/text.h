// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Text as the pictures set it: which font a Font is, how wide a line is, where a paragraph breaks. All in
// layout units, without hinting, so that a line broken once is right at every zoom and on paper. Needs a
// QGuiApplication. Any thread; what is remembered (fonts, widths) is remembered per thread.
#pragma once

#include "core/render/picture.h"

#include <QFont>
#include <QGlyphRun>
#include <QString>
#include <QStringList>

#include <optional>

namespace espalier {

/// "Inter", or "DejaVu Sans" where Inter is not installed (said once in the log).
[[nodiscard]] QString fontFamily();

/// The toolkit's font for plain text. In DejaVu with a letter spacing that keeps "ffi" three letters for
/// search.
[[nodiscard]] const QFont &toFont(const Font &font);
/// The same for all other text: letters join, accents find their place.
[[nodiscard]] const QFont &toShapingFont(const Font &font);
/// Whichever of the two `text` needs.
[[nodiscard]] const QFont &toFont(const Font &font, QStringView text);

/// Latin, Greek, Cyrillic and signs: nothing that joins, reorders or stacks, so that a line is as wide as its
/// letters.
[[nodiscard]] bool isPlainText(QStringView text);

/// Width of one line. Plain text is summed up from advances, other scripts are shaped.
[[nodiscard]] double textWidth(const QString &text, const Font &font);

/// `text`, or as much of it as fits with "…" behind it. Never parts a character from its accents.
[[nodiscard]] QString elided(const QString &text, const Font &font, double width);

/// A plain line as glyphs ready to draw, three times as fast as drawing the text; nullopt where the line is
/// not plain or the font lacks a letter.
[[nodiscard]] std::optional<QGlyphRun> glyphsOf(const QString &text, const Font &font);

struct Lines
{
    QStringList lines; ///< each is a piece of the text without the space at its end; the last may end in "…"
    bool cut = false;  ///< some of the text is missing
};

/// Breaks a paragraph into at most `most` lines (≥ 1), each at most `width` wide: at spaces and after
/// hyphens, but never between a number and its unit; inside a word only where the word alone is too long.
[[nodiscard]] Lines brokenLines(const QString &text, const Font &font, double width, int most);

/// A Text op with its width filled in. Line breaks, tabs and control characters become spaces.
[[nodiscard]] Text textAt(QPointF at, const QString &text, const Font &font, Rgb colour,
                          Align align = Align::Left);

} // namespace espalier
