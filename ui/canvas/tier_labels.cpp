// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/canvas/tier_labels.h"

#include "core/model/queries.h"
#include "core/render/colour.h"
#include "core/render/text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace espalier {
namespace {

constexpr Font nameFont{12, 600, false};
constexpr Font meaningFont{12, 400, false};
constexpr int nameLine = 16;
constexpr int meaningLine = 15;
constexpr int margin = 14;    // from the edge of the window
constexpr int fromBand = 9;   // from the band's beginning, and from its end
constexpr int narrowest = 40; // of a band whose name is worth eliding

} // namespace

void TierLabels::rebuild(const Tree &tree, const Theme &theme)
{
    m_theme = theme;
    m_labels.clear();
    qsizetype tallest = 0;
    for (const Slot slot : tiersInOrder(tree)) {
        const Tier &tier = *tree.tiers().at(slot);
        const double room = width - margin - 4;
        Label label;
        label.name = tier.plural.isEmpty() ? tier.name : tier.plural;
        label.nameLines = brokenLines(label.name, nameFont, room, 2).lines;
        if (!tier.description.isEmpty())
            label.meaning = brokenLines(tier.description, meaningFont, room, 4).lines;
        label.colour = theme.textColour(tier.color);
        tallest = std::max(tallest, label.nameLines.size() * nameLine + label.meaning.size() * meaningLine);
        m_labels.push_back(std::move(label));
    }
    m_height = static_cast<int>(tallest) + 2 * fromBand;
}

QString TierLabels::spoken() const
{
    QStringList all;
    for (const Label &label : m_labels)
        all.append((QStringList(label.name) + label.meaning).join(QLatin1Char(' ')));
    return all.join(QStringLiteral("; "));
}

Rgb TierLabels::groundOf(std::size_t band) const
{
    return band % 2 == 0 ? m_theme.bandEven : m_theme.bandOdd;
}

TierLabels::Words TierLabels::beside(const Label &label, int begin, int end) const
{
    // What the band has room for: all, the name, one line of the name.
    const int room = end - begin - fromBand;
    Words words{{}, label.nameLines, label.meaning};
    const auto height = [&words] {
        return static_cast<int>(words.name.size() * nameLine + words.meaning.size() * meaningLine);
    };
    if (room < height())
        words.meaning.clear();
    if (room < height())
        words.name = {elided(label.name, nameFont, width - margin - 4)};
    if (room < height())
        return {};
    words.at = {margin, std::min(std::max(begin, 0) + fromBand, end - height())};
    return words;
}

TierLabels::Words TierLabels::above(const Label &label, int begin, int end)
{
    const int left = std::clamp(margin, begin + fromBand, std::max(begin + fromBand, end - width));
    const int room = end - left;
    if (room < narrowest)
        return {};
    if (room >= width)
        return {{left, fromBand}, label.nameLines, label.meaning};
    return {{left, fromBand}, {elided(label.name, nameFont, room - fromBand)}, {}};
}

void TierLabels::paintBands(QPainter &painter, const Layout &layout, const QRectF &exposed) const
{
    if (layout.bands.empty()) {
        painter.fillRect(exposed, toColor(m_theme.ground));
        return;
    }
    const bool turned = layout.direction == Flow::LeftRight;
    for (std::size_t i = 0; i < layout.bands.size(); ++i) {
        QRectF band = exposed;
        const auto cut = [&](double begin, double end) {
            if (turned) {
                band.setLeft(std::max(begin, exposed.left()));
                band.setRight(std::min(end, exposed.right()));
            } else {
                band.setTop(std::max(begin, exposed.top()));
                band.setBottom(std::min(end, exposed.bottom()));
            }
        };
        constexpr double far = 1e9;
        cut(i == 0 ? -far : layout.bands[i].begin / 4.0,
            i + 1 == layout.bands.size() ? far : layout.bands[i].end / 4.0);
        if (band.width() > 0 && band.height() > 0)
            painter.fillRect(band, toColor(groundOf(i)));
    }
}

// Gives where they end.
int TierLabels::paintWords(QPainter &painter, const Words &words, Rgb nameColour) const
{
    int y = words.at.y();
    const auto line = [&](const QString &text, const Font &font, int height) {
        painter.setFont(toFont(font, text));
        painter.drawText(QPointF(words.at.x(), y + height - 4), text);
        y += height;
    };
    painter.setPen(toColor(nameColour));
    for (const QString &text : words.name)
        line(text, nameFont, nameLine);
    painter.setPen(toColor(m_theme.inkQuiet));
    for (const QString &text : words.meaning)
        line(text, meaningFont, meaningLine);
    return y;
}

void TierLabels::paint(QPainter &painter, const Layout &layout, const QTransform &world, QSize strip) const
{
    const bool turned = layout.direction == Flow::LeftRight;
    painter.setWorldTransform(world);
    const QRectF whole(QPointF(), strip);
    // The bands go on from the drawing into the strip.
    paintBands(painter, layout, world.inverted().mapRect(whole));
    painter.setWorldTransform({});
    painter.setRenderHint(QPainter::Antialiasing);
    const double shift = turned ? world.dx() : world.dy();
    const auto toWindow = [&](Quarter at) {
        return static_cast<int>(std::lround(at / 4.0 * world.m11() + shift));
    };
    for (const Stripe &band : layout.bands) {
        int begin = toWindow(band.begin);
        const int end = toWindow(band.end);
        if (end < 0 || begin > (turned ? strip.width() : strip.height()))
            continue;
        // Tiers that share a band are named one after the other.
        for (std::size_t tier = band.tier; tier <= band.lastTier && tier < m_labels.size(); ++tier) {
            const Words words =
                turned ? above(m_labels[tier], begin, end) : beside(m_labels[tier], begin, end);
            const int foot = paintWords(painter, words, m_labels[tier].colour);
            if (!words.name.isEmpty())
                begin = turned ? words.at.x() + width : foot;
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(toColor(m_theme.rule), 1));
    if (turned)
        painter.drawLine(0, strip.height() - 1, strip.width(), strip.height() - 1);
    else
        painter.drawLine(strip.width() - 1, 0, strip.width() - 1, strip.height());
}

} // namespace espalier
