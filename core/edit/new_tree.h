// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The tree that "New" begins with.
#pragma once

#include "core/edit/context.h"
#include "core/model/tree.h"

namespace espalier::edit {

/// The four default tiers and nothing else: Business goal, Marketing objective, Mid-level metric, Tactical
/// metric. Their colours share no hue with those of a status.
[[nodiscard]] Tree newTree(Context &context);

/// The same as records, top tier first, for importers that add their own.
[[nodiscard]] std::vector<Tier> defaultTiers(IdSource &ids);

} // namespace espalier::edit
