// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Random commands for property tests: every verb of core/edit, on nodes picked by number. A command is four
// numbers, so that a failing list of them shrinks to the few that matter.
#pragma once

#include "core/base/result.h"
#include "core/edit/context.h"
#include "core/model/tree.h"

#include <array>
#include <cstdint>

namespace espalier::test {

using Command = std::array<std::uint32_t, 4>; ///< verb, then what and where

/// What a command does to a tree; refused where the verb says no. Keeps trees below about a hundred nodes.
[[nodiscard]] Result<Change> edited(const Tree &tree, const Command &command, Context &context);

/// The same commands for the same seed.
[[nodiscard]] std::vector<Command> randomCommands(std::uint64_t seed, std::size_t count);

/// Where a tree breaks a promise that apply() and the verbs keep: kin that differ from what the records say,
/// a missing end, a circle, not one primary link, tiers out of order, a code twice. Empty: nowhere.
[[nodiscard]] std::vector<QString> brokenPromises(const Tree &tree);

} // namespace espalier::test
