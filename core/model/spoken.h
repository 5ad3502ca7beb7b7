// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Small values as people say them, in their language; files have their own form (text()).
#pragma once

#include "core/model/values.h"

#include <QString>

namespace espalier {

/// "weekly", "every 10 days", "not set".
[[nodiscard]] QString spoken(const Cadence &cadence);

} // namespace espalier
