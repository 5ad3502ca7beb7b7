// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Where the arrow keys lead: to the nearest card that lies in that direction, as one sees it.
#pragma once

#include "ui/canvas/stage.h"

namespace espalier {

enum class Arrow { Left, Right, Up, Down };

/// The card that an arrow key leads to from `card`; noCard at the edge. Against the tiers it is the parent,
/// with them the middle one of the drivers, else the nearest card by distance, a step aside counting double.
/// O(cards).
[[nodiscard]] Card neighbourOf(const Stage &stage, Card card, Arrow arrow);

} // namespace espalier
