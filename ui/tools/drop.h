// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Drop: what somebody means by dragging cards onto or between others, as a value. The canvas makes it from a
// gesture, move_tool.h says what it would do and makes the Change.
#pragma once

#include "core/model/values.h"

#include <vector>

namespace espalier {

enum class DropKind {
    Move,        ///< the cards are placed here
    AlsoSupport, ///< Ctrl: they keep their place and support this node as well
    Copy,        ///< Alt: copies of their branches are placed here
};

/// The same keys wherever nodes are dragged.
[[nodiscard]] inline DropKind dropKindOf(Qt::KeyboardModifiers keys)
{
    return keys & Qt::ControlModifier ? DropKind::AlsoSupport
           : keys & Qt::AltModifier   ? DropKind::Copy
                                      : DropKind::Move;
}

enum class DropPlace {
    Under,  ///< as the last driver of the target
    Before, ///< as a sibling of the target
    After,
};

struct Drop
{
    std::vector<NodeId> nodes; ///< what is dragged, in their order on the canvas
    NodeId target;             ///< null: nothing is under the cursor
    DropPlace place = DropPlace::Under;
    DropKind kind = DropKind::Move;

    bool operator==(const Drop &) const = default;
};

} // namespace espalier
