// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Countdown: the time that is left. Counts by the clock it is given, so a machine that slept counts on; the
// timer inside only looks often enough for a display.
#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace espalier {

class Countdown final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes usual{10};
    static constexpr std::chrono::minutes most{600};

    explicit Countdown(std::function<QDateTime()> now, QObject *parent = nullptr);

    /// Never negative.
    [[nodiscard]] std::chrono::seconds left() const;
    [[nodiscard]] bool isRunning() const { return m_endsAt.isValid(); }
    [[nodiscard]] bool isOver() const { return !isRunning() && m_left.count() == 0; }

    /// From what is left, or the usual time when that is over.
    void start();
    void pause();
    /// Up to `most`.
    void add(std::chrono::seconds time);
    /// Paused, with the usual time left.
    void reset();
    /// Compares with the clock; the timer calls it.
    void look();

Q_SIGNALS:
    /// Anything that is shown.
    void changed();
    void ended();

private:
    std::function<QDateTime()> m_now;
    QTimer m_tick;
    std::chrono::seconds m_left = usual; ///< while paused
    QDateTime m_endsAt;                  ///< while running
};

/// "9:05", "1:00:00".
[[nodiscard]] QString minutesText(std::chrono::seconds time);

} // namespace espalier
