// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What checks cost: all rules from nothing, and after one edit. CPU time; linear in the tree for the one,
// flat for the other.
#include "core/checks/checks.h"
#include "core/edit/record.h"
#include "core/storage/library.h"
#include "tests/bench/bench_tree.h"

#include <benchmark/benchmark.h>

#include <map>

namespace espalier {
namespace {

const Tree &treeWith(std::size_t count)
{
    static std::map<std::size_t, Tree> made;
    const auto found = made.find(count);
    return found == made.end() ? made.emplace(count, treeOf(count)).first->second : found->second;
}
std::shared_ptr<const Lexicon> words()
{
    static const auto lexicon = std::make_shared<const Lexicon>(lexiconFrom(wordList));
    return lexicon;
}

void BM_checkAll(benchmark::State &state)
{
    const Tree &tree = treeWith(static_cast<std::size_t>(state.range(0)));
    const Derived derived = derive(tree, day);
    for (auto _ : state) {
        Checks checks(words(), state.range(1) ? Strictness::SignOff : Strictness::Draft);
        checks.run(tree, derived);
        benchmark::DoNotOptimize(checks.counts());
    }
    state.counters["ns_per_node"] =
        benchmark::Counter(static_cast<double>(state.iterations() * state.range(0)) * 1e-9,
                           benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}

/// `edited` gives the change of the step with a number; only checks are measured.
template <class Edited>
void follow(benchmark::State &state, const Edited &edited)
{
    Tree tree = treeWith(static_cast<std::size_t>(state.range(0)));
    Derived derived = derive(tree, day);
    Checks checks(words(), Strictness::SignOff);
    checks.run(tree, derived);
    std::size_t number = 0;
    for (auto _ : state) {
        state.PauseTiming();
        const Result<Change> change = edited(tree, ++number);
        if (!change || !tree.apply(*change))
            std::abort();
        derived.follow(tree, *change, day);
        state.ResumeTiming();
        checks.follow(tree, derived, *change);
    }
}
NodeId someNode(const Tree &tree, std::size_t number)
{
    return tree.nodes().at(static_cast<Slot>(number * 7'919 % tree.nodes().size()))->id;
}

void BM_checkAfterATitle(benchmark::State &state)
{
    follow(state, [](const Tree &tree, std::size_t number) {
        return edit::setField(tree, someNode(tree, number), &Node::title,
                              QStringLiteral("Share of visitors who come again, %1").arg(number));
    });
}
void BM_checkAfterATarget(benchmark::State &state)
{
    follow(state, [](const Tree &tree, std::size_t number) {
        return edit::setField(tree, someNode(tree, number), &Node::targetValue,
                              std::optional<double>(static_cast<double>(number % 97)));
    });
}
void BM_checkAfterAnOwner(benchmark::State &state)
{
    follow(state, [](const Tree &tree, std::size_t number) {
        return edit::setField(tree, someNode(tree, number), &Node::owner,
                              tree.all<Person>().at(static_cast<Slot>(number % 20))->id);
    });
}

BENCHMARK(BM_checkAll)->ArgsProduct({{1'000, 10'000, 100'000}, {0, 1}});
BENCHMARK(BM_checkAfterATitle)->RangeMultiplier(10)->Range(1'000, 100'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(BM_checkAfterATarget)->Arg(10'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(BM_checkAfterAnOwner)->Arg(10'000)->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace espalier

BENCHMARK_MAIN();
