// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/render/axis.h"

#include "core/base/tr.h"
#include "core/render/text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace espalier {
namespace {

constexpr double largest = 1e300; ///< so that differences stay numbers

/// As many decimals as a round step has, at most those that amountText() writes.
int decimalsOf(double step)
{
    int decimals = 0;
    for (double scaled = step; decimals < 6 && std::abs(scaled - std::round(scaled)) > 1e-9 * scaled;
         scaled *= 10)
        ++decimals;
    return decimals;
}

std::vector<ValueTick> ticksOf(double low, double high, double step, AmountStyle style)
{
    style.decimals = decimalsOf(step);
    std::vector<ValueTick> ticks;
    const double first = std::floor(low / step + 1e-9);
    const double last = std::max(std::ceil(high / step - 1e-9), first + 1);
    for (double i = first; i <= last; ++i) {
        const double value = i == 0 ? 0 : i * step;
        ticks.push_back({value, axisAmount(value, style)});
    }
    return ticks;
}

enum class Every { Days, Weeks, Months, Years };
struct TimeStep
{
    Every unit = Every::Days;
    int count = 1;
};
constexpr std::array<TimeStep, 18> timeSteps{{{Every::Days, 1},
                                              {Every::Days, 2},
                                              {Every::Weeks, 1},
                                              {Every::Weeks, 2},
                                              {Every::Months, 1},
                                              {Every::Months, 2},
                                              {Every::Months, 3},
                                              {Every::Months, 6},
                                              {Every::Years, 1},
                                              {Every::Years, 2},
                                              {Every::Years, 5},
                                              {Every::Years, 10},
                                              {Every::Years, 20},
                                              {Every::Years, 50},
                                              {Every::Years, 100},
                                              {Every::Years, 500},
                                              {Every::Years, 1000},
                                              {Every::Years, 5000}}};

/// The first tick not before `from`.
QDate firstTick(QDate from, const TimeStep &step, int firstWeekday)
{
    switch (step.unit) {
    case Every::Days:
        return from;
    case Every::Weeks:
        return from.addDays((firstWeekday - from.dayOfWeek() + 7) % 7);
    case Every::Months: {
        const int month = (from.month() - 1) / step.count * step.count + 1;
        const QDate tick(from.year(), month, 1);
        return tick < from ? tick.addMonths(step.count) : tick;
    }
    case Every::Years:
        break;
    }
    const QDate tick(std::max(from.year() / step.count * step.count, 1), 1, 1);
    return tick < from ? tick.addYears(step.count) : tick;
}

QDate nextTick(QDate tick, const TimeStep &step)
{
    switch (step.unit) {
    case Every::Days:
        return tick.addDays(step.count);
    case Every::Weeks:
        return tick.addDays(7 * qint64(step.count));
    case Every::Months:
        return tick.addMonths(step.count);
    case Every::Years:
        break;
    }
    return {tick.year() / step.count * step.count + step.count, 1,
            1}; // also from the year 1, there being no 0
}

/// The year is said where it is another than that of the tick before.
QString timeLabel(QDate tick, const TimeStep &step, bool isOtherYear, const QLocale &locale)
{
    switch (step.unit) {
    case Every::Days:
    case Every::Weeks:
        return locale.toString(tick, isOtherYear ? Tr::tr("d MMM yyyy", "a day")
                                                 : Tr::tr("d MMM", "a day of this year"));
    case Every::Months:
        return locale.toString(tick, isOtherYear ? QStringLiteral("MMM yyyy") : QStringLiteral("MMM"));
    case Every::Years:
        break;
    }
    return QString::number(tick.year());
}

} // namespace

QString axisAmount(double value, const AmountStyle &style)
{
    constexpr double longest = 1e15;
    return std::abs(value) < longest ? amountText(value, style) : style.locale.toString(value, 'g', 3);
}

double ValueAxis::share(double value) const
{
    return std::clamp((std::clamp(value, low(), high()) - low()) / (high() - low()), 0.0, 1.0);
}

ValueAxis valueAxis(double low, double high, const AmountStyle &style, int most)
{
    if (low > high)
        std::swap(low, high);
    low = std::clamp(low, -largest, largest);
    high = std::clamp(high, -largest, largest);
    const double size = std::max(std::abs(low), std::abs(high));
    if (high - low <= size * 1e-6) {
        const double room = size * 0.1;
        low -= room;
        high += size > 0 ? room : 1;
    }
    const bool isWhole = style.unit.kind == Unit::Kind::Count;
    const double span = high - low;
    const double decade = std::pow(10, std::floor(std::log10(span)) - 1);
    ValueAxis axis;
    // Coarser and coarser until there are few enough, and no two read the same.
    constexpr int decades = 16;
    for (int i = 0; i < decades; ++i) {
        for (const double round : {1.0, 2.0, 2.5, 5.0}) {
            const double step = round * decade * std::pow(10, i);
            if (span / step > most || (isWhole && (step < 1 || decimalsOf(step) > 0)))
                continue;
            axis.ticks = ticksOf(low, high, step, style);
            const auto isSame = [](const ValueTick &a, const ValueTick &b) { return a.label == b.label; };
            if (axis.ticks.size() <= static_cast<std::size_t>(most) &&
                std::ranges::adjacent_find(axis.ticks, isSame) == axis.ticks.end())
                return axis;
        }
    }
    if (axis.ticks.empty())
        axis.ticks = {{low, axisAmount(low, style)}, {high, axisAmount(high, style)}};
    return axis;
}

std::vector<TimeTick> timeTicks(QDate from, QDate to, double width, double overhang, const Font &font,
                                const QLocale &locale, int firstWeekday)
{
    constexpr double gap = 8;
    const double perDay = width / static_cast<double>(from.daysTo(to));
    const double mostTicks = width / 20;
    for (const TimeStep &step : timeSteps) {
        std::vector<TimeTick> ticks;
        double end = -overhang - gap;
        bool hasRoom = true;
        int year = 0;
        for (QDate tick = firstTick(from, step, firstWeekday); tick <= to && hasRoom;
             tick = nextTick(tick, step)) {
            const QString label = timeLabel(tick, step, tick.year() != year, locale);
            const double half = textWidth(label, font) / 2;
            const double at = static_cast<double>(from.daysTo(tick)) * perDay;
            const double centre = std::clamp(at, half - overhang, std::max(half, width - half) + overhang);
            hasRoom = centre - half >= end + gap && centre + half <= width + overhang &&
                      static_cast<double>(ticks.size()) < mostTicks;
            end = centre + half;
            year = tick.year();
            ticks.push_back({at, label, centre});
        }
        if (hasRoom)
            return ticks;
    }
    return {};
}

} // namespace espalier
