// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/formula_values.h"

#include "core/base/tr.h"
#include "core/rules/derive.h"
#include "core/rules/target_due.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <queue>
#include <utility>

namespace espalier {
namespace {

/// The earlier of two days, of which an invalid one is never.
QDate earlier(QDate a, QDate b)
{
    return !a.isValid() || (b.isValid() && b < a) ? b : a;
}

/// What is wrong with a formula that can be read, in its place. `named` has a slot for each of its
/// references; `units` is memory to work in.
Result<void> checkIn(const Tree &tree, const Node &node, const Formula &formula, std::span<const Slot> named,
                     std::vector<Unit> &units)
{
    units.clear();
    auto slot = named.begin();
    for (const FormulaStep &step : formula.steps) {
        if (step.operation != Operation::Reference)
            continue;
        if (*slot == noSlot)
            return tl::unexpected(
                Error{ErrorKind::Refused,
                      Tr::tr("The node that stood here is gone. Write another one in its place."),
                      {},
                      0,
                      step.column});
        units.push_back(unitIn(tree, *tree.nodes().at(*slot++)));
    }
    const Result<Quantity> quantity = quantityOf(formula, units);
    if (!quantity)
        return tl::unexpected(quantity.error());
    return checkFit(formula, *quantity, unitIn(tree, node));
}

const QString &formulaOf(const std::shared_ptr<const Node> &node)
{
    static const QString none;
    return node ? node->formula : none;
}

constexpr auto none = std::numeric_limits<std::uint32_t>::max();

/// The powers of ten that a double holds exactly.
constexpr std::array<double, 23> powersOfTen = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                                1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                                1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

} // namespace

double withoutNoise(double value)
{
    const double size = std::abs(value);
    if (size < 1e-10 || size >= 1e12)
        return value;
    // Behind the point stand twelve digits less those before it.
    std::size_t digits = 11;
    if (size >= 1) {
        while (digits > 0 && size >= powersOfTen[12 - digits])
            --digits;
    } else {
        while (size * powersOfTen[digits - 11] < 1)
            ++digits;
    }
    return std::round(value * powersOfTen[digits]) / powersOfTen[digits];
}

double shareOf(const Unit &unit)
{
    return unit.kind == Unit::Kind::Percent ? 100 : 1;
}

/// What is needed to reckon one formula after the other, in the same memory.
class FormulaValues::Pass
{
public:
    Pass(FormulaValues &values, const Tree &tree, const Derived &derived)
        : m_values(values), m_tree(tree), m_derived(derived), m_observations(tree, derived.day())
    {
    }

    /// Whether the formula comes to something else.
    bool reckon(std::uint32_t index)
    {
        Entry &entry = m_values.m_entries[index];
        m_next.state = FormulaState::None;
        m_next.readings.clear();
        m_next.lateAfter = {};
        evaluateEntry(entry, m_values.m_names[index]);
        if (m_next == entry.value)
            return false;
        entry.value = m_next;
        return true;
    }

private:
    /// What a formula takes from one node: a part of its readings, from `next` on still to come.
    struct Input
    {
        const std::vector<FormulaReading> *readings = nullptr;
        std::size_t begin = 0;
        std::size_t end = 0;
        std::size_t next = 0;
        double share = 1;
    };

    void evaluateEntry(const Entry &entry, std::span<const Slot> named);
    [[nodiscard]] Input inputOf(Slot slot);
    [[nodiscard]] Input measuredInput(Slot slot, const Node &node, const std::vector<Slot> &series);
    void findDays();
    /// The reading on a day without its value, where all inputs hold; takes them up to there.
    [[nodiscard]] std::optional<FormulaReading> joinOn(QDate day);
    void join(const Formula &formula, double share);

    FormulaValues &m_values;
    const Tree &m_tree;
    const Derived &m_derived;
    CurrentObservations m_observations;

    FormulaValue m_next; ///< of the formula that is reckoned, as all that follows
    std::vector<Unit> m_units;
    std::vector<FormulaReading> m_measured; ///< of all its inputs
    std::vector<Input> m_inputs;            ///< by reference
    std::vector<QDate> m_days;
    std::vector<double> m_taken; ///< by reference
};

void FormulaValues::Pass::evaluateEntry(const Entry &entry, std::span<const Slot> named)
{
    const Node &node = *m_tree.nodes().at(entry.node);
    if (entry.isInCircle) {
        m_next.state = FormulaState::Circle;
    } else if (entry.formula.steps.empty() || !checkIn(m_tree, node, entry.formula, named, m_units)) {
        m_next.state = FormulaState::Broken;
    } else {
        m_measured.clear();
        m_inputs.clear();
        for (const Slot slot : named)
            m_inputs.push_back(inputOf(slot));
        join(entry.formula, shareOf(node.unit));
    }
}

FormulaValues::Pass::Input FormulaValues::Pass::inputOf(Slot slot)
{
    const Node &node = *m_tree.nodes().at(slot);
    if (const std::vector<Slot> &series = m_observations.of(slot); !series.empty())
        return measuredInput(slot, node, series);
    const FormulaValue &computed = m_values.of(slot);
    m_next.lateAfter = earlier(m_next.lateAfter, computed.lateAfter);
    return {&computed.readings, 0, computed.readings.size(), 0, shareOf(node.unit)};
}

FormulaValues::Pass::Input FormulaValues::Pass::measuredInput(Slot slot, const Node &node,
                                                              const std::vector<Slot> &series)
{
    const std::size_t begin = m_measured.size();
    const Cadence cadence = m_derived.cadenceOf(m_tree, slot);
    const std::size_t skip = series.size() > limits::readings ? series.size() - limits::readings : 0;
    for (const Slot at : std::span(series).subspan(skip)) {
        const Observation &observation = *m_tree.observations().at(at);
        const QDate day = finishedOn(observation);
        m_measured.push_back(
            {day, observation.value, observation.state != ObservationState::Final,
             node.valueKind == ValueKind::PeriodTotal ? day.addDays(1) : nextEnd(day, cadence)});
    }
    if (const auto patience = m_derived.patienceOf(m_tree, slot))
        m_next.lateAfter = earlier(m_next.lateAfter, m_measured.back().day.addDays(*patience));
    return {&m_measured, begin, m_measured.size(), begin, shareOf(node.unit)};
}

void FormulaValues::Pass::findDays()
{
    m_days.clear();
    for (const Input &input : m_inputs) {
        for (std::size_t i = input.begin; i < input.end; ++i)
            m_days.push_back((*input.readings)[i].day);
    }
    if (m_inputs.empty())
        m_days.push_back(m_derived.day()); // numbers alone are true at any time
    std::ranges::sort(m_days);
    m_days.erase(std::ranges::unique(m_days).begin(), m_days.end());
    if (m_days.size() > limits::readings)
        m_days.erase(m_days.begin(), m_days.end() - static_cast<std::ptrdiff_t>(limits::readings));
}

std::optional<FormulaReading> FormulaValues::Pass::joinOn(QDate day)
{
    FormulaReading joint{day, 0, false, {}};
    bool holds = true;
    m_taken.clear();
    for (Input &input : m_inputs) {
        while (input.next < input.end && (*input.readings)[input.next].day <= day)
            ++input.next;
        if (input.next == input.begin) {
            holds = false;
            continue;
        }
        const FormulaReading &latest = (*input.readings)[input.next - 1];
        holds = holds && (!latest.until.isValid() || day < latest.until);
        joint.provisional = joint.provisional || latest.provisional;
        joint.until = earlier(joint.until, latest.until);
        m_taken.push_back(latest.value / input.share);
    }
    return holds ? std::optional(joint) : std::nullopt;
}

void FormulaValues::Pass::join(const Formula &formula, double share)
{
    findDays();
    m_next.state = FormulaState::NoData;
    for (const QDate day : m_days) {
        std::optional<FormulaReading> joint = joinOn(day);
        if (!joint)
            continue;
        const Result<double> value = evaluate(formula, m_taken);
        m_next.state = value && std::isfinite(*value * share) ? FormulaState::Value : FormulaState::NotFinite;
        if (m_next.state != FormulaState::Value)
            continue;
        joint->value = withoutNoise(*value * share);
        m_next.readings.push_back(*joint);
    }
}

std::optional<std::uint32_t> FormulaValues::entryOf(Slot node) const
{
    return node < m_entryAt.size() && m_entryAt[node] != none ? std::optional(m_entryAt[node]) : std::nullopt;
}

const FormulaValue &FormulaValues::of(Slot node) const
{
    static const FormulaValue without;
    const auto entry = entryOf(node);
    return entry ? m_entries[*entry].value : without;
}

const Formula *FormulaValues::usableFormula(Slot node) const
{
    const auto entry = entryOf(node);
    const FormulaState state = of(node).state;
    return entry && state != FormulaState::Broken && state != FormulaState::Circle
               ? &m_entries[*entry].formula
               : nullptr;
}

std::vector<std::uint32_t> FormulaValues::entriesInOrder() const
{
    std::vector<std::uint32_t> inOrder(m_entries.size());
    for (std::uint32_t i = 0; i < m_entries.size(); ++i)
        inOrder[m_entries[i].order] = i;
    return inOrder;
}

std::vector<Slot> FormulaValues::inOrder() const
{
    std::vector<Slot> nodes = entriesInOrder();
    for (Slot &node : nodes)
        node = m_entries[node].node;
    return nodes;
}

std::vector<std::uint32_t> FormulaValues::takeIn(const Tree &tree)
{
    std::vector<Entry> before = std::exchange(m_entries, {});
    const std::vector<std::uint32_t> beforeAt =
        std::exchange(m_entryAt, std::vector<std::uint32_t>(tree.nodes().slotCount(), none));
    const NumberLists namesBefore = std::exchange(m_names, {});
    m_entries.reserve(before.size());
    std::vector<std::uint32_t> others;
    for (auto it = tree.nodes().begin(); it != tree.nodes().end(); ++it) {
        const QString &text = it->formula;
        if (text.isEmpty())
            continue;
        const Slot slot = it.slot();
        const auto index = static_cast<std::uint32_t>(m_entries.size());
        m_entryAt[slot] = index;
        const std::uint32_t known = slot < beforeAt.size() ? beforeAt[slot] : none;
        const bool isKnown = known != none && before[known].text == text;
        m_entries.push_back(isKnown
                                ? std::move(before[known])
                                : Entry{slot, text, parseFormula(text).value_or(Formula()), 0, false, {}});
        for (const FormulaStep &step : m_entries.back().formula.steps) {
            if (step.operation == Operation::Reference)
                m_names.add(tree.nodes().slotOf(step.node));
        }
        m_names.close();
        if (!isKnown || !std::ranges::equal(m_names[index], namesBefore[known]))
            others.push_back(index);
    }
    m_isAnyNameGone = std::ranges::count(m_names.numbers(), noSlot) > 0;
    m_namedBy = m_names.inverse(m_entries.empty() ? 0 : m_entryAt.size());
    return others;
}

std::vector<std::uint32_t> FormulaValues::putInOrder(const Tree &tree)
{
    std::vector<std::uint32_t> entries(m_entries.size()); // by the number that orderFormulas() knows them by
    std::vector<std::uint32_t> numbers(m_entries.size());
    std::iota(entries.begin(), entries.end(), 0U);
    const auto ordered = [&] {
        for (std::uint32_t number = 0; number < entries.size(); ++number)
            numbers[entries[number]] = number;
        NumberLists uses;
        for (const std::uint32_t entry : entries) {
            for (const Slot named : m_names[entry]) {
                if (const auto used = entryOf(named))
                    uses.add(numbers[*used]);
            }
            uses.close();
        }
        return orderFormulas(uses);
    };
    FormulaOrder order = ordered();
    if (!order.circles.empty()) {
        // Which way round a knot is told must not hang on slots.
        std::ranges::sort(entries, {},
                          [&](std::uint32_t entry) { return tree.nodes().at(m_entries[entry].node)->id; });
        order = ordered();
    }
    std::vector<std::uint32_t> others;
    for (std::uint32_t i = 0; i < order.order.size(); ++i) {
        const std::uint32_t index = entries[order.order[i]];
        Entry &entry = m_entries[index];
        entry.order = i;
        if (const bool isIn = order.isInCircle[order.order[i]]; entry.isInCircle != isIn) {
            entry.isInCircle = isIn;
            others.push_back(index);
        }
    }
    m_circles.clear();
    for (const auto &circle : order.circles) {
        std::vector<NodeId> &named = m_circles.emplace_back();
        for (const std::uint32_t number : circle)
            named.push_back(tree.nodes().at(m_entries[entries[number]].node)->id);
    }
    return others;
}

void FormulaValues::compute(const Tree &tree, const Derived &derived)
{
    takeIn(tree);
    putInOrder(tree);
    Pass pass(*this, tree, derived);
    for (const std::uint32_t entry : entriesInOrder())
        pass.reckon(entry);
}

std::vector<Slot> FormulaValues::follow(const Tree &tree, const Change &change, std::span<const Slot> retimed,
                                        const Derived &derived)
{
    const auto namesAnew = [&](const Delta<Node> &delta) {
        return formulaOf(delta.before) != formulaOf(delta.after) || (!delta.after && !m_entries.empty()) ||
               (!delta.before && m_isAnyNameGone);
    };
    std::vector<std::uint32_t> others; // to be reckoned anew
    if (std::ranges::any_of(change.nodes, namesAnew)) {
        others = takeIn(tree);
        const std::vector<std::uint32_t> turned = putInOrder(tree);
        others.insert(others.end(), turned.begin(), turned.end());
    }
    const auto lookAt = [&](Slot slot) {
        if (slot >= m_namedBy.size())
            return;
        const auto by = m_namedBy[slot];
        others.insert(others.end(), by.begin(), by.end());
    };
    for (const Delta<Node> &delta : change.nodes) {
        const bool isSame = delta.before && delta.after && delta.before->unit == delta.after->unit &&
                            delta.before->valueKind == delta.after->valueKind &&
                            delta.before->formula == delta.after->formula;
        if (isSame)
            continue;
        const Slot slot = tree.nodes().slotOf(delta.record().id);
        if (const auto entry = entryOf(slot))
            others.push_back(*entry);
        lookAt(slot);
    }
    for (const Delta<Observation> &delta : change.observations)
        lookAt(tree.nodes().slotOf(delta.record().node));
    std::ranges::for_each(retimed, lookAt);

    using Open = std::pair<std::uint32_t, std::uint32_t>; // its order and an entry
    std::priority_queue<Open, std::vector<Open>, std::greater<>> open;
    const auto push = [&](std::uint32_t entry) { open.emplace(m_entries[entry].order, entry); };
    std::ranges::for_each(others, push);
    std::vector<Slot> changed;
    Pass pass(*this, tree, derived);
    while (!open.empty()) {
        const Open next = open.top();
        while (!open.empty() && open.top() == next)
            open.pop();
        if (!pass.reckon(next.second))
            continue;
        const Slot slot = m_entries[next.second].node;
        changed.push_back(slot);
        if (slot < m_namedBy.size())
            std::ranges::for_each(m_namedBy[slot], push);
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
    if (!formula)
        return tl::unexpected(formula.error());
    std::vector<Slot> named;
    for (const FormulaStep &step : formula->steps) {
        if (step.operation == Operation::Reference)
            named.push_back(tree.nodes().slotOf(step.node));
    }
    std::vector<Unit> units;
    return checkIn(tree, node, *formula, named, units);
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
