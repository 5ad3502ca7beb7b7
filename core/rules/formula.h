// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Formula: how a node's value follows from other nodes. Parsed once into a flat program in postfix order, so
// that values, units and slopes are each one pass over it without recursion. A node stands as {uuid}, which
// is the form of files; [Title] is for people and is looked up by whoever parses it (formula_names.h).
//
//   sum      = product { ("+" | "-") product }
//   product  = signed { ("*" | "/") signed }      also × · ÷ and the long minus
//   signed   = "-" signed | power
//   power    = simple [ "^" signed ]              right to left; -2^2 is -4
//   simple   = number [ "%" ] | node | function "(" sum { ("," | ";") sum } ")" | "(" sum ")"
//
// Operator precedence parsing (Pratt 1973) with a stack of its own. Functions: min, max, sum, avg, abs, sqrt,
// round. A comma parts arguments and is never a decimal sign; 15% is 0.15.
#pragma once

#include "core/base/result.h"
#include "core/model/values.h"

#include <functional>
#include <span>
#include <vector>

namespace espalier {

enum class Operation : std::uint8_t {
    Number,
    Percent, ///< a number written with %, of which `number` is the hundredth
    Reference,
    Negate,
    Add,
    Subtract,
    Multiply,
    Divide,
    Power,
    Minimum,
    Maximum,
    Sum,
    Average,
    Absolute,
    SquareRoot,
    Round,
};

/// One step of the program: puts a number or a value on the stack, or takes `count` from it and puts one
/// back.
struct FormulaStep
{
    Operation operation = Operation::Number;
    std::uint16_t count = 0; ///< what it takes: 0, 1, 2, or the arguments of a function
    int column = 1;          ///< where it stands in the text, 1-based
    int length = 0;          ///< of Reference, in characters
    double number = 0;       ///< of Number and Percent
    NodeId node;             ///< of Reference

    bool operator==(const FormulaStep &) const = default;
};

struct Formula
{
    std::vector<FormulaStep> steps; ///< never empty once parsed

    /// The nodes it names, each once, in the order of the text. O(references²), of which there are few.
    [[nodiscard]] std::vector<NodeId> references() const;
    bool operator==(const Formula &) const = default;
};

namespace limits {
constexpr qsizetype formulaLength = 2'000;       ///< characters, in the form of files
constexpr qsizetype shownFormulaLength = 40'000; ///< characters, with titles in it
constexpr int formulaNesting = 64;               ///< brackets within brackets
} // namespace limits

/// Which node a name in square brackets means; an error is a sentence without column.
using NodeLookup = std::function<Result<NodeId>(const QString &name)>;

/// Reads a formula; names in square brackets only where there is a lookup. An error names the column, and
/// what could stand there. Costs O(text) and what the lookup costs.
[[nodiscard]] Result<Formula> parseFormula(QStringView text, const NodeLookup &lookup = {});

/// The value, with `values` one a reference step in the order of the program. What is not a finite number (a
/// division by zero, the root of a negative number) is an error with the column. Costs O(steps).
[[nodiscard]] Result<double> evaluate(const Formula &formula, std::span<const double> values);

/// By how much the value changes where each reference step's value does: the partial derivatives at `values`,
/// by reverse accumulation (Linnainmaa 1970), one forward and one backward pass. At a corner (min, max, abs)
/// the slope of the side that is taken; round counts as its argument. Where a slope is not finite (the root
/// of 0) it is 0. Costs O(steps).
[[nodiscard]] Result<std::vector<double>> slopes(const Formula &formula, std::span<const double> values);

} // namespace espalier
