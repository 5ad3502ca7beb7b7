// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/render/sparkline.h"

#include <algorithm>
#include <cmath>

namespace espalier {
namespace {

/// Finer cannot be seen, and costs in every file.
double tenth(double length)
{
    return std::round(length * 10) / 10;
}

/// Values to heights: a little room above and below, so that the end dot stays inside.
class Scale
{
public:
    Scale(const QRectF &area, const Sparkline &line) : m_area(area)
    {
        const auto [low, high] = std::minmax_element(line.values.begin(), line.values.end());
        m_low = *low;
        m_high = *high;
        if (line.target) {
            m_low = std::min(m_low, *line.target);
            m_high = std::max(m_high, *line.target);
        }
        if (m_high <= m_low) {
            m_low -= 1;
            m_high += 1;
        }
        const double room = (m_high - m_low) * 0.22;
        m_low -= room;
        m_high += room;
    }

    [[nodiscard]] double y(double value) const
    {
        const double share = std::clamp((value - m_low) / (m_high - m_low), 0.0, 1.0);
        return tenth(m_area.bottom() - share * m_area.height());
    }

private:
    QRectF m_area;
    double m_low = 0;
    double m_high = 0;
};

} // namespace

void addSparkline(Picture &picture, const QRectF &area, const Sparkline &sparkline, const Theme &theme)
{
    const std::size_t count = sparkline.values.size();
    if (count < 2)
        return;
    const Scale scale(area, sparkline);
    for (const Zone &zone : sparkline.zones) {
        if (zone.status != Status::OnTrack && zone.status != Status::Watch)
            continue;
        const double top = zone.to ? scale.y(*zone.to) : area.top();
        const double bottom = zone.from ? scale.y(*zone.from) : area.bottom();
        if (bottom - top >= 0.5)
            picture.ops.emplace_back(RoundRect{{area.left(), top, area.width(), bottom - top},
                                               0,
                                               false,
                                               {theme.inkOf(zone.status).tint, {}, 0, Dash::Solid}});
    }
    if (sparkline.target) {
        const double y = scale.y(*sparkline.target);
        picture.ops.emplace_back(Path{
            {{area.left(), y}, {area.right(), y}}, false, 0, 0, {{}, theme.inkQuiet, 1.1F, Dash::Dotted}});
    }
    std::vector<QPointF> points;
    points.reserve(count);
    const double step = (area.width() - 4) / static_cast<double>(count - 1);
    for (std::size_t i = 0; i < count; ++i)
        points.emplace_back(tenth(area.left() + 0.5 + step * static_cast<double>(i)),
                            scale.y(sparkline.values[i]));
    const QPointF end = points.back();
    picture.ops.emplace_back(Path{std::move(points), false, 0, 0, {{}, theme.inkSoft, 1.5F, Dash::Solid}});
    picture.ops.emplace_back(Disc{end, 2.4, {theme.ink, {}, 0, Dash::Solid}});
}

} // namespace espalier
