// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The lozenge of a finding, with E, W or I in it: the same drawing as on the cards.
#pragma once

#include "core/render/theme.h"

#include <QIcon>

namespace espalier {

[[nodiscard]] QIcon findingIcon(FindingKind kind);

} // namespace espalier
