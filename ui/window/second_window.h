// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// SecondWindow: the clean canvas for the projector: one drawing of the same document, and nothing else. It
// follows what the main canvas shows, or holds what it shows itself; nothing can be changed in it.
#pragma once

#include "ui/canvas/canvas_view.h"
#include "ui/style/appearance.h"

#include <QWidget>

class QToolButton;

namespace espalier {

class SecondWindow final : public QWidget
{
    Q_OBJECT

public:
    /// All outlive it. `hold` is the action whose key changes between following and holding.
    SecondWindow(const Derivation &derivation, const CanvasView &main, const Appearance &appearance,
                 QAction *hold);

    [[nodiscard]] CanvasView &canvas() { return *m_canvas; }
    [[nodiscard]] bool isHolding() const { return m_isHolding; }
    void setHolding(bool on);

Q_SIGNALS:
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow();
    void followSpotlight();
    void placeButton();

    const CanvasView &m_main;
    CanvasView *m_canvas;
    QToolButton *m_button;
    ViewState m_followed; ///< what the main canvas showed last, without where
    double m_zoom = 0;    ///< its zoom then; 0: all fitted
    bool m_isHolding = false;
};

} // namespace espalier
