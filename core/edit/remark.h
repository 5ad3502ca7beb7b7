// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Verbs on the remarks of a node: its wins, blockers and open questions.
#pragma once

#include "core/base/result.h"
#include "core/edit/context.h"
#include "core/edit/draft.h"

namespace espalier::edit {

/// Which of a node's lists: &Node::questions, &Node::wins, &Node::blockers.
using Remarks = std::vector<Remark> Node::*;

/// Adds a remark by the author, since today. Refused without words.
[[nodiscard]] Result<Change> addRemark(const Tree &tree, const NodeId &node, Remarks list,
                                       const QString &text, Context &context);
/// Settles a remark today, or opens it again.
[[nodiscard]] Result<Change> settleRemark(const Tree &tree, const NodeId &node, Remarks list,
                                          const Id<Remark> &remark, bool settled, const Context &context);

/// Whether the change does nothing but to add to, or to alter, one such list of nodes.
[[nodiscard]] bool concernsOnly(Remarks list, const Change &change);

} // namespace espalier::edit
