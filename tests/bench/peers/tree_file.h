// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// A tree as layout_own writes it: a line a card in preorder, "parent width height" in pixels, parent -1 at
// the top.
#pragma once

#include <ctime>
#include <fstream>
#include <string>
#include <vector>

struct TreeFile
{
    std::vector<int> parent;
    std::vector<float> width;
    std::vector<float> height;

    explicit TreeFile(const std::string &name)
    {
        std::ifstream in(name);
        int above = 0;
        float wide = 0;
        float high = 0;
        while (in >> above >> wide >> high) {
            parent.push_back(above);
            width.push_back(wide);
            height.push_back(high);
        }
    }
    [[nodiscard]] std::size_t size() const { return parent.size(); }
};

/// CPU time of the process, in nanoseconds.
inline double cpuTime()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e9 + static_cast<double>(now.tv_nsec);
}
