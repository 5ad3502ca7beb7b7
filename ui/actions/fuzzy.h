// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Fuzzy matching for the command search: what is typed stands in the text, or begins its words.
#pragma once

#include <QString>

#include <optional>

namespace espalier {

/// How well `typed` matches `text`, higher is better; nullopt when it does not: it stands there in one piece,
/// or is put together from beginnings of words in their order ("rvr" is Repeat visit rate). Long texts count
/// less; case and accents do not matter. Costs O(|typed| · |text|).
[[nodiscard]] std::optional<int> fuzzyScore(const QString &typed, const QString &text);

} // namespace espalier
