// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Fit: which families stand in columns, what hangs, and how far apart cards stand, so that text is as large
// as a page allows.
#pragma once

#include "core/layout/hanging.h"

namespace espalier {

struct Fit
{
    Spacing spacing;
    Contours::Extent extent;
    bool hangs = false; ///< as `hanging` says, not as `cells` do
};

/// Leaves `cells`, whose families are measured, stacked and arranged as it found best. Searches by laying
/// them out again, more often the fewer they are, so that it stays linear. Given the height of a row, each
/// family takes the fewest columns that respect it: the search is for one height a row, and a stack makes the
/// whole narrower and higher, so along one row a bisection finds the best. Branches hang only where that
/// makes text larger by half, and from as low a tier as does nearly as well.
[[nodiscard]] Fit fitToPage(const LayoutInput &input, Cells &cells, Hanging &hanging, Contours &contours,
                            const PageShape &page, const Spacing &spacing);

/// The least distances that *fit* may choose.
[[nodiscard]] Spacing closest(const Spacing &asked);

} // namespace espalier
