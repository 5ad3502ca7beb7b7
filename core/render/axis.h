// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Round ticks of a chart: values in the unit of a node, days as days, months or years, as many as have room.
#pragma once

#include "core/model/amount_text.h"
#include "core/render/picture.h"

#include <QDate>
#include <QLocale>

#include <vector>

namespace espalier {

struct ValueTick
{
    double value = 0;
    QString label;
};

/// amountText(), or with a power of ten where that would not end: from 10¹⁵ on.
[[nodiscard]] QString axisAmount(double value, const AmountStyle &style);

/// From its first to its last tick. Neighbours do not read the same.
struct ValueAxis
{
    std::vector<ValueTick> ticks; ///< ascending, at least two

    [[nodiscard]] double low() const { return ticks.front().value; }
    [[nodiscard]] double high() const { return ticks.back().value; }
    /// Where a value stands: 0 at the lowest tick, 1 at the highest; outside it is cut off.
    [[nodiscard]] double share(double value) const;
};

/// Holds `low` to `high` (finite, in either order) with at most `most` ticks (≥ 3, or 2 where less is not
/// to be had). Where both are the same it has room around.
[[nodiscard]] ValueAxis valueAxis(double low, double high, const AmountStyle &style, int most);

struct TimeTick
{
    double at = 0; ///< of the tick, from the left of the axis
    QString label;
    double centre = 0; ///< of the label
};

/// Ticks of an axis that is `width` long and shows `from` to `to` (`from` < `to`): the finest of days, weeks,
/// months and years whose labels have room beside each other. Labels may stand out by `overhang`.
[[nodiscard]] std::vector<TimeTick> timeTicks(QDate from, QDate to, double width, double overhang,
                                              const Font &font, const QLocale &locale, int firstWeekday);

} // namespace espalier
