// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/derive.h"

#include "core/model/queries.h"
#include "core/rules/target_due.h"
#include "core/rules/zones.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <queue>
#include <ranges>
#include <utility>

namespace espalier {

namespace {

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
    double missing = 0;
    for (const Tie &tie : drivers) {
        const Status status = statusOf(tie.node);
        if (status == Status::NotMeasured || tree.nodes().at(tie.node)->role == Role::Diagnostic)
            continue;
        const double weight =
            tree.links().at(tie.link)->weight.value_or(100.0 / static_cast<double>(drivers.size()));
        (status == Status::NoData ? missing : weights) += weight;
        sum += weight * score(status);
    }
    // What is not known must not turn green what is known: where it weighs more, nothing is.
    if (weights <= 0 || missing > weights)
        return Status::NoData;
    // Halfway between the scores of two statuses the worse one holds: a green sum never hides a red majority.
    const double mean = sum / weights;
    return mean > 0.75 ? Status::OnTrack : mean > 0.25 ? Status::Watch : Status::Act;
}

/// Whether what other nodes may take from a node is the same.
bool givesAlike(const Node &before, const Node &after)
{
    return before.tier == after.tier && before.owner == after.owner && before.horizon == after.horizon &&
           before.cadence == after.cadence && before.source == after.source &&
           before.channels == after.channels && before.attribution == after.attribution;
}

/// Whether any node may be another because of a change that does not name it or its kin.
bool isReadEverywhere(const Change &change)
{
    const auto isOtherTier = [](const Delta<Tier> &delta) {
        return !delta.before || !delta.after || delta.before->owner != delta.after->owner ||
               delta.before->horizon != delta.after->horizon ||
               delta.before->cadence != delta.after->cadence || delta.before->bands != delta.after->bands;
    };
    const auto &info = change.info;
    return !change.sources.empty() || std::ranges::any_of(change.tiers, isOtherTier) ||
           (!info.isEmpty() && (!info.before || !info.after || info.before->rollUp != info.after->rollUp ||
                                info.before->currency != info.after->currency ||
                                info.before->attribution != info.after->attribution));
}

bool takesFrom(const Origins &node, const std::vector<Slot> &givers)
{
    if (givers.empty())
        return false;
    const auto isOf = [&](const Origin &origin) {
        return origin.from != Origin::From::Nowhere && std::ranges::binary_search(givers, origin.node);
    };
    return isOf(node.owner) || isOf(node.horizon) || isOf(node.cadence) || isOf(node.source) ||
           isOf(node.channels) || isOf(node.attribution);
}

/// Numbers below this are too near to the end of their type to go on.
constexpr std::int32_t lowestOrder = std::numeric_limits<std::int32_t>::min() / 2;

/// Slots still to be looked at, in the order of numbers; one that is pushed twice before its turn comes once.
template <class Compare>
class Worklist
{
public:
    explicit Worklist(const std::vector<std::int32_t> &order) : m_order(order) {}
    void push(Slot slot) { m_open.push({m_order[slot], slot}); }
    std::optional<Slot> pop()
    {
        if (m_open.empty())
            return std::nullopt;
        const auto next = m_open.top();
        while (!m_open.empty() && m_open.top() == next)
            m_open.pop();
        return next.second;
    }

private:
    using Item = std::pair<std::int32_t, Slot>;
    const std::vector<std::int32_t> &m_order;
    std::priority_queue<Item, std::vector<Item>, Compare> m_open;
};
using Upward = Worklist<std::greater<>>; // lowest first
using Downward = Worklist<std::less<>>;

} // namespace

/// What is needed to derive one node after the other.
class Derived::Pass
{
public:
    Pass(Derived &derived, const Tree &tree)
        : m_derived(derived), m_nodes(derived.m_nodes), m_tree(tree), m_tierSlots(tree),
          m_observations(tree, derived.m_day)
    {
    }

    /// Where the node's values come from, its parent's being right. Whether anything became another.
    bool inherit(Slot slot)
    {
        static const DerivedNode nothing;
        const Node &node = *m_tree.nodes().at(slot);
        const Tier &tier = *m_tree.tiers().at(m_tierSlots(node.tier));
        const Slot parent = m_tree.parentOf(slot);
        const DerivedNode &above = parent == noSlot ? nothing : m_nodes[parent];
        Origins next;
        next.owner = resolve(slot, !node.owner.isNull(), !tier.owner.isNull(), above.owner);
        next.horizon = resolve(slot, node.horizon.isSet(), tier.horizon.isSet(), above.horizon);
        next.source = resolve(slot, !node.source.isNull(), false, above.source);
        next.channels = resolve(slot, !node.channels.empty(), false, above.channels);
        next.attribution = resolve(slot, node.attribution.isSet(), false, above.attribution);
        // Where a source is set, its cadence wins over an inherited one; it is inherited with the source.
        const Source *source = next.source.from == Origin::From::Nowhere
                                   ? nullptr
                                   : m_tree.find(m_tree.nodes().at(next.source.node)->source);
        if (!node.cadence.isSet() && next.source.isOwn() && source && source->cadence.isSet())
            next.cadence = {Origin::From::Source, slot};
        else if (!node.cadence.isSet() && above.cadence.from == Origin::From::Source && source &&
                 source->cadence.isSet())
            next.cadence = above.cadence;
        else
            next.cadence = resolve(slot, node.cadence.isSet(), tier.cadence.isSet(),
                                   above.cadence.from == Origin::From::Source ? Origin() : above.cadence);
        Origins &here = m_nodes[slot];
        if (here == next)
            return false;
        here = next;
        return true;
    }

    /// How the node stands, its origins and its drivers' judgements being right. Whether that became another.
    bool judge(Slot slot)
    {
        const Judgement judged = judgementOf(slot);
        if (m_nodes[slot].judged == judged)
            return false;
        m_nodes[slot].judged = judged;
        return true;
    }

private:
    [[nodiscard]] Status statusOf(Slot slot) const { return m_nodes[slot].judged.status; }
    [[nodiscard]] StatusCounts countBelow(Slot slot) const;
    [[nodiscard]] Judgement judgementOf(Slot slot);
    /// Judges a value by the zones of the node, where it has some.
    void judgeBy(const Zones &zones, double value, Judgement &judged) const;
    /// Judges what the formula of the node comes to; whether there is anything to judge.
    [[nodiscard]] bool judgeByFormula(Slot slot, const Node &node, Judgement &judged);

    const Derived &m_derived;
    std::vector<DerivedNode> &m_nodes;
    const Tree &m_tree;
    TierSlots m_tierSlots;
    CurrentObservations m_observations;
};

StatusCounts Derived::Pass::countBelow(Slot slot) const
{
    StatusCounts below;
    for (const Tie &tie : m_tree.drivers(slot)) {
        if (m_tree.nodes().at(tie.node)->role == Role::Diagnostic)
            continue;
        switch (statusOf(tie.node)) {
        case Status::OnTrack:
            ++below.onTrack;
            break;
        case Status::Watch:
            ++below.watch;
            break;
        case Status::Act:
            ++below.act;
            break;
        case Status::NoData:
            ++below.noData;
            break;
        case Status::NotMeasured:
            break;
        }
    }
    return below;
}

Judgement Derived::Pass::judgementOf(Slot slot)
{
    const Node &node = *m_tree.nodes().at(slot);
    const QDate day = m_derived.m_day;
    Judgement judged;
    judged.below = countBelow(slot);
    const std::vector<Slot> &series = m_observations.of(slot);
    if (series.empty()) {
        judged.due = targetDue(m_tree, node, series, day);
        if (judgeByFormula(slot, node, judged))
            return judged;
        if (!judged.below.isEmpty()) {
            judged.rolledUp = true;
            judged.status = rollUp(
                m_tree, m_tree.drivers(slot), [this](Slot driver) { return statusOf(driver); }, judged.below);
        } else if (judged.due || !node.bands.empty()) {
            judged.status = Status::NoData;
        }
        return judged;
    }
    const Observation &latest = *m_tree.observations().at(series.back());
    const QDate finished = finishedOn(latest);
    judged.observation = series.back();
    judged.provisional = latest.state != ObservationState::Final;
    judged.due = targetDue(m_tree, node, series, finished);
    const Zones zones = zonesOf(node, m_tree.tiers().at(m_tierSlots(node.tier)), judged.due);
    if (zones.zones.empty())
        return judged;
    const auto expected = m_derived.patienceOf(m_tree, slot);
    if (expected && finished.daysTo(day) > *expected)
        judged.status = Status::NoData;
    else
        judgeBy(zones, latest.value, judged);
    return judged;
}

bool Derived::Pass::judgeByFormula(Slot slot, const Node &node, Judgement &judged)
{
    const FormulaValue &formula = m_derived.m_formulas.of(slot);
    if (!formula.readings.empty()) {
        const FormulaReading &latest = formula.readings.back();
        judged.computed = latest.value;
        judged.computedOn = latest.day;
        judged.provisional = latest.provisional;
        judged.due = targetDue(m_tree, node, m_observations.of(slot), latest.day);
    }
    const bool isReckoned = formula.state == FormulaState::Value || formula.state == FormulaState::NoData ||
                            formula.state == FormulaState::NotFinite;
    const Zones zones = zonesOf(node, m_tree.tiers().at(m_tierSlots(node.tier)), judged.due);
    // A formula that cannot be read is none, and a value that nothing measures leaves it to the drivers.
    if (!isReckoned || zones.zones.empty())
        return false;
    const bool isLate = formula.lateAfter.isValid() && formula.lateAfter < m_derived.m_day;
    if (formula.state == FormulaState::Value && !isLate)
        judgeBy(zones, *judged.computed, judged);
    else
        judged.status = Status::NoData;
    return true;
}

void Derived::Pass::judgeBy(const Zones &zones, double value, Judgement &judged) const
{
    judged.defaultBands = zones.isDefault;
    const auto holds = std::ranges::find_if(zones.zones, [&](const Zone &zone) { return zone.holds(value); });
    if (holds != zones.zones.end()) {
        judged.status = holds->status;
        judged.band = holds->band;
    }
}

void Derived::compute(const Tree &tree, QDate day)
{
    m_day = day;
    ++m_generation;
    m_nodes.assign(tree.nodes().slotCount(), {});
    m_touched.assign(tree.nodes().slotCount(), 0);
    m_touches.clear();
    for (Slot slot = 0; slot < m_touched.size(); ++slot)
        touch(slot);
    const std::vector<Slot> upward = number(tree);
    Pass pass(*this, tree);
    for (const Slot slot : std::views::reverse(upward))
        pass.inherit(slot);
    m_formulas.compute(tree, *this);
    for (const Slot slot : upward)
        pass.judge(slot);
}

std::vector<Slot> Derived::number(const Tree &tree)
{
    std::vector<Slot> upward = driversFirst(tree);
    m_order.assign(tree.nodes().slotCount(), 0);
    for (std::size_t i = 0; i < upward.size(); ++i)
        m_order[upward[i]] = static_cast<std::int32_t>(i);
    m_lowest = 0;
    return upward;
}

void Derived::keepOrder(const Tree &tree, const Change &change)
{
    m_order.resize(tree.nodes().slotCount(), 0);
    for (const Delta<Node> &delta : change.nodes) {
        if (!delta.before)
            m_order[tree.nodes().slotOf(delta.after->id)] = --m_lowest;
    }
    for (const Delta<Link> &delta : change.links) {
        if (!delta.after)
            continue;
        const Slot child = tree.nodes().slotOf(delta.after->child);
        if (m_order[child] < m_order[tree.nodes().slotOf(delta.after->parent)])
            continue;
        // What nothing drives may stand lowest of all.
        if (tree.drivers(child).empty() && m_lowest > lowestOrder) {
            m_order[child] = --m_lowest;
        } else {
            number(tree);
            return;
        }
    }
}

void Derived::touch(Slot slot)
{
    if (m_touched[slot] == m_generation)
        return;
    m_touched[slot] = m_generation;
    m_touches.push_back({slot, m_generation});
}

std::vector<Slot> Derived::othersSince(std::uint32_t generation) const
{
    std::vector<Slot> others;
    for (const Touch &touch : std::views::reverse(m_touches)) {
        if (touch.generation <= generation)
            break;
        if (m_touched[touch.slot] == touch.generation)
            others.push_back(touch.slot);
    }
    return others;
}

void Derived::follow(const Tree &tree, const Change &change, QDate day)
{
    if (day != m_day || isReadEverywhere(change)) {
        compute(tree, day);
        return;
    }
    ++m_generation;
    m_nodes.resize(tree.nodes().slotCount());
    m_touched.resize(tree.nodes().slotCount(), 0);
    keepOrder(tree, change);
    if (m_touches.size() > 2 * m_touched.size())
        std::erase_if(m_touches, [&](Touch touch) { return m_touched[touch.slot] != touch.generation; });

    Downward down(m_order);
    Upward up(m_order);
    std::vector<Slot> givers; // of inherited values that are others now
    const auto touchAndPush = [&](Slot slot) {
        if (slot == noSlot)
            return;
        touch(slot);
        down.push(slot);
        up.push(slot);
    };
    for (const Delta<Node> &delta : change.nodes) {
        const Slot slot = tree.nodes().slotOf(delta.record().id);
        touchAndPush(slot);
        if (!delta.before)
            m_nodes[slot] = {};
        if (!delta.before || !delta.after)
            continue;
        if (!givesAlike(*delta.before, *delta.after))
            givers.push_back(slot);
        if (delta.before->role != delta.after->role) {
            for (const Tie &tie : tree.supports(slot))
                up.push(tie.node);
        }
    }
    for (const Delta<Link> &delta : change.links) {
        touchAndPush(tree.nodes().slotOf(delta.record().child));
        touchAndPush(tree.nodes().slotOf(delta.record().parent));
    }
    for (const Delta<Observation> &delta : change.observations)
        touchAndPush(tree.nodes().slotOf(delta.record().node));
    std::ranges::sort(givers);

    Pass pass(*this, tree);
    std::vector<Slot> retimed;
    while (const auto slot = down.pop()) {
        const bool comesFromElsewhere = pass.inherit(*slot);
        if (!comesFromElsewhere && !takesFrom(m_nodes[*slot], givers))
            continue;
        touch(*slot);
        up.push(*slot);
        retimed.push_back(*slot);
        for (const Tie &tie : tree.drivers(*slot)) {
            if (tie.primary)
                down.push(tie.node);
        }
    }
    for (const Slot slot : m_formulas.follow(tree, change, retimed, *this)) {
        touch(slot);
        up.push(slot);
    }
    while (const auto slot = up.pop()) {
        const Status before = m_nodes[*slot].judged.status;
        if (!pass.judge(*slot))
            continue;
        touch(*slot);
        if (before == m_nodes[*slot].judged.status)
            continue;
        for (const Tie &tie : tree.supports(*slot))
            up.push(tie.node);
    }
}

QDate judgedFrom(const Tree &tree, QDate today)
{
    return tree.info().asOf.isValid() ? tree.info().asOf : today;
}

Derived derive(const Tree &tree, QDate day)
{
    Derived derived;
    derived.compute(tree, day);
    return derived;
}

} // namespace espalier
