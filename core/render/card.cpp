// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/render/card.h"

#include "core/base/tr.h"
#include "core/render/sparkline.h"
#include "core/render/text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace espalier {
namespace {

constexpr double screenWidth = 216;
constexpr double paperWidth = 240; // room for the word beside the shape
constexpr double screenHeight = 134;
constexpr double edgeWidth = 6;
constexpr double corner = 8;
constexpr double left = 17;  // where texts begin
constexpr double right = 12; // and how far from the right edge they end
constexpr double titleLine = 16;
constexpr double headRoom = 12; // saved on paper where code, tier and indicator are all missing
constexpr double badgeSize = 22;

constexpr Font small{11, 500, false};
constexpr Font titleFont{13, 700, false};
constexpr Font questionFont{11, 400, true};
constexpr Font valueFont{15, 700, false};
constexpr Font wordFont{12, 400, false};
constexpr Font statusFont{12, 700, false};
constexpr Font targetFont{12, 400, false};
constexpr Font footFont{11, 400, false};
constexpr Font initialsFont{8, 700, false};
constexpr Font pillFont{11, 600, false};
constexpr Font compactTitle{20, 700, false};

Ink filled(Rgb colour)
{
    return {colour, std::nullopt, 0, Dash::Solid};
}

Ink stroked(Rgb colour, float width, Dash dash = Dash::Solid)
{
    return {std::nullopt, colour, width, dash};
}

double widthOf(Detail detail)
{
    return detail == Detail::Paper ? paperWidth : screenWidth;
}

double textRoom(Detail detail)
{
    return widthOf(detail) - left - right;
}

QString shownTitle(const CardContent &content)
{
    const QString title = content.title.simplified();
    return title.isEmpty() ? Tr::tr("Untitled") : title;
}

Lines titleLines(const CardContent &content, Detail detail)
{
    if (detail == Detail::Compact)
        return brokenLines(shownTitle(content), compactTitle, textRoom(detail), 3);
    return brokenLines(shownTitle(content), titleFont, textRoom(detail), detail == Detail::Paper ? 6 : 2);
}

/// Italics only for scripts that have them: elsewhere they are a slanted guess, or boxes.
Font questionFace(const CardContent &content)
{
    Font face = questionFont;
    face.italic = isPlainText(content.question);
    return face;
}

/// Where the rows of a card stand: baselines below its top.
struct Rows
{
    Lines title;
    QStringList question;
    double firstTitle = 38;
    double firstQuestion = 0;
    double value = 97;
    double foot = 121;
    double height = screenHeight;

    Rows(const CardContent &content, Detail detail) : title(titleLines(content, detail))
    {
        const bool hasHead =
            !content.code.isEmpty() || !content.tierName.isEmpty() || !content.indicator.isEmpty();
        if (detail == Detail::Paper && !hasHead) {
            firstTitle -= headRoom;
            value -= headRoom;
        }
        firstQuestion = firstTitle + titleLine * static_cast<double>(title.lines.size()) - 2;
        if (detail != Detail::Paper) {
            if (!content.question.isEmpty())
                question = {elided(content.question.simplified(), questionFace(content), textRoom(detail))};
            return;
        }
        question = brokenLines(content.question, questionFace(content), textRoom(detail), 2).lines;
        const double grown = firstQuestion + 15.0 * static_cast<double>(question.size()) + 13;
        value = std::max(value, grown);
        foot = value + 24;
        height = std::ceil(foot + 13);
    }
};

class CardPainter
{
public:
    CardPainter(Picture &picture, const CardContent &content, const Theme &theme, Detail detail)
        : m_picture(picture), m_content(content), m_theme(theme), m_detail(detail), m_rows(content, detail),
          m_size(widthOf(detail), m_rows.height)
    {
    }

    /// Returns what was covered.
    QRectF draw()
    {
        body();
        switch (m_detail) {
        case Detail::Overview:
            add(Use{statusSymbol(), {m_size.width() / 2, m_size.height() / 2}, 64});
            break;
        case Detail::Compact:
            title(compactTitle, 33, 25);
            add(Use{statusSymbol(), {left + 14, m_size.height() - 26}, 30});
            break;
        case Detail::Paper:
        case Detail::Full:
            head();
            title(titleFont, m_rows.firstTitle, titleLine);
            question();
            valueRow();
            foot();
            break;
        }
        frame();
        badges();
        if (!m_content.address.isEmpty())
            add(HotSpot{QRectF(QPointF(), m_size), m_content.address});
        const double above = m_content.finding ? badgeSize / 2 + 1 : 2;
        return QRectF(QPointF(), m_size).adjusted(-2, -above, above, m_content.folded > 0 ? 11 : 3);
    }

private:
    void add(Op op) { m_picture.ops.push_back(std::move(op)); }

    [[nodiscard]] double rightEdge() const { return m_size.width() - right; }

    [[nodiscard]] const SymbolPtr &statusSymbol() const
    {
        return m_theme.symbolOf(m_content.status, m_content.provisional);
    }

    void body()
    {
        const QRectF rect(QPointF(), m_size);
        if (m_theme.shade != m_theme.card)
            add(RoundRect{rect.translated(0, 1.5), corner, false, filled(m_theme.shade)});
        add(RoundRect{rect.adjusted(0.5, 0.5, -0.5, -0.5),
                      corner - 0.5,
                      false,
                      {m_theme.card, m_theme.cardEdge, 1, Dash::Solid}});
        const double strip = m_detail == Detail::Overview ? 26 : m_detail == Detail::Compact ? 10 : edgeWidth;
        add(RoundRect{
            {0, 0, strip, m_size.height()}, corner, true, filled(m_theme.shapeColour(m_content.edge))});
    }

    void frame()
    {
        if (m_content.status != Status::Act)
            return;
        add(RoundRect{QRectF(QPointF(), m_size).adjusted(0.5, 0.5, -0.5, -0.5), corner - 0.5, false,
                      stroked(m_theme.actFrame, m_detail == Detail::Overview ? 6 : 2.4F)});
    }

    void head()
    {
        double room = textRoom(m_detail);
        if (!m_content.indicator.isEmpty()) {
            const Text word =
                textAt({rightEdge(), 20}, m_content.indicator, small, m_theme.inkSoft, Align::Right);
            room -= static_cast<double>(word.width) + 8;
            add(word);
        }
        QString what = m_content.code;
        if (!m_content.tierName.isEmpty())
            what += (what.isEmpty() ? QString() : QStringLiteral(" · ")) + m_content.tierName;
        if (!what.isEmpty())
            add(textAt({left, 20}, elided(what, small, room), small, m_theme.inkQuiet));
    }

    /// A line that starts where its script starts: at the left, or at the right.
    Text &paragraphLine(const QString &line, bool rightToLeft, double y, const Font &font, Rgb colour)
    {
        add(rightToLeft ? textAt({rightEdge(), y}, line, font, colour, Align::Right)
                        : textAt({left, y}, line, font, colour));
        return std::get<Text>(m_picture.ops.back());
    }

    void title(const Font &font, double y, double step)
    {
        const QString whole = shownTitle(m_content);
        const bool untitled = m_content.title.trimmed().isEmpty();
        const bool rightToLeft = whole.isRightToLeft();
        const QStringList &lines = m_rows.title.lines;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            Text &line = paragraphLine(lines[i], rightToLeft, y + step * static_cast<double>(i), font,
                                       untitled ? m_theme.inkQuiet : m_theme.ink);
            if (i == 0 && lines.size() > 1)
                line.whole = whole;
        }
        if (lines.size() == 1 && m_rows.title.cut)
            std::get<Text>(m_picture.ops.back()).whole = whole;
    }

    void question()
    {
        const bool rightToLeft = m_content.question.isRightToLeft();
        for (qsizetype i = 0; i < m_rows.question.size(); ++i)
            paragraphLine(m_rows.question[i], rightToLeft,
                          m_rows.firstQuestion + 15.0 * static_cast<double>(i), questionFace(m_content),
                          m_theme.inkQuiet);
    }

    void valueRow()
    {
        const double y = m_rows.value;
        double x = left;
        add(Use{statusSymbol(), {x + 8, y - 5}, 17});
        x += 22;
        const QString word = statusWord(m_content.status);
        if (m_detail == Detail::Paper && (m_content.isFigure || !m_content.below.isEmpty()))
            x += put(word, x, y, statusFont, m_theme.inkSoft) + 8;
        if (m_content.isFigure)
            x += put(m_content.value, x, y, valueFont, m_theme.ink) + 7;
        else if (!m_content.value.isEmpty())
            x += put(m_content.value, x, y, wordFont, m_theme.inkSoft) + 7;
        if (!m_content.below.isEmpty())
            x = counts(x, y) + 4;
        x = target(x, y);
        if (const double room = std::min(rightEdge() - x, 54.0); room >= 30)
            addSparkline(m_picture, {rightEdge() - room, y - 15, room, 18}, m_content.sparkline, m_theme);
    }

    /// A number that was cut would be another number: the target stands whole, at least without its unit, or
    /// not at all. Returns where it ends.
    double target(double x, double y)
    {
        for (const QString &text : {m_content.target, m_content.bareTarget}) {
            if (!text.isEmpty() && x + textWidth(text, targetFont) <= rightEdge())
                return x + put(text, x, y, targetFont, m_theme.inkQuiet) + 8;
        }
        return x;
    }

    /// One text of the value row, cut where the card ends; returns its width.
    double put(const QString &text, double x, double y, const Font &font, Rgb colour)
    {
        const QString line = elided(text, font, std::max(0.0, rightEdge() - x));
        add(textAt({x, y}, line, font, colour));
        if (line != text)
            std::get<Text>(m_picture.ops.back()).whole = text;
        return textWidth(line, font);
    }

    /// "4 ● 2 ▲ 1 ■"; returns where it ends.
    double counts(double x, double y)
    {
        const StatusCounts &below = m_content.below;
        const std::array<std::pair<std::uint32_t, Status>, 4> parts{{{below.onTrack, Status::OnTrack},
                                                                     {below.watch, Status::Watch},
                                                                     {below.act, Status::Act},
                                                                     {below.noData, Status::NoData}}};
        for (const auto &[count, status] : parts) {
            const QString number = QString::number(count);
            if (count == 0 || x + textWidth(number, targetFont) + 18 > rightEdge())
                continue;
            x += put(number, x, y, targetFont, m_theme.inkSoft) + 9;
            add(Use{m_theme.symbolOf(status), {x, y - 4.5}, 11});
            x += 12;
        }
        return x;
    }

    void foot()
    {
        const double y = m_rows.foot;
        const double end = marksAndCadence(y);
        avatar({left + 8.5, y - 4});
        const double x = left + 22;
        const QString owner = m_content.owner.isEmpty() ? Tr::tr("no owner") : m_content.owner;
        const bool own = !m_content.owner.isEmpty() && !m_content.ownerInherited;
        const double room = end - x - 8;
        if (room < 16)
            return;
        const QString line = elided(owner, footFont, room);
        add(textAt({x, y}, line, footFont, own ? m_theme.inkSoft : m_theme.inkQuiet));
        if (m_content.ownerInherited)
            add(Path{{{x, y + 3.5}, {x + textWidth(line, footFont), y + 3.5}},
                     false,
                     0,
                     0,
                     stroked(m_theme.inkQuiet, 1, Dash::Short)});
    }

    void avatar(QPointF centre)
    {
        const bool own = !m_content.owner.isEmpty() && !m_content.ownerInherited;
        if (!own) {
            add(Disc{centre, 8, {m_theme.card, m_theme.inkQuiet, 1, Dash::Short}});
        } else {
            const Rgb fill = m_content.avatar ? m_theme.shapeColour(*m_content.avatar) : m_theme.avatar;
            add(Disc{centre, 8.5, filled(fill)});
        }
        if (m_content.initials.isEmpty())
            return;
        Rgb ink = m_theme.inkSoft;
        if (own && m_content.avatar) { // on the owner's colour: whichever of the two stands better
            const Rgb fill = m_theme.shapeColour(*m_content.avatar);
            ink = contrast(fill, m_theme.card) > contrast(fill, m_theme.ink) ? m_theme.card : m_theme.ink;
        }
        add(textAt(centre + QPointF(0, 2.9), m_content.initials, initialsFont, ink, Align::Middle));
    }

    /// From the right: cadence with its arrow, then the marks; returns where they begin.
    double marksAndCadence(double y)
    {
        double x = rightEdge();
        constexpr std::size_t mostMarks = 3;
        const auto &marks = m_content.marks;
        if (marks.size() > mostMarks) {
            const Text more = textAt({x, y}, u'+' + QString::number(marks.size() - mostMarks), small,
                                     m_theme.inkQuiet, Align::Right);
            x -= static_cast<double>(more.width) + 3;
            add(more);
        }
        for (std::size_t i = std::min(marks.size(), mostMarks); i-- > 0;) {
            add(Use{m_theme.symbolOf(marks[i]), {x - 6.5, y - 4}, 13});
            x -= 16;
        }
        if (!marks.empty())
            x -= 2;
        if (!m_content.cadence.isEmpty()) {
            const Text word = textAt({x, y}, elided(m_content.cadence, footFont, 90), footFont,
                                     m_theme.inkQuiet, Align::Right);
            x -= static_cast<double>(word.width) + 4;
            add(word);
            add(Use{m_theme.refresh, {x - 6, y - 4.5}, 12});
            x -= 14;
        }
        return x;
    }

    void badges()
    {
        if (m_content.folded > 0) {
            const QString text = QStringLiteral("+ ") + QString::number(m_content.folded);
            const double width = textWidth(text, pillFont) + 20;
            const QPointF centre(m_size.width() / 2, m_size.height());
            add(RoundRect{{centre.x() - width / 2, centre.y() - 9, width, 18},
                          9,
                          false,
                          {m_theme.card, m_theme.line, 1, Dash::Solid}});
            add(textAt(centre + QPointF(0, 4), text, pillFont, m_theme.inkSoft, Align::Middle));
        }
        if (m_content.finding && m_content.finding->count > 1) {
            const QString text = QString::number(m_content.finding->count);
            const double width = textWidth(text, pillFont) + badgeSize + 6;
            const QRectF pill(m_size.width() - 3 - width, -7, width, 16);
            add(RoundRect{pill, 8, false, {m_theme.card, m_theme.ink, 1, Dash::Solid}});
            add(textAt({pill.left() + (width - badgeSize / 2) / 2, 5}, text, pillFont, m_theme.ink,
                       Align::Middle));
        }
        if (m_content.finding)
            add(Use{m_theme.symbolOf(m_content.finding->kind), {m_size.width() - 3, 1}, badgeSize});
    }

    Picture &m_picture;
    const CardContent &m_content;
    const Theme &m_theme;
    Detail m_detail;
    Rows m_rows;
    QSizeF m_size;
};

} // namespace

QSizeF cardSize(const CardContent &content, Detail detail)
{
    if (detail != Detail::Paper)
        return {screenWidth, screenHeight};
    return {paperWidth, Rows(content, detail).height};
}

Picture card(const CardContent &content, const Theme &theme, Detail detail)
{
    Picture picture;
    picture.title = content.title;
    picture.ground = theme.ground;
    picture.bounds = CardPainter(picture, content, theme, detail).draw();
    return picture;
}

void addCard(Picture &picture, QPointF at, const CardContent &content, const Theme &theme, Detail detail,
             const QString &id)
{
    picture.beginGroup(at, id, content.spoken());
    const QRectF covered = CardPainter(picture, content, theme, detail).draw();
    picture.endGroup(covered);
}

bool isTitleCut(const CardContent &content, Detail detail)
{
    return detail == Detail::Overview || titleLines(content, detail).cut;
}

} // namespace espalier
