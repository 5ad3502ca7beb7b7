// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What titles say, or fail to say: the judges and messages of D8 to D11 and D14. They know words by lists
// alone, and keep quiet where a number or a target says what the words do not.
#pragma once

#include "core/checks/rule.h"

namespace espalier {

void judgeVagueWord(const Look &look, Slot slot, Found &found);
[[nodiscard]] QString tellVagueWord(const Telling &telling);

void judgeActivity(const Look &look, Slot slot, Found &found);
[[nodiscard]] QString tellActivity(const Telling &telling);

/// Specific, measurable, time-bound: unit, target and horizon are asked before the title.
void judgeGoal(const Look &look, Slot slot, Found &found);
[[nodiscard]] QString tellGoal(const Telling &telling);

/// What a program can read of a tier's naming rule: "without a channel", "at most 6 words", "with a number",
/// and the same in German. All else is left to people.
void judgeNamingRule(const Look &look, Slot slot, Found &found);
[[nodiscard]] QString tellNamingRule(const Telling &telling);

void judgeChannelNamed(const Look &look, Slot slot, Found &found);
[[nodiscard]] QString tellChannelNamed(const Telling &telling);

} // namespace espalier
