// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Many findings mended as one change.
#pragma once

#include "core/checks/checks.h"

#include <functional>

namespace espalier {

struct FixedAll
{
    Change change;
    QStringList done; ///< what was found and how it was mended, a line each, in the order of findings
};

/// Mends the findings that are wanted, one after the other, each as long as it is still there; what a fix
/// brings to light is mended too. Waived findings, and those without a fix, stay. `derived` and `checks` are
/// of `tree`.
[[nodiscard]] FixedAll fixAll(const Tree &tree, const Derived &derived, const Checks &checks,
                              const std::function<bool(const Finding &)> &wanted, Context &context);

} // namespace espalier
