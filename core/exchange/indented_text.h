// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Indented text: one line a row, deeper means under. Steps may be tabs, any number of spaces, or both mixed;
// bullets in front of titles are dropped.
#pragma once

#include "core/exchange/outline.h"

namespace espalier {

[[nodiscard]] Result<Outline> readIndentedText(const QString &text, ImportReport &report);

} // namespace espalier
