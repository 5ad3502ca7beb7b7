// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Whether what was signed off was altered by those who may, and whether those below have heard of it. The
// rows that use these stand in governance_rules.cpp.
#pragma once

#include "core/checks/rule.h"

namespace espalier {

// G1
void judgeAlteration(const Look &look, Slot slot, Found &found);
[[nodiscard]] QString tellAlteration(const Telling &telling);
/// As the youngest baseline has it that holds what was approved.
[[nodiscard]] Result<Change> putBack(const Tree &tree, const Derived &derived, const Finding &finding,
                                     Context &context);
// G2
void judgeApprover(const Look &look, Slot slot, Found &found);
[[nodiscard]] QString tellApprover(const Telling &telling);
// G3
void judgeProposal(const Look &look, Slot slot, Found &found);
[[nodiscard]] QString tellProposal(const Telling &telling);
// G8
void judgeUpstream(const Look &look, Slot slot, Found &found);
[[nodiscard]] QString tellUpstream(const Telling &telling);
/// For the owner alone.
[[nodiscard]] Result<Change> confirmUpstream(const Tree &tree, const Derived &derived, const Finding &finding,
                                             Context &context);

} // namespace espalier
