// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "forest.h"

#include <algorithm>
#include <array>
#include <limits>

namespace espalier::test {
namespace {

/// Children lists in the order of creation, brought into preorder.
class Sketch
{
public:
    explicit Sketch(std::uint32_t cards) { m_spots.reserve(cards); }

    struct Spot
    {
        std::int32_t parent = -1;
        std::uint16_t tier = 0;
        std::uint32_t depth = 0;
    };

    std::uint32_t add(const Spot &spot)
    {
        m_spots.push_back(spot);
        return size() - 1;
    }
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_spots.size()); }
    [[nodiscard]] const Spot &operator[](std::uint32_t at) const { return m_spots[at]; }

    /// The places of all spots in preorder, siblings by age.
    [[nodiscard]] std::vector<std::uint32_t> preorder() const
    {
        std::vector<std::int32_t> youngest(m_spots.size() + 1, -1);
        std::vector<std::int32_t> older(m_spots.size(), -1);
        for (std::uint32_t at = 0; at < size(); ++at) {
            std::int32_t &last = youngest[static_cast<std::size_t>(m_spots[at].parent + 1)];
            older[at] = std::exchange(last, static_cast<std::int32_t>(at));
        }
        std::vector<std::uint32_t> place(m_spots.size());
        std::vector<std::int32_t> open;
        std::uint32_t next = 0;
        const auto push = [&](std::int32_t parent) {
            for (std::int32_t child = youngest[static_cast<std::size_t>(parent + 1)]; child >= 0;
                 child = older[static_cast<std::size_t>(child)])
                open.push_back(child);
        };
        push(-1);
        while (!open.empty()) {
            const std::int32_t at = open.back();
            open.pop_back();
            place[static_cast<std::size_t>(at)] = next++;
            push(at);
        }
        return place;
    }

    [[nodiscard]] Forest forest() const
    {
        const std::vector<std::uint32_t> place = preorder();
        Forest forest;
        forest.parent.resize(m_spots.size());
        forest.tier.resize(m_spots.size());
        forest.size.resize(m_spots.size());
        for (std::uint32_t at = 0; at < size(); ++at) {
            const std::int32_t parent = m_spots[at].parent;
            forest.parent[place[at]] =
                parent < 0 ? -1 : static_cast<std::int32_t>(place[static_cast<std::size_t>(parent)]);
            forest.tier[place[at]] = m_spots[at].tier;
        }
        return forest;
    }

private:
    std::vector<Spot> m_spots;
};

CardSize between(Dice &dice, int smallest, int width, int height)
{
    const auto side = [&](int range) {
        return static_cast<std::uint16_t>(
            pixels(smallest) + static_cast<Quarter>(dice.roll(static_cast<std::uint32_t>(pixels(range)))));
    };
    const std::uint16_t wide = side(width);
    return {wide, side(height)};
}

} // namespace

std::uint32_t Dice::roll(std::uint32_t sides)
{
    std::uint64_t bits = (m_state += 0x9E3779B97F4A7C15U);
    bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9U;
    bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EBU;
    bits ^= bits >> 31;
    return static_cast<std::uint32_t>(((bits >> 32) * sides) >> 32);
}

std::uint32_t Forest::add(std::int32_t above, std::uint16_t atTier)
{
    parent.push_back(above);
    tier.push_back(atTier);
    size.push_back({static_cast<std::uint16_t>(pixels(216)), static_cast<std::uint16_t>(pixels(134))});
    return static_cast<std::uint32_t>(parent.size() - 1);
}

Forest randomForest(std::uint64_t seed, std::uint32_t cards, bool misfits)
{
    Dice dice(seed);
    Sketch sketch(cards);
    while (sketch.size() < cards) {
        const bool top = sketch.size() == 0 || dice.roll(12) == 0;
        // Mostly below a recent card, so that branches become deep as well as wide.
        const std::uint32_t back = 1 + dice.roll(dice.roll(2) == 0 ? 4 : 30);
        const std::int32_t parent =
            top ? -1 : static_cast<std::int32_t>(sketch.size() - std::min(back, sketch.size()));
        const Sketch::Spot above = top ? Sketch::Spot{} : sketch[static_cast<std::uint32_t>(parent)];
        std::uint16_t tier = 0;
        if (!top) {
            constexpr std::array<std::uint16_t, 8> steps{0, 1, 1, 1, 1, 1, 2, 3};
            tier = static_cast<std::uint16_t>(above.tier + steps[dice.roll(steps.size())]);
            if (misfits && dice.roll(10) == 0)
                tier = static_cast<std::uint16_t>(dice.roll(5));
        }
        sketch.add({.parent = parent, .tier = std::min<std::uint16_t>(tier, 6), .depth = above.depth + 1});
    }
    Forest forest = sketch.forest();
    const bool uniform = dice.roll(4) == 0;
    for (CardSize &size : forest.size)
        size =
            uniform ? CardSize{864, 536} : between(dice, static_cast<int>(dice.roll(2)) * 40 + 20, 300, 200);
    for (std::uint32_t card = 0; card < cards; ++card) {
        const std::uint32_t other = dice.roll(cards);
        if (dice.roll(6) == 0 && other != card)
            forest.links.push_back({card, other});
    }
    return forest;
}

Forest kpiForest(std::uint64_t seed, std::uint32_t cards)
{
    struct Shape
    {
        std::uint32_t upTo;
        std::uint32_t tiers;
        std::uint32_t trees;
        std::uint32_t earlyLeaves; ///< percent
    };
    constexpr std::array<Shape, 5> shapes{{{300, 5, 1, 25},
                                           {3000, 6, 2, 28},
                                           {30000, 8, 3, 30},
                                           {300000, 9, 5, 25},
                                           {std::numeric_limits<std::uint32_t>::max(), 10, 8, 20}}};
    constexpr std::array<std::uint32_t, 7> fanOut{18, 42, 62, 77,
                                                  88, 95, 100}; // 2 … 8 children, summed percent
    const Shape shape = *std::ranges::find_if(shapes, [&](const Shape &s) { return cards <= s.upTo; });

    Dice dice(seed * 1000003U + cards);
    Sketch sketch(cards);
    std::vector<std::uint32_t> frontier;
    const auto grow = [&](std::int32_t parent, std::uint32_t depth) {
        frontier.push_back(sketch.add({parent, static_cast<std::uint16_t>(depth), depth}));
    };
    while (sketch.size() < cards) {
        if (frontier.empty()) {
            for (std::uint32_t tree = 0; tree < shape.trees && sketch.size() < cards; ++tree)
                grow(-1, 0);
        }
        const std::uint32_t pick = dice.roll(static_cast<std::uint32_t>(frontier.size()));
        const std::uint32_t at = std::exchange(frontier[pick], frontier.back());
        frontier.pop_back();
        const std::uint32_t depth = sketch[at].depth;
        if (depth + 1 >= shape.tiers || (depth >= 2 && dice.roll(100) < shape.earlyLeaves))
            continue;
        const std::uint32_t percent = dice.roll(100);
        const auto children =
            2 + std::ranges::count_if(fanOut, [&](std::uint32_t limit) { return percent >= limit; });
        for (std::ptrdiff_t i = 0; i < children && sketch.size() < cards; ++i)
            grow(static_cast<std::int32_t>(at), depth + 1);
    }

    Forest forest = sketch.forest();
    for (CardSize &size : forest.size)
        size = between(dice, 80, 80, 80), size.width = static_cast<std::uint16_t>(size.width + pixels(100));
    // Three of five links go to a neighbouring branch, the others anywhere above.
    const auto parentOf = [&](std::uint32_t card) { return forest.parent[card]; };
    for (std::uint32_t tries = 0; forest.links.size() < cards / 25 && tries < cards * 2; ++tries) {
        const std::uint32_t child = dice.roll(cards);
        const bool near = dice.roll(5) < 3;
        const std::uint32_t other = near ? child - std::min(child, dice.roll(60)) : dice.roll(cards);
        if (forest.tier[other] < forest.tier[child] && static_cast<std::int32_t>(other) != parentOf(child))
            forest.links.push_back({child, other});
    }
    return forest;
}

} // namespace espalier::test
