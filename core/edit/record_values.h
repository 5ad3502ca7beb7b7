// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The verb that records values: typed, pasted or read from a file. What is there already stays: a correction
// is a new observation that names the one it replaces.
#pragma once

#include "core/base/result.h"
#include "core/edit/context.h"
#include "core/model/change.h"

#include <span>

namespace espalier {
class Tree;
}

namespace espalier::edit {

/// What became of a value.
enum class Recorded : std::uint8_t {
    New,
    Correction, ///< the period had another value, or one in another state
    Same,       ///< the period has it; nothing is recorded
};

struct RecordedValues
{
    Change change;
    std::vector<Recorded> outcomes; ///< one a value, in their order
};

/// What is recorded bears the fingerprint of its node's definition. The values are observations without an
/// id, or with the one that a file gives them: one of the tree is never altered, and what a file says was
/// replaced stays replaced. A period is the same where its end is, and its start where both know it;
/// combinations of dimensions are the same in any order. Later ones see the earlier ones. Refused, naming the
/// node where there is one, for a node that is gone, a period without any day, or what is no finite number.
/// O(values log values + observations of their nodes).
[[nodiscard]] Result<RecordedValues> recordValues(const Tree &tree, std::span<const Observation> values,
                                                  Context &context);

/// A value that stands in the place of one that the tree has.
struct CorrectedValue
{
    std::size_t index = 0; ///< among the values
    const Observation *before = nullptr;
    const Observation *after = nullptr;
};
/// In the order of the values; the tree's and the Change's own are pointed to. O(values).
[[nodiscard]] std::vector<CorrectedValue> correctedValues(const Tree &tree, const RecordedValues &recorded);

} // namespace espalier::edit
