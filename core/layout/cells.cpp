// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/layout/cells.h"

namespace espalier {
namespace {

/// Where a card stands before it is known how many rows each tier has.
struct Spot
{
    std::uint8_t tier; ///< among those that show
    std::uint8_t run;  ///< ancestors of the same tier directly above
    std::uint8_t level;

    [[nodiscard]] Spot child(std::uint8_t ofTier) const
    {
        const bool nested = ofTier <= tier;
        return {.tier = nested ? tier : ofTier,
                .run = nested ? static_cast<std::uint8_t>(run + 1) : std::uint8_t{0},
                .level = static_cast<std::uint8_t>(level + 1)};
    }
};

/// `yes` where all bits of `mask` are set, `no` where none is: compilers turn a choice between loads into a
/// jump.
int pick(int mask, int yes, int no)
{
    return no ^ ((yes ^ no) & mask);
}

std::vector<std::uint16_t> tiersShown(std::span<const std::uint16_t> tiers)
{
    const std::size_t last = tiers.empty() ? 0 : std::ranges::max(tiers);
    std::vector<std::uint8_t> shows(last + 1,
                                    last < maxRows ? 1 : 0); // few tiers: those without cards get no rows
    if (last >= maxRows) {
        for (const std::uint16_t tier : tiers)
            shows[tier] = 1;
    }
    std::vector<std::uint16_t> shown;
    for (std::size_t tier = 0; tier <= last; ++tier) {
        if (shows[tier] != 0)
            shown.push_back(static_cast<std::uint16_t>(tier));
    }
    return shown;
}

} // namespace

Quarter LeafFamily::width(const Spacing &spacing) const
{
    if (high == 1)
        return widths + spacing.sibling * static_cast<Quarter>(count - 1);
    const auto wide = static_cast<Quarter>((count - 1) / high + 1);
    return wide * widest + (wide - 1) * columnGap + 2 * stackPad;
}

Cells::Cells(const LayoutInput &input)
{
    const std::vector<std::uint16_t> shown = tiersShown(input.tier);
    m_fit = shown.size() <= maxRows && draw(input, shown) && assignRows(shown);
}

// Makes the cells, their row still being the run inside the tier. False when a card lies too deep.
bool Cells::draw(const LayoutInput &input, std::span<const std::uint16_t> shown)
{
    const std::size_t size = input.parent.size();
    m_cells = std::make_unique_for_overwrite<Cell[]>(size + 1);
    m_families.reserve(size / 8);
    std::vector<std::uint8_t> dense(std::size_t{shown.back()} + 1);
    for (std::size_t tier = 0; tier < shown.size(); ++tier)
        dense[shown[tier]] = static_cast<std::uint8_t>(tier);

    // Plain pointers: a layout's time is this loop, the ones of Contours, and expand()'s.
    const std::int32_t *parent = input.parent.data();
    const std::uint16_t *tier = input.tier.data();
    const CardSize *sizes = input.size.data();
    const std::uint8_t *denseTier = dense.data();
    const auto spots = std::make_unique_for_overwrite<Spot[]>(size);
    m_starts = std::make_unique_for_overwrite<Start[]>(size);
    Start *starts = m_starts.get();
    m_tallest.assign(shown.size() * maxRows, 0);
    std::uint16_t *tallest = m_tallest.data();
    std::uint8_t *rowsOfTier = m_rowsOfTier.data();
    Cell *cell = m_cells.get();
    for (std::size_t card = 0; card < size;) {
        const std::size_t own = card++;
        const std::uint8_t ownTier = denseTier[tier[own]];
        const Spot spot = parent[own] < 0 ? Spot{ownTier, 0, 1}
                                          : spots[static_cast<std::size_t>(parent[own])].child(ownTier);
        if (spot.level > maxRows)
            return false;
        spots[own] = spot;
        starts[own] = Start::Cell;
        *cell++ = {.half = (sizes[own].width + 1) >> 1,
                   .below = 0,
                   .level = spot.level,
                   .row = spot.run,
                   .lastRow = 0,
                   .tier = spot.tier};
        if (rowsOfTier[spot.tier] <= spot.run)
            rowsOfTier[spot.tier] = static_cast<std::uint8_t>(spot.run + 1);
        if (std::uint16_t &most = tallest[spot.tier * std::size_t{maxRows} + spot.run];
            most < sizes[own].height)
            most = sizes[own].height;

        // Its children, as long as they may be a family of leaves.
        const auto self = static_cast<std::int32_t>(own);
        LeafFamily family;
        std::size_t end = card;
        for (; end < size && parent[end] == self && tier[end] == tier[card]; ++end) {
            family.widths += sizes[end].width;
            family.heights += sizes[end].height;
            family.widest = std::max(family.widest, sizes[end].width);
            family.tallest = std::max(family.tallest, sizes[end].height);
            starts[end] = Start::Follows;
        }
        if (end == card || (end < size && parent[end] >= self))
            continue;
        const Spot leaf = spot.child(denseTier[tier[card]]);
        if (leaf.level > maxRows)
            return false;
        if (rowsOfTier[leaf.tier] <= leaf.run)
            rowsOfTier[leaf.tier] = static_cast<std::uint8_t>(leaf.run + 1);
        starts[card] = Start::Family;
        family.cell = static_cast<std::uint32_t>(cell - m_cells.get() - 1);
        family.first = static_cast<std::uint32_t>(card);
        family.count = static_cast<std::uint32_t>(end - card);
        family.tier = leaf.tier;
        family.run = leaf.run;
        m_families.push_back(family);
        card = end;
    }
    *cell = {};
    m_count = static_cast<std::size_t>(cell - m_cells.get());
    return true;
}

bool Cells::assignRows(std::span<const std::uint16_t> shown)
{
    std::array<std::uint8_t, maxRows> firstRow{};
    for (std::size_t tier = 0; tier < shown.size(); ++tier) {
        firstRow[tier] = static_cast<std::uint8_t>(m_tierOfRow.size());
        m_tierOfRow.insert(m_tierOfRow.end(), m_rowsOfTier[tier], shown[tier]);
        if (m_tierOfRow.size() > maxRows)
            return false;
        for (std::size_t run = 0; run < m_rowsOfTier[tier]; ++run)
            m_rowHeights[firstRow[tier] + run] = m_tallest[tier * maxRows + run];
    }
    for (Cell *cell = m_cells.get(), *end = cell + m_count; cell != end; ++cell)
        cell->lastRow = cell->row = static_cast<std::uint8_t>(cell->row + firstRow[cell->tier]);
    for (LeafFamily &family : m_families)
        m_cells[family.cell].lastRow = family.row =
            static_cast<std::uint8_t>(family.run + firstRow[family.tier]);
    return true;
}

void Cells::stack(const StackLimits &limits, const Spacing &spacing)
{
    for (LeafFamily &family : m_families) {
        const StackLimit limit = limits[family.row];
        std::uint32_t high = std::min(limit.cards, family.count);
        if (high > 1) {
            const auto fit = std::int64_t{limit.height} + spacing.stack;
            const auto fitting =
                static_cast<std::uint32_t>(fit / std::max(family.averageHeight() + spacing.stack, 1));
            const std::uint32_t columns = (family.count - 1) / std::clamp(fitting, 1U, high) + 1;
            high = (family.count - 1) / columns + 1;
        }
        family.high = high;
        m_cells[family.cell].below = (family.width(spacing) + 1) >> 1;
    }
}

Cells::RowLengths Cells::estimatedHeights(const Spacing &spacing) const
{
    RowLengths heights = m_rowHeights;
    for (const LeafFamily &family : m_families) {
        const auto high = static_cast<Quarter>(family.high);
        const Quarter stack = high * (family.averageHeight() + spacing.stack) - spacing.stack;
        heights[family.row] = std::max(heights[family.row], high == 1 ? Quarter{family.tallest} : stack);
    }
    return heights;
}

Cells::RowLengths Cells::heights(const LayoutInput &input, const Spacing &spacing) const
{
    RowLengths heights = m_rowHeights;
    for (const LeafFamily &family : m_families) {
        Quarter tallest = family.tallest;
        for (std::uint32_t done = 0; family.high > 1 && done < family.count; done += family.high) {
            Quarter column = -spacing.stack;
            for (const CardSize size :
                 input.size.subspan(family.first + done, std::min(family.high, family.count - done)))
                column += size.height + spacing.stack;
            tallest = std::max(tallest, column);
        }
        heights[family.row] = std::max(heights[family.row], tallest);
    }
    return heights;
}

void Cells::expand(const LayoutInput &input, std::span<const Quarter> centres, Layout &into) const
{
    const CardSize *size = input.size.data();
    CardBox *box = into.boxes.data();
    CardPlace *place = into.places.data();
    const CardRow *rows = into.rows.data();
    const Start *starts = m_starts.get();

    // Every family as a plain row first, without a branch that could be guessed wrong.
    const Quarter sibling = into.spacing.sibling;
    const Cell *cell = m_cells.get() - 1;
    const Quarter *centre = centres.data() - 1;
    Quarter next = 0;
    for (std::size_t card = 0; card < into.size(); ++card) {
        const int own = starts[card] == Start::Cell ? -1 : 0; // all bits or none
        const int follows = starts[card] == Start::Follows ? -1 : 0;
        cell -= own;
        centre -= own;
        const Quarter left = *centre - pick(own, cell->half, cell->below);
        const auto row = static_cast<std::uint8_t>(pick(own, cell->row, cell->lastRow));
        const Quarter x = pick(follows, next, left);
        box[card] = {x, rows[row].begin, size[card].width, size[card].height};
        place[card] = {.row = row};
        next = x + size[card].width + sibling;
    }
    for (const LeafFamily &family : m_families) {
        if (family.high > 1)
            placeStack(input, family, centres[family.cell] - m_cells[family.cell].below + stackPad, into);
    }
}

void Cells::placeStack(const LayoutInput &input, const LeafFamily &family, Quarter left, Layout &into) const
{
    const CardSize *size = &input.size[family.first];
    CardBox *box = &into.boxes[family.first];
    CardPlace *place = &into.places[family.first];
    for (std::uint32_t unplaced = family.count; unplaced > 0; left += family.widest + columnGap) {
        Quarter y = into.rows[family.row].begin;
        const std::uint32_t high = std::min(family.high, unplaced);
        unplaced -= high;
        for (const CardSize *end = size + high; size != end; ++size, ++box, ++place) {
            box->x = left;
            box->y = y;
            place->stacked = true;
            y += size->height + into.spacing.stack;
        }
    }
}

} // namespace espalier
