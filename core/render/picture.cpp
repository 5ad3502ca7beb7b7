// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/render/picture.h"

#include <algorithm>
#include <utility>

namespace espalier {
namespace {

QRectF grown(const QRectF &rect, const Ink &ink)
{
    const double by = ink.stroke ? static_cast<double>(ink.width) / 2 : 0;
    return rect.adjusted(-by, -by, by, by);
}

struct Bounds
{
    QRectF operator()(const RoundRect &shape) const { return grown(shape.rect, shape.ink); }
    QRectF operator()(const Disc &disc) const
    {
        const QPointF corner(disc.radius, disc.radius);
        return grown({disc.centre - corner, disc.centre + corner}, disc.ink);
    }
    QRectF operator()(const Path &path) const
    {
        if (path.points.empty())
            return {};
        const auto byX = [](QPointF a, QPointF b) { return a.x() < b.x(); };
        const auto byY = [](QPointF a, QPointF b) { return a.y() < b.y(); };
        const auto [left, right] = std::minmax_element(path.points.begin(), path.points.end(), byX);
        const auto [top, bottom] = std::minmax_element(path.points.begin(), path.points.end(), byY);
        const double by = path.arrow / 2 + 1; // an arrowhead is as wide as it is long; a mitre may stand out
        return grown(QRectF(QPointF(left->x(), top->y()), QPointF(right->x(), bottom->y())), path.ink)
            .adjusted(-by, -by, by, by);
    }
    QRectF operator()(const Text &text) const
    {
        const double height = text.font.pixels;
        const double width =
            static_cast<double>(text.width) + height; // italics and kerning lean out a little
        const double share = text.align == Align::Left ? 0 : text.align == Align::Middle ? 0.5 : 1;
        return {text.at.x() - share * width - height / 2, text.at.y() - 1.2 * height, width + height,
                1.7 * height};
    }
    QRectF operator()(const Use &use) const
    {
        const QPointF half(use.size / 2, use.size / 2);
        return {use.centre - half, use.centre + half};
    }
    QRectF operator()(const Group &group) const { return group.bounds.translated(group.origin); }
    QRectF operator()(const GroupEnd &) const { return {}; }
    QRectF operator()(const HotSpot &spot) const { return spot.rect; }
};

} // namespace

void Picture::beginGroup(QPointF origin, QString id, QString groupTitle)
{
    m_open.push_back(ops.size());
    ops.emplace_back(Group{origin, {}, 0, std::move(id), std::move(groupTitle)});
}

void Picture::endGroup(const QRectF &covered)
{
    auto &group = std::get<Group>(ops[m_open.back()]);
    m_open.pop_back();
    group.bounds = covered;
    group.end = ops.size();
    ops.emplace_back(GroupEnd{});
}

QRectF boundsOf(const Op &op)
{
    return std::visit(Bounds{}, op);
}

} // namespace espalier
