// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What may stand behind the sign of a token that somebody is writing.
#pragma once

#include "core/exchange/typed_text.h"
#include "core/model/tree.h"

namespace espalier {

struct Completion
{
    QString name;   ///< what is written
    QString detail; ///< what it is, for a person; may be empty

    bool operator==(const Completion &) const = default;
};

/// The few that fit best: those that begin with what was typed, then those in which a word does, then those
/// that hold it. None once a name is written out. A node whose title is not unique is offered by its code.
/// O(records of the kind).
[[nodiscard]] std::vector<Completion> completionsFor(const OpenToken &token, const Tree &tree);

} // namespace espalier
