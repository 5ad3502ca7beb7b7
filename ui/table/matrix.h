// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Matrix: every node against every goal, or every channel, as values: rows by tier, what stands in each cell,
// and how much each row and column has. Computed at once from a Tree; a plain value.
#pragma once

#include "core/base/result.h"
#include "core/rules/derive.h"
#include "core/rules/reach.h"

#include <QString>

#include <vector>

namespace espalier {

enum class MatrixOf { Goals, Channels };

/// A node, or the head of a tier's rows, whose node is null.
struct MatrixRow
{
    NodeId node;
    QString title;
    QString tierName; ///< of a head
    int count = 0;    ///< goals that it reaches, channels that it has

    [[nodiscard]] bool isHead() const { return node.isNull(); }
    bool operator==(const MatrixRow &) const = default;
};

struct MatrixColumn
{
    RawId id; ///< of a node or of a channel
    QString code;
    QString title;
    int count = 0; ///< nodes that lead there, or have it

    bool operator==(const MatrixColumn &) const = default;
};

/// What stands where a node meets a column.
struct MatrixCell
{
    bool isSet = false;
    bool isQuiet = false; ///< by secondary links only; inherited
    int steps = 0;
    Evidence weakest = Evidence::Assumed;

    bool operator==(const MatrixCell &) const = default;
};

struct Matrix
{
    /// More columns than anybody reads are not made.
    static constexpr std::size_t mostColumns = 200;

    std::vector<MatrixRow> rows;
    std::vector<MatrixColumn> columns;
    std::vector<MatrixCell> cells; ///< row by row; heads have empty ones
    std::size_t leftOut = 0;       ///< columns beyond the most

    [[nodiscard]] const MatrixCell &at(std::size_t row, std::size_t column) const
    {
        return cells[row * columns.size() + column];
    }
    bool operator==(const Matrix &) const = default;
};

/// Goals are the drawn nodes of the top tier, the rest is measured against them; against channels all drawn
/// nodes are. O(columns × (nodes + links)).
[[nodiscard]] Matrix matrixOf(MatrixOf what, const Tree &tree, const Derived &derived);

/// Gives the node the channel, or takes it away. What it inherited until now it has itself then; refused
/// where it inherits nothing else, since a node with no channel of its own inherits.
[[nodiscard]] Result<Change> toggleChannel(const Tree &tree, const Derived &derived, const NodeId &node,
                                           const ChannelId &channel);

} // namespace espalier
