// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// In which order formulas are reckoned, and which of them lead back to themselves. Formulas are numbers here.
#pragma once

#include <cstdint>
#include <vector>

namespace espalier {

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
[[nodiscard]] FormulaOrder orderFormulas(const std::vector<std::vector<std::uint32_t>> &uses);

} // namespace espalier
