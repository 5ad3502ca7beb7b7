// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// How large a foreign file may be before it is refused. Files are hostile until parsed.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>

namespace espalier::limits {

inline constexpr std::int64_t fileBytes = 512LL * 1024 * 1024;
inline constexpr int depth = 64;
inline constexpr std::size_t nodes = 200'000;
inline constexpr std::size_t stringBytes = 1024 * 1024;
inline constexpr std::size_t listEntries = 2'000'000;   ///< structured entries in the lists of all records
inline constexpr std::int64_t exactInteger = 1LL << 53; ///< beyond it a double is no longer exact

/// Unreadable, with a sentence, when a file of `bytes` is larger than any tree can be.
[[nodiscard]] Result<void> checkFileSize(const QString &file, std::int64_t bytes);

} // namespace espalier::limits
