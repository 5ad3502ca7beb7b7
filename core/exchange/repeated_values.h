// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// A file of values may say one thing twice.
#pragma once

#include "core/exchange/values_csv.h"

namespace espalier {

/// Leaves one value for each node, period and combination of dimensions, the first; another value for the
/// same is noted. What a value of the file replaces stays beside it.
void dropRepeated(const Tree &tree, ReadValues &read);

} // namespace espalier
