// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/layout/outline.h"

#include <cmath>

namespace espalier {
namespace {

constexpr Quarter betweenColumns = pixels(32);

/// Columns no higher than `limit`, or than one card. `indents` are by card.
void breakAt(Quarter limit, std::span<const Quarter> indents, const LayoutInput &input, Layout &into)
{
    Quarter left = 0;
    Quarter y = 0;
    into.width = 0;
    into.height = 0;
    for (std::size_t card = 0; card < indents.size(); ++card) {
        const CardSize size = input.size[card];
        if (y > 0 && y + size.height > limit) {
            left = into.width + betweenColumns;
            y = 0;
        }
        into.boxes[card] = {left + indents[card], y, size.width, size.height};
        into.width = std::max(into.width, into.boxes[card].right());
        into.height = std::max(into.height, y + size.height);
        y += size.height + into.spacing.line;
    }
}

double scaleOn(const PageShape &page, const Layout &layout)
{
    return std::min(double(page.width) / std::max(layout.width, 1),
                    double(page.height) / std::max(layout.height, 1));
}

} // namespace

void placeOutline(const LayoutInput &input, const std::optional<PageShape> &page, Layout &into)
{
    const std::size_t size = input.parent.size();
    std::vector<Quarter> indents(size);
    Quarter tallest = 0;
    for (std::size_t card = 0; card < size; ++card) {
        const std::int32_t parent = input.parent[card];
        indents[card] = parent < 0 ? 0 : indents[static_cast<std::size_t>(parent)] + into.spacing.indent;
        tallest = std::max<Quarter>(tallest, input.size[card].height);
    }
    const auto inColumns = [&](double count, double all) {
        // Columns end up to a card too early.
        const double limit = count > 1 ? all / count + tallest / 2.0 : all;
        breakAt(static_cast<Quarter>(std::min(limit, 2e9)), indents, input, into);
    };
    inColumns(1, 2e9);
    if (!page)
        return;
    // About as many as make the columns together as wide to their height as the page is.
    const double all = into.height;
    const double wanted = std::sqrt(all * page->width / page->height / (into.width + betweenColumns));
    double best = 1;
    double scale = scaleOn(*page, into);
    for (double count = std::max(2.0, std::floor(wanted) - 1); count <= wanted + 2; ++count) {
        inColumns(count, all);
        if (const double reached = scaleOn(*page, into); reached > scale) {
            scale = reached;
            best = count;
        }
    }
    inColumns(best, best > 1 ? all : 2e9);
}

} // namespace espalier
