// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// CanvasView: the drawing in the middle of the window. Shows a Document, follows its changes, and turns
// gestures into signals; it never alters the Document. There may be several on one Document, each with its
// own ViewState. Two items in the scene paint all cards and all links from flat arrays; distances are pixels
// of the drawing at 100 % unless said otherwise. Nodes are named by id; an id that is not in the tree is
// ignored.
#pragma once

#include "core/render/theme.h"
#include "ui/canvas/view_state.h"
#include "ui/tools/drop.h"

#include <QGraphicsView>

#include <memory>

namespace espalier {

class Document;

/// Why a title arrives from the canvas.
enum class TitleEdit {
    Typing,   ///< half a second without a key; the editor stays open
    Done,     ///< Enter, Esc or leaving: the text is kept
    AddChild, ///< Tab: the text is kept and the next thing is a driver of this node
};

class CanvasView final : public QGraphicsView
{
    Q_OBJECT

public:
    /// `document` outlives the view. `today` is the clock's day; a tree with an as-of day is judged from
    /// that.
    CanvasView(Document &document, QDate today, QWidget *parent = nullptr);
    ~CanvasView() override;

    [[nodiscard]] const ViewState &viewState() const;
    /// Shows the tree that way, without animation.
    void setViewState(const ViewState &state);
    void setToday(QDate today);
    void setStatusHues(StatusHues hues);
    /// Nothing can be dragged or typed; questions always show.
    void setReadOnly(bool readOnly);
    /// How long movements take, in milliseconds; 0 is reduced motion.
    void setMotion(int milliseconds);

    [[nodiscard]] const Derived &derived() const;
    [[nodiscard]] const Theme &theme() const;

    // Selection. The current node is the one that keys act on; it is always part of the selection.
    [[nodiscard]] const std::vector<NodeId> &selection() const;
    [[nodiscard]] NodeId current() const;
    /// Selects this node alone and brings it into view, unfolding or leaving the focus where it is hidden.
    void setCurrent(const NodeId &node);
    void setSelection(const std::vector<NodeId> &nodes, const NodeId &current);
    void selectBranch(const NodeId &node);
    void clearSelection();

    // Zoom, about the middle of the window. 1 is 100 %.
    [[nodiscard]] double zoom() const;
    void zoomTo(double zoom);
    void zoomIn();
    void zoomOut();
    void zoomToFit();
    void centerOnNode(const NodeId &node);

    // What is drawn.
    void setFolded(const NodeId &node, bool folded);
    void toggleFold(const NodeId &node);
    [[nodiscard]] bool isFolded(const NodeId &node) const;
    void foldAll();
    void unfoldAll();
    /// Nothing below the tier; null shows all.
    void showToTier(const TierId &tier);
    void focusOn(const NodeId &node);
    /// One step out: to the parent's branch, from a top node's branch to the whole tree.
    void focusOut();
    /// From the top node down to the focus; empty without one.
    [[nodiscard]] std::vector<NodeId> breadcrumbs() const;
    void setFilter(const NodeFilter &filter);
    void setDrawing(Drawing drawing);
    void setColorBy(ColorBy colorBy);
    void setQuestions(bool shown);
    void setLegend(bool shown);
    void setMinimap(bool shown);

    // Find: what does not match is dimmed.
    void setFind(const NodeFilter &find);
    [[nodiscard]] int findCount() const;
    /// Makes the next (or previous) match current, in the order of the drawing, around the end.
    void findNext();
    void findPrevious();

    // The title, edited where it stands.
    /// Opens the editor on the title, the cursor at its end behind `typed`.
    void beginTitleEdit(const NodeId &node, const QString &typed = {});
    [[nodiscard]] bool isEditingTitle() const;
    /// Closes the editor; its text is kept.
    void endTitleEdit();

Q_SIGNALS:
    void selectionChanged();
    void zoomChanged(double zoom);
    /// Anything in viewState(), zoom and scroll included.
    void viewStateChanged();
    void breadcrumbsChanged();
    void findChanged(int matches);
    void titleEdited(const espalier::NodeId &node, const QString &title, espalier::TitleEdit why);
    /// Make it a Change with dropChange() of ui/tools/move_tool.h.
    void dropRequested(const espalier::Drop &drop);
    /// A right click or the menu key; `node` is null beside the cards.
    void contextMenuRequested(const espalier::NodeId &node, const QPoint &globalPosition);
    /// A double click on a card, beside its title.
    void detailsRequested(const espalier::NodeId &node);
};

} // namespace espalier
