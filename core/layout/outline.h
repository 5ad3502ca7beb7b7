// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The outline: a card a line, indented by its depth; on a page in as many columns as make it largest.
#pragma once

#include "core/layout/layout.h"

#include <optional>

namespace espalier {

/// Sets boxes, width and height of `into`. Without a page there is one column.
void placeOutline(const LayoutInput &input, const std::optional<PageShape> &page, Layout &into);

} // namespace espalier
