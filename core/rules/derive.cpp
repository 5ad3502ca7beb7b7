// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/derive.h"

#include "core/model/queries.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace espalier {

namespace {

const Tier *tierOf(const Tree &tree, Slot node)
{
    return tree.find(tree.nodes().at(node)->tier);
}

/// Own value, else the nearest one set above, else the tier's default, else whatever the parent fell back to.
Origin resolve(Slot node, bool isOwn, bool hasTierDefault, const Origin &above)
{
    if (isOwn)
        return {Origin::From::Own, node};
    switch (above.from) {
    case Origin::From::Own:
    case Origin::From::Ancestor:
        return {Origin::From::Ancestor, above.node};
    default:
        break;
    }
    return hasTierDefault ? Origin{Origin::From::Tier, node} : above;
}

QDate finishedOn(const Observation &observation)
{
    return observation.period.end.isValid() ? observation.period.end : observation.period.start;
}

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

/// Gathers currentObservations() of many nodes in the same memory.
class CurrentObservations
{
public:
    CurrentObservations(const Tree &tree, QDate day) : m_tree(tree), m_day(day) {}

    const std::vector<Slot> &of(Slot node)
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

private:
    const Tree &m_tree;
    QDate m_day;
    std::vector<ObservationId> m_replaced;
    std::vector<Slot> m_current;
};

/// How long after the end of one period the next value may take, in days; nullopt where nothing is expected.
std::optional<qint64> patience(const Tree &tree, const Derived &derived, Slot node)
{
    const Cadence cadence = derived.cadenceOf(tree, node);
    if (!cadence.isSet())
        return std::nullopt;
    const Source *source = tree.find(derived.sourceOf(tree, node));
    // A value stands for its day; the next one cannot be there before the day after, however often it is
    // refreshed.
    return qint64{std::max(1, cadence.typicalDays())} + (source ? source->delayDays : 0);
}

double score(Status status)
{
    switch (status) {
    case Status::OnTrack:
        return 1;
    case Status::Watch:
        return 0.5;
    default:
        return 0;
    }
}

Status rollUp(const Tree &tree, std::span<const Tie> drivers, const auto &statusOf, const StatusCounts &below)
{
    if (tree.info().rollUp == RollUp::Worst) {
        if (below.act > 0)
            return Status::Act;
        if (below.noData > 0)
            return Status::NoData;
        return below.watch > 0 ? Status::Watch : Status::OnTrack;
    }
    double sum = 0;
    double weights = 0;
    for (const Tie &tie : drivers) {
        const Status status = statusOf(tie.node);
        if (status == Status::NotMeasured || status == Status::NoData ||
            tree.nodes().at(tie.node)->role == Role::Diagnostic)
            continue;
        const double weight =
            tree.links().at(tie.link)->weight.value_or(100.0 / static_cast<double>(drivers.size()));
        sum += weight * score(status);
        weights += weight;
    }
    if (weights <= 0)
        return Status::NoData;
    // Halfway between the scores of two statuses the worse one holds: a green sum never hides a red majority.
    const double mean = sum / weights;
    return mean > 0.75 ? Status::OnTrack : mean > 0.25 ? Status::Watch : Status::Act;
}

} // namespace

PersonId Derived::ownerOf(const Tree &tree, Slot node) const
{
    const Origin origin = m_nodes[node].owner;
    if (origin.from == Origin::From::Nowhere)
        return {};
    return origin.from == Origin::From::Tier ? tierOf(tree, origin.node)->owner
                                             : tree.nodes().at(origin.node)->owner;
}

Period Derived::horizonOf(const Tree &tree, Slot node) const
{
    const Origin origin = m_nodes[node].horizon;
    if (origin.from == Origin::From::Nowhere)
        return {};
    return origin.from == Origin::From::Tier ? tierOf(tree, origin.node)->horizon
                                             : tree.nodes().at(origin.node)->horizon;
}

Cadence Derived::cadenceOf(const Tree &tree, Slot node) const
{
    const Origin origin = m_nodes[node].cadence;
    switch (origin.from) {
    case Origin::From::Nowhere:
        return {};
    case Origin::From::Tier:
        return tierOf(tree, origin.node)->cadence;
    case Origin::From::Source:
        return tree.find(sourceOf(tree, node))->cadence;
    case Origin::From::Own:
    case Origin::From::Ancestor:
        break;
    }
    return tree.nodes().at(origin.node)->cadence;
}

SourceId Derived::sourceOf(const Tree &tree, Slot node) const
{
    const Origin origin = m_nodes[node].source;
    return origin.from == Origin::From::Nowhere ? SourceId() : tree.nodes().at(origin.node)->source;
}

const std::vector<ChannelId> &Derived::channelsOf(const Tree &tree, Slot node) const
{
    static const std::vector<ChannelId> none;
    const Origin origin = m_nodes[node].channels;
    return origin.from == Origin::From::Nowhere ? none : tree.nodes().at(origin.node)->channels;
}

Attribution Derived::attributionOf(const Tree &tree, Slot node) const
{
    const Origin origin = m_nodes[node].attribution;
    return origin.from == Origin::From::Nowhere ? tree.info().attribution
                                                : tree.nodes().at(origin.node)->attribution;
}

void Derived::inherit(const Tree &tree)
{
    std::vector<Slot> order = placementOrder(tree);
    const std::vector<Slot> parked = parkedNodes(tree);
    for (const Slot top : parked) {
        const std::vector<Slot> branch = branchOf(tree, top);
        order.insert(order.end(), branch.begin(), branch.end());
    }
    static const DerivedNode nothing;
    TierSlots tierSlots(tree);
    for (const Slot slot : order) {
        const Node &node = *tree.nodes().at(slot);
        const Tier &tier = *tree.tiers().at(tierSlots(node.tier));
        const Slot parent = tree.parentOf(slot);
        const DerivedNode &above = parent == noSlot ? nothing : m_nodes[parent];
        DerivedNode &here = m_nodes[slot];
        here.owner = resolve(slot, !node.owner.isNull(), !tier.owner.isNull(), above.owner);
        here.horizon = resolve(slot, node.horizon.isSet(), tier.horizon.isSet(), above.horizon);
        here.source = resolve(slot, !node.source.isNull(), false, above.source);
        here.channels = resolve(slot, !node.channels.empty(), false, above.channels);
        here.attribution = resolve(slot, node.attribution.isSet(), false, above.attribution);
        // Where a source is set, its cadence wins over an inherited one; it is inherited with the source.
        const Source *source =
            here.source.from == Origin::From::Nowhere ? nullptr : tree.find(sourceOf(tree, slot));
        if (!node.cadence.isSet() && here.source.isOwn() && source && source->cadence.isSet())
            here.cadence = {Origin::From::Source, slot};
        else if (!node.cadence.isSet() && above.cadence.from == Origin::From::Source && source &&
                 source->cadence.isSet())
            here.cadence = above.cadence;
        else
            here.cadence = resolve(slot, node.cadence.isSet(), tier.cadence.isSet(),
                                   above.cadence.from == Origin::From::Source ? Origin() : above.cadence);
    }
}

void Derived::judge(const Tree &tree)
{
    const auto statusOf = [this](Slot slot) { return m_nodes[slot].judged.status; };
    TierSlots tierSlots(tree);
    CurrentObservations observations(tree, m_day);
    for (const Slot slot : driversFirst(tree)) {
        const Node &node = *tree.nodes().at(slot);
        Judgement &judged = m_nodes[slot].judged;
        for (const Tie &tie : tree.drivers(slot)) {
            if (tree.nodes().at(tie.node)->role == Role::Diagnostic)
                continue;
            switch (statusOf(tie.node)) {
            case Status::OnTrack:
                ++judged.below.onTrack;
                break;
            case Status::Watch:
                ++judged.below.watch;
                break;
            case Status::Act:
                ++judged.below.act;
                break;
            case Status::NoData:
                ++judged.below.noData;
                break;
            case Status::NotMeasured:
                break;
            }
        }
        const std::vector<Slot> &series = observations.of(slot);
        if (series.empty()) {
            judged.due = targetDue(tree, node, series, m_day);
            if (!judged.below.isEmpty()) {
                judged.rolledUp = true;
                judged.status = rollUp(tree, tree.drivers(slot), statusOf, judged.below);
            } else if (node.targetValue || !node.bands.empty()) {
                judged.status = Status::NoData;
            }
            continue;
        }
        const Observation &latest = *tree.observations().at(series.back());
        const QDate finished = finishedOn(latest);
        judged.observation = series.back();
        judged.provisional = latest.state != ObservationState::Final;
        judged.due = targetDue(tree, node, series, finished);
        const Zones zones = zonesOf(node, tree.tiers().at(tierSlots(node.tier)), judged.due);
        if (zones.zones.empty())
            continue;
        const auto expected = patience(tree, *this, slot);
        if (expected && finished.daysTo(m_day) > *expected) {
            judged.status = Status::NoData;
            continue;
        }
        judged.defaultBands = zones.isDefault;
        const auto holds =
            std::ranges::find_if(zones.zones, [&](const Zone &zone) { return zone.holds(latest.value); });
        if (holds != zones.zones.end()) {
            judged.status = holds->status;
            judged.band = static_cast<int>(holds - zones.zones.begin());
        }
    }
}

QDate judgedFrom(const Tree &tree, QDate today)
{
    return tree.info().asOf.isValid() ? tree.info().asOf : today;
}

Derived derive(const Tree &tree, QDate day)
{
    Derived derived;
    derived.m_day = day;
    derived.m_nodes.resize(tree.nodes().slotCount());
    derived.inherit(tree);
    derived.judge(tree);
    return derived;
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

Zones zonesOf(const Tree &tree, const Node &node, std::optional<double> due)
{
    return zonesOf(node, tree.find(node.tier), due);
}

} // namespace espalier
