// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// From the model's Rgb to the toolkit's colour.
#pragma once

#include "core/base/rgb.h"

#include <QColor>

namespace espalier {

[[nodiscard]] QColor toColor(Rgb rgb);

} // namespace espalier
