// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// CellDelegate: opens the inspector's editor of a field over a cell. Enter keeps and goes down, Tab keeps and
// goes right, Esc leaves the cell as it was, leaving keeps. What cannot be read keeps the editor open, which
// says so.
#pragma once

#include "ui/table/node_table_model.h"

#include <QPointer>
#include <QStyledItemDelegate>

namespace espalier {

class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CellDelegate(NodeTableModel &model, IdSource &ids, QAbstractItemView *view);

    /// Whether what is typed next replaces what stands in the cell.
    void setReplaces(bool replaces) { m_replaces = replaces; }
    [[nodiscard]] FieldBox *openBox() const { return m_box; }
    /// Keeps what is typed and closes the editor.
    void finish();

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    void changeRequested(const espalier::Result<espalier::Change> &change) const;
    /// Enter and Tab: the current cell goes there.
    void moveWanted(int rows, int columns);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void keepAndClose(int rows, int columns);
    void placeBox() const;
    /// Whether the view still has the editor at its cell: it lets go of one whose row goes.
    [[nodiscard]] bool isHeld() const;
    [[nodiscard]] bool isInBox(const QWidget *widget) const;

    NodeTableModel &m_model;
    const QAbstractItemView &m_view;
    mutable EditorContext m_context;
    mutable QPointer<FieldBox> m_box; ///< one at most is open
    mutable QPersistentModelIndex m_edited;
    mutable QRect m_cell; ///< it stands over, in the viewport
    mutable bool m_isOpenAfterChoice = false;
    bool m_replaces = false;
    bool m_isClosing = false;
};

} // namespace espalier
