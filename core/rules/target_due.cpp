// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/target_due.h"

#include <algorithm>

namespace espalier {

namespace {

/// The last value of a period finished on a day or before it; noSlot before the first.
Slot latestOn(const Tree &tree, const std::vector<Slot> &series, QDate day)
{
    Slot latest = noSlot;
    for (const Slot slot : series) {
        if (finishedOn(*tree.observations().at(slot)) > day)
            break;
        latest = slot;
    }
    return latest;
}

/// The point of last year's shape: the value a year before `day`, scaled so that a year before the target's
/// day it would be the target.
std::optional<double> lastYearsShape(const Tree &tree, const Node &node, const std::vector<Slot> &series,
                                     QDate day)
{
    const Slot then = latestOn(tree, series, aYearBefore(day));
    const Slot end =
        node.targetDate.isValid() ? latestOn(tree, series, aYearBefore(node.targetDate)) : noSlot;
    if (then == noSlot || end == noSlot || tree.observations().at(end)->value == 0)
        return std::nullopt;
    return *node.targetValue * tree.observations().at(then)->value / tree.observations().at(end)->value;
}

/// Where a path begins; either may be unknown.
struct Start
{
    std::optional<double> value;
    QDate date;
};
Start startOf(const Tree &tree, const Node &node, const std::vector<Slot> &series, QDate day)
{
    Start start{node.startValue, node.startDate};
    if (node.valueKind != ValueKind::TotalToDate)
        return start;
    start.value = start.value.value_or(0);
    if (!start.date.isValid()) {
        const Slot latest = latestOn(tree, series, day);
        const QDate begin = latest == noSlot ? QDate() : tree.observations().at(latest)->period.start;
        // Nothing is there on the evening before the first day.
        start.date = (begin.isValid() ? begin : node.horizon.start).addDays(-1);
    }
    return start;
}

std::optional<double> onStraightPath(const Node &node, const Start &start, QDate day)
{
    if (!node.targetValue || !start.value || !start.date.isValid() || !node.targetDate.isValid() ||
        day >= node.targetDate)
        return node.targetValue;
    if (day <= start.date)
        return start.value;
    const double share =
        static_cast<double>(start.date.daysTo(day)) / static_cast<double>(start.date.daysTo(node.targetDate));
    return *start.value + (*node.targetValue - *start.value) * share;
}

} // namespace

QDate aYearBefore(QDate day)
{
    const QDate before = day.addYears(-1);
    return day.day() == day.daysInMonth() ? before.addDays(before.daysInMonth() - before.day()) : before;
}

QDate finishedOn(const Observation &observation)
{
    return observation.period.end.isValid() ? observation.period.end : observation.period.start;
}

QDate nextEnd(QDate day, const Cadence &cadence)
{
    const QDate begin = day.addDays(1);
    switch (cadence.kind) {
    case Cadence::Kind::Unset:
        return {};
    case Cadence::Kind::RealTime:
    case Cadence::Kind::Daily:
        return begin;
    case Cadence::Kind::Weekly:
        return day.addDays(7);
    case Cadence::Kind::Monthly:
        return begin.addMonths(1).addDays(-1);
    case Cadence::Kind::Quarterly:
        return begin.addMonths(3).addDays(-1);
    case Cadence::Kind::Yearly:
        return begin.addYears(1).addDays(-1);
    case Cadence::Kind::EveryNDays:
        return day.addDays(cadence.days);
    }
    return {};
}

const std::vector<Slot> &CurrentObservations::of(Slot node)
{
    m_replaced.clear();
    m_current.clear();
    const auto all = m_tree.observationsOf(node);
    for (const Slot slot : all) {
        const Observation &observation = *m_tree.observations().at(slot);
        if (!observation.replaces.isNull())
            m_replaced.push_back(observation.replaces);
    }
    std::ranges::sort(m_replaced);
    for (const Slot slot : all) {
        const Observation &observation = *m_tree.observations().at(slot);
        if (observation.dimensions.empty() && finishedOn(observation) <= m_day &&
            !std::ranges::binary_search(m_replaced, observation.id))
            m_current.push_back(slot);
    }
    // The tree puts periods without an end first; here the day counts that stands for it.
    const auto finished = [this](Slot slot) { return finishedOn(*m_tree.observations().at(slot)); };
    if (!std::ranges::is_sorted(m_current, {}, finished))
        std::ranges::stable_sort(m_current, {}, finished);
    return m_current;
}

std::vector<Slot> currentObservations(const Tree &tree, Slot node, QDate day)
{
    return CurrentObservations(tree, day).of(node);
}

std::optional<double> targetDue(const Tree &tree, const Node &node, const std::vector<Slot> &series,
                                QDate day)
{
    if (!node.targetValue && node.targetPoints.empty())
        return std::nullopt;
    const Start start = startOf(tree, node, series, day);
    if (node.targetPath == TargetPath::Straight)
        return onStraightPath(node, start, day);
    const auto byDate = [](const DatedValue &point, QDate when) { return point.date < when; };
    std::vector<DatedValue> points = node.targetPoints;
    std::ranges::stable_sort(points, {}, &DatedValue::date);
    switch (node.targetPath) {
    case TargetPath::Steps: {
        // The step taken last; before the first one the start.
        const auto next = std::lower_bound(points.begin(), points.end(), day.addDays(1), byDate);
        if (node.targetValue && node.targetDate.isValid() && day >= node.targetDate)
            return node.targetValue;
        if (next != points.begin())
            return std::prev(next)->value;
        return start.value ? start.value : node.targetValue;
    }
    case TargetPath::PerPeriod: {
        const auto next = std::lower_bound(points.begin(), points.end(), day, byDate);
        return next != points.end() ? std::optional(next->value) : node.targetValue;
    }
    case TargetPath::LastYear:
        if (node.targetValue) {
            if (const auto due = lastYearsShape(tree, node, series, day))
                return due;
        }
        break;
    case TargetPath::Straight:
        break;
    }
    return onStraightPath(node, start, day);
}

} // namespace espalier
