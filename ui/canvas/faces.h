// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Faces: what each card shows, by node slot, and how to paint it. After a change only what differs gets a new
// revision; the pixels of all other cards stay good. Six bytes a node beside the sprites.
#pragma once

#include "core/render/card.h"
#include "core/rules/node_filter.h"
#include "ui/canvas/sprite_cache.h"

#include <QRectF>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

class QPainter;

namespace espalier {

/// What cards say of findings, by node; without functions nothing.
struct CardFindings
{
    /// A count of 0 is none; nothing: it is not known yet.
    std::function<std::optional<FindingBadge>(Slot)> badge;
    std::function<QStringList(Slot)> first; ///< a sentence each, for a tool tip
    FindingWords words;                     ///< for filters and find
};

class Faces
{
public:
    /// Below this zoom text is not drawn: 14 px would be less than 6.
    static constexpr double textZoom = 0.40;
    static constexpr double fullZoom = 0.55;
    /// Below this zoom a card is one rectangle.
    static constexpr double shapeZoom = 0.12;

    /// Where the count of folded nodes hangs on a card, in pixels at 100 % from its corner.
    static constexpr QRectF foldCount{84, 122, 48, 20};

    /// A card's corner on whole pixels of a device with `ratio` of them a pixel, the same wherever it is
    /// scrolled to.
    [[nodiscard]] static QPointF snapped(QPointF at, double ratio);
    [[nodiscard]] static Detail detailAt(double zoom);

    /// Before reset().
    void setTheme(const Theme &theme) { m_theme = theme; }
    /// Everything anew. Both are referred to until the next call.
    void reset(const Tree &tree, const Derived &derived, const CardOptions &options);
    /// After `change`, which `tree` and `derived` have followed. A few nanoseconds a node; no card is
    /// painted.
    void update(const Change &change);

    void setFindings(CardFindings findings) { m_findings = std::move(findings); }
    /// Another tree: no card shows a finding until they are shown.
    void forgetFindings() { m_badges.clear(); }
    /// Asks again for the badge of a node; one that may not grow stays as it is, or lessens. True where it is
    /// another.
    bool showFindings(Slot slot, bool mayGrow);
    [[nodiscard]] QStringList findingsOf(Slot slot) const;
    [[nodiscard]] const FindingWords &findingWords() const { return m_findings.words; }

    /// The size of every card on the canvas, in pixels at 100 %.
    [[nodiscard]] static QSize cardPixels();
    [[nodiscard]] CardContent contentOf(Slot slot, std::uint32_t folded) const;
    [[nodiscard]] const Tree &tree() const { return *m_tree; }
    [[nodiscard]] QString titleOf(Slot slot) const { return m_tree->nodes().at(slot)->title; }
    [[nodiscard]] Status statusOf(Slot slot) const;
    /// Index into colours().
    [[nodiscard]] std::uint8_t colourOf(Slot slot) const { return m_colourOf[slot]; }
    /// The colours in use by the edges, as drawn, with their names for the legend.
    [[nodiscard]] const std::vector<ColourKey> &colours() const { return m_colours; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }

    /// Paints a card with its upper left corner at `at` (pixels of the device). With `isMoving` a sprite of
    /// another zoom is scaled rather than painted anew, and an unknown card is blank.
    void paintCard(QPainter &painter, QPointF at, double zoom, Slot slot, std::uint32_t folded,
                   bool isMoving);

    [[nodiscard]] const SpriteCache &sprites() const { return m_sprites; }

private:
    struct OverviewSprite
    {
        std::uint32_t key;
        Sprite sprite;
    };

    void setColour(Slot slot);
    void paintOverview(QPainter &painter, QPointF at, double zoom, Slot slot);
    void paintBlank(QPainter &painter, QPointF at, double zoom, Slot slot) const;
    [[nodiscard]] Sprite spriteOf(const Picture &picture, double zoom, double ratio,
                                  const SpriteKey &key) const;

    const Tree *m_tree = nullptr;
    const Derived *m_derived = nullptr;
    std::uint32_t m_generation = 0; ///< of *m_derived that the sprites are of
    CardOptions m_options;
    Theme m_theme;
    std::optional<CardContents> m_contents;
    std::vector<std::uint32_t> m_revisions; ///< by slot
    std::vector<std::uint8_t> m_colourOf;   ///< by slot
    CardFindings m_findings;
    std::vector<FindingBadge> m_badges; ///< by slot, as shown; a count of 0 is none
    std::vector<ColourKey> m_colours;
    std::vector<ColourKey> m_keys; ///< the same as the tree has them
    SpriteCache m_sprites;
    std::vector<OverviewSprite> m_overview; ///< one a colour and status, for the zoom painted last
    SpriteKey m_overviewKey;
};

} // namespace espalier
