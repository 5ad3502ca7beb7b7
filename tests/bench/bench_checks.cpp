// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What derived values and checks cost: all from nothing, and after one edit. CPU time; linear in the tree for
// the one, flat for the other.
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

/// The same tree, where three of four nodes have a formula over the next one and the fourth, which has none.
const Tree &treeOfFormulas(std::size_t count)
{
    static std::map<std::size_t, Tree> made;
    const auto found = made.find(count);
    if (found != made.end())
        return found->second;
    Tree tree = treeWith(count);
    Change change;
    const auto idText = [&](Slot slot) { return QString::fromLatin1(tree.nodes().at(slot)->id.text()); };
    for (Slot slot = 0; slot / 4 * 4 + 3 < tree.nodes().slotCount(); ++slot) {
        if (slot % 4 == 3)
            continue;
        Node after = *tree.nodes().at(slot);
        after.formula = QStringLiteral("({%1} + {%2}) / 2").arg(idText(slot + 1), idText(slot / 4 * 4 + 3));
        change.nodes.push_back({tree.nodes().shared(slot), std::make_shared<const Node>(std::move(after))});
    }
    if (!tree.apply(change))
        std::abort();
    return made.emplace(count, std::move(tree)).first->second;
}

void perNode(benchmark::State &state)
{
    state.counters["ns_per_node"] =
        benchmark::Counter(static_cast<double>(state.iterations() * state.range(0)) * 1e-9,
                           benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}

void BM_deriveAll(benchmark::State &state)
{
    const Tree &tree = treeWith(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(derive(tree, day));
    perNode(state);
}
void BM_deriveAllFormulas(benchmark::State &state)
{
    const Tree &tree = treeOfFormulas(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(derive(tree, day));
    perNode(state);
}
/// The same once more, as on another day: texts are known.
void BM_deriveAllFormulasAgain(benchmark::State &state)
{
    const Tree &tree = treeOfFormulas(static_cast<std::size_t>(state.range(0)));
    Derived derived = derive(tree, day);
    for (auto _ : state)
        derived.compute(tree, day);
    perNode(state);
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
    perNode(state);
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

BENCHMARK(BM_deriveAll)->RangeMultiplier(10)->Range(1'000, 100'000);
BENCHMARK(BM_deriveAllFormulas)->RangeMultiplier(10)->Range(1'000, 100'000);
BENCHMARK(BM_deriveAllFormulasAgain)->RangeMultiplier(10)->Range(1'000, 100'000);
BENCHMARK(BM_checkAll)->ArgsProduct({{1'000, 10'000, 100'000}, {0, 1}});
BENCHMARK(BM_checkAfterATitle)->RangeMultiplier(10)->Range(1'000, 100'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(BM_checkAfterATarget)->Arg(10'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(BM_checkAfterAnOwner)->Arg(10'000)->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace espalier

BENCHMARK_MAIN();
