// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Import options with four tiers, always the same.
#pragma once

#include "core/base/rank.h"
#include "core/exchange/tree_from_outline.h"

#include <array>

namespace espalier {

inline ImportOptions fourTiers()
{
    constexpr std::array<const char *, 4> names{"Business goal", "Marketing objective", "Mid-level metric",
                                                "Tactical metric"};
    DerivedIds ids(QStringLiteral("tier"));
    const std::vector<QByteArray> ranks = ranksBetween({}, {}, names.size());
    ImportOptions options;
    for (std::size_t i = 0; i < names.size(); ++i) {
        Tier tier;
        tier.id = ids.make<Tier>();
        tier.rank = ranks[i];
        tier.name = QString::fromLatin1(names[i]);
        tier.letter = tier.name.first(1);
        options.tiers.push_back(tier);
    }
    options.title = QStringLiteral("list");
    return options;
}

} // namespace espalier
