// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// JSON outlines. Nested: objects or plain strings under children, nodes, items or any other list of titled
// objects; or flat: one list whose objects name their parents. Read as events under the limits of a document,
// never as a tree of values: nothing recurses and nothing is held that is not a row.
#pragma once

#include "core/exchange/outline.h"

namespace espalier {

/// Unreadable, with line and column, for what is no JSON, a key that stands twice in one object, or nesting
/// deeper than limits::depth objects in each other.
[[nodiscard]] Result<Outline> readJsonOutline(const QString &text, ImportReport &report);

} // namespace espalier
