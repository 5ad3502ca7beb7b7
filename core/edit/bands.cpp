// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/edit/bands.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace espalier::edit {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

double low(const Band &band)
{
    return band.from.value_or(-infinity);
}
double high(const Band &band)
{
    return band.to.value_or(infinity);
}

/// How good a status is; those that judge nothing fit anywhere.
std::optional<int> goodness(Status status)
{
    switch (status) {
    case Status::Act:
        return 0;
    case Status::Watch:
        return 1;
    case Status::OnTrack:
        return 2;
    case Status::NotMeasured:
    case Status::NoData:
        break;
    }
    return std::nullopt;
}

bool isAgainst(const std::vector<Band> &bands, const std::vector<std::size_t> &order, Direction direction)
{
    if (direction != Direction::Higher && direction != Direction::Lower)
        return false;
    std::optional<int> last;
    for (const std::size_t i : order) {
        const std::optional<int> good = goodness(bands[i].status);
        if (good && last && (direction == Direction::Higher ? *good < *last : *good > *last))
            return true;
        last = good ? good : last;
    }
    return false;
}

/// The bands themselves in the places where the direction wants them; their limits stay where they are.
void turn(std::vector<Band> &sorted, Direction direction)
{
    std::vector<Band> bands = sorted;
    std::ranges::stable_sort(bands, [&](const Band &a, const Band &b) {
        const int left = goodness(a.status).value_or(1);
        const int right = goodness(b.status).value_or(1);
        return direction == Direction::Higher ? left < right : left > right;
    });
    for (std::size_t i = 0; i < bands.size(); ++i) {
        bands[i].from = sorted[i].from;
        bands[i].to = sorted[i].to;
    }
    sorted = std::move(bands);
}

/// A step that is felt beside `value`.
double stepAt(double value)
{
    return value == 0 ? 1 : std::abs(value) * 0.1;
}

} // namespace

std::vector<std::size_t> bandOrder(const std::vector<Band> &bands)
{
    std::vector<std::size_t> order(bands.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        return std::pair(low(bands[a]), high(bands[a])) < std::pair(low(bands[b]), high(bands[b]));
    });
    return order;
}

BandTrouble troubleOf(const std::vector<Band> &bands, Direction direction)
{
    if (std::ranges::any_of(bands, [&](const Band &band) { return band.basis != bands.front().basis; }))
        return BandTrouble::MixedBasis;
    const std::vector<std::size_t> order = bandOrder(bands);
    for (std::size_t i = 0; i + 1 < order.size(); ++i) {
        const Band &lower = bands[order[i]];
        const Band &upper = bands[order[i + 1]];
        if (high(lower) > low(upper))
            return BandTrouble::Overlap;
        if (high(lower) < low(upper))
            return BandTrouble::Gap;
    }
    return isAgainst(bands, order, direction) ? BandTrouble::AgainstDirection : BandTrouble::None;
}

std::vector<Band> mended(std::vector<Band> bands, Direction direction, std::optional<double> target,
                         double about)
{
    if (bands.empty())
        return bands;
    bands = inBasis(std::move(bands), bands.front().basis, target);
    std::vector<Band> sorted;
    for (const std::size_t i : bandOrder(bands))
        sorted.push_back(std::move(bands[i]));
    std::optional<double> last = sorted.front().from;
    for (std::size_t i = 0; i + 1 < sorted.size(); ++i) {
        double limit = sorted[i + 1].from ? *sorted[i + 1].from
                       : sorted[i].to     ? *sorted[i].to
                       : last             ? *last + stepAt(*last)
                                          : about;
        if (last && limit <= *last)
            limit = *last + stepAt(*last);
        sorted[i].to = sorted[i + 1].from = limit;
        last = limit;
    }
    if (sorted.back().to && last && *sorted.back().to <= *last)
        sorted.back().to.reset();
    std::vector<std::size_t> order(sorted.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    if (isAgainst(sorted, order, direction))
        turn(sorted, direction);
    return sorted;
}

std::vector<Band> withLimit(std::vector<Band> bands, std::size_t place, double limit)
{
    const std::vector<std::size_t> order = bandOrder(bands);
    if (place + 1 >= order.size())
        return bands;
    Band &lower = bands[order[place]];
    Band &upper = bands[order[place + 1]];
    limit = std::clamp(limit, low(lower), high(upper));
    // A band of no width holds nothing: the order of bands would be lost as well.
    if (limit == low(lower) || limit == high(upper))
        return bands;
    lower.to = upper.from = limit;
    return bands;
}

std::vector<Band> withNeighbours(const std::vector<Band> &before, std::vector<Band> after)
{
    if (before.size() != after.size())
        return after;
    const std::vector<std::size_t> order = bandOrder(before);
    for (std::size_t place = 0; place < order.size(); ++place) {
        const Band &was = before[order[place]];
        const Band &is = after[order[place]];
        if (place > 0 && is.from != was.from && before[order[place - 1]].to == was.from)
            after[order[place - 1]].to = is.from;
        if (place + 1 < order.size() && is.to != was.to && before[order[place + 1]].from == was.to)
            after[order[place + 1]].from = is.to;
    }
    return after;
}

std::vector<Band> inBasis(std::vector<Band> bands, BandBasis basis, std::optional<double> target)
{
    for (Band &band : bands) {
        if (band.basis == basis)
            continue;
        band.basis = basis;
        if (!target || *target == 0)
            continue;
        const double factor = basis == BandBasis::PercentOfDue ? 100 / *target : *target / 100;
        for (std::optional<double> *limit : {&band.from, &band.to}) {
            if (*limit)
                **limit *= factor;
        }
        if (factor < 0)
            std::swap(band.from, band.to);
    }
    return bands;
}

std::vector<Band> usualBands(Direction direction)
{
    std::vector<Band> bands(3);
    for (Band &band : bands)
        band.basis = BandBasis::PercentOfDue;
    const bool lower = direction == Direction::Lower;
    bands[0].status = lower ? Status::OnTrack : Status::Act;
    bands[1].status = Status::Watch;
    bands[2].status = lower ? Status::Act : Status::OnTrack;
    bands[0].to = bands[1].from = lower ? 105 : 85;
    bands[1].to = bands[2].from = lower ? 115 : 95;
    return bands;
}

} // namespace espalier::edit
