// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The second of a pair of tables: the first holds the nodes, this one a link a row, "from" supporting "to",
// with the type of the relationship and its weight.
#pragma once

#include "core/exchange/csv.h"
#include "core/exchange/outline.h"

#include <QStringView>

#include <optional>

namespace espalier {

/// What a cell says of a link: "influences", "component of", "guardrail", "driven by" …
struct Relationship
{
    LinkKind kind = LinkKind::Influence;
    Sign sign = Sign::Plus;
    bool isFromParent = false; ///< "driven by": the row names the parent first

    bool operator==(const Relationship &) const = default;
};

/// nullopt when the words are not known.
[[nodiscard]] std::optional<Relationship> relationshipFromCell(QStringView cell);

/// Whether the header names two ends: then this is no table of nodes.
[[nodiscard]] bool looksLikeEdges(const CsvTable &table);

/// Adds the links of a table to the nodes it belongs to, which it names by id or title. What it does not
/// understand goes into `report`, by the lines of this table; the links that would close a circle into
/// `nodesReport`, by the lines of the nodes. Unreadable when no two columns say from where to where.
[[nodiscard]] Result<void> readEdges(const QString &text, Outline &outline, ImportReport &report,
                                     ImportReport &nodesReport);

/// The table that belongs to a table of nodes by its name, and lies beside it: "edges.csv" to "nodes.csv",
/// "plan_links.csv" to "plan_nodes.csv"; "metrics" and "kpis" are nodes too, "relationships" links. Empty
/// when there is none.
[[nodiscard]] QString edgesBeside(const QString &nodesPath);

} // namespace espalier
