// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/render/history_chart.h"

#include "core/base/tr.h"
#include "core/render/axis.h"
#include "core/render/text.h"

#include <algorithm>
#include <cmath>

namespace espalier {
namespace {

constexpr Font small{11, 400, false};
constexpr double textRow = 16; ///< of the legend and of the days
constexpr double laneHeight = 20;
constexpr std::size_t mostLanes = 3;
constexpr double shapeRoom = 18; ///< at the right of the plot, for the shapes of the bands
constexpr double shapeSize = 11;
constexpr double dot = 2.4;
constexpr double leastPlot = 60; ///< height below which labels and marks give way

/// Finer cannot be seen.
double tenth(double length)
{
    return std::round(length * 10) / 10;
}

Ink stroke(Rgb colour, float width, Dash dash = Dash::Solid)
{
    return {{}, colour, width, dash};
}

/// A mark with its place among the others.
struct PlacedMark
{
    const HistoryMark *mark = nullptr;
    double from = 0; ///< of the mark itself
    double to = 0;
    double left = 0; ///< of the mark with the least of its label
    double right = 0;
    bool isLabelLeft = false; ///< at the right edge it stands before the mark
    std::size_t lane = 0;
};

/// What a line of the chart means.
struct Key
{
    QString word;
    Ink ink;
};

class Drawer
{
public:
    Drawer(const History &history, QSizeF size, const Theme &theme)
        : m_history(history), m_theme(theme), m_area(QPointF(0, 0), size)
    {
        m_picture.bounds = m_area;
        m_picture.ground = theme.card;
        m_picture.title = historyText(history);
    }

    Picture draw()
    {
        if (!m_history.from.isValid() || m_area.width() < 24 || m_area.height() < 16)
            return std::move(m_picture);
        layOut();
        addBands();
        addGrid();
        addMarks();
        addLimits();
        addYearBefore();
        addPath();
        addValues();
        addLegend();
        return std::move(m_picture);
    }

private:
    void layOut();
    void layOutMarks();
    [[nodiscard]] ValueAxis axisFor(double height) const;
    [[nodiscard]] std::vector<Key> keys() const;
    /// Which of the keys stand in each row of the legend.
    [[nodiscard]] std::vector<std::vector<Key>> legendRows() const;
    [[nodiscard]] bool hasPath() const
    {
        return std::ranges::any_of(m_history.path,
                                   [](const PathPoint &point) { return point.due.has_value(); });
    }

    [[nodiscard]] double x(QDate day) const
    {
        const double share = static_cast<double>(m_history.from.daysTo(day)) /
                             static_cast<double>(m_history.from.daysTo(m_history.to));
        return tenth(m_plot.left() + share * m_plot.width());
    }
    [[nodiscard]] double y(double value) const
    {
        return tenth(m_plot.bottom() - m_axis.share(value) * m_plot.height());
    }

    void addBands();
    void addBand(std::size_t index, std::size_t from, std::size_t to);
    void addGrid();
    void addMarks();
    void addMark(const PlacedMark &placed, double leftEnd, double rightEnd);
    void addLimits();
    void addYearBefore();
    void addPath();
    void addValues();
    void addLegend();
    void addText(QPointF at, const QString &text, Align align, double room);
    void addLine(std::vector<QPointF> points, const Ink &ink)
    {
        if (points.size() > 1)
            m_picture.ops.emplace_back(Path{std::move(points), false, 0, 0, ink});
    }

    const History &m_history;
    const Theme &m_theme;
    QRectF m_area;
    QRectF m_plot;
    ValueAxis m_axis;
    AmountStyle m_tickStyle;
    std::vector<std::vector<Key>> m_legend;
    std::vector<TimeTick> m_days;
    std::vector<PlacedMark> m_marks;
    std::size_t m_lanes = 0;
    bool m_hasLabels = false;
    bool m_hasShapes = false;
    Picture m_picture;
};

std::vector<Key> Drawer::keys() const
{
    std::vector<Key> keys;
    if (hasPath())
        keys.push_back({Tr::tr("target", "in a chart"), stroke(m_theme.ink, 1.5F, Dash::Dotted)});
    if (m_history.comparison.limits)
        keys.push_back(
            {Tr::tr("natural limits and mean", "in a chart"), stroke(m_theme.inkSoft, 1, Dash::Dashed)});
    if (m_history.yearBefore.size() > 1)
        keys.push_back({Tr::tr("a year before", "in a chart"), stroke(m_theme.inkQuiet, 1)});
    return keys;
}

constexpr double keyLine = 18;
constexpr double keyGap = 14;

std::vector<std::vector<Key>> Drawer::legendRows() const
{
    std::vector<std::vector<Key>> rows;
    double left = 0;
    for (const Key &key : keys()) {
        const double width = keyLine + 5 + textWidth(key.word, small) + keyGap;
        if (rows.empty() || left + width > m_area.width()) {
            rows.emplace_back();
            left = 0;
        }
        rows.back().push_back(key);
        left += width;
    }
    return rows;
}

ValueAxis Drawer::axisFor(double height) const
{
    double low = 0;
    double high = 0;
    bool isFirst = true;
    const auto include = [&](double value) {
        low = isFirst ? value : std::min(low, value);
        high = isFirst ? value : std::max(high, value);
        isFirst = false;
    };
    for (const Measured &value : m_history.values)
        include(value.value);
    for (const PathPoint &point : m_history.path) {
        if (point.due)
            include(*point.due);
    }
    for (const DatedValue &value : m_history.yearBefore)
        include(value.value);
    if (m_history.start)
        include(m_history.start->value);
    if (const auto &limits = m_history.comparison.limits) {
        include(limits->lower);
        include(limits->upper);
    }
    return valueAxis(low, high, m_tickStyle, std::clamp(static_cast<int>(height / 24), 3, 5));
}

void Drawer::layOut()
{
    m_tickStyle = m_history.style;
    m_hasLabels = m_area.width() >= 160 && m_area.height() >= 2 * textRow + leastPlot;
    m_hasShapes = m_hasLabels && std::ranges::any_of(m_history.path, [](const PathPoint &point) {
                      return !point.zones.empty();
                  });
    if (!m_hasLabels) {
        m_plot = m_area.adjusted(4, 4, -4, -4);
        m_axis = axisFor(m_plot.height());
        return;
    }
    double room = m_area.height() - leastPlot - textRow - 8;
    m_legend = legendRows();
    if (static_cast<double>(m_legend.size()) * textRow > room)
        m_legend.clear();
    const double top = static_cast<double>(m_legend.size()) * textRow + 8;
    room -= top - 8;
    m_lanes = m_history.marks.empty()
                  ? 0
                  : std::min(mostLanes, static_cast<std::size_t>(std::max(0.0, room / laneHeight)));
    double left = 0;
    // The unit gives way before the numbers do.
    for (const bool isBare : {false, true}) {
        if (isBare)
            m_tickStyle = bare(m_tickStyle);
        m_axis = axisFor(m_area.height() - top - textRow - static_cast<double>(m_lanes) * laneHeight);
        left = 0;
        for (const ValueTick &tick : m_axis.ticks)
            left = std::max(left, textWidth(tick.label, small));
        if (left <= 64)
            break;
    }
    left = std::min(left, m_area.width() / 3) + 8;
    m_plot = QRectF(left, top, m_area.width() - left - (m_hasShapes ? shapeRoom : 6), 0);
    layOutMarks();
    m_plot.setBottom(m_area.bottom() - textRow - static_cast<double>(m_lanes) * laneHeight);
    m_axis = axisFor(m_plot.height());
    m_days = timeTicks(m_history.from, m_history.to, m_plot.width(), 6, small, m_history.style.locale,
                       m_history.firstWeekday);
}

void Drawer::layOutMarks()
{
    constexpr double leastLabel = 120;
    constexpr double aside = 12;
    if (m_lanes == 0)
        return;
    for (const HistoryMark &mark : m_history.marks) {
        PlacedMark placed{&mark, x(mark.from), x(mark.to), 0, 0, false, 0};
        const double label = std::min(textWidth(mark.name, small), leastLabel) + aside;
        placed.left = placed.from - 4;
        placed.right = std::max(placed.to + 4, placed.from + label);
        if (placed.from + label > m_area.right()) {
            placed.isLabelLeft = true;
            placed.left = std::max(0.0, std::min(placed.left, placed.to - label));
            placed.right = placed.to + 4;
        }
        m_marks.push_back(placed);
    }
    std::ranges::stable_sort(m_marks, {}, &PlacedMark::left);
    std::vector<double> ends;
    for (PlacedMark &placed : m_marks) {
        auto lane = std::ranges::find_if(ends, [&](double end) { return end + 6 <= placed.left; });
        if (lane == ends.end() && ends.size() < m_lanes)
            lane = ends.insert(ends.end(), 0);
        else if (lane == ends.end())
            lane = std::ranges::min_element(ends);
        placed.lane = static_cast<std::size_t>(lane - ends.begin());
        *lane = std::max(*lane, placed.right);
    }
    m_lanes = ends.size();
}

void Drawer::addText(QPointF at, const QString &text, Align align, double room)
{
    const QString fitting = elided(text, small, room);
    Text op = textAt(at, fitting, small, m_theme.inkQuiet, align);
    if (fitting != text)
        op.whole = text;
    m_picture.ops.emplace_back(std::move(op));
}

void Drawer::addBands()
{
    const std::vector<PathPoint> &path = m_history.path;
    const auto isAlike = [](const PathPoint &a, const PathPoint &b) {
        return std::ranges::equal(a.zones, b.zones, {}, &Zone::status, &Zone::status);
    };
    for (std::size_t from = 0; from < path.size();) {
        std::size_t to = from;
        while (to + 1 < path.size() && isAlike(path[from], path[to + 1]))
            ++to;
        for (std::size_t i = 0; i < path[from].zones.size() && to > from; ++i)
            addBand(i, from, to);
        from = to + 1;
    }
    if (!m_hasShapes)
        return;
    // The shapes stand where the bands end.
    for (const Zone &zone : path.back().zones) {
        const double top = zone.to ? y(*zone.to) : m_plot.top();
        const double bottom = zone.from ? y(*zone.from) : m_plot.bottom();
        if (bottom - top >= shapeSize + 1)
            m_picture.ops.emplace_back(Use{m_theme.symbolOf(zone.status),
                                           {m_plot.right() + shapeRoom / 2 + 1, tenth((top + bottom) / 2)},
                                           shapeSize});
    }
}

void Drawer::addBand(std::size_t index, std::size_t from, std::size_t to)
{
    const std::vector<PathPoint> &path = m_history.path;
    std::vector<QPointF> points;
    bool isVisible = false;
    for (std::size_t i = from; i <= to; ++i) {
        const Zone &zone = path[i].zones[index];
        points.emplace_back(x(path[i].day), zone.to ? y(*zone.to) : m_plot.top());
    }
    for (std::size_t i = to + 1; i > from; --i) {
        const Zone &zone = path[i - 1].zones[index];
        points.emplace_back(x(path[i - 1].day), zone.from ? y(*zone.from) : m_plot.bottom());
        isVisible = isVisible || points.back().y() - points[i - 1 - from].y() >= 0.5;
    }
    if (isVisible)
        m_picture.ops.emplace_back(
            Path{std::move(points),
                 true,
                 0,
                 0,
                 {m_theme.inkOf(path[from].zones[index].status).tint, {}, 0, Dash::Solid}});
}

void Drawer::addGrid()
{
    if (!m_hasLabels)
        return;
    for (const ValueTick &tick : m_axis.ticks) {
        const double at = y(tick.value);
        addLine({{m_plot.left(), at}, {m_plot.right(), at}}, stroke(m_theme.rule, 1));
        addText({m_plot.left() - 6, at + 4}, tick.label, Align::Right, m_plot.left() - 7);
    }
    for (const TimeTick &tick : m_days) {
        const double at = tenth(m_plot.left() + tick.at);
        addLine({{at, m_plot.bottom()}, {at, m_plot.bottom() + 3}}, stroke(m_theme.inkQuiet, 1));
        addText({m_plot.left() + tick.centre, m_plot.bottom() + textRow - 2}, tick.label, Align::Middle,
                m_plot.width());
    }
}

void Drawer::addMarks()
{
    for (std::size_t lane = 0; lane < m_lanes; ++lane) {
        double leftEnd = 0;
        const PlacedMark *before = nullptr;
        const auto close = [&](double rightEnd) {
            if (!before)
                return;
            addMark(*before, leftEnd, rightEnd);
            leftEnd = std::max({leftEnd, before->to + 4, before->isLabelLeft ? before->right : rightEnd});
        };
        for (const PlacedMark &placed : m_marks) {
            if (placed.lane != lane)
                continue;
            close(std::min(placed.left, placed.from - 4) - 6);
            before = &placed;
        }
        close(m_area.right());
    }
}

void Drawer::addMark(const PlacedMark &placed, double leftEnd, double rightEnd)
{
    const double top = m_plot.bottom() + textRow + static_cast<double>(placed.lane) * laneHeight + 4;
    const HistoryMark &mark = *placed.mark;
    // Where it meets the curve.
    for (const double at : {placed.from, placed.to}) {
        addLine({{at, m_plot.top()}, {at, m_plot.bottom()}}, stroke(m_theme.rule, 1, Dash::Short));
        if (mark.isEvent)
            break;
    }
    m_picture.beginGroup({}, {}, mark.whole);
    QRectF covered;
    if (mark.isEvent) {
        covered = QRectF(placed.from - 4, top + 2, 8, 8);
        const QPointF centre = covered.center();
        m_picture.ops.emplace_back(Path{{{centre.x(), covered.top()},
                                         {covered.right(), centre.y()},
                                         {centre.x(), covered.bottom()},
                                         {covered.left(), centre.y()}},
                                        true,
                                        0,
                                        0,
                                        {m_theme.inkSoft, {}, 0, Dash::Solid}});
    } else {
        covered = QRectF(placed.from, top, std::max(placed.to - placed.from, 3.0), 3);
        m_picture.ops.emplace_back(RoundRect{covered, 1.5, false, {m_theme.inkSoft, {}, 0, Dash::Solid}});
    }
    const double aside = mark.isEvent ? 8 : 0;
    const double baseline = mark.isEvent ? top + 10 : top + 14;
    const double room = placed.isLabelLeft ? placed.to - aside - leftEnd - 4
                                           : std::min(rightEnd, m_area.right()) - placed.from - aside;
    if (room >= 24 && (placed.isLabelLeft || placed.from >= leftEnd)) {
        const double anchor = placed.isLabelLeft ? placed.to - aside : placed.from + aside;
        addText({anchor, baseline}, mark.name, placed.isLabelLeft ? Align::Right : Align::Left, room);
        const double width = textWidth(mark.name, small);
        const double shown = std::min(width, room);
        covered |= QRectF(placed.isLabelLeft ? anchor - shown : anchor, baseline - 10, shown, 12);
    }
    m_picture.endGroup(covered);
}

void Drawer::addLimits()
{
    const auto &limits = m_history.comparison.limits;
    if (!limits)
        return;
    const auto line = [&](double value, const Ink &ink) {
        addLine({{m_plot.left(), y(value)}, {m_plot.right(), y(value)}}, ink);
    };
    line(limits->mean, stroke(m_theme.inkSoft, 0.75F));
    line(limits->lower, stroke(m_theme.inkSoft, 1, Dash::Dashed));
    line(limits->upper, stroke(m_theme.inkSoft, 1, Dash::Dashed));
}

void Drawer::addYearBefore()
{
    std::vector<QPointF> points;
    double last = 0;
    for (const DatedValue &value : m_history.yearBefore) {
        if (m_history.isTotalToDate && !points.empty() && value.value < last) {
            addLine(std::move(points), stroke(m_theme.inkQuiet, 1));
            points = {};
        }
        points.emplace_back(x(value.date), y(value.value));
        last = value.value;
    }
    addLine(std::move(points), stroke(m_theme.inkQuiet, 1));
}

void Drawer::addPath()
{
    std::vector<QPointF> points;
    for (const PathPoint &point : m_history.path) {
        if (point.due)
            points.emplace_back(x(point.day), y(*point.due));
    }
    addLine(std::move(points), stroke(m_theme.ink, 1.5F, Dash::Dotted));
    if (m_history.start) {
        const QPointF at(x(m_history.start->date), y(m_history.start->value));
        m_picture.ops.emplace_back(RoundRect{
            {at.x() - 3, at.y() - 3, 6, 6}, 0, false, {m_theme.card, m_theme.ink, 1.5F, Dash::Solid}});
    }
}

void Drawer::addValues()
{
    const std::vector<Measured> &values = m_history.values;
    std::vector<QPointF> points;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (m_history.isTotalToDate && i > 0 && values[i].period.start != values[i - 1].period.start) {
            addLine(std::move(points), stroke(m_theme.ink, 1.75F));
            points = {};
        }
        points.emplace_back(x(values[i].period.end), y(values[i].value));
    }
    addLine(std::move(points), stroke(m_theme.ink, 1.75F));
    // Dots that touch each other say nothing.
    const double each = values.size() < 2 ? 0
                                          : (x(values.back().period.end) - x(values.front().period.end)) /
                                                static_cast<double>(values.size() - 1);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const bool isLast = i + 1 == values.size();
        if (each < 3.5 * dot && !isLast)
            continue;
        const Ink ink = values[i].isProvisional ? Ink{m_theme.card, m_theme.ink, 1.5F, Dash::Solid}
                                                : Ink{m_theme.ink, {}, 0, Dash::Solid};
        m_picture.ops.emplace_back(
            Disc{{x(values[i].period.end), y(values[i].value)}, isLast ? dot + 0.8 : dot, ink});
    }
}

void Drawer::addLegend()
{
    double baseline = 11;
    for (const std::vector<Key> &row : m_legend) {
        double left = 0;
        for (const Key &key : row) {
            addLine({{left + 2, baseline - 4}, {left + keyLine, baseline - 4}}, key.ink);
            addText({left + keyLine + 5, baseline}, key.word, Align::Left,
                    m_area.width() - left - keyLine - 5);
            left += keyLine + 5 + textWidth(key.word, small) + keyGap;
        }
        baseline += textRow;
    }
}

} // namespace

Picture historyChart(const History &history, QSizeF size, const Theme &theme)
{
    return Drawer(history, size, theme).draw();
}

} // namespace espalier
