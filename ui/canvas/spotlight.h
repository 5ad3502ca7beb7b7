// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Spotlight: some cards of the drawing are lit and say why, all others are quiet. What it is about is known
// by whoever turns it on. Plain values by node slot; they are right for the tree that they were made of.
#pragma once

#include "core/model/register.h"

#include <QString>

#include <algorithm>
#include <array>
#include <vector>

namespace espalier {

enum class SpotRole : std::uint8_t {
    Quiet,
    Centre, ///< what all others have to do with
    Up,     ///< on the way from there to the goals
    Down,   ///< on the way from there to the drivers
    Both,
};

struct Spotlight
{
    struct Words
    {
        Slot slot = noSlot;
        QString text;
    };

    std::vector<SpotRole> roles;   ///< by slot, Quiet beyond the end; empty: there is none
    std::vector<Words> words;      ///< said on some cards that are lit, by slot
    std::array<QString, 5> spoken; ///< by role, for those who cannot see the light

    [[nodiscard]] bool isOn() const { return !roles.empty(); }
    [[nodiscard]] SpotRole roleOf(Slot slot) const
    {
        return slot < roles.size() ? roles[slot] : SpotRole::Quiet;
    }
    /// Empty where nothing is said.
    [[nodiscard]] QString wordsOf(Slot slot) const
    {
        const auto found = std::ranges::lower_bound(words, slot, {}, &Words::slot);
        return found != words.end() && found->slot == slot ? found->text : QString();
    }
    [[nodiscard]] const QString &spokenOf(Slot slot) const
    {
        return spoken[static_cast<std::size_t>(roleOf(slot))];
    }
};

} // namespace espalier
