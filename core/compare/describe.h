// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// A Change in sentences: for the labels of undo, for toasts, history and the comparison of two trees. The
// fields come from the field table, so a new one is described by standing there.
#pragma once

#include "core/model/tree.h"

#include <QStringList>

namespace espalier {

/// One sentence a record, the weightiest first: nodes added, removed and moved, then fields, registers,
/// values. Bookkeeping (ranks beside a move, the highest code of a tier, links of nodes that come or go) is
/// left out. `tree` is the one before or after; it only lends names. After `most` sentences one says how many
/// there are more. Linear in the change.
[[nodiscard]] QStringList describe(const Change &change, const Tree &tree, qsizetype most = 200);

/// The whole change in one line: 'Removed “Email”, and 40 more', 'Moved “Email” from “Reach” to “Leads”; 3
/// nodes took another tier'. Empty for an empty change.
[[nodiscard]] QString headline(const Change &change, const Tree &tree);

} // namespace espalier
