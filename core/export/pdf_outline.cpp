// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/pdf_outline.h"

#include <QRegularExpression>
#include <QUrl>

#include <map>
#include <optional>

namespace espalier {
namespace {

using ObjectNumber = std::size_t;

QByteArray number(std::size_t value)
{
    return QByteArray::number(static_cast<qulonglong>(value));
}

QByteArray decimal(double value)
{
    return QByteArray::number(value, 'f', 2);
}

QByteArray reference(ObjectNumber object)
{
    return number(object) + " 0 R";
}

/// A text string in UTF-16 with its byte order mark, in hexadecimal.
QByteArray textString(const QString &text)
{
    QByteArray hex("<FEFF");
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
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

/// First group of the last or only match of `pattern` in `text`.
std::optional<std::size_t> lastNumber(const QByteArray &text, const char *key)
{
    const qsizetype at = text.lastIndexOf(key);
    if (at < 0)
        return std::nullopt;
    std::size_t value = 0;
    qsizetype i = at + static_cast<qsizetype>(qstrlen(key));
    while (i < text.size() && isspace(static_cast<unsigned char>(text[i])))
        ++i;
    const qsizetype first = i;
    for (; i < text.size() && text[i] >= '0' && text[i] <= '9' && value < 1'000'000'000'000; ++i)
        value = value * 10 + static_cast<std::size_t>(text[i] - '0');
    return i > first ? std::optional(value) : std::nullopt;
}

/// The file as the toolkit wrote it: where its objects are, its catalogue and its pages.
class Written
{
public:
    explicit Written(const QByteArray &pdf) : m_pdf(pdf) {}

    [[nodiscard]] bool read()
    {
        const auto table = lastNumber(m_pdf, "startxref");
        if (!table || *table >= size() || m_pdf.mid(pos(*table), 4) != "xref")
            return false;
        tableAt = *table;
        const qsizetype trailerAt = m_pdf.indexOf("trailer", pos(tableAt));
        const QByteArray trailer = m_pdf.mid(trailerAt);
        const auto rootNumber = lastNumber(trailer, "/Root");
        const auto count = lastNumber(trailer, "/Size");
        const auto infoNumber = lastNumber(trailer, "/Info");
        if (trailerAt < 0 || !rootNumber || !count || !readTable(*count))
            return false;
        root = *rootNumber;
        info = infoNumber.value_or(0);
        const auto tree = lastNumber(body(root), "/Pages");
        return tree && readPages(body(*tree));
    }

    /// What stands between "n 0 obj" and "endobj"; empty when there is no such object.
    [[nodiscard]] QByteArray body(ObjectNumber object) const
    {
        if (object >= m_offsets.size() || m_offsets[object] >= size())
            return {};
        const qsizetype start = m_pdf.indexOf("obj", pos(m_offsets[object]));
        const qsizetype end = m_pdf.indexOf("endobj", start);
        return start < 0 || end < 0 ? QByteArray() : m_pdf.mid(start + 3, end - start - 3).trimmed();
    }

    [[nodiscard]] std::size_t count() const { return m_offsets.size(); }

    std::size_t tableAt = 0;
    ObjectNumber root = 0;
    ObjectNumber info = 0;
    std::vector<ObjectNumber> pages;

private:
    [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(m_pdf.size()); }
    static qsizetype pos(std::size_t offset) { return static_cast<qsizetype>(offset); }

    /// "xref", "0 N", then lines of exactly twenty bytes.
    bool readTable(std::size_t count)
    {
        qsizetype line = m_pdf.indexOf('\n', pos(tableAt)) + 1;
        line = m_pdf.indexOf('\n', line) + 1;
        if (count > size() / 20 || line + pos(count) * 20 > m_pdf.size())
            return false;
        m_offsets.resize(count);
        for (std::size_t i = 0; i < count; ++i)
            m_offsets[i] = m_pdf.mid(line + pos(i) * 20, 10).toULongLong();
        return true;
    }

    bool readPages(const QByteArray &tree)
    {
        const qsizetype open = tree.indexOf('[', tree.indexOf("/Kids"));
        const qsizetype close = tree.indexOf(']', open);
        if (open < 0 || close < 0)
            return false;
        const QList<QByteArray> words = tree.mid(open + 1, close - open - 1).simplified().split(' ');
        for (qsizetype i = 0; i + 2 < words.size(); i += 3)
            pages.push_back(words[i].toULongLong());
        return !pages.empty();
    }

    const QByteArray &m_pdf;
    std::vector<std::size_t> m_offsets;
};

struct PageBox
{
    QSizeF size; ///< in the units of the file

    [[nodiscard]] QPointF toFile(QPointF share) const
    {
        return {share.x() * size.width(), (1 - share.y()) * size.height()};
    }
};

std::optional<PageBox> boxOf(const QByteArray &page)
{
    const qsizetype open = page.indexOf('[', page.indexOf("/MediaBox"));
    const qsizetype close = page.indexOf(']', open);
    const QList<QByteArray> words = page.mid(open + 1, close - open - 1).simplified().split(' ');
    if (open < 0 || close < 0 || words.size() != 4)
        return std::nullopt;
    return PageBox{{words[2].toDouble() - words[0].toDouble(), words[3].toDouble() - words[1].toDouble()}};
}

/// A dictionary without `key` and its value (an array or a reference).
QByteArray without(QByteArray dictionary, const char *key)
{
    const qsizetype at = dictionary.indexOf(key);
    if (at < 0)
        return dictionary;
    qsizetype end = at + static_cast<qsizetype>(qstrlen(key));
    while (end < dictionary.size() && dictionary[end] != ']' && dictionary[end] != 'R')
        ++end;
    return dictionary.remove(at, end + 1 - at);
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

tl::unexpected<Error> unfamiliar()
{
    return fail(ErrorKind::Unwritable,
                QStringLiteral("The PDF was written in a form that bookmarks cannot be added to."));
}

} // namespace

Result<QByteArray> withOutline(const QByteArray &pdf, const std::vector<PdfBookmark> &bookmarks,
                               const std::vector<PdfLink> &links)
{
    if (bookmarks.empty() && links.empty())
        return pdf;
    Written written(pdf);
    if (!written.read())
        return unfamiliar();
    std::vector<PageBox> boxes;
    for (const ObjectNumber page : written.pages) {
        const auto box = boxOf(written.body(page));
        if (!box)
            return unfamiliar();
        boxes.push_back(*box);
    }

    std::map<ObjectNumber, QByteArray> objects;
    const ObjectNumber first = written.count();
    const auto objectOf = [&](std::size_t bookmark) { // the outline itself comes first
        return bookmark == bookmarks.size() ? first : first + 1 + bookmark;
    };
    const std::vector<Relations> relations = relate(bookmarks);
    for (std::size_t i = 0; i <= bookmarks.size() && !bookmarks.empty(); ++i) {
        const bool isTop = i == bookmarks.size();
        const Relations &to = relations[i];
        QByteArray entry =
            isTop ? QByteArray("<</Type/Outlines") : "<</Title " + textString(bookmarks[i].title);
        const auto add = [&](const char *key, std::size_t other) {
            if (other != Relations::none)
                entry += key + (' ' + reference(objectOf(other)));
        };
        add("/Parent", to.parent);
        add("/Prev", to.previous);
        add("/Next", to.next);
        add("/First", to.first);
        add("/Last", to.last);
        if (to.children > 0) // negative: shut when the file is opened
            entry += (isTop || bookmarks[i].depth == 0 ? "/Count " : "/Count -") + number(to.children);
        if (!isTop) {
            const std::size_t page = std::min(bookmarks[i].page, boxes.size() - 1);
            const QPointF at = boxes[page].toFile(bookmarks[i].at);
            entry += "/Dest[" + reference(written.pages[page]) + "/XYZ " + decimal(at.x()) + ' ' +
                     decimal(at.y()) + " 0]";
        }
        objects[objectOf(i)] = entry + ">>";
    }
    ObjectNumber next = first + (bookmarks.empty() ? 0 : bookmarks.size() + 1);

    std::map<std::size_t, QByteArray> annotations; // by page
    for (const PdfLink &link : links) {
        if (link.page >= boxes.size())
            continue;
        const QPointF low = boxes[link.page].toFile(link.area.bottomLeft());
        const QPointF high = boxes[link.page].toFile(link.area.topRight());
        objects[next] = "<</Type/Annot/Subtype/Link/Rect[" + decimal(low.x()) + ' ' + decimal(low.y()) + ' ' +
                        decimal(high.x()) + ' ' + decimal(high.y()) + "]/Border[0 0 0]/A<</S/URI/URI" +
                        literalString(QUrl(link.url).toEncoded()) + ">>>>";
        annotations[link.page] += reference(next++) + ' ';
    }
    for (const auto &[page, references] : annotations) {
        QByteArray body = without(written.body(written.pages[page]), "/Annots");
        body.insert(body.lastIndexOf(">>"), "/Annots[" + references.trimmed() + ']');
        objects[written.pages[page]] = body;
    }
    if (!bookmarks.empty()) {
        QByteArray catalogue = written.body(written.root);
        catalogue.insert(catalogue.lastIndexOf(">>"), "/PageMode/UseOutlines/Outlines " + reference(first));
        objects[written.root] = catalogue;
    }

    QByteArray out = pdf;
    QByteArray table("xref\n");
    for (const auto &[object, body] : objects) {
        table += number(object) + " 1\n" +
                 number(static_cast<std::size_t>(out.size())).rightJustified(10, '0') + " 00000 n \n";
        out += number(object) + " 0 obj\n" + body + "\nendobj\n";
    }
    const QByteArray tableAt = QByteArray::number(out.size());
    out += table + "trailer\n<</Size " + number(next) + "/Root " + reference(written.root) +
           (written.info != 0 ? "/Info " + reference(written.info) : QByteArray()) + "/Prev " +
           number(written.tableAt) + ">>\nstartxref\n" + tableAt + "\n%%EOF\n";
    return out;
}

} // namespace espalier
