// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/layout/outline.h"

namespace espalier {

void placeOutline(const LayoutInput &input, Layout &into)
{
    Quarter y = 0;
    for (std::size_t card = 0; card < into.boxes.size(); ++card) {
        const CardSize size = input.size[card];
        const std::int32_t parent = input.parent[card];
        const Quarter x =
            parent < 0 ? 0 : into.boxes[static_cast<std::size_t>(parent)].x + into.spacing.indent;
        into.boxes[card] = {x, y, size.width, size.height};
        into.width = std::max(into.width, x + size.width);
        into.height = y + size.height;
        y = into.height + into.spacing.line;
    }
}

} // namespace espalier
