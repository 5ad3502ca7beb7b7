// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/simulate.h"

#include "core/rules/zones.h"

#include <algorithm>
#include <cmath>

namespace espalier {
namespace {

/// The values that a formula takes, one a reference step; nullopt where one is missing.
template <class ValueOf>
std::optional<std::vector<double>> inputsOf(const Tree &tree, const Formula &formula, const ValueOf &valueOf)
{
    std::vector<double> values;
    for (const FormulaStep &step : formula.steps) {
        if (step.operation != Operation::Reference)
            continue;
        const Slot slot = tree.nodes().slotOf(step.node);
        const std::optional<double> value = valueOf(slot);
        if (!value)
            return std::nullopt;
        values.push_back(*value / shareOf(tree.nodes().at(slot)->unit));
    }
    return values;
}

/// What a formula comes to, in the unit of its node; nullopt where it comes to nothing.
template <class ValueOf>
std::optional<double> valueOf(const Tree &tree, const Formula &formula, Slot node, const ValueOf &valueOfSlot)
{
    const auto inputs = inputsOf(tree, formula, valueOfSlot);
    const auto value = inputs ? evaluate(formula, *inputs) : tl::unexpected(Error{});
    if (!value)
        return std::nullopt;
    const double inUnit = *value * shareOf(tree.nodes().at(node)->unit);
    return std::isfinite(inUnit) ? std::optional(withoutNoise(inUnit)) : std::nullopt;
}

} // namespace

Simulation::Simulation(const Tree &tree, const Derived &derived, const std::vector<Assumption> &assumptions)
    : m_tree(tree), m_derived(derived), m_values(tree.nodes().slotCount()),
      m_order(derived.formulas().inOrder())
{
    for (auto it = tree.nodes().begin(); it != tree.nodes().end(); ++it) {
        const Judgement &judged = derived[it.slot()].judged;
        SimulatedValue &value = m_values[it.slot()];
        value.before = judged.observation == noSlot
                           ? judged.computed
                           : std::optional(tree.observations().at(judged.observation)->value);
        value.after = value.before;
        value.status = judged.status;
    }
    place(assumptions);
    for (const Slot node : m_order)
        move(node);
}

const Formula *Simulation::formulaOf(Slot node) const
{
    return m_values[node].isSet ? nullptr : m_derived.formulas().usableFormula(node);
}

void Simulation::place(const std::vector<Assumption> &assumptions)
{
    for (const Assumption &assumption : assumptions) {
        const Slot slot = m_tree.nodes().slotOf(assumption.node);
        if (slot == noSlot || !std::isfinite(assumption.value))
            continue;
        m_values[slot].after = assumption.value;
        m_values[slot].isSet = true;
        judge(slot);
    }
}

void Simulation::move(Slot node)
{
    const Formula *formula = formulaOf(node);
    if (!formula)
        return;
    const auto isMoved = [this](const FormulaStep &step) {
        return step.operation == Operation::Reference && m_values[m_tree.nodes().slotOf(step.node)].isMoved();
    };
    if (std::ranges::none_of(formula->steps, isMoved))
        return;
    SimulatedValue &value = m_values[node];
    const auto was = valueOf(m_tree, *formula, node, [this](Slot slot) { return m_values[slot].before; });
    const auto is = valueOf(m_tree, *formula, node, [this](Slot slot) { return m_values[slot].after; });
    value.after = is && was && value.before ? std::optional(withoutNoise(*value.before + (*is - *was))) : is;
    judge(node);
}

void Simulation::judge(Slot node)
{
    SimulatedValue &value = m_values[node];
    if (!value.isMoved()) {
        value.status = m_derived[node].judged.status; // moved before, and back
        return;
    }
    const Zones zones = zonesOf(m_tree, *m_tree.nodes().at(node), m_derived[node].judged.due);
    value.status = zones.zones.empty() ? Status::NotMeasured : Status::NoData;
    if (!value.after)
        return;
    const auto holds =
        std::ranges::find_if(zones.zones, [&](const Zone &zone) { return zone.holds(*value.after); });
    if (holds != zones.zones.end())
        value.status = holds->status;
}

std::vector<Sensitivity> Simulation::sensitivities(const NodeId &goal) const
{
    const Slot top = m_tree.nodes().slotOf(goal);
    std::vector<Sensitivity> out;
    if (top == noSlot || !formulaOf(top) || !m_values[top].after)
        return out;
    std::vector<double> slopeOf(m_values.size(), 0); // of the goal, by each node's value
    std::vector<bool> isReached(m_values.size(), false);
    slopeOf[top] = 1;
    isReached[top] = true;
    std::vector<Slot> leaves;
    for (std::size_t i = m_order.size(); i-- > 0;) {
        const Slot node = m_order[i];
        const Formula *formula = isReached[node] ? formulaOf(node) : nullptr;
        if (!formula)
            continue;
        const auto inputs = inputsOf(m_tree, *formula, [this](Slot slot) { return m_values[slot].after; });
        const auto steep = inputs ? slopes(*formula, *inputs) : tl::unexpected(Error{});
        if (!steep) {
            // What has a value and no reckoning moves by nothing below it: it is a leaf.
            if (node == top)
                return {};
            leaves.push_back(node);
            continue;
        }
        std::size_t next = 0;
        for (const FormulaStep &step : formula->steps) {
            if (step.operation != Operation::Reference)
                continue;
            const Slot named = m_tree.nodes().slotOf(step.node);
            slopeOf[named] += slopeOf[node] * (*steep)[next++] * shareOf(m_tree.nodes().at(node)->unit) /
                              shareOf(m_tree.nodes().at(named)->unit);
            if (!isReached[named] && !formulaOf(named))
                leaves.push_back(named);
            isReached[named] = true;
        }
    }
    for (const Slot leaf : leaves) {
        const double slope = withoutNoise(slopeOf[leaf]);
        out.push_back({goal, m_tree.nodes().at(leaf)->id, slope,
                       withoutNoise(slopeOf[leaf] * *m_values[leaf].after / 100)});
    }
    std::erase_if(out, [](const Sensitivity &one) {
        return !std::isfinite(one.slope) || !std::isfinite(one.onePercent);
    });
    std::ranges::sort(out, [](const Sensitivity &a, const Sensitivity &b) {
        const double sizeA = std::abs(a.onePercent);
        const double sizeB = std::abs(b.onePercent);
        return sizeA != sizeB ? sizeA > sizeB : a.leaf < b.leaf;
    });
    return out;
}

} // namespace espalier
