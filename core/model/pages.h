// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Pages<T>: a vector whose copies share their contents: 16 elements a page, 64 pages a chapter. A copy costs
// one pointer; the first change under a copy copies the list of chapters, one chapter and one page, about 180
// pointers at 100,000 elements. Values are shared between threads read-only.
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <vector>

namespace espalier {

template <class T>
class Pages
{
public:
    /// Small, because an element may be a pointer, and copying it a visit to what it points at.
    static constexpr std::size_t pageSize = 16;

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] const T &operator[](std::size_t i) const
    {
        return (*(*(*m_chapters)[i / chapterSize])[i % chapterSize / pageSize])[i % pageSize];
    }

    /// The element for writing; what is shared with copies on the way to it is copied first.
    [[nodiscard]] T &edit(std::size_t i)
    {
        return own(own(own(m_chapters)[i / chapterSize])[i % chapterSize / pageSize])[i % pageSize];
    }

    void append(T value)
    {
        resize(m_size + 1);
        edit(m_size - 1) = std::move(value);
    }

    /// Only ever grows; new elements are T().
    void resize(std::size_t size)
    {
        if (const std::size_t count = (size + chapterSize - 1) / chapterSize; count != m_chapters->size())
            own(m_chapters).resize(count);
        for (std::size_t i = m_size; i < size; i = (i / pageSize + 1) * pageSize) {
            auto &page = own(own(m_chapters)[i / chapterSize])[i % chapterSize / pageSize];
            if (!page)
                page = std::make_shared<Page>();
        }
        m_size = size;
    }

private:
    using Page = std::array<T, pageSize>;
    using Chapter = std::array<std::shared_ptr<Page>, 64>;
    static constexpr std::size_t chapterSize = pageSize * 64;

    template <class Part>
    static Part &own(std::shared_ptr<Part> &part)
    {
        if (!part)
            part = std::make_shared<Part>();
        else if (part.use_count() > 1)
            part = std::make_shared<Part>(*part);
        return *part;
    }

    std::shared_ptr<std::vector<std::shared_ptr<Chapter>>> m_chapters =
        std::make_shared<std::vector<std::shared_ptr<Chapter>>>();
    std::size_t m_size = 0;
};

} // namespace espalier
