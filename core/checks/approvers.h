// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Approvers: who may decide on a proposal, by the decision rights over all that it alters. A right for the
// whole tree, for a tier or for a branch each give a say; a deputy has the say of whom it stands in for.
#pragma once

#include "core/model/tree.h"

#include <optional>
#include <vector>

namespace espalier {

/// Names as people type them: case and spaces do not part them. Nobody is not the same as nobody.
[[nodiscard]] bool isSamePerson(const QString &name, const QString &other);

class Approvers
{
public:
    /// O(what it alters × decision rights + the paths above it).
    Approvers(const Tree &tree, const Proposal &proposal);

    /// Whether this person may decide on all of it. Where no decision right covers it, everybody may.
    [[nodiscard]] bool has(const QString &name) const;
    /// Whether nobody but this person may decide on all of it.
    [[nodiscard]] bool isOnly(const QString &name) const;

private:
    void restrictTo(const std::vector<PersonId> &people);

    const Tree &m_tree;
    std::optional<std::vector<PersonId>> m_people; ///< nullopt: no right covers it
};

} // namespace espalier
