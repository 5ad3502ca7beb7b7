// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/render/path_shape.h"

#include <algorithm>
#include <cmath>

namespace espalier {
namespace {

double lengthOf(QPointF vector)
{
    return std::hypot(vector.x(), vector.y());
}

/// The point `by` away from `from` in the direction of `to`, at most half the way.
QPointF towards(QPointF from, QPointF to, double by)
{
    const QPointF way = to - from;
    const double length = lengthOf(way);
    if (length <= 0)
        return from;
    return from + way * std::min(by / length, 0.5);
}

/// Where the line of a path with an arrowhead ends: at the base of the head.
QPointF baseOfArrow(const Path &path)
{
    const QPointF tip = path.points.back();
    const QPointF way = path.points[path.points.size() - 2] - tip;
    const double length = lengthOf(way);
    return length <= 0 ? tip : tip + way * (path.arrow / length);
}

} // namespace

std::vector<Bend> outlineOf(const Path &path)
{
    const auto &points = path.points;
    if (points.size() < 2)
        return {};
    std::vector<Bend> bends;
    bends.reserve(points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        const QPointF point = points[i];
        const bool isEnd = !path.closed && (i == 0 || i + 1 == points.size());
        if (isEnd || path.corner <= 0) {
            bends.push_back({point, point, point});
            continue;
        }
        const QPointF before = points[(i + points.size() - 1) % points.size()];
        const QPointF after = points[(i + 1) % points.size()];
        bends.push_back({towards(point, before, path.corner), point, towards(point, after, path.corner)});
    }
    if (path.arrow > 0 && !path.closed) {
        const QPointF base = baseOfArrow(path);
        bends.back() = {base, base, base};
    }
    return bends;
}

QPointF arcEnd(const RoundRect &shape)
{
    const double r = shape.radius;
    const double x = std::min(r, shape.rect.width());
    return {x, r - std::sqrt(std::max(0.0, r * r - (r - x) * (r - x)))};
}

QPolygonF arrowHead(const Path &path)
{
    if (path.arrow <= 0 || path.closed || path.points.size() < 2)
        return {};
    const QPointF tip = path.points.back();
    const QPointF base = baseOfArrow(path);
    const QPointF half = (tip - base) * 0.42;
    const QPointF across(-half.y(), half.x());
    return {tip, base + across, base - across};
}

} // namespace espalier
