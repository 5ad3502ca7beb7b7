// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// OutlineModel: a Tree as rows, each node once under its primary parent, and once more, quietly, under every
// other node it supports. Keeps only which row stands where; everything shown is read from the Tree. Never
// alters the Tree: a typed title comes out as a signal. After every change of the Tree, and before anything
// else is asked, treeChanged() must be told.
#pragma once

#include "core/model/tree.h"
#include "core/rules/derive.h"
#include "ui/tools/drop.h"
#include "ui/tools/move_tool.h"

#include <QAbstractItemModel>

#include <functional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace espalier {

class OutlineModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit OutlineModel(QObject *parent = nullptr);

    /// Shows another tree, or none. The tree outlives the model or the next setTree().
    void setTree(const Tree *tree);
    void treeChanged(const Change &change);
    [[nodiscard]] const Tree *tree() const { return m_tree; }
    void setWritable(bool writable) { m_writable = writable; }
    [[nodiscard]] bool isWritable() const { return m_writable; }
    /// What a screen reader says of a node between its title and its place: "12.5 M€, watch".
    void setSpeech(std::function<QString(Slot)> speech) { m_speech = std::move(speech); }
    /// How a colour of the tree looks on this window's ground.
    void setColour(std::function<Rgb(Rgb)> colour);

    /// Null for an invalid index.
    [[nodiscard]] NodeId nodeAt(const QModelIndex &index) const;
    [[nodiscard]] bool isReference(const QModelIndex &index) const;
    /// The link for which a reference stands; null for any other row.
    [[nodiscard]] LinkKey linkAt(const QModelIndex &index) const;
    /// The row where the node is placed, never a reference.
    [[nodiscard]] QModelIndex indexOf(const NodeId &node) const;
    /// The reference that stands for the link; invalid for a primary one.
    [[nodiscard]] QModelIndex indexOf(const LinkKey &link) const;
    /// What it means to drop something on `parent` (`row` < 0), or between its rows, before `row`: a place
    /// beside a node that is placed there, for links the parent itself.
    [[nodiscard]] Drop dropAt(const QModelIndex &parent, int row, DropKind kind) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;

Q_SIGNALS:
    void titleEdited(const espalier::NodeId &node, const QString &title);

private:
    using RowId = std::uint32_t;
    /// {node, null} is where a node is placed; {node, parent} is its quiet row under another parent.
    using RowKey = LinkKey;
    struct Row
    {
        RowKey key;
        RowId parent = 0;
        int place = 0;
        std::vector<RowId> below;
    };
    struct Plan; // what one change does to the rows

    static constexpr RowId root = 0;

    [[nodiscard]] const Row &rowAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexAt(RowId row) const;
    [[nodiscard]] std::vector<RowKey> wantedBelow(const RowKey &key) const;
    [[nodiscard]] QString accessibleText(const Row &row, const Node &node) const;
    RowId addRow(const RowKey &key, RowId parent);
    void freeBranch(RowId top);
    void renumber(RowId parent, std::size_t from);
    void rebuild();
    void addBelow(RowId parent);
    void moveRow(RowId row, RowId newParent);
    void insertMissing(Plan &plan);
    void removeGone(const Plan &plan);
    void reorder(RowId parent);
    void tellEdited(const Change &change);

    const Tree *m_tree = nullptr;
    bool m_writable = true;
    std::function<QString(Slot)> m_speech;
    std::function<Rgb(Rgb)> m_colour;
    std::vector<Row> m_rows;
    std::vector<RowId> m_free;
    std::unordered_map<RowKey, RowId> m_at;
};

} // namespace espalier
