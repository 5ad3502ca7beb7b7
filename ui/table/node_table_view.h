// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// NodeTableView: the table with the keys of a spreadsheet. Cells are chosen here and nodes in the rest of the
// window; both are told and taken. Alters nothing: changes come out as signals.
#pragma once

#include "core/session/step.h"
#include "ui/table/cell_delegate.h"
#include "ui/table/cell_edits.h"

#include <QTableView>

namespace espalier {

class NodeTableView final : public QTableView
{
    Q_OBJECT

public:
    /// Both outlive the view.
    NodeTableView(NodeTableModel &model, IdSource &ids, QWidget *parent = nullptr);

    /// Chooses the rows of these nodes without telling anybody; nodes without a row are left out.
    void choose(const Selection &selection);
    /// Keeps what is being typed in a cell.
    void flush() { m_delegate->finish(); }
    [[nodiscard]] bool isEditing() const { return state() == EditingState; }
    /// The columns that show, in the order in which they stand.
    [[nodiscard]] std::vector<int> shownColumns() const;

    void copy() const;
    void cut();
    void paste();
    void clear();
    void fillCellsDown();

Q_SIGNALS:
    void selectionChosen(const espalier::Selection &selection);
    void changeRequested(const espalier::Result<espalier::Change> &change, espalier::VerbId verb);
    /// After a paste or clear that left cells as they were, or nothing to say.
    void edited(const espalier::CellEdit &edit);
    /// A cell that is edited elsewhere, where there is room.
    void detailsWanted(const QString &field);
    void menuRequested(const QPoint &globalPosition);

protected:
    bool event(QEvent *event) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] bool isOwnKey(const QKeyEvent &event) const;
    /// The rows and columns with a chosen cell.
    [[nodiscard]] CellRange chosenCells() const;
    /// From the first chosen cell to the last row and column.
    [[nodiscard]] CellRange roomFor(const CellRange &range) const;
    void move(int rows, int columns);
    void extend(const QModelIndex &to);
    void goTo(int row, int place);
    void tellChosen();

    NodeTableModel &m_model;
    IdSource &m_ids;
    CellDelegate *m_delegate;
    Selection m_chosen;             ///< in the window
    QPersistentModelIndex m_anchor; ///< where Shift began, also when another view chose the cell
    bool m_isExtending = false;
    bool m_quiet = false;
};

} // namespace espalier
