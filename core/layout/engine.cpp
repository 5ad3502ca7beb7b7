// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/layout/cells.h"
#include "core/layout/compact.h"
#include "core/layout/contours.h"
#include "core/layout/layout.h"
#include "core/layout/outline.h"
#include "core/layout/row_plan.h"

namespace espalier {
namespace {

using Counts = std::array<std::uint32_t, maxRows>;

Counts stacksOf(const RowPlan &plan, const LayoutStyle &style)
{
    Counts counts;
    counts.fill(1);
    if (style.stacking == Stacking::Never)
        return counts;
    const int last = plan.rows() - 1;
    for (int row = last; row >= 0 && plan.tierOfRow(row) == plan.tierOfRow(last); --row)
        counts[static_cast<std::size_t>(row)] = static_cast<std::uint32_t>(std::max(style.tallestStack, 2));
    return counts;
}

void setRows(const RowPlan &plan, const std::array<Quarter, maxRows> &heights, Layout &into)
{
    const Quarter gutter = into.spacing.gutter;
    Quarter at = gutter / 2;
    into.rows.clear();
    into.bands.clear();
    for (int row = 0; row < plan.rows(); ++row) {
        const Quarter end = at + heights[static_cast<std::size_t>(row)];
        const Quarter bus = end + gutter / 2;
        if (into.bands.empty() || into.bands.back().tier != plan.tierOfRow(row))
            into.bands.push_back({.tier = plan.tierOfRow(row), .begin = at - gutter / 2});
        into.bands.back().end = bus;
        into.rows.push_back({.begin = at, .end = end, .bus = bus});
        at = bus + (gutter - gutter / 2);
    }
    into.height = into.rows.back().bus;
}

void placeRows(const LayoutInput &input, const RowPlan &plan, const LayoutStyle &style, Layout &into)
{
    Cells cells(input, plan);
    cells.stack(stacksOf(plan, style), into.spacing);
    Contours contours(cells.cells().size());
    const bool stacks =
        std::ranges::any_of(cells.families(), [](const Family &family) { return family.high > 1; });
    const Quarter margin = stacks ? bracketIndent - stackPad : 0;
    into.width = contours.arrange(cells.cells(), into.spacing) + margin;
    setRows(plan, cells.expand(input, contours.centres(cells.cells(), margin), into), into);
    for (std::size_t card = 0; card < into.size(); ++card)
        into.boxes[card].y += into.rows[into.places[card].row].begin;
}

void transpose(Layout &layout)
{
    for (Box &box : layout.boxes)
        box = box.transposed();
    for (Point &point : layout.points)
        point = point.transposed();
    std::swap(layout.width, layout.height);
}

} // namespace

void layOut(const LayoutInput &input, const LayoutStyle &style, Layout &into)
{
    if (style.direction == Direction::LeftRight) {
        std::vector<CardSize> turned(input.size.begin(), input.size.end());
        for (CardSize &size : turned)
            size = size.transposed();
        LayoutInput lying = input;
        lying.size = turned;
        LayoutStyle standing = style;
        standing.direction = Direction::TopDown;
        if (standing.page)
            std::swap(standing.page->width, standing.page->height);
        layOut(lying, standing, into);
        transpose(into);
        into.direction = Direction::LeftRight;
        return;
    }

    const std::size_t size = input.parent.size();
    into.direction = style.direction;
    into.compact = false;
    into.spacing = style.spacing;
    into.parent.assign(input.parent.begin(), input.parent.end());
    into.boxes.resize(size);
    into.rows.clear();
    into.bands.clear();
    into.crossRoutes.clear();
    into.points.clear();
    into.width = 0;
    into.height = 0;
    if (style.direction == Direction::TopDown && size > 0) {
        into.places.resize(size);
        if (const RowPlan plan(input); plan.fits()) {
            placeRows(input, plan, style, into);
            return;
        }
        into.compact = true;
    }
    into.places.assign(size, {});
    if (size == 0)
        return;
    if (into.compact)
        placeCompact(input, into);
    else
        placeOutline(input, into);
}

Layout layOut(const LayoutInput &input, const LayoutStyle &style)
{
    Layout layout;
    layOut(input, style, layout);
    return layout;
}

} // namespace espalier
