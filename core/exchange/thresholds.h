// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Thresholds as people write them into one cell of a KPI list: "Red > 2.5, Amber 1.5-2.5, Green < 1.5".
#pragma once

#include "core/model/values.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace espalier {

/// Bands in the order of the cell, in the node's unit or in % of the target.
struct CellBands
{
    std::vector<Band> bands;
    Unit unit; ///< that stands beside the numbers; not set for % of the target
};

/// One band a colour or status, before or behind its limits. "Green >= 90, Amber >= 70, Red < 70" ends each
/// band where the next begins. nullopt where any part is not understood, two bands overlap, or the units
/// differ: half a set of thresholds would judge wrongly.
[[nodiscard]] std::optional<CellBands> bandsFromCell(QStringView cell);

/// "act from 2.5, watch from 1.5 to 2.5, on track below 1.5": what was understood, for the report.
[[nodiscard]] QString asWords(const std::vector<Band> &bands);

} // namespace espalier
