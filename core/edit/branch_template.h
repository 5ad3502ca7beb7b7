// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Branches kept to be inserted many times. A template holds the branch as a small tree of its own, with the
// records that the branch names; words in braces in its texts ("{channel}") are placeholders that each
// insertion answers.
#pragma once

#include "core/base/result.h"
#include "core/edit/context.h"
#include "core/edit/place.h"

#include <map>

namespace espalier::edit {

/// What becomes a placeholder: "Email" becomes "{channel}" wherever it stands as a word of its own, in this
/// case.
struct Generalisation
{
    QString word;
    QString placeholder; ///< without braces
};

/// What a placeholder becomes, by its name without braces.
using Substitution = std::map<QString, QString>;

/// Keeps the branch of `node` as a template: no codes, values, votes or sign-off, and no links out of the
/// branch.
[[nodiscard]] Result<Change> saveBranchTemplate(const Tree &tree, NodeId node, const QString &name,
                                                const QString &description,
                                                std::span<const Generalisation> words, Context &context);

/// The placeholders in the texts of a branch template's tree, in the order in which they stand there. At most
/// 40 letters, digits, spaces, hyphens and underscores long.
[[nodiscard]] QStringList placeholdersIn(const Tree &tree);

/// The template's tree with its placeholders answered; what has no answer, or an empty one, stays as it is.
[[nodiscard]] Tree substituted(const Tree &tree, const Substitution &answers);

/// One branch of the template for each substitution, in their order, at a place; no substitution is one
/// branch as it is. Codes and ids are new. Channels, people and the like are those of the same id, else of
/// the same name; a channel, a person, a source or a campaign that a placeholder named and nobody knows yet
/// is made. The Change holds the first branch's root first.
[[nodiscard]] Result<Change> insertBranchTemplate(const Tree &tree, const Id<BranchTemplate> &id,
                                                  const Place &place,
                                                  std::span<const Substitution> substitutions,
                                                  Context &context);

/// Every combination of answers: one list a placeholder, in the order of `placeholders`; an empty list leaves
/// its placeholder as it is. Refused beyond `mostInsertions`.
inline constexpr std::size_t mostInsertions = 100;
[[nodiscard]] Result<std::vector<Substitution>> combined(const QStringList &placeholders,
                                                         std::span<const QStringList> answers);

} // namespace espalier::edit
