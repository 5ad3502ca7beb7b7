// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/amount_text.h"

#include "core/model/tree.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

/// Spaces that do not break are written "_", thin ones ".", so that the expectations can be read.
std::string said(double value, const Unit &unit, std::optional<int> decimals = {}, const QString &symbol = {})
{
    QString text = amountText(value, {unit, decimals, symbol, QLocale::c()});
    return text.replace(QChar(0xA0), u'_').replace(QChar(0x202F), u'\'').toStdString();
}

const Unit percent{Unit::Kind::Percent, {}};
const Unit dollars{Unit::Kind::Currency, QStringLiteral("USD")};
const Unit francs{Unit::Kind::Currency, QStringLiteral("CHF")};
const Unit seconds{Unit::Kind::Duration, QStringLiteral("s")};
const Unit leads{Unit::Kind::Count, QStringLiteral("leads")};

TEST(AmountText, keepsNumberAndUnitTogether)
{
    EXPECT_EQ(said(19.4, percent), "19.4_%");
    EXPECT_EQ(said(2.9, seconds), "2.9_s");
    EXPECT_EQ(said(42, {Unit::Kind::Custom, QStringLiteral("NPS")}), "42_NPS");
    EXPECT_EQ(said(42, {Unit::Kind::Custom, QStringLiteral("net promoter score")}, {}, QStringLiteral("NPS")),
              "42_NPS");
}

TEST(AmountText, shortensMoneyAndGroupsCounts)
{
    EXPECT_EQ(said(4.1e6, dollars), "$4.1M");
    EXPECT_EQ(said(412'000, dollars), "$412k");
    EXPECT_EQ(said(9'800, dollars), "$9'800");
    EXPECT_EQ(said(1.25e9, francs), "CHF_1.25B");
    EXPECT_EQ(said(12'300, leads), "12'300");
    EXPECT_EQ(said(312, leads), "312");
    EXPECT_EQ(said(2.4e7, leads), "24M");
}

TEST(AmountText, carriesIntoTheNextStepInsteadOfWritingAThousandThousands)
{
    EXPECT_EQ(said(999'960, dollars), "$1M");
    EXPECT_EQ(said(999'400, dollars), "$999k");
    EXPECT_EQ(said(99.97, percent), "100_%");
    EXPECT_EQ(said(9.996, percent), "10_%");
}

TEST(AmountText, showsTheDecimalsAskedFor)
{
    EXPECT_EQ(said(4, percent, 1), "4.0_%");
    EXPECT_EQ(said(2.6, seconds, 0), "3_s");
    EXPECT_EQ(said(3.14159, percent, 99), "3.141590_%");
}

TEST(AmountText, writesNegativeAmountsWithAMinusSign)
{
    EXPECT_EQ(said(-3.5, percent), "−3.5_%");
    EXPECT_EQ(said(-42'000, dollars), "−$42k");
}

TEST(AmountText, takesTheDecimalSignOfTheLocale)
{
    EXPECT_EQ(amountText(19.4, {percent, {}, {}, QLocale(QLocale::German)}), QStringLiteral("19,4\u00A0%"));
}

TEST(TargetText, saysInWhichSenseTheTargetIsMeant)
{
    Node node;
    const AmountStyle style{percent, {}, {}, QLocale::c()};
    EXPECT_EQ(targetText(node, style), QString());
    node.targetValue = 25;
    EXPECT_EQ(targetText(node, style), QStringLiteral("25\u00A0%"));
    node.direction = Direction::Higher;
    EXPECT_EQ(targetText(node, style), QStringLiteral("≥\u00A025\u00A0%"));
    node.direction = Direction::Lower;
    EXPECT_EQ(targetText(node, style), QStringLiteral("≤\u00A025\u00A0%"));
    node.direction = Direction::Range;
    node.targetHigh = 30;
    EXPECT_EQ(targetText(node, style), QStringLiteral("25\u00A0–\u00A030\u00A0%"));
}

TEST(AmountStyle, takesTheTreesCurrencyAndTheCustomUnitsSymbol)
{
    Tree tree;
    Change change;
    TreeInfo info = tree.info();
    info.currency = QStringLiteral("EUR");
    change.info = {std::make_shared<const TreeInfo>(tree.info()), std::make_shared<const TreeInfo>(info)};
    CustomUnit unit;
    unit.id = Id<CustomUnit>(RawId{0, 1});
    unit.name = QStringLiteral("promoter score");
    unit.symbol = QStringLiteral("NPS");
    appendNew(change, unit);
    ASSERT_TRUE(tree.apply(change));
    Node node;
    node.unit = {Unit::Kind::Currency, {}};
    EXPECT_EQ(amountText(5, amountStyleOf(tree, node)), QStringLiteral("€5"));
    node.unit = {Unit::Kind::Custom, QStringLiteral("promoter score")};
    EXPECT_EQ(amountText(5, amountStyleOf(tree, node)), QStringLiteral("5\u00A0NPS"));
}

} // namespace
} // namespace espalier
