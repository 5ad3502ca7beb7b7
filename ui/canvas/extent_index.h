// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// ExtentIndex: which items of a flat array may lie in a window. Items are in preorder, so that neighbours in
// the array are neighbours on the page: runs of 32, and runs of 32 runs, with the rectangle around each are
// all that is needed. Half a byte an item, built in one pass, nothing sorted.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace espalier {

/// A rectangle with both edges included; empty until something is added.
struct Extent
{
    std::int32_t left = std::numeric_limits<std::int32_t>::max();
    std::int32_t top = std::numeric_limits<std::int32_t>::max();
    std::int32_t right = std::numeric_limits<std::int32_t>::min();
    std::int32_t bottom = std::numeric_limits<std::int32_t>::min();

    [[nodiscard]] bool isEmpty() const { return left > right || top > bottom; }
    [[nodiscard]] bool meets(const Extent &other) const
    {
        return left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom;
    }
    void add(const Extent &other)
    {
        left = std::min(left, other.left);
        top = std::min(top, other.top);
        right = std::max(right, other.right);
        bottom = std::max(bottom, other.bottom);
    }
};

class ExtentIndex
{
public:
    /// `extentOf(i)` gives the Extent of item i; an empty one is never found.
    template <class ExtentOf>
    void build(std::size_t count, ExtentOf extentOf)
    {
        m_count = count;
        m_runs.assign((count + run - 1) / run, {});
        m_blocks.assign((m_runs.size() + run - 1) / run, {});
        for (std::size_t i = 0; i < count; ++i)
            m_runs[i / run].add(extentOf(i));
        for (std::size_t i = 0; i < m_runs.size(); ++i)
            m_blocks[i / run].add(m_runs[i]);
    }

    /// Calls `visit(i)` in ascending order for every item that may meet the window; the caller looks closer.
    template <class Visit>
    void visit(const Extent &window, Visit visit) const
    {
        for (std::size_t block = 0; block < m_blocks.size(); ++block) {
            if (!m_blocks[block].meets(window))
                continue;
            const std::size_t lastRun = std::min((block + 1) * run, m_runs.size());
            for (std::size_t r = block * run; r < lastRun; ++r) {
                if (!m_runs[r].meets(window))
                    continue;
                const std::size_t last = std::min((r + 1) * run, m_count);
                for (std::size_t i = r * run; i < last; ++i)
                    visit(i);
            }
        }
    }

private:
    static constexpr std::size_t run = 32;

    std::size_t m_count = 0;
    std::vector<Extent> m_runs;
    std::vector<Extent> m_blocks;
};

} // namespace espalier
