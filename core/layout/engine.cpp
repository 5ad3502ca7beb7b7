// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/layout/cells.h"
#include "core/layout/compact.h"
#include "core/layout/contours.h"
#include "core/layout/fit.h"
#include "core/layout/layout.h"
#include "core/layout/outline.h"
#include "core/layout/route.h"

namespace espalier {
namespace {

Cells::StackLimits stacksOf(const Cells &cells, const LayoutStyle &style)
{
    Cells::StackLimits limits{};
    if (style.stacking == Stacking::Never)
        return limits;
    const int last = cells.rows() - 1;
    for (int row = last; row >= 0 && cells.tierOf(row) == cells.tierOf(last); --row)
        limits[static_cast<std::size_t>(row)].cards =
            static_cast<std::uint32_t>(std::max(style.tallestStack, 2));
    return limits;
}

void setRows(const Cells &cells, const Cells::RowLengths &heights, const GutterGrowth &growth, Layout &into)
{
    const Quarter gutter = into.spacing.gutter;
    Quarter at = gutter / 2;
    into.rows.clear();
    into.bands.clear();
    for (int row = 0; row < cells.rows(); ++row) {
        const auto index = static_cast<std::size_t>(row);
        if (into.bands.empty() || into.bands.back().tier != cells.tierOf(row))
            into.bands.push_back({.tier = cells.tierOf(row), .begin = row == 0 ? 0 : into.rows.back().bus});
        const Quarter end = at + heights[index];
        const Quarter bus = end + gutter / 2;
        into.rows.push_back({.begin = at, .end = end, .bus = bus});
        into.bands.back().end = bus;
        at = bus + (gutter - gutter / 2) + growth[index];
    }
    // Below the last row there is half a gutter, and what cross links need there.
    into.height = into.rows.back().bus + growth[into.rows.size() - 1];
    into.bands.back().end = into.height;
}

void placeRows(const LayoutInput &input, Cells &cells, const LayoutStyle &style, Layout &into)
{
    Contours contours(cells.cells().size());
    if (style.stacking == Stacking::Fit && style.page) {
        const Fit fit = fitToPage(cells, contours, *style.page, style.spacing);
        into.spacing = fit.spacing;
        cells.stack(fit.limits, into.spacing);
    } else {
        cells.stack(stacksOf(cells, style), into.spacing);
    }
    const bool stacks =
        std::ranges::any_of(cells.families(), [](const LeafFamily &family) { return family.high > 1; });
    const Quarter margin = stacks ? bracketIndent - stackPad : 0;
    into.width = contours.arrange(cells.cells(), into.spacing) + margin;
    const Cells::RowLengths heights = cells.heights(input, into.spacing);
    setRows(cells, heights, {}, into);
    cells.expand(input, contours.centres(cells.cells(), margin), into);
    if (input.links.empty())
        return;

    Routes routes(input, style, into);
    const GutterGrowth growth = routes.plan();
    if (growth != GutterGrowth{}) {
        const std::vector<CardRow> before = into.rows;
        setRows(cells, heights, growth, into);
        for (std::size_t card = 0; card < into.size(); ++card) {
            const std::size_t row = into.places[card].row;
            into.boxes[card].y += into.rows[row].begin - before[row].begin;
        }
    }
    routes.write(into);
}

void transpose(Layout &layout)
{
    for (CardBox &box : layout.boxes)
        box = box.transposed();
    for (Point &point : layout.points)
        point = point.transposed();
    std::swap(layout.width, layout.height);
}

} // namespace

void layOut(const LayoutInput &input, const LayoutStyle &style, Layout &into)
{
    if (style.direction == Flow::LeftRight) {
        std::vector<CardSize> turned(input.size.begin(), input.size.end());
        for (CardSize &size : turned)
            size = size.transposed();
        LayoutInput lying = input;
        lying.size = turned;
        LayoutStyle standing = style;
        standing.direction = Flow::TopDown;
        if (standing.page)
            std::swap(standing.page->width, standing.page->height);
        layOut(lying, standing, into);
        transpose(into);
        into.direction = Flow::LeftRight;
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
    if (style.direction == Flow::TopDown && size > 0) {
        into.places.resize(size);
        if (Cells cells(input); cells.fit()) {
            placeRows(input, cells, style, into);
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
    writeStubs(input, into);
}

Layout layOut(const LayoutInput &input, const LayoutStyle &style)
{
    Layout layout;
    layOut(input, style, layout);
    return layout;
}

} // namespace espalier
