// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// RuleSet: some of the rules, as bits.
#pragma once

#include "core/checks/rule.h"

#include <bit>

namespace espalier {

class RuleSet
{
public:
    void add(RuleIndex rule) { m_bits[rule / bitsAWord] |= std::uint64_t(1) << rule % bitsAWord; }
    [[nodiscard]] bool has(RuleIndex rule) const { return m_bits[rule / bitsAWord] >> rule % bitsAWord & 1U; }
    [[nodiscard]] bool isEmpty() const { return *this == RuleSet(); }

    RuleSet &operator|=(const RuleSet &other)
    {
        for (std::size_t i = 0; i < words; ++i)
            m_bits[i] |= other.m_bits[i];
        return *this;
    }
    [[nodiscard]] RuleSet operator&(const RuleSet &other) const
    {
        RuleSet both;
        for (std::size_t i = 0; i < words; ++i)
            both.m_bits[i] = m_bits[i] & other.m_bits[i];
        return both;
    }
    bool operator==(const RuleSet &) const = default;

    /// In the order of the table.
    template <class Visit>
    void forEach(Visit &&visit) const
    {
        for (std::size_t i = 0; i < words; ++i) {
            for (std::uint64_t left = m_bits[i]; left != 0; left &= left - 1)
                visit(static_cast<RuleIndex>(i * bitsAWord + static_cast<unsigned>(std::countr_zero(left))));
        }
    }

private:
    static constexpr std::size_t bitsAWord = 64;
    static constexpr std::size_t words = mostRules / bitsAWord;
    std::array<std::uint64_t, words> m_bits{};
};

} // namespace espalier
