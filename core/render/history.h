// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// History: what a chart of one node in time shows, as numbers, days and words, without fonts or colours.
#pragma once

#include "core/model/amount_text.h"
#include "core/rules/natural_limits.h"
#include "core/rules/zones.h"

#include <QDate>

#include <optional>
#include <vector>

namespace espalier {

/// What is due on a day, and the zones around it; straight on to the next one.
struct PathPoint
{
    QDate day;
    std::optional<double> due;
    std::vector<Zone> zones;
};

/// An event (one day) or an experiment (its period), cut to what the chart shows.
struct HistoryMark
{
    QDate from;
    QDate to;
    QString name;
    QString whole; ///< with its days, as a sentence for tool tips and screen readers
    bool isEvent = false;
};

struct History
{
    AmountStyle style;
    std::vector<Measured> values; ///< oldest first
    Comparison comparison;        ///< of the values
    bool isTotalToDate = false;   ///< the line breaks where a total begins anew
    int firstWeekday = 1;
    QDate from; ///< of the chart; invalid where there is nothing to show
    QDate to;
    std::vector<PathPoint> path;        ///< from `from` to `to`; empty without a target or bands
    std::optional<DatedValue> start;    ///< where it stands inside the chart
    std::vector<DatedValue> yearBefore; ///< the values of the last year but one, a year later
    std::vector<HistoryMark> marks;     ///< by their first day
};

/// The chart reaches from the start or the first value to the target's day or the last value; a start or a
/// target far away is cut off, so that the values keep a quarter of the width. O(observations of the node +
/// events + experiments).
[[nodiscard]] History historyOf(const Tree &tree, const Derived &derived, Slot node, const QLocale &locale);

/// "20.6 % in Oct 2026, 0.4 up on Sep, 3.1 up on a year ago; within its natural limits of 17.9 to 22.5:
/// noise". For screen readers, and below the chart.
[[nodiscard]] QString historyText(const History &history);

} // namespace espalier
