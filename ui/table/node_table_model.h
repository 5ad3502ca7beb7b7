// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// NodeTableModel: all nodes as rows, all of tableColumns() as columns. In the order of the tree or sorted,
// whole or filtered. Keeps only which node stands in which row; everything shown is read from the Tree. It
// never alters the Tree. After every change of the Tree, and before anything else is asked, treeChanged()
// must be told.
#pragma once

#include "ui/table/table_column.h"

#include <QAbstractTableModel>

namespace espalier {

/// What must be so for a node to have a row. Words are compared without regard to case.
struct TableFilter
{
    QString text;                                     ///< stands in any of `searched`
    std::vector<int> searched;                        ///< columns
    std::vector<std::pair<int, QString>> columnTexts; ///< each stands in its column
    NodeId branch;                                    ///< placed in it; null: anywhere

    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && columnTexts.empty() && branch.isNull(); }
    bool operator==(const TableFilter &) const = default;
};

class NodeTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// `derived` gives what follows from the tree as it is now.
    explicit NodeTableModel(std::function<const Derived &()> derived, QObject *parent = nullptr);

    /// Shows another tree, or none. The tree outlives the model or the next setTree().
    void setTree(const Tree *tree);
    [[nodiscard]] const Tree *tree() const { return m_tree; }
    [[nodiscard]] const Derived &derived() const { return m_derived(); }
    void treeChanged(const Change &change);
    /// Another day, another language: all cells may read differently.
    void retell();
    void setWritable(bool writable) { m_writable = writable; }
    [[nodiscard]] bool isWritable() const { return m_writable; }

    /// −1: in the order of the tree. Rows that are equal stand in that order.
    void sortBy(int column, Qt::SortOrder order);
    void setFilter(const TableFilter &filter);
    [[nodiscard]] const TableFilter &filter() const { return m_filter; }
    /// Whether rows may stand elsewhere, or be there or not, because of what was edited since the last order.
    [[nodiscard]] bool isOrderStale() const { return m_isOrderStale; }
    /// Sorts and filters anew. O(nodes log nodes).
    void refreshOrder();

    /// Null for an invalid index.
    [[nodiscard]] NodeId nodeAt(int row) const;
    /// −1 where the node has no row.
    [[nodiscard]] int rowOf(const NodeId &node) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// isOrderStale() became true.
    void orderStale();

private:
    struct Row
    {
        NodeId node;
        Slot slot;
        bool operator==(const Row &) const = default;
    };

    [[nodiscard]] std::vector<Row> wantedRows() const;
    [[nodiscard]] bool isWanted(Slot slot) const;
    void sort(std::vector<Row> &rows) const;
    /// Gets there by removing, moving and inserting; by a reset where that would be very many runs.
    void setRows(std::vector<Row> wanted);
    void removeRuns(const std::vector<std::pair<int, int>> &runs);
    void reorder(std::vector<Row> kept);
    void insertRuns(const std::vector<Row> &wanted, const std::vector<std::pair<int, int>> &runs);
    void keepPlaces();
    void tellEdited(const Change &change);
    [[nodiscard]] QString accessibleText(const TableColumn &column, const Node &node, const Cell &cell) const;

    std::function<const Derived &()> m_derived;
    const Tree *m_tree = nullptr;
    bool m_writable = true;
    std::vector<Row> m_rows;
    std::vector<int> m_rowBySlot; ///< −1 where a slot has no row
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    TableFilter m_filter;
    bool m_isOrderStale = false;
    std::uint32_t m_generation = 0; ///< of Derived, when cells were last told of
};

} // namespace espalier
