// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Verbs on Actions: what somebody promised to do.
#pragma once

#include "core/base/result.h"
#include "core/edit/context.h"
#include "core/model/change.h"

namespace espalier {
class Tree;
}

namespace espalier::edit {

/// Records an Action, open since today. Refused without words, or where its person or the node that it comes
/// from is not in the tree.
[[nodiscard]] Result<Change> recordAction(const Tree &tree, Action action, Context &context);

/// Done or dropped today, or open again. Refused where the Action is gone.
[[nodiscard]] Result<Change> settleAction(const Tree &tree, const ActionId &action, ActionState state,
                                          const Context &context);

} // namespace espalier::edit
