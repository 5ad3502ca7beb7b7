// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Espalier's side of the comparison: "write SIZE SEED" prints a KPI forest as tree_file.h reads it; "time
// TREE …" prints nanoseconds of CPU a card, a line a tree. Each tree is drawn once, as by the peers.
#include "tree_file.h"

#include "core/layout/layout_engine.h"
#include "tests/core/layout/forest.h"

#include <cstdio>

using namespace espalier;

namespace {

void write(std::uint32_t size, std::uint64_t seed)
{
    const test::Forest forest = test::kpiForest(seed, size);
    for (std::size_t card = 0; card < forest.cards(); ++card)
        std::printf("%d %g %g\n", forest.parent[card], forest.size[card].width / 4.0,
                    forest.size[card].height / 4.0);
}

void time(const char *file, LayoutEngine &engine, Layout &layout)
{
    const TreeFile tree(file);
    test::Forest forest;
    for (std::size_t card = 0; card < tree.size(); ++card) {
        const int parent = tree.parent[card];
        forest.add(parent, static_cast<std::uint16_t>(
                               parent < 0 ? 0 : forest.tier[static_cast<std::size_t>(parent)] + 1));
        forest.size.back() = {static_cast<std::uint16_t>(tree.width[card] * 4),
                              static_cast<std::uint16_t>(tree.height[card] * 4)};
    }
    const double before = cpuTime();
    engine.layOut(forest.input(), {.stacking = Stacking::Never}, layout);
    std::printf("%f\n", (cpuTime() - before) / static_cast<double>(tree.size()));
}

} // namespace

int main(int argc, char **argv)
{
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    if (arguments.size() == 3 && arguments[0] == "write") {
        write(static_cast<std::uint32_t>(std::stoul(arguments[1])), std::stoul(arguments[2]));
        return 0;
    }
    LayoutEngine engine;
    Layout layout;
    for (int i = 2; i < argc; ++i)
        time(argv[i], engine, layout);
}
