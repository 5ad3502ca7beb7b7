// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/layout/cells.h"

namespace espalier {
namespace {

/// Where a card stands before it is known how many rows each tier has.
struct Spot
{
    std::uint8_t tier = 0; ///< among those that show
    std::uint8_t run = 0;  ///< ancestors of the same tier directly above
    std::uint8_t level = 0;
    std::uint8_t unused = 0;

    [[nodiscard]] Spot child(std::uint8_t ofTier) const
    {
        const bool nested = ofTier <= tier;
        return {.tier = nested ? tier : ofTier,
                .run = nested ? static_cast<std::uint8_t>(run + 1) : std::uint8_t{0},
                .level = static_cast<std::uint8_t>(level + 1)};
    }
};

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
    const auto wide = static_cast<Quarter>(columns());
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

    // Plain pointers: this loop and the next two are what a layout's time is made of.
    const std::int32_t *parent = input.parent.data();
    const std::uint16_t *tier = input.tier.data();
    const CardSize *sizes = input.size.data();
    const std::uint8_t *denseTier = dense.data();
    const auto spots = std::make_unique_for_overwrite<Spot[]>(size);
    Cell *cell = m_cells.get();
    const auto rowsSeen = m_rowsOfTier.data();
    const auto note = [&](Spot spot, std::uint16_t height) {
        if (rowsSeen[spot.tier] <= spot.run)
            rowsSeen[spot.tier] = static_cast<std::uint8_t>(spot.run + 1);
        std::uint16_t &tallest = m_tallest[spot.tier * std::size_t{maxRows} + spot.run];
        if (tallest < height)
            tallest = height;
    };
    m_tallest.assign(shown.size() * maxRows, 0);
    for (std::size_t card = 0; card < size;) {
        const std::size_t own = card++;
        const std::uint8_t ownTier = denseTier[tier[own]];
        const Spot spot = parent[own] < 0 ? Spot{ownTier, 0, 1}
                                          : spots[static_cast<std::size_t>(parent[own])].child(ownTier);
        if (spot.level > maxRows)
            return false;
        spots[own] = spot;
        note(spot, sizes[own].height);
        *cell++ = {
            .half = (sizes[own].width + 1) >> 1, .level = spot.level, .row = spot.run, .tier = spot.tier};

        const auto self = static_cast<std::int32_t>(own);
        std::size_t end = card;
        while (end < size && parent[end] == self && tier[end] == tier[card])
            ++end;
        if (end == card || (end < size && parent[end] >= self))
            continue;
        m_count = static_cast<std::size_t>(cell - m_cells.get());
        addFamily(input, static_cast<std::uint32_t>(card), static_cast<std::uint32_t>(end - card));
        const Spot leaf = spot.child(denseTier[tier[card]]);
        if (leaf.level > maxRows)
            return false;
        note(leaf, 0);
        *cell++ = {.level = leaf.level, .row = leaf.run, .tier = leaf.tier, .isFamily = 1};
        card = end;
    }
    *cell = {};
    m_count = static_cast<std::size_t>(cell - m_cells.get());
    return true;
}

void Cells::addFamily(const LayoutInput &input, std::uint32_t first, std::uint32_t count)
{
    LeafFamily family{.cell = static_cast<std::uint32_t>(m_count), .first = first, .count = count};
    std::uint64_t heights = 0;
    for (const CardSize *leaf = &input.size[first], *end = leaf + count; leaf != end; ++leaf) {
        family.widths += leaf->width;
        family.widest = std::max(family.widest, leaf->width);
        family.tallest = std::max(family.tallest, leaf->height);
        heights += leaf->height;
    }
    family.average = static_cast<std::uint16_t>((heights + count - 1) / count);
    m_families.push_back(family);
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
        cell->row = static_cast<std::uint8_t>(cell->row + firstRow[cell->tier]);
    for (LeafFamily &family : m_families)
        family.row = m_cells[family.cell].row;
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
                static_cast<std::uint32_t>(fit / std::max(family.average + spacing.stack, 1));
            const std::uint32_t columns = (family.count - 1) / std::clamp(fitting, 1U, high) + 1;
            high = (family.count - 1) / columns + 1;
        }
        family.high = high;
        m_cells[family.cell].half = (family.width(spacing) + 1) >> 1;
    }
}

Cells::RowLengths Cells::estimatedHeights(const Spacing &spacing) const
{
    RowLengths heights = m_rowHeights;
    for (const LeafFamily &family : m_families) {
        const auto high = static_cast<Quarter>(family.high);
        const Quarter stack = high * (family.average + spacing.stack) - spacing.stack;
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
    const Spacing spacing = into.spacing;
    const auto put = [&](Quarter x, Quarter y, CardPlace at) {
        *box++ = {x, y, size->width, size->height};
        *place++ = at;
        ++size;
    };
    const LeafFamily *family = m_families.data();
    const LeafFamily *const end = family + m_families.size();
    for (std::size_t i = 0; i < m_count; ++i) {
        const Cell cell = m_cells[i];
        const Quarter top = rows[cell.row].begin;
        if (family == end || family->cell != i) {
            put(centres[i] - (size->width >> 1), top, {.row = cell.row});
            continue;
        }
        Quarter x = centres[i] - cell.half;
        if (family->high == 1) {
            for (std::uint32_t left = family->count; left > 0; --left) {
                const Quarter step = size->width + spacing.sibling;
                put(x, top, {.row = cell.row});
                x += step;
            }
        } else {
            x += stackPad;
            for (std::uint32_t left = family->count; left > 0;) {
                const std::uint32_t high = std::min(left, family->high);
                left -= high;
                Quarter y = top;
                for (const CardSize *last = size + high; size != last;) {
                    const Quarter step = size->height + spacing.stack;
                    put(x, y, {.row = cell.row, .stacked = true});
                    y += step;
                }
                x += family->widest + columnGap;
            }
        }
        ++family;
    }
}

} // namespace espalier
