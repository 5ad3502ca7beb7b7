// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/canvas/tier_labels.h"

#include "core/model/queries.h"
#include "core/render/colour.h"
#include "core/render/text.h"

#include <QPainter>

#include <cmath>

namespace espalier {
namespace {

constexpr Font nameFont{12, 600, false};
constexpr Font meaningFont{12, 400, false};
constexpr int nameLine = 16;
constexpr int meaningLine = 15;
constexpr int margin = 14;  // from the edge of the window
constexpr int padding = 4;  // around the text, where it lies over cards
constexpr int fromBand = 9; // from the band's beginning

} // namespace

void TierLabels::rebuild(const Tree &tree, const Theme &theme)
{
    m_theme = theme;
    m_labels.clear();
    for (const Slot slot : tiersInOrder(tree)) {
        const Tier &tier = *tree.tiers().at(slot);
        const QString name = tier.plural.isEmpty() ? tier.name : tier.plural;
        const double room = width - margin;
        m_labels.push_back({brokenLines(name, nameFont, room, 2).lines,
                            tier.description.isEmpty()
                                ? QStringList()
                                : brokenLines(tier.description, meaningFont, room, 4).lines,
                            theme.textColour(tier.color)});
    }
}

Rgb TierLabels::groundOf(std::size_t band) const
{
    return band % 2 == 0 ? m_theme.bandEven : m_theme.bandOdd;
}

std::vector<TierLabels::Placed> TierLabels::placed(const Layout &layout, const QTransform &world,
                                                   QSize window) const
{
    const bool turned = layout.direction == Flow::LeftRight;
    const double zoom = world.m11();
    const double shift = turned ? world.dx() : world.dy();
    std::vector<Placed> out;
    for (std::size_t i = 0; i < layout.bands.size(); ++i) {
        const Stripe &band = layout.bands[i];
        if (band.tier >= m_labels.size())
            continue;
        const Label &label = m_labels[band.tier];
        const int begin = static_cast<int>(std::lround(band.begin / 4.0 * zoom + shift));
        const int end = static_cast<int>(std::lround(band.end / 4.0 * zoom + shift));
        const auto nameHeight = static_cast<int>(label.name.size()) * nameLine + 2 * padding;
        const int height = nameHeight + static_cast<int>(label.meaning.size()) * meaningLine;
        const int room = turned ? height + fromBand : end - begin;
        const bool isShort = room < height + fromBand;
        QRect rect;
        if (turned) {
            const int left = std::clamp(margin, begin + fromBand, std::max(begin + fromBand, end - width));
            rect = {left - padding, margin, width, height};
            if (end - begin < width || left > window.width() || end < 0)
                continue;
        } else {
            const int tall = isShort ? nameHeight : height;
            if (room < tall || end < 0 || begin > window.height())
                continue;
            const int top = std::min(std::max(begin + fromBand - padding, padding), end - tall);
            rect = {margin - padding, top, width, tall};
        }
        out.push_back({&label, rect, groundOf(i), isShort});
    }
    return out;
}

std::vector<QRect> TierLabels::places(const Layout &layout, const QTransform &world, QSize window) const
{
    std::vector<QRect> rects;
    for (const Placed &placed : this->placed(layout, world, window))
        rects.push_back(placed.rect);
    return rects;
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

void TierLabels::paintLabels(QPainter &painter, const Layout &layout, const QTransform &world,
                             QSize window) const
{
    for (const Placed &placed : this->placed(layout, world, window)) {
        // Over cards the text stands on the colour of its band, softly.
        QColor ground = toColor(placed.ground);
        ground.setAlphaF(0.94F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(placed.rect, 4, 4);
        int y = placed.rect.top() + padding;
        const auto line = [&](const QString &text, int height) {
            painter.drawText(QPointF(placed.rect.left() + padding, y + height - 4), text);
            y += height;
        };
        painter.setFont(toFont(nameFont));
        painter.setPen(toColor(placed.label->colour));
        for (const QString &text : placed.label->name)
            line(text, nameLine);
        if (placed.isShort)
            continue;
        painter.setFont(toFont(meaningFont));
        painter.setPen(toColor(m_theme.inkQuiet));
        for (const QString &text : placed.label->meaning)
            line(text, meaningLine);
    }
}

} // namespace espalier
