// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// A Picture as PDF: vectors, embedded fonts, text that can be searched, bookmarks and links. On one page, or
// on as many as a poster takes. What the picture had to cut or break stands whole beside it as transparent
// text.
#pragma once

#include "core/export/exported.h"
#include "core/render/picture.h"

#include <QSizeF>

namespace espalier {

enum class PdfFit {
    OnePage, ///< scaled to the page, never above twice its size
    Poster, ///< at its own size on as many pages as it takes, with a little overlap and marks where they meet
};

struct PdfOptions
{
    QSizeF page; ///< millimetres, as it lies before the reader; empty: as large as the picture
    PdfFit fit = PdfFit::OnePage;
};

inline constexpr double pdfMargin = 6;     ///< millimetres of a page that stay white on every side
inline constexpr int pdfMostPages = 2'000; ///< of a poster

/// Refused when a poster would take more pages than pdfMostPages.
[[nodiscard]] Result<Exported> writePdf(const Picture &picture, const PdfOptions &options = {},
                                        const Progress &progress = {});

} // namespace espalier
