// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The paper a picture is put on.
#pragma once

#include "core/base/result.h"

#include <QSizeF>
#include <QStringList>

namespace espalier {

inline constexpr double unitsPerMillimetre = 96 / 25.4; ///< layout units

/// Upright size in millimetres of "A0" … "A4", "Letter", "Tabloid" (any case) or of "WIDTHxHEIGHT" in
/// millimetres, 50 … 5,000 each, which is taken as it is written. A usage error lists what there is.
[[nodiscard]] Result<QSizeF> pageNamed(const QString &name);

/// The names pageNamed() knows, for menus.
[[nodiscard]] QStringList pageNames();

} // namespace espalier
