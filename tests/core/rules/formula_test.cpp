// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/formula.h"

#include "core/rules/formula_names.h"
#include "tests/support/random_formula.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace espalier {
namespace {

const std::vector<NodeId> two{NodeId(RawId{1, 1}), NodeId(RawId{1, 2})};

/// A and B for the two nodes, to be readable.
QString withIds(const char *text)
{
    QString out = QString::fromUtf8(text);
    for (const auto &[letter, node] : {std::pair(u'A', two[0]), std::pair(u'B', two[1])})
        out.replace(letter, QStringLiteral("{%1}").arg(QString::fromLatin1(node.text())));
    return out;
}

double valueOf(const char *text, std::vector<double> values = {})
{
    const auto formula = parseFormula(withIds(text));
    EXPECT_TRUE(formula) << text << ": " << (formula ? "" : qPrintable(formula.error().text()));
    if (!formula)
        return std::nan("");
    const auto value = evaluate(*formula, values);
    EXPECT_TRUE(value) << text << ": " << (value ? "" : qPrintable(value.error().text()));
    return value.value_or(std::nan(""));
}

/// "column: beginning of the sentence"
std::string errorOf(const QString &text, const std::vector<double> &values = {})
{
    const auto formula = parseFormula(text);
    const auto value = formula ? evaluate(*formula, values) : tl::unexpected(formula.error());
    return value ? "no error"
                 : QStringLiteral("%1: %2").arg(value.error().column).arg(value.error().what).toStdString();
}
std::string errorOf(const char *text, const std::vector<double> &values = {})
{
    return errorOf(withIds(text), values);
}

TEST(Formula, OperatorsBindAsInSchool)
{
    EXPECT_EQ(valueOf("2 + 3 * 4"), 14);
    EXPECT_EQ(valueOf("(2 + 3) * 4"), 20);
    EXPECT_EQ(valueOf("10 - 4 - 3"), 3);
    EXPECT_EQ(valueOf("24 / 4 / 2"), 3);
    EXPECT_EQ(valueOf("2^3^2"), 512);
    EXPECT_EQ(valueOf("-2^2"), -4);
    EXPECT_EQ(valueOf("2^-2*8"), 2);
    EXPECT_EQ(valueOf("--3 - -2"), 5);
    EXPECT_EQ(valueOf("6 ÷ 3 × 2 − 1 · 1"), 3);
}

TEST(Formula, NumbersArePlainAndPercentIsAHundredth)
{
    EXPECT_EQ(valueOf(".5 + 5. + 1.25e2 + 1E+1"), 140.5);
    EXPECT_EQ(valueOf("15% * 200"), 30);
    EXPECT_EQ(valueOf("19.4 %"), 0.194);
    EXPECT_EQ(valueOf("0"), 0);
}

TEST(Formula, FunctionsTakeAnyNumberOrOne)
{
    EXPECT_EQ(valueOf("MIN(3, 1; 2) + max(1,2)"), 3);
    EXPECT_EQ(valueOf("sum(1,2,3) + avg(2,4) + sum(7)"), 16);
    EXPECT_EQ(valueOf("abs(-2) + sqrt(16) + round(2.5)"), 9);
    EXPECT_EQ(errorOf("sqrt(1, 2)").substr(0, 8), "7: This ");
}

TEST(Formula, ValuesComeInTheOrderOfTheText)
{
    EXPECT_EQ(valueOf("A / B + A", {6, 3, 10}), 12);
    const auto formula = parseFormula(withIds("B + A * B"));
    ASSERT_TRUE(formula);
    EXPECT_EQ(formula->references(), (std::vector{two[1], two[0]}));
}

TEST(Formula, AnErrorSaysWhereAndWhatCouldStandThere)
{
    EXPECT_EQ(errorOf("").substr(0, 5), "1: Th");
    EXPECT_EQ(errorOf("  "), "3: The formula is empty.");
    EXPECT_EQ(errorOf("1 +"), "4: Something is missing at the end: a number or a node.");
    EXPECT_EQ(errorOf("("), "2: Something is missing at the end: a number or a node.");
    EXPECT_EQ(errorOf("1 + (2 * 3"), "5: This bracket is never closed.");
    EXPECT_EQ(errorOf("1) + 2"), "2: This bracket was never opened.");
    EXPECT_EQ(errorOf("1 + * 2"), "5: Here should stand a number, a node or a bracket, not “*”.");
    EXPECT_EQ(errorOf("1 2"), "3: Here should stand +, −, × or ÷, not “2”.");
    EXPECT_EQ(
        errorOf(QString::fromUtf8("1 + 🚀")),
        QString::fromUtf8("5: Here should stand a number, a node or a bracket, not “🚀”.").toStdString());
    EXPECT_EQ(errorOf("1,5 + 1"),
              "2: A comma parts what a function takes; decimals are written with a point.");
    EXPECT_EQ(errorOf("1 + ."), "5: A point alone is no number.");
    EXPECT_EQ(errorOf("2e"), "2: Behind “e” stands a power of ten, as in 2e6.");
    EXPECT_EQ(errorOf("1 + 1e400"), "5: “1e400” is too large or too small to be reckoned with.");
    EXPECT_EQ(errorOf("revenue / 2").substr(0, 34), "1: “revenue” is not known here");
    EXPECT_EQ(errorOf("2 * max 3"), "5: Behind “max” stands a bracket with what it is to take.");
    EXPECT_EQ(errorOf("[Revenue] / 2"), "1: In files a node stands as its id in braces, not as its title.");
    EXPECT_EQ(errorOf("1 + {nonsense}").substr(0, 12), "5: In braces");
    EXPECT_EQ(errorOf("1 + {").substr(0, 12), "5: In braces");
    EXPECT_EQ(errorOf("A%", {1}).substr(0, 15), "39: Only a numb");
}

TEST(Formula, WhatIsNoFiniteNumberIsAnErrorWhereItArises)
{
    EXPECT_EQ(errorOf("1 + 1 / 0"), "7: Here is divided by zero, or by nearly nothing.");
    EXPECT_EQ(errorOf("1 / (1 / 0)").substr(0, 2), "8:");
    EXPECT_EQ(errorOf("1 + sqrt(-1)"), "5: A negative number has no square root.");
    EXPECT_EQ(errorOf("10^300 * 10^300"), "8: What comes out here is not a number, or too large a one.");
    EXPECT_EQ(errorOf("(-8)^(1/3)").substr(0, 2), "5:");
    EXPECT_EQ(errorOf("0 * A", {INFINITY}).substr(0, 2), "5:");
}

TEST(Formula, LengthAndBracketsAreBounded)
{
    const auto ones = [](qsizetype count) { return QStringLiteral("1+").repeated(count) + u'1'; };
    EXPECT_EQ(errorOf(ones(999)), "no error");
    EXPECT_EQ(errorOf(ones(1000)), "2001: A formula has at most 2000 characters.");
    const auto brackets = [](int count) { return QString(count, u'(') + u'1' + QString(count, u')'); };
    EXPECT_EQ(errorOf(brackets(64)), "no error");
    EXPECT_EQ(errorOf(brackets(65)), "65: Brackets stand at most 64 deep.");
    EXPECT_EQ(errorOf(QStringLiteral("(1)+").repeated(300) + u'1'), "no error");
    EXPECT_EQ(errorOf(QString(1999, u'-') + u'1'), "no error");
    EXPECT_EQ(errorOf(QStringLiteral("1^").repeated(999) + u'1'), "no error");
    EXPECT_EQ(errorOf(QStringLiteral("max(") + QStringLiteral("1,").repeated(990) + QStringLiteral("1)")),
              "no error");
}

RC_GTEST_PROP(FormulaLaws, TheSlopesArePredictedByTheValues, (std::uint64_t seed))
{
    // Smooth formulas alone: a corner has two slopes.
    const auto texts = test::RandomFormula(seed, two).make();
    const auto formula = parseFormula(texts.ours);
    RC_PRE(formula.has_value());
    for (const FormulaStep &step : formula->steps) {
        RC_PRE(step.operation != Operation::Round && step.operation != Operation::Absolute &&
               step.operation != Operation::Minimum && step.operation != Operation::Maximum);
    }
    std::vector<double> values;
    for (const FormulaStep &step : formula->steps) {
        if (step.operation == Operation::Reference)
            values.push_back(step.node == two[0] ? 1.25 : 2.5);
    }
    const auto predicted = slopes(*formula, values);
    const auto here = evaluate(*formula, values);
    RC_PRE(predicted.has_value());
    RC_ASSERT(predicted->size() == values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        constexpr double step = 1e-5;
        const auto beside = [&](double by) {
            std::vector<double> moved = values;
            moved[i] += by;
            return evaluate(*formula, moved).value_or(std::nan(""));
        };
        // Central differences of two widths: where they disagree the formula is too steep to tell.
        const double narrow = (beside(step) - beside(-step)) / (2 * step);
        const double wide = (beside(2 * step) - beside(-2 * step)) / (4 * step);
        const double scale = std::max({1.0, std::abs(narrow), std::abs(*here)});
        if (!std::isfinite(narrow) || !(std::abs(narrow - wide) < 1e-6 * scale) || std::abs(*here) > 1e6)
            continue;
        RC_ASSERT(std::abs((*predicted)[i] - narrow) < 1e-3 * scale);
    }
}

TEST(FormulaSlopes, TellWhatOneMoreIsWorth)
{
    const auto of = [](const char *text, const std::vector<double> &values) {
        const auto formula = parseFormula(withIds(text));
        return slopes(*formula, values).value_or(std::vector<double>());
    };
    EXPECT_EQ(of("A * B", {3, 5}), (std::vector<double>{5, 3}));
    EXPECT_EQ(of("A / B", {6, 2}), (std::vector<double>{0.5, -1.5}));
    EXPECT_EQ(of("A + A - 2 * B", {1, 1, 1}), (std::vector<double>{1, 1, -2}));
    EXPECT_EQ(of("A^B", {2, 3}), (std::vector<double>{12, 8 * std::log(2)}));
    EXPECT_EQ(of("A^2", {0}), (std::vector<double>{0}));
    EXPECT_EQ(of("sqrt(A)", {4}), (std::vector<double>{0.25}));
    EXPECT_EQ(of("sqrt(A)", {0}), (std::vector<double>{0})) << "steeper than any number";
    EXPECT_EQ(of("min(A, B)", {3, 5}), (std::vector<double>{1, 0}));
    EXPECT_EQ(of("max(A, B)", {5, 5}), (std::vector<double>{1, 0})) << "a tie counts once";
    EXPECT_EQ(of("avg(A, B, 2) + sum(A, B)", {1, 2, 3, 4}), (std::vector<double>{1. / 3, 1. / 3, 1, 1}));
    EXPECT_EQ(of("abs(A) + round(B)", {-3, 2.4}), (std::vector<double>{-1, 1}));
    EXPECT_EQ(of("-A", {1}), (std::vector<double>{-1}));
    EXPECT_EQ(of("15%", {}), std::vector<double>());
}

} // namespace
} // namespace espalier
