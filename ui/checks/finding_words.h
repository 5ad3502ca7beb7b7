// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Findings in the words of the window.
#pragma once

#include "core/checks/checks.h"
#include "core/render/card_content.h"

#include <QString>

#include <functional>

namespace espalier {

/// The letter in the lozenge. Never asked for what is silent.
[[nodiscard]] FindingKind kindOf(Severity severity);
/// "Error"; "Silent" for what is not told.
[[nodiscard]] QString severityWord(Severity severity);
/// "1 error, 12 warnings"; waived ones are not counted. "Nothing found" where there is nothing.
[[nodiscard]] QString countWords(const FindingCounts &counts);
/// What a card shows; nothing where nothing was found.
[[nodiscard]] std::optional<FindingBadge> badgeOf(const FindingCounts &counts);
/// The titles of the nodes that a finding is about, after each other; "The tree" for none.
[[nodiscard]] QString titlesOf(const Tree &tree, const Finding &finding);
/// A word that filters ask for, see forEachFindingWord(): "D1 · Owner missing", "Structure", "Error". A word
/// that is none of these stays as it is.
[[nodiscard]] QString findingWord(const QString &word);
/// Calls `visit(node, word)` with the ids, groups and severities of the rules that find something about each
/// node, in small letters, no word twice. O(findings log findings).
void forEachFindingWord(const Checks &checks, const Tree &tree,
                        const std::function<void(Slot, const QString &)> &visit);
/// Those that are first of all about a node, waived ones left out, the worst first. O(all findings)
/// at most.
[[nodiscard]] std::vector<Finding> foundAbout(const Checks &checks, const Tree &tree, Slot node);

} // namespace espalier
