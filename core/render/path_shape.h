// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The outline of a Path: where its straight pieces and rounded bends lie. Painter and SVG writer draw the
// same curve.
#pragma once

#include "core/render/picture.h"

#include <QPolygonF>

#include <vector>

namespace espalier {

/// One piece of an outline: a straight line to `start`, then a quadratic curve around `bend` to `end`
/// (for a sharp corner all three are the same point).
struct Bend
{
    QPointF start;
    QPointF bend;
    QPointF end;
};

/// First point and all later points of a path with their bends; a line with an arrowhead ends at the head's
/// base. Empty for fewer than two points.
[[nodiscard]] std::vector<Bend> outlineOf(const Path &path);

/// How far the arcs of a RoundRect with round left corners reach: they end on its right side where it is
/// narrower than its corners are round. `x` from the left, `y` from the top and from the bottom.
[[nodiscard]] QPointF arcEnd(const RoundRect &shape);

/// The triangle at the last point; empty without an arrow.
[[nodiscard]] QPolygonF arrowHead(const Path &path);

} // namespace espalier
