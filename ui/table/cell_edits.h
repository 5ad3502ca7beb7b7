// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What keys and the clipboard do to many cells at once, as one Change. Pure.
#pragma once

#include "core/base/result.h"
#include "ui/table/cell_block.h"
#include "ui/table/table_column.h"

namespace espalier {

/// The cells of some rows in some columns, both in the order in which they are seen.
struct CellRange
{
    std::vector<NodeId> nodes;
    std::vector<int> columns; ///< of tableColumns()
};

/// A cell whose new text was not taken.
struct UntakenCell
{
    NodeId node;
    int column = -1;
    QString text;
    QString because; ///< a sentence; empty where the text could not be read

    bool operator==(const UntakenCell &) const = default;
};

struct CellEdit
{
    Result<Change> change;
    int taken = 0; ///< cells whose text was read, whether or not they held it already
    std::vector<UntakenCell> untaken;
    std::size_t beyond = 0; ///< cells of the block for which there was no room
};

/// Puts a block into the cells from the first of `range` on; a block of one cell, or one that fits several
/// times, fills them all. `room` are the rows and columns that there are from there on. Empty texts clear;
/// what cannot be read, or the tree cannot hold, is left as it was.
[[nodiscard]] CellEdit pasteCells(const Tree &tree, IdSource &ids, const CellBlock &block,
                                  const CellRange &range, const CellRange &room);
[[nodiscard]] CellEdit clearCells(const Tree &tree, const CellRange &range);
/// Gives the values of the first row to all rows below it.
[[nodiscard]] Result<Change> fillDown(const Tree &tree, const CellRange &range);
/// As text for other programs; what a spreadsheet would take for a formula is made harmless.
[[nodiscard]] CellBlock copyCells(const Tree &tree, const Derived &derived, const CellRange &range);

} // namespace espalier
