// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// StatusBar: counts that add up, findings, leading to lagging, the saved state, the zoom.
#pragma once

#include "core/model/queries.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QSlider;
class QToolButton;

namespace espalier {

/// "16 nodes: 1 goal, 2 objectives, 13 metrics (4 folded)": the tiers in order add up to the nodes; parked
/// ideas are counted and named.
[[nodiscard]] QString countText(const Tree &tree, std::size_t hidden);

class StatusBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusBar(QWidget *parent = nullptr);

    /// `hidden` nodes are in the tree and not drawn.
    void showTree(const Tree &tree, std::size_t hidden);
    void showNoTree();
    void showSaved(const QString &state);
    void showZoom(double zoom);
    /// A button for an action, at the right; there while a tree is.
    void addButton(QAction *action);
    /// A count more, beside the others.
    void addCount(QWidget *count);

Q_SIGNALS:
    void zoomWanted(double zoom);
    void zoomInWanted();
    void zoomOutWanted();

private:
    QLabel *m_counts;
    QLabel *m_owners;
    QLabel *m_balance;
    QLabel *m_saved;
    QSlider *m_slider;
    QToolButton *m_zoom;
    QWidget *m_zooming; ///< all that is about zoom
    QHBoxLayout *m_row;
    std::vector<QWidget *> m_parts; ///< there while a tree is
};

} // namespace espalier
