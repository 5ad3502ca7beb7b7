// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What a full layout costs a card. Each iteration draws another tree: repeating one small tree lets the
// branch predictor learn it and flatters two- to threefold. Read the CPU column and cpu_ns_per_card.
#include "tests/core/layout/forest.h"

#include <benchmark/benchmark.h>

#include <map>

namespace espalier {
namespace {

/// Different trees of one size, at most a million cards together.
const std::vector<test::Forest> &trees(std::uint32_t cards)
{
    static std::map<std::uint32_t, std::vector<test::Forest>> made;
    std::vector<test::Forest> &forests = made[cards];
    const std::uint32_t count = std::clamp(2'000'000U / cards, 2U, 400U);
    for (std::uint32_t seed = 1; forests.size() < count; ++seed)
        forests.push_back(test::kpiForest(seed, cards));
    return forests;
}

void run(benchmark::State &state, const LayoutStyle &style, bool links)
{
    const auto cards = static_cast<std::uint32_t>(state.range(0));
    const std::vector<test::Forest> &forests = trees(cards);
    Layout layout;
    std::size_t tree = 0;
    for (auto _ : state) {
        LayoutInput input = forests[tree++ % forests.size()].input();
        if (!links)
            input.links = {};
        layOut(input, style, layout);
        benchmark::DoNotOptimize(layout.boxes.data());
    }
    state.counters["cpu_ns_per_card"] =
        benchmark::Counter(static_cast<double>(cards) * 1e-9,
                           benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}

constexpr PageShape a3{420, 297};

void tierAligned(benchmark::State &state)
{
    run(state, {.stacking = Stacking::Never}, false);
}
void stackedInLowestTier(benchmark::State &state)
{
    run(state, {.stacking = Stacking::LowestTier}, false);
}
void stackedFitAndRouted(benchmark::State &state)
{
    run(state, {.stacking = Stacking::Fit, .page = a3}, true);
}
void tierAlignedAndRouted(benchmark::State &state)
{
    run(state, {.stacking = Stacking::Never}, true);
}
void outline(benchmark::State &state)
{
    run(state, {.direction = Flow::Outline}, false);
}

void sizes(benchmark::internal::Benchmark *each)
{
    each->RangeMultiplier(10)->Range(1'000, 1'000'000)->MeasureProcessCPUTime();
}

BENCHMARK(tierAligned)->Apply(sizes);
BENCHMARK(stackedInLowestTier)->Apply(sizes);
BENCHMARK(stackedFitAndRouted)->Apply(sizes);
BENCHMARK(tierAlignedAndRouted)->Apply(sizes);
BENCHMARK(outline)->Apply(sizes);

} // namespace
} // namespace espalier

BENCHMARK_MAIN();
