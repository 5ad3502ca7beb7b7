// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// From a Tree to the bytes of a picture file: what the command line and the window call. Derives, lays out,
// composes and writes; takes a copy of nothing and keeps nothing, so it can run in a worker on a copy of the
// tree.
#pragma once

#include "core/export/exported.h"
#include "core/model/tree.h"
#include "core/render/theme.h"

#include <QDate>
#include <QSizeF>

#include <optional>

namespace espalier {

enum class PictureFormat { Png, Svg, Pdf };

/// What stands on the page.
enum class Sheet {
    Tree,
    Workshop, ///< the tree, and under it what a workshop came to; it needs a page
};

/// The format a file name's suffix stands for; nullopt for any other.
[[nodiscard]] std::optional<PictureFormat> pictureFormatOf(const QString &fileName);

struct PictureRequest
{
    PictureFormat format = PictureFormat::Pdf;
    Sheet sheet = Sheet::Tree;
    QDate today = {};   ///< the tree's own as-of day wins
    NodeId branch = {}; ///< only this node and what is placed under it; none: the whole tree
    int lastTier = 0;   ///< how many tiers to show from the top; 0 shows all
    Drawing drawing = Drawing::TopDown;
    ColorBy colorBy = ColorBy::Tier;
    ThemeKind theme = ThemeKind::Print;
    StatusHues hues = StatusHues::Standard;
    QSizeF page = {};       ///< millimetres, upright (see pageNamed()); empty: as large as the picture
    bool landscape = false; ///< the page lies on its long side
    bool poster = false;    ///< PDF on as many pages as it takes
    double dpi = 144;       ///< of a PNG, 72 … 600
};

/// The whole file. Errors: an unknown branch, a dpi or tier out of range, a workshop page without a page
/// (Usage), a poster of too many pages
/// (Refused), stopped by `progress` (Cancelled). On a page the layout is chosen so that the text becomes as
/// large as it can.
[[nodiscard]] Result<Exported> exportPicture(const Tree &tree, const PictureRequest &request,
                                             const Progress &progress = {});

} // namespace espalier
