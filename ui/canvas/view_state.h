// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// ViewState: how one view looks at a tree. It belongs to the view and is kept per file outside the document;
// the Document knows none of it. A plain value; what it names may be gone from the tree, then it is ignored.
#pragma once

#include "core/rules/node_filter.h"

#include <QPointF>
#include <QSize>

#include <vector>

namespace espalier {

struct ViewState
{
    double zoom = 0; ///< 1 is 100 %; 0: all of it, or its top where that could not be read
    QPointF centre;  ///< of the window, in pixels of the drawing at 100 %
    QSize page;      ///< the window's shape when all was fitted into it; how leaves stack follows it
    std::vector<NodeId> folded; ///< nodes whose drivers are not drawn; sorted
    NodeId focus;               ///< only this branch is drawn; null: everything
    TierId toTier;              ///< nothing below this tier is drawn; null: everything
    bool choosesTiers = false;  ///< toTier is what could be read when it was opened; nobody chose it
    NodeFilter filter;          ///< only what matches, and the way to it, is drawn
    Drawing drawing = Drawing::TopDown;
    ColorBy colorBy = ColorBy::Tier;
    bool questions = true; ///< each card shows its question
    bool legend = true;
    bool minimap = true; ///< where not all of the drawing fits

    bool operator==(const ViewState &) const = default;
};

} // namespace espalier
