// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What the fields of a record may hold, and what follows from an edit: the rules behind record.h.
#pragma once

#include "core/base/rank.h"
#include "core/base/result.h"
#include "core/edit/draft.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace espalier::edit {

/// Whether all numbers in a value are finite.
template <class Value>
[[nodiscard]] bool isFinite(const Value &value)
{
    if constexpr (std::is_same_v<Value, double>) {
        return std::isfinite(value);
    } else if constexpr (std::is_same_v<Value, std::optional<double>>) {
        return !value || std::isfinite(*value);
    } else if constexpr (Structured<Value>) {
        bool finite = true;
        forEachField<Value>([&](const auto &row) { finite = finite && isFinite(value.*row.member); });
        return finite;
    } else if constexpr (requires { requires Structured<typename Value::value_type>; }) {
        return std::ranges::all_of(value, [](const auto &entry) { return isFinite(entry); });
    } else {
        return true;
    }
}

/// Checks an edited record against the draft, tidies it, and adds what follows. `before` is the one in the
/// tree.
template <class Record>
[[nodiscard]] Result<void> settle(Draft &, const Record &)
{
    return {};
}
/// The title is one line. The code is nobody else's. The tier fits what the node supports; drivers shift
/// down with it. An idea without a parent is parked, and only that or the top tier stands without one.
template <>
[[nodiscard]] Result<void> settle(Draft &draft, const Node &before);
/// Which link is primary is no field to edit.
template <>
[[nodiscard]] Result<void> settle(Draft &draft, const Link &before);
/// The highest code given never falls.
template <>
[[nodiscard]] Result<void> settle(Draft &draft, const Tier &before);

/// No password comes into the address of the saved import. One that was there before (a file may say
/// anything) is no reason.
template <>
[[nodiscard]] Result<void> settle(Draft &draft, const Source &before);

/// A value is one of a node of the tree.
template <>
[[nodiscard]] Result<void> settle(Draft &draft, const Observation &before);

/// The tier that takes over the nodes of one that goes, see removeRecord().
[[nodiscard]] Result<TierId> tierHeir(const Tree &tree, TierId tier, TierId wanted);
void removeObservation(Draft &draft, ObservationId id);

/// A rank after all records of a register.
template <class Record>
[[nodiscard]] QByteArray lastRank(const Tree &tree)
{
    QByteArray last;
    for (const Record &record : tree.all<Record>())
        last = std::max(last, record.rank);
    const QByteArray rank = rankBetween(last, {});
    return rank.isEmpty() ? last : rank;
}

} // namespace espalier::edit
