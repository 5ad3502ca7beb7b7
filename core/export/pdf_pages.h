// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Pages painted in parts, and text on them that is found but not seen.
#pragma once

#include "core/export/pdf_update.h"

#include <QPointF>
#include <QString>

namespace espalier {

/// Makes one page of each run of pages: `parts` says how many each run has, in their order. The toolkit keeps
/// what is drawn on a page, 7 KB a card, in memory until the page is done; so large pages are painted as many
/// and joined.
void joinPages(PdfUpdate &pdf, const std::vector<std::size_t> &parts);

/// A line that search finds, each letter half as wide as it is high. Words that run to the left are written
/// so that readers, which turn them around, read them in the order of `text`.
struct PdfHiddenText
{
    std::size_t page = 0;
    QPointF at;      ///< where the line begins, on its baseline, as shares of the page
    double size = 0; ///< of the font, as a share of the width of the page
    QString text;
};

inline constexpr double hiddenAdvance = 0.5; ///< of each letter, in sizes of the font

void addHiddenTexts(PdfUpdate &pdf, const std::vector<PdfHiddenText> &texts);

} // namespace espalier
