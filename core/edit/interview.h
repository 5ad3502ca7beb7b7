// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The vanity interview as a verb: what was answered about a metric, the verdict, and what follows from it, in
// one Change. Demoted, a metric is a diagnostic. Replaced, it names what takes its place and stays as a
// diagnostic, so that its values are seen until the other one has some. A verdict that lets it stand again
// makes it a key metric once more.
#pragma once

#include "core/base/result.h"
#include "core/edit/context.h"
#include "core/model/tree.h"

namespace espalier {

struct Interview
{
    Actionability answers;
    VanityVerdict verdict = VanityVerdict::Unset; ///< unset: none yet
    NodeId replaceBy;                             ///< for Replace: a node of the tree
    QString
        replacement; ///< for Replace, where replaceBy is null: the title of a metric that there is not yet
    QString reason;

    bool operator==(const Interview &) const = default;
};

namespace edit {

/// What was answered about a node so far.
[[nodiscard]] Interview interviewOf(const Node &node);

/// Keeps the answers and the verdict; who gave it and when only where it is another one than before. A
/// replacement that there is not yet is made beside the metric. Refused where a replacement is not named, or
/// is the metric itself.
[[nodiscard]] Result<Change> keepInterview(const Tree &tree, NodeId node, const Interview &interview,
                                           Context &context);

} // namespace edit
} // namespace espalier
