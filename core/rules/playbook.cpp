// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/playbook.h"

#include "core/model/queries.h"
#include "core/rules/target_due.h"
#include "core/rules/zones.h"

#include <algorithm>
#include <unordered_map>

namespace espalier {

namespace {

constexpr int standardDays = 5; // to act, where a band does not say

const std::vector<Band> &bandsOf(const Tree &tree, const Node &node)
{
    return node.bands.empty() ? tree.find(node.tier)->bands : node.bands;
}

bool isAtWork(const Node &node)
{
    return node.lifecycle != Lifecycle::Retired && node.lifecycle != Lifecycle::Idea;
}

/// All nodes that are drawn, as they stand in the tree.
template <class Visit>
void forEachAtWork(const Tree &tree, Visit visit)
{
    for (const Slot slot : placementOrder(tree)) {
        if (isAtWork(*tree.nodes().at(slot)))
            visit(slot, *tree.nodes().at(slot));
    }
}

struct Reading
{
    QDate day;
    double value = 0;
};

/// The readings that a node is judged by, oldest first.
std::vector<Reading> readingsOf(const Tree &tree, const Derived &derived, const std::vector<Slot> &series,
                                Slot node)
{
    std::vector<Reading> readings;
    for (const Slot slot : series) {
        const Observation &observation = *tree.observations().at(slot);
        readings.push_back({finishedOn(observation), observation.value});
    }
    if (series.empty()) {
        for (const FormulaReading &reading : derived.formulas().of(node).readings)
            readings.push_back({reading.day, reading.value});
    }
    return readings;
}

/// The last readings that stand in one band, each judged by what was due then.
struct Run
{
    QDate begin; ///< the first reading's day
    QDate fired; ///< that of the one with which the band fired; invalid while there are too few
};
Run runIn(const Tree &tree, const Node &node, int band, int afterReadings,
          const std::vector<Reading> &readings, const std::vector<Slot> &series)
{
    const Tier *tier = tree.find(node.tier);
    const auto isIn = [&](const Reading &reading) {
        const Zones zones = zonesOf(node, tier, targetDue(tree, node, series, reading.day));
        const auto holds =
            std::ranges::find_if(zones.zones, [&](const Zone &zone) { return zone.holds(reading.value); });
        return holds != zones.zones.end() && holds->band == band;
    };
    auto first = readings.end();
    while (first != readings.begin() && isIn(*std::prev(first)))
        --first;
    Run run;
    if (first != readings.end())
        run.begin = first->day;
    const auto needed = std::max(1, afterReadings);
    if (readings.end() - first >= needed)
        run.fired = (first + (needed - 1))->day;
    return run;
}

/// Actions by the node whose band they come from.
using ActionsByNode = std::unordered_map<NodeId, std::vector<const Action *>>;

ActionsByNode actionsOfBands(const Tree &tree)
{
    ActionsByNode actions;
    for (const Action &action : tree.all<Action>()) {
        if (action.origin.kind == OriginKind::Band && !action.origin.node.isNull())
            actions[action.origin.node].push_back(&action);
    }
    return actions;
}

QString nameText(Status status)
{
    return QString::fromLatin1(QByteArrayView(nameOf(status)));
}

/// The one that answers a band: open, else the latest since its readings began.
const Action *answerTo(const std::vector<const Action *> &actions, Status status, QDate begin)
{
    const Action *answer = nullptr;
    for (const Action *action : actions) {
        const bool isOpen = action->state == ActionState::Open;
        if ((!action->origin.detail.isEmpty() && action->origin.detail != nameText(status)) ||
            (!isOpen && !(action->since >= begin)))
            continue;
        const auto rank = [](const Action &one) {
            return std::pair(one.state == ActionState::Open, one.since);
        };
        if (!answer || rank(*answer) < rank(*action))
            answer = action;
    }
    return answer;
}

/// A band that fires, as long as nobody looked whether an Action answers it.
struct Asking
{
    FiredBand fired;
    QDate begin; ///< of the readings that stand in it
};
std::optional<Asking> askingAt(const Tree &tree, const Derived &derived, Slot slot,
                               CurrentObservations &observations)
{
    const Node &node = *tree.nodes().at(slot);
    const Judgement &judged = derived[slot].judged;
    if (!isAtWork(node) || judged.band < 0 ||
        (judged.status != Status::Act && judged.status != Status::Watch))
        return std::nullopt;
    FiredBand fired;
    fired.node = slot;
    fired.band = judged.band;
    const Band &band = bandOf(tree, fired);
    if (band.status == Status::Watch && band.action.isEmpty())
        return std::nullopt;
    const std::vector<Slot> &series = observations.of(slot);
    const Run run =
        runIn(tree, node, judged.band, band.afterReadings, readingsOf(tree, derived, series, slot), series);
    if (!run.fired.isValid())
        return std::nullopt;
    fired.since = run.fired;
    fired.due = run.fired.addDays(band.days.value_or(standardDays));
    fired.who = band.who.isNull() ? derived.ownerOf(tree, slot) : band.who;
    fired.escalateTo = band.escalateTo;
    fired.isOverdue = fired.due < derived.day();
    return Asking{fired, run.begin};
}

void answer(Asking &asking, const Tree &tree, const Derived &derived,
            const std::vector<const Action *> &recorded)
{
    const Action *found = answerTo(recorded, bandOf(tree, asking.fired).status, asking.begin);
    if (!found)
        return;
    asking.fired.action = found->id;
    asking.fired.isOverdue =
        found->state == ActionState::Open && found->due.isValid() && found->due < derived.day();
}

} // namespace

const Band &bandOf(const Tree &tree, const FiredBand &fired)
{
    return bandsOf(tree, *tree.nodes().at(fired.node)).at(static_cast<std::size_t>(fired.band));
}

std::vector<FiredBand> firedBands(const Tree &tree, const Derived &derived)
{
    std::vector<FiredBand> out;
    const ActionsByNode actions = actionsOfBands(tree);
    CurrentObservations observations(tree, derived.day());
    for (const Slot slot : placementOrder(tree)) {
        std::optional<Asking> asking = askingAt(tree, derived, slot, observations);
        if (!asking)
            continue;
        if (const auto recorded = actions.find(tree.nodes().at(slot)->id); recorded != actions.end())
            answer(*asking, tree, derived, recorded->second);
        out.push_back(asking->fired);
    }
    return out;
}

std::optional<FiredBand> firedBandAt(const Tree &tree, const Derived &derived, Slot slot)
{
    CurrentObservations observations(tree, derived.day());
    std::optional<Asking> asking = askingAt(tree, derived, slot, observations);
    if (!asking)
        return std::nullopt;
    std::vector<const Action *> recorded;
    for (const Action &action : tree.all<Action>()) {
        if (action.origin.kind == OriginKind::Band && action.origin.node == tree.nodes().at(slot)->id)
            recorded.push_back(&action);
    }
    answer(*asking, tree, derived, recorded);
    return asking->fired;
}

Action plannedAction(const Tree &tree, const FiredBand &fired, QDate day)
{
    const Band &band = bandOf(tree, fired);
    Action action;
    action.text = band.action;
    action.who = fired.who;
    action.due = fired.due < day ? day.addDays(band.days.value_or(standardDays)) : fired.due;
    action.escalateTo = fired.escalateTo;
    action.since = day;
    action.origin.kind = OriginKind::Band;
    action.origin.node = tree.nodes().at(fired.node)->id;
    action.origin.detail = nameText(band.status);
    return action;
}

std::vector<OverdueAction> overdueActions(const Tree &tree, QDate day)
{
    std::vector<const Action *> overdue;
    for (const Action &action : tree.all<Action>()) {
        if (action.state == ActionState::Open && action.due.isValid() && action.due < day)
            overdue.push_back(&action);
    }
    std::ranges::sort(overdue, [](const Action *a, const Action *b) {
        return a->due != b->due ? a->due < b->due : a->id < b->id;
    });
    std::vector<OverdueAction> out;
    for (const Action *action : overdue)
        out.push_back({action->id, !action->escalateTo.isNull() &&
                                       action->due.addDays(action->escalateAfterDays.value_or(0)) < day});
    return out;
}

std::vector<AwaitedValue> awaitedValues(const Tree &tree, const Derived &derived)
{
    std::vector<AwaitedValue> out;
    CurrentObservations observations(tree, derived.day());
    forEachAtWork(tree, [&](Slot slot, const Node &node) {
        const std::vector<Slot> &series = observations.of(slot);
        AwaitedValue awaited;
        awaited.node = slot;
        if (series.empty()) {
            const bool isMeasured = (node.targetValue || !node.targetPoints.empty() || !node.bands.empty()) &&
                                    node.formula.isEmpty() && tree.drivers(slot).empty();
            if (!isMeasured)
                return;
            awaited.isLate = true;
            out.push_back(awaited);
            return;
        }
        const auto patience = derived.patienceOf(tree, slot);
        if (!patience)
            return;
        awaited.last = finishedOn(*tree.observations().at(series.back()));
        awaited.end = nextEnd(awaited.last, derived.cadenceOf(tree, slot));
        awaited.isLate = awaited.last.daysTo(derived.day()) > *patience;
        awaited.expectedBy = awaited.last.addDays(*patience);
        if (awaited.isLate || awaited.end < derived.day())
            out.push_back(awaited);
    });
    std::ranges::stable_sort(out, [](const AwaitedValue &a, const AwaitedValue &b) {
        return a.isLate != b.isLate ? a.isLate : a.expectedBy < b.expectedBy;
    });
    return out;
}

} // namespace espalier
