// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/pdf_pages.h"

#include "core/export/pdf_outline.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace espalier {
namespace {

QByteArray hexOf(std::uint32_t value, int digits)
{
    static constexpr char alphabet[] = "0123456789ABCDEF";
    QByteArray hex;
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4)
        hex += alphabet[(value >> shift) & 15];
    return hex;
}

QByteArray utf16Hex(char32_t c)
{
    if (!QChar::requiresSurrogates(c))
        return hexOf(c, 4);
    return hexOf(QChar::highSurrogate(c), 4) + hexOf(QChar::lowSurrogate(c), 4);
}

/// The resources of several pages in one dictionary; the toolkit's names differ where what they name does.
QByteArray united(const std::vector<QByteArray> &resources)
{
    static constexpr std::array keys{"/ColorSpace", "/ExtGState", "/Pattern", "/Font", "/XObject"};
    QByteArray out("<<");
    for (const char *key : keys) {
        QSet<QByteArray> known;
        out += key + QByteArray("<<");
        for (const QByteArray &dictionary : resources) {
            for (const QByteArray &line : entriesOf(dictionary, key).split('\n')) {
                if (line.isEmpty() || known.contains(line))
                    continue;
                known.insert(line);
                out += line + '\n';
            }
        }
        out += ">>\n";
    }
    return out + ">>";
}

QByteArray resourcesOf(const PdfUpdate &pdf, const PdfPage &page)
{
    const QByteArray own = entriesOf(page.body, "/Resources");
    return own.isEmpty() ? pdf.body(referenceOf(page.body, "/Resources")) : "<<" + own + ">>";
}

/// "12 0 R" or several.
QByteArray contentsOf(const QByteArray &page)
{
    const qsizetype array = page.indexOf("/Contents[");
    if (array < 0)
        return referenceOf(page, "/Contents").reference();
    return page.mid(array + 10, page.indexOf(']', array) - array - 10);
}

void setPair(QByteArray &dictionary, const char *key, const QByteArray &value)
{
    dictionary = withPairs(withoutKey(std::move(dictionary), key), key + value);
}

/// Letters without shape: Type 3 fonts of 256 letters each, which only say what their letters mean.
class HiddenLetters
{
public:
    struct Code
    {
        std::size_t font;
        std::uint8_t letter;
    };

    Code codeOf(char32_t c)
    {
        const auto known = m_codes.constFind(c);
        if (known != m_codes.constEnd())
            return *known;
        if (m_fonts.empty() || m_fonts.back().size() == 256)
            m_fonts.emplace_back();
        m_fonts.back().push_back(c);
        const Code code{m_fonts.size() - 1, static_cast<std::uint8_t>(m_fonts.back().size() - 1)};
        m_codes.insert(c, code);
        return code;
    }

    /// "/H0 12 0 R /H1 …"
    [[nodiscard]] QByteArray write(PdfUpdate &pdf) const
    {
        const PdfObject nothing = pdf.addStream("500 0 0 0 0 0 d1\n");
        QByteArray names;
        for (std::size_t i = 0; i < m_fonts.size(); ++i) {
            const auto count = static_cast<qsizetype>(m_fonts[i].size());
            const PdfObject meaning = pdf.addStream(meaningOf(m_fonts[i]));
            const PdfObject font =
                pdf.add("<</Type/Font/Subtype/Type3/FontBBox[0 0 0 0]/FontMatrix[.001 0 0 .001 0 0]"
                        "/Resources<<>>/CharProcs<</g " +
                        nothing.reference() + ">>/Encoding<</Type/Encoding/Differences[0" +
                        QByteArray("/g").repeated(count) + "]>>/FirstChar 0/LastChar " +
                        QByteArray::number(count - 1) + "/Widths[" + QByteArray("500 ").repeated(count) +
                        "]/ToUnicode " + meaning.reference() + ">>");
            names += nameOf(i) + ' ' + font.reference() + '\n';
        }
        return names;
    }

    static QByteArray nameOf(std::size_t font)
    {
        return "/H" + QByteArray::number(static_cast<qulonglong>(font));
    }

private:
    static QByteArray meaningOf(const std::vector<char32_t> &letters)
    {
        QByteArray map("/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CMapType 2 def\n"
                       "/CMapName/Hidden def 1 begincodespacerange<00><FF>endcodespacerange\n");
        constexpr std::size_t most = 100; // of one block, says the specification
        for (std::size_t from = 0; from < letters.size(); from += most) {
            const std::size_t to = std::min(letters.size(), from + most);
            map += QByteArray::number(static_cast<qulonglong>(to - from)) + " beginbfchar\n";
            for (std::size_t i = from; i < to; ++i)
                map += '<' + hexOf(static_cast<std::uint32_t>(i), 2) + "><" + utf16Hex(letters[i]) + ">\n";
            map += "endbfchar\n";
        }
        return map + "endcmap CMapName currentdict/CMap defineresource pop end end\n";
    }

    std::vector<std::vector<char32_t>> m_fonts;
    QHash<char32_t, Code> m_codes;
};

bool runsLeft(char32_t c)
{
    const QChar::Direction direction = QChar::direction(c);
    return direction == QChar::DirR || direction == QChar::DirAL;
}

bool runsRight(char32_t c)
{
    const QChar::Direction direction = QChar::direction(c);
    return direction == QChar::DirL || direction == QChar::DirEN || direction == QChar::DirAN;
}

bool isMark(char32_t c)
{
    return QChar::category(c) == QChar::Mark_NonSpacing;
}

struct SetLetter
{
    char32_t letter;
    bool apart = false; ///< a little more than its advance behind the letter before
};

/// A text as it is to be set from left to right. Poppler turns letters that run to the left around, so they
/// are turned around here too; but it takes a mark or a full stop behind a Hebrew word into the turn, so that
/// these stand a little apart: less than a space, but enough to be read for themselves.
std::vector<SetLetter> setFromLeft(const QList<uint> &text)
{
    std::vector<SetLetter> out;
    out.reserve(static_cast<std::size_t>(text.size()));
    bool apart = false;
    qsizetype i = 0;
    while (i < text.size()) {
        if (!runsLeft(text[i])) {
            out.push_back({text[i++], std::exchange(apart, false)});
            continue;
        }
        qsizetype end = i; // just behind the last letter of the run
        for (qsizetype next = i; next < text.size() && (runsLeft(text[next]) || isMark(text[next])); ++next)
            end = runsLeft(text[next]) ? next + 1 : end;
        for (qsizetype k = end; k-- > i;)
            out.push_back({text[k], std::exchange(apart, false)});
        i = end;
        apart = end < text.size() && text[end] != U' ' && !runsRight(text[end]);
    }
    return out;
}

void addLine(QByteArray &out, const QString &text, QPointF at, double size, HiddenLetters &letters)
{
    constexpr auto none = static_cast<std::size_t>(-1);
    std::size_t font = none;
    out += "BT " + pdfNumber(at.x()) + ' ' + pdfNumber(at.y()) + " Td";
    for (const SetLetter &next : setFromLeft(text.toUcs4())) {
        const HiddenLetters::Code code = letters.codeOf(next.letter);
        if (code.font != font) {
            out += (font == none ? "" : ">]TJ") + HiddenLetters::nameOf(code.font) + ' ' +
                   QByteArray::number(size, 'f', 3) + (next.apart ? " Tf[-120<" : " Tf[<");
            font = code.font;
        } else if (next.apart) {
            out += ">-120<";
        }
        out += hexOf(code.letter, 2);
    }
    out += font == none ? "ET\n" : ">]TJ ET\n";
}

} // namespace

void joinPages(PdfUpdate &pdf, const std::vector<std::size_t> &parts)
{
    if (parts.size() == pdf.pages.size())
        return;
    // What the toolkit writes for a page changes the coordinates of all that follows.
    const QByteArray save = pdf.addStream("q\n").reference();
    const QByteArray again = pdf.addStream("Q q\n").reference();
    const QByteArray restore = pdf.addStream("Q\n").reference();
    std::vector<PdfPage> joined;
    std::size_t next = 0;
    for (const std::size_t count : parts) {
        PdfPage page = pdf.pages[next];
        QByteArray contents;
        std::vector<QByteArray> resources;
        for (const std::size_t end = next + count; next < end; ++next) {
            contents += (contents.isEmpty() ? save : again) + ' ' +
                        referenceOf(pdf.pages[next].body, "/Contents").reference() + ' ';
            resources.push_back(resourcesOf(pdf, pdf.pages[next]));
        }
        setPair(page.body, "/Contents", '[' + contents + restore + ']');
        setPair(page.body, "/Resources", united(resources));
        joined.push_back(std::move(page));
    }
    pdf.pages = std::move(joined);
}

void addHiddenTexts(PdfUpdate &pdf, const std::vector<PdfHiddenText> &texts)
{
    if (texts.empty())
        return;
    HiddenLetters letters;
    std::vector<QByteArray> contents(pdf.pages.size());
    for (const PdfHiddenText &text : texts) {
        const PdfPage &page = pdf.pages[text.page];
        addLine(contents[text.page], text.text, onPage(page, text.at), text.size * page.size.width(),
                letters);
    }
    const QByteArray fonts = "<</Font<<" + letters.write(pdf) + ">>>>";
    for (std::size_t i = 0; i < contents.size(); ++i) {
        if (contents[i].isEmpty())
            continue;
        PdfPage &page = pdf.pages[i];
        const QByteArray hidden = pdf.addStream(contents[i]).reference();
        // Before all others: of a page with very much text, readers keep what comes first.
        setPair(page.body, "/Contents", '[' + hidden + ' ' + contentsOf(page.body) + ']');
        setPair(page.body, "/Resources", united({resourcesOf(pdf, page), fonts}));
    }
}

} // namespace espalier
