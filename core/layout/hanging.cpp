// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/layout/hanging.h"

namespace espalier {

bool Hanging::hangFrom(int tier, const LayoutInput &input, const Cells &cells, const Spacing &spacing)
{
    const std::size_t size = input.parent.size();
    m_row = cells.firstRowOf(tier);
    m_stack = spacing.stack;
    m_highestBranch = 0;
    m_cells.clear();
    m_cards.clear();
    m_branches.clear();
    m_families.clear();
    std::uint8_t *mixed = m_mixed.ask(size + 1);
    std::fill_n(mixed, size + 1, std::uint8_t{0});
    mixed[0] = 1; // what is at the top has nothing to hang below
    for (std::size_t card = 0; card < size; ++card) {
        if (cells.tierNumber(card) < tier)
            mixed[input.parent[card] + 1] = 1;
    }

    Quarter *indents = m_indents.ask(size);
    std::int64_t width = 0;
    for (std::uint32_t card = 0; card < size; ++card) {
        if (cells.tierNumber(card) < tier) {
            addStanding(card, input, cells);
            continue;
        }
        const std::int32_t above = input.parent[card];
        const bool starts = above < 0 || cells.tierNumber(static_cast<std::size_t>(above)) < tier;
        indents[card] = starts ? 0 : indents[above] + spacing.indent;
        if (starts)
            addBranch(card, input, cells);
        Branch &branch = m_branches.back();
        const Quarter right = indents[card] + input.size[card].width;
        width += 2 * (std::max(right - branch.width, 0) + (starts ? columnGap + 2 * stackPad : 0));
        branch.width = std::max(branch.width, right);
        branch.height += input.size[card].height + (starts ? 0 : m_stack);
        ++branch.count;
        m_highestBranch = std::max(m_highestBranch, branch.height);
        // The line comes down to the middle of a card that is a cell of its own.
        if (m_families.back().alone)
            m_cells.back().half = std::max(m_cells.back().half, right - input.size[branch.first].width / 2);
    }
    m_cells.push_back({});
    return width < std::numeric_limits<Quarter>::max() / 2;
}

void Hanging::addStanding(std::uint32_t card, const LayoutInput &input, const Cells &cells)
{
    const auto row = cells.rowOf(card);
    m_cells.push_back({.half = (input.size[card].width + 1) >> 1,
                       .level = cells.levelOf(card),
                       .row = row,
                       .lastRow = row});
    m_cards.push_back(card);
}

void Hanging::addBranch(std::uint32_t card, const LayoutInput &input, const Cells &cells)
{
    const std::int32_t above = input.parent[card];
    const bool alone = m_mixed.items()[above + 1] != 0;
    if (alone) {
        const auto row = static_cast<std::uint8_t>(m_row);
        m_cells.push_back({.level = cells.levelOf(card), .row = row, .lastRow = row});
        m_cards.push_back(card);
    }
    const auto cell = static_cast<std::uint32_t>(m_cells.size() - 1);
    if (alone || m_families.empty() || m_families.back().cell != cell) {
        m_cells.back().lastRow = static_cast<std::uint8_t>(m_row);
        m_families.push_back(
            {.cell = cell, .first = static_cast<std::uint32_t>(m_branches.size()), .alone = alone});
    }
    m_branches.push_back({.first = card});
    ++m_families.back().count;
}

Hanging::Columns Hanging::columnsOf(const Family &family, Quarter limit) const
{
    Columns columns{.width = 2 * stackPad - columnGap};
    Quarter column = -m_stack;
    Quarter widest = 0;
    const auto close = [&] {
        ++columns.count;
        columns.width += widest + columnGap;
        columns.tallest = std::max(columns.tallest, column);
        columns.all += column;
        column = -m_stack;
        widest = 0;
    };
    for (const Branch &branch : std::span(m_branches).subspan(family.first, family.count)) {
        if (column >= 0 && column + m_stack + branch.height > limit)
            close();
        column += m_stack + branch.height;
        widest = std::max(widest, branch.width);
        columns.highestBranch = std::max(columns.highestBranch, branch.height);
    }
    close();
    return columns;
}

void Hanging::breakColumns(Quarter limit)
{
    m_tallest = 0;
    for (Family &family : m_families) {
        Columns columns = columnsOf(family, limit);
        family.limit = limit;
        if (columns.count > 1) {
            const Quarter even = std::min(columns.all / columns.count + columns.highestBranch / 2, limit);
            const Columns evened = columnsOf(family, even);
            if (evened.count == columns.count) {
                family.limit = even;
                columns = evened;
            }
        }
        m_tallest = std::max(m_tallest, columns.tallest);
        if (!family.alone)
            m_cells[family.cell].below = (columns.width + 1) >> 1;
    }
}

Cells::RowLengths Hanging::heights(const Cells &cells) const
{
    Cells::RowLengths heights{};
    const auto row = static_cast<std::size_t>(m_row);
    std::copy_n(cells.plainHeights().begin(), row, heights.begin());
    heights[row] = m_tallest;
    return heights;
}

void Hanging::expand(const LayoutInput &input, Quarter origin, Layout &into) const
{
    std::array<Quarter, maxRows + 2> origins{}; // by level
    origins[1] = origin;
    auto family = m_families.begin();
    for (std::size_t i = 0; i + 1 < m_cells.size(); ++i) {
        const Cell &cell = m_cells[i];
        const Quarter centre = origins[cell.level] + cell.x;
        origins[cell.level + std::size_t{1}] = centre - cell.below;
        const bool hasFamily = family != m_families.end() && family->cell == i;
        const std::uint32_t card = m_cards[i];
        const auto [width, height] = input.size[card];
        const Quarter left = centre - ((width + 1) >> 1);
        if (hasFamily) {
            place(input, *family, family->alone ? left : centre - cell.below + stackPad, into);
            if (family++->alone) {
                into.places[card].stacked = false;
                continue;
            }
        }
        into.boxes[card] = {left, into.rows[cell.row].begin, width, height};
        into.places[card] = {.row = cell.row};
    }
}

void Hanging::place(const LayoutInput &input, const Family &family, Quarter left, Layout &into) const
{
    const Quarter top = into.rows[static_cast<std::size_t>(m_row)].begin;
    Quarter y = top;
    Quarter widest = 0;
    bool isEmpty = true;
    for (const Branch &branch : std::span(m_branches).subspan(family.first, family.count)) {
        if (!std::exchange(isEmpty, false) && y - top + branch.height > family.limit) {
            left += widest + columnGap;
            widest = 0;
            y = top;
        }
        widest = std::max(widest, branch.width);
        for (std::uint32_t card = branch.first; card < branch.first + branch.count; ++card) {
            const auto [width, height] = input.size[card];
            into.boxes[card] = {left + m_indents.items()[card], y, width, height};
            into.places[card] = {
                .row = static_cast<std::uint8_t>(m_row), .stacked = true, .indented = card != branch.first};
            y += height + m_stack;
        }
    }
}

} // namespace espalier
