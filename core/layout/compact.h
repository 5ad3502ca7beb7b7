// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The compact drawing of deep trees: no rows, each family right below its parent, branches as close as their
// outlines allow. After A. van der Ploeg, "Drawing non-layered tidy trees in linear time" (SPE 44(12), 2014),
// on preorder.
#pragma once

#include "core/layout/layout.h"

namespace espalier {

/// Sets boxes, width and height of `into`. Linear, whatever the shape of the tree.
void placeCompact(const LayoutInput &input, Layout &into);

} // namespace espalier
