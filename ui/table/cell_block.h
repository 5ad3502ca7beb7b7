// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// A block of cells as spreadsheets put it on the clipboard: tabs between cells, a line end after each row,
// quotes around cells that hold either. Unlike the import of a file it keeps empty cells and rows: they
// clear.
#pragma once

#include <QString>

#include <vector>

namespace espalier {

using CellBlock = std::vector<std::vector<QString>>; ///< by row; rows may differ in length

/// The most cells that are read from a clipboard; what is beyond is left out.
inline constexpr std::size_t mostCells = 1'000'000;

[[nodiscard]] CellBlock cellsOf(const QString &text);
[[nodiscard]] QString textOf(const CellBlock &block);

} // namespace espalier
