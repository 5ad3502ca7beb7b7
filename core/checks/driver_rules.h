// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Whether a node's drivers add up to it: by formula, weights, status and targets. The rows that use these
// stand in link_rules.cpp.
#pragma once

#include "core/checks/rule.h"

namespace espalier {

/// Whether a driver counts where a node is compared with what drives it: guards, diagnostics, ideas and
/// retired nodes do not.
[[nodiscard]] bool countsAsDriver(const Look &look, const Tie &tie);

// L1
void judgeFormula(const Look &look, Slot slot, Found &found);
[[nodiscard]] QString tellFormula(const Telling &telling);
[[nodiscard]] Result<Change> linkAsReckoned(const Tree &tree, const Derived &derived, const Finding &finding,
                                            Context &context);
// L2
void judgeWeights(const Look &look, Slot slot, Found &found);
[[nodiscard]] QString tellWeights(const Telling &telling);
[[nodiscard]] Result<Change> scaleWeights(const Tree &tree, const Derived &derived, const Finding &finding,
                                          Context &context);
// L7
void judgeDisagreement(const Look &look, Slot slot, Found &found);
[[nodiscard]] QString tellDisagreement(const Telling &telling);
// L8
void judgeTargetsBelow(const Look &look, Slot slot, Found &found);
[[nodiscard]] QString tellTargetsBelow(const Telling &telling);

} // namespace espalier
