// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/text_decoding.h"

#include "core/base/tr.h"
#include "core/exchange/outline.h"
#include "core/storage/limits.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace espalier {

namespace {

/// What Windows-1252 has at 0x80 … 0x9F (WHATWG Encoding, index windows-1252); 0 where it has nothing.
constexpr std::array<char16_t, 32> windows1252{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

char16_t fromWindows1252(char byte)
{
    const auto c = static_cast<unsigned char>(byte);
    return c >= 0x80 && c < 0xA0 ? windows1252[c - 0x80U] : c;
}

/// How much of `bytes` is UTF-8 beyond ASCII, and how much cannot be: one bad byte does not make a Chinese
/// list Latin.
struct Utf8Census
{
    qsizetype good = 0;
    qsizetype bad = 0;
};

Utf8Census censusOf(QByteArrayView bytes)
{
    Utf8Census census;
    for (qsizetype i = 0; i < bytes.size();) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        const qsizetype length = lead < 0x80   ? 1
                                 : lead < 0xC2 ? 0
                                 : lead < 0xE0 ? 2
                                 : lead < 0xF0 ? 3
                                 : lead < 0xF5 ? 4
                                               : 0;
        qsizetype seen = 1;
        while (seen < length && i + seen < bytes.size() &&
               (static_cast<unsigned char>(bytes[i + seen]) & 0xC0) == 0x80)
            ++seen;
        if (length == 0 || seen < length)
            ++census.bad;
        else if (length > 1)
            ++census.good;
        i += seen;
    }
    return census;
}

QString decodeLegacy(QByteArrayView bytes, ImportReport &report)
{
    const bool isWindows = std::ranges::none_of(
        bytes, [](char c) { return static_cast<unsigned char>(c) >= 0x80 && fromWindows1252(c) == 0; });
    report.guessed.add(0, Tr::tr("The text is not UTF-8; it was read as %1. Check the accented letters.")
                              .arg(isWindows ? QStringLiteral("Windows-1252") : QStringLiteral("Latin-1")));
    if (!isWindows)
        return QString::fromLatin1(bytes);
    QString out(bytes.size(), Qt::Uninitialized);
    std::ranges::transform(bytes, out.begin(), [](char c) { return QChar(fromWindows1252(c)); });
    return out;
}

/// Names the first line that holds a replacement character which the decoder put there.
void reportReplaced(const QString &text, qsizetype count, const QString &encoding, ImportReport &report)
{
    report.leftOut.add(lineAt(text, text.indexOf(QChar::ReplacementCharacter)),
                       Tr::tr("%1 bytes are not %2; � stands in their place.").arg(count).arg(encoding));
}

QString decodeUtf8(QByteArrayView bytes, ImportReport &report)
{
    const Utf8Census census = censusOf(bytes);
    if (census.bad > census.good)
        return decodeLegacy(bytes, report);
    QString text = QString::fromUtf8(bytes);
    if (census.bad > 0)
        reportReplaced(text, census.bad, QStringLiteral("UTF-8"), report);
    return text;
}

QString decodeUtf16(QByteArrayView bytes, QStringDecoder::Encoding encoding, ImportReport &report)
{
    QStringDecoder decoder(encoding);
    QString text = decoder.decode(bytes);
    if (bytes.size() % 2 != 0)
        report.leftOut.add(0, Tr::tr("The last byte is half a character of UTF-16; it was left out."));
    return text;
}

/// A surrogate without its partner cannot be written to any file again.
void replaceLoneSurrogates(QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else
            text[i] = QChar::ReplacementCharacter;
    }
}

} // namespace

Result<QString> decodeText(QByteArrayView bytes, ImportReport &report)
{
    if (auto size = limits::checkFileSize({}, bytes.size()); !size)
        return tl::unexpected(size.error());

    QString text;
    if (bytes.startsWith("\xEF\xBB\xBF"))
        text = decodeUtf8(bytes.sliced(3), report);
    else if (bytes.startsWith("\xFF\xFE"))
        text = decodeUtf16(bytes.sliced(2), QStringDecoder::Utf16LE, report);
    else if (bytes.startsWith("\xFE\xFF"))
        text = decodeUtf16(bytes.sliced(2), QStringDecoder::Utf16BE, report);
    else
        text = decodeUtf8(bytes, report);

    if (const qsizetype nul = text.indexOf(QChar(u'\0')); nul >= 0)
        return unreadable(lineAt(text, nul),
                          Tr::tr("A NUL character stands here, so this is no text file. "
                                 "If it is UTF-16, save it with a byte order mark or as UTF-8."));
    replaceLoneSurrogates(text);
    return text;
}

std::optional<QStringView> LineReader::next()
{
    if (m_rest.isEmpty())
        return std::nullopt;
    ++m_number;
    qsizetype end = 0;
    while (end < m_rest.size() && m_rest[end] != u'\n' && m_rest[end] != u'\r')
        ++end;
    const QStringView line = m_rest.first(end);
    const bool crlf = m_rest.sliced(end).startsWith(u"\r\n");
    m_rest = m_rest.sliced(std::min(end + (crlf ? 2 : 1), m_rest.size()));
    return line;
}

int lineAt(QStringView text, qsizetype position)
{
    LineReader lines(text.first(std::clamp<qsizetype>(position + 1, 0, text.size())));
    while (lines.next()) {
    }
    return std::max(lines.number(), 1);
}

} // namespace espalier
