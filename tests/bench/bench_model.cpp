// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What an edit costs while somebody holds a copy of the tree (a check, an export, undo), and what diff, undo
// and the widest verb cost. Flat is the promise: 100 k nodes like 1 k.
#include "core/compare/diff.h"
#include "core/edit/add.h"
#include "core/edit/move.h"
#include "core/edit/new_tree.h"
#include "core/edit/record.h"
#include "core/edit/remove.h"
#include "core/session/document.h"

#include <benchmark/benchmark.h>

#include <map>

namespace espalier {
namespace {

/// A tree of eight drivers a node, filled level by level.
struct Sample
{
    Tree tree;
    std::vector<NodeId> nodes;
};
const Sample &sample(std::size_t size)
{
    static std::map<std::size_t, Sample> made;
    Sample &sample = made[size];
    if (!sample.nodes.empty())
        return sample;
    CountedIds ids;
    Context context{ids, QDate(2026, 3, 2), {}};
    sample.tree = edit::newTree(context);
    const TierId tier = sample.tree.tiers().begin()->id;
    Change change;
    for (std::size_t i = 0; i < size; ++i) {
        Node node;
        node.id = ids.make<Node>();
        node.tier = tier;
        node.title = QStringLiteral("Node %1").arg(i);
        sample.nodes.push_back(node.id);
        if (i > 0) {
            Link link;
            link.child = node.id;
            link.parent = sample.nodes[(i - 1) / 8];
            link.primary = true;
            link.rank = QByteArray(1, static_cast<char>('A' + static_cast<char>((i - 1) % 8)));
            appendNew(change, link);
        }
        appendNew(change, std::move(node));
    }
    if (!sample.tree.apply(change))
        std::abort();
    return sample;
}

void BM_editUnderACopy(benchmark::State &state)
{
    const Sample &made = sample(static_cast<std::size_t>(state.range(0)));
    Tree tree = made.tree;
    std::size_t at = 0;
    for (auto _ : state) {
        const Tree copy = tree;
        const NodeId node = made.nodes[at++ * 7919 % made.nodes.size()];
        const auto change = edit::setField(tree, node, &Node::votes, static_cast<int>(at));
        benchmark::DoNotOptimize(tree.apply(*change));
    }
}
void BM_addAndUndo(benchmark::State &state)
{
    const Sample &made = sample(static_cast<std::size_t>(state.range(0)));
    Document document(made.tree);
    CountedIds ids(1);
    Context context{ids, QDate(2026, 3, 2), {}};
    std::size_t at = 0;
    for (auto _ : state) {
        const NodeId parent = made.nodes[at++ * 7919 % made.nodes.size()];
        const auto change = edit::addChild(document.tree(), parent, QStringLiteral("new"), context);
        benchmark::DoNotOptimize(document.perform({*change, VerbId::Add, {}, {}, {}, {}}));
        benchmark::DoNotOptimize(document.undo());
    }
}
void BM_moveALeaf(benchmark::State &state)
{
    const Sample &made = sample(static_cast<std::size_t>(state.range(0)));
    Tree tree = made.tree;
    std::size_t at = 0;
    for (auto _ : state) {
        const NodeId leaf = made.nodes[made.nodes.size() - 1 - at % 64];
        const NodeId parent = made.nodes[at++ * 7919 % (made.nodes.size() / 2)];
        const auto change = edit::moveBranch(tree, std::span(&leaf, 1), {parent, NodeId()});
        benchmark::DoNotOptimize(tree.apply(*change));
    }
}
/// One pass over all nodes is inherent: any of them may name what goes.
void BM_removeALeaf(benchmark::State &state)
{
    const Sample &made = sample(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(edit::removeBranch(made.tree, std::span(&made.nodes.back(), 1)));
}
void BM_diffAfterAnEdit(benchmark::State &state)
{
    const Sample &made = sample(static_cast<std::size_t>(state.range(0)));
    Tree tree = made.tree;
    const auto change = edit::setField(tree, made.nodes.front(), &Node::votes, 1);
    benchmark::DoNotOptimize(tree.apply(*change));
    for (auto _ : state)
        benchmark::DoNotOptimize(diff(made.tree, tree));
}

BENCHMARK(BM_editUnderACopy)->RangeMultiplier(10)->Range(1'000, 100'000);
BENCHMARK(BM_addAndUndo)->RangeMultiplier(10)->Range(1'000, 100'000);
BENCHMARK(BM_moveALeaf)->RangeMultiplier(10)->Range(1'000, 100'000);
BENCHMARK(BM_removeALeaf)->RangeMultiplier(10)->Range(1'000, 100'000);
BENCHMARK(BM_diffAfterAnEdit)->RangeMultiplier(10)->Range(1'000, 100'000);

} // namespace
} // namespace espalier

BENCHMARK_MAIN();
