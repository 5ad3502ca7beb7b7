// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// A tree and its history as a new database, in one go.
#pragma once

#include "core/storage/store.h"

namespace espalier::kpidb {

/// `path` must not exist. On failure what was begun is left for the caller to remove.
[[nodiscard]] Result<void> write(const QString &path, const Tree &tree,
                                 std::span<const HistoryEntry> history);

} // namespace espalier::kpidb
