// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// How the command line names a node.
#pragma once

#include "core/base/result.h"
#include "core/model/tree.h"

namespace espalier::cli {

/// The node that a name means to NodesByName; Usage where there is none, or several are called so, with the
/// candidates.
[[nodiscard]] Result<NodeId> nodeNamed(const Tree &tree, const QString &name);

} // namespace espalier::cli
