// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/formula_values.h"

#include "core/base/tr.h"
#include "core/rules/derive.h"
#include "core/rules/formula_order.h"
#include "core/rules/target_due.h"

#include <algorithm>
#include <cmath>
#include <queue>

namespace espalier {
namespace {

/// The earlier of two days, of which an invalid one is never.
QDate earlier(QDate a, QDate b)
{
    return !a.isValid() || (b.isValid() && b < a) ? b : a;
}

UnitLookup unitsIn(const Tree &tree)
{
    return [&tree](const NodeId &id) {
        const Node *node = tree.find(id);
        return node ? unitIn(tree, *node) : Unit();
    };
}

/// What is wrong with a formula that can be read, in its place.
Result<void> checkIn(const Tree &tree, const Node &node, const Formula &formula)
{
    for (const FormulaStep &step : formula.steps) {
        if (step.operation == Operation::Reference && !tree.nodes().contains(step.node))
            return tl::unexpected(
                Error{ErrorKind::Refused,
                      Tr::tr("The node that stood here is gone. Write another one in its place."),
                      {},
                      0,
                      step.column});
    }
    const Result<Quantity> quantity = quantityOf(formula, unitsIn(tree));
    if (!quantity)
        return tl::unexpected(quantity.error());
    return checkFit(formula, *quantity, unitIn(tree, node));
}

} // namespace

double withoutNoise(double value)
{
    const double size = std::abs(value);
    if (size < 1e-10 || size >= 1e12)
        return value;
    const double scale = std::pow(10, 11 - std::floor(std::log10(size)));
    return std::round(value * scale) / scale;
}

double shareOf(const Unit &unit)
{
    return unit.kind == Unit::Kind::Percent ? 100 : 1;
}

/// What is needed to reckon one formula after the other.
class FormulaValues::Pass
{
public:
    Pass(FormulaValues &values, const Tree &tree, const Derived &derived)
        : m_values(values), m_tree(tree), m_derived(derived), m_observations(tree, derived.day())
    {
    }

    /// Whether the formula comes to something else.
    bool reckon(const NodeId &id)
    {
        Entry &entry = m_values.m_entries.at(id);
        FormulaValue next = valueOf(entry, *m_tree.find(id));
        if (next == entry.value)
            return false;
        entry.value = std::move(next);
        return true;
    }

private:
    /// What a formula takes from one node.
    struct Input
    {
        std::vector<FormulaReading> measured;
        std::span<const FormulaReading> readings; ///< those, or the ones of its formula
        double share = 1;
        std::size_t next = 0; ///< the first one that is still to come
    };

    [[nodiscard]] FormulaValue valueOf(const Entry &entry, const Node &node);
    [[nodiscard]] Input inputOf(Slot slot, QDate &lateAfter);
    void join(const Entry &entry, double share, FormulaValue &out);

    FormulaValues &m_values;
    const Tree &m_tree;
    const Derived &m_derived;
    CurrentObservations m_observations;
    std::vector<Input> m_inputs; ///< by reference of the entry
};

FormulaValue FormulaValues::Pass::valueOf(const Entry &entry, const Node &node)
{
    FormulaValue out;
    if (entry.isInCircle) {
        out.state = FormulaState::Circle;
    } else if (entry.formula.steps.empty() || !checkIn(m_tree, node, entry.formula)) {
        out.state = FormulaState::Broken;
    } else {
        m_inputs.clear();
        for (const NodeId &id : entry.references)
            m_inputs.push_back(inputOf(m_tree.nodes().slotOf(id), out.lateAfter));
        join(entry, shareOf(node.unit), out);
    }
    return out;
}

FormulaValues::Pass::Input FormulaValues::Pass::inputOf(Slot slot, QDate &lateAfter)
{
    const Node &node = *m_tree.nodes().at(slot);
    Input input;
    input.share = shareOf(node.unit);
    const std::vector<Slot> &series = m_observations.of(slot);
    if (series.empty()) {
        const FormulaValue &computed = m_values.of(node.id);
        input.readings = computed.readings;
        lateAfter = earlier(lateAfter, computed.lateAfter);
        return input;
    }
    const Cadence cadence = m_derived.cadenceOf(m_tree, slot);
    const std::size_t skip = series.size() > limits::readings ? series.size() - limits::readings : 0;
    input.measured.reserve(series.size() - skip);
    for (const Slot at : std::span(series).subspan(skip)) {
        const Observation &observation = *m_tree.observations().at(at);
        const QDate day = finishedOn(observation);
        input.measured.push_back(
            {day, observation.value, observation.state != ObservationState::Final,
             node.valueKind == ValueKind::PeriodTotal ? day.addDays(1) : nextEnd(day, cadence)});
    }
    input.readings = input.measured;
    if (const auto patience = m_derived.patienceOf(m_tree, slot))
        lateAfter = earlier(lateAfter, input.readings.back().day.addDays(*patience));
    return input;
}

void FormulaValues::Pass::join(const Entry &entry, double share, FormulaValue &out)
{
    std::vector<QDate> days;
    for (const Input &input : m_inputs) {
        for (const FormulaReading &reading : input.readings)
            days.push_back(reading.day);
    }
    if (m_inputs.empty())
        days.push_back(m_derived.day()); // numbers alone are true at any time
    std::ranges::sort(days);
    days.erase(std::ranges::unique(days).begin(), days.end());
    if (days.size() > limits::readings)
        days.erase(days.begin(), days.end() - static_cast<std::ptrdiff_t>(limits::readings));

    std::vector<std::size_t> inputOfStep; // the input of each reference step
    for (const FormulaStep &step : entry.formula.steps) {
        if (step.operation == Operation::Reference)
            inputOfStep.push_back(static_cast<std::size_t>(std::ranges::find(entry.references, step.node) -
                                                           entry.references.begin()));
    }
    out.state = FormulaState::NoData;
    std::vector<double> values(inputOfStep.size());
    for (const QDate day : days) {
        FormulaReading joint{day, 0, false, {}};
        bool holds = true;
        for (Input &input : m_inputs) {
            while (input.next < input.readings.size() && input.readings[input.next].day <= day)
                ++input.next;
            if (input.next == 0) {
                holds = false;
                continue;
            }
            const FormulaReading &latest = input.readings[input.next - 1];
            holds = holds && (!latest.until.isValid() || day < latest.until);
            joint.provisional = joint.provisional || latest.provisional;
            joint.until = earlier(joint.until, latest.until);
        }
        if (!holds)
            continue;
        for (std::size_t i = 0; i < values.size(); ++i) {
            const Input &input = m_inputs[inputOfStep[i]];
            values[i] = input.readings[input.next - 1].value / input.share;
        }
        const Result<double> value = evaluate(entry.formula, values);
        out.state = value && std::isfinite(*value * share) ? FormulaState::Value : FormulaState::NotFinite;
        if (out.state != FormulaState::Value)
            continue;
        joint.value = withoutNoise(*value * share);
        out.readings.push_back(joint);
    }
}

const FormulaValue &FormulaValues::of(const NodeId &node) const
{
    static const FormulaValue none;
    const auto found = m_entries.find(node);
    return found == m_entries.end() ? none : found->second.value;
}

std::vector<NodeId> FormulaValues::inOrder() const
{
    std::vector<NodeId> ids(m_entries.size());
    for (const auto &[id, entry] : m_entries)
        ids[entry.order] = id;
    return ids;
}

const Formula *FormulaValues::usableFormula(const NodeId &node) const
{
    const auto found = m_entries.find(node);
    const bool isUsable = found != m_entries.end() && found->second.value.state != FormulaState::Broken &&
                          found->second.value.state != FormulaState::Circle;
    return isUsable ? &found->second.formula : nullptr;
}

void FormulaValues::leave(const NodeId &node)
{
    const auto found = m_entries.find(node);
    if (found == m_entries.end())
        return;
    for (const NodeId &named : found->second.references) {
        const auto by = m_namedBy.find(named);
        std::erase(by->second, node);
        if (by->second.empty())
            m_namedBy.erase(by);
    }
    m_entries.erase(found);
}

bool FormulaValues::enter(const NodeId &node, const QString &text)
{
    const auto found = m_entries.find(node);
    if (found == m_entries.end() ? text.isEmpty() : found->second.text == text)
        return false;
    leave(node);
    if (text.isEmpty())
        return true;
    Entry entry;
    entry.text = text;
    entry.formula = parseFormula(text).value_or(Formula());
    entry.references = entry.formula.references();
    for (const NodeId &named : entry.references)
        m_namedBy[named].push_back(node);
    m_entries.insert({node, std::move(entry)});
    return true;
}

std::vector<NodeId> FormulaValues::putInOrder()
{
    std::vector<NodeId> ids;
    ids.reserve(m_entries.size());
    for (const auto &entry : m_entries)
        ids.push_back(entry.first);
    std::ranges::sort(ids);
    std::unordered_map<NodeId, std::uint32_t> numbers;
    numbers.reserve(ids.size());
    for (std::uint32_t i = 0; i < ids.size(); ++i)
        numbers.insert({ids[i], i});
    std::vector<std::vector<std::uint32_t>> uses(ids.size());
    for (std::uint32_t i = 0; i < ids.size(); ++i) {
        for (const NodeId &named : m_entries.at(ids[i]).references) {
            if (const auto number = numbers.find(named); number != numbers.end())
                uses[i].push_back(number->second);
        }
    }
    const FormulaOrder ordered = orderFormulas(uses);
    std::vector<NodeId> others;
    for (std::uint32_t i = 0; i < ids.size(); ++i) {
        const NodeId &id = ids[ordered.order[i]];
        Entry &entry = m_entries.at(id);
        entry.order = i;
        if (const bool isIn = ordered.isInCircle[ordered.order[i]]; entry.isInCircle != isIn) {
            entry.isInCircle = isIn;
            others.push_back(id);
        }
    }
    m_circles.clear();
    for (const auto &circle : ordered.circles) {
        std::vector<NodeId> &named = m_circles.emplace_back();
        for (const std::uint32_t number : circle)
            named.push_back(ids[number]);
    }
    return others;
}

void FormulaValues::compute(const Tree &tree, const Derived &derived)
{
    m_entries.clear();
    m_namedBy.clear();
    m_circles.clear();
    for (const Node &node : tree.nodes())
        enter(node.id, node.formula);
    if (m_entries.empty())
        return;
    putInOrder();
    Pass pass(*this, tree, derived);
    for (const NodeId &id : inOrder())
        pass.reckon(id);
}

std::vector<Slot> FormulaValues::follow(const Tree &tree, const Change &change, std::span<const Slot> retimed,
                                        const Derived &derived)
{
    std::vector<NodeId> others; // whose formula is to be reckoned anew
    const auto lookAt = [&](const NodeId &node) {
        if (const auto by = m_namedBy.find(node); by != m_namedBy.end())
            others.insert(others.end(), by->second.begin(), by->second.end());
    };
    bool isReordered = false;
    for (const Delta<Node> &delta : change.nodes) {
        const NodeId id = delta.record().id;
        const bool isOtherFormula = enter(id, delta.after ? delta.after->formula : QString());
        isReordered = isReordered || isOtherFormula;
        const bool isSame = delta.before && delta.after && delta.before->unit == delta.after->unit &&
                            delta.before->valueKind == delta.after->valueKind;
        if (isSame && !isOtherFormula)
            continue;
        others.push_back(id);
        lookAt(id);
    }
    for (const Delta<Observation> &delta : change.observations)
        lookAt(delta.record().node);
    for (const Slot slot : retimed)
        lookAt(tree.nodes().at(slot)->id);
    if (isReordered) {
        const std::vector<NodeId> moved = putInOrder();
        others.insert(others.end(), moved.begin(), moved.end());
    }

    std::priority_queue<std::pair<std::uint32_t, NodeId>, std::vector<std::pair<std::uint32_t, NodeId>>,
                        std::greater<>>
        open;
    const auto push = [&](const NodeId &id) {
        if (const auto entry = m_entries.find(id); entry != m_entries.end())
            open.emplace(entry->second.order, id);
    };
    std::ranges::for_each(others, push);
    std::vector<Slot> changed;
    Pass pass(*this, tree, derived);
    while (!open.empty()) {
        const auto next = open.top();
        while (!open.empty() && open.top() == next)
            open.pop();
        if (!pass.reckon(next.second))
            continue;
        changed.push_back(tree.nodes().slotOf(next.second));
        if (const auto by = m_namedBy.find(next.second); by != m_namedBy.end())
            std::ranges::for_each(by->second, push);
    }
    // One whose formula was taken away has another value as well: none.
    for (const Delta<Node> &delta : change.nodes) {
        if (delta.before && delta.after && !delta.before->formula.isEmpty() && delta.after->formula.isEmpty())
            changed.push_back(tree.nodes().slotOf(delta.after->id));
    }
    return changed;
}

Result<void> checkFormula(const Tree &tree, const Node &node)
{
    const Result<Formula> formula = parseFormula(node.formula);
    return formula ? checkIn(tree, node, *formula) : tl::unexpected(formula.error());
}

QString circleText(const Tree &tree, const std::vector<NodeId> &circle)
{
    QStringList names;
    for (const NodeId &id : circle) {
        const Node *node = tree.find(id);
        if (node)
            names.append(node->title.isEmpty() ? node->code : node->title);
    }
    if (!names.isEmpty())
        names.append(names.front());
    return names.join(QStringLiteral(" → "));
}

} // namespace espalier
