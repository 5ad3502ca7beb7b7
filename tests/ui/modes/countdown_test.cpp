// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/modes/countdown.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

using namespace std::chrono_literals;

class CountdownTest : public testing::Test
{
protected:
    CountdownTest()
    {
        QObject::connect(&m_time, &Countdown::ended, &m_time, [this] { ++m_ends; });
    }
    void pass(std::chrono::seconds time)
    {
        m_now = m_now.addSecs(time.count());
        m_time.look();
    }

    QDateTime m_now{QDate(2026, 11, 2), QTime(9, 30)};
    Countdown m_time{[this] { return m_now; }};
    int m_ends = 0;
};

TEST_F(CountdownTest, CountsOnlyWhileItRuns)
{
    pass(60s);
    EXPECT_EQ(m_time.left(), 10min);
    m_time.start();
    pass(61s);
    EXPECT_EQ(m_time.left(), 8min + 59s);
    m_time.pause();
    pass(1h);
    EXPECT_EQ(m_time.left(), 8min + 59s);
}

TEST_F(CountdownTest, EndsOnceAlsoAfterTheMachineSlept)
{
    m_time.start();
    pass(5h);
    EXPECT_TRUE(m_time.isOver());
    EXPECT_FALSE(m_time.isRunning());
    pass(5h);
    EXPECT_EQ(m_ends, 1);
    m_time.start();
    EXPECT_EQ(m_time.left(), 10min) << "a new round";
}

TEST_F(CountdownTest, AMinuteMoreWhetherItRunsOrNot)
{
    m_time.add(1min);
    EXPECT_EQ(m_time.left(), 11min);
    m_time.start();
    m_time.add(1min);
    EXPECT_EQ(m_time.left(), 12min);
    pass(20min);
    m_time.add(1min);
    EXPECT_EQ(m_time.left(), 1min);
    EXPECT_FALSE(m_time.isOver());
    m_time.add(24h);
    EXPECT_EQ(m_time.left(), Countdown::most);
}

TEST_F(CountdownTest, IsReadAsMinutesAndSeconds)
{
    EXPECT_EQ(minutesText(65s), QStringLiteral("1:05"));
    EXPECT_EQ(minutesText(0s), QStringLiteral("0:00"));
    EXPECT_EQ(minutesText(1h + 2min + 3s), QStringLiteral("1:02:03"));
}

} // namespace
} // namespace espalier
