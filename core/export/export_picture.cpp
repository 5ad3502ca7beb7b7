// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/export_picture.h"

#include "core/base/tr.h"
#include "core/export/page.h"
#include "core/export/pdf.h"
#include "core/export/png.h"
#include "core/export/svg.h"
#include "core/render/compose.h"
#include "core/render/workshop_page.h"

#include <algorithm>

namespace espalier {
namespace {

Flow flowOf(Drawing drawing)
{
    switch (drawing) {
    case Drawing::LeftRight:
        return Flow::LeftRight;
    case Drawing::Outline:
        return Flow::Outline;
    case Drawing::TopDown:
        break;
    }
    return Flow::TopDown;
}

QSizeF paperOf(const PictureRequest &request)
{
    const QSizeF &page = request.page;
    return request.landscape && page.height() > page.width() ? page.transposed() : page;
}

Result<ShownChoice> choiceOf(const Tree &tree, const PictureRequest &request)
{
    ShownChoice choice;
    if (!request.branch.isNull()) {
        choice.focus = tree.nodes().slotOf(request.branch);
        if (choice.focus == noSlot)
            return fail(ErrorKind::Usage, Tr::tr("The tree has no node %1 to draw the branch of.")
                                              .arg(QString::fromLatin1(request.branch.text())));
    }
    if (request.lastTier < 0)
        return fail(ErrorKind::Usage, Tr::tr("Tiers count from 1; %1 is none.").arg(request.lastTier));
    if (request.lastTier > 0)
        choice.lastTier = request.lastTier - 1;
    return choice;
}

/// Without a page, as large as it comes. On one, laid out twice: how much of it title block, legend and
/// margins take is known only once it is known how large the drawing becomes.
TreeLayout layOutOn(QSizeF paper, const Tree &tree, std::span<const CardSize> sizes, LayoutOptions options)
{
    if (paper.isEmpty())
        return layOut(tree, sizes, options);
    const QSizeF around = furnitureOf(options.style.direction);
    QSizeF room(paper.width(), paper.height() * 5 / 6);
    const auto layOutIn = [&] {
        options.style.stacking = Stacking::Fit;
        options.style.page = PageShape{qRound(room.width() * 4), qRound(room.height() * 4)};
        return layOut(tree, sizes, options);
    };
    const TreeLayout first = layOutIn();
    const QSizeF drawn = QSizeF(first.layout.width, first.layout.height) / 4 + around;
    room = drawn.expandedTo(paper.scaled(drawn, Qt::KeepAspectRatioByExpanding)) - around;
    return layOutIn();
}

/// What was derived and laid out for it is gone again before anything is written.
Result<Picture> pictureOf(const Tree &tree, const PictureRequest &request)
{
    Result<ShownChoice> choice = choiceOf(tree, request);
    if (!choice)
        return tl::unexpected<Error>(choice.error());
    const Derived derived = derive(tree, judgedFrom(tree, request.today));
    ComposeOptions options;
    options.cards.colorBy = request.colorBy;
    options.cards.hues = request.hues;
    QSizeF page;
    if (const QSizeF paper = paperOf(request); !paper.isEmpty() && !request.poster) {
        page = QSizeF(paper.width() - 2 * pdfMargin, paper.height() - 2 * pdfMargin) * unitsPerMillimetre;
        if (request.sheet == Sheet::Workshop)
            page.setHeight(page.height() * workshopDrawingShare);
        options.aspect = page.width() / page.height();
    }
    if (request.sheet == Sheet::Workshop && page.isEmpty())
        return fail(ErrorKind::Usage, Tr::tr("The page of a workshop needs a page. Choose one, as A4."));
    const CardContents contents(tree, derived, options.cards);
    const std::vector<CardSize> sizes = cardSizes(tree, contents, options.detail);
    const TreeLayout layout = layOutOn(
        page, tree, sizes, {.shown = std::move(*choice), .style = {.direction = flowOf(request.drawing)}});
    if (layout.layout.tooLarge)
        return fail(ErrorKind::Usage,
                    Tr::tr("The tree is too large for one drawing: it has %1 cards. Draw a branch, or "
                           "fewer tiers.")
                        .arg(layout.cards.size()));
    const Theme theme = themeOf(request.theme, request.hues);
    Picture drawing = compose(tree, derived, layout, theme, options);
    if (request.sheet == Sheet::Tree)
        return drawing;
    return workshopPage(std::move(drawing), options.aspect * workshopDrawingShare, tree,
                        workshopOutcome(tree), theme);
}

} // namespace

std::optional<PictureFormat> pictureFormatOf(const QString &fileName)
{
    const auto ends = [&](const char *suffix) {
        return fileName.endsWith(QLatin1String(suffix), Qt::CaseInsensitive);
    };
    if (ends(".png"))
        return PictureFormat::Png;
    if (ends(".svg"))
        return PictureFormat::Svg;
    if (ends(".pdf"))
        return PictureFormat::Pdf;
    return std::nullopt;
}

Result<Exported> exportPicture(const Tree &tree, const PictureRequest &request, const Progress &progress)
{
    const Result<Picture> drawn = pictureOf(tree, request);
    if (!drawn)
        return tl::unexpected<Error>(drawn.error());
    const Picture &picture = *drawn;
    switch (request.format) {
    case PictureFormat::Png:
        return writePng(picture, {request.dpi}, progress);
    case PictureFormat::Svg:
        return writeSvg(picture);
    case PictureFormat::Pdf:
        break;
    }
    return writePdf(picture, {paperOf(request), request.poster ? PdfFit::Poster : PdfFit::OnePage}, progress);
}

} // namespace espalier
