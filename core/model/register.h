// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Register<Record>: the records of one kind, found by key or by slot. A slot is a dense number that stays
// with its record as long as the record exists, so that layout, derived values and canvas are arrays by slot.
// Copies share all pages. Only Tree::apply changes a register.
#pragma once

#include "core/model/node.h"
#include "core/model/pages.h"

#include <cstdint>
#include <functional>
#include <iterator>
#include <memory>

namespace espalier {

using Slot = std::uint32_t;
inline constexpr Slot noSlot = 0xFFFFFFFFU;

/// What names a record: its id, or child and parent of a link.
template <class Record>
[[nodiscard]] auto keyOf(const Record &record)
{
    return record.id;
}
[[nodiscard]] inline LinkKey keyOf(const Link &link)
{
    return link.key();
}
template <class Record>
using KeyOf = decltype(keyOf(std::declval<const Record &>()));

template <class Record>
class Register
{
public:
    using Key = KeyOf<Record>;
    using Shared = std::shared_ptr<const Record>;

    /// How many records there are.
    [[nodiscard]] std::size_t size() const { return m_size; }
    /// One more than the highest slot ever used: the size of an array by slot.
    [[nodiscard]] Slot slotCount() const { return static_cast<Slot>(m_records.size()); }

    /// The record in a slot, null where the slot is free.
    [[nodiscard]] const Record *at(Slot slot) const { return m_records[slot].get(); }
    [[nodiscard]] const Shared &shared(Slot slot) const { return m_records[slot]; }

    [[nodiscard]] Slot slotOf(const Key &key) const
    {
        if (m_index.size() == 0)
            return noSlot;
        for (std::size_t i = home(key);; i = (i + 1) & (m_index.size() - 1)) {
            const Slot entry = m_index[i];
            if (entry == noSlot)
                return noSlot;
            if (entry != erased && keyOf(*m_records[entry]) == key)
                return entry;
        }
    }
    [[nodiscard]] const Record *find(const Key &key) const
    {
        const Slot slot = slotOf(key);
        return slot == noSlot ? nullptr : at(slot);
    }
    [[nodiscard]] bool contains(const Key &key) const { return slotOf(key) != noSlot; }

    /// Walks the records in slot order.
    class Iterator
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = Record;
        using difference_type = std::ptrdiff_t;
        using pointer = const Record *;
        using reference = const Record &;

        Iterator() = default;
        Iterator(const Register *owner, Slot slot) : m_owner(owner), m_slot(slot) { skipFree(); }
        [[nodiscard]] reference operator*() const { return *m_owner->at(m_slot); }
        [[nodiscard]] pointer operator->() const { return m_owner->at(m_slot); }
        [[nodiscard]] Slot slot() const { return m_slot; }
        Iterator &operator++()
        {
            ++m_slot;
            skipFree();
            return *this;
        }
        Iterator operator++(int)
        {
            Iterator before = *this;
            ++*this;
            return before;
        }
        bool operator==(const Iterator &other) const { return m_slot == other.m_slot; }

    private:
        void skipFree()
        {
            while (m_slot < m_owner->slotCount() && !m_owner->at(m_slot))
                ++m_slot;
        }
        const Register *m_owner = nullptr;
        Slot m_slot = 0;
    };
    [[nodiscard]] Iterator begin() const { return {this, 0}; }
    [[nodiscard]] Iterator end() const { return {this, slotCount()}; }

    /// The same records, whatever their slots.
    bool operator==(const Register &other) const
    {
        if (m_size != other.m_size)
            return false;
        for (auto it = begin(); it != end(); ++it) {
            const Slot there = it.slot() < other.slotCount() && shared(it.slot()) == other.shared(it.slot())
                                   ? it.slot()
                                   : other.slotOf(keyOf(*it));
            if (there == noSlot || (shared(it.slot()) != other.shared(there) && *it != *other.at(there)))
                return false;
        }
        return true;
    }

private:
    friend class Tree;

    static constexpr Slot erased = noSlot - 1;

    [[nodiscard]] std::size_t home(const Key &key) const
    {
        return std::hash<Key>()(key) & (m_index.size() - 1);
    }

    /// The key must not be there yet.
    Slot insert(Shared record)
    {
        if ((m_used + 1) * 2 > m_index.size())
            rehash();
        Slot slot = slotCount();
        if (m_freeCount > 0) {
            slot = m_free[--m_freeCount];
            m_records.edit(slot) = record;
        } else {
            m_records.append(record);
        }
        index(keyOf(*record), slot);
        ++m_size;
        return slot;
    }
    /// Same key, new contents.
    void replace(Slot slot, Shared record) { m_records.edit(slot) = std::move(record); }
    void erase(Slot slot)
    {
        const Key key = keyOf(*at(slot));
        std::size_t i = home(key);
        while (m_index[i] != slot)
            i = (i + 1) & (m_index.size() - 1);
        m_index.edit(i) = erased;
        m_records.edit(slot).reset();
        if (m_freeCount == m_free.size())
            m_free.append(slot);
        else
            m_free.edit(m_freeCount) = slot;
        ++m_freeCount;
        --m_size;
    }

    void index(const Key &key, Slot slot)
    {
        std::size_t i = home(key);
        while (m_index[i] != noSlot && m_index[i] != erased)
            i = (i + 1) & (m_index.size() - 1);
        if (m_index[i] == noSlot)
            ++m_used;
        m_index.edit(i) = slot;
    }
    void rehash()
    {
        std::size_t capacity = 16;
        while (capacity < (m_size + 1) * 4)
            capacity *= 2;
        m_index = Pages<Slot>();
        m_index.resize(capacity);
        for (std::size_t i = 0; i < capacity; ++i)
            m_index.edit(i) = noSlot;
        m_used = 0;
        for (auto it = begin(); it != end(); ++it)
            index(keyOf(*it), it.slot());
    }

    Pages<Shared> m_records;
    Pages<Slot> m_index; ///< open addressing, linear probing; a power of two, at most half full
    Pages<Slot> m_free;  ///< a stack of slots given back, m_freeCount high
    std::size_t m_freeCount = 0;
    std::size_t m_used = 0; ///< entries of m_index that are not noSlot
    std::size_t m_size = 0;
};

} // namespace espalier
