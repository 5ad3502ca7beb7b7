// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Paints a Picture with a QPainter: sprites of the window, bands of a PNG, pages of a PDF.
#pragma once

#include "core/render/picture.h"

class QPainter;

namespace espalier {

/// Paints what of `picture` touches `exposed` (layout units; groups outside are skipped at once). The
/// painter's transform maps layout units to the device; its state is restored. The ground is not painted.
void paint(const Picture &picture, QPainter &painter, const QRectF &exposed);

/// The same from op `from` on, which stands in no group, until about `most` ops are painted; returns the op
/// to go on with, picture.ops.size() at the end. Ends between groups.
[[nodiscard]] std::size_t paintPart(const Picture &picture, QPainter &painter, const QRectF &exposed,
                                    std::size_t from, std::size_t most);

/// Paints one symbol, for menus, lists and legends outside pictures.
void paint(const Symbol &symbol, QPainter &painter, QPointF centre, double size);

} // namespace espalier
