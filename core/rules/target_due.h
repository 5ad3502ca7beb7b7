// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What a node should have reached on a day, and the values that it is measured by.
#pragma once

#include "core/model/tree.h"

#include <QDate>

#include <optional>
#include <vector>

namespace espalier {

/// The same day of the last year; the last of a month is the last of that month, also in a leap year.
[[nodiscard]] QDate aYearBefore(QDate day);

/// The day on which the period of an observation is over.
[[nodiscard]] QDate finishedOn(const Observation &observation);

/// The day on which the period after one that ended on `day` ends; invalid where nobody said how often.
[[nodiscard]] QDate nextEnd(QDate day, const Cadence &cadence);

/// The current values of a node without dimension, oldest first: corrected ones and periods not finished on
/// `day` left out. O(observations of the node).
[[nodiscard]] std::vector<Slot> currentObservations(const Tree &tree, Slot node, QDate day);

/// currentObservations() of many nodes, in the same memory. The tree outlives it.
class CurrentObservations
{
public:
    CurrentObservations(const Tree &tree, QDate day) : m_tree(tree), m_day(day) {}
    /// Valid until the next call.
    [[nodiscard]] const std::vector<Slot> &of(Slot node);

private:
    const Tree &m_tree;
    QDate m_day;
    std::vector<ObservationId> m_replaced;
    std::vector<Slot> m_current;
};

/// The target due on a day, along the node's path; nullopt without a target, and with targets for periods
/// alone before the first step or after the last period. A total to date without a start begins at zero,
/// where the period of its values or else its own horizon begins. `series` are the node's current
/// observations.
[[nodiscard]] std::optional<double> targetDue(const Tree &tree, const Node &node,
                                              const std::vector<Slot> &series, QDate day);

} // namespace espalier
