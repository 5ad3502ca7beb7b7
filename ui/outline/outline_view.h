// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// OutlineView: the tree as an outline, and an equal editor of it: titles are typed where they stand,
// everything else is done by the actions whose keys work here. Selection and folds are told and taken, so
// that canvas and outline show the same.
#pragma once

#include "core/session/step.h"
#include "ui/canvas/title_aid.h"
#include "ui/outline/outline_model.h"

#include <QTreeView>

namespace espalier {

class DropHint;

class OutlineView final : public QTreeView
{
    Q_OBJECT

public:
    explicit OutlineView(OutlineModel &model, QWidget *parent = nullptr);

    [[nodiscard]] Selection chosen() const;
    /// Chooses without telling anybody.
    void choose(const Selection &selection);
    /// Folds exactly these nodes, without telling anybody.
    void setFolded(const std::vector<NodeId> &nodes);
    void setTitleAid(TitleAid aid) { m_titleAid = std::move(aid); }
    [[nodiscard]] const TitleAid &titleAid() const { return m_titleAid; }
    /// Opens the editor on a title; `typed` is added at its end.
    void editTitle(const NodeId &node, const QString &typed = {});
    [[nodiscard]] bool isEditingTitle() const { return state() == EditingState; }

Q_SIGNALS:
    void selectionChosen(const espalier::Selection &selection);
    void foldChanged(const espalier::NodeId &node, bool folded);
    /// Tab in the editor: the title is kept, and the next thing is a driver of this node.
    void childWanted(const espalier::NodeId &node);
    void menuRequested(const espalier::NodeId &node, const QPoint &globalPosition);
    /// Space.
    void foldToggled(const espalier::NodeId &node);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void tellChosen();
    [[nodiscard]] const DropPreview &previewAt(Drop drop);
    void endDropHint();

    OutlineModel &m_model;
    TitleAid m_titleAid;
    DropHint *m_hint;
    Drop m_drop; ///< what is dragged over it, and what it would do
    DropPreview m_preview;
    bool m_quiet = false;
};

} // namespace espalier
