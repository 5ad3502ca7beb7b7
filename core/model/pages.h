// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Pages<T>: a vector whose copies share their contents, 64 elements a page. A copy costs one pointer; the
// first change under a copy copies the list of pages and the page touched, nothing else. Values are shared
// between threads read-only.
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
    static constexpr std::size_t pageSize = 64;

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] const T &operator[](std::size_t i) const
    {
        return (*(*m_pages)[i / pageSize])[i % pageSize];
    }

    /// The element for writing; pages shared with copies are copied first.
    [[nodiscard]] T &edit(std::size_t i)
    {
        std::shared_ptr<Page> &page = ownPages()[i / pageSize];
        if (page.use_count() > 1)
            page = std::make_shared<Page>(*page);
        return (*page)[i % pageSize];
    }

    void append(T value)
    {
        if (m_size % pageSize == 0)
            ownPages().push_back(std::make_shared<Page>());
        ++m_size;
        edit(m_size - 1) = std::move(value);
    }

    void resize(std::size_t size)
    {
        PageList &pages = ownPages();
        pages.resize((size + pageSize - 1) / pageSize);
        for (std::size_t i = (m_size + pageSize - 1) / pageSize; i < pages.size(); ++i)
            pages[i] = std::make_shared<Page>();
        m_size = size;
    }

private:
    using Page = std::array<T, pageSize>;
    using PageList = std::vector<std::shared_ptr<Page>>;

    PageList &ownPages()
    {
        if (m_pages.use_count() > 1)
            m_pages = std::make_shared<PageList>(*m_pages);
        return *m_pages;
    }

    std::shared_ptr<PageList> m_pages = std::make_shared<PageList>();
    std::size_t m_size = 0;
};

} // namespace espalier
