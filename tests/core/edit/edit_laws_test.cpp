// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/compare/describe.h"
#include "core/compare/diff.h"
#include "core/edit/new_tree.h"
#include "tests/support/random_edits.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <unordered_set>

namespace espalier {
namespace {

using test::brokenPromises;
using test::Command;

/// A tree that shares no page with the other.
Tree rebuilt(const Tree &tree)
{
    Tree other;
    RC_ASSERT(other.apply(diff(Tree(), tree)));
    return other;
}

/// Does the commands one after another, and hands each change that was not refused to `see(before, change,
/// after)`.
template <class See>
Tree walk(const std::vector<Command> &commands, const See &see)
{
    CountedIds ids;
    Context context{ids, QDate(2026, 3, 2), QStringLiteral("Tester")};
    Tree tree = edit::newTree(context);
    // Something to begin with, so that short lists of commands do something.
    for (const Command &start : test::randomCommands(7, 40)) {
        if (const auto change = test::edited(tree, start, context))
            RC_ASSERT(tree.apply(*change));
    }
    for (const Command &command : commands) {
        const auto change = test::edited(tree, command, context);
        if (!change) {
            RC_ASSERT(change.error().what.endsWith(QLatin1Char('.')));
            continue;
        }
        const Tree before = tree;
        const auto done = tree.apply(*change);
        if (!done)
            RC_FAIL(done.error().what.toStdString());
        see(before, *change, tree);
    }
    return tree;
}

RC_GTEST_PROP(EditLaws, EveryVerbKeepsEveryPromise, (const std::vector<Command> &commands))
{
    walk(commands, [](const Tree &, const Change &, const Tree &after) {
        const auto broken = brokenPromises(after);
        if (!broken.empty())
            RC_FAIL(broken.front().toStdString());
    });
}

RC_GTEST_PROP(EditLaws, TheInverseTakesBackAndLeavesCopiesAlone, (const std::vector<Command> &commands))
{
    walk(commands, [](const Tree &before, const Change &change, const Tree &after) {
        const Tree apart = rebuilt(before);
        RC_ASSERT(inverse(inverse(change)) == change);
        Tree back = after;
        RC_ASSERT(back.apply(inverse(change)));
        RC_ASSERT(back == before);
        RC_ASSERT(brokenPromises(back).empty());
        RC_ASSERT(back.apply(change));
        RC_ASSERT(back == after);
        RC_ASSERT(before == apart);
    });
}

RC_GTEST_PROP(EditLaws, ComposedChangesDoWhatTheyDoOneAfterAnother, (const std::vector<Command> &commands))
{
    Change all;
    Tree first;
    bool begun = false;
    const Tree last = walk(commands, [&](const Tree &before, const Change &change, const Tree &after) {
        if (!begun)
            first = before;
        begun = true;
        all = compose(all, change);
        Tree there = first;
        RC_ASSERT(there.apply(all));
        RC_ASSERT(there == after);
    });
    if (!begun)
        return;
    RC_ASSERT(compose(all, inverse(all)).isEmpty());
    // What is composed holds no more than what differs.
    const Change direct = diff(first, last);
    RC_ASSERT(direct.nodes.size() == all.nodes.size());
    RC_ASSERT(direct.links.size() == all.links.size());
}

RC_GTEST_PROP(EditLaws, TheDiffLeadsFromAnyTreeToAnyOther, (const std::vector<Command> &commands))
{
    std::vector<Tree> trees{Tree()};
    walk(commands, [&](const Tree &, const Change &, const Tree &after) { trees.push_back(after); });
    const auto check = [](const Tree &from, const Tree &to) {
        Tree there = from;
        RC_ASSERT(there.apply(diff(from, to)));
        RC_ASSERT(there == to);
        RC_ASSERT(brokenPromises(there).empty());
    };
    for (std::size_t i = 0; i + 1 < trees.size(); i += 5) {
        check(trees[i], trees.back());
        check(rebuilt(trees.back()), trees[i]);
    }
}

RC_GTEST_PROP(EditLaws, NoCodeIsGivenTwice, (const std::vector<Command> &commands))
{
    std::unordered_set<QString> given;
    walk(commands, [&](const Tree &before, const Change &change, const Tree &) {
        if (given.empty()) {
            for (const Node &node : before.nodes())
                given.insert(node.code);
        }
        for (const Delta<Node> &delta : change.nodes) {
            if (!delta.before)
                RC_ASSERT(given.insert(delta.after->code).second);
        }
    });
}

RC_GTEST_PROP(EditLaws, EveryChangeHasItsSentences, (const std::vector<Command> &commands))
{
    walk(commands, [](const Tree &before, const Change &change, const Tree &after) {
        RC_ASSERT(describe(change, before) == describe(change, after));
        RC_ASSERT(headline(change, after).isEmpty() == describe(change, after).isEmpty());
    });
}

} // namespace
} // namespace espalier
