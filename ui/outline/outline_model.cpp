// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/outline/outline_model.h"

#include "core/model/queries.h"
#include "ui/style/icons.h"
#include "ui/tools/node_mime.h"

#include "core/render/colour.h"

#include <QFont>
#include <QGuiApplication>
#include <QMimeData>
#include <QPalette>

#include <algorithm>
#include <iterator>

namespace espalier {

OutlineModel::OutlineModel(QObject *parent) : QAbstractItemModel(parent)
{
    m_rows.emplace_back();
}

void OutlineModel::setTree(const Tree *tree)
{
    beginResetModel();
    m_tree = tree;
    rebuild();
    endResetModel();
}

void OutlineModel::setColour(std::function<Rgb(Rgb)> colour)
{
    m_colour = std::move(colour);
}

NodeId OutlineModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? rowAt(index).key.child : NodeId();
}

bool OutlineModel::isReference(const QModelIndex &index) const
{
    return index.isValid() && !rowAt(index).key.parent.isNull();
}

QModelIndex OutlineModel::indexOf(const NodeId &node) const
{
    const auto found = m_at.find({node, NodeId()});
    return found == m_at.end() ? QModelIndex() : indexAt(found->second);
}

QModelIndex OutlineModel::indexOf(const LinkKey &link) const
{
    const auto found = link.isNull() ? m_at.end() : m_at.find(link);
    return found == m_at.end() ? QModelIndex() : indexAt(found->second);
}

LinkKey OutlineModel::linkAt(const QModelIndex &index) const
{
    return isReference(index) ? rowAt(index).key : LinkKey();
}

const OutlineModel::Row &OutlineModel::rowAt(const QModelIndex &index) const
{
    return m_rows[index.isValid() ? static_cast<RowId>(index.internalId()) : root];
}

QModelIndex OutlineModel::indexAt(RowId row) const
{
    return row == root ? QModelIndex() : createIndex(m_rows[row].place, 0, static_cast<quintptr>(row));
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    return indexAt(rowAt(parent).below[static_cast<std::size_t>(row)]);
}

QModelIndex OutlineModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexAt(rowAt(child).parent) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(rowAt(parent).below.size());
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant OutlineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section == 0 && orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return tr("Node");
    return {};
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_tree)
        return {};
    const Row &row = rowAt(index);
    const Slot slot = m_tree->nodes().slotOf(row.key.child);
    if (slot == noSlot)
        return {}; // taken out of the tree, its row is about to go
    const Node &node = *m_tree->nodes().at(slot);
    const bool quiet = isReference(index) || isParked(*m_tree, slot);
    switch (role) {
    case Qt::DisplayRole:
        return node.title.isEmpty() ? tr("Untitled") : node.title;
    case Qt::EditRole:
        return node.title;
    case Qt::DecorationRole: {
        const Tier *tier = m_tree->find(node.tier);
        const Rgb colour = tier ? tier->color : Rgb();
        return swatch(toColor(m_colour ? m_colour(colour) : colour));
    }
    case Qt::FontRole:
        if (quiet || node.title.isEmpty()) {
            QFont font = QGuiApplication::font();
            font.setItalic(true);
            return font;
        }
        return {};
    case Qt::ForegroundRole:
        return quiet ? QVariant(QGuiApplication::palette().brush(QPalette::PlaceholderText)) : QVariant();
    case Qt::ToolTipRole:
        if (isReference(index))
            return tr("%1, placed elsewhere, also supports this").arg(node.title);
        return node.question.isEmpty() ? node.title : node.title + QLatin1Char('\n') + node.question;
    case Qt::AccessibleTextRole:
        return accessibleText(row, node);
    default:
        return {};
    }
}

QString OutlineModel::accessibleText(const Row &row, const Node &node) const
{
    QStringList parts{node.title.isEmpty() ? tr("Untitled") : node.title};
    const Slot slot = m_tree->nodes().slotOf(row.key.child);
    if (const QString speech = m_speech ? m_speech(slot) : QString(); !speech.isEmpty())
        parts.append(speech);
    if (!row.key.parent.isNull())
        parts.append(tr("also supports this, placed elsewhere"));
    else if (isParked(*m_tree, slot))
        parts.append(tr("parked idea"));
    int level = 1;
    for (RowId above = row.parent; above != root; above = m_rows[above].parent)
        ++level;
    parts.append(tr("level %1").arg(level));
    parts.append(tr("%1 of %2").arg(row.place + 1).arg(m_rows[row.parent].below.size()));
    return parts.join(QStringLiteral(", "));
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return m_writable ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if (m_writable && !isReference(index))
        flags |= Qt::ItemIsEditable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    return flags;
}

bool OutlineModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    Q_EMIT titleEdited(nodeAt(index), value.toString());
    return true;
}

QStringList OutlineModel::mimeTypes() const
{
    return {nodeMimeType()};
}

QMimeData *OutlineModel::mimeData(const QModelIndexList &indexes) const
{
    // In the order in which they stand, which is the order in which they will.
    std::unordered_set<RowId> dragged;
    for (const QModelIndex &index : indexes)
        dragged.insert(static_cast<RowId>(index.internalId()));
    std::vector<NodeId> nodes;
    std::vector<RowId> todo{root};
    while (!todo.empty() && nodes.size() < dragged.size()) {
        const RowId row = todo.back();
        todo.pop_back();
        if (dragged.contains(row))
            nodes.push_back(m_rows[row].key.child);
        todo.insert(todo.end(), m_rows[row].below.rbegin(), m_rows[row].below.rend());
    }
    return nodeMime(nodes).release();
}

Qt::DropActions OutlineModel::supportedDropActions() const
{
    return Qt::MoveAction | Qt::CopyAction | Qt::LinkAction;
}

Drop OutlineModel::dropAt(const QModelIndex &parent, int row, DropKind kind) const
{
    Drop drop{{}, nodeAt(parent), DropPlace::Under, kind};
    if (row < 0 || kind == DropKind::AlsoSupport)
        return drop;
    const std::vector<RowId> &below = rowAt(parent).below;
    const auto at = below.begin() + std::min<std::ptrdiff_t>(row, std::ssize(below));
    // A reference is placed elsewhere: nothing stands beside it here.
    const auto isPlaced = [this](RowId sibling) { return m_rows[sibling].key.parent.isNull(); };
    const auto before = std::find_if(std::reverse_iterator(at), below.rend(), isPlaced);
    const auto after = std::find_if(at, below.end(), isPlaced);
    if (after != below.end()) {
        drop.target = m_rows[*after].key.child;
        drop.place = DropPlace::Before;
    } else if (before != below.rend()) {
        drop.target = m_rows[*before].key.child;
        drop.place = DropPlace::After;
    }
    return drop;
}

} // namespace espalier
