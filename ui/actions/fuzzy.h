// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Fuzzy matching for the command search: the letters typed occur in the text in their order.
#pragma once

#include <QString>

#include <optional>

namespace espalier {

/// How well `typed` matches `text`, higher is better; nullopt when a letter is missing. Letters that begin
/// words and letters in a row count more, gaps and long texts less. Case and accents do not matter. Costs
/// O(|text|).
[[nodiscard]] std::optional<int> fuzzyScore(const QString &typed, const QString &text);

} // namespace espalier
