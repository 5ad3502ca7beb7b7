// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/render/history.h"

#include "core/base/tr.h"
#include "core/render/axis.h"
#include "core/rules/target_due.h"

#include <algorithm>
#include <cmath>

namespace espalier {
namespace {

/// Few values are no reason to cut off a target in the next quarter.
constexpr qint64 leastSpan = 120;
/// More bends than this cannot be seen.
constexpr std::size_t mostPathPoints = 400;

/// The day a year later whose year before is `day`.
QDate aYearAfter(QDate day)
{
    const QDate after = day.addYears(1);
    return day.day() == day.daysInMonth() ? after.addDays(after.daysInMonth() - after.day()) : after;
}

QString dayText(QDate day, const QLocale &locale)
{
    return locale.toString(day, Tr::tr("d MMM yyyy", "a day"));
}

/// A month, a quarter or a year of the calendar has a name; other periods go by their last day.
bool hasName(const Period &period)
{
    const QDate start = period.start;
    const QDate end = period.end;
    if (!start.isValid() || start.day() != 1 || end.day() != end.daysInMonth() || start.year() != end.year())
        return false;
    const int months = end.month() - start.month() + 1;
    return months == 1 || months == 12 || (months == 3 && end.month() % 3 == 0);
}

/// "Oct 2026", "Q3 2026", "2026", else the last day; where `beside` is of the same year, months and days
/// without it.
QString periodName(const Period &period, const Period *beside, const QLocale &locale)
{
    const QDate end = period.end;
    const bool isSameYear = beside && beside->end.year() == end.year();
    if (hasName(period)) {
        const int months = end.month() - period.start.month() + 1;
        if (months == 12)
            return QString::number(end.year());
        if (months == 3)
            return Tr::tr("Q%1 %2", "a quarter").arg(end.month() / 3).arg(end.year());
        return locale.toString(end, isSameYear ? QStringLiteral("MMM") : QStringLiteral("MMM yyyy"));
    }
    return isSameYear ? locale.toString(end, Tr::tr("d MMM", "a day of this year")) : dayText(end, locale);
}

class Gatherer
{
public:
    Gatherer(const Tree &tree, const Derived &derived, Slot slot, History &history)
        : m_tree(tree), m_derived(derived), m_slot(slot), m_node(*tree.nodes().at(slot)), m_history(history),
          m_series(currentObservations(tree, slot, derived.day()))
    {
    }

    void gather()
    {
        m_history.values = measuredHistory(m_tree, m_derived, m_slot);
        m_history.comparison = compared(m_node, m_history.values);
        m_history.isTotalToDate = m_node.valueKind == ValueKind::TotalToDate;
        m_history.firstWeekday = m_tree.info().firstWeekday;
        if (!chooseDays())
            return;
        addStart();
        addPath();
        addYearBefore();
        addMarks();
    }

private:
    [[nodiscard]] bool hasPath() const
    {
        return (m_node.targetValue || !m_node.targetPoints.empty()) && m_node.targetDate.isValid();
    }

    bool chooseDays()
    {
        const std::vector<Measured> &values = m_history.values;
        if (values.empty() && !hasPath())
            return false;
        const QDate first = values.empty() ? m_derived.day() : values.front().period.end;
        const QDate last = values.empty() ? m_derived.day() : values.back().period.end;
        const qint64 span = std::max(first.daysTo(last), leastSpan);
        QDate from = first;
        QDate to = last;
        if (m_node.startDate.isValid())
            from = std::max(std::min(from, m_node.startDate), first.addDays(-span));
        if (hasPath())
            to = std::min(std::max(to, m_node.targetDate), last.addDays(2 * span));
        if (from.daysTo(to) < 14) { // a single value stands in the middle
            from = from.addDays(-20);
            to = to.addDays(20);
        }
        m_history.from = from;
        m_history.to = to;
        return true;
    }

    [[nodiscard]] bool isShown(QDate day) const { return day >= m_history.from && day <= m_history.to; }

    void addStart()
    {
        if (m_node.startValue && m_node.startDate.isValid() && isShown(m_node.startDate))
            m_history.start = DatedValue{m_node.startDate, *m_node.startValue, {}};
    }

    /// All days on which the path may bend.
    [[nodiscard]] std::vector<QDate> bends() const
    {
        std::vector<QDate> days{m_history.from, m_history.to};
        const auto add = [&](QDate day) {
            if (day.isValid() && isShown(day))
                days.push_back(day);
        };
        const auto addStep = [&](QDate day) {
            add(day.addDays(-1));
            add(day);
            add(day.addDays(1));
        };
        add(m_node.startDate);
        add(m_node.targetDate);
        if (m_node.targetPath == TargetPath::Steps)
            addStep(m_node.targetDate);
        for (const DatedValue &point : m_node.targetPoints)
            addStep(point.date);
        if (m_node.targetPath == TargetPath::LastYear) {
            for (const Slot slot : m_series)
                add(aYearAfter(finishedOn(*m_tree.observations().at(slot))));
        }
        std::ranges::sort(days);
        const auto same = std::ranges::unique(days);
        days.erase(same.begin(), same.end());
        return days;
    }

    void addPath()
    {
        const Tier *tier = m_tree.find(m_node.tier);
        const std::vector<QDate> days = bends();
        const std::size_t every = days.size() / mostPathPoints + 1;
        for (std::size_t i = 0; i < days.size(); ++i) {
            if (i % every != 0 && i + 1 != days.size())
                continue;
            const auto due = targetDue(m_tree, m_node, m_series, days[i]);
            m_history.path.push_back({days[i], due, zonesOf(m_node, tier, due).zones});
        }
        const auto isEmpty = [](const PathPoint &point) { return !point.due && point.zones.empty(); };
        if (std::ranges::all_of(m_history.path, isEmpty))
            m_history.path.clear();
    }

    void addYearBefore()
    {
        const std::vector<Measured> &values = m_history.values;
        if (values.empty() || aYearAfter(values.front().period.end) > values.back().period.end)
            return;
        const QDate oldest = values.back().period.end.addYears(-2);
        for (const Measured &value : values) {
            const QDate day = aYearAfter(value.period.end);
            if (value.period.end > oldest && isShown(day))
                m_history.yearBefore.push_back({day, value.value, {}});
        }
    }

    void addMarks()
    {
        const NodeId id = m_node.id;
        const QLocale &locale = m_history.style.locale;
        const auto names = [id](const std::vector<NodeId> &nodes) {
            return std::ranges::find(nodes, id) != nodes.end();
        };
        for (const Event &event : m_tree.all<Event>()) {
            if (event.date.isValid() && isShown(event.date) && (event.nodes.empty() || names(event.nodes)))
                m_history.marks.push_back({event.date, event.date, event.what,
                                           Tr::tr("%1: %2").arg(dayText(event.date, locale), event.what),
                                           true});
        }
        for (const Experiment &experiment : m_tree.all<Experiment>()) {
            const Period &period = experiment.period;
            if (!period.start.isValid() || !names(experiment.nodes))
                continue;
            const QDate end = period.end.isValid() ? period.end : m_history.to;
            if (period.start > m_history.to || end < m_history.from)
                continue;
            const QString days = period.end.isValid()
                                     ? Tr::tr("%1 – %2", "from a day to a day")
                                           .arg(dayText(period.start, locale), dayText(period.end, locale))
                                     : dayText(period.start, locale);
            m_history.marks.push_back({std::max(period.start, m_history.from), std::min(end, m_history.to),
                                       experiment.name,
                                       Tr::tr("Experiment, %1: %2").arg(days, experiment.name), false});
        }
        std::ranges::stable_sort(m_history.marks, {}, &HistoryMark::from);
    }

    const Tree &m_tree;
    const Derived &m_derived;
    Slot m_slot;
    const Node &m_node;
    History &m_history;
    std::vector<Slot> m_series;
};

/// "0.4 up on Sep": how far one value is from an earlier one.
QString changeText(double now, double then, const QString &when, const AmountStyle &style)
{
    if (axisAmount(now, style) == axisAmount(then, style))
        return Tr::tr("the same as %1", "as a period or a year ago").arg(when);
    // Points, not per cent of what it was.
    const AmountStyle difference = style.unit.kind == Unit::Kind::Percent ? bare(style) : style;
    return now > then ? Tr::tr("%1 up on %2").arg(axisAmount(now - then, difference), when)
                      : Tr::tr("%1 down on %2").arg(axisAmount(then - now, difference), when);
}

QString limitsText(const History &history)
{
    const NaturalLimits &limits = *history.comparison.limits;
    AmountStyle style = bare(history.style);
    const double size = std::max(std::abs(limits.lower), std::abs(limits.upper));
    if (!style.decimals) // as fine as each other
        style.decimals = size >= 100 ? 0 : size >= 10 ? 1 : 2;
    const QString lower = axisAmount(limits.lower, style);
    const QString upper = axisAmount(limits.upper, style);
    if (history.comparison.isNoise)
        return Tr::tr("within its natural limits of %1 to %2: noise").arg(lower, upper);
    return limits.holds(history.values.back().value)
               ? Tr::tr("back within its natural limits of %1 to %2: a signal").arg(lower, upper)
               : Tr::tr("outside its natural limits of %1 to %2: a signal").arg(lower, upper);
}

} // namespace

History historyOf(const Tree &tree, const Derived &derived, Slot node, const QLocale &locale)
{
    History history;
    history.style = amountStyleOf(tree, *tree.nodes().at(node));
    history.style.locale = locale;
    Gatherer(tree, derived, node, history).gather();
    return history;
}

QString historyText(const History &history)
{
    if (history.values.empty())
        return Tr::tr("No values yet");
    const Measured &latest = history.values.back();
    const QLocale &locale = history.style.locale;
    const QString amount = axisAmount(latest.value, history.style);
    const QString period = periodName(latest.period, nullptr, locale);
    QStringList parts{hasName(latest.period) ? Tr::tr("%1 in %2", "a value in a month").arg(amount, period)
                                             : Tr::tr("%1 on %2", "a value on a day").arg(amount, period)};
    if (latest.isProvisional)
        parts.append(Tr::tr("provisional"));
    const auto addChange = [&](std::optional<std::size_t> then, auto &&when) {
        if (then)
            parts.append(changeText(latest.value, history.values[*then].value, when(*then), history.style));
    };
    addChange(history.comparison.before,
              [&](std::size_t i) { return periodName(history.values[i].period, &latest.period, locale); });
    addChange(history.comparison.yearBefore, [](std::size_t) { return Tr::tr("a year ago"); });
    const QString changes = parts.join(QStringLiteral(", "));
    return history.comparison.limits
               ? Tr::tr("%1; %2", "changes; natural limits").arg(changes, limitsText(history))
               : changes;
}

} // namespace espalier
