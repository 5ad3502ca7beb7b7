// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// OutlineView: the tree as an outline, and an equal editor of it: titles are typed where they stand, rows are
// dragged as cards are, everything else is done by the actions whose keys work here. A quiet row stands for
// its link: keys and menu mean that, and the node is left where it is placed. Selection and folds are told
// and taken, so that canvas and outline show the same.
#pragma once

#include "core/session/step.h"
#include "ui/canvas/title_aid.h"
#include "ui/canvas/title_edit.h"
#include "ui/outline/outline_model.h"
#include "ui/tools/move_tool.h"

#include <QTreeView>

namespace espalier {

class DropHint;

class OutlineView final : public QTreeView
{
    Q_OBJECT

public:
    explicit OutlineView(OutlineModel &model, QWidget *parent = nullptr);

    /// Of several rows those where nodes are placed; quiet ones count alone.
    [[nodiscard]] Selection chosen() const;
    /// The link whose quiet row is chosen; null for any other row, or several.
    [[nodiscard]] LinkKey link() const;
    /// Chooses without telling anybody.
    void choose(const Selection &selection);
    /// The same for a link's quiet row; for null or a primary link the row where the current node is placed.
    void chooseLink(const LinkKey &link);
    /// Folds exactly these nodes, which are sorted, without telling anybody. O(folds), and the rows that
    /// change.
    void setFolded(const std::vector<NodeId> &nodes);
    void setTitleAid(TitleAid aid) { m_titleAid = std::move(aid); }
    [[nodiscard]] const TitleAid &titleAid() const { return m_titleAid; }
    /// Opens the editor on a title; `typed` is added at its end.
    void editTitle(const NodeId &node, const QString &typed = {});
    [[nodiscard]] bool isEditingTitle() const { return state() == EditingState; }

Q_SIGNALS:
    void selectionChosen(const espalier::Selection &selection);
    void linkChosen(const espalier::LinkKey &link);
    /// What stands in the editor of a title.
    void titleTyped(const espalier::NodeId &node, const QString &text, espalier::TitleEdit why);
    /// Make it a Change with dropChange() of ui/tools/move_tool.h.
    void dropRequested(const espalier::Drop &drop);
    void linkRemovalRequested(const espalier::LinkKey &link);
    /// How it supports shall be written, behind what is `typed` already.
    void sentenceWanted(const espalier::LinkKey &link, const QString &typed);
    void linkMenuRequested(const espalier::LinkKey &link, const QPoint &globalPosition);
    void foldChanged(const espalier::NodeId &node, bool folded);
    void menuRequested(const espalier::NodeId &node, const QPoint &globalPosition);
    /// Space, when it is released.
    void foldToggled(const espalier::NodeId &node);

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void tellChosen();
    /// Chooses one row without telling anybody; none when it is invalid.
    void chooseRow(const QModelIndex &row);
    [[nodiscard]] bool takesLinkKey(const QKeyEvent &event) const;
    /// What a drop there would mean, by the place that the last move of the drag has marked.
    [[nodiscard]] Drop dropOf(const QDropEvent &event) const;

    OutlineModel &m_model;
    TitleAid m_titleAid;
    DropHint *m_hint;
    Drop m_aimed;          ///< of the last move of a drag
    DropPreview m_preview; ///< of m_aimed
    bool m_isSpaceDown = false;
    std::vector<NodeId> m_folded; ///< sorted; the rest is open
    bool m_quiet = false;
};

} // namespace espalier
