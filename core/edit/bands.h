// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Threshold bands as a row without gaps: neighbours share a limit, so that moving one moves both. Lists are
// in any order, as files hold them; a place is counted from the lowest band up. Pure, on values alone.
#pragma once

#include "core/model/values.h"

#include <vector>

namespace espalier::edit {

enum class BandTrouble {
    None,
    Gap,              ///< values between two bands stand in none
    Overlap,          ///< values stand in two bands
    MixedBasis,       ///< some limits are in the unit, some in % of the target due
    AgainstDirection, ///< a better value stands in a worse band
};

/// Indices of the bands from the lowest to the highest.
[[nodiscard]] std::vector<std::size_t> bandOrder(const std::vector<Band> &bands);
/// The first thing that is wrong with them, in the order above but for the basis, which comes first.
[[nodiscard]] BandTrouble troubleOf(const std::vector<Band> &bands, Direction direction);
/// The same bands without trouble: neighbours meet at the upper one's limit, else at the lower one's; a limit
/// that neither has is laid beside the others, or at `about`. Where the direction is contradicted, the bands
/// change places and the limits stay. Limits in another basis than the first band's are converted by
/// `target`, or kept as numbers where there is none.
[[nodiscard]] std::vector<Band> mended(std::vector<Band> bands, Direction direction,
                                       std::optional<double> target, double about = 0);
/// Moves the limit between places `place` and `place` + 1, not beyond its neighbours.
[[nodiscard]] std::vector<Band> withLimit(std::vector<Band> bands, std::size_t place, double limit);
/// `after` is `before` with one band edited: what its neighbours shared with it follows.
[[nodiscard]] std::vector<Band> withNeighbours(const std::vector<Band> &before, std::vector<Band> after);
/// The limits in another basis, by the target; unchanged without one.
[[nodiscard]] std::vector<Band> inBasis(std::vector<Band> bands, BandBasis basis,
                                        std::optional<double> target);
/// The limits everybody has until somebody chooses: 95 and 85 % of the target due, 105 and 115 % where lower
/// is better.
[[nodiscard]] std::vector<Band> usualBands(Direction direction);

} // namespace espalier::edit
