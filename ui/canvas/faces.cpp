// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/canvas/faces.h"

#include "core/render/colour.h"
#include "core/render/paint.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace espalier {
namespace {

/// Larger sprites are not kept: a few cards fill the window then, and painting them is quick.
constexpr double largestSprite = 2.0 * 1024 * 1024;

constexpr FindingBadge noBadge{FindingKind::Hint, 0};

/// Whether a tier looks another way: not when only the last code given is another, as with every new node.
bool looksOther(const Delta<Tier> &delta)
{
    if (!delta.before || !delta.after)
        return true;
    Tier counted = *delta.before;
    counted.lastCode = delta.after->lastCode;
    return counted != *delta.after;
}

/// Whether a change may show on cards of nodes that it does not name.
bool touchesRegisters(const Change &change)
{
    return std::ranges::any_of(change.tiers, looksOther) || !change.people.empty() ||
           !change.sources.empty() || !change.channels.empty() || !change.experiments.empty() ||
           !change.proposals.empty() || !change.units.empty() || !change.info.isEmpty();
}

} // namespace

QPointF Faces::snapped(QPointF at, double ratio)
{
    // Not std::round, which turns at zero: what is half scrolled out would stand a pixel off.
    return {std::floor(at.x() * ratio + 0.5) / ratio, std::floor(at.y() * ratio + 0.5) / ratio};
}

Detail Faces::detailAt(double zoom)
{
    return zoom >= fullZoom ? Detail::Full : zoom >= textZoom ? Detail::Compact : Detail::Overview;
}

QSize Faces::cardPixels()
{
    return cardSize({}, Detail::Full).toSize();
}

void Faces::reset(const Tree &tree, const Derived &derived, const CardOptions &options)
{
    m_tree = &tree;
    m_derived = &derived;
    m_generation = derived.generation();
    m_options = options;
    m_contents.emplace(tree, derived, options);
    m_revisions.assign(tree.nodes().slotCount(), 0);
    m_colourOf.assign(tree.nodes().slotCount(), 0);
    m_colours.clear();
    m_keys.clear();
    for (auto it = tree.nodes().begin(); it != tree.nodes().end(); ++it)
        setColour(it.slot());
    m_sprites.clear();
    m_overview.clear();
}

void Faces::update(const Change &change)
{
    if (touchesRegisters(change)) {
        reset(*m_tree, *m_derived, CardOptions(m_options));
        return;
    }
    const std::vector<std::size_t> turns = m_contents->turns();
    const auto comesOrGoes = [](const auto &delta) { return !delta.before || !delta.after; };
    if (!turns.empty() || std::ranges::any_of(change.nodes, comesOrGoes)) {
        m_contents.emplace(*m_tree, *m_derived, m_options);
        if (turns != m_contents->turns()) {
            reset(*m_tree, *m_derived, CardOptions(m_options));
            return;
        }
    }
    for (const Delta<Node> &delta : change.nodes) {
        const Slot slot = delta.before ? noSlot : m_tree->nodes().slotOf(delta.after->id);
        if (slot < m_badges.size())
            m_badges[slot] = noBadge; // it was another node's
    }
    const Slot slots = m_tree->nodes().slotCount();
    m_revisions.resize(slots, 0);
    m_colourOf.resize(slots, 0);
    for (const Slot slot : m_derived->othersSince(m_generation)) {
        if (m_tree->nodes().at(slot)) {
            ++m_revisions[slot];
            setColour(slot);
        }
    }
    m_generation = m_derived->generation();
}

void Faces::setColour(Slot slot)
{
    ColourKey key = m_contents->keyOf(slot);
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        if (m_keys[i].colour == key.colour && m_keys[i].name == key.name) {
            m_colourOf[slot] = static_cast<std::uint8_t>(i);
            return;
        }
    }
    if (m_colours.size() < 255) {
        m_colours.push_back({m_theme.shapeColour(key.colour), key.name});
        m_keys.push_back(std::move(key));
    }
    m_colourOf[slot] = static_cast<std::uint8_t>(m_colours.size() - 1);
}

CardContent Faces::contentOf(Slot slot, std::uint32_t folded) const
{
    CardContent content = m_contents->of(slot);
    content.folded = static_cast<int>(folded);
    if (slot < m_badges.size() && m_badges[slot].count > 0)
        content.finding = m_badges[slot];
    return content;
}

bool Faces::showFindings(Slot slot, bool mayGrow)
{
    if (slot >= m_badges.size())
        m_badges.resize(slot + 1, noBadge);
    FindingBadge &shown = m_badges[slot];
    const std::optional<FindingBadge> found = m_findings.badge ? m_findings.badge(slot) : std::nullopt;
    if (!found || *found == shown || (!mayGrow && found->count >= shown.count))
        return false;
    shown = *found;
    if (slot < m_revisions.size())
        ++m_revisions[slot];
    return true;
}

QStringList Faces::findingsOf(Slot slot) const
{
    const bool isShown = slot < m_badges.size() && m_badges[slot].count > 0;
    return isShown && m_findings.first ? m_findings.first(slot) : QStringList();
}

Status Faces::statusOf(Slot slot) const
{
    return (*m_derived)[slot].judged.status;
}

Sprite Faces::spriteOf(const Picture &picture, double zoom, double ratio, const SpriteKey &key) const
{
    const QRectF scaled(picture.bounds.topLeft() * zoom, picture.bounds.size() * zoom);
    const QRect pixels = scaled.toAlignedRect();
    Sprite sprite{key, QPixmap(pixels.size() * ratio), pixels.topLeft(), zoom};
    sprite.pixels.setDevicePixelRatio(ratio);
    sprite.pixels.fill(Qt::transparent);
    QPainter painter(&sprite.pixels);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-pixels.topLeft());
    painter.scale(zoom, zoom);
    paint(picture, painter, picture.bounds);
    return sprite;
}

void Faces::paintCard(QPainter &painter, QPointF at, double zoom, Slot slot, std::uint32_t folded,
                      bool isMoving)
{
    const double ratio = painter.device()->devicePixelRatio();
    const QPointF corner = snapped(at, ratio);
    const Detail detail = detailAt(zoom);
    if (detail == Detail::Overview) {
        paintOverview(painter, corner, zoom, slot);
        return;
    }
    const SpriteKey key{m_revisions[slot], zoomStep(zoom), folded, static_cast<std::uint8_t>(detail),
                        static_cast<std::uint16_t>(std::lround(ratio * 64))};
    const Sprite *sprite = m_sprites.find(slot);
    if (sprite && sprite->key == key) {
        painter.drawPixmap(corner + sprite->offset, sprite->pixels);
        return;
    }
    if (isMoving) {
        if (sprite) {
            const double scale = zoom / sprite->zoom;
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            painter.drawPixmap(
                QRectF(corner + sprite->offset * scale, sprite->pixels.deviceIndependentSize() * scale),
                sprite->pixels, QRectF({}, sprite->pixels.size()));
        } else {
            paintBlank(painter, corner, zoom, slot);
        }
        return;
    }
    const Picture picture = card(contentOf(slot, folded), m_theme, detail);
    const double bytes = picture.bounds.width() * picture.bounds.height() * zoom * zoom * ratio * ratio * 4;
    if (bytes > largestSprite) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(corner);
        painter.scale(zoom, zoom);
        paint(picture, painter, picture.bounds);
        painter.restore();
        return;
    }
    const Sprite &made = m_sprites.insert(slot, spriteOf(picture, zoom, ratio, key));
    painter.drawPixmap(corner + made.offset, made.pixels);
}

void Faces::paintOverview(QPainter &painter, QPointF at, double zoom, Slot slot)
{
    const double ratio = painter.device()->devicePixelRatio();
    SpriteKey key;
    key.zoom = zoomStep(zoom);
    key.ratio = static_cast<std::uint16_t>(std::lround(ratio * 64));
    if (key != m_overviewKey) {
        m_overview.clear();
        m_overviewKey = key;
    }
    const Judgement &judged = (*m_derived)[slot].judged;
    const std::uint32_t face = (std::uint32_t{m_colourOf[slot]} << 8) |
                               (static_cast<std::uint32_t>(judged.status) << 1) |
                               (judged.provisional ? 1 : 0);
    for (const OverviewSprite &known : m_overview) {
        if (known.key == face) {
            painter.drawPixmap(at + known.sprite.offset, known.sprite.pixels);
            return;
        }
    }
    CardContent content;
    content.edge = m_colours[m_colourOf[slot]].colour;
    content.status = judged.status;
    content.provisional = judged.provisional;
    m_overview.push_back({face, spriteOf(card(content, m_theme, Detail::Overview), zoom, ratio, key)});
    painter.drawPixmap(at + m_overview.back().sprite.offset, m_overview.back().sprite.pixels);
}

void Faces::paintBlank(QPainter &painter, QPointF at, double zoom, Slot slot) const
{
    const QSizeF size = QSizeF(cardPixels()) * zoom;
    painter.fillRect(QRectF(at, size), toColor(m_theme.cardEdge));
    painter.fillRect(QRectF(at, size).adjusted(1, 1, -1, -1), toColor(m_theme.card));
    painter.fillRect(QRectF(at, QSizeF(5 * zoom, size.height())),
                     toColor(m_colours[m_colourOf[slot]].colour));
}

} // namespace espalier
