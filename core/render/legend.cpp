// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/render/legend.h"

#include "core/base/tr.h"
#include "core/render/links.h"
#include "core/render/text.h"

#include <algorithm>

namespace espalier {
namespace {

constexpr Font font{11, 400, false};
constexpr double padding = 14;
constexpr double lineHeight = 24;
constexpr double signWidth = 15; ///< of a status or a swatch
constexpr double lineWidth = 30; ///< of a sample of a link
constexpr double afterSign = 7;
constexpr double afterEntry = 22;

/// One entry: a sign, drawn around `at` on its left side, and its word.
struct Entry
{
    std::vector<Op> sign; ///< relative to the middle of its left side
    double signWidth = 0;
    QString word;
    double width = 0; ///< of sign and word
};

class LegendWriter
{
public:
    LegendWriter(Picture &picture, const QRectF &area, const Theme &theme)
        : m_picture(picture), m_area(area), m_theme(theme)
    {
    }

    void statuses(const Legend &legend)
    {
        for (const Status status :
             {Status::OnTrack, Status::Watch, Status::Act, Status::NoData, Status::NotMeasured}) {
            if (legend.statuses[static_cast<std::size_t>(status)])
                add({Use{m_theme.symbolOf(status), {signWidth / 2, 0}, signWidth}}, signWidth,
                    statusWord(status));
        }
        if (legend.provisional)
            add({Use{m_theme.symbolOf(Status::Watch, true), {signWidth / 2, 0}, signWidth}}, signWidth,
                Tr::tr("hollow: not final"));
    }

    void links(const Legend &legend)
    {
        if (legend.supports)
            add({Path{{{0, 0}, {lineWidth, 0}}, false, 0, 0, primaryInk(m_theme)}}, lineWidth,
                Tr::tr("supports"));
        if (legend.alsoSupports)
            add({Path{{{0, 0}, {lineWidth, 0}}, false, 0, linkArrow, secondaryInk(m_theme)}}, lineWidth,
                Tr::tr("also supports"));
    }

    void colours(const Legend &legend)
    {
        const std::size_t shown = std::min(legend.colours.size(), legendMostColours);
        for (std::size_t i = 0; i < shown; ++i) {
            const Rgb colour = m_theme.shapeColour(legend.colours[i].colour);
            add({RoundRect{{0, -6, 5, 12}, 1.5, false, {colour, {}, 0, Dash::Solid}}}, 5,
                legend.colours[i].name);
        }
        if (shown < legend.colours.size())
            add({}, 0, Tr::tr("and %1 more").arg(legend.colours.size() - shown));
    }

    /// Breaks the entries into lines and draws them; returns where the legend ends.
    double draw()
    {
        std::vector<std::size_t> firsts{0};
        const double room = m_area.width() - 2 * padding;
        double used = 0;
        double widest = 0;
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            if (used > 0 && used + m_entries[i].width > room) {
                firsts.push_back(i);
                used = 0;
            }
            used += m_entries[i].width + afterEntry;
            widest = std::max(widest, used - afterEntry);
        }
        if (m_entries.empty())
            return m_area.top();
        firsts.push_back(m_entries.size());
        const double height = lineHeight * static_cast<double>(firsts.size() - 1) + 12;
        const double left = m_area.center().x() - widest / 2;
        const QRectF box(left - padding, m_area.top(), widest + 2 * padding, height);
        m_picture.beginGroup({}, QStringLiteral("legend"), Tr::tr("Legend"));
        m_picture.ops.emplace_back(RoundRect{box, 7, false, {m_theme.card, m_theme.rule, 1, Dash::Solid}});
        for (std::size_t line = 0; line + 1 < firsts.size(); ++line) {
            double x = left;
            const double y = m_area.top() + 6 + lineHeight * (static_cast<double>(line) + 0.5);
            for (std::size_t i = firsts[line]; i < firsts[line + 1]; ++i) {
                entry(m_entries[i], {x, y});
                x += m_entries[i].width + afterEntry;
            }
        }
        m_picture.endGroup(box.adjusted(-1, -1, 1, 1));
        return box.bottom();
    }

private:
    void add(std::vector<Op> sign, double width, const QString &word)
    {
        const QString shown = elided(word, font, 180);
        const double gap = width > 0 ? afterSign : 0;
        m_entries.push_back({std::move(sign), width + gap, shown, width + gap + textWidth(shown, font)});
    }

    void entry(const Entry &entry, QPointF at)
    {
        m_picture.beginGroup(at);
        for (const Op &op : entry.sign)
            m_picture.ops.push_back(op);
        m_picture.ops.emplace_back(textAt({entry.signWidth, 4}, entry.word, font, m_theme.inkSoft));
        m_picture.endGroup({0, -lineHeight / 2, entry.width + 2, lineHeight});
    }

    Picture &m_picture;
    QRectF m_area;
    const Theme &m_theme;
    std::vector<Entry> m_entries;
};

} // namespace

void Legend::add(const ColourKey &key)
{
    if (m_names.contains(key.name))
        return;
    m_names.insert(key.name);
    colours.push_back(key);
}

double addLegend(Picture &picture, const QRectF &area, const Legend &legend, const Theme &theme)
{
    LegendWriter writer(picture, area, theme);
    writer.statuses(legend);
    writer.links(legend);
    writer.colours(legend);
    return writer.draw();
}

} // namespace espalier
