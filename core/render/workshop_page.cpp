// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/render/workshop_page.h"

#include "core/base/tr.h"
#include "core/render/text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace espalier {
namespace {

constexpr double unitsAcross = 1000; ///< of the width of the page; a unit is 0.285 mm on a landscape A4
constexpr double textSize = 10.6;
constexpr double headingSize = 13.5;
constexpr double lineHeight = 14.5;
constexpr double margin = 24;
constexpr double gutter = 28;
constexpr int mostLines = 3; ///< of one entry
constexpr int mostDots = 9;  ///< more are a number

/// One column, filled from the top until there is no room.
class Column
{
public:
    Column(Picture &picture, const Theme &theme, const QRectF &area, double unit)
        : m_picture(picture), m_theme(theme), m_area(area), m_unit(unit), m_y(area.top())
    {
    }

    void heading(const QString &text)
    {
        m_y += headingSize * m_unit;
        line(m_area.left(), text, font(headingSize, 700), m_theme.ink);
        m_y += 0.55 * lineHeight * m_unit;
        m_picture.ops.push_back(Path{{{m_area.left(), m_y}, {m_area.right(), m_y}},
                                     false,
                                     0,
                                     0,
                                     {{}, m_theme.line, static_cast<float>(m_unit), Dash::Solid}});
        m_y += 0.2 * lineHeight * m_unit;
    }
    void remark(const QString &text)
    {
        m_y += lineHeight * m_unit;
        line(m_area.left(), text, font(textSize, 400), m_theme.inkQuiet);
    }
    /// False, and nothing is drawn, where there is no room for it and a line behind it.
    bool entry(int dots, const QString &strong, const QString &text)
    {
        const Font bold = font(textSize, 600);
        const Font usual = font(textSize, 400);
        const double indent = dots > 0 ? dotsWidth(dots) : 0;
        const Lines first =
            strong.isEmpty() ? Lines{} : brokenLines(strong, bold, m_area.width() - indent, mostLines - 1);
        const Lines more = text.isEmpty() ? Lines{} : brokenLines(text, usual, m_area.width(), mostLines);
        const double height =
            (static_cast<double>(first.lines.size() + more.lines.size()) * lineHeight + 5) * m_unit;
        if (m_y + height + lineHeight * m_unit > m_area.bottom())
            return false;
        if (dots > 0)
            drawDots(dots);
        lines(first, strong, m_area.left() + indent, bold, m_theme.ink);
        lines(more, text, m_area.left(), usual, m_theme.inkSoft);
        m_y += 5 * m_unit;
        return true;
    }

private:
    [[nodiscard]] Font font(double size, std::uint16_t weight) const
    {
        return {static_cast<std::uint16_t>(std::max(1L, std::lround(size * m_unit))), weight, false};
    }
    void line(double x, const QString &text, const Font &face, Rgb colour)
    {
        m_picture.ops.push_back(textAt({x, m_y}, text, face, colour));
    }
    void lines(const Lines &broken, const QString &whole, double x, const Font &face, Rgb colour)
    {
        for (qsizetype i = 0; i < broken.lines.size(); ++i) {
            m_y += lineHeight * m_unit;
            Text op = textAt({x, m_y}, broken.lines[i], face, colour);
            if (i == 0 && broken.lines.size() + broken.cut > 1)
                op.whole = whole;
            m_picture.ops.push_back(op);
        }
    }
    [[nodiscard]] double dotsWidth(int dots) const
    {
        return (dots > mostDots ? 40 : std::max(dots, 3) * 9.5 + 8) * m_unit;
    }
    void drawDots(int dots)
    {
        const double y = m_y + (lineHeight - 3.6) * m_unit;
        const Ink ink{m_theme.accent, {}, 1, Dash::Solid};
        const int drawn = dots > mostDots ? 1 : dots;
        for (int i = 0; i < drawn; ++i)
            m_picture.ops.push_back(Disc{{m_area.left() + (5 + i * 9.5) * m_unit, y}, 3.4 * m_unit, ink});
        if (dots > mostDots)
            m_picture.ops.push_back(textAt({m_area.left() + 13 * m_unit, m_y + lineHeight * m_unit},
                                           QStringLiteral("× %1").arg(dots), font(textSize, 600),
                                           m_theme.ink));
    }

    Picture &m_picture;
    const Theme &m_theme;
    QRectF m_area;
    double m_unit;
    double m_y;
};

/// Fills the column with `count` entries; `add(i)` says whether there was room.
template <class Add>
void fill(Column &column, std::size_t count, const QString &none, const Add &add)
{
    std::size_t drawn = 0;
    while (drawn < count && add(drawn))
        ++drawn;
    if (count == 0)
        column.remark(none);
    else if (drawn < count)
        column.remark(Tr::tr("and %1 more").arg(count - drawn));
}

QString dayText(QDate day)
{
    return QLocale().toString(day, Tr::tr("d MMM yyyy", "a day"));
}

QString partText(const Tree &tree, const WorkshopOutcome::Part &part)
{
    QStringList texts;
    for (const Slot slot : part.actions) {
        const Action &action = *tree.all<Action>().at(slot);
        texts.append(action.due.isValid()
                         ? Tr::tr("%1 by %2", "what, a day").arg(action.text, dayText(action.due))
                         : action.text);
    }
    for (const Slot slot : part.nodes)
        texts.append(tree.nodes().at(slot)->title);
    return texts.join(QStringLiteral(" · "));
}

} // namespace

Picture workshopPage(Picture drawing, double aspect, const Tree &tree, const WorkshopOutcome &outcome,
                     const Theme &theme)
{
    const double width = drawing.bounds.width();
    const double unit = width / unitsAcross;
    const double top = drawing.bounds.bottom();
    const double least = width / aspect * (1 - workshopDrawingShare) * 0.9; // where the drawing is too high
    const double bottom = std::max(drawing.bounds.top() + width / aspect, top + least) - margin * unit;
    const int columns = outcome.parked.empty() ? 3 : 4;
    const double columnWidth = (width - 2 * margin * unit - (columns - 1) * gutter * unit) / columns;
    const auto columnAt = [&](int i) {
        const double left = drawing.bounds.left() + (margin + i * gutter) * unit + i * columnWidth;
        return Column(drawing, theme, {left, top, columnWidth, bottom - top}, unit);
    };

    Column shortlist = columnAt(0);
    shortlist.heading(Tr::tr("Shortlist"));
    fill(shortlist, outcome.shortlist.size(), Tr::tr("Nothing has a dot."), [&](std::size_t i) {
        const Node &node = *tree.nodes().at(outcome.shortlist[i]);
        return shortlist.entry(node.votes, node.title, {});
    });
    Column questions = columnAt(1);
    questions.heading(Tr::tr("Open questions"));
    fill(questions, outcome.questions.size(), Tr::tr("No question is open."), [&](std::size_t i) {
        const Node &node = *tree.nodes().at(outcome.questions[i].node);
        const Remark &remark = node.questions[outcome.questions[i].index];
        const QString from =
            remark.who.isEmpty() ? node.title : node.title + QStringLiteral(" · ") + remark.who;
        return questions.entry(0, remark.text, from);
    });
    Column parts = columnAt(2);
    parts.heading(Tr::tr("Who does what"));
    fill(parts, outcome.parts.size(), Tr::tr("Nobody is named yet."), [&](std::size_t i) {
        const WorkshopOutcome::Part &part = outcome.parts[i];
        return parts.entry(0, tree.all<Person>().at(part.person)->name, partText(tree, part));
    });
    if (!outcome.parked.empty()) {
        Column parked = columnAt(3);
        parked.heading(Tr::tr("Parked ideas"));
        fill(parked, outcome.parked.size(), {},
             [&](std::size_t i) { return parked.entry(0, {}, tree.nodes().at(outcome.parked[i])->title); });
    }
    drawing.bounds.setBottom(bottom + margin * unit);
    return drawing;
}

} // namespace espalier
