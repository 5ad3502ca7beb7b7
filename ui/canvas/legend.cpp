// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/canvas/legend.h"

#include "core/render/colour.h"
#include "core/render/paint.h"
#include "core/render/text.h"

#include <QPainter>

#include <array>
#include <cmath>

namespace espalier {
namespace {

constexpr Font font{12, 400, false};
constexpr int lineHeight = 24;
constexpr int padding = 6;
constexpr int side = 12;     // left and right inside the frame
constexpr int fromEdge = 14; // of the window
constexpr int signGap = 8;   // between sign and text
constexpr int entryGap = 18; // between entries
constexpr int lineSign = 30; // length of a sample line
constexpr int statusSign = 16;
constexpr int swatchSign = 12;

} // namespace

void Legend::add(Entry entry)
{
    const int sign = entry.sign == Sign::Status   ? statusSign
                     : entry.sign == Sign::Swatch ? swatchSign
                                                  : lineSign;
    entry.width = sign + signGap + static_cast<int>(std::ceil(textWidth(entry.text, font))) + entryGap;
    m_entries.push_back(std::move(entry));
}

void Legend::clear()
{
    m_entries.clear();
    m_picture = {};
}

void Legend::rebuild(const Stage &stage, const Faces &faces)
{
    m_theme = faces.theme();
    clear();
    std::array<bool, 5> statuses{};
    std::vector<std::uint8_t> colours; // in the order in which they come on the canvas
    std::vector<bool> isKnown(faces.colours().size(), false);
    bool primary = false;
    for (Card card = 0; card < stage.size(); ++card) {
        const Slot slot = stage.slotOf(card);
        statuses[static_cast<std::size_t>(faces.statusOf(slot))] = true;
        const std::uint8_t colour = faces.colourOf(slot);
        if (!isKnown[colour])
            colours.push_back(colour);
        isKnown[colour] = true;
        primary = primary || stage.parentOf(card) != noCard;
    }
    for (const Status status :
         {Status::OnTrack, Status::Watch, Status::Act, Status::NoData, Status::NotMeasured}) {
        if (statuses[static_cast<std::size_t>(status)])
            add({Sign::Status, status, {}, statusWord(status)});
    }
    if (primary)
        add({Sign::Solid, {}, {}, tr("supports")});
    if (stage.crossLinkCount() > 0)
        add({Sign::Dashed, {}, {}, tr("also supports")});
    for (const std::uint8_t colour : colours) {
        const ColourKey &key = faces.colours()[colour];
        if (!key.name.isEmpty())
            add({Sign::Swatch, {}, key.colour, key.name});
    }
}

std::vector<Legend::Line> Legend::lines(int room) const
{
    std::vector<Line> out;
    int all = -entryGap;
    for (const Entry &entry : m_entries)
        all += entry.width;
    // What does not fit in one line is parted where the colours begin.
    const auto begins = [this](std::size_t i) {
        return m_entries[i].sign == Sign::Swatch && m_entries[i - 1].sign != Sign::Swatch;
    };
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (out.empty() || out.back().width + m_entries[i].width - entryGap > room ||
            (all > room && begins(i)))
            out.push_back({i, 0, 0});
        ++out.back().count;
        out.back().width += m_entries[i].width;
    }
    return out;
}

QRect Legend::place(QSize room) const
{
    if (m_entries.empty())
        return {};
    const std::vector<Line> lines = this->lines(room.width() - 2 * fromEdge - 2 * side);
    int widest = 0;
    for (const Line &line : lines)
        widest = std::max(widest, line.width - entryGap);
    const QSize size(widest + 2 * side, static_cast<int>(lines.size()) * lineHeight + 2 * padding - 6);
    // It explains the drawing; where it would cover a good part of it, the drawing matters more.
    if (size.width() * size.height() > room.width() * room.height() / 10 || size.width() > room.width())
        return {};
    return {QPoint((room.width() - size.width()) / 2, room.height() - fromEdge - size.height()), size};
}

void Legend::paint(QPainter &painter, const QRect &place)
{
    const double ratio = painter.device()->devicePixelRatio();
    if (m_picture.size() != place.size() * ratio || m_picture.devicePixelRatio() != ratio) {
        m_picture = QPixmap(place.size() * ratio);
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(Qt::transparent);
        QPainter own(&m_picture);
        draw(own, {QPoint(), place.size()});
    }
    painter.drawPixmap(place.topLeft(), m_picture);
}

void Legend::draw(QPainter &painter, const QRect &place) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(toColor(m_theme.rule), 1));
    painter.setBrush(toColor(m_theme.card));
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    double y = place.top() + padding - 3 + lineHeight / 2.0;
    for (const Line &line : lines(place.width() - 2 * side)) {
        double x = place.left() + side;
        for (std::size_t i = line.first; i < line.first + line.count; ++i) {
            const Entry &entry = m_entries[i];
            paintSign(painter, entry, {x, y});
            const double text = x + entry.width - entryGap - std::ceil(textWidth(entry.text, font));
            painter.setPen(toColor(m_theme.inkSoft));
            painter.setFont(toFont(font, entry.text));
            painter.drawText(QPointF(text, y + 4), entry.text);
            x += entry.width;
        }
        y += lineHeight;
    }
}

void Legend::paintSign(QPainter &painter, const Entry &entry, QPointF at) const
{
    switch (entry.sign) {
    case Sign::Status:
        espalier::paint(*m_theme.symbolOf(entry.status), painter, at + QPointF(statusSign / 2.0, 0),
                        statusSign);
        return;
    case Sign::Swatch:
        painter.setPen(Qt::NoPen);
        painter.setBrush(toColor(entry.colour));
        painter.drawRoundedRect(QRectF(at.x(), at.y() - swatchSign / 2.0, swatchSign, swatchSign), 3, 3);
        return;
    case Sign::Solid:
    case Sign::Dashed:
        QPen pen(toColor(m_theme.line), 2, Qt::SolidLine, Qt::FlatCap);
        if (entry.sign == Sign::Dashed)
            pen.setDashPattern({3, 2});
        painter.setPen(pen);
        painter.drawLine(at, at + QPointF(lineSign, 0));
        return;
    }
}

QString Legend::spoken() const
{
    QStringList words;
    for (const Entry &entry : m_entries)
        words.append(entry.text);
    return words.join(QStringLiteral(", "));
}

} // namespace espalier
