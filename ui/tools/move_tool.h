// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// MoveTool: what a Drop would do, in words for the cursor, and the Change that does it. Pure: it sees a tree
// and a Drop, never a scene and never the Document.
#pragma once

#include "core/base/result.h"
#include "core/edit/context.h"
#include "core/model/tree.h"
#include "ui/tools/drop.h"

namespace espalier {

struct DropPreview
{
    bool allowed = false;
    QString text; ///< "Move under Qualified pipeline", or why not

    bool operator==(const DropPreview &) const = default;
};

[[nodiscard]] DropPreview previewDrop(const Tree &tree, const Drop &drop);

/// The same of dropping nodes into the parking lot.
[[nodiscard]] DropPreview previewPark(const Tree &tree, const std::vector<NodeId> &nodes);

/// One Change for all that is dragged; refused as the verbs refuse it, with a sentence.
[[nodiscard]] Result<Change> dropChange(const Tree &tree, const Drop &drop, Context &context);

} // namespace espalier
