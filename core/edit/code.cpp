// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/edit/code.h"

#include "core/model/codes.h"

#include <algorithm>
#include <limits>

namespace espalier::edit {

namespace {

/// Tiers that share a letter share their numbers.
void give(Draft &draft, const QString &letter, int number)
{
    for (const Tier &tier : draft.tree().tiers()) {
        if (tier.letter == letter && draft.find<Tier>(tier.id)->lastCode < number)
            draft.edit<Tier>(tier.id).lastCode = number;
    }
}

} // namespace

QString nextCode(Draft &draft, TierId id)
{
    const QString letter = draft.find<Tier>(id)->letter;
    if (letter.isEmpty())
        return {};
    int highest = 0;
    for (const Tier &tier : draft.tree().tiers()) {
        if (tier.letter == letter)
            highest = std::max(highest, draft.find<Tier>(tier.id)->lastCode);
    }
    if (highest == std::numeric_limits<int>::max())
        return {};
    give(draft, letter, highest + 1);
    return QStringLiteral("%1-%2").arg(letter).arg(highest + 1);
}

void noteCode(Draft &draft, const QString &code)
{
    if (const auto given = numberedCode(code))
        give(draft, given->letter.toString(), given->number);
}

} // namespace espalier::edit
