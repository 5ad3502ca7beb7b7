// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/file_habits.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

/// The period as "START..END", one day as "DAY"; "?" where it is ambiguous, "" where it is none.
std::string periodOf(const FileHabits &habits, const char *cell)
{
    const WrittenPeriod period = habits.period(QString::fromUtf8(cell));
    if (period.reading != Reading::Read)
        return period.reading == Reading::Ambiguous ? "?" : "";
    const QString start = period.start.toString(Qt::ISODate);
    return (period.isDay() ? start : start + QStringLiteral("..") + period.end.toString(Qt::ISODate))
        .toStdString();
}

/// NaN where it is ambiguous, −999 where it is none.
double numberOf(const FileHabits &habits, const char *cell)
{
    const WrittenNumber number = habits.number(QString::fromUtf8(cell));
    return number.reading == Reading::Read        ? number.value
           : number.reading == Reading::Ambiguous ? std::numeric_limits<double>::quiet_NaN()
                                                  : -999;
}

TEST(FileHabits, ReadDaysInEveryUnambiguousForm)
{
    const FileHabits habits;
    for (const char *cell : {"2027-03-31", "20270331", "31.3.2027", "31.03.2027", "31/3/2027", "3/31/2027",
                             "31 March 2027", "31. März 2027", "Mar 31, 2027", "March 31st 2027",
                             "2027-03-31T10:00:00Z", "2027-03-31 00:00", " 2027/03/31 "})
        EXPECT_EQ(periodOf(habits, cell), "2027-03-31") << cell;
    EXPECT_EQ(periodOf(habits, "4/4/2027"), "2027-04-04");
    EXPECT_EQ(periodOf(habits, "4.3.2027"), "2027-03-04");
}

TEST(FileHabits, ReadPeriods)
{
    const FileHabits habits;
    for (const char *cell : {"2027-03", "03/2027", "3.2027", "March 2027", "Mar-2027", "2027 März"})
        EXPECT_EQ(periodOf(habits, cell), "2027-03-01..2027-03-31") << cell;
    for (const char *cell : {"Q1 2027", "2027-Q1", "2027Q1", "q1/2027"})
        EXPECT_EQ(periodOf(habits, cell), "2027-01-01..2027-03-31") << cell;
    for (const char *cell : {"W12 2027", "2027-W12", "KW 12/2027", "Week 12, 2027"})
        EXPECT_EQ(periodOf(habits, cell), "2027-03-22..2027-03-28") << cell;
    EXPECT_EQ(periodOf(habits, "2026-W53"), "2026-12-28..2027-01-03");
    EXPECT_EQ(periodOf(habits, "2027-W53"), "") << "2027 has 52 weeks";
    EXPECT_EQ(periodOf(habits, "2027"), "2027-01-01..2027-12-31");
    for (const char *cell : {"2027-03-22/2027-03-28", "2027-03-22 to 2027-03-28", "22.3.2027 – 28.3.2027",
                             "2027-03-22..2027-03-28", "22/3/2027 - 28/3/2027"})
        EXPECT_EQ(periodOf(habits, cell), "2027-03-22..2027-03-28") << cell;
}

TEST(FileHabits, OtherTextIsNoPeriod)
{
    const FileHabits habits;
    for (const char *cell : {"", "Leads", "12", "3.5", "-2027", "€ 2027", "2027 %", "Grow 20 % by 2027",
                             "2027-13", "31.2.2027", "2027-03-31 to 2027-03-01", "Q5 2027", "32/13/2027",
                             "1899", "31.3.27", "123456789", "2027-03-31 to", "May"})
        EXPECT_EQ(periodOf(habits, cell), "") << cell;
}

TEST(FileHabits, OneDayThatIsPlainDecidesAboutTheOthers)
{
    FileHabits habits;
    EXPECT_EQ(periodOf(habits, "3/4/2027"), "?");
    habits.learnFromDay(u"4/3/2027");
    EXPECT_EQ(periodOf(habits, "3/4/2027"), "?");
    habits.learnFromDay(u"31/3/2027");
    EXPECT_EQ(periodOf(habits, "3/4/2027"), "2027-04-03");
    habits.learnFromDay(u"3/31/2027");
    EXPECT_EQ(periodOf(habits, "3/4/2027"), "?") << "a file of both habits says nothing";
    FileHabits american;
    american.learnFromDay(u"3-31-2027");
    EXPECT_EQ(periodOf(american, "3/4/2027"), "2027-03-04");
}

TEST(FileHabits, ReadNumbersWhateverTheLocale)
{
    const FileHabits habits;
    EXPECT_EQ(numberOf(habits, "1 234,5 %"), 1234.5);
    EXPECT_EQ(habits.number(u"1 234,5 %").unit.kind, Unit::Kind::Percent);
    EXPECT_EQ(numberOf(habits, "1,234.5"), 1234.5);
    EXPECT_EQ(numberOf(habits, "18k"), 18000);
    EXPECT_EQ(numberOf(habits, "(12)"), -12);
    EXPECT_EQ(numberOf(habits, "$(1,200.50)"), -1200.5);
    EXPECT_EQ(numberOf(habits, "(12) %"), -12);
    EXPECT_EQ(numberOf(habits, "-3"), -3);
    EXPECT_EQ(numberOf(habits, "1.234e3"), 1234);
    EXPECT_EQ(numberOf(habits, "0.125"), 0.125);
    EXPECT_EQ(numberOf(habits, "1234,567"), 1234.567);
    for (const char *cell : {"", "abc", "< 2", "(-3)", "12 (3)", "()", ")3(", "1,23,4", "3-4", "#VALUE!"})
        EXPECT_EQ(numberOf(habits, cell), -999) << cell;
}

TEST(FileHabits, OneNumberThatIsPlainDecidesAboutTheOthers)
{
    FileHabits habits;
    EXPECT_TRUE(std::isnan(numberOf(habits, "1,234")));
    EXPECT_TRUE(std::isnan(numberOf(habits, "1.234")));
    habits.learnFromNumber(u"3,4,5x"); // no number: no habit
    EXPECT_TRUE(std::isnan(numberOf(habits, "1.234")));
    habits.learnFromNumber(u"2,5");
    EXPECT_EQ(numberOf(habits, "1,234"), 1.234);
    EXPECT_EQ(numberOf(habits, "1.234"), 1234);
    EXPECT_EQ(numberOf(habits, "(1.234 €)"), -1234);
    habits.learnFromNumber(u"2.5");
    EXPECT_TRUE(std::isnan(numberOf(habits, "1.234")));
    habits.setDecimalComma(false);
    EXPECT_EQ(numberOf(habits, "1,234"), 1234);
    EXPECT_EQ(numberOf(habits, "1.234"), 1.234);
}

} // namespace
} // namespace espalier
