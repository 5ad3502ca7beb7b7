// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The rows of each group, one file a group. rules() puts them together.
#pragma once

#include "core/checks/rule.h"

namespace espalier {

[[nodiscard]] std::span<const Rule> structureRules();
[[nodiscard]] std::span<const Rule> definitionRules();
[[nodiscard]] std::span<const Rule> timeRules();
[[nodiscard]] std::span<const Rule> thresholdRules();
[[nodiscard]] std::span<const Rule> linkRules();
[[nodiscard]] std::span<const Rule> vanityRules();
[[nodiscard]] std::span<const Rule> campaignRules();
[[nodiscard]] std::span<const Rule> governanceRules();

} // namespace espalier
