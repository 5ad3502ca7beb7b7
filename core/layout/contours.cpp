// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/layout/contours.h"

namespace espalier {
namespace {

constexpr Quarter lineHalf = pixels(2); ///< half of what a line needs in a row that it passes
constexpr int fraction = 20;

} // namespace

Contours::Contours(std::size_t cells)
    : m_edges(std::make_unique_for_overwrite<Edge[]>((maxRows + 1) * maxRows)),
      m_x(std::make_unique_for_overwrite<Quarter[]>(cells)), m_middle(std::make_unique<Quarter[]>(cells)),
      m_children(std::make_unique_for_overwrite<std::uint32_t[]>(cells + 1)), m_cells(cells)
{
}

// Many cells: one without a branch, in the row of its siblings, of which it is not the first.
inline void Contours::joinBeside(Open &above, std::uint32_t index, Quarter half)
{
    Edge &edge = above.edges[above.row + 1];
    const std::int32_t child = above.count++;
    const Quarter x = edge.right + m_sibling + half;
    m_children[above.base + static_cast<std::uint32_t>(child)] = index;
    m_x[index] = x;
    edge.right = x + half;
    edge.owner = child;
    above.outerRight = x + half;
}

// Adds a finished child; `reach` gives the contour of its branch in the rows below its own, against its
// centre.
template <class Reach>
inline void Contours::join(Open &above, std::uint32_t index, const Cell &cell, int deepest, Reach reach)
{
    const int top = above.row + 1;
    const int own = cell.row;
    const int reached = above.deepest + 1; // first row without a contour yet
    const std::int32_t child = above.count++;
    Edge *edges = above.edges;
    m_children[above.base + static_cast<std::uint32_t>(child)] = index;

    Quarter x = 0;
    if (child > 0) {
        x = edges[top].right + (above.row < 0 ? m_family : m_sibling) + (own == top ? cell.half : lineHalf);
        const auto clear = [&](const Edge &edge, Quarter left) {
            const Quarter need = edge.right + m_family - left - x;
            if (need > 0) {
                x += need;
                if (child - edge.owner > 1)
                    shareOut(above, edge.owner, child, need);
            }
        };
        for (int row = top + 1; row < std::min(own + 1, reached); ++row)
            clear(edges[row], row == own ? -cell.half : -lineHalf);
        for (int row = own + 1; row < std::min(reached, deepest + 1); ++row)
            clear(edges[row], reach(row).left);
    } else {
        above.outerLeft = -cell.half;
    }

    m_x[index] = x;
    above.outerRight = x + cell.half;
    const auto extend = [&](int row, Quarter left, Quarter right) {
        edges[row] = {row < reached ? edges[row].left : x + left, x + right, child};
    };
    for (int row = top; row < own; ++row)
        extend(row, -lineHalf, lineHalf);
    extend(own, -cell.half, cell.half);
    for (int row = own + 1; row <= deepest; ++row)
        extend(row, reach(row).left, reach(row).right);
    above.deepest = std::max(above.deepest, deepest);
}

Quarter Contours::arrange(std::span<const Cell> cells, const Spacing &spacing)
{
    m_sibling = spacing.sibling;
    m_family = spacing.family;
    Open *slot = m_open.data();
    *slot = {.edges = m_edges.get()};
    const Cell *cell = cells.data();
    for (std::uint32_t i = 0; cell->level != 0; ++i, ++cell) {
        const int next = cell[1].level;
        if (next > cell->level) {
            const std::uint32_t base = slot->base + static_cast<std::uint32_t>(slot->count);
            Edge *edges = slot->edges + maxRows;
            *++slot = {.cell = i, .row = cell->row, .deepest = cell->row, .base = base, .edges = edges};
            continue;
        }
        if (cell->lastRow == slot->row + 1 && slot->count > 0 && slot->row >= 0)
            joinBeside(*slot, i, cell->half);
        else
            join(*slot, i, *cell, cell->lastRow, [cell](int) { return Edge{-cell->below, cell->below, 0}; });
        for (int level = cell->level - 1; level >= std::max(next, 1); --level) {
            const Quarter middle = close(*slot);
            const Open &branch = *slot--;
            m_middle[branch.cell] = middle;
            join(*slot, branch.cell, cells[branch.cell], branch.deepest, [&branch, middle](int row) {
                return Edge{branch.edges[row].left - middle, branch.edges[row].right - middle, 0};
            });
        }
    }
    static_cast<void>(close(*slot));
    Quarter right = 0;
    m_left = 0;
    for (int row = 0; row <= slot->deepest; ++row) {
        m_left = row == 0 ? slot->edges[row].left : std::min(m_left, slot->edges[row].left);
        right = row == 0 ? slot->edges[row].right : std::max(right, slot->edges[row].right);
    }
    return right - m_left;
}

// `child` had to leave `owner` by `need`: the siblings between them, all shallower, move along by equal
// steps. Sums are kept and applied once a family, so that wide families stay linear.
void Contours::shareOut(Open &above, std::int32_t owner, std::int32_t child, Quarter need)
{
    if (m_slope.empty()) {
        m_slope.resize(m_cells + 1);
        m_drop.resize(m_cells + 1);
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
    return {m_x.get(), i};
}

} // namespace espalier
