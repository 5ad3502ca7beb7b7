// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/layout/layout_engine.h"

#include "core/layout/cells.h"
#include "core/layout/compact.h"
#include "core/layout/contours.h"
#include "core/layout/fit.h"
#include "core/layout/outline.h"
#include "core/layout/route.h"

#include <limits>

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

/// `tiers` by row; the last row is that of all from its tier to `lastTier`.
void setRows(std::span<const std::uint16_t> tiers, std::uint16_t lastTier, const Cells::RowLengths &heights,
             const GutterGrowth &growth, Layout &into)
{
    const Quarter gutter = into.spacing.gutter;
    Quarter at = gutter / 2;
    into.rows.clear();
    into.bands.clear();
    for (std::size_t row = 0; row < tiers.size(); ++row) {
        if (into.bands.empty() || into.bands.back().tier != tiers[row])
            into.bands.push_back(
                {.tier = tiers[row], .lastTier = tiers[row], .begin = row == 0 ? 0 : into.rows.back().bus});
        const Quarter end = at + heights[row];
        const Quarter bus = end + gutter / 2;
        into.rows.push_back({.begin = at, .end = end, .bus = bus});
        into.bands.back().end = bus;
        at = bus + (gutter - gutter / 2) + growth[row];
    }
    // Below the last row there is half a gutter, and what cross links need there.
    into.height = into.rows.back().bus + growth[into.rows.size() - 1];
    into.bands.back().end = into.height;
    into.bands.back().lastTier = lastTier;
}

/// True when some coordinate might not fit. A drawing is never wider or higher than its cards in one line, a
/// distance after each; gutters may grow by less than `reserve` together.
bool tooLarge(const LayoutInput &input, const Spacing &spacing)
{
    constexpr std::int64_t reserve = 1 << 20;
    const std::int64_t room = std::numeric_limits<Quarter>::max() - reserve;
    const auto cards = static_cast<std::int64_t>(input.size.size());
    const std::int64_t distance = std::max({spacing.sibling, spacing.family, spacing.gutter * 3 / 2,
                                            spacing.stack, spacing.indent, spacing.line, columnGap}) +
                                  2 * stackPad;
    if (cards * (std::numeric_limits<std::uint16_t>::max() + distance) <= room)
        return false;
    CardSize most;
    for (const CardSize size : input.size)
        most = {std::max(most.width, size.width), std::max(most.height, size.height)};
    return cards * (std::max(most.width, most.height) + distance) > room;
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

class LayoutEngine::Workspace
{
public:
    void layOut(const LayoutInput &input, const LayoutStyle &style, Layout &into);

private:
    void layOutStanding(const LayoutInput &input, const LayoutStyle &style, Layout &into);
    void placeRows(const LayoutInput &input, const LayoutStyle &style, Layout &into);

    Cells m_cells;
    Hanging m_hanging;
    Contours m_contours;
    Routes m_routes;
    std::vector<CardSize> m_turned; ///< sizes of a left-right drawing
};

void LayoutEngine::Workspace::layOut(const LayoutInput &input, const LayoutStyle &style, Layout &into)
{
    if (style.direction != Flow::LeftRight) {
        layOutStanding(input, style, into);
        return;
    }
    m_turned.assign(input.size.begin(), input.size.end());
    for (CardSize &size : m_turned)
        size = size.transposed();
    LayoutInput lying = input;
    lying.size = m_turned;
    LayoutStyle standing = style;
    standing.direction = Flow::TopDown;
    if (standing.page)
        std::swap(standing.page->width, standing.page->height);
    layOutStanding(lying, standing, into);
    transpose(into);
    into.direction = Flow::LeftRight;
}

void LayoutEngine::Workspace::layOutStanding(const LayoutInput &input, const LayoutStyle &style, Layout &into)
{
    const std::size_t size = input.parent.size();
    into.direction = style.direction;
    into.compact = false;
    into.tooLarge = tooLarge(input, style.spacing);
    into.spacing = style.spacing;
    into.parent.assign(input.parent.begin(), input.parent.end());
    into.boxes.resize(size);
    into.places.resize(size);
    into.rows.clear();
    into.bands.clear();
    into.crossRoutes.clear();
    into.points.clear();
    into.width = 0;
    into.height = 0;
    if (into.tooLarge)
        std::ranges::fill(into.boxes, CardBox{});
    if (into.tooLarge || size == 0) {
        std::ranges::fill(into.places, CardPlace{});
        return;
    }
    if (style.direction == Flow::TopDown) {
        if (m_cells.draw(input)) {
            placeRows(input, style, into);
            return;
        }
        into.compact = true;
    }
    std::ranges::fill(into.places, CardPlace{});
    if (into.compact)
        placeCompact(input, into);
    else
        placeOutline(input, style.stacking == Stacking::Fit ? style.page : std::nullopt, into);
    writeStubs(input, into);
}

// The drawing in rows, once the cells are made.
void LayoutEngine::Workspace::placeRows(const LayoutInput &input, const LayoutStyle &style, Layout &into)
{
    if (style.stacking != Stacking::Never)
        m_cells.measureFamilies(input);
    Contours::Extent extent;
    bool hangs = false;
    if (style.stacking == Stacking::Fit && style.page) {
        const Fit fit = fitToPage(input, m_cells, m_hanging, m_contours, *style.page, style.spacing);
        into.spacing = fit.spacing;
        extent = fit.extent;
        hangs = fit.hangs;
    } else {
        m_cells.stack(stacksOf(m_cells, style), into.spacing);
        extent = m_contours.arrange(m_cells.cells(), into.spacing);
    }
    const Quarter margin = hangs || m_cells.stacked() ? bracketIndent - stackPad : 0;
    into.width = extent.width() + margin;
    const std::span<const std::uint16_t> tiers = m_cells.tiersOfRows();
    const std::size_t rows = hangs ? static_cast<std::size_t>(m_hanging.row()) + 1 : tiers.size();
    const Cells::RowLengths heights =
        hangs ? m_hanging.heights(m_cells) : m_cells.heights(input, into.spacing);
    const auto setGrownRows = [&](const GutterGrowth &growth) {
        setRows(tiers.first(rows), tiers.back(), heights, growth, into);
    };
    setGrownRows({});
    if (hangs)
        m_hanging.expand(input, margin - extent.left, into);
    else
        m_cells.expand(input, margin - extent.left, into);
    if (input.links.empty())
        return;

    const GutterGrowth growth = m_routes.plan(input, style, into);
    if (growth != GutterGrowth{}) {
        const std::vector<CardRow> before = into.rows;
        setGrownRows(growth);
        for (std::size_t card = 0; card < into.size(); ++card) {
            const std::size_t row = into.places[card].row;
            into.boxes[card].y += into.rows[row].begin - before[row].begin;
        }
    }
    m_routes.write(input, into);
}

LayoutEngine::LayoutEngine() : m_workspace(std::make_unique<Workspace>()) {}
LayoutEngine::~LayoutEngine() = default;
LayoutEngine::LayoutEngine(LayoutEngine &&) noexcept = default;
LayoutEngine &LayoutEngine::operator=(LayoutEngine &&) noexcept = default;

void LayoutEngine::layOut(const LayoutInput &input, const LayoutStyle &style, Layout &into)
{
    m_workspace->layOut(input, style, into);
}

Layout layOut(const LayoutInput &input, const LayoutStyle &style)
{
    Layout layout;
    LayoutEngine().layOut(input, style, layout);
    return layout;
}

} // namespace espalier
