// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/edit/interview.h"

#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/edit/add.h"
#include "core/edit/kin.h"
#include "core/edit/record.h"
#include "core/edit/steps.h"

namespace espalier::edit {

namespace {

bool isOnlyWatched(VanityVerdict verdict)
{
    return verdict == VanityVerdict::Demote || verdict == VanityVerdict::Replace;
}

/// The verdict as it will stand: what was said before keeps its name and day.
Vanity verdictOf(const Vanity &before, const Interview &interview, NodeId replaceBy, const Context &context)
{
    Vanity after;
    after.unknown = before.unknown;
    after.verdict = interview.verdict;
    if (after.verdict == VanityVerdict::Unset)
        return after;
    after.reason = oneLine(interview.reason);
    after.replaceBy = replaceBy;
    after.by = before.by;
    after.on = before.on;
    if (after != before) {
        after.by = context.who;
        after.on = context.day;
    }
    return after;
}

} // namespace

Interview interviewOf(const Node &node)
{
    Interview interview{
        node.actionability, node.vanity.verdict, node.vanity.replaceBy, {}, node.vanity.reason};
    interview.answers.unknown.clear();
    return interview;
}

Result<Change> keepInterview(const Tree &tree, NodeId node, const Interview &interview, Context &context)
{
    if (const auto slot = slotOf(tree, node); !slot)
        return tl::unexpected(slot.error());
    const bool isReplaced = interview.verdict == VanityVerdict::Replace;
    NodeId replaceBy = isReplaced ? interview.replaceBy : NodeId();
    const QString title = oneLine(interview.replacement);
    if (isReplaced && replaceBy.isNull() && title.isEmpty())
        return refuse(Tr::tr("Say which metric takes its place."));
    if (replaceBy == node)
        return refuse(Tr::tr("%1 cannot take its own place.").arg(called(tree, node)));
    if (!replaceBy.isNull() && !tree.find(replaceBy))
        return refuse(Tr::tr("The metric that takes its place is not in the tree any more."));
    Steps steps(tree);
    Result<void> done;
    if (isReplaced && replaceBy.isNull()) {
        const Result<Change> added = addSibling(tree, node, Side::After, title, context);
        done = steps.take(added);
        if (done)
            replaceBy = addedNode(*added);
    }
    if (done)
        done = steps.take(edit(steps.tree(), node, [&](Node &asked) {
            const bool wasOnlyWatched = isOnlyWatched(asked.vanity.verdict);
            const QByteArray unknown = asked.actionability.unknown;
            asked.actionability = interview.answers;
            asked.actionability.decision = oneLine(interview.answers.decision);
            asked.actionability.unknown = unknown;
            asked.vanity = verdictOf(asked.vanity, interview, replaceBy, context);
            if (isOnlyWatched(interview.verdict))
                asked.role = Role::Diagnostic;
            else if (wasOnlyWatched)
                asked.role = Role::Key;
        }));
    return done ? Result<Change>(steps.composed()) : tl::unexpected(done.error());
}

} // namespace espalier::edit
