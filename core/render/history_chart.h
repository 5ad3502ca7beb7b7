// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Draws a History: bands as tints with the shapes of their status, the path of the target, the start, values
// as a line with dots (hollow where provisional), natural limits with their mean, the year before, and events
// and experiments below.
#pragma once

#include "core/render/history.h"
#include "core/render/picture.h"
#include "core/render/theme.h"

#include <QSizeF>

namespace espalier {

/// On the theme's card colour, from (0, 0) to `size`; nothing stands outside and no text on another. Small
/// sizes leave out the labels, axes and marks that have no room. Every mark is a group whose title says it
/// whole; the picture's title is historyText(). Without anything to show there are no ops.
[[nodiscard]] Picture historyChart(const History &history, QSizeF size, const Theme &theme);

} // namespace espalier
