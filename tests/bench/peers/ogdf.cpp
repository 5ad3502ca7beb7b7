// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Times OGDF's tree layout through its Tulip plugin: ogdf TREE … prints nanoseconds of CPU a card, a line a
// tree.
#include "tree_file.h"

#include <cstdio>
#include <tulip/Graph.h>
#include <tulip/LayoutProperty.h>
#include <tulip/PluginLibraryLoader.h>
#include <tulip/PluginLister.h>
#include <tulip/SizeProperty.h>
#include <tulip/TlpTools.h>

int main(int argc, char **argv)
{
    const std::string plugin = "Improved Walker (OGDF)";
    tlp::initTulipLib("/usr/bin");
    tlp::PluginLibraryLoader::loadPlugins();
    for (int i = 1; i < argc; ++i) {
        const TreeFile tree(argv[i]);
        tlp::Graph *graph = tlp::newGraph();
        std::vector<tlp::node> nodes;
        graph->addNodes(static_cast<unsigned>(tree.size() + 1), nodes); // the last stands above all trees
        auto *size = graph->getProperty<tlp::SizeProperty>("viewSize");
        size->setNodeValue(nodes[tree.size()], tlp::Size(1, 1, 1));
        for (std::size_t card = 0; card < tree.size(); ++card) {
            size->setNodeValue(nodes[card], tlp::Size(tree.width[card], tree.height[card], 1));
            const std::size_t above =
                tree.parent[card] < 0 ? tree.size() : static_cast<std::size_t>(tree.parent[card]);
            graph->addEdge(nodes[above], nodes[card]);
        }
        tlp::LayoutProperty layout(graph);
        tlp::DataSet options;
        tlp::PluginLister::getPluginParameters(plugin).buildDefaultDataSet(options, graph);
        options.set("node size", size);
        options.set("siblings distance", 20.0);
        options.set("subtrees distance", 20.0);
        options.set("levels distance", 60.0);
        options.set("trees distance", 20.0);
        std::string error;
        const double before = cpuTime();
        if (!graph->applyPropertyAlgorithm(plugin, &layout, error, &options)) {
            std::fprintf(stderr, "%s\n", error.c_str());
            return 1;
        }
        std::printf("%f\n", (cpuTime() - before) / static_cast<double>(tree.size()));
        delete graph;
    }
}
