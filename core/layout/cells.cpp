// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/layout/cells.h"

namespace espalier {
namespace {

/// `yes` where all bits of `mask` are set, `no` where none is: compilers turn a choice between loads into a
/// jump.
int pick(int mask, int yes, int no)
{
    return no ^ ((yes ^ no) & mask);
}

} // namespace

inline Quarter LeafFamily::width(const Spacing &spacing) const
{
    if (high == 1)
        return widths + spacing.sibling * static_cast<Quarter>(count - 1);
    const auto wide = static_cast<Quarter>((count - 1) / high + 1);
    return wide * widest + (wide - 1) * columnGap + 2 * stackPad;
}

bool Cells::draw(const LayoutInput &input)
{
    findFamilies(input);
    numberTiers(input.tier);
    if (m_tiers.size() > maxRows || !collectRuns(input) || !assignRows())
        return false;
    makeCells();
    return true;
}

void Cells::numberTiers(std::span<const std::uint16_t> tiers)
{
    const std::size_t last = m_lastTier;
    m_numbers.assign(last + 1, last < maxRows ? 1 : 0); // few tiers: those without cards get no rows
    if (last >= maxRows) {
        for (const std::uint16_t tier : tiers)
            m_numbers[tier] = 1;
    }
    m_tiers.clear();
    for (std::size_t tier = 0; tier <= last; ++tier) {
        if (m_numbers[tier] == 0)
            continue;
        m_tiers.push_back(static_cast<std::uint16_t>(tier));
        m_numbers[tier] = static_cast<std::uint8_t>(std::min<std::size_t>(m_tiers.size(), maxRows));
    }
}

// The children of a card are a family if all follow it directly, in one tier.
void Cells::findFamilies(const LayoutInput &input)
{
    const auto size = static_cast<std::int32_t>(input.parent.size());
    const std::int32_t *parent = input.parent.data();
    const std::uint16_t *tier = input.tier.data();
    std::uint8_t *leavesOnly = m_leavesOnly.ask(input.parent.size() + 1);
    std::int32_t families = 0;
    std::int32_t followers = 0;
    std::uint16_t lastTier = 0;
    std::int32_t first = 0; // of the siblings of one tier, up to this card, with nothing between
    const auto judge = [&](std::int32_t card, std::int32_t next) {
        const std::int32_t above = parent[card];
        const int family = int{first == above + 1} & int{next < above};
        leavesOnly[above + 1] = static_cast<std::uint8_t>(family); // the last child has the last word
        families += family;
        followers += (card - first) & -family;
    };
    for (std::int32_t card = 0; card + 1 < size; ++card) {
        const std::int32_t next = parent[card + 1];
        judge(card, next);
        lastTier = std::max(lastTier, tier[card]);
        const int goesOn = int{next == parent[card]} & int{tier[card + 1] == tier[card]};
        first = pick(-goesOn, first, card + 1);
    }
    judge(size - 1, -1);
    m_lastTier = std::max(lastTier, tier[size - 1]);
    m_familyCount = static_cast<std::size_t>(families);
    m_runCount = static_cast<std::size_t>(size - followers);
}

// False when a card lies too deep.
bool Cells::collectRuns(const LayoutInput &input)
{
    const std::size_t size = input.parent.size();
    const std::int32_t *parent = input.parent.data();
    const std::uint16_t *tier = input.tier.data();
    const CardSize *sizes = input.size.data();
    const std::uint8_t *numbers = m_numbers.data();
    const std::uint8_t *leavesOnly = m_leavesOnly.items();
    m_tallest.assign((m_tiers.size() + 1) * maxRows, -1);
    Quarter *tallest = m_tallest.data();
    Spot *spots = m_spots.ask(size + 1);
    std::uint8_t *starts = m_starts.ask(size);
    Run *run = m_runs.ask(m_runCount + 2);
    std::uint32_t widths = 0;
    spots[0] = {};
    for (std::size_t card = 0; card < size; ++card) {
        const auto above = static_cast<std::size_t>(parent[card] + 1);
        const Spot parents = spots[above];
        const std::uint8_t number = numbers[tier[card]];
        const int nested = number <= parents.tier ? -1 : 0;
        const Spot spot = {.tier = std::max(number, parents.tier),
                           .nesting = static_cast<std::uint8_t>((parents.nesting + 1) & nested),
                           .level = static_cast<std::uint8_t>(parents.level + 1),
                           .family = leavesOnly[above]};
        if (spot.level > maxRows)
            return false;
        spots[card + 1] = spot;
        if (Quarter &most = tallest[spot.tier * std::size_t{maxRows} + spot.nesting];
            most < sizes[card].height)
            most = sizes[card].height;
        const int first = (spot.family ^ 1) | int{card == above};
        starts[card] = static_cast<std::uint8_t>(first);
        *run = {static_cast<std::uint32_t>(card), widths, spot};
        run += first;
        widths += sizes[card].width;
    }
    *run = {static_cast<std::uint32_t>(size), widths, {}};
    return true;
}

bool Cells::assignRows()
{
    m_tierOfRow.clear();
    m_rowHeights.fill(0);
    for (std::size_t tier = 1; tier <= m_tiers.size(); ++tier) {
        m_firstRow[tier] = static_cast<std::uint8_t>(m_tierOfRow.size());
        for (std::size_t row = 0; row < maxRows && m_tallest[tier * maxRows + row] >= 0; ++row) {
            if (m_tierOfRow.size() == maxRows)
                return false;
            m_rowHeights[m_tierOfRow.size()] = m_tallest[tier * maxRows + row];
            m_tierOfRow.push_back(m_tiers[tier - 1]);
        }
    }
    return true;
}

void Cells::makeCells()
{
    Cell *const cells = m_cells.ask(m_runCount - m_familyCount + 1);
    Cell *cell = cells;
    LeafFamily *family = m_families.ask(m_familyCount + 1);
    const Run *const end = m_runs.items() + m_runCount;
    for (const Run *run = m_runs.items(); run != end; ++run) {
        const auto row = static_cast<std::uint8_t>(m_firstRow[run->spot.tier] + run->spot.nesting);
        const auto width = static_cast<Quarter>(run[1].widths - run->widths);
        *cell = {.half = (width + 1) >> 1, .level = run->spot.level, .row = row};
        cell += run->spot.family ^ 1;
        cell[-1].lastRow = row;
        family->cell = static_cast<std::uint32_t>(cell - cells - 1);
        family->first = run->first;
        family->count = run[1].first - run->first;
        family->widths = width;
        family->row = row;
        family += run->spot.family;
    }
    *cell = {};
}

void Cells::measureFamilies(const LayoutInput &input)
{
    for (LeafFamily &family : leafFamilies()) {
        std::uint32_t heights = 0;
        std::uint16_t widest = 0;
        for (const CardSize size : input.size.subspan(family.first, family.count)) {
            heights += size.height;
            widest = std::max(widest, size.width);
        }
        family.average = static_cast<std::uint16_t>((heights + family.count - 1) / family.count);
        family.widest = widest;
    }
}

void Cells::stack(const StackLimits &limits, const Spacing &spacing)
{
    m_stacked = false;
    m_estimate = m_rowHeights;
    for (LeafFamily &family : leafFamilies()) {
        const StackLimit limit = limits[family.row];
        std::uint32_t high = std::min(limit.cards, family.count);
        if (high > 1) {
            const Quarter pitch = std::max(family.average + spacing.stack, 1);
            const std::uint32_t fitting =
                (static_cast<std::uint32_t>(limit.height) + static_cast<std::uint32_t>(spacing.stack)) /
                static_cast<std::uint32_t>(pitch);
            const std::uint32_t columns = (family.count - 1) / std::clamp(fitting, 1U, high) + 1;
            high = (family.count - 1) / columns + 1;
            Quarter &most = m_estimate[family.row];
            most = std::max(most, static_cast<Quarter>(high) * pitch - spacing.stack);
            m_stacked |= high > 1;
        }
        family.high = high;
        m_cells.items()[family.cell].below = (family.width(spacing) + 1) >> 1;
    }
}

Cells::RowLengths Cells::heights(const LayoutInput &input, const Spacing &spacing) const
{
    if (!m_stacked)
        return m_estimate;
    RowLengths heights = m_rowHeights;
    for (const LeafFamily &family : families()) {
        Quarter tallest = 0;
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

void Cells::expand(const LayoutInput &input, Quarter origin, Layout &into)
{
    const CardRow *rows = into.rows.data();
    Segment *segments = m_segments.ask(m_runCount + 2);
    Segment *segment = segments;
    std::array<Quarter, maxRows + 2> origins{}; // by level
    origins[1] = origin;
    for (const Cell *cell = m_cells.items(); cell->level != 0; ++cell) {
        const Quarter centre = origins[cell->level] + cell->x;
        origins[cell->level + std::size_t{1}] = centre - cell->below;
        *++segment = {centre - cell->half, rows[cell->row].begin, {.row = cell->row}};
        segment[1] = {centre - cell->below, rows[cell->lastRow].begin, {.row = cell->lastRow}};
        segment += cell->lastRow > cell->row ? 1 : 0;
    }

    // Every family as a plain row first, without a branch that could be guessed wrong.
    const CardSize *size = input.size.data();
    const std::uint8_t *startsAt = m_starts.items();
    CardBox *box = into.boxes.data();
    CardPlace *place = into.places.data();
    const Quarter sibling = into.spacing.sibling;
    const std::size_t cards = into.size();
    segment = segments;
    Quarter next = 0;
    for (std::size_t card = 0; card < cards; ++card) {
        const int starts = startsAt[card];
        segment += starts;
        const Quarter x = pick(-starts, segment->left, next);
        const auto [width, height] = size[card];
        box[card] = {x, segment->top, width, height};
        place[card] = segment->place;
        next = x + width + sibling;
    }
    for (const LeafFamily &family : families()) {
        if (family.high > 1)
            placeStack(input, family, into);
    }
}

void Cells::placeStack(const LayoutInput &input, const LeafFamily &family, Layout &into) const
{
    const CardSize *size = &input.size[family.first];
    CardBox *box = &into.boxes[family.first];
    CardPlace *place = &into.places[family.first];
    const Quarter top = into.rows[family.row].begin;
    Quarter left = box->x + stackPad;
    Quarter y = top;
    for (std::uint32_t card = 0, inColumn = 0; card < family.count; ++card, ++inColumn) {
        if (inColumn == family.high) {
            inColumn = 0;
            left += family.widest + columnGap;
            y = top;
        }
        box[card].x = left;
        box[card].y = y;
        place[card].stacked = true;
        y += size[card].height + into.spacing.stack;
    }
}

} // namespace espalier
