// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/natural_limits.h"

#include "core/rules/target_due.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace espalier {

namespace {

/// Three sigma of single values, in average moving ranges: 3 / 1.128.
constexpr double rangesToLimit = 2.66;

/// Periods that differ by no more are of one kind: February and March, weeks that do not begin with the year.
constexpr qint64 slackDays = 3;

bool isLikeLong(const Period &a, const Period &b)
{
    if (!a.start.isValid() || !b.start.isValid())
        return true;
    return std::abs(a.start.daysTo(a.end) - b.start.daysTo(b.end)) <= slackDays;
}

bool hasLimits(const Node &node, const std::vector<Measured> &history)
{
    switch (node.valueKind) {
    case ValueKind::TotalToDate:
        return false;
    case ValueKind::Rolling: {
        const qint64 window = node.rollingDays.value_or(std::numeric_limits<int>::max());
        return std::ranges::adjacent_find(history, [window](const Measured &a, const Measured &b) {
                   return a.period.end.daysTo(b.period.end) < window;
               }) == history.end();
    }
    case ValueKind::Level:
    case ValueKind::PeriodTotal:
        break;
    }
    return true;
}

std::optional<std::size_t> indexBefore(const Node &node, const std::vector<Measured> &history)
{
    if (history.size() < 2)
        return std::nullopt;
    const std::size_t at = history.size() - 2;
    if (node.valueKind == ValueKind::TotalToDate && history[at].period.start != history.back().period.start)
        return std::nullopt;
    return at;
}

std::optional<std::size_t> indexYearBefore(const std::vector<Measured> &history)
{
    if (history.empty())
        return std::nullopt;
    const QDate then = aYearBefore(history.back().period.end);
    std::optional<std::size_t> nearest;
    qint64 distance = slackDays + 1;
    for (std::size_t i = 0; i + 1 < history.size(); ++i) {
        const qint64 days = std::abs(history[i].period.end.daysTo(then));
        if (days < distance && isLikeLong(history[i].period, history.back().period)) {
            distance = days;
            nearest = i;
        }
    }
    return nearest;
}

} // namespace

std::vector<Measured> measuredHistory(const Tree &tree, const Derived &derived, Slot node)
{
    std::vector<Measured> history;
    for (const Slot slot : currentObservations(tree, node, derived.day())) {
        const Observation &value = *tree.observations().at(slot);
        Period period{value.period.start, finishedOn(value), {}};
        if (!value.period.end.isValid())
            period.start = {}; // a day that stands for a period of which the length is not known
        history.push_back({period, value.value, value.state != ObservationState::Final});
    }
    if (history.empty()) {
        for (const FormulaReading &reading : derived.formulas().of(node).readings)
            history.push_back({{{}, reading.day, {}}, reading.value, reading.provisional});
    }
    return history;
}

std::optional<NaturalLimits> naturalLimits(std::span<const double> values)
{
    if (values.size() < fewestForNaturalLimits)
        return std::nullopt;
    // Means that go along: equal values give themselves, and no sum grows too large.
    double mean = values.front();
    double range = 0;
    for (std::size_t i = 1; i < values.size(); ++i) {
        mean += (values[i] - mean) / static_cast<double>(i + 1);
        range += (std::abs(values[i] - values[i - 1]) - range) / static_cast<double>(i);
    }
    const NaturalLimits limits{mean, mean - rangesToLimit * range, mean + rangesToLimit * range};
    if (!std::isfinite(limits.lower) || !std::isfinite(limits.upper))
        return std::nullopt;
    return limits;
}

Comparison compared(const Node &node, const std::vector<Measured> &history)
{
    Comparison comparison;
    comparison.before = indexBefore(node, history);
    comparison.yearBefore = indexYearBefore(history);
    if (!hasLimits(node, history))
        return comparison;
    std::vector<double> values;
    values.reserve(history.size());
    for (const Measured &one : history)
        values.push_back(one.value);
    comparison.limits = naturalLimits(values);
    if (!comparison.limits)
        return comparison;
    NaturalLimits &limits = *comparison.limits;
    const bool isNeverNegative =
        node.unit.kind == Unit::Kind::Count || node.unit.kind == Unit::Kind::Duration;
    if (isNeverNegative && std::ranges::all_of(values, [](double value) { return value >= 0; }))
        limits.lower = std::max(limits.lower, 0.0);
    comparison.isNoise =
        comparison.before && limits.holds(values.back()) && limits.holds(values[*comparison.before]);
    return comparison;
}

} // namespace espalier
