// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// A tree and its history from a database that nobody vouches for. Rows go through the same tapes and readers
// as JSON records do.
#pragma once

#include "core/storage/store.h"

namespace espalier::kpidb {

[[nodiscard]] Result<LoadedTree> read(const QString &path);
[[nodiscard]] Result<FileHistory> readHistory(const QString &path);

} // namespace espalier::kpidb
