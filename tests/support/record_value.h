// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/edit/record_values.h"

#include <utility>

namespace espalier::test {

/// One value, as the verb for many records it.
inline Result<Change> recordValue(const Tree &tree, const Observation &value, Context &context)
{
    return edit::recordValues(tree, std::span(&value, 1), context).map([](edit::RecordedValues recorded) {
        return std::move(recorded.change);
    });
}

} // namespace espalier::test
