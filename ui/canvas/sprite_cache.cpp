// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/canvas/sprite_cache.h"

#include <cmath>

namespace espalier {
namespace {

std::size_t bytesOf(const QPixmap &pixels)
{
    return static_cast<std::size_t>(pixels.width()) * static_cast<std::size_t>(pixels.height()) * 4;
}

} // namespace

std::int32_t zoomStep(double zoom)
{
    return static_cast<std::int32_t>(std::lround(std::log2(zoom) * 1024));
}

const Sprite *SpriteCache::find(Slot slot)
{
    const auto found = m_index.find(slot);
    if (found == m_index.end())
        return nullptr;
    m_entries.splice(m_entries.begin(), m_entries, found->second);
    return &found->second->sprite;
}

const Sprite &SpriteCache::insert(Slot slot, Sprite sprite)
{
    if (const auto old = m_index.find(slot); old != m_index.end())
        drop(old->second);
    const std::size_t bytes = bytesOf(sprite.pixels);
    while (!m_entries.empty() && m_bytes + bytes > m_limit)
        drop(std::prev(m_entries.end()));
    m_entries.push_front({slot, std::move(sprite)});
    m_index[slot] = m_entries.begin();
    m_bytes += bytes;
    return m_entries.front().sprite;
}

void SpriteCache::clear()
{
    m_entries.clear();
    m_index.clear();
    m_bytes = 0;
}

void SpriteCache::drop(Entries::iterator entry)
{
    m_bytes -= bytesOf(entry->sprite.pixels);
    m_index.erase(entry->slot);
    m_entries.erase(entry);
}

} // namespace espalier
