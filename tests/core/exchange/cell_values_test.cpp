// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/cell_values.h"

#include "core/base/number.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

double valueOf(const char *cell)
{
    const auto number = numberFromCell(QString::fromUtf8(cell));
    EXPECT_TRUE(number) << cell;
    return number ? number->value : -999;
}

TEST(CellNumber, readsEveryWayPeopleWriteNumbers)
{
    EXPECT_EQ(valueOf("1234.5"), 1234.5);
    EXPECT_EQ(valueOf("-3"), -3);
    EXPECT_EQ(valueOf("−3"), -3);
    EXPECT_EQ(valueOf("+3"), 3);
    EXPECT_EQ(valueOf("2,5"), 2.5);
    EXPECT_EQ(valueOf("0,125"), 0.125);
    EXPECT_EQ(valueOf(".5"), 0.5);
    EXPECT_EQ(valueOf("1,234.50"), 1234.5);
    EXPECT_EQ(valueOf("1.234,50"), 1234.5);
    EXPECT_EQ(valueOf("1,234,567"), 1234567);
    EXPECT_EQ(valueOf("1.234.567"), 1234567);
    EXPECT_EQ(valueOf("1 234,5"), 1234.5);
    EXPECT_EQ(valueOf("1\u00A0234"), 1234);
    EXPECT_EQ(valueOf("1’234"), 1234);
    EXPECT_EQ(valueOf("1e6"), 1e6);
    EXPECT_EQ(valueOf("0"), 0);
}

TEST(CellNumber, readsUnitsSignsAndShortForms)
{
    EXPECT_EQ(numberFromCell(u"19.4 %"),
              (CellNumber{19.4, {Unit::Kind::Percent, {}}, Direction::Unset, false}));
    EXPECT_EQ(numberFromCell(u"€ 150"),
              (CellNumber{150, {Unit::Kind::Currency, QStringLiteral("EUR")}, Direction::Unset, false}));
    EXPECT_EQ(numberFromCell(u"150 CHF"),
              (CellNumber{150, {Unit::Kind::Currency, QStringLiteral("CHF")}, Direction::Unset, false}));
    EXPECT_EQ(numberFromCell(u"9,000,000 EUR"),
              (CellNumber{9e6, {Unit::Kind::Currency, QStringLiteral("EUR")}, Direction::Unset, false}));
    EXPECT_EQ(numberFromCell(u"1.5e+3"), (CellNumber{1500, {}, Direction::Unset, false}));
    EXPECT_EQ(numberFromCell(u"≥ 25%"),
              (CellNumber{25, {Unit::Kind::Percent, {}}, Direction::Higher, false}));
    EXPECT_EQ(numberFromCell(u"<= 2.0 s"),
              (CellNumber{2, {Unit::Kind::Duration, QStringLiteral("s")}, Direction::Lower, false}));
    EXPECT_EQ(numberFromCell(u"12k"), (CellNumber{12000, {}, Direction::Unset, true}));
    EXPECT_EQ(numberFromCell(u"$1.2M"),
              (CellNumber{1.2e6, {Unit::Kind::Currency, QStringLiteral("USD")}, Direction::Unset, true}));
    EXPECT_EQ(numberFromCell(u"1,234"), (CellNumber{1234, {}, Direction::Unset, true}));
}

TEST(CellNumber, readsMoneyAsPeopleWriteIt)
{
    const auto money = [](const char *cell) {
        const auto number = numberFromCell(QString::fromUtf8(cell));
        if (!number || number->unit.kind != Unit::Kind::Currency)
            return std::string("no money");
        return number->unit.name.toStdString() + ' ' + numberText(number->value).toStdString();
    };
    EXPECT_EQ(money("$4.4M"), "USD 4400000");
    EXPECT_EQ(money("$4.4m"), "USD 4400000");
    EXPECT_EQ(money("US$ 1.2bn"), "USD 1200000000");
    EXPECT_EQ(money("$1.2B"), "USD 1200000000");
    EXPECT_EQ(money("€ 9 Mio"), "EUR 9000000");
    EXPECT_EQ(money("9 Mio €"), "EUR 9000000");
    EXPECT_EQ(money("9 Mio. EUR"), "EUR 9000000");
    EXPECT_EQ(money("1,5 Mrd. €"), "EUR 1500000000");
    EXPECT_EQ(money("64.1kEUR"), "EUR 64100");
    EXPECT_EQ(money("9 million USD"), "USD 9000000");
    EXPECT_EQ(money("₹ 5 crore"), "INR 50000000");
    EXPECT_EQ(money("9.000.000 €"), "EUR 9000000");
    EXPECT_EQ(money("€1,234.50"), "EUR 1234.5");
    EXPECT_EQ(money("-$5"), "USD -5");
    EXPECT_EQ(money("$-5"), "USD -5");
    EXPECT_FALSE(numberFromCell(u"4.4m")) << "minutes, metres or millions";
    EXPECT_FALSE(numberFromCell(u"--$5"));
    EXPECT_FALSE(numberFromCell(u"9 Mio visits"));
}

TEST(CellNumber, saysWhereAPointOrCommaMeansTwoThings)
{
    for (const char *cell : {"1,234", "1.234", "12.345 %", "$1,234"})
        EXPECT_TRUE(numberFromCell(QString::fromUtf8(cell))->isGuess) << cell;
    EXPECT_EQ(valueOf("1,234"), 1234);
    EXPECT_EQ(valueOf("1.234"), 1.234);
    for (const char *cell : {"9,000,000", "1 234,5", "20%", "20 %", "0.125", "1.2345", "1234.567", "12.5"})
        EXPECT_FALSE(numberFromCell(QString::fromUtf8(cell))->isGuess) << cell;
}

TEST(CellNumber, neverMakesANumberOfASentence)
{
    for (const char *cell : {"",
                             "-",
                             "abc",
                             "#VALUE!",
                             "Red > 2.5, Amber 1.5-2.5, Green < 1.5",
                             "25 % by Q1 2027",
                             "10-20",
                             "1 of 3",
                             "12,34,56",
                             "1,2345.6",
                             "nan",
                             "inf",
                             "1e999",
                             "5 NPS",
                             "€ 5 %",
                             "1..2",
                             "1,,2",
                             "(5)",
                             "2 3",
                             "20 30 %",
                             "0x10",
                             "1.2.3",

                             "--5"})
        EXPECT_FALSE(numberFromCell(QString::fromUtf8(cell))) << cell;
}

TEST(CellUnit, knowsTheKindsAndKeepsTheRest)
{
    EXPECT_EQ(unitFromCell(u"Percent")->text(), "percent");
    EXPECT_EQ(unitFromCell(u"%")->text(), "percent");
    EXPECT_EQ(unitFromCell(u"usd")->text(), "currency USD");
    EXPECT_EQ(unitFromCell(u"€")->text(), "currency EUR");
    EXPECT_EQ(unitFromCell(u"Days")->text(), "duration d");
    EXPECT_EQ(unitFromCell(u"count leads")->text(), "count leads");
    EXPECT_EQ(unitFromCell(u"NPS")->text(), "custom NPS") << "three capitals are no currency";
    EXPECT_FALSE(unitFromCell(u"n/a"));
    EXPECT_FALSE(unitFromCell(u"the number of people who came back within thirty days"));
}

TEST(CellWords, readsDirectionsCadencesAndTypes)
{
    EXPECT_EQ(directionFromCell(u"Higher is better"), Direction::Higher);
    EXPECT_EQ(directionFromCell(u"↓"), Direction::Lower);
    EXPECT_EQ(directionFromCell(u"within range"), Direction::Range);
    EXPECT_FALSE(directionFromCell(u"up|down"));
    EXPECT_EQ(cadenceFromCell(u"Bi-Weekly")->text(), "every 14 days");
    EXPECT_EQ(cadenceFromCell(u"every 10 days")->text(), "every 10 days");
    EXPECT_EQ(cadenceFromCell(u"Annual")->kind, Cadence::Kind::Yearly);
    EXPECT_FALSE(cadenceFromCell(u"hourly"));
    EXPECT_EQ(indicatorFromCell(u" Leading "), Indicator::Leading);
    EXPECT_FALSE(indicatorFromCell(u"ratio"));
}

TEST(CellDay, readsDaysThatMeanOneThing)
{
    EXPECT_EQ(dayFromCell(u"2027-03-31"), QDate(2027, 3, 31));
    EXPECT_EQ(dayFromCell(u"31.3.2027"), QDate(2027, 3, 31));
    EXPECT_EQ(dayFromCell(u"Q1 2027"), QDate(2027, 3, 31));
    EXPECT_EQ(dayFromCell(u"2027-Q4"), QDate(2027, 12, 31));
    EXPECT_EQ(dayFromCell(u"2027"), QDate(2027, 12, 31));
    for (const QStringView cell : {u"3/4/2027", u"soon", u"Q5 2027", u"2027-02-30", u"20"})
        EXPECT_FALSE(dayFromCell(cell)) << cell.toString().toStdString();
}

TEST(CellTags, dividesTrimsAndDropsRepeats)
{
    EXPECT_EQ(tagsFromCell(u"paid, #growth; paid\n b2b "),
              (QStringList{QStringLiteral("paid"), QStringLiteral("growth"), QStringLiteral("b2b")}));
}

} // namespace
} // namespace espalier
