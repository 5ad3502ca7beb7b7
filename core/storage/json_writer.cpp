// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/json_writer.h"

#include "core/base/number.h"
#include "core/base/tr.h"

#include <array>
#include <charconv>
#include <cstring>

namespace espalier {

namespace {

constexpr qsizetype longestEscape = 6;        // \u001f
constexpr char16_t firstNoCharacter = 0xFFFE; // SQLite and XML cannot hold it

} // namespace

char *JsonWriter::room(qsizetype bytes)
{
    if (m_size + bytes > m_bytes.size())
        m_bytes.resize(std::max<qsizetype>(m_size + bytes, m_bytes.size() * 3 / 2 + 256));
    return m_bytes.data() + m_size;
}

void JsonWriter::put(std::string_view text)
{
    const auto size = static_cast<qsizetype>(text.size());
    std::memcpy(room(size), text.data(), text.size());
    m_size += size;
}

void JsonWriter::refuse(const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = Tr::tr("“%1” cannot be written: %2.")
                        .arg(QString::fromUtf8(m_key.data(), static_cast<qsizetype>(m_key.size())), problem);
}

void JsonWriter::newLine()
{
    const auto width = static_cast<qsizetype>(2 * m_levels.size());
    char *to = room(width + 1);
    *to = '\n';
    std::memset(to + 1, ' ', static_cast<std::size_t>(width));
    m_size += width + 1;
}

void JsonWriter::separate(Level &level)
{
    if (!level.isEmpty)
        put(',');
    if (level.layout == Layout::Lines)
        newLine();
    else if (!level.isEmpty)
        put(' ');
    level.isEmpty = false;
}

void JsonWriter::beforeValue()
{
    if (!m_levels.empty() && m_levels.back().isList)
        separate(m_levels.back());
}

void JsonWriter::begin(char bracket, Layout layout)
{
    beforeValue();
    if ((m_levels.empty() ? m_widest : m_levels.back().layout) == Layout::OneLine)
        layout = Layout::OneLine;
    m_levels.push_back({layout, bracket == '['});
    put(bracket);
}

void JsonWriter::end(char bracket)
{
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (level.layout == Layout::Lines && !level.isEmpty)
        newLine();
    put(bracket);
}

void JsonWriter::key(std::string_view key)
{
    separate(m_levels.back());
    m_key = key;
    utf8(key);
    put(": ");
}

char *JsonWriter::escape(char *to, char16_t c)
{
    const auto letter = [&](char shortForm) {
        *to++ = '\\';
        *to++ = shortForm;
        return to;
    };
    switch (c) {
    case '"':
    case '\\':
        return letter(static_cast<char>(c));
    case '\n':
        return letter('n');
    case '\t':
        return letter('t');
    case '\r':
        return letter('r');
    case '\b':
        return letter('b');
    case '\f':
        return letter('f');
    case 0:
        refuse(Tr::tr("it holds the character U+0000, which no text file can hold; remove it"));
        return to;
    default:
        to = letter('u');
        *to++ = '0';
        *to++ = '0';
        *to++ = static_cast<char>('0' + (c >> 4));
        *to++ = "0123456789abcdef"[c & 0xF];
        return to;
    }
}

void JsonWriter::text(QStringView value)
{
    beforeValue();
    char *const start = room(value.size() * longestEscape + 2);
    char *to = start;
    const auto byte = [&to](unsigned bits) { *to++ = static_cast<char>(bits); };
    *to++ = '"';
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char16_t c = value[i].unicode();
        if (c >= 0x20 && c < 0x80 && c != '"' && c != '\\') {
            *to++ = static_cast<char>(c);
        } else if (c < 0x80) {
            to = escape(to, c);
        } else if (c < 0x800) {
            byte(0xC0U | (c >> 6U));
            byte(0x80U | (c & 0x3FU));
        } else if (c >= firstNoCharacter) {
            refuse(Tr::tr("it holds U+FFFE or U+FFFF, which are no characters; remove them"));
        } else if (!QChar::isSurrogate(c)) {
            byte(0xE0U | (c >> 12U));
            byte(0x80U | ((c >> 6U) & 0x3FU));
            byte(0x80U | (c & 0x3FU));
        } else if (QChar::isHighSurrogate(c) && i + 1 < value.size() && value[i + 1].isLowSurrogate()) {
            const char32_t whole = QChar::surrogateToUcs4(c, value[++i].unicode());
            byte(0xF0U | (whole >> 18U));
            byte(0x80U | ((whole >> 12U) & 0x3FU));
            byte(0x80U | ((whole >> 6U) & 0x3FU));
            byte(0x80U | (whole & 0x3FU));
        } else {
            refuse(Tr::tr("it holds half a character (a lone surrogate), which no text file can "
                          "hold; remove it"));
        }
    }
    *to++ = '"';
    m_size += to - start;
}

void JsonWriter::utf8(std::string_view value)
{
    if (!m_levels.empty() && m_levels.back().isList)
        separate(m_levels.back());
    char *const start = room(static_cast<qsizetype>(value.size()) * longestEscape + 2);
    char *to = start;
    *to++ = '"';
    for (const char c : value) {
        const auto bits = static_cast<unsigned char>(c);
        if (bits >= 0x20 && c != '"' && c != '\\')
            *to++ = c;
        else
            to = escape(to, bits);
    }
    *to++ = '"';
    m_size += to - start;
}

void JsonWriter::number(double value)
{
    beforeValue();
    const QByteArray digits = numberText(value);
    if (digits.isEmpty())
        refuse(Tr::tr("it is not a finite number"));
    put({digits.data(), static_cast<std::size_t>(digits.size())});
}

void JsonWriter::integer(qint64 value)
{
    beforeValue();
    std::array<char, 24> digits;
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    Q_ASSERT(error == std::errc());
    put({digits.data(), static_cast<std::size_t>(end - digits.data())});
}

void JsonWriter::boolean(bool value)
{
    beforeValue();
    put(value ? std::string_view("true") : std::string_view("false"));
}

void JsonWriter::null()
{
    beforeValue();
    put("null");
}

void JsonWriter::members(QByteArrayView object)
{
    // The text is canonical: a comma outside texts and brackets ends a member.
    if (object.size() <= 2)
        return;
    const std::string_view inside(object.data() + 1, static_cast<std::size_t>(object.size()) - 2);
    std::size_t start = 0;
    int depth = 0;
    bool inText = false;
    for (std::size_t i = 0; i < inside.size(); ++i) {
        const char c = inside[i];
        if (inText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inText = false;
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            --depth;
        } else if (c == ',' && depth == 0) {
            separate(m_levels.back());
            put(inside.substr(start, i - start));
            start = i + 2;
        }
    }
    separate(m_levels.back());
    put(inside.substr(start));
}

QByteArray JsonWriter::finish()
{
    m_bytes.truncate(m_size);
    m_size = 0;
    m_levels.clear();
    return std::exchange(m_bytes, {});
}

} // namespace espalier
