// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/edit/new_tree.h"

#include "core/base/rank.h"

#include <array>

namespace espalier::edit {

namespace {

struct DefaultTier
{
    const char *name;
    const char *plural;
    const char *letter;
    const char *description;
    std::uint32_t color;
};

constexpr std::array<DefaultTier, 4> tiers{{
    {"Business goal", "Business goals", "G", "what executives are accountable for", 0x1e3a8a},
    {"Marketing objective", "Marketing objectives", "O", "the change we want to see", 0x2b86c5},
    {"Mid-level metric", "Mid-level metrics", "M", "what moves the objective", 0x7e4fbf},
    {"Tactical metric", "Tactical metrics", "T", "campaigns and experiments", 0x64748b},
}};

} // namespace

std::vector<Tier> defaultTiers(IdSource &ids)
{
    const std::vector<QByteArray> ranks = ranksBetween({}, {}, tiers.size());
    std::vector<Tier> out;
    for (std::size_t i = 0; i < tiers.size(); ++i) {
        Tier tier;
        tier.id = ids.make<Tier>();
        tier.rank = ranks[i];
        tier.name = QString::fromLatin1(tiers[i].name);
        tier.plural = QString::fromLatin1(tiers[i].plural);
        tier.letter = QString::fromLatin1(tiers[i].letter);
        tier.description = QString::fromLatin1(tiers[i].description);
        tier.color = Rgb::of(tiers[i].color);
        out.push_back(std::move(tier));
    }
    return out;
}

Tree newTree(Context &context)
{
    Change change;
    for (Tier &tier : defaultTiers(context.ids))
        appendNew(change, std::move(tier));
    Tree tree;
    // New ids, no links: there is nothing to refuse.
    static_cast<void>(tree.apply(change));
    return tree;
}

} // namespace espalier::edit
