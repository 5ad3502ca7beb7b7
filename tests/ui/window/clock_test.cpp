// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/window/window_fixture.h"

#include "core/edit/record.h"
#include "ui/outline/outline_model.h"

#include <QSignalSpy>

#include <array>

namespace espalier {
namespace {

const QDate monday(2026, 11, 2);

TEST(ClockTest, RingsAtMidnight)
{
    QDateTime now(monday, QTime(23, 59, 59, 900));
    Clock clock([&now] { return now; });
    QSignalSpy days(&clock, &Clock::dayBegan);
    now = QDateTime(monday.addDays(1), QTime(0, 0));
    EXPECT_EQ(clock.today(), monday) << "the day is what was told last";
    ASSERT_TRUE(days.wait(3'000));
    EXPECT_EQ(clock.today(), monday.addDays(1));
}

TEST(ClockTest, LooksWhenTheProgramComesToTheFront)
{
    QDateTime now(monday, QTime(12, 0));
    Clock clock([&now] { return now; });
    QSignalSpy days(&clock, &Clock::dayBegan);
    Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive);
    EXPECT_EQ(days.count(), 0) << "the same day";
    now = now.addDays(3);
    Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive);
    ASSERT_EQ(days.count(), 1);
    EXPECT_EQ(days.front().front().toDate(), monday.addDays(3));
}

TEST_F(WindowTest, ANewDayJudgesTheTreeAnew)
{
    newTree();
    press(Qt::Key_Return);
    type(QStringLiteral("Leads"));
    press(Qt::Key_Return);
    Observation value;
    value.node = named(QStringLiteral("Leads"))->id;
    value.period.start = QDate(2026, 10, 26);
    value.period.end = QDate(2026, 11, 1);
    value.value = 30;
    RandomIds ids;
    Context context{ids, monday, QString()};
    Result<Change> change = edit::editAll<Node>(tree(), std::array{value.node}, [](Node &node) {
        node.targetValue = 25;
        node.cadence = {Cadence::Kind::Weekly, 0};
    });
    ASSERT_TRUE(change);
    ASSERT_TRUE(m_window.document().perform({*change, VerbId::Edit, {}, {}, {}, m_now}));
    change = edit::addRecord(tree(), value, context);
    ASSERT_TRUE(change);
    ASSERT_TRUE(m_window.document().perform({*change, VerbId::Edit, {}, {}, {}, m_now}));
    const auto spoken = [this] {
        const QAbstractItemModel &rows = *m_window.outline().model();
        return rows.data(rows.index(0, 0), Qt::AccessibleTextRole).toString();
    };
    ASSERT_FALSE(spoken().contains(QStringLiteral("no data"))) << spoken().toStdString();
    beginDay(monday.addDays(60));
    EXPECT_TRUE(spoken().contains(QStringLiteral("no data"))) << spoken().toStdString();
}

TEST_F(WindowTest, StepsAreDatedByTheClock)
{
    newTree();
    beginDay(monday.addDays(1));
    press(Qt::Key_Return);
    type(QStringLiteral("Leads"));
    press(Qt::Key_Return);
    EXPECT_EQ(m_window.document().undoStep()->when, m_now.toUTC());
}

} // namespace
} // namespace espalier
