// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Panes: the parts of the window while a tree is open: the outline and the lists at the left, the canvas with
// what lies above and below it in the middle, the inspector at the right. Knows their places, not what they
// show.
#pragma once

#include "ui/settings/settings.h"

#include <QSplitter>

namespace espalier {

/// The canvas with a drawer at its left edge.
[[nodiscard]] QWidget *besideCanvas(QWidget *drawer, QWidget *canvas);

class Panes final : public QSplitter
{
    Q_OBJECT

public:
    /// Takes all of them; `middle` stand below each other, the last gets the room, and `bottom` below them.
    Panes(QWidget *outline, QWidget *lists, const QList<QWidget *> &middle, QWidget *bottom,
          QWidget *inspector);

    /// Where the parts stand; `geometry` is the window's and left alone.
    [[nodiscard]] WindowPlaces places() const;
    void setPlaces(const WindowPlaces &places);

    [[nodiscard]] bool isLeftShown() const { return !m_left->isHidden(); }
    void showLeft(bool shown) { m_left->setVisible(shown); }
    [[nodiscard]] bool isInspectorShown() const { return !m_inspector->isHidden(); }
    void showInspector(bool shown) { m_inspector->setVisible(shown); }
    [[nodiscard]] bool isBottomShown() const { return !m_bottom->isHidden(); }
    void showBottom(bool shown);

private:
    void layBottom();

    QSplitter *m_left;
    QSplitter *m_centre;
    QWidget *m_bottom;
    QWidget *m_inspector;
    int m_bottomHeight = 0;
};

} // namespace espalier
