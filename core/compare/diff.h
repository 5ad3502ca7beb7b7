// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The Change between two trees.
#pragma once

#include "core/model/tree.h"

namespace espalier {

/// What turns `from` into `to`: applied to `from` it gives a tree equal to `to`. Records that both share are
/// passed over without a look inside, so that trees with a common past cost a glance a record. Removed and
/// edited records stand in the order of `from`, added ones in that of `to`.
[[nodiscard]] Change diff(const Tree &from, const Tree &to);

} // namespace espalier
