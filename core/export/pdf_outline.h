// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Bookmarks and links of a PDF, which the toolkit cannot write.
#pragma once

#include "core/export/pdf_update.h"

#include <QPointF>
#include <QRectF>
#include <QString>

namespace espalier {

/// Places are shares of the page: (0, 0) is its upper left corner, (1, 1) its lower right one.
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

void addOutline(PdfUpdate &pdf, const std::vector<PdfBookmark> &bookmarks);
void addWebLinks(PdfUpdate &pdf, const std::vector<PdfLink> &links);

/// A share of a page in the units of the file, which count from the lower left corner.
[[nodiscard]] QPointF onPage(const PdfPage &page, QPointF share);

} // namespace espalier
