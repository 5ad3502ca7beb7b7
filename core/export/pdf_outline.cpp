// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/pdf_outline.h"

#include <QUrl>

#include <algorithm>

namespace espalier {
namespace {

/// A text string in UTF-16 with its byte order mark, in hexadecimal.
QByteArray textString(const QString &text)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    QByteArray hex("<FEFF");
    hex.reserve(6 + 4 * text.size());
    for (const QChar c : text) {
        for (int shift = 12; shift >= 0; shift -= 4)
            hex += digits[(c.unicode() >> shift) & 15];
    }
    return hex + '>';
}

QByteArray literalString(const QByteArray &ascii)
{
    QByteArray out("(");
    for (const char c : ascii) {
        if (c == '(' || c == ')' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + ')';
}

/// How each bookmark hangs together with the others; npos where there is none.
struct Relations
{
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::size_t parent = none, previous = none, next = none, first = none, last = none;
    std::size_t children = 0;
};

/// The last element stands for the outline itself, above all bookmarks.
std::vector<Relations> relate(const std::vector<PdfBookmark> &bookmarks)
{
    const std::size_t top = bookmarks.size();
    std::vector<Relations> relations(top + 1);
    std::vector<std::size_t> path{top};
    for (std::size_t i = 0; i < top; ++i) {
        const auto depth = static_cast<std::size_t>(std::max(0, bookmarks[i].depth));
        path.resize(std::min(depth + 1, path.size()));
        const std::size_t parent = path.back();
        relations[i].parent = parent;
        relations[i].previous = relations[parent].last;
        if (relations[parent].last == Relations::none)
            relations[parent].first = i;
        else
            relations[relations[parent].last].next = i;
        relations[parent].last = i;
        ++relations[parent].children;
        path.push_back(i);
    }
    return relations;
}

} // namespace

QPointF onPage(const PdfPage &page, QPointF share)
{
    return {share.x() * page.size.width(), (1 - share.y()) * page.size.height()};
}

void addOutline(PdfUpdate &pdf, const std::vector<PdfBookmark> &bookmarks)
{
    if (bookmarks.empty())
        return;
    const std::size_t top = bookmarks.size();
    const PdfObject first = pdf.reserve(top + 1);
    const auto objectOf = [&](std::size_t bookmark) { // the outline itself comes first
        return bookmark == top ? first : first.next(1 + bookmark);
    };
    const std::vector<Relations> relations = relate(bookmarks);
    for (std::size_t i = 0; i <= top; ++i) {
        const bool isTop = i == top;
        const Relations &to = relations[i];
        QByteArray entry =
            isTop ? QByteArray("<</Type/Outlines") : "<</Title " + textString(bookmarks[i].title);
        const auto add = [&](const char *key, std::size_t other) {
            if (other != Relations::none)
                entry += key + (' ' + objectOf(other).reference());
        };
        add("/Parent", to.parent);
        add("/Prev", to.previous);
        add("/Next", to.next);
        add("/First", to.first);
        add("/Last", to.last);
        if (to.children > 0) // negative: shut when the file is opened
            entry += (isTop || bookmarks[i].depth == 0 ? "/Count " : "/Count -") +
                     QByteArray::number(static_cast<qulonglong>(to.children));
        if (!isTop) {
            const PdfPage &page = pdf.pages[std::min(bookmarks[i].page, pdf.pages.size() - 1)];
            const QPointF at = onPage(page, bookmarks[i].at);
            entry += "/Dest[" + page.object.reference() + "/XYZ " + pdfNumber(at.x()) + ' ' +
                     pdfNumber(at.y()) + " 0]";
        }
        pdf.write(objectOf(i), entry + ">>");
    }
    pdf.addToCatalogue("/PageMode/UseOutlines/Outlines " + first.reference());
}

void addWebLinks(PdfUpdate &pdf, const std::vector<PdfLink> &links)
{
    std::vector<QByteArray> annotations(pdf.pages.size());
    for (const PdfLink &link : links) {
        if (link.page >= pdf.pages.size())
            continue;
        const QPointF low = onPage(pdf.pages[link.page], link.area.bottomLeft());
        const QPointF high = onPage(pdf.pages[link.page], link.area.topRight());
        const PdfObject object =
            pdf.add("<</Type/Annot/Subtype/Link/Rect[" + pdfNumber(low.x()) + ' ' + pdfNumber(low.y()) + ' ' +
                    pdfNumber(high.x()) + ' ' + pdfNumber(high.y()) + "]/Border[0 0 0]/A<</S/URI/URI" +
                    literalString(QUrl(link.url).toEncoded()) + ">>>>");
        annotations[link.page] += object.reference() + ' ';
    }
    for (std::size_t page = 0; page < annotations.size(); ++page) {
        if (annotations[page].isEmpty())
            continue;
        QByteArray &body = pdf.pages[page].body;
        body =
            withPairs(withoutKey(std::move(body), "/Annots"), "/Annots[" + annotations[page].trimmed() + ']');
    }
}

} // namespace espalier
