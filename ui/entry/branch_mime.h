// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Branches on the clipboard, between windows and programs: whole for this one, as an indented list for a
// letter or the columns of a spreadsheet, as CSV for what wants a table. What comes back from there is
// hostile until read: it is bounded and refused with a sentence.
#pragma once

#include "core/exchange/import_report.h"
#include "core/model/tree.h"

#include <QMimeData>

#include <memory>

namespace espalier {

/// `branches` is an excerpt().
[[nodiscard]] Result<std::unique_ptr<QMimeData>> branchMime(const Tree &branches);

/// Whether there is anything that could become nodes.
[[nodiscard]] bool holdsBranches(const QMimeData &data);

struct Pasted
{
    Tree tree; ///< its top and parked nodes are what was pasted
    ImportReport report;
};

/// What lies there as a tree: branches of this program, else what the text looks like: bullets, indented
/// lines, the cells of a spreadsheet. Its tiers are those of `tiers`, of which there is at least one.
[[nodiscard]] Result<Pasted> pastedTree(const QMimeData &data, const std::vector<Tier> &tiers);

} // namespace espalier
