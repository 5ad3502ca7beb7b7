// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/cell_edits.h"

#include "core/edit/link.h"
#include "core/edit/record.h"
#include "core/edit/steps.h"
#include "core/exchange/formula_guard.h"
#include "ui/table/parents_cell.h"

#include <unordered_map>

namespace espalier {
namespace {

const TableColumn &columnAt(int column)
{
    return tableColumns()[static_cast<std::size_t>(column)];
}

/// The new texts of one node.
struct NodeTexts
{
    NodeId node;
    std::vector<std::pair<int, QString>> texts; ///< column, text
};

/// How often `block` goes into `there`: as often as it fits, once where it does not.
std::size_t repeats(std::size_t block, std::size_t there)
{
    return block > 0 && there % block == 0 ? std::max<std::size_t>(there / block, 1) : 1;
}

class Writing
{
public:
    Writing(const Tree &tree, IdSource *ids) : m_tree(tree), m_ids(ids) {}

    CellEdit write(std::vector<NodeTexts> rows)
    {
        // What a number means comes before the number: the order of the field table.
        for (NodeTexts &row : rows)
            std::ranges::stable_sort(row.texts, {}, [](const auto &text) { return text.first; });
        CellEdit edit = attempt(rows);
        if (edit.change)
            return relinked(std::move(edit), rows);
        // The tree cannot hold some of it: find out which nodes, and leave these out.
        std::vector<UntakenCell> refused;
        std::erase_if(rows, [&](const NodeTexts &row) {
            const CellEdit alone = attempt({row});
            if (alone.change)
                return false;
            for (const auto &[column, text] : row.texts)
                refused.push_back({row.node, column, text, alone.change.error().what});
            return true;
        });
        edit = relinked(attempt(rows), rows);
        edit.untaken.insert(edit.untaken.end(), refused.begin(), refused.end());
        return edit;
    }

private:
    CellEdit attempt(const std::vector<NodeTexts> &rows)
    {
        std::optional<CellReader> reader;
        if (m_ids)
            reader.emplace(m_tree, *m_ids);
        CellEdit edit;
        std::unordered_map<NodeId, const NodeTexts *> texts;
        std::vector<NodeId> nodes;
        for (const NodeTexts &row : rows) {
            nodes.push_back(row.node);
            texts[row.node] = &row;
        }
        edit.change = edit::editAll<Node>(m_tree, nodes, [&](Node &node) {
            for (const auto &[column, text] : texts.at(node.id)->texts) {
                if (isRelinking(column, text))
                    continue;
                if (take(reader, node, columnAt(column), text))
                    ++edit.taken;
                else
                    edit.untaken.push_back({node.id, column, text, {}});
            }
        });
        if (edit.change && reader)
            reader->addNewRecords(*edit.change);
        return edit;
    }
    static bool isRelinking(int column, const QString &text)
    {
        return columnAt(column).relink && !text.trimmed().isEmpty();
    }
    /// What the texts say about links, done after the rest: one cell at a time, since each may make another
    /// one impossible.
    CellEdit relinked(CellEdit edit, const std::vector<NodeTexts> &rows) const
    {
        const auto relinks = [](const NodeTexts &row) {
            return std::ranges::any_of(row.texts,
                                       [](const auto &text) { return isRelinking(text.first, text.second); });
        };
        if (!edit.change || std::ranges::none_of(rows, relinks))
            return edit;
        edit::Steps steps(m_tree);
        if (const Result<void> done = steps.take(edit.change); !done) {
            edit.change = tl::unexpected(done.error());
            return edit;
        }
        const ParentNames names(steps.tree()); // as they are called now
        for (const NodeTexts &row : rows) {
            for (const auto &[column, text] : row.texts) {
                if (!isRelinking(column, text))
                    continue;
                const Result<void> done =
                    steps.take(columnAt(column).relink(names, steps.tree(), row.node, text));
                if (done)
                    ++edit.taken;
                else
                    edit.untaken.push_back({row.node, column, text, done.error().what});
            }
        }
        edit.change = steps.composed();
        return edit;
    }
    static bool take(std::optional<CellReader> &reader, Node &node, const TableColumn &column,
                     const QString &text)
    {
        if (text.trimmed().isEmpty()) {
            if (column.clear)
                column.clear(node);
            return static_cast<bool>(column.clear);
        }
        return reader && column.read && column.read(*reader, node, text);
    }

    const Tree &m_tree;
    IdSource *m_ids; ///< null where nothing is read
};

} // namespace

CellEdit pasteCells(const Tree &tree, IdSource &ids, const CellBlock &block, const CellRange &range,
                    const CellRange &room)
{
    std::size_t width = 0;
    for (const std::vector<QString> &row : block)
        width = std::max(width, row.size());
    const std::size_t down = block.size() * repeats(block.size(), range.nodes.size());
    const std::size_t across = width * repeats(width, range.columns.size());
    const std::size_t rows = std::min(down, room.nodes.size());
    const std::size_t columns = std::min(across, room.columns.size());
    std::vector<NodeTexts> texts;
    for (std::size_t i = 0; i < rows; ++i) {
        const std::vector<QString> &cells = block[i % block.size()];
        NodeTexts row{room.nodes[i], {}};
        for (std::size_t k = 0; k < columns; ++k) {
            const std::size_t from = k % width;
            const QString text = from < cells.size() ? unguarded(cells[from]).toString() : QString();
            row.texts.emplace_back(room.columns[k], text);
        }
        texts.push_back(std::move(row));
    }
    CellEdit edit = Writing(tree, &ids).write(std::move(texts));
    edit.beyond = down * across - rows * columns;
    return edit;
}

CellEdit clearCells(const Tree &tree, const CellRange &range)
{
    std::vector<NodeTexts> texts;
    for (const NodeId &node : range.nodes) {
        NodeTexts row{node, {}};
        for (const int column : range.columns)
            row.texts.emplace_back(column, QString());
        texts.push_back(std::move(row));
    }
    return Writing(tree, nullptr).write(std::move(texts));
}

Result<Change> fillDown(const Tree &tree, const CellRange &range)
{
    const Node *first = range.nodes.empty() ? nullptr : tree.find(range.nodes.front());
    if (!first)
        return Change();
    edit::Steps steps(tree);
    const auto rest = std::span(range.nodes).subspan(1);
    Result<void> done = steps.take(edit::editAll<Node>(tree, rest, [&](Node &node) {
        for (const int column : range.columns) {
            if (columnAt(column).copy)
                columnAt(column).copy(*first, node);
        }
    }));
    const auto relinks = [](int column) { return bool(columnAt(column).relink); };
    if (std::ranges::any_of(range.columns, relinks)) {
        std::vector<NodeId> parents;
        for (const Tie &tie : tree.supports(tree.nodes().slotOf(first->id)))
            parents.push_back(tree.nodes().at(tie.node)->id);
        for (const NodeId node : rest) {
            if (done)
                done = steps.take(edit::setParents(steps.tree(), node, parents));
        }
    }
    return done ? Result<Change>(steps.composed()) : tl::unexpected(done.error());
}

CellBlock copyCells(const Tree &tree, const Derived &derived, const CellRange &range)
{
    CellBlock block;
    for (const NodeId &node : range.nodes) {
        const Slot slot = tree.nodes().slotOf(node);
        std::vector<QString> row;
        for (const int index : range.columns) {
            const TableColumn &column = columnAt(index);
            const QString text = column.plain ? column.plain(tree, *tree.nodes().at(slot))
                                              : column.cell(tree, derived, slot).text;
            row.push_back(column.isNumber ? text : guarded(text));
        }
        block.push_back(std::move(row));
    }
    return block;
}

} // namespace espalier
