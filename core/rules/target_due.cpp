// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/target_due.h"

#include <algorithm>

namespace espalier {

namespace {

/// The point of last year's shape: the value a year before `day`, scaled so that a year before the target's
/// day it would be the target.
std::optional<double> lastYearsShape(const Tree &tree, const Node &node, const std::vector<Slot> &series,
                                     QDate day)
{
    const auto valueOn = [&](QDate when) -> std::optional<double> {
        std::optional<double> value;
        for (const Slot slot : series) {
            const Observation &observation = *tree.observations().at(slot);
            if (finishedOn(observation) > when)
                break;
            value = observation.value;
        }
        return value;
    };
    const auto then = valueOn(day.addYears(-1));
    const auto end = valueOn(node.targetDate.addYears(-1));
    if (!then || !end || *end == 0)
        return std::nullopt;
    return *node.targetValue * *then / *end;
}

std::optional<double> onStraightPath(const Node &node, QDate day)
{
    if (!node.startValue || !node.startDate.isValid() || !node.targetDate.isValid() || day >= node.targetDate)
        return node.targetValue;
    if (day <= node.startDate)
        return node.startValue;
    const double share = static_cast<double>(node.startDate.daysTo(day)) /
                         static_cast<double>(node.startDate.daysTo(node.targetDate));
    return *node.startValue + (*node.targetValue - *node.startValue) * share;
}

} // namespace

QDate finishedOn(const Observation &observation)
{
    return observation.period.end.isValid() ? observation.period.end : observation.period.start;
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
    return m_current;
}

std::vector<Slot> currentObservations(const Tree &tree, Slot node, QDate day)
{
    return CurrentObservations(tree, day).of(node);
}

std::optional<double> targetDue(const Tree &tree, const Node &node, const std::vector<Slot> &series,
                                QDate day)
{
    if (!node.targetValue)
        return std::nullopt;
    if (node.targetPath == TargetPath::Straight)
        return onStraightPath(node, day);
    const auto byDate = [](const DatedValue &point, QDate when) { return point.date < when; };
    std::vector<DatedValue> points = node.targetPoints;
    std::ranges::stable_sort(points, {}, &DatedValue::date);
    switch (node.targetPath) {
    case TargetPath::Steps: {
        // The step taken last; before the first one the start.
        const auto next = std::lower_bound(points.begin(), points.end(), day.addDays(1), byDate);
        if (node.targetDate.isValid() && day >= node.targetDate)
            return node.targetValue;
        if (next != points.begin())
            return std::prev(next)->value;
        return node.startValue ? node.startValue : node.targetValue;
    }
    case TargetPath::PerPeriod: {
        const auto next = std::lower_bound(points.begin(), points.end(), day, byDate);
        return next != points.end() ? next->value : *node.targetValue;
    }
    case TargetPath::LastYear:
        if (const auto due = lastYearsShape(tree, node, series, day))
            return due;
        break;
    case TargetPath::Straight:
        break;
    }
    return onStraightPath(node, day);
}

} // namespace espalier
