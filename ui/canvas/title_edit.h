// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// TitleEdit: why a title arrives from the canvas.
#pragma once

namespace espalier {

enum class TitleEdit {
    Typing,   ///< half a second without a key; the editor stays open
    Done,     ///< Enter, Esc or leaving: the text is kept
    AddChild, ///< Tab: the text is kept and the next thing is a driver of this node
};

} // namespace espalier
