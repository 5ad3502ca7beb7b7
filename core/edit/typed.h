// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Verbs that take what was typed, tokens included: people and channels are found by name whatever the case,
// else made; other parents by title or code, which must mean one node. What cannot be linked stays in the
// title as it was typed, and a sentence says why.
#pragma once

#include "core/base/result.h"
#include "core/edit/context.h"
#include "core/edit/place.h"
#include "core/model/typed_line.h"

#include <span>

namespace espalier::edit {

/// A sentence about what was not taken.
struct TypedNote
{
    int line = 0; ///< of the list; 0 where there is one line
    QString text;
};

struct Typed
{
    Change change;
    std::vector<TypedNote> notes;
};

/// Title and fields of a node; what the line does not say stays. A start and a target say which direction is
/// good where nobody has said so yet.
[[nodiscard]] Result<Typed> applyTyped(const Tree &tree, NodeId node, const TypedLine &line,
                                       Context &context);

/// A branch of such lines at a place; they may name each other as parents.
[[nodiscard]] Result<Typed> addTyped(const Tree &tree, std::span<const TypedRow> rows, const Place &place,
                                     Context &context);

} // namespace espalier::edit
