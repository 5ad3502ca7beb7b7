// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/zones.h"

#include <cmath>
#include <limits>

namespace espalier {

namespace {

/// A band of the node itself in the unit, as it was written; percentages of nothing hold nowhere.
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

/// For which direction the percentages of a tier were written: by where being on track ends. Unset where that
/// says nothing.
Direction writtenFor(const std::vector<Band> &bands)
{
    for (const Band &band : bands) {
        if (band.status != Status::OnTrack || band.basis != BandBasis::PercentOfDue)
            continue;
        if (band.from.has_value() != band.to.has_value())
            return band.from ? Direction::Higher : Direction::Lower;
    }
    return Direction::Unset;
}

/// The same distance on the other side of `center`. What held from a limit holds up to it, itself included.
Zone mirrored(const Zone &zone, double center)
{
    const auto across = [center](const std::optional<double> &limit) {
        return limit ? std::optional(justAbove(2 * center - *limit)) : std::nullopt;
    };
    return {zone.status, across(zone.to), across(zone.from), zone.band};
}

/// A band of a tier in percent of the target due, on the side or sides where a node of this direction wants
/// it.
void addTierZone(const Node &node, const Band &band, int index, Direction written, double due, Zones &out)
{
    // Counted from the target on, so that 95 % is short of it below zero as well.
    const auto inUnit = [due](const std::optional<double> &percent) {
        return percent ? std::optional(due + (*percent - 100) * std::abs(due) / 100) : std::nullopt;
    };
    const Zone plain{band.status, inUnit(band.from), inUnit(band.to), index};
    const Direction wanted = directionOf(node);
    if (written == Direction::Unset || written == wanted) {
        out.zones.push_back(plain);
        return;
    }
    if (wanted == Direction::Higher || wanted == Direction::Lower) {
        out.zones.push_back(mirrored(plain, due));
        return;
    }
    const double high = wanted == Direction::Range ? node.targetHigh.value_or(due) : due;
    const Zone below = written == Direction::Higher ? plain : mirrored(plain, due);
    const Zone above = mirrored(below, (due + high) / 2);
    if (!below.to) { // open towards the target: one zone around it
        out.zones.push_back({band.status, below.from, above.to, index});
        return;
    }
    out.zones.push_back(below);
    out.zones.push_back(above);
}

} // namespace

Zones zonesOf(const Node &node, const Tier *tier, std::optional<double> due)
{
    Zones out;
    const bool own = !node.bands.empty();
    const std::vector<Band> &bands = own || !tier ? node.bands : tier->bands;
    const Direction written = own ? Direction::Unset : writtenFor(bands);
    for (std::size_t i = 0; i < bands.size(); ++i) {
        const Band &band = bands[i];
        const int index = static_cast<int>(i);
        if (!own && due && band.basis == BandBasis::PercentOfDue) {
            addTierZone(node, band, index, written, *due, out);
        } else if (auto zone = inUnit(band, due)) {
            zone->band = index;
            out.zones.push_back(*zone);
        }
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
