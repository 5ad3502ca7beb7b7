// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What a formula comes to, and how steeply.
#include "core/base/tr.h"
#include "core/rules/formula.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cmath>

namespace espalier {
namespace {

/// The value of one step from what it takes.
double valueOf(const FormulaStep &step, std::span<const double> taken)
{
    switch (step.operation) {
    case Operation::Number:
    case Operation::Percent:
    case Operation::Reference:
        break;
    case Operation::Negate:
        return -taken[0];
    case Operation::Add:
        return taken[0] + taken[1];
    case Operation::Subtract:
        return taken[0] - taken[1];
    case Operation::Multiply:
        return taken[0] * taken[1];
    case Operation::Divide:
        return taken[0] / taken[1];
    case Operation::Power:
        return std::pow(taken[0], taken[1]);
    case Operation::Minimum:
        return *std::ranges::min_element(taken);
    case Operation::Maximum:
        return *std::ranges::max_element(taken);
    case Operation::Sum:
    case Operation::Average: {
        double sum = 0;
        for (const double one : taken)
            sum += one;
        return step.operation == Operation::Sum ? sum : sum / static_cast<double>(taken.size());
    }
    case Operation::Absolute:
        return std::abs(taken[0]);
    case Operation::SquareRoot:
        return std::sqrt(taken[0]);
    case Operation::Round:
        return std::round(taken[0]);
    }
    return step.number;
}

tl::unexpected<Error> notFinite(const FormulaStep &step)
{
    QString what = Tr::tr("What comes out here is not a number, or too large a one.");
    if (step.operation == Operation::Divide)
        what = Tr::tr("Here is divided by zero, or by nearly nothing.");
    else if (step.operation == Operation::SquareRoot)
        what = Tr::tr("A negative number has no square root.");
    return tl::unexpected(Error{ErrorKind::Refused, what, {}, 0, step.column});
}

/// Runs the program and tells `keep` what each step came to; the last one is the value.
Result<double> run(const Formula &formula, std::span<const double> values, const auto &keep)
{
    QVarLengthArray<double, 32> stack;
    std::size_t next = 0;
    for (const FormulaStep &step : formula.steps) {
        const auto from = stack.size() - step.count;
        const double result =
            step.operation == Operation::Reference
                ? values[next++]
                : valueOf(step, {stack.data() + from, static_cast<std::size_t>(step.count)});
        if (!std::isfinite(result))
            return notFinite(step);
        stack.resize(from);
        stack.append(result);
        keep(result);
    }
    return stack.isEmpty() ? 0 : stack.back();
}

/// Which steps each step takes: the stack again, of places instead of values.
class TakenSteps
{
public:
    explicit TakenSteps(const Formula &formula)
    {
        std::vector<std::size_t> stack;
        for (std::size_t i = 0; i < formula.steps.size(); ++i) {
            const std::size_t from = stack.size() - formula.steps[i].count;
            m_first.push_back(m_taken.size());
            m_taken.insert(m_taken.end(), stack.begin() + static_cast<std::ptrdiff_t>(from), stack.end());
            stack.resize(from);
            stack.push_back(i);
        }
        m_first.push_back(m_taken.size());
    }
    [[nodiscard]] std::span<const std::size_t> by(std::size_t step) const
    {
        return std::span(m_taken).subspan(m_first[step], m_first[step + 1] - m_first[step]);
    }

private:
    std::vector<std::size_t> m_taken;
    std::vector<std::size_t> m_first;
};

/// The slope of one step by the k-th thing it takes. `taken` are their values, `result` its own.
double slopeOf(const FormulaStep &step, std::span<const double> taken, double result, std::size_t k)
{
    switch (step.operation) {
    case Operation::Number:
    case Operation::Percent:
    case Operation::Reference:
        break;
    case Operation::Negate:
        return -1;
    case Operation::Add:
    case Operation::Sum:
    case Operation::Round:
        return 1;
    case Operation::Subtract:
        return k == 0 ? 1 : -1;
    case Operation::Multiply:
        return taken[1 - k];
    case Operation::Divide:
        return k == 0 ? 1 / taken[1] : -result / taken[1];
    case Operation::Power:
        return k == 0 ? taken[1] * std::pow(taken[0], taken[1] - 1) : result * std::log(taken[0]);
    case Operation::Minimum:
    case Operation::Maximum:
        return static_cast<std::size_t>(std::ranges::find(taken, result) - taken.begin()) == k ? 1 : 0;
    case Operation::Average:
        return 1 / static_cast<double>(taken.size());
    case Operation::Absolute:
        return taken[0] < 0 ? -1 : 1;
    case Operation::SquareRoot:
        return 1 / (2 * result);
    }
    return 0;
}

} // namespace

Result<double> evaluate(const Formula &formula, std::span<const double> values)
{
    return run(formula, values, [](double) {});
}

Result<std::vector<double>> slopes(const Formula &formula, std::span<const double> values)
{
    const std::size_t count = formula.steps.size();
    std::vector<double> results;
    results.reserve(count);
    if (const auto done = run(formula, values, [&](double result) { results.push_back(result); }); !done)
        return tl::unexpected(done.error());

    const TakenSteps takenSteps(formula);
    std::vector<double> weights(count, 0); // by how much the result changes where the step's value does
    weights.back() = 1;
    std::vector<double> taken;
    for (std::size_t i = count; i-- > 0;) {
        const auto from = takenSteps.by(i);
        taken.clear();
        for (const std::size_t step : from)
            taken.push_back(results[step]);
        for (std::size_t k = 0; weights[i] != 0 && k < from.size(); ++k) {
            const double weight = weights[i] * slopeOf(formula.steps[i], taken, results[i], k);
            if (std::isfinite(weight))
                weights[from[k]] += weight;
        }
    }
    std::vector<double> out;
    for (std::size_t i = 0; i < count; ++i) {
        if (formula.steps[i].operation == Operation::Reference)
            out.push_back(std::isfinite(weights[i]) ? weights[i] : 0);
    }
    return out;
}

} // namespace espalier
