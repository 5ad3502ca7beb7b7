// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// TableColumn: one column of the table of nodes: what stands in it, what it is sorted by, and how it is
// edited. Made from the field table: a new field is a column by itself.
#pragma once

#include "ui/panels/field_box.h"
#include "ui/table/cell_reader.h"
#include "ui/table/cell_text.h"

#include <functional>
#include <span>

namespace espalier {

class ParentNames;

struct Cell
{
    QString text;
    bool isInherited = false;
    QString from; ///< where an inherited value comes from
};

struct TableColumn
{
    const char *key;                ///< of the field table, or a name of its own; kept in settings
    std::function<QString()> label; ///< in the language of the moment
    bool isNumber = false;          ///< stands at the right
    bool isOpenAfterChoice = false; ///< more may follow once something was chosen or added in the editor
    std::function<Cell(const Tree &, const Derived &, Slot)> cell = {};
    std::function<SortKey(const Tree &, const Derived &, Slot)> sortKey = {};
    /// As text for other programs: numbers without their unit. Empty: as the cell.
    std::function<QString(const Tree &, const Node &)> plain = {};

    // What follows is empty where the column cannot be edited that way.
    std::function<FieldBox *(const EditorContext &, QWidget *parent)> makeBox = {};
    std::function<bool(CellReader &, Node &, const QString &text)> read = {}; ///< see CellReader::read()
    /// In place of read(), where the text is about links.
    std::function<Result<Change>(const ParentNames &, const Tree &, NodeId, const QString &text)> relink = {};
    std::function<void(Node &)> clear = {};
    std::function<void(const Node &from, Node &to)> copy = {};

    [[nodiscard]] bool isEditable() const { return copy || relink; }
};

/// All of them, in the order of the field table; what is computed stands behind the field it belongs to.
[[nodiscard]] const std::vector<TableColumn> &tableColumns();
/// Its place in tableColumns(), −1 for an unknown key.
[[nodiscard]] int tableColumn(std::string_view key);
/// Those that show at first, by key.
[[nodiscard]] std::span<const std::string_view> usualColumns();

} // namespace espalier
