// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Codes as tiers give them: the tier's letter, a dash and a number ("M-14"). A tier keeps the highest number
// it ever gave, so that a code never comes back for another node.
#pragma once

#include "core/model/tree.h"

#include <QStringView>

#include <optional>

namespace espalier {

struct NumberedCode
{
    QStringView letter; ///< of the text that was asked about
    int number = 0;     ///< from 1
};

/// nullopt for codes of another kind.
[[nodiscard]] std::optional<NumberedCode> numberedCode(QStringView code);

/// What lifts the tiers whose nodes have a higher code than they remember, as after an edit or a merge
/// outside the program. Empty where there are none.
[[nodiscard]] Change forgottenCodes(const Tree &tree);

} // namespace espalier
