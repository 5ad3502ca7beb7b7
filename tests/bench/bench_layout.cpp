// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The Layout table of the quality figures. Each iteration draws another tree: repeating one small tree lets
// the branch predictor learn it and flatters two- to threefold. Times are of the CPU, in nanoseconds; read
// them against bareCopy, which is what this machine needs to read the input and write the boxes.
#include "core/layout/layout_engine.h"
#include "tests/core/layout/forest.h"

#include <benchmark/benchmark.h>

#include <ctime>
#include <malloc.h>
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

double cpuTime()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e9 + static_cast<double>(now.tv_nsec);
}

LayoutInput without(LayoutInput input)
{
    input.links = {};
    return input;
}

benchmark::Counter nanoseconds(double items)
{
    return {items * 1e-9, benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert};
}

void run(benchmark::State &state, const LayoutStyle &style, bool links)
{
    const auto cards = static_cast<std::uint32_t>(state.range(0));
    const std::vector<test::Forest> &forests = trees(cards);
    LayoutEngine engine;
    Layout layout;
    engine.layOut(forests.back().input(), style, layout);
    std::size_t tree = 0;
    for (auto _ : state) {
        const LayoutInput input = forests[tree++ % forests.size()].input();
        engine.layOut(links ? input : without(input), style, layout);
        benchmark::DoNotOptimize(layout.boxes.data());
    }
    state.counters["ns_per_card"] = nanoseconds(static_cast<double>(cards));
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

/// What a layout cannot do without: each card's size read and its box written.
void bareCopy(benchmark::State &state)
{
    const auto cards = static_cast<std::uint32_t>(state.range(0));
    const std::vector<test::Forest> &forests = trees(cards);
    std::vector<CardBox> boxes(cards);
    std::size_t tree = 0;
    for (auto _ : state) {
        const std::vector<CardSize> &sizes = forests[tree++ % forests.size()].size;
        Quarter x = 0;
        for (std::uint32_t card = 0; card < cards; ++card) {
            boxes[card] = {x, 0, sizes[card].width, sizes[card].height};
            x += sizes[card].width;
        }
        benchmark::DoNotOptimize(boxes.data());
    }
    state.counters["ns_per_card"] = nanoseconds(static_cast<double>(cards));
}

/// The routes alone: the same drawings with links and without, in turn.
void routes(benchmark::State &state)
{
    const std::vector<test::Forest> &forests = trees(static_cast<std::uint32_t>(state.range(0)));
    const LayoutStyle style{.stacking = Stacking::Never};
    LayoutEngine engine;
    Layout layout;
    engine.layOut(forests.back().input(), style, layout);
    std::size_t tree = 0;
    double time = 0;
    double links = 0;
    for (auto _ : state) {
        const LayoutInput input = forests[tree++ % forests.size()].input();
        const double before = cpuTime();
        engine.layOut(without(input), style, layout);
        const double between = cpuTime();
        engine.layOut(input, style, layout);
        time += cpuTime() - between - (between - before);
        links += static_cast<double>(input.links.size());
    }
    state.counters["ns_per_link"] = time / links;
}

/// All memory that drawing takes, the Layout itself included, with stacks, fit and routes.
void memory(benchmark::State &state)
{
    const auto cards = static_cast<std::uint32_t>(state.range(0));
    const test::Forest &forest = trees(cards).front();
    std::size_t bytes = 0;
    for (auto _ : state) {
        const std::size_t before = mallinfo2().uordblks + mallinfo2().hblkhd;
        LayoutEngine engine;
        Layout layout;
        engine.layOut(forest.input(), {.stacking = Stacking::Fit, .page = a3}, layout);
        bytes = mallinfo2().uordblks + mallinfo2().hblkhd - before;
    }
    state.counters["bytes_per_card"] = static_cast<double>(bytes) / cards;
}

/// How much narrower trees get by stacking all they can; eight trees, since single ones differ.
void stackedWidth(benchmark::State &state)
{
    double plain = 0;
    double stacked = 0;
    for (auto _ : state) {
        for (std::uint64_t seed = 1; seed <= 8; ++seed) {
            const test::Forest forest = test::kpiForest(seed, static_cast<std::uint32_t>(state.range(0)));
            plain += layOut(forest.input(), {.stacking = Stacking::Never}).width;
            stacked += layOut(forest.input(), {.stacking = Stacking::Fit, .page = PageShape{1, 1000}}).width;
        }
    }
    state.counters["width_ratio"] = stacked / plain;
}

void sizes(benchmark::internal::Benchmark *each)
{
    each->RangeMultiplier(10)->Range(1'000, 1'000'000)->MeasureProcessCPUTime();
}

BENCHMARK(bareCopy)->Apply(sizes);
BENCHMARK(tierAligned)->Apply(sizes);
BENCHMARK(stackedInLowestTier)->Apply(sizes);
BENCHMARK(stackedFitAndRouted)->Apply(sizes);
BENCHMARK(tierAlignedAndRouted)->Apply(sizes);
BENCHMARK(outline)->Apply(sizes);
BENCHMARK(routes)->Apply(sizes);
BENCHMARK(memory)->RangeMultiplier(10)->Range(1'000, 1'000'000)->Iterations(1);
BENCHMARK(stackedWidth)->Arg(1'000)->Arg(10'000)->Iterations(1);

} // namespace
} // namespace espalier

BENCHMARK_MAIN();
