// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Numbers as people read them on a card: "19.4 %", "$4.1M", "2.9 s", "12 300". Short, with a space that does
// not break between number and unit, and a thin one between thousands. For files there is core/base/number.h.
#pragma once

#include "core/model/values.h"

#include <QLocale>
#include <QString>

namespace espalier {

class Tree;

struct AmountStyle
{
    Unit unit;
    std::optional<int> decimals;   ///< unset: as many as tell something, at most two
    QString symbol;                ///< of a custom unit; empty: the unit's name
    QLocale locale = QLocale::c(); ///< decides the decimal sign
};

/// How the numbers of a node are written: its unit, its decimals, the tree's currency and custom units.
[[nodiscard]] AmountStyle amountStyleOf(const Tree &tree, const Node &node);

[[nodiscard]] QString amountText(double value, const AmountStyle &style);

/// The target with its sense: "≥ 25 %", "≤ 2.0 s", "20 – 25 %", "= 5"; without a direction the number alone.
/// Empty without a target.
[[nodiscard]] QString targetText(const Node &node, const AmountStyle &style);

/// The same style without a unit, for where the unit stands beside it already; a currency keeps its sign.
[[nodiscard]] AmountStyle bare(AmountStyle style);

} // namespace espalier
