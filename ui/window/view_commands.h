// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// ViewCommands: how the tree is looked at (fold, level, focus, zoom, colour, find), and the rows of the
// catalogue that offer it. Alters the canvas only, never the tree.
#pragma once

#include "ui/actions/actions.h"
#include "ui/canvas/canvas_view.h"

namespace espalier {

class ViewCommands final : public QObject
{
    Q_OBJECT

public:
    ViewCommands(CanvasView &canvas, const Document &document, QObject *parent = nullptr);

    [[nodiscard]] std::vector<ActionRow> rows();
    /// Entries "Business goals", "… to tier 2", "All": made anew for each tree.
    void fillTierMenu(QMenu *menu, const Actions &actions);
    static void fillColourMenu(QMenu *menu, const Actions &actions);
    static void fillDrawingMenu(QMenu *menu, const Actions &actions);
    /// Ticks what is in force.
    void check(const Actions &actions) const;
    /// What the tier button says: "all", or a tier's name.
    [[nodiscard]] QString tierName() const;
    [[nodiscard]] QString colourName() const;
    /// The last of Ctrl+1 … 8 that means something, and those beyond it, show all.
    void showLevel(int level);

private:
    void goToRoot();
    void goToParent();
    void selectBranch();

    CanvasView &m_canvas;
    const Document &m_document;
};

} // namespace espalier
