// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// TierLabels: the bands of the tiers, and their names and meanings for the strip beside the drawing: as low
// or high (in a left-right drawing as far to the side) as their band allows, so that one sees in which tier
// one is wherever the drawing is scrolled to.
#pragma once

#include "core/layout/layout.h"
#include "core/model/tree.h"
#include "core/render/theme.h"

#include <QRect>
#include <QStringList>
#include <QTransform>

class QPainter;

namespace espalier {

class TierLabels
{
public:
    static constexpr int width = 142; ///< of the strip at the left, margins included

    void rebuild(const Tree &tree, const Theme &theme);

    /// Of the strip at the top: all of the longest label.
    [[nodiscard]] int height() const { return m_height; }
    /// All names and meanings, for screen readers.
    [[nodiscard]] QString spoken() const;

    /// Bands of alternating tint over `exposed` (pixels of the drawing), the first and last without end.
    void paintBands(QPainter &painter, const Layout &layout, const QRectF &exposed) const;
    /// The strip, all of it; `world` leads from the drawing to the window beside it.
    void paint(QPainter &painter, const Layout &layout, const QTransform &world, QSize strip) const;

private:
    struct Label
    {
        QString name;
        QStringList nameLines;
        QStringList meaning;
        Rgb colour;
    };
    struct Words
    {
        QPoint at;
        QStringList name;
        QStringList meaning;
    };

    int paintWords(QPainter &painter, const Words &words, Rgb nameColour) const;
    [[nodiscard]] Words beside(const Label &label, int begin, int end) const;
    [[nodiscard]] static Words above(const Label &label, int begin, int end);
    [[nodiscard]] Rgb groundOf(std::size_t band) const;

    std::vector<Label> m_labels; ///< by tier, from the top
    int m_height = 0;
    Theme m_theme;
};

} // namespace espalier
