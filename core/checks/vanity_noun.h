// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The counted noun of a title: whether a metric counts what is easily counted and seldom changes a decision.
#pragma once

#include "core/checks/lexicon.h"

namespace espalier {

/// The entry of the list of vanities that a metric with this title counts: "Impressions by country", "Number
/// of followers". Nothing where the noun only qualifies or explains another one ("Leads from page views"),
/// and where the title puts it into proportion or says how good it is, what it costs or what followed from
/// it. O(letters).
[[nodiscard]] std::optional<QString> vanityNounIn(const Lexicon &lexicon, const QString &title);

} // namespace espalier
