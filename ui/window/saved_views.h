// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// SavedViews: the views that a tree keeps: focus, tiers, drawing, colours, filter and folds under a name. To
// look through one changes nothing in the document; to save, rename, reorder or remove one is a step.
#pragma once

#include "ui/actions/action_row.h"
#include "ui/canvas/view_state.h"
#include "ui/window/command_search.h"
#include "ui/window/editing.h"

class QAction;
class QMenu;
class QWidget;

namespace espalier {

class CanvasView;

/// What a view keeps of how one looks at a tree.
[[nodiscard]] View viewOf(const ViewState &state, const QString &name);
/// `now`, but looking through the view. Refused where its filter means nothing to this program.
[[nodiscard]] Result<ViewState> seenThrough(const View &view, const ViewState &now, const Tree &tree);

class SavedViews final : public QObject
{
    Q_OBJECT

public:
    /// `window` is where it asks. All outlive it.
    SavedViews(Editing &editing, CanvasView &canvas, QWidget *window);

    [[nodiscard]] std::vector<ActionRow> rows();
    /// The views, the last one looked through checked, and what can be done with them.
    void fillMenu(QMenu *menu, QAction *save, QAction *manage);
    /// Each view, for the command search.
    [[nodiscard]] std::vector<SearchEntry> entries();
    void show(const Id<View> &id);

Q_SIGNALS:
    void refused(const espalier::Error &error);

private:
    void save();
    void update(const Id<View> &id);
    void manage();

    Editing &m_editing;
    CanvasView &m_canvas;
    QWidget *m_window;
    Id<View> m_shown;
};

} // namespace espalier
