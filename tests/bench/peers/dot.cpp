// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Times gvLayout() of Graphviz dot, without parsing: dot TREE … prints nanoseconds of CPU a card, a line a
// tree.
#include "tree_file.h"

#include <cstdio>
#include <graphviz/gvc.h>

int main(int argc, char **argv)
{
    GVC_t *context = gvContext();
    for (int i = 1; i < argc; ++i) {
        const TreeFile tree(argv[i]);
        std::string text = "digraph { graph [nodesep=0.2777 ranksep=0.8333 splines=line] node [shape=box "
                           "fixedsize=true label=\"\"]\n";
        for (std::size_t card = 0; card < tree.size(); ++card) {
            text += std::to_string(card) + " [width=" + std::to_string(tree.width[card] / 72) +
                    " height=" + std::to_string(tree.height[card] / 72) + "]\n";
            if (tree.parent[card] >= 0)
                text += std::to_string(tree.parent[card]) + "->" + std::to_string(card) + "\n";
        }
        Agraph_t *graph = agmemread((text + "}").c_str());
        const double before = cpuTime();
        gvLayout(context, graph, "dot");
        std::printf("%f\n", (cpuTime() - before) / static_cast<double>(tree.size()));
        gvFreeLayout(context, graph);
        agclose(graph);
    }
}
