// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The outline: a card a line, indented by its depth.
#pragma once

#include "core/layout/layout.h"

namespace espalier {

/// Sets boxes, width and height of `into`.
void placeOutline(const LayoutInput &input, Layout &into);

} // namespace espalier
