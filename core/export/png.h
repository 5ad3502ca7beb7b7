// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// A Picture as PNG. Painted and compressed in bands of at most 256 rows, so that memory is a band, the bytes
// of the result and the picture, however large it is.
#pragma once

#include "core/export/exported.h"
#include "core/render/picture.h"

#include <QSize>

namespace espalier {

struct PngOptions
{
    double dpi = 144; ///< pixels an inch, 72 … 600; a layout unit is 1/96 inch
};

inline constexpr int pngMostSide = 32'767;           ///< pixels
inline constexpr double pngMostPixels = 256.0 * 1e6; ///< of the whole picture

/// Larger than pngMostSide or pngMostPixels: scaled down, and a note says to what. Usage error for a dpi out
/// of range.
[[nodiscard]] Result<Exported> writePng(const Picture &picture, const PngOptions &options = {},
                                        const Progress &progress = {});

} // namespace espalier
