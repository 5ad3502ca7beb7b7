// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The conditions of a filter in the words of the window, and what can be asked.
#pragma once

#include "core/rules/node_filter.h"

#include <QList>
#include <QString>

namespace espalier {

/// The fields that menus and completion offer, the most asked first; any other can be typed.
[[nodiscard]] const QStringList &filterFieldsOffered();
/// "Owner", "Status".
[[nodiscard]] QString filterFieldWord(const QString &field);
/// "Rosa T.", "act"; a record that is gone is called so.
[[nodiscard]] QString filterValueWord(const Condition &condition, const Tree &tree);
/// Whether a condition names a record that is no longer in the tree: nothing can match it any more.
[[nodiscard]] bool isGone(const Condition &condition, const Tree &tree);
/// "Owner: Rosa T."
[[nodiscard]] QString conditionWords(const Condition &condition, const Tree &tree);

/// The values worth offering for a field: those that occur, but not what every node has. O(nodes).
[[nodiscard]] std::vector<ValueCount> valuesOffered(const QString &field, const Tree &tree,
                                                    const Derived &derived, const FindingWords &findings);

} // namespace espalier
