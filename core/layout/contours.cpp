// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/layout/contours.h"

namespace espalier {
namespace {

constexpr Quarter lineHalf = pixels(2); ///< half of what a line needs in a row that it passes
constexpr int fraction = 20;

} // namespace

Contours::Contours(std::size_t cells)
    : m_open(maxRows + 1), m_x(cells), m_middle(cells), m_children(cells + 1)
{
}

Quarter Contours::arrange(std::span<const Cell> cells, const Spacing &spacing)
{
    m_spacing = spacing;
    Open *slot = m_open.data();
    *slot = Open{};
    int level = 0;
    for (std::uint32_t i = 0; cells[i].level != 0; ++i) {
        const Cell &cell = cells[i];
        const int next = cells[i + 1].level;
        if (next > cell.level) {
            open(*slot, *(slot + 1), i, cell.row);
            ++slot;
            level = cell.level;
            continue;
        }
        join(*slot, i, cell, *slot, cell.row, 0);
        while (level >= std::max(next, 1)) {
            const Quarter middle = close(*slot);
            const Open &branch = *slot--;
            m_middle[branch.cell] = middle;
            join(*slot, branch.cell, cells[branch.cell], branch, branch.deepest, middle);
            --level;
        }
    }
    static_cast<void>(close(*slot));
    m_left = 0;
    Quarter right = 0;
    for (int row = 0; row <= slot->deepest; ++row) {
        const Edge &edge = slot->edges[static_cast<std::size_t>(row)];
        m_left = row == 0 ? edge.left : std::min(m_left, edge.left);
        right = row == 0 ? edge.right : std::max(right, edge.right);
    }
    return right - m_left;
}

void Contours::open(Open &above, Open &slot, std::uint32_t cell, int row)
{
    slot.cell = cell;
    slot.row = row;
    slot.deepest = row;
    slot.count = 0;
    slot.base = above.base + static_cast<std::uint32_t>(above.count);
    slot.spread = false;
}

// Adds a finished child with the contour of its branch, whose rows below the child's own are relative to
// `middle`.
void Contours::join(Open &above, std::uint32_t index, const Cell &cell, const Open &branch, int deepest,
                    Quarter middle)
{
    const auto top = static_cast<std::size_t>(above.row + 1);
    const auto own = std::size_t{cell.row};
    const auto reached = static_cast<std::size_t>(above.deepest + 1); // first row without a contour yet
    const auto end = static_cast<std::size_t>(deepest + 1);
    const std::int32_t child = above.count++;
    m_children[above.base + static_cast<std::uint32_t>(child)] = index;

    Quarter x = 0;
    if (child > 0) {
        const Quarter beside = above.row < 0 ? m_spacing.family : m_spacing.sibling;
        x = above.edges[top].right + beside + (own == top ? cell.half : lineHalf);
        const auto clear = [&](std::size_t row, Quarter reach) {
            const Quarter need = above.edges[row].right + m_spacing.family + reach - x;
            if (need > 0) {
                x += need;
                if (child - above.edges[row].owner > 1)
                    shareOut(above, above.edges[row].owner, child, need);
            }
        };
        for (std::size_t row = top + 1; row < std::min(own + 1, reached); ++row)
            clear(row, row == own ? cell.half : lineHalf);
        for (std::size_t row = own + 1; row < std::min(reached, end); ++row)
            clear(row, middle - branch.edges[row].left);
    } else {
        above.outerLeft = -cell.half;
    }

    m_x[index] = x;
    above.outerRight = x + cell.half;
    for (std::size_t row = top; row <= own; ++row) {
        const Quarter half = row == own ? cell.half : lineHalf;
        Edge &edge = above.edges[row];
        edge = {row < reached ? edge.left : x - half, x + half, child};
    }
    const Quarter shift = x - middle;
    for (std::size_t row = own + 1; row < end; ++row) {
        Edge &edge = above.edges[row];
        edge = {row < reached ? edge.left : branch.edges[row].left + shift, branch.edges[row].right + shift,
                child};
    }
    above.deepest = std::max(above.deepest, deepest);
}

// `child` had to leave `owner` by `need`: the siblings between them, all shallower, move along by equal
// steps. Sums are kept and applied once a family, so that wide families stay linear.
void Contours::shareOut(Open &above, std::int32_t owner, std::int32_t child, Quarter need)
{
    if (m_slope.empty()) {
        m_slope.resize(m_children.size());
        m_drop.resize(m_children.size());
    }
    const std::size_t last = above.base + static_cast<std::size_t>(child);
    const std::int64_t steps = child - owner;
    const std::int64_t step = (std::int64_t{need} << fraction) / steps;
    m_slope[above.base + static_cast<std::size_t>(owner) + 1] += step;
    m_slope[last] -= step;
    m_drop[last] -= step * (steps - 1);
    above.spread = true;
}

// All children are there: moves those that share gaps, and gives the middle between the outer edges.
Quarter Contours::close(const Open &slot)
{
    if (slot.spread) {
        std::int64_t speed = 0;
        std::int64_t moved = 0;
        const std::size_t end = slot.base + static_cast<std::size_t>(slot.count);
        for (std::size_t i = slot.base; i < end; ++i) {
            speed += std::exchange(m_slope[i], 0);
            moved += speed + std::exchange(m_drop[i], 0);
            m_x[m_children[i]] += static_cast<Quarter>(moved >> fraction);
        }
    }
    return (slot.outerLeft + slot.outerRight) >> 1;
}

std::span<const Quarter> Contours::centres(std::span<const Cell> cells, Quarter margin)
{
    std::array<Quarter, maxRows + 2> origin{};
    origin[1] = margin - m_left;
    std::size_t i = 0;
    for (; cells[i].level != 0; ++i) {
        const std::size_t level = cells[i].level;
        m_x[i] += origin[level];
        origin[level + 1] = m_x[i] - m_middle[i];
    }
    return {m_x.data(), i};
}

} // namespace espalier
