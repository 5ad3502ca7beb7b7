// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/layout/contours.h"

namespace espalier {
namespace {

constexpr Quarter lineHalf = pixels(2); ///< half of what a line needs in a row that it passes
constexpr int fraction = 20;

} // namespace

inline void Contours::addChild(const Open &above, Cell &cell)
{
    const std::size_t at = above.base + static_cast<std::size_t>(above.count);
    if (at >= m_children.size())
        m_children.resize(2 * at + maxRows);
    m_children[at] = &cell;
}

// Many cells: one without a branch, in the row of its siblings, of which it is not the first.
inline void Contours::joinBeside(Open &above, Cell &cell)
{
    addChild(above, cell);
    Edge &edge = above.edges[above.row + 1];
    cell.x = edge.right + m_sibling + cell.half;
    edge.right = cell.x + cell.half;
    edge.owner = above.count++;
    above.outerRight = edge.right;
}

// Adds a finished child; `reach` gives the contour of its branch in the rows below its own, against its
// centre.
template <class Reach>
inline void Contours::join(Open &above, Cell &cell, int deepest, Reach reach)
{
    addChild(above, cell);
    const int top = above.row + 1;
    const int own = cell.row;
    const int reached = above.deepest + 1; // first row without a contour yet
    const std::int32_t child = above.count++;
    Edge *edges = above.edges;

    Quarter x = 0;
    if (child > 0) {
        x = edges[top].right + (above.row < 0 ? m_family : m_sibling) + (own == top ? cell.half : lineHalf);
        const auto clear = [&](const Edge &edge, Quarter left) {
            const Quarter need = std::max(edge.right + m_family - left - x, 0);
            x += need;
            if ((need > 0) & (child - edge.owner > 1)) // one jump, and a rare one
                shareOut(above, edge.owner, child, need);
        };
        for (int row = top + 1; row < std::min(own + 1, reached); ++row)
            clear(edges[row], row == own ? -cell.half : -lineHalf);
        for (int row = own + 1; row < std::min(reached, deepest + 1); ++row)
            clear(edges[row], reach(row).left);
    } else {
        above.outerLeft = -cell.half;
    }

    cell.x = x;
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

Contours::Extent Contours::arrange(std::span<Cell> cells, const Spacing &spacing)
{
    m_sibling = spacing.sibling;
    m_family = spacing.family;
    Open *slot = m_open.data();
    *slot = {.edges = m_edges.get()};
    for (Cell *cell = cells.data(); cell->level != 0; ++cell) {
        const int next = cell[1].level;
        if (next > cell->level) {
            const std::uint32_t base = slot->base + static_cast<std::uint32_t>(slot->count);
            Edge *edges = slot->edges + maxRows;
            *++slot = {.cell = cell, .row = cell->row, .deepest = cell->row, .base = base, .edges = edges};
            continue;
        }
        if (cell->lastRow == slot->row + 1 && slot->count > 0 && slot->row >= 0)
            joinBeside(*slot, *cell);
        else
            join(*slot, *cell, cell->lastRow, [cell](int) { return Edge{-cell->below, cell->below, 0}; });
        for (int level = cell->level - 1; level >= std::max(next, 1); --level) {
            const Open &branch = *slot--;
            if (branch.spread)
                applyShares(branch);
            const Quarter middle = (branch.outerLeft + branch.outerRight) >> 1;
            branch.cell->below = middle;
            join(*slot, *branch.cell, branch.deepest, [&branch, middle](int row) {
                return Edge{branch.edges[row].left - middle, branch.edges[row].right - middle, 0};
            });
        }
    }
    if (slot->spread)
        applyShares(*slot);
    Extent extent{slot->edges[0].left, slot->edges[0].right};
    for (int row = 1; row <= slot->deepest; ++row) {
        extent.left = std::min(extent.left, slot->edges[row].left);
        extent.right = std::max(extent.right, slot->edges[row].right);
    }
    return extent;
}

// `child` had to leave `owner` by `need`: the siblings between them, all shallower, move along by equal
// steps. Sums are kept and applied once a family, so that wide families stay linear.
void Contours::shareOut(Open &above, std::int32_t owner, std::int32_t child, Quarter need)
{
    const std::size_t last = above.base + static_cast<std::size_t>(child);
    if (last >= m_shares.size())
        m_shares.resize(2 * last + maxRows);
    const std::int64_t steps = child - owner;
    const std::int64_t step = (std::int64_t{need} << fraction) / steps;
    m_shares[above.base + static_cast<std::size_t>(owner) + 1].slope += step;
    m_shares[last].slope -= step;
    m_shares[last].drop -= step * (steps - 1);
    above.spread = true;
}

// All children are there: moves those that share gaps.
void Contours::applyShares(const Open &slot)
{
    std::int64_t speed = 0;
    std::int64_t moved = 0;
    const std::size_t end = std::min(slot.base + static_cast<std::size_t>(slot.count), m_shares.size());
    for (std::size_t i = slot.base; i < end; ++i) {
        Share &share = m_shares[i];
        speed += std::exchange(share.slope, 0);
        moved += speed + std::exchange(share.drop, 0);
        m_children[i]->x += static_cast<Quarter>(moved >> fraction);
    }
}

} // namespace espalier
