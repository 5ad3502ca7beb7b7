// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/layout/cells.h"

namespace espalier {

Quarter Family::width(const Spacing &spacing) const
{
    if (high == 1)
        return widths + spacing.sibling * static_cast<Quarter>(count - 1);
    const auto wide = static_cast<Quarter>(columns());
    return wide * widest + (wide - 1) * columnGap + 2 * stackPad;
}

Cells::Cells(const LayoutInput &input, const RowPlan &plan) : m_rows(plan.rows())
{
    const std::size_t size = input.parent.size();
    m_cells.reserve(size + 1);
    for (std::size_t card = 0; card < size;) {
        const CardSize own = input.size[card];
        const std::uint8_t row = plan.rowOf(card);
        const std::uint8_t level = plan.levelOf(card);
        m_cells.push_back({.half = (own.width + 1) >> 1, .level = level, .row = row});
        m_tallest[row] = std::max<Quarter>(m_tallest[row], own.height);
        ++card;
        const std::uint32_t leaves = leavesBelow(input, plan, card - 1);
        if (leaves == 0)
            continue;
        Family family{.cell = static_cast<std::uint32_t>(m_cells.size()),
                      .first = static_cast<std::uint32_t>(card),
                      .count = leaves,
                      .row = static_cast<std::uint8_t>(row + 1)};
        for (const CardSize leaf : input.size.subspan(card, leaves)) {
            family.widths += leaf.width;
            family.widest = std::max(family.widest, leaf.width);
            family.tallest = std::max(family.tallest, leaf.height);
        }
        m_cells.push_back({.half = 0, .level = static_cast<std::uint8_t>(level + 1), .row = family.row});
        m_families.push_back(family);
        card += leaves;
    }
    m_cells.push_back({});
}

// How many children `card` has, when all of them are leaves in the row after its own; else 0.
std::uint32_t Cells::leavesBelow(const LayoutInput &input, const RowPlan &plan, std::size_t card) const
{
    const auto parent = static_cast<std::int32_t>(card);
    const int row = plan.rowOf(card) + 1;
    const std::size_t size = input.parent.size();
    std::size_t end = card + 1;
    while (end < size && input.parent[end] == parent && plan.rowOf(end) == row)
        ++end;
    if (end < size && input.parent[end] >= parent)
        return 0;
    return static_cast<std::uint32_t>(end - card - 1);
}

void Cells::stack(const std::array<std::uint32_t, maxRows> &highest, const Spacing &spacing)
{
    for (Family &family : m_families) {
        const std::uint32_t columns = (family.count + highest[family.row] - 1) / highest[family.row];
        family.high = (family.count + columns - 1) / columns;
        m_cells[family.cell].half = (family.width(spacing) + 1) >> 1;
    }
}

std::array<Quarter, maxRows> Cells::heights(const Spacing &spacing) const
{
    std::array<Quarter, maxRows> heights = m_tallest;
    for (const Family &family : m_families) {
        const auto high = static_cast<Quarter>(family.high);
        heights[family.row] =
            std::max(heights[family.row], high * (family.tallest + spacing.stack) - spacing.stack);
    }
    return heights;
}

std::array<Quarter, maxRows> Cells::expand(const LayoutInput &input, std::span<const Quarter> centres,
                                           Layout &into) const
{
    std::array<Quarter, maxRows> heights = m_tallest;
    const auto put = [&](std::size_t card, Quarter x, Quarter y, Place place) {
        const CardSize size = input.size[card];
        into.boxes[card] = {x, y, size.width, size.height};
        into.places[card] = place;
    };
    std::size_t card = 0;
    auto family = m_families.begin();
    for (std::size_t cell = 0; cell < centres.size(); ++cell) {
        const std::uint8_t row = m_cells[cell].row;
        if (family == m_families.end() || family->cell != cell) {
            put(card, centres[cell] - (input.size[card].width >> 1), 0, {.row = row});
            ++card;
            continue;
        }
        const bool stacked = family->high > 1;
        Quarter x = centres[cell] - m_cells[cell].half + (stacked ? stackPad : 0);
        for (std::uint32_t left = family->count; left > 0;) {
            const std::uint32_t high = std::min(left, family->high);
            Quarter y = 0;
            for (std::uint32_t i = 0; i < high; ++i, ++card) {
                put(card, x, y, {.row = row, .stacked = stacked});
                y += input.size[card].height + into.spacing.stack;
            }
            heights[row] = std::max(heights[row], y - into.spacing.stack);
            x += stacked ? family->widest + columnGap : input.size[card - 1].width + into.spacing.sibling;
            left -= high;
        }
        ++family;
    }
    return heights;
}

} // namespace espalier
