// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Draws a Sparkline: bands as tints, the target as a dotted line, the values as a curve with a dot at its
// end.
#pragma once

#include "core/render/card_content.h"
#include "core/render/picture.h"

namespace espalier {

/// Inside `area`; nothing where there are fewer than two values. The scale shows all values and the target.
void addSparkline(Picture &picture, const QRectF &area, const Sparkline &sparkline, const Theme &theme);

} // namespace espalier
