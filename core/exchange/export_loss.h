// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What an export leaves behind, found by the field table: a field that is added to the model is missed here
// by itself.
#pragma once

#include "core/model/tree.h"

#include <QStringList>

#include <span>
#include <string_view>

namespace espalier {

/// What a format holds: "nodes.title" for a field, "nodes" for the fields that only name or order its
/// records.
using KeptFields = std::span<const std::string_view>;

/// One sentence for each kind of record that has content outside `kept`: "Nodes: 12 × Thresholds, 3 ×
/// Votes.", or "4 × campaign." where nothing of the kind is kept. Empty when nothing is lost.
[[nodiscard]] QStringList lossOf(const Tree &tree, KeptFields kept);

} // namespace espalier
