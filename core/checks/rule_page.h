// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What there is to read about rules, in Markdown, made from the table: a page each, for the window, and all
// of them as resources/docs/checks.md.
#pragma once

#include "core/checks/rule.h"

namespace espalier {

/// What the rule says, why, where that is said, how to mend it and how to change its limits, in the language
/// of the reader.
[[nodiscard]] QString rulePage(const Rule &rule);

/// All rules, by group, and how they are judged, waived and scored: in English, where no translation is
/// installed.
[[nodiscard]] QString rulesPage();

} // namespace espalier
