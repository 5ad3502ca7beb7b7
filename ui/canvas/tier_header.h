// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// TierHeader: the strip beside the drawing with the name and the meaning of each tier. It stands still while
// the drawing moves under the window's edge, like the header of a table; the labels follow their bands.
#pragma once

#include "ui/canvas/tier_labels.h"

#include <QWidget>

class QGraphicsView;

namespace espalier {

class Stage;

class TierHeader final : public QWidget
{
public:
    /// A part of `view`; all outlive it.
    TierHeader(QGraphicsView &view, const Stage &stage, const TierLabels &labels);

    /// How much of the view's edges the strip takes; nothing where the drawing has no bands.
    [[nodiscard]] QMargins room() const;
    /// The view's viewport or the drawing is another.
    void place();
    /// Painted again if the drawing moved since.
    void follow();

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QGraphicsView &m_view;
    const Stage &m_stage;
    const TierLabels &m_labels;
    QTransform m_painted;
};

} // namespace espalier
