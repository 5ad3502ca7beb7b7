// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/render/axis.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace espalier {
namespace {

const AmountStyle percent{{Unit::Kind::Percent, {}}, {}, {}, QLocale::c()};
constexpr Font small{11, 400, false};

QStringList labelsOf(const auto &ticks)
{
    QStringList labels;
    for (const auto &tick : ticks)
        labels.append(QString(tick.label).replace(QChar(0xA0), u' '));
    return labels;
}

QStringList days(QDate from, QDate to, double width)
{
    return labelsOf(timeTicks(from, to, width, 6, small, QLocale::c(), 1));
}

TEST(ValueAxis, HasRoundTicks)
{
    EXPECT_EQ(labelsOf(valueAxis(15.2, 24.1, percent, 5).ticks),
              QStringList({QStringLiteral("15.0 %"), QStringLiteral("17.5 %"), QStringLiteral("20.0 %"),
                           QStringLiteral("22.5 %"), QStringLiteral("25.0 %")}));
    EXPECT_EQ(labelsOf(valueAxis(0, 100, percent, 3).ticks),
              QStringList({QStringLiteral("0 %"), QStringLiteral("50 %"), QStringLiteral("100 %")}));
}

TEST(ValueAxis, HasNoHalvesOfWhatIsCounted)
{
    const AmountStyle count{{Unit::Kind::Count, {}}, {}, {}, QLocale::c()};
    EXPECT_EQ(labelsOf(valueAxis(0, 2, count, 5).ticks),
              QStringList({QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2")}));
}

TEST(ValueAxis, HoldsAValueThatStandsAlone)
{
    const ValueAxis axis = valueAxis(20, 20, percent, 5);
    EXPECT_LT(axis.low(), 20);
    EXPECT_GT(axis.high(), 20);
    EXPECT_EQ(valueAxis(0, 0, percent, 5).low(), 0);
}

RC_GTEST_PROP(ValueAxis, HoldsItsRangeWithFewTicks, (double a, double b))
{
    const int most = *rc::gen::inRange(3, 6);
    const ValueAxis axis = valueAxis(a, b, percent, most);
    RC_ASSERT(axis.ticks.size() >= 2U && axis.ticks.size() <= static_cast<std::size_t>(most));
    RC_ASSERT(std::ranges::is_sorted(axis.ticks, {}, &ValueTick::value));
    const double size = std::max(std::abs(a), std::abs(b));
    RC_ASSERT(axis.low() <= std::min(a, b) + size * 1e-6 && axis.high() >= std::max(a, b) - size * 1e-6);
}

TEST(TimeTicks, AreAsFineAsThereIsRoom)
{
    const QDate from(2025, 1, 1);
    const QDate to(2026, 12, 31);
    EXPECT_EQ(days(from, to, 120), QStringList({QStringLiteral("2025"), QStringLiteral("2026")}));
    EXPECT_EQ(days(from, to, 260), QStringList({QStringLiteral("Jan 2025"), QStringLiteral("Jul"),
                                                QStringLiteral("Jan 2026"), QStringLiteral("Jul")}));
    EXPECT_EQ(days(from, to, 500).size(), 8) << "quarters";
    EXPECT_EQ(
        days(from, QDate(2025, 1, 20), 300),
        QStringList({QStringLiteral("6 Jan 2025"), QStringLiteral("13 Jan"), QStringLiteral("20 Jan")}));
    EXPECT_EQ(days(QDate(1, 1, 1), QDate(9999, 12, 31), 500).last(), QStringLiteral("9000"));
}

TEST(TimeTicks, AreNoneWhereThereIsNoRoom)
{
    EXPECT_TRUE(days(QDate(2025, 1, 1), QDate(2026, 12, 31), 5).isEmpty());
}

} // namespace
} // namespace espalier
