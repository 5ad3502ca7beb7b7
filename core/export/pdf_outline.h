// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Bookmarks and links for a PDF that the toolkit wrote (Qt 6.4 offers neither), appended as an incremental
// update: ISO 32000-1, 7.5.6, 12.3.3 and 12.5.6.5.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <vector>

namespace espalier {

/// Where on a page: shares of its width and height from its top left corner, so that no unit of the file
/// matters.
struct PdfBookmark
{
    QString title;
    int depth = 0; ///< at most one deeper than the bookmark before; the first is 0
    std::size_t page = 0;
    QPointF at;
};

struct PdfLink
{
    std::size_t page = 0;
    QRectF area;
    QString url;
};

/// `pdf` with bookmarks and links. Expects a file with a classic cross-reference table and one flat list of
/// pages, as QPdfWriter writes it; anything else is an error.
[[nodiscard]] Result<QByteArray> withOutline(const QByteArray &pdf, const std::vector<PdfBookmark> &bookmarks,
                                             const std::vector<PdfLink> &links);

} // namespace espalier
