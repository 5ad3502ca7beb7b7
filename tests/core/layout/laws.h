// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What every Layout promises, as checks on one. Each gives the first breach in words, or nothing.
#pragma once

#include "core/layout/layout.h"

#include <string>

namespace espalier::test {

[[nodiscard]] std::string overlap(const Layout &layout);
[[nodiscard]] std::string siblingsOutOfOrder(const Layout &layout);
[[nodiscard]] std::string lineThroughCard(const Layout &layout);
[[nodiscard]] std::string mergedLines(const Layout &layout);
[[nodiscard]] std::string aboveItsBand(const Layout &layout, const LayoutInput &input);
[[nodiscard]] std::string outsideBounds(const Layout &layout);

} // namespace espalier::test
