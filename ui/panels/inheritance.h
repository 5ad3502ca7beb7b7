// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What a node takes over from above, as the inspector shows it: the text, and where it comes from.
#pragma once

#include "core/rules/derive.h"

#include <QString>

namespace espalier {

struct Inheritance
{
    Origin origin;
    QString text; ///< the value in words; empty where there is none
    QString from; ///< "from O-1", "usual for Goals", "as the source"
};

/// For a field of Node that is flagged Inherited, by its key in the field table.
[[nodiscard]] Inheritance inheritanceOf(const char *key, const Tree &tree, const Derived &derived, Slot node);
/// Makes the inherited value of the field the node's own.
void adoptInherited(const char *key, Node &node, const Tree &tree, const Derived &derived, Slot slot);

} // namespace espalier
