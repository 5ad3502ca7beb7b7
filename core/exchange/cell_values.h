// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What people write into the cells of a KPI list, as values of the model. Lenient in spelling, strict in
// meaning: a text that is not understood as a whole is nullopt, never a zero and never half a number.
#pragma once

#include "core/model/values.h"

#include <QDate>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace espalier {

/// A number with what stood around it.
struct CellNumber
{
    double value = 0;
    Unit unit;                              ///< from a sign or word beside it: "25 %", "€ 150", "2.0 s"
    Direction direction = Direction::Unset; ///< from a sign before it: "≥ 25", "< 2"
    bool isGuess = false;                   ///< "1,234" (read as 1234), "1.234" (read as it stands), "12k"

    bool operator==(const CellNumber &) const = default;
};

/// 1234.5 · -3 · 1,234.50 · 1.234,50 · 1 234,5 · 9,000,000 · 2,5 · 19.4 % · € 150 · 150 EUR · ≥ 25 % · 12k ·
/// $4.4M · 9 Mio. € · (5) is no number.
[[nodiscard]] std::optional<CellNumber> numberFromCell(QStringView cell);

/// Any text is a unit; what has no kind of its own is a custom one. nullopt only where the cell says that
/// there is none.
[[nodiscard]] std::optional<Unit> unitFromCell(QStringView cell);
[[nodiscard]] std::optional<Direction> directionFromCell(QStringView cell);
[[nodiscard]] std::optional<Cadence> cadenceFromCell(QStringView cell);
[[nodiscard]] std::optional<Indicator> indicatorFromCell(QStringView cell);

/// 2027-03-31 · 31.03.2027 · Q1 2027 and 2027-Q1 (their last day) · 2027 (its last day). Days as 3/4/2027
/// mean two things and are not read.
[[nodiscard]] std::optional<QDate> dayFromCell(QStringView cell);

/// Divided by comma, semicolon or line; trimmed, none twice.
[[nodiscard]] QStringList tagsFromCell(QStringView cell);

/// "-", "n/a", "none", "tbd", "?": people's words for an empty cell.
[[nodiscard]] bool saysNothing(QStringView cell);

} // namespace espalier
