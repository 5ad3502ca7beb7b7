// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Codes of nodes, "M-14": the letter of the tier and a number. Unique, and never given twice, since each tier
// keeps the highest number it ever gave.
#pragma once

#include "core/edit/draft.h"

namespace espalier::edit {

/// The next free code of a tier; the tier (and any other of the same letter) counts as having given it. The
/// tier must exist. Tiers without a letter give no codes: the answer is empty.
[[nodiscard]] QString nextCode(Draft &draft, TierId tier);
/// Tells the tiers of its letter that a code was given by hand.
void noteCode(Draft &draft, const QString &code);

} // namespace espalier::edit
