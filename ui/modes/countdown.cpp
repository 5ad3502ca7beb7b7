// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/modes/countdown.h"

#include <algorithm>
#include <utility>

namespace espalier {

using namespace std::chrono_literals;

Countdown::Countdown(std::function<QDateTime()> now, QObject *parent) : QObject(parent), m_now(std::move(now))
{
    m_tick.setInterval(250ms); // a second is never skipped on the display
    connect(&m_tick, &QTimer::timeout, this, &Countdown::look);
}

std::chrono::seconds Countdown::left() const
{
    if (!isRunning())
        return m_left;
    // Rounded up: a second that has begun is still there.
    const std::chrono::milliseconds left(m_now().msecsTo(m_endsAt));
    return std::clamp(std::chrono::ceil<std::chrono::seconds>(left), 0s, std::chrono::seconds(most));
}

void Countdown::start()
{
    if (isRunning())
        return;
    m_endsAt = m_now().addSecs((isOver() ? std::chrono::seconds(usual) : m_left).count());
    m_tick.start();
    Q_EMIT changed();
}

void Countdown::pause()
{
    if (!isRunning())
        return;
    m_left = left();
    m_endsAt = {};
    m_tick.stop();
    Q_EMIT changed();
}

void Countdown::add(std::chrono::seconds time)
{
    const std::chrono::seconds wanted = std::clamp(left() + time, 0s, std::chrono::seconds(most));
    if (isRunning())
        m_endsAt = m_now().addSecs(wanted.count());
    else
        m_left = wanted;
    Q_EMIT changed();
}

void Countdown::reset()
{
    pause();
    m_left = usual;
    Q_EMIT changed();
}

void Countdown::look()
{
    if (!isRunning())
        return;
    if (left().count() > 0) {
        Q_EMIT changed();
        return;
    }
    pause();
    Q_EMIT ended();
}

QString minutesText(std::chrono::seconds time)
{
    const qint64 all = time.count();
    const QLatin1Char zero('0');
    if (all < 3600)
        return QStringLiteral("%1:%2").arg(all / 60).arg(all % 60, 2, 10, zero);
    return QStringLiteral("%1:%2:%3")
        .arg(all / 3600)
        .arg(all / 60 % 60, 2, 10, zero)
        .arg(all % 60, 2, 10, zero);
}

} // namespace espalier
