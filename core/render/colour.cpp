// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/render/colour.h"

namespace espalier {

QColor toColor(Rgb rgb)
{
    return {rgb.red, rgb.green, rgb.blue};
}

} // namespace espalier
