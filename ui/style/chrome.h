// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Chrome: the colours of everything around the canvas, mixed from the canvas's own Theme so that both belong
// together. A plain value. Text stands ≥ 4.5:1 on what it lies on, the accent ≥ 3:1;
// in high contrast ≥ 7:1 and ≥ 4.5:1.
#pragma once

#include "core/render/theme.h"

#include <QPalette>
#include <QString>

namespace espalier {

struct Chrome
{
    Rgb panel;     ///< outline, inspector, toolbar, menus
    Rgb field;     ///< where one types
    Rgb fieldEdge; ///< around it
    Rgb hairline;  ///< between panels
    Rgb hover;
    Rgb pressed;
    Rgb selected; ///< behind the selected row
    Rgb ink;
    Rgb inkSoft;
    Rgb inkQuiet;
    Rgb inkFaint; ///< disabled texts; the one colour that may fall below 4.5:1
    Rgb accent;
    Rgb onAccent; ///< text on the accent
    Rgb wrong;    ///< what cannot be read as a number, a date …
    Rgb notice;   ///< behind a banner
    Rgb avatar;   ///< behind initials
    bool dark = false;
};

[[nodiscard]] Chrome chromeOf(const Theme &theme);

/// The palette for widgets that no style sheet rule touches.
/// The theme that goes with a palette of the application: for what is drawn without being told.
[[nodiscard]] ThemeKind themeKindOf(const QPalette &palette);
[[nodiscard]] QPalette paletteOf(const Chrome &chrome);

/// The program's style sheet with its colour words ("@ink") replaced.
[[nodiscard]] QString styleSheetOf(const Chrome &chrome);

} // namespace espalier
