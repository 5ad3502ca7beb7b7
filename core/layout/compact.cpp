// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/layout/compact.h"

#include <limits>

namespace espalier {
namespace {

constexpr int fraction = 20;
constexpr std::int32_t none = -1;

/// One card of an outline. From the last card of a branch a thread leads on along the outline of the siblings
/// so far.
struct Node
{
    std::int32_t nextLeft = none; ///< next lower card on the left outline, or thread
    std::int32_t nextRight = none;
    Quarter stepLeft = 0; ///< from this centre to the next one's
    Quarter stepRight = 0;
    Quarter bottom = 0;
    Quarter half = 0;
};

/// The lowest cards of a branch's two outlines, against the centre of its top card.
struct Ends
{
    std::int32_t left = none;
    std::int32_t right = none;
    Quarter leftX = 0;
    Quarter rightX = 0;
};

/// A sibling that is the lowest of those right of it up to now.
struct Low
{
    Quarter bottom = 0;
    std::int32_t sibling = 0;
};

class Outlines
{
public:
    Outlines(const LayoutInput &input, const Spacing &spacing, std::span<CardBox> boxes);

    Quarter place();

private:
    void placeFamily(std::int32_t first, std::int32_t end, Node &parent, Ends &ends, Quarter gap);
    void applyShares(std::int32_t first, std::int32_t end);
    [[nodiscard]] Node &node(std::int32_t card) { return m_nodes[static_cast<std::size_t>(card)]; }
    [[nodiscard]] Quarter &x(std::int32_t card) { return m_boxes[static_cast<std::size_t>(card)].x; }
    [[nodiscard]] std::int32_t after(std::int32_t card) const
    {
        return card + m_branch[static_cast<std::size_t>(card)];
    }

    const LayoutInput &m_input;
    const Spacing m_spacing;
    std::span<CardBox> m_boxes;         ///< x is a centre against the parent's until the end
    std::vector<std::int32_t> m_branch; ///< cards in the branch
    std::vector<Node> m_nodes;
    std::vector<Ends> m_ends;
    std::vector<Low> m_lows;
    std::vector<std::int64_t> m_slope;
    std::vector<std::int64_t> m_drop;
    bool m_shares = false;
};

Outlines::Outlines(const LayoutInput &input, const Spacing &spacing, std::span<CardBox> boxes)
    : m_input(input), m_spacing(spacing), m_boxes(boxes), m_branch(boxes.size(), 1), m_nodes(boxes.size()),
      m_ends(boxes.size())
{
    for (std::size_t card = 0; card < boxes.size(); ++card) {
        const CardSize size = input.size[card];
        const std::int32_t parent = input.parent[card];
        const Quarter y = parent < 0 ? spacing.gutter / 2 : node(parent).bottom + spacing.gutter;
        m_boxes[card] = {0, y, size.width, size.height};
        m_nodes[card].bottom = y + size.height;
        m_nodes[card].half = (size.width + 1) >> 1;
    }
    for (std::size_t card = boxes.size(); card-- > 0;) {
        if (input.parent[card] >= 0)
            m_branch[static_cast<std::size_t>(input.parent[card])] += m_branch[card];
    }
}

Quarter Outlines::place()
{
    const auto size = static_cast<std::int32_t>(m_boxes.size());
    for (std::int32_t card = size; card-- > 0;) {
        Ends &ends = m_ends[static_cast<std::size_t>(card)];
        if (after(card) == card + 1)
            ends = {.left = card, .right = card};
        else
            placeFamily(card + 1, after(card), node(card), ends, m_spacing.sibling);
    }
    Node top;
    Ends ends;
    placeFamily(0, size, top, ends, m_spacing.family);

    Quarter left = std::numeric_limits<Quarter>::max();
    Quarter right = std::numeric_limits<Quarter>::min();
    for (std::int32_t card = 0; card < size; ++card) {
        if (const std::int32_t parent = m_input.parent[static_cast<std::size_t>(card)]; parent >= 0)
            x(card) += x(parent);
        left = std::min(left, x(card) - node(card).half);
        right = std::max(right, x(card) + node(card).half);
    }
    for (CardBox &box : m_boxes)
        box.x -= left + (box.width >> 1);
    return right - left;
}

// Places the siblings first … end against each other and their parent in the middle above them.
void Outlines::placeFamily(std::int32_t first, std::int32_t end, Node &parent, Ends &ends, Quarter gap)
{
    ends = m_ends[static_cast<std::size_t>(first)];
    x(first) = 0;
    m_lows.assign(1, {node(ends.right).bottom, 0});
    std::int32_t previous = first;
    std::int32_t index = 0;
    for (std::int32_t card = after(first); card < end; previous = card, card = after(card)) {
        ++index;
        const Ends own = m_ends[static_cast<std::size_t>(card)];
        std::int32_t l = previous; // on the right outline of the siblings so far
        std::int32_t r = card;     // on the left outline of this branch
        Quarter lx = x(previous);
        Quarter shift = lx + node(previous).half + gap + node(card).half;
        Quarter rx = shift;
        std::size_t low = m_lows.size() - 1;
        while (true) {
            const Quarter lBottom = node(l).bottom;
            const Quarter rBottom = node(r).bottom;
            if (lBottom <= rBottom) {
                lx += node(l).stepRight;
                l = node(l).nextRight;
            }
            if (rBottom <= lBottom) {
                rx += node(r).stepLeft;
                r = node(r).nextLeft;
            }
            if (l == none || r == none)
                break;
            const Quarter need = lx + node(l).half + m_spacing.family + node(r).half - rx;
            if (need <= 0)
                continue;
            rx += need;
            shift += need;
            while (node(l).bottom > m_lows[low].bottom)
                --low;
            if (const std::int32_t owner = m_lows[low].sibling; index - owner > 1) {
                const auto last = static_cast<std::size_t>(index);
                if (m_slope.size() <= last) {
                    m_slope.resize(2 * last + 64);
                    m_drop.resize(m_slope.size());
                }
                const std::int64_t step = (std::int64_t{need} << fraction) / (index - owner);
                m_slope[static_cast<std::size_t>(owner) + 1] += step;
                m_slope[last] -= step;
                m_drop[last] -= step * (index - owner - 1);
                m_shares = true;
            }
        }
        x(card) = shift;
        const Quarter deepest = node(own.left).bottom;
        if (l == none && r != none) { // this branch reaches deeper: the left outline goes on in it
            node(ends.left).nextLeft = r;
            node(ends.left).stepLeft = rx - ends.leftX;
            ends = {own.left, own.right, shift + own.leftX, shift + own.rightX};
        } else {
            if (l != none) { // it is shallower: the right outline goes on in the siblings before
                node(own.right).nextRight = l;
                node(own.right).stepRight = lx - (shift + own.rightX);
            } else {
                ends.right = own.right;
                ends.rightX = shift + own.rightX;
            }
        }
        while (!m_lows.empty() && m_lows.back().bottom <= deepest)
            m_lows.pop_back();
        m_lows.push_back({deepest, index});
    }
    if (m_shares)
        applyShares(first, end);

    const Quarter middle = (x(first) - node(first).half + x(previous) + node(previous).half) >> 1;
    for (std::int32_t card = first; card < end; card = after(card))
        x(card) -= middle;
    parent.nextLeft = first;
    parent.stepLeft = x(first);
    parent.nextRight = previous;
    parent.stepRight = x(previous);
    ends.leftX -= middle;
    ends.rightX -= middle;
}

void Outlines::applyShares(std::int32_t first, std::int32_t end)
{
    std::int64_t speed = 0;
    std::int64_t moved = 0;
    std::size_t index = 0;
    for (std::int32_t card = first; card < end && index < m_slope.size(); card = after(card), ++index) {
        speed += std::exchange(m_slope[index], 0);
        moved += speed + std::exchange(m_drop[index], 0);
        x(card) += static_cast<Quarter>(moved >> fraction);
    }
    m_shares = false;
}

} // namespace

void placeCompact(const LayoutInput &input, Layout &into)
{
    Outlines outlines(input, into.spacing, into.boxes);
    into.width = outlines.place();
    into.height = 0;
    for (const CardBox &box : into.boxes)
        into.height = std::max(into.height, box.bottom() + into.spacing.gutter / 2);
}

} // namespace espalier
