// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// TypedLine: what one typed line says of a node: its title and, by name, what its tokens stand for. Who or
// what is meant by a name is known only once it meets a tree (core/edit/typed.h).
#pragma once

#include "core/model/values.h"

namespace espalier {

struct TypedLine
{
    QString title; ///< one line, without the tokens; may be empty
    QString owner; ///< a person's name; empty: nothing is said
    QStringList channels;
    Cadence cadence;
    Indicator indicator = Indicator::Unset;
    std::optional<double> start;
    std::optional<double> target;
    Unit unit;
    Direction direction = Direction::Unset; ///< only where a sign says so: "-> ≤ 2 s"
    QDate targetDate;
    QStringList otherParents; ///< titles or codes

    bool operator==(const TypedLine &) const = default;
};

/// One line of a list that is typed: what stands above it is the row `parent`, −1 where nothing does.
struct TypedRow
{
    TypedLine line;
    int parent = -1;
    int number = 0; ///< of the line in the text, 1-based
};

} // namespace espalier
