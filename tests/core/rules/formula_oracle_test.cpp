// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Formulas against muParser, a second opinion on syntax and values. A run asks a few thousand; with
// ESPALIER_THOROUGH set a million.
#include "core/rules/formula.h"
#include "tests/support/random_formula.h"

#include <gtest/gtest.h>
#include <muParser.h>

#include <cmath>

namespace espalier {
namespace {

constexpr std::size_t nodeCount = 5;

std::uint64_t formulaCount()
{
    return qEnvironmentVariableIsSet("ESPALIER_THOROUGH") ? 1'000'000 : 4'000;
}

class FormulaOracle : public testing::Test
{
protected:
    CountedIds ids;
    std::vector<NodeId> nodes;
    std::array<double, nodeCount> values{};
    mu::Parser oracle;
    int readable = 0;
    int finite = 0;

    FormulaOracle()
    {
        for (std::size_t i = 0; i < nodeCount; ++i) {
            nodes.push_back(ids.make<Node>());
            oracle.DefineVar("v" + std::to_string(i), &values[i]);
        }
        oracle.DefineFun("round", static_cast<double (*)(double)>(std::round));
        oracle.EnableOptimizer(false);
    }

    void rollValues(std::uint64_t seed)
    {
        static constexpr std::array<double, 6> special{0, 1, -1, 0.25, 1e6, -19.4};
        test::Dice dice(seed);
        for (double &value : values) {
            value = dice.oneIn(2) ? special[dice.below(special.size())]
                                  : static_cast<double>(dice.below(2'000'000)) / 1000 - 500;
        }
    }

    /// What muParser says; nullopt where it cannot read it, or reads a list.
    std::optional<double> asked(const QString &text)
    {
        try {
            oracle.SetExpr(text.toStdString());
            const double value = oracle.Eval();
            return oracle.GetNumResults() == 1 ? std::optional(value) : std::nullopt;
        } catch (const mu::ParserError &) {
            return std::nullopt;
        }
    }

    void compare(const test::FormulaTexts &texts, const Formula &formula)
    {
        std::vector<double> taken;
        for (const FormulaStep &step : formula.steps) {
            if (step.operation == Operation::Reference)
                taken.push_back(
                    values[static_cast<std::size_t>(std::ranges::find(nodes, step.node) - nodes.begin())]);
        }
        const auto ours = evaluate(formula, taken);
        const auto theirs = asked(texts.muParser);
        ASSERT_TRUE(theirs) << texts.ours.toStdString();
        ++readable;
        if (!ours) {
            EXPECT_GE(ours.error().column, 1);
            EXPECT_LE(ours.error().column, texts.ours.size());
            return;
        }
        ++finite;
        ASSERT_EQ(*ours, *theirs) << texts.ours.toStdString();
    }
};

TEST_F(FormulaOracle, AgreesOnWhatCanBeRead)
{
    for (std::uint64_t seed = 1; seed <= formulaCount() && !HasFatalFailure(); ++seed) {
        rollValues(seed);
        const test::FormulaTexts texts = test::RandomFormula(seed, nodes).make();
        if (texts.ours.size() > limits::formulaLength)
            continue;
        const auto formula = parseFormula(texts.ours);
        ASSERT_TRUE(formula) << texts.ours.toStdString() << ": " << formula.error().text().toStdString();
        compare(texts, *formula);
    }
    EXPECT_GT(finite, readable / 2);
}

TEST_F(FormulaOracle, ReadsNothingThatItCannotRead)
{
    for (std::uint64_t seed = 1; seed <= formulaCount() && !HasFatalFailure(); ++seed) {
        rollValues(seed);
        const test::FormulaTexts texts = test::RandomFormula(seed, nodes).soup();
        const auto formula = parseFormula(texts.ours);
        // A sign behind a sign is one of ours alone.
        if (formula && !QString(texts.ours).remove(u' ').contains(QStringLiteral("--"))) {
            compare(texts, *formula);
        } else if (!formula) {
            ASSERT_FALSE(formula.error().what.isEmpty());
            ASSERT_GE(formula.error().column, 1);
            ASSERT_LE(formula.error().column, texts.ours.size() + 1);
        }
    }
    EXPECT_GT(readable, 100);
}

} // namespace
} // namespace espalier
