// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/zones.h"

#include <cmath>
#include <limits>

namespace espalier {

namespace {

/// A band's limits in the unit; percentages of nothing hold nowhere.
std::optional<Zone> inUnit(const Band &band, std::optional<double> due)
{
    Zone zone{band.status, band.from, band.to};
    if (band.basis == BandBasis::PercentOfDue) {
        if (!due)
            return std::nullopt;
        // A negative target turns the order of the limits around.
        if (zone.from)
            *zone.from *= *due / 100;
        if (zone.to)
            *zone.to *= *due / 100;
        if (*due < 0)
            std::swap(zone.from, zone.to);
    }
    return zone;
}

Direction directionOf(const Node &node)
{
    if (node.direction != Direction::Unset)
        return node.direction;
    return node.startValue && node.targetValue && *node.targetValue < *node.startValue ? Direction::Lower
                                                                                       : Direction::Higher;
}

constexpr double onTrackShare = 0.95; // the domain's defaults, mirrored where lower is better
constexpr double watchShare = 0.85;

double justAbove(double limit)
{
    return std::nextafter(limit, std::numeric_limits<double>::infinity());
}

std::vector<Zone> defaultZones(const Node &node, double due)
{
    const double span = due < 0 ? -due : due;
    const double onTrack = (1 - onTrackShare) * span;
    const double watch = (1 - watchShare) * span;
    switch (directionOf(node)) {
    case Direction::Unset:
    case Direction::Higher:
        return {{Status::OnTrack, due - onTrack, std::nullopt},
                {Status::Watch, due - watch, due - onTrack},
                {Status::Act, std::nullopt, due - watch}};
    case Direction::Lower:
        // Zones hold below their upper limit, but "up to 105 %" includes it: the limit is the next number.
        return {{Status::OnTrack, std::nullopt, justAbove(due + onTrack)},
                {Status::Watch, justAbove(due + onTrack), justAbove(due + watch)},
                {Status::Act, justAbove(due + watch), std::nullopt}};
    case Direction::Hold:
    case Direction::Range:
        break;
    }
    const double high = node.direction == Direction::Range && node.targetHigh ? *node.targetHigh : due;
    return {{Status::OnTrack, due - onTrack, justAbove(high + onTrack)},
            {Status::Watch, due - watch, due - onTrack},
            {Status::Watch, justAbove(high + onTrack), justAbove(high + watch)},
            {Status::Act, std::nullopt, due - watch},
            {Status::Act, justAbove(high + watch), std::nullopt}};
}

} // namespace

Zones zonesOf(const Node &node, const Tier *tier, std::optional<double> due)
{
    Zones out;
    const bool own = !node.bands.empty();
    const std::vector<Band> &bands = own || !tier ? node.bands : tier->bands;
    for (const Band &band : bands) {
        if (const auto zone = inUnit(band, due))
            out.zones.push_back(*zone);
    }
    out.isDefault = !own;
    if (out.zones.empty() && due)
        out.zones = defaultZones(node, *due);
    return out;
}

Zones zonesOf(const Tree &tree, const Node &node, std::optional<double> due)
{
    return zonesOf(node, tree.find(node.tier), due);
}

} // namespace espalier
