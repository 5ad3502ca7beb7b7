// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/value_periods.h"

#include <algorithm>

namespace espalier {

namespace {

constexpr int daysInWeek = 7;

Period monthsAround(QDate day, int months)
{
    const int first = (day.month() - 1) / months * months + 1;
    const QDate start(day.year(), first, 1);
    return {start, start.addMonths(months).addDays(-1), {}};
}

} // namespace

const ValuePeriods::Known &ValuePeriods::known(const NodeId &node)
{
    const auto [at, isNew] = m_known.try_emplace(node);
    Known &known = at->second;
    if (!isNew)
        return known;
    const Slot slot = m_tree.nodes().slotOf(node);
    known.cadence = m_cadenceOf(node);
    known.kind = m_tree.nodes().at(slot)->valueKind;
    for (const Slot value : m_tree.observationsOf(slot)) { // oldest first
        const Observation &observation = *m_tree.observations().at(value);
        const Period period{observation.period.start, observation.period.end, {}};
        if (!period.start.isValid() || !period.end.isValid())
            continue;
        known.byStart.insert_or_assign(period.start.toJulianDay(), period);
        known.byEnd.insert_or_assign(period.end.toJulianDay(), period);
        known.latest = period;
    }
    return known;
}

QDate ValuePeriods::beginOfTotal(const Known &known, QDate end) const
{
    const QDate before = known.latest.start;
    if (before.isValid() && before <= end && end < before.addYears(1))
        return before;
    const QDate year(end.year(), std::clamp(m_tree.info().firstMonth, 1, 12), 1);
    return year <= end ? year : year.addYears(-1);
}

Period ValuePeriods::around(const Known &known, QDate day) const
{
    switch (known.cadence.kind) {
    case Cadence::Kind::Unset:
    case Cadence::Kind::RealTime:
    case Cadence::Kind::Daily:
        return {day, day, {}};
    case Cadence::Kind::Weekly: {
        const Period &latest = known.latest;
        const bool isWeek = latest.isSet() && latest.start.daysTo(latest.end) == daysInWeek - 1;
        const int first = isWeek ? latest.start.dayOfWeek() : m_tree.info().firstWeekday;
        return day.dayOfWeek() == first ? Period{day, day.addDays(daysInWeek - 1), {}}
                                        : Period{day.addDays(1 - daysInWeek), day, {}};
    }
    case Cadence::Kind::Monthly:
        return monthsAround(day, 1);
    case Cadence::Kind::Quarterly:
        return monthsAround(day, 3);
    case Cadence::Kind::Yearly:
        return monthsAround(day, 12);
    case Cadence::Kind::EveryNDays:
        return {day.addDays(1 - known.cadence.days), day, {}};
    }
    return {day, day, {}};
}

Period ValuePeriods::of(const NodeId &node, const WrittenPeriod &written)
{
    const Known &known = this->known(node);
    if (known.kind == ValueKind::TotalToDate)
        return {beginOfTotal(known, written.end), written.end, {}};
    if (!written.isDay())
        return {written.start, written.end, {}};
    for (const auto *periods : {&known.byEnd, &known.byStart}) {
        if (const auto found = periods->find(written.end.toJulianDay()); found != periods->end())
            return found->second;
    }
    return around(known, written.end);
}

} // namespace espalier
