// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Two works beside each other: their rounds alternate within one iteration of a benchmark, and its counters
// say the medians of process CPU time (canvas_ms, floor_ms), their ratio and what is allowed. Medians of
// alternating rounds hold on a machine that does other things as well.
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <ctime>
#include <functional>
#include <vector>

namespace espalier {

inline constexpr int rounds = 9;

inline double cpuMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * 1e-6;
}

inline double timed(const std::function<void()> &work)
{
    const double start = cpuMilliseconds();
    work();
    return cpuMilliseconds() - start;
}

inline double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// Everything that is due is done and painted, without waiting for a timer.
inline void flush(QWidget &window)
{
    QCoreApplication::sendPostedEvents();
    QEvent update(QEvent::UpdateRequest);
    QCoreApplication::sendEvent(&window, &update);
}

/// Sets the counters of one line of the table.
inline void report(benchmark::State &state, double canvas, double floor, double allowed)
{
    state.counters["canvas_ms"] = canvas;
    state.counters["floor_ms"] = floor;
    state.counters["ratio"] = canvas / floor;
    state.counters["allowed"] = allowed;
}

/// Both works alternate; the medians are compared.
inline void compare(benchmark::State &state, double allowed, const std::function<void(int)> &canvas,
                    const std::function<void(int)> &floor)
{
    std::vector<double> ours;
    std::vector<double> theirs;
    for ([[maybe_unused]] auto once : state) {
        for (int round = -2; round < rounds; ++round) {
            const double first = timed([&] { canvas(round); });
            const double second = timed([&] { floor(round); });
            if (round >= 0) {
                ours.push_back(first);
                theirs.push_back(second);
            }
        }
    }
    report(state, median(ours), median(theirs), allowed);
}

} // namespace espalier
