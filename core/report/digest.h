// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Digest: what happened in a tree between two days, for those who were not there.
#pragma once

#include "core/rules/derive.h"

#include <QString>

namespace espalier {

/// Markdown: status changes, the worse first; bands that ask for something new; overdue Actions. `before` and
/// `now` are of the tree as it is, judged from the two days. O(nodes + actions + observations).
[[nodiscard]] QString digestText(const Tree &tree, const Derived &before, const Derived &now);

} // namespace espalier
