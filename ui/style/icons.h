// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Icons: the program's own small drawings, tinted with the colour of the text they stand beside, sharp at
// every scale, and right again by themselves after light turned to dark.
#pragma once

#include "core/base/rgb.h"
#include "core/render/theme.h"

#include <QColor>
#include <QIcon>
#include <QString>

namespace espalier {

/// The drawing resources/icons/NAME.svg; an empty icon when there is none.
[[nodiscard]] QIcon icon(const QString &name);

/// Pixels at the left of a question.
inline constexpr int messageIcon = 26;

/// A round picture with a person’s initials.
[[nodiscard]] QIcon avatar(const QString &initials);

/// A filled square with round corners, as the outline marks tiers.
[[nodiscard]] QIcon swatch(const QColor &colour);
/// The same in a colour of a tree, as the theme just used shows it on cards.
[[nodiscard]] QIcon swatch(Rgb colour);

/// The shape of a status, the same drawing as on the cards.
[[nodiscard]] QIcon statusIcon(Status status);

/// The theme that goes with the palette of the program, for what is drawn in panels.
[[nodiscard]] Theme themeNow();

} // namespace espalier
