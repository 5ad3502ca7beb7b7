// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Scratch: an array that is filled anew for each drawing, and keeps its memory for the next.
#pragma once

#include <cstddef>
#include <memory>

namespace espalier {

template <class T>
class Scratch
{
public:
    /// At least `count` items; what is in them is undefined.
    T *ask(std::size_t count)
    {
        if (count > m_capacity) {
            m_items.reset(); // never both
            m_items = std::make_unique_for_overwrite<T[]>(count);
            m_capacity = count;
        }
        return m_items.get();
    }
    [[nodiscard]] T *items() { return m_items.get(); }
    [[nodiscard]] const T *items() const { return m_items.get(); }

private:
    std::unique_ptr<T[]> m_items;
    std::size_t m_capacity = 0;
};

} // namespace espalier
