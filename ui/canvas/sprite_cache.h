// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// SpriteCache: cards painted once and kept as pixels, the least recently used ones dropped beyond a number of
// bytes. A sprite is right for one revision of one card at one zoom; a stale one can still stand in, scaled,
// while the view is zooming.
#pragma once

#include "core/model/register.h"

#include <QPixmap>

#include <cstdint>
#include <list>
#include <unordered_map>

namespace espalier {

/// What a sprite depends on beside its node.
struct SpriteKey
{
    std::uint32_t revision = 0; ///< counts up when what the card shows changes
    std::int32_t zoom = 0;      ///< in steps too small to be seen: see zoomStep()
    std::uint32_t folded = 0;   ///< the number in its chip
    std::uint8_t detail = 0;
    std::uint16_t ratio = 0; ///< device pixels a pixel, in 1/64

    bool operator==(const SpriteKey &) const = default;
};

/// Zooms that differ by less than a pixel over a whole card are one step.
[[nodiscard]] std::int32_t zoomStep(double zoom);

struct Sprite
{
    SpriteKey key;
    QPixmap pixels;
    QPointF offset; ///< of its upper left corner from the card's, in pixels at `zoom`
    double zoom = 1;
};

class SpriteCache
{
public:
    explicit SpriteCache(std::size_t bytes = std::size_t{64} << 20) : m_limit(bytes) {}

    /// The sprite of a node as it was last painted, whatever its key; null when there is none. Marks it as
    /// used. Valid until the next insert().
    [[nodiscard]] const Sprite *find(Slot slot);
    /// Replaces the node's sprite; drops others until all fit.
    const Sprite &insert(Slot slot, Sprite sprite);
    void clear();

    [[nodiscard]] std::size_t bytes() const { return m_bytes; }
    [[nodiscard]] std::size_t size() const { return m_index.size(); }

private:
    struct Entry
    {
        Slot slot;
        Sprite sprite;
    };
    using Entries = std::list<Entry>;

    void drop(Entries::iterator entry);

    std::size_t m_limit;
    std::size_t m_bytes = 0;
    Entries m_entries; ///< the most recently used first
    std::unordered_map<Slot, Entries::iterator> m_index;
};

} // namespace espalier
