// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What is said of a finding, in the language of the reader, and what mends it. Made when it is shown.
#pragma once

#include "core/checks/rule.h"

namespace espalier {

/// The sentence of a finding; it names the thing.
[[nodiscard]] QString textOf(const Tree &tree, const Derived &derived, const Finding &finding);

/// A text of a rule's row, translated.
[[nodiscard]] QString ruleText(const char *english);

struct Fix
{
    QString label;
    Change change;
};
/// The change that mends the finding; refused where there is none. Undo takes it back like any other.
[[nodiscard]] Result<Fix> fixOf(const Tree &tree, const Derived &derived, const Finding &finding,
                                Context &context);

/// What the fix is called; empty where there is none. Much cheaper than the fix where the rule can tell.
[[nodiscard]] QString fixLabelOf(const Tree &tree, const Derived &derived, const Finding &finding);

} // namespace espalier
