// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// In which order formulas are reckoned, and which of them lead back to themselves. Formulas are numbers here.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace espalier {

/// Lists of numbers, one behind the other in one array.
class NumberLists
{
public:
    /// To the list that is open; the next one begins with close().
    void add(std::uint32_t number) { m_numbers.push_back(number); }
    void close() { m_ends.push_back(m_numbers.size()); }

    /// Without the one that is open.
    [[nodiscard]] std::size_t size() const { return m_ends.size() - 1; }
    [[nodiscard]] std::span<const std::uint32_t> operator[](std::size_t list) const
    {
        return std::span(m_numbers).subspan(m_ends[list], m_ends[list + 1] - m_ends[list]);
    }
    [[nodiscard]] const std::vector<std::uint32_t> &numbers() const { return m_numbers; }
    /// In which lists each number below `count` stands, in the order of lists; other numbers are left out.
    /// O(numbers + count).
    [[nodiscard]] NumberLists inverse(std::size_t count) const;

private:
    std::vector<std::uint32_t> m_numbers;
    std::vector<std::size_t> m_ends{0}; ///< of the list before each
};

struct FormulaOrder
{
    /// Each after all that it uses, where no circle forbids it.
    std::vector<std::uint32_t> order;
    /// One circle for each set of formulas that all lead to each other: a shortest one through the lowest of
    /// them, which it begins with. Each uses the next, the last one the first.
    std::vector<std::vector<std::uint32_t>> circles;
    /// By formula, whether it is in such a set; more than `circles` name.
    std::vector<bool> isInCircle;
};

/// `uses` lists what each formula uses. Strongly connected components (Tarjan 1972) without recursion;
/// O(formulas + uses).
[[nodiscard]] FormulaOrder orderFormulas(const NumberLists &uses);

} // namespace espalier
