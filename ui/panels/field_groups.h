// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// FieldGroups: which fields of a node stand together in the inspector, and which of them a finished node
// needs. Fields that no group names stand in the last one by themselves.
#pragma once

#include "core/rules/derive.h"

#include <QString>

#include <optional>
#include <span>
#include <string_view>

namespace espalier {

enum class FieldGroup { Essentials, Agreement, Measure, Evidence, More };
inline constexpr int fieldGroupCount = 5;

[[nodiscard]] QString groupName(FieldGroup group);
/// Keys of the field table, in the order in which they stand. Empty for Evidence, which is about links.
[[nodiscard]] std::span<const std::string_view> keysOf(FieldGroup group);
/// Shown at the head of the inspector or on a tab of its own, in no group.
[[nodiscard]] bool standsElsewhere(std::string_view key);

/// Labels of what is still missing of a group in one node: not set, and not inherited.
[[nodiscard]] QStringList missingIn(FieldGroup group, const Tree &tree, const Derived &derived, Slot node);

struct MissingField
{
    Slot node = noSlot;
    std::string_view key;
    LinkKey link = {}; ///< whose sentence it is; null for a field of the node

    bool operator==(const MissingField &) const = default;
};

/// The next missing field of the drawn tree after `after`, round to that again: of each node the sentences of
/// its links, then its own fields. An empty key begins with the node's first, noSlot with the first node.
/// Nullopt when none is missing. O(nodes).
[[nodiscard]] std::optional<MissingField> nextMissing(const Tree &tree, const Derived &derived,
                                                      const MissingField &after);

} // namespace espalier
