// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/pdf.h"

#include "core/base/tr.h"
#include "core/export/page.h"
#include "core/export/pdf_outline.h"
#include "core/export/pdf_pages.h"
#include "core/render/colour.h"
#include "core/render/paint.h"
#include "core/render/text.h"
#include "core/render/theme.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

namespace espalier {
namespace {

constexpr double margin = pdfMargin * unitsPerMillimetre;
constexpr double overlap = 5 * unitsPerMillimetre;
constexpr double largest = 2; ///< a small tree on a large page is not blown up further
constexpr int dotsPerInch = 1200;

// Poppler, with which most free readers search, keeps 50,000 letters a page that advance by less than three
// units of the file and drops the rest; a hidden letter of eight units advances by more. Acrobat's largest
// page has 14,400 units.
constexpr qsizetype mostTinyLetters = 40'000;
constexpr double searchableUnits = 8;
// It also drops letters that stand nearly on top of the same letter, as a shadow would; so titles that begin
// alike are spread over a little grid.
constexpr int spreadColumns = 40;
constexpr int spreadRows = 30;
constexpr double largestPage = 14'400;
constexpr std::size_t partOps = 5'000; ///< of a page that is painted in parts: about 1.5 MB in memory

/// One sheet: what of the picture it shows (layout units of the picture) and where on the sheet (layout units
/// of paper).
struct Sheet
{
    QRectF shown;
    QPointF at;
    double scale = 1;
    QString place; ///< "row 1 of 2, column 3 of 4"; empty on a single sheet

    [[nodiscard]] QPointF toPaper(QPointF point) const { return at + (point - shown.topLeft()) * scale; }
    [[nodiscard]] QRectF toPaper(const QRectF &rect) const
    {
        return {toPaper(rect.topLeft()), rect.size() * scale};
    }
};

Sheet onePage(const QRectF &bounds, QSizeF paper, double edge)
{
    const QSizeF room = paper - QSizeF(2 * edge, 2 * edge);
    const double scale = std::min({room.width() / bounds.width(), room.height() / bounds.height(), largest});
    const QSizeF size = bounds.size() * scale;
    return {bounds, {(paper.width() - size.width()) / 2, (paper.height() - size.height()) / 2}, scale, {}};
}

std::vector<Sheet> poster(const QRectF &bounds, QSizeF paper)
{
    const QSizeF room = paper - QSizeF(2 * margin, 2 * margin);
    const QSizeF step = room - QSizeF(overlap, overlap);
    const auto sheetsFor = [](double length, double roomFor, double stepBy) {
        return 1 +
               std::max(0, static_cast<int>(std::ceil(std::min((length - roomFor) / stepBy, 1e6) - 1e-9)));
    };
    const int columns = sheetsFor(bounds.width(), room.width(), step.width());
    const int rows = sheetsFor(bounds.height(), room.height(), step.height());
    std::vector<Sheet> sheets;
    if (static_cast<qint64>(columns) * rows > pdfMostPages)
        return sheets;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const QPointF from = bounds.topLeft() + QPointF(column * step.width(), row * step.height());
            const QString place =
                Tr::tr("row %1 of %2, column %3 of %4").arg(row + 1).arg(rows).arg(column + 1).arg(columns);
            sheets.push_back({QRectF(from, room).intersected(bounds), {margin, margin}, 1, place});
        }
    }
    return sheets;
}

/// Calls `visit(op, origin)` for what stands on the sheet.
template <class Visit>
void forEachShown(const Picture &picture, const QRectF &shown, Visit visit)
{
    std::vector<QPointF> origins{QPointF()};
    for (std::size_t i = 0; i < picture.ops.size(); ++i) {
        const Op &op = picture.ops[i];
        if (std::holds_alternative<GroupEnd>(op)) {
            origins.pop_back();
        } else if (const auto *group = std::get_if<Group>(&op)) {
            if (boundsOf(op).translated(origins.back()).intersects(shown))
                origins.push_back(origins.back() + group->origin);
            else
                i = group->end;
        } else {
            visit(op, origins.back());
        }
    }
}

qsizetype lettersOn(const Picture &picture, const QRectF &shown)
{
    qsizetype count = 0;
    forEachShown(picture, shown, [&](const Op &op, QPointF) {
        if (const auto *text = std::get_if<Text>(&op))
            count += text->text.size() + text->whole.size();
    });
    return count;
}

/// Hidden text in layout units of paper becomes shares of the page.
PdfHiddenText hidden(std::size_t page, QSizeF paper, QPointF at, double size, const QString &text)
{
    return {page, {at.x() / paper.width(), at.y() / paper.height()}, size / paper.width(), text};
}

/// Texts that were cut or broken, whole, and texts whose letters change their shape, in one line where they
/// are read.
void addWholeTexts(const Picture &picture, const Sheet &sheet, std::size_t page, QSizeF paper,
                   std::vector<PdfHiddenText> &out)
{
    forEachShown(picture, sheet.shown, [&](const Op &op, QPointF origin) {
        const auto *text = std::get_if<Text>(&op);
        if (!text || !sheet.shown.contains(origin + text->at))
            return;
        const QString &whole = text->whole.isEmpty() && !isPlainText(text->text) ? text->text : text->whole;
        if (whole.isEmpty())
            return;
        const double width = static_cast<double>(text->width);
        const double size = std::min(static_cast<double>(text->font.pixels),
                                     width / hiddenAdvance / static_cast<double>(whole.size()));
        const double share = text->align == Align::Left ? 0 : text->align == Align::Middle ? 0.5 : 1;
        const QPointF at = sheet.toPaper(origin + text->at - QPointF(share * width, 0));
        out.push_back(hidden(page, paper, at, size * sheet.scale, whole));
    });
}

/// On a page with so much text that search would lose some: every title once more, large enough.
void addTitles(const Picture &picture, const Sheet &sheet, std::size_t page, QSizeF paper,
               std::vector<PdfHiddenText> &out)
{
    const double points = std::max(paper.width(), paper.height()) * 72 / 96;
    const double unit = std::max(1.0, points / largestPage) * 96 / 72;
    int index = 0;
    for (const Bookmark &bookmark : picture.bookmarks) {
        if (!sheet.shown.contains(bookmark.at))
            continue;
        const QPointF spread(2 * (index % spreadColumns), 3 * (index / spreadColumns % spreadRows));
        ++index;
        const QString title = bookmark.title.simplified();
        const double letters = hiddenAdvance * static_cast<double>(std::max<qsizetype>(1, title.size()));
        // A title longer than the page shrinks.
        const double size = std::min(searchableUnits * unit, paper.width() / letters);
        const QPointF at = sheet.toPaper(bookmark.at) + spread * unit;
        out.push_back(hidden(page, paper,
                             {std::max(0.0, std::min(at.x(), paper.width() - size * letters)),
                              std::max(std::min(at.y(), paper.height()), size)},
                             size, title));
    }
}

std::vector<PdfHiddenText> hiddenTextsOn(const std::vector<Sheet> &sheets, QSizeF paper,
                                         const Picture &picture)
{
    std::vector<PdfHiddenText> texts;
    for (std::size_t page = 0; page < sheets.size(); ++page) {
        if (lettersOn(picture, sheets[page].shown) > mostTinyLetters)
            addTitles(picture, sheets[page], page, paper, texts);
        else
            addWholeTexts(picture, sheets[page], page, paper, texts);
    }
    return texts;
}

void paintPlace(const Picture &picture, const Sheet &sheet, QSizeF paper, QPainter &painter)
{
    if (sheet.place.isEmpty())
        return;
    const Font small{10, 400, false};
    painter.setFont(toFont(small));
    painter.setPen(toColor(themeOf(ThemeKind::Print).inkQuiet));
    const QString line = picture.title + QStringLiteral(" · ") + sheet.place;
    painter.drawText(QPointF(margin, paper.height() - margin / 2),
                     elided(line, small, paper.width() - 2 * margin));
    const QRectF frame = sheet.toPaper(sheet.shown);
    constexpr double tick = 8;
    for (const QPointF corner :
         {frame.topLeft(), frame.topRight(), frame.bottomLeft(), frame.bottomRight()}) {
        const QPointF out(corner.x() > frame.center().x() ? tick : -tick,
                          corner.y() > frame.center().y() ? tick : -tick);
        painter.drawLine(corner, corner + QPointF(out.x(), 0));
        painter.drawLine(corner, corner + QPointF(0, out.y()));
    }
}

/// Paints some of a sheet; returns the op to go on with.
std::size_t paintSheet(const Picture &picture, const Sheet &sheet, std::size_t from, QPainter &painter)
{
    painter.save();
    painter.setClipRect(sheet.toPaper(sheet.shown));
    painter.translate(sheet.at);
    painter.scale(sheet.scale, sheet.scale);
    painter.translate(-sheet.shown.topLeft());
    if (from == 0)
        painter.fillRect(sheet.shown, toColor(picture.ground));
    from = paintPart(picture, painter, sheet.shown, from, partOps);
    painter.restore();
    return from;
}

std::vector<PdfBookmark> bookmarksOn(const std::vector<Sheet> &sheets, QSizeF paper, const Picture &picture)
{
    std::vector<PdfBookmark> bookmarks;
    bookmarks.reserve(picture.bookmarks.size());
    for (const Bookmark &bookmark : picture.bookmarks) {
        const auto holds = [&](const Sheet &sheet) { return sheet.shown.contains(bookmark.at); };
        const auto found = std::find_if(sheets.begin(), sheets.end(), holds);
        const Sheet &sheet = found == sheets.end() ? sheets.front() : *found;
        const QPointF at = sheet.toPaper(bookmark.at);
        bookmarks.push_back({bookmark.title,
                             bookmark.depth,
                             static_cast<std::size_t>(&sheet - sheets.data()),
                             {at.x() / paper.width(), at.y() / paper.height()}});
    }
    return bookmarks;
}

std::vector<PdfLink> linksOn(const std::vector<Sheet> &sheets, QSizeF paper, const Picture &picture)
{
    std::vector<PdfLink> links;
    for (std::size_t page = 0; page < sheets.size(); ++page) {
        const Sheet &sheet = sheets[page];
        forEachShown(picture, sheet.shown, [&](const Op &op, QPointF origin) {
            const auto *spot = std::get_if<HotSpot>(&op);
            if (!spot)
                return;
            const QRectF area = spot->rect.translated(origin).intersected(sheet.shown);
            if (area.isEmpty())
                return;
            const QRectF at = sheet.toPaper(area);
            links.push_back({page,
                             {at.x() / paper.width(), at.y() / paper.height(), at.width() / paper.width(),
                              at.height() / paper.height()},
                             spot->url});
        });
    }
    return links;
}

} // namespace

Result<Exported> writePdf(const Picture &picture, const PdfOptions &options, const Progress &progress)
{
    const QRectF bounds(picture.bounds.topLeft(), picture.bounds.size().expandedTo(QSizeF(1, 1)));
    const bool ownSize = options.page.isEmpty();
    const QSizeF paper = ownSize ? bounds.size() : options.page * unitsPerMillimetre;
    const std::vector<Sheet> sheets = options.fit == PdfFit::Poster && !ownSize
                                          ? poster(bounds, paper)
                                          : std::vector{onePage(bounds, paper, ownSize ? 0 : margin)};
    if (sheets.empty())
        return refuse(
            Tr::tr("The poster would take more than %1 pages. Choose a larger page, a branch, or one page.")
                .arg(pdfMostPages));

    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    std::vector<std::size_t> parts(sheets.size(), 0); // of each sheet
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6); // pages above five metres need its UserUnit
        writer.setResolution(dotsPerInch);
        writer.setTitle(picture.title);
        writer.setCreator(QStringLiteral("Espalier"));
        const QSizeF points = paper * 72 / 96;
        writer.setPageSize(QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch));
        // A page that is wider than high is not turned: its width and height are what was asked for.
        writer.setPageOrientation(QPageLayout::Portrait);
        writer.setPageMargins({});
        QPainter painter;
        if (!painter.begin(&writer))
            return fail(ErrorKind::Unwritable, Tr::tr("A page of %1 × %2 mm cannot be written as PDF.")
                                                   .arg(paper.width() / unitsPerMillimetre, 0, 'f', 0)
                                                   .arg(paper.height() / unitsPerMillimetre, 0, 'f', 0));
        painter.scale(dotsPerInch / 96.0, dotsPerInch / 96.0);
        const auto ops = static_cast<double>(std::max<std::size_t>(1, picture.ops.size()));
        for (std::size_t i = 0; i < sheets.size(); ++i) {
            std::size_t from = 0;
            do {
                const double done = static_cast<double>(i) + static_cast<double>(from) / ops;
                if (progress && !progress(done / static_cast<double>(sheets.size())))
                    return fail(ErrorKind::Cancelled, Tr::tr("The export was stopped."));
                if (i > 0 || from > 0)
                    writer.newPage();
                from = paintSheet(picture, sheets[i], from, painter);
                ++parts[i];
            } while (from < picture.ops.size());
            paintPlace(picture, sheets[i], paper, painter);
        }
    }
    Result<PdfUpdate> pdf = PdfUpdate::of(std::move(buffer.buffer()));
    if (!pdf)
        return tl::unexpected<Error>(pdf.error());
    joinPages(*pdf, parts);
    addHiddenTexts(*pdf, hiddenTextsOn(sheets, paper, picture));
    addOutline(*pdf, bookmarksOn(sheets, paper, picture));
    addWebLinks(*pdf, linksOn(sheets, paper, picture));
    Exported result{std::move(*pdf).finish(), {}};
    if (const double points = 11.0 * sheets.front().scale * 72 / 96; points < 5)
        result.notes.append(
            Tr::tr("The smallest text is %1 points high on this page; a larger page, a poster or "
                   "a branch would be easier to read.")
                .arg(points, 0, 'f', 1));
    return result;
}

} // namespace espalier
