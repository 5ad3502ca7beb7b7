// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The one page that a workshop ends with: the drawing of the tree, and under it the shortlist, the open
// questions, and who does what.
#pragma once

#include "core/render/picture.h"
#include "core/render/theme.h"
#include "core/rules/workshop.h"

namespace espalier {

inline constexpr double workshopDrawingShare = 0.6; ///< of the page's height, for the drawing

/// Adds the three columns under `drawing`, which should be as wide as the page and workshopDrawingShare of
/// its height. Text is as large as 8.5 pt on a landscape A4; what there is no room for is counted. `aspect`
/// is the page's width by its height, > 0.
[[nodiscard]] Picture workshopPage(Picture drawing, double aspect, const Tree &tree,
                                   const WorkshopOutcome &outcome, const Theme &theme);

} // namespace espalier
