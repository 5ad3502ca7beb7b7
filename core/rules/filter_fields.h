// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What a filter can ask: every field of the node's field table and the computed ones beside it, found by key.
#pragma once

#include "core/model/tree.h"
#include "core/rules/derive.h"
#include "core/rules/node_filter.h"

#include <QString>

#include <functional>
#include <optional>

namespace espalier {

enum class FilterKind : std::uint8_t {
    None,   ///< no such field
    Text,   ///< holds what contains the value
    Choice, ///< is the value
    Key,    ///< missing, has: the value is the key of a field
};
[[nodiscard]] FilterKind filterKind(const QString &field);

/// The key of a field as it may be typed, in any case: "Channel" is "channels". Empty for what is no field.
[[nodiscard]] QString filterField(const QString &typed);

/// A value as it may be typed, as conditions hold it: a record's name becomes "{id}", "ACT" becomes "act".
/// Nothing where it means nothing for the field.
[[nodiscard]] std::optional<QString> filterValue(const QString &field, const QString &typed,
                                                 const Tree &tree);

/// Calls `visit(node, value)` for each value of the field on each node. O(nodes).
void eachValue(const QString &field, const Tree &tree, const Derived &derived, const FindingWords &findings,
               const std::function<void(Slot, const QString &)> &visit);

} // namespace espalier
