// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// MatrixModel: a Matrix as cells with words, marks and names for a screen reader. The first row says how many
// lead to each column, the first column how many each node reaches.
#pragma once

#include "ui/table/matrix.h"

#include <QAbstractTableModel>

#include <optional>

namespace espalier {

class MatrixModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Tells of cells alone where rows and columns are the same; else everything is another.
    void show(MatrixOf what, Matrix matrix);
    [[nodiscard]] MatrixOf what() const { return m_what; }
    [[nodiscard]] const Matrix &matrix() const { return m_matrix; }

    /// Null where no node stands.
    [[nodiscard]] NodeId nodeAt(const QModelIndex &index) const;
    /// −1 where the node has no row.
    [[nodiscard]] int rowOf(const NodeId &node) const;
    /// Null in the column of counts.
    [[nodiscard]] RawId columnAt(const QModelIndex &index) const;
    /// Whether a tier's name stands there.
    [[nodiscard]] bool isHead(int row) const;
    /// Null for the counts of the columns, heads and cells outside.
    [[nodiscard]] const MatrixCell *cellAt(const QModelIndex &index) const;
    /// A row or column that leads nowhere: its count stands out.
    [[nodiscard]] bool isGap(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] const MatrixRow *rowAt(int row) const;
    [[nodiscard]] const MatrixColumn *columnOf(int column) const;
    [[nodiscard]] QString cellText(const MatrixCell &cell) const;
    [[nodiscard]] QString shownText(const QModelIndex &index) const;
    [[nodiscard]] QString rowCountText(const MatrixRow &row) const;
    [[nodiscard]] QString columnCountText(const MatrixColumn &column) const;
    [[nodiscard]] QString accessibleText(const QModelIndex &index) const;

    MatrixOf m_what = MatrixOf::Goals;
    Matrix m_matrix;
};

} // namespace espalier
