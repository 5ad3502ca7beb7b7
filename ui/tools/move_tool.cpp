// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/tools/move_tool.h"

#include "core/edit/copy.h"
#include "core/edit/link.h"
#include "core/edit/move.h"

#include <QCoreApplication>

namespace espalier {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(espalier::MoveTool)
};

edit::Place placeOf(const Tree &tree, const Drop &drop)
{
    switch (drop.place) {
    case DropPlace::Before:
        return edit::placeBefore(tree, drop.target);
    case DropPlace::After:
        return edit::placeAfter(tree, drop.target);
    case DropPlace::Under:
        break;
    }
    return {.parent = drop.target, .before = {}};
}

/// One change for several nodes that support the same one from now on.
Result<Change> supportAlso(const Tree &tree, const Drop &drop)
{
    Tree after = tree;
    Change all;
    for (const NodeId &node : drop.nodes) {
        const Result<Change> one = edit::addLink(after, node, drop.target);
        if (!one)
            return one;
        if (const Result<void> applied = after.apply(*one); !applied)
            return tl::unexpected(applied.error());
        all = compose(all, *one);
    }
    return all;
}

QString sentence(const Drop &drop, const QString &title)
{
    if (drop.kind == DropKind::AlsoSupport)
        return Words::tr("Also support %1").arg(title);
    const bool copies = drop.kind == DropKind::Copy;
    switch (drop.place) {
    case DropPlace::Before:
        return copies ? Words::tr("Copy before %1").arg(title) : Words::tr("Before %1").arg(title);
    case DropPlace::After:
        return copies ? Words::tr("Copy after %1").arg(title) : Words::tr("After %1").arg(title);
    case DropPlace::Under:
        break;
    }
    return copies ? Words::tr("Copy under %1").arg(title) : Words::tr("Move under %1").arg(title);
}

QString nowhere(DropKind kind)
{
    return kind == DropKind::AlsoSupport ? Words::tr("Drop it on the card that it supports as well")
                                         : Words::tr("Drop it on a card, or beside one");
}

} // namespace

DropPreview previewDrop(const Tree &tree, const Drop &drop)
{
    const Node *target = tree.find(drop.target);
    if (!target)
        return {false, nowhere(drop.kind)};
    CountedIds ids; // of a copy that nobody keeps
    Context context{ids, {}, {}};
    const Result<Change> change = dropChange(tree, drop, context);
    if (!change)
        return {false, change.error().what};
    if (change->isEmpty())
        return {false, Words::tr("It is there already")};
    return {true, sentence(drop, target->title)};
}

DropPreview previewPark(const Tree &tree, const std::vector<NodeId> &nodes)
{
    const Result<Change> change = edit::park(tree, nodes);
    if (!change)
        return {false, change.error().what};
    if (change->isEmpty())
        return {false, Words::tr("It is there already")};
    const Node *first = nodes.empty() ? nullptr : tree.find(nodes.front());
    if (nodes.size() == 1 && first)
        return {true, Words::tr("Park %1").arg(first->title)};
    return {true, Words::tr("Park %n branches", nullptr, static_cast<int>(nodes.size()))};
}

Result<Change> dropChange(const Tree &tree, const Drop &drop, Context &context)
{
    if (drop.nodes.empty() || !tree.find(drop.target))
        return refuse(nowhere(drop.kind));
    switch (drop.kind) {
    case DropKind::AlsoSupport:
        return supportAlso(tree, drop);
    case DropKind::Copy:
        return edit::copyBranch(tree, drop.nodes, tree, placeOf(tree, drop), context);
    case DropKind::Move:
        break;
    }
    return edit::moveBranch(tree, drop.nodes, placeOf(tree, drop));
}

} // namespace espalier
