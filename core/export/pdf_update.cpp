// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/pdf_update.h"

#include "core/base/tr.h"

#include <QList>

#include <algorithm>
#include <optional>

namespace espalier {
namespace {

std::optional<std::size_t> numberAfter(const QByteArray &text, qsizetype at)
{
    while (at < text.size() && isspace(static_cast<unsigned char>(text[at])))
        ++at;
    const qsizetype first = at;
    std::size_t value = 0;
    for (; at < text.size() && text[at] >= '0' && text[at] <= '9' && value < 1'000'000'000'000; ++at)
        value = value * 10 + static_cast<std::size_t>(text[at] - '0');
    return at > first ? std::optional(value) : std::nullopt;
}

/// The number behind the last `key`.
std::optional<std::size_t> lastNumber(const QByteArray &text, const char *key)
{
    const qsizetype at = text.lastIndexOf(key);
    return at < 0 ? std::nullopt : numberAfter(text, at + static_cast<qsizetype>(qstrlen(key)));
}

/// Where the value of `key` stands in a dictionary; -1 without one. A longer key that begins alike is
/// another.
qsizetype valueAt(const QByteArray &dictionary, const char *key)
{
    const auto length = static_cast<qsizetype>(qstrlen(key));
    for (qsizetype at = dictionary.indexOf(key); at >= 0; at = dictionary.indexOf(key, at + 1)) {
        if (at + length >= dictionary.size() || !isalnum(static_cast<unsigned char>(dictionary[at + length])))
            return at + length;
    }
    return -1;
}

/// Just behind the dictionary that begins at `open`, with all that are nested in it.
qsizetype endOfDictionary(const QByteArray &text, qsizetype open)
{
    int depth = 0;
    for (qsizetype at = open; at + 1 < text.size(); ++at) {
        if (text[at] == '<' && text[at + 1] == '<') {
            ++depth;
            ++at;
        } else if (text[at] == '>' && text[at + 1] == '>') {
            ++at;
            if (--depth == 0)
                return at + 1;
        }
    }
    return text.size();
}

std::optional<QSizeF> mediaBoxOf(const QByteArray &page)
{
    const qsizetype open = page.indexOf('[', page.indexOf("/MediaBox"));
    const qsizetype close = page.indexOf(']', open);
    if (open < 0 || close < 0)
        return std::nullopt;
    const QList<QByteArray> words = page.mid(open + 1, close - open - 1).simplified().split(' ');
    if (words.size() != 4)
        return std::nullopt;
    return QSizeF(words[2].toDouble() - words[0].toDouble(), words[3].toDouble() - words[1].toDouble());
}

} // namespace

QByteArray PdfObject::reference() const
{
    return QByteArray::number(static_cast<qulonglong>(number)) + " 0 R";
}

Result<PdfUpdate> PdfUpdate::of(QByteArray pdf)
{
    PdfUpdate update;
    update.m_pdf = std::move(pdf);
    if (!update.read())
        return fail(ErrorKind::Unwritable,
                    Tr::tr("The PDF was written in a form that bookmarks cannot be added to."));
    return update;
}

bool PdfUpdate::read()
{
    const auto table = lastNumber(m_pdf.last(std::min<qsizetype>(m_pdf.size(), 200)), "startxref");
    if (!table || *table >= static_cast<std::size_t>(m_pdf.size()))
        return false;
    m_tableAt = static_cast<qsizetype>(*table);
    const qsizetype trailerAt = m_pdf.indexOf("trailer", m_tableAt);
    if (m_pdf.mid(m_tableAt, 4) != "xref" || trailerAt < 0)
        return false;
    const QByteArray trailer = m_pdf.mid(trailerAt);
    const auto count = lastNumber(trailer, "/Size");
    m_root = referenceOf(trailer, "/Root");
    m_info = referenceOf(trailer, "/Info");
    if (m_root.number == 0 || !count || !readTable(*count))
        return false;
    m_count = *count;
    m_catalogue = body(m_root);
    m_pageTree = referenceOf(m_catalogue, "/Pages");
    return readPages();
}

/// "xref", "0 N", then lines of exactly twenty bytes.
bool PdfUpdate::readTable(std::size_t count)
{
    qsizetype line = m_pdf.indexOf('\n', m_tableAt) + 1;
    line = m_pdf.indexOf('\n', line) + 1;
    const auto size = static_cast<std::size_t>(m_pdf.size());
    if (count > size / 20 || line + static_cast<qsizetype>(count) * 20 > m_pdf.size())
        return false;
    m_offsets.resize(count);
    for (std::size_t i = 0; i < count; ++i)
        m_offsets[i] = m_pdf.mid(line + static_cast<qsizetype>(i) * 20, 10).toLongLong();
    return true;
}

bool PdfUpdate::readPages()
{
    const QByteArray tree = body(m_pageTree);
    const qsizetype open = tree.indexOf('[', valueAt(tree, "/Kids"));
    const qsizetype close = tree.indexOf(']', open);
    if (open < 0 || close < 0)
        return false;
    const QList<QByteArray> words = tree.mid(open + 1, close - open - 1).simplified().split(' ');
    for (qsizetype i = 0; i + 2 < words.size(); i += 3) {
        const PdfObject object{words[i].toULongLong()};
        QByteArray page = body(object);
        const auto size = mediaBoxOf(page);
        if (!size)
            return false;
        pages.push_back({object, *size, std::move(page)});
    }
    return !pages.empty();
}

QByteArray PdfUpdate::body(PdfObject object) const
{
    if (object.number >= m_offsets.size())
        return {};
    const qsizetype offset = m_offsets[object.number];
    if (offset < 0 || offset >= m_pdf.size())
        return {};
    const qsizetype start = m_pdf.indexOf("obj", offset);
    const qsizetype end = m_pdf.indexOf("endobj", start);
    return start < 0 || end < 0 ? QByteArray() : m_pdf.mid(start + 3, end - start - 3).trimmed();
}

PdfObject PdfUpdate::reserve(std::size_t count)
{
    const PdfObject first{m_count};
    m_count += count;
    return first;
}

void PdfUpdate::write(PdfObject object, const QByteArray &body)
{
    m_written.push_back({object.number, m_pdf.size()});
    m_pdf += QByteArray::number(static_cast<qulonglong>(object.number)) + " 0 obj\n" + body + "\nendobj\n";
}

PdfObject PdfUpdate::add(const QByteArray &body)
{
    const PdfObject object = reserve(1);
    write(object, body);
    return object;
}

PdfObject PdfUpdate::addStream(const QByteArray &content)
{
    const QByteArray packed = qCompress(content).mid(4); // without the toolkit's own four bytes: plain zlib
    return add("<</Filter/FlateDecode/Length " + QByteArray::number(packed.size()) + ">>\nstream\n" + packed +
               "\nendstream");
}

void PdfUpdate::addToCatalogue(const QByteArray &pairs)
{
    m_catalogue = withPairs(std::move(m_catalogue), pairs);
}

QByteArray PdfUpdate::finish() &&
{
    QByteArray kids;
    for (const PdfPage &page : pages) {
        kids += page.object.reference() + ' ';
        write(page.object, page.body);
    }
    write(m_pageTree, "<</Type/Pages/Kids[" + kids.trimmed() + "]/Count " +
                          QByteArray::number(static_cast<qulonglong>(pages.size())) + ">>");
    write(m_root, m_catalogue);
    std::sort(m_written.begin(), m_written.end(),
              [](const Written &a, const Written &b) { return a.number < b.number; });
    const QByteArray tableAt = QByteArray::number(m_pdf.size());
    m_pdf += "xref\n";
    for (std::size_t i = 0; i < m_written.size();) { // runs of numbers that follow each other
        std::size_t end = i + 1;
        while (end < m_written.size() && m_written[end].number == m_written[i].number + (end - i))
            ++end;
        m_pdf += QByteArray::number(static_cast<qulonglong>(m_written[i].number)) + ' ' +
                 QByteArray::number(static_cast<qulonglong>(end - i)) + '\n';
        for (; i < end; ++i)
            m_pdf += QByteArray::number(m_written[i].offset).rightJustified(10, '0') + " 00000 n \n";
    }
    m_pdf += "trailer\n<</Size " + QByteArray::number(static_cast<qulonglong>(m_count)) + "/Root " +
             m_root.reference();
    if (m_info.number != 0)
        m_pdf += "/Info " + m_info.reference();
    m_pdf += "/Prev " + QByteArray::number(m_tableAt) + ">>\nstartxref\n" + tableAt + "\n%%EOF\n";
    return std::move(m_pdf);
}

QByteArray withPairs(QByteArray dictionary, const QByteArray &pairs)
{
    return dictionary.insert(std::max<qsizetype>(0, dictionary.lastIndexOf(">>")), pairs);
}

QByteArray withoutKey(QByteArray dictionary, const char *key)
{
    const qsizetype value = valueAt(dictionary, key);
    if (value < 0)
        return dictionary;
    const qsizetype start = value - static_cast<qsizetype>(qstrlen(key));
    qsizetype end = value;
    while (end < dictionary.size() && isspace(static_cast<unsigned char>(dictionary[end])))
        ++end;
    if (dictionary.mid(end, 2) == "<<") {
        end = endOfDictionary(dictionary, end);
    } else {
        const char last = end < dictionary.size() && dictionary[end] == '[' ? ']' : 'R';
        while (end < dictionary.size() && dictionary[end] != last)
            ++end;
        ++end;
    }
    return dictionary.remove(start, end - start);
}

QByteArray entriesOf(const QByteArray &dictionary, const char *key)
{
    const qsizetype value = valueAt(dictionary, key);
    const qsizetype open = value < 0 ? -1 : dictionary.indexOf("<<", value);
    if (open < 0)
        return {};
    return dictionary.mid(open + 2, endOfDictionary(dictionary, open) - open - 4).trimmed();
}

PdfObject referenceOf(const QByteArray &dictionary, const char *key)
{
    const qsizetype value = valueAt(dictionary, key);
    return {value < 0 ? 0 : numberAfter(dictionary, value).value_or(0)};
}

QByteArray pdfNumber(double value)
{
    QByteArray digits = QByteArray::number(value, 'f', 2);
    while (digits.endsWith('0'))
        digits.chop(1);
    if (digits.endsWith('.'))
        digits.chop(1);
    return digits;
}

} // namespace espalier
