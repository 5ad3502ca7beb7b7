// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// TierLabels: name and meaning of each tier beside its band. They stay in view while the drawing scrolls: at
// the left edge of the window as low or high as their band allows, in a left-right drawing at its top.
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
    static constexpr int width = 142; ///< of the column of labels, margins included, in pixels of the window

    void rebuild(const Tree &tree, const Theme &theme);

    /// Where the labels are painted in a window of this size, for repainting.
    [[nodiscard]] std::vector<QRect> places(const Layout &layout, const QTransform &world,
                                            QSize window) const;
    /// Bands of alternating tint over `exposed` (pixels of the drawing), the first and last without end.
    void paintBands(QPainter &painter, const Layout &layout, const QRectF &exposed) const;
    /// The labels; the painter is in pixels of the window.
    void paintLabels(QPainter &painter, const Layout &layout, const QTransform &world, QSize window) const;

private:
    struct Label
    {
        QStringList name;
        QStringList meaning;
        Rgb colour;
    };
    struct Placed
    {
        const Label *label;
        QRect rect;
        Rgb ground;
        bool isShort; ///< only the name has room
    };

    [[nodiscard]] std::vector<Placed> placed(const Layout &layout, const QTransform &world,
                                             QSize window) const;
    [[nodiscard]] Rgb groundOf(std::size_t band) const;

    std::vector<Label> m_labels; ///< by tier, from the top
    Theme m_theme;
};

} // namespace espalier
