// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// HangingFit: from which tier on branches hang, and how high their columns are, so that text is as large as a
// page allows. Sums by tier tell about how large each choice comes out; only what they promise is laid out.
#pragma once

#include "core/layout/fit.h"

#include <array>

namespace espalier {

class HangingFit
{
public:
    /// O(cards).
    HangingFit(const LayoutInput &input, const Cells &cells, const PageShape &page, const Spacing &spacing);

    /// About the largest scale that any choice reaches; 0 where nothing can hang.
    [[nodiscard]] double promise() const;
    /// Lays out the choices that promise most, and leaves `hanging` arranged as the best. Nothing where none
    /// reaches `least`.
    [[nodiscard]] std::optional<Fit> find(double least, Hanging &hanging, Contours &contours) const;

private:
    /// All cards of a tier.
    struct Sum
    {
        double cards = 0;
        double width = 0;
        double height = 0;
        double parents = 0; ///< that have cards of later tiers below them
    };
    struct Guess
    {
        int tier = 0; ///< its number
        Quarter limit = 0;
        double scale = 0;
    };
    /// A choice that was laid out.
    struct Tried
    {
        double scale = 0;
        Quarter limit = 0;
    };

    [[nodiscard]] Guess guess(int tier) const;
    [[nodiscard]] Tried refine(const Guess &guess, Hanging &hanging, Contours &contours) const;
    [[nodiscard]] Quarter heightOf(const Hanging &hanging) const;
    [[nodiscard]] double scaleOf(double width, double height) const;

    const LayoutInput &m_input;
    const Cells &m_cells;
    const PageShape m_page;
    const Spacing m_spacing;
    std::array<Sum, maxRows + 1> m_sums{}; ///< by tier number
    Quarter m_widest = 0;
    std::vector<Guess> m_guesses; ///< the most promising first
};

} // namespace espalier
