// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The signs of a spotlight: on each card that is lit an arrow to the goals or to the drivers, or the ring of
// what it is all about, with the words that are said there.
#pragma once

#include "ui/canvas/stage.h"

class QPainter;

namespace espalier {

struct Spotlight;
struct Theme;

/// Those that touch `window`, a part of the drawing. The painter counts in pixels of the device; `world`
/// leads there. O(cards there + words).
void paintSigns(QPainter &painter, const QTransform &world, const QRectF &window, const Stage &stage,
                const Theme &theme, const Spotlight &spotlight);

} // namespace espalier
