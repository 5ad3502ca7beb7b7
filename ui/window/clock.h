// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Clock: the one place of the window that knows what time it is. It says when a day has begun: at midnight,
// or, after the machine slept or its clock was set, when the program comes to the front and within the hour.
#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <functional>

namespace espalier {

class Clock final : public QObject
{
    Q_OBJECT

public:
    /// `now` gives the time in the user's own time zone: the machine's, or a fixed one.
    explicit Clock(std::function<QDateTime()> now = [] { return QDateTime::currentDateTime(); });

    [[nodiscard]] QDateTime now() const { return m_now(); }
    /// The day that was last told: it never moves between two dayBegan().
    [[nodiscard]] QDate today() const { return m_today; }

Q_SIGNALS:
    void dayBegan(QDate today);

private:
    void look();

    std::function<QDateTime()> m_now;
    QDate m_today;
    QTimer m_untilMidnight;
};

} // namespace espalier
