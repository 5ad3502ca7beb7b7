// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/driver_rules.h"

#include "core/base/tr.h"
#include "core/edit/record.h"
#include "core/rules/target_due.h"
#include "core/rules/zones.h"

#include <algorithm>
#include <cmath>

namespace espalier {

bool countsAsDriver(const Look &look, const Tie &tie)
{
    return look.isJudged(tie.node) && look.link(tie).kind != LinkKind::Guards &&
           look.node(tie.node).role != Role::Diagnostic;
}

namespace {

bool isNamed(const std::vector<NodeId> &names, const NodeId &node)
{
    return std::ranges::find(names, node) != names.end();
}

} // namespace

// L1

namespace {

// What a finding's first number says.
constexpr double cannotBeReckoned = 0;
constexpr double leavesOutLinked = 1;
constexpr double namesNoDriver = 2;

} // namespace

void judgeFormula(const Look &look, Slot slot, Found &found)
{
    const Node &node = look.node(slot);
    if (node.formula.isEmpty())
        return;
    const FormulaState state = look.derived.formulas().of(slot).state;
    if (state == FormulaState::Broken)
        found.add({{}, {}, {cannotBeReckoned}});
    const Formula *formula = look.derived.formulas().usableFormula(slot);
    if (!formula)
        return; // a circle is S1's
    const std::vector<NodeId> names = formula->references();
    std::vector<NodeId> about{node.id};
    bool hasDrivers = false;
    bool isAnyNamed = false;
    for (const Tie &tie : look.tree.drivers(slot)) {
        if (!look.isJudged(tie.node))
            continue;
        const NodeId &driver = look.node(tie.node).id;
        const bool isHere = isNamed(names, driver);
        hasDrivers |= countsAsDriver(look, tie);
        isAnyNamed |= isHere;
        if (!isHere && look.link(tie).kind == LinkKind::Formula)
            about.push_back(driver);
    }
    if (about.size() > 1)
        found.add({std::move(about), {}, {leavesOutLinked}});
    else if (hasDrivers && !isAnyNamed)
        found.add({{}, {}, {namesNoDriver}});
}

QString tellFormula(const Telling &telling)
{
    if (telling.finding.number(0) == namesNoDriver)
        return Tr::tr("The formula of %1 uses none of its drivers.").arg(telling.title());
    if (telling.finding.number(0) == leavesOutLinked) {
        const std::size_t left = telling.finding.nodes().size() - 1;
        return left == 1 ? Tr::tr("The formula of %1 does not use %2, which is linked as a part of it.")
                               .arg(telling.title(), telling.title(1))
                         : Tr::tr("The formula of %1 does not use %2 drivers that are linked as parts of it, "
                                  "%3 among them.")
                               .arg(telling.title())
                               .arg(left)
                               .arg(telling.title(1));
    }
    const Node *node = telling.node();
    const Result<void> check = node ? checkFormula(telling.tree, *node) : Result<void>();
    return Tr::tr("The formula of %1 cannot be reckoned. %2")
        .arg(telling.title(), check ? QString() : check.error().what)
        .trimmed();
}

Result<Change> linkAsReckoned(const Tree &tree, const Derived &derived, const Finding &finding, Context &)
{
    const NodeId node = nodesOf(tree, finding).front();
    const Formula *formula = derived.formulas().usableFormula(tree.nodes().slotOf(node));
    if (!formula || finding.number(0) != leavesOutLinked)
        return refuse(Tr::tr("The formula has to be written anew."));
    const std::vector<NodeId> names = formula->references();
    const auto kindOf = [&](const Link &link) {
        return isNamed(names, link.child) ? LinkKind::Formula : LinkKind::Influence;
    };
    std::vector<LinkKey> keys;
    bool isAnyNamed = false;
    for (const Tie &tie : tree.drivers(finding.subject)) {
        const Link &link = *tree.links().at(tie.link);
        isAnyNamed |= isNamed(names, link.child);
        if (link.kind != LinkKind::Guards && link.kind != kindOf(link))
            keys.push_back(link.key());
    }
    if (!isAnyNamed)
        return refuse(Tr::tr("The formula has to be written anew."));
    return edit::editAll<Link>(tree, keys, [&](Link &link) { link.kind = kindOf(link); });
}

// L2

void judgeWeights(const Look &look, Slot slot, Found &found)
{
    double sum = 0;
    bool isAnySet = false;
    for (const Tie &tie : look.tree.drivers(slot)) {
        if (const auto weight = look.link(tie).weight; weight && countsAsDriver(look, tie)) {
            sum += *weight;
            isAnySet = true;
        }
    }
    if (isAnySet && std::abs(sum - 100) > found.limit())
        found.add({{}, {}, {sum}});
}

QString tellWeights(const Telling &telling)
{
    return Tr::tr("The weights under %1 add up to %2 %, not to 100 %.")
        .arg(telling.title(), telling.number());
}

/// Where drivers without a weight are left, they share what is missing; otherwise all are scaled.
Result<Change> scaleWeights(const Tree &tree, const Derived &, const Finding &finding, Context &)
{
    std::vector<const Link *> set;
    std::vector<const Link *> unset;
    double sum = 0;
    for (const Tie &tie : tree.drivers(finding.subject)) {
        const Link &link = *tree.links().at(tie.link);
        const Node &driver = *tree.nodes().at(tie.node);
        if (link.kind == LinkKind::Guards || driver.role == Role::Diagnostic ||
            driver.lifecycle == Lifecycle::Idea || driver.lifecycle == Lifecycle::Retired)
            continue;
        if (link.weight && (*link.weight < 0 || !std::isfinite(sum + *link.weight)))
            return refuse(Tr::tr("A weight below 0 % has to be set by hand."));
        sum += link.weight.value_or(0);
        (link.weight ? set : unset).push_back(&link);
    }
    const bool isShared = sum < 100 && !unset.empty();
    if (!isShared && sum <= 0)
        return refuse(Tr::tr("Weights of 0 % have to be set by hand."));
    const std::vector<const Link *> &changed = isShared ? unset : set;
    std::vector<LinkKey> keys;
    std::vector<double> weights;
    double left = isShared ? 100 - sum : 100;
    for (const Link *link : changed) {
        const double exact =
            isShared ? (100 - sum) / static_cast<double>(unset.size()) : *link->weight * 100 / sum;
        keys.push_back(link->key());
        // Rounded for reading; the last one takes what rounding leaves.
        weights.push_back(keys.size() == changed.size() ? std::round(left * 10) / 10
                                                        : std::round(exact * 10) / 10);
        left -= weights.back();
    }
    std::size_t next = 0;
    return edit::editAll<Link>(tree, keys, [&](Link &link) { link.weight = weights[next++]; });
}

// L7

namespace {

/// How a node stood on a day, by its values or its formula; NotMeasured where it had none.
Status statusOn(const Look &look, Slot slot, QDate day)
{
    const Node &node = look.node(slot);
    const std::vector<Slot> series = currentObservations(look.tree, slot, day);
    double value = 0;
    QDate on;
    if (!series.empty()) {
        const Observation &latest = *look.tree.observations().at(series.back());
        value = latest.value;
        on = finishedOn(latest);
    } else if (look.derived[slot].judged.observation == noSlot) {
        const std::vector<FormulaReading> &readings = look.derived.formulas().of(slot).readings;
        const auto next = std::ranges::upper_bound(readings, day, {}, &FormulaReading::day);
        if (next == readings.begin())
            return Status::NotMeasured;
        value = std::prev(next)->value;
        on = std::prev(next)->day;
    }
    if (!on.isValid())
        return Status::NotMeasured;
    const std::vector<Zone> zones = zonesOf(look.tree, node, targetDue(look.tree, node, series, on)).zones;
    const auto holds = std::ranges::find_if(zones, [&](const Zone &zone) { return zone.holds(value); });
    return holds == zones.end() ? Status::NotMeasured : holds->status;
}

} // namespace

void judgeDisagreement(const Look &look, Slot slot, Found &found)
{
    const Judgement &own = look.derived[slot].judged;
    const bool isOff = own.status == Status::Watch || own.status == Status::Act;
    if (own.rolledUp || (!isOff && own.status != Status::OnTrack))
        return;
    const Status opposite = isOff ? Status::OnTrack : Status::Act;
    bool isAnyMeasured = false;
    for (const Tie &tie : look.tree.drivers(slot)) {
        if (!countsAsDriver(look, tie))
            continue;
        const Judgement &driver = look.derived[tie.node].judged;
        if (driver.status == Status::NotMeasured)
            continue;
        if (driver.status != opposite)
            return;
        isAnyMeasured |= !driver.rolledUp;
    }
    if (!isAnyMeasured)
        return;
    const QDate on = own.observation == noSlot ? own.computedOn
                                               : finishedOn(*look.tree.observations().at(own.observation));
    for (const Tie &tie : look.tree.drivers(slot)) {
        if (!countsAsDriver(look, tie))
            continue;
        const Judgement &driver = look.derived[tie.node].judged;
        if (driver.rolledUp || driver.status == Status::NotMeasured)
            continue;
        const int lag = look.link(tie).lagDays.value_or(0);
        if (statusOn(look, tie.node, on.addDays(-lag)) != opposite)
            return; // what it did then may show only now
    }
    found.add({{}, {}, {isOff ? 1.0 : 0.0}});
}

QString tellDisagreement(const Telling &telling)
{
    return telling.finding.number(0) > 0
               ? Tr::tr("Every driver of %1 is on track and this is not: a driver is missing or a link is "
                        "wrong.")
                     .arg(telling.title())
               : Tr::tr("No driver of %1 is on track and this is: a driver is missing or a link is wrong.")
                     .arg(telling.title());
}

// L8

void judgeTargetsBelow(const Look &look, Slot slot, Found &found)
{
    const Node &node = look.node(slot);
    if (node.formula.isEmpty() || !node.targetValue || node.direction == Direction::Unset)
        return;
    const Formula *formula = look.derived.formulas().usableFormula(slot);
    if (!formula)
        return;
    const auto drivers = look.tree.drivers(slot);
    std::vector<double> values;
    for (const FormulaStep &step : formula->steps) {
        if (step.operation != Operation::Reference)
            continue;
        const auto tie = std::ranges::find_if(
            drivers, [&](const Tie &one) { return look.node(one.node).id == step.node; });
        if (tie == drivers.end())
            return;
        const Node &driver = look.node(tie->node);
        if (!driver.targetValue || driver.direction == Direction::Range || !look.isJudged(tie->node))
            return;
        const bool isLater = node.targetDate.isValid() && driver.targetDate > node.targetDate;
        const std::optional<double> due =
            isLater ? targetDue(look.tree, driver, currentObservations(look.tree, tie->node, look.day()),
                                node.targetDate)
                    : driver.targetValue;
        if (!due)
            return;
        values.push_back(*due / shareOf(driver.unit));
    }
    const Result<double> result = values.empty() ? tl::unexpected(Error{}) : evaluate(*formula, values);
    if (!result)
        return;
    const double reached = withoutNoise(*result * shareOf(node.unit));
    if (!std::isfinite(reached))
        return;
    const double target = *node.targetValue;
    const double slack = std::abs(target) * found.limit() / 100;
    const bool isBelow = reached < target - slack;
    const bool isAbove =
        reached > (node.direction == Direction::Range ? node.targetHigh.value_or(target) : target) + slack;
    if ((isBelow && node.direction != Direction::Lower) || (isAbove && node.direction != Direction::Higher))
        found.add({{}, {}, {reached, target}});
}

QString tellTargetsBelow(const Telling &telling)
{
    return Tr::tr("Hit every target below %1 and still miss this one: %2 of %3.")
        .arg(telling.title(), telling.amount(0), telling.amount(1));
}

} // namespace espalier
