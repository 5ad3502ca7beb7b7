// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/period_editor.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);

Period days(QDate start, QDate end)
{
    return {start, end, {}};
}

TEST(PeriodText, SaysYearsHalvesQuartersAndMonthsByName)
{
    EXPECT_EQ(periodText(english, days({2026, 1, 1}, {2026, 12, 31})), QStringLiteral("2026"));
    EXPECT_EQ(periodText(english, days({2026, 7, 1}, {2026, 12, 31})), QStringLiteral("H2 2026"));
    EXPECT_EQ(periodText(english, days({2026, 10, 1}, {2026, 12, 31})), QStringLiteral("Q4 2026"));
    EXPECT_EQ(periodText(english, days({2024, 2, 1}, {2024, 2, 29})), QStringLiteral("Feb 2024"));
    EXPECT_EQ(periodText(english, days({2026, 1, 1}, {2026, 12, 30})),
              QStringLiteral("1/1/2026 – 12/30/2026"));
    EXPECT_EQ(periodText(english, {}), QString());
}

TEST(PeriodText, ReadsBackAsTheSamePeriod)
{
    for (const QLocale &locale : {english, german}) {
        for (const Period &period : {days({2026, 1, 1}, {2026, 12, 31}), days({2026, 1, 1}, {2026, 6, 30}),
                                     days({2027, 4, 1}, {2027, 6, 30}), days({2026, 11, 1}, {2026, 11, 30}),
                                     days({2026, 1, 15}, {2027, 3, 2}), days({2026, 5, 4}, {2026, 5, 4}),
                                     days({}, {2026, 12, 31}), days({2026, 2, 3}, {})}) {
            const QString text = periodText(locale, period);
            EXPECT_EQ(periodIn(locale, text), period) << text.toStdString();
        }
    }
}

TEST(PeriodIn, ReadsWhatPeopleWrite)
{
    const Period quarter = days({2026, 10, 1}, {2026, 12, 31});
    for (const char *text :
         {"q4 2026", "Q4/2026", "2026-Q4", "2026Q4", " Q4  2026 ", "2026-10-01 - 2026-12-31"})
        EXPECT_EQ(periodIn(english, QString::fromLatin1(text)), quarter) << text;
    EXPECT_EQ(periodIn(english, QStringLiteral("2026-11")), days({2026, 11, 1}, {2026, 11, 30}));
}

TEST(PeriodIn, RefusesWhatIsNone)
{
    for (const char *text :
         {"", "soon", "Q5 2026", "H3 2026", "0000", "2026-12-31 - 2026-01-01", "2026-01-01 - later", "20266"})
        EXPECT_FALSE(periodIn(english, QString::fromLatin1(text))) << text;
}

} // namespace
} // namespace espalier
