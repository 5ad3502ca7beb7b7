// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/formula_unit.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

/// Nodes are called by what they are measured in: [EUR], [%], [count] …; any other name has no unit.
Unit unitCalled(const QString &name)
{
    if (name == QStringLiteral("%"))
        return {Unit::Kind::Percent, {}};
    if (name == QStringLiteral("EUR") || name == QStringLiteral("USD"))
        return {Unit::Kind::Currency, name};
    if (name == QStringLiteral("d") || name == QStringLiteral("h"))
        return {Unit::Kind::Duration, name};
    if (name == QStringLiteral("count"))
        return {Unit::Kind::Count, {}};
    if (name == QStringLiteral("score"))
        return {Unit::Kind::Score, {}};
    return name == QStringLiteral("custom") ? Unit{Unit::Kind::Custom, name} : Unit();
}

struct Read
{
    Formula formula;
    Result<Quantity> quantity;
};

Read read(const char *text)
{
    std::vector<Unit> units;
    const auto formula = parseFormula(QString::fromUtf8(text), [&](const QString &name) -> Result<NodeId> {
        units.push_back(unitCalled(name));
        return NodeId(RawId{1, units.size()});
    });
    EXPECT_TRUE(formula) << text;
    return {*formula, quantityOf(*formula, units)};
}

/// What it comes to in words, or the error with its column.
std::string comesTo(const char *text)
{
    const auto quantity = read(text).quantity;
    return (quantity ? spoken(*quantity)
                     : QStringLiteral("%1: %2").arg(quantity.error().column).arg(quantity.error().what))
        .toStdString();
}

std::string inUnit(const char *text, const char *unit)
{
    const Read formula = read(text);
    EXPECT_TRUE(formula.quantity) << text;
    const auto fits = checkFit(formula.formula, *formula.quantity, unitCalled(QString::fromUtf8(unit)));
    return fits ? "fits" : fits.error().what.toStdString();
}

TEST(FormulaUnit, MoneyAndTimeAreCarriedAsDimensions)
{
    EXPECT_EQ(comesTo("[EUR] / [count]"), "EUR");
    EXPECT_EQ(comesTo("[EUR] / [EUR]"), "a number");
    EXPECT_EQ(comesTo("[count] * [EUR] * [%] / [d]"), "EUR ÷ d");
    EXPECT_EQ(comesTo("[EUR] * [EUR]"), "EUR^2");
    EXPECT_EQ(comesTo("sqrt([EUR]^2)"), "EUR");
    EXPECT_EQ(comesTo("1 / [d]"), "1 ÷ d");
    EXPECT_EQ(comesTo("[EUR]^0 + 1"), "a number");
    EXPECT_EQ(comesTo("-[EUR] + abs([EUR]) - round([EUR])"), "EUR");
}

TEST(FormulaUnit, CurrenciesAndTimesAreNeverConverted)
{
    EXPECT_EQ(comesTo("[EUR] + [USD]"), "7: EUR and USD do not go together here.");
    EXPECT_EQ(comesTo("sum([EUR], [EUR], [USD])"), "1: EUR and USD do not go together here.");
    EXPECT_EQ(comesTo("[EUR] / [USD]"), "7: EUR and USD are two currencies, and none is converted.");
    EXPECT_EQ(comesTo("[d] - [h]"), "5: d and h do not go together here.");
    EXPECT_EQ(comesTo("[d] * [h]"), "5: d and h are two units of time; measure both in one.");
    EXPECT_EQ(comesTo("[EUR] - [count]"), "7: EUR and a count do not go together here.");
}

TEST(FormulaUnit, SharesAndCountsAreToldApartWhereTheyAreAdded)
{
    EXPECT_EQ(comesTo("[count] + [%]"), "9: a count and % do not go together here.");
    EXPECT_EQ(comesTo("[count] * [%]"), "a count");
    EXPECT_EQ(comesTo("[count] * (1 + [%])"), "a count");
    EXPECT_EQ(comesTo("[%] * [%]"), "%");
    EXPECT_EQ(comesTo("1 - [%]"), "%");
    EXPECT_EQ(comesTo("[count] / [%]"), "a count");
    EXPECT_EQ(comesTo("[count] / [count]"), "a number");
    EXPECT_EQ(comesTo("[%] + [score]"), "a number");
}

TEST(FormulaUnit, APlainNumberBesideAShareIsMostLikelyMeantAsPercent)
{
    EXPECT_EQ(comesTo("[%] + 5"), "7: A % is reckoned as a share of 1: write 5% here, or 0.05.");
    EXPECT_EQ(comesTo("max(20, [%])"), "5: A % is reckoned as a share of 1: write 20% here, or 0.2.");
    EXPECT_EQ(comesTo("[%] + 5%"), "%");
    EXPECT_EQ(comesTo("[EUR] + 5%"), "7: EUR and % do not go together here.");
    EXPECT_EQ(comesTo("[EUR] + 500"), "EUR");
    EXPECT_EQ(comesTo("max(0, [count] - 10)"), "a count");
}

TEST(FormulaUnit, ABareFactorMayHaveHadAnyUnit)
{
    EXPECT_EQ(inUnit("[count] * 50", "EUR"), "fits") << "50 EUR each";
    EXPECT_EQ(inUnit("24 * [d]", "h"), "fits");
    EXPECT_EQ(inUnit("[USD] / 1.08", "EUR"), "fits") << "whoever writes it takes it upon himself";
    EXPECT_EQ(comesTo("[count] * 50 + [EUR]"), "EUR");
    EXPECT_EQ(comesTo("[EUR] + 50 * [count]"), "EUR");
    EXPECT_EQ(comesTo("[EUR] + 40000 * [%]"), "EUR") << "what is kept of 40,000";
    EXPECT_EQ(inUnit("300 * 150 * [%]", "EUR"), "fits") << "leads times what each is worth";
    EXPECT_EQ(inUnit("[%] * 500", "count"), "fits");
    EXPECT_EQ(inUnit("2 * 3 * [%]", "EUR"), "fits") << "two factors are a thought about units";
    EXPECT_EQ(comesTo("[EUR] + 2 * [%]"), "7: EUR and % do not go together here.");
    EXPECT_EQ(inUnit("2 * [%]", "EUR"), "This comes to %, and the unit of the node is EUR.");
}

TEST(FormulaUnit, PowersStayWithinWhatAnybodyMeasures)
{
    EXPECT_EQ(comesTo("[EUR] ^ 0.5"), "7: EUR can only be raised to a whole number.");
    EXPECT_EQ(comesTo("2 ^ [EUR]"), "3: An exponent is a number, not EUR.");
    EXPECT_EQ(comesTo("sqrt([EUR])"), "1: There is no square root of EUR.");
    EXPECT_EQ(comesTo("([EUR]^9)^9"), "10: What comes out here is no quantity that anybody measures.");
    EXPECT_EQ(comesTo("1.05 ^ [count]"), "a number");
}

TEST(FormulaUnit, TheResultMustBeWhatTheNodeIsMeasuredIn)
{
    EXPECT_EQ(inUnit("[EUR] / [count]", "EUR"), "fits");
    EXPECT_EQ(inUnit("[EUR] / [count]", "USD"), "This comes to EUR, and the unit of the node is USD.");
    EXPECT_EQ(inUnit("[EUR] / [d]", "EUR"), "This comes to EUR ÷ d, and the unit of the node is EUR.");
    EXPECT_EQ(inUnit("[EUR] / [d]", "custom"), "fits");
    EXPECT_EQ(inUnit("[EUR] / [d]", "none"), "fits");
    EXPECT_EQ(inUnit("[count] / [count]", "%"), "fits");
    EXPECT_EQ(inUnit("[count] / [count]", "count"), "fits");
    EXPECT_EQ(inUnit("[count] + [count]", "%"), "This comes to a count, and the unit of the node is %.");
    EXPECT_EQ(inUnit("[%] * [%]", "count"), "This comes to %, and the unit of the node is a count.");
    EXPECT_EQ(inUnit("1000", "EUR"), "fits");
    EXPECT_EQ(inUnit("[EUR] / [EUR]", "d"), "fits") << "a payback of so many days";
    EXPECT_EQ(inUnit("[EUR] / [count]", "score"), "This comes to EUR, and the unit of the node is a number.");
    EXPECT_EQ(inUnit("[count] / [count] * 100", "%"),
              "A % is reckoned as a share of 1: leave the × 100 out.");
    EXPECT_EQ(inUnit("100 * [count] / [count]", "%"),
              "A % is reckoned as a share of 1: leave the × 100 out.");
    EXPECT_EQ(inUnit("100 * [count] / [count]", "score"), "fits");
}

} // namespace
} // namespace espalier
