// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/text_export.h"

#include "core/exchange/values_csv.h"
#include "core/model/queries.h"

#include <array>

namespace espalier {

std::vector<Slot> writingOrder(const Tree &tree)
{
    std::vector<Slot> order = placementOrder(tree);
    for (const Slot idea : parkedNodes(tree)) {
        const std::vector<Slot> branch = branchOf(tree, idea);
        order.insert(order.end(), branch.begin(), branch.end());
    }
    return order;
}

std::span<const TextFormat> textFormats()
{
    static constexpr std::array<TextFormat, 3> formats{{
        {u"csv", u"CSV", writeCsv},
        {u"md", u"Markdown", writeMarkdown},
        {u"values", u"CSV of values", writeValuesCsv},
    }};
    return formats;
}

} // namespace espalier
