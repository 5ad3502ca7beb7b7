// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/clock.h"

#include <QGuiApplication>

#include <algorithm>
#include <chrono>

namespace espalier {
namespace {

// Timers stand still while the machine sleeps, and know nothing of a clock that is set.
constexpr std::chrono::milliseconds longestTrust = std::chrono::hours(1);

} // namespace

Clock::Clock(std::function<QDateTime()> now) : m_now(std::move(now)), m_today(m_now().date())
{
    m_untilMidnight.setSingleShot(true);
    m_untilMidnight.setTimerType(Qt::PreciseTimer); // a coarse one may ring some percent early
    connect(&m_untilMidnight, &QTimer::timeout, this, &Clock::look);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &Clock::look);
    look();
}

void Clock::look()
{
    const QDateTime now = m_now();
    const std::chrono::milliseconds midnight(now.msecsTo(now.date().addDays(1).startOfDay()));
    m_untilMidnight.start(std::clamp(midnight, std::chrono::milliseconds(1), longestTrust));
    if (now.date() == m_today)
        return;
    m_today = now.date();
    Q_EMIT dayBegan(m_today);
}

} // namespace espalier
