// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/record_reader.h"

#include "core/base/tr.h"

#include <QTimeZone>

#include <charconv>

namespace espalier {

namespace {

/// A value as a message shows it.
QString shown(TapeValue value)
{
    constexpr qsizetype longest = 40;
    switch (value.kind()) {
    case Token::Kind::Null:
        return Tr::tr("null (leave out what is not set)");
    case Token::Kind::False:
        return QStringLiteral("false");
    case Token::Kind::True:
        return QStringLiteral("true");
    case Token::Kind::Integer:
        return QString::number(value.integer());
    case Token::Kind::Real:
        return QString::number(value.real());
    case Token::Kind::Text: {
        QString text = fromTape(value.text()).simplified();
        if (text.size() > longest)
            text = text.left(longest) + QStringLiteral("…");
        return Tr::quoted(text);
    }
    case Token::Kind::Object:
        return Tr::tr("an object");
    case Token::Kind::Array:
        return Tr::tr("a list");
    }
    return {};
}

/// Exactly `size` digits at `at`; nullopt when they are not digits.
std::optional<int> digitsAt(std::string_view text, std::size_t at, std::size_t size)
{
    int number = 0;
    for (const char c : text.substr(at, size)) {
        if (c < '0' || c > '9')
            return std::nullopt;
        number = number * 10 + (c - '0');
    }
    return number;
}

} // namespace

QString fromTape(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

bool Reading::fail(TapeValue value, const QString &sentence)
{
    const QString place = list.empty() ? QString() : Tr::tr("In “%1”: ").arg(fromTape(list));
    return problem.set(value.offset(), place + sentence);
}

bool Reading::mustBe(TapeValue value, const QString &expected)
{
    const QString subject = key.empty() ? Tr::tr("An entry") : Tr::quoted(fromTape(key));
    return fail(value, Tr::tr("%1 must be %2, not %3.").arg(subject, expected, shown(value)));
}

bool Reading::countEntry(TapeValue value)
{
    if (++listEntries <= limits::listEntries)
        return true;
    return fail(value, Tr::tr("The file has more than %1 entries in the lists of its records; no tree "
                              "needs that.")
                           .arg(limits::listEntries));
}

bool UnknownMembers::take(Reading &reading, TapeValue key, TapeValue value)
{
    if (m_keys.empty())
        m_object.beginObject(JsonWriter::Layout::OneLine);
    if (!m_keys.emplace(key.text()).second)
        return reading.fail(key, Tr::tr("“%1” is there twice; keep one of them.").arg(fromTape(key.text())));
    m_object.key(key.text());
    return writeValue(m_object, value, reading.problem);
}

QByteArray UnknownMembers::finish()
{
    if (m_keys.empty())
        return {};
    m_object.endObject();
    return m_object.finish();
}

std::optional<QDate> dayFromText(std::string_view text)
{
    constexpr std::size_t length = 10;
    if (text.size() != length || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = digitsAt(text, 0, 4);
    const auto month = digitsAt(text, 5, 2);
    const auto day = digitsAt(text, 8, 2);
    if (!year || !month || !day || !QDate::isValid(*year, *month, *day))
        return std::nullopt;
    return QDate(*year, *month, *day);
}

std::optional<QDateTime> instantFromText(std::string_view text)
{
    constexpr std::size_t toSeconds = 20; // with the Z
    constexpr std::size_t toMilliseconds = 24;
    if ((text.size() != toSeconds && text.size() != toMilliseconds) || text[10] != 'T' || text[13] != ':' ||
        text[16] != ':' || text.back() != 'Z')
        return std::nullopt;
    const auto day = dayFromText(text.substr(0, 10));
    const auto hour = digitsAt(text, 11, 2);
    const auto minute = digitsAt(text, 14, 2);
    const auto second = digitsAt(text, 17, 2);
    const bool hasFraction = text.size() == toMilliseconds;
    const auto fraction = hasFraction && text[19] == '.' ? digitsAt(text, 20, 3) : std::optional(0);
    if (!day || !hour || !minute || !second || !fraction || (hasFraction && text[19] != '.') ||
        !QTime::isValid(*hour, *minute, *second, *fraction))
        return std::nullopt;
    return QDateTime(*day, QTime(*hour, *minute, *second, *fraction), Qt::UTC);
}

QString namesListed(const std::string_view *names, std::size_t count)
{
    QStringList list;
    for (std::size_t i = 0; i < count; ++i)
        list += fromTape(names[i]);
    return list.join(QStringLiteral(", "));
}

bool reader::number(Reading &reading, TapeValue value, double &to)
{
    if (value.kind() == Token::Kind::Integer)
        to = static_cast<double>(value.integer());
    else if (value.kind() == Token::Kind::Real)
        to = value.real();
    else
        return reading.mustBe(value, Tr::tr("a number"));
    return true;
}

bool reader::wholeNumber(Reading &reading, TapeValue value, int &to)
{
    if (value.kind() != Token::Kind::Integer || value.integer() < std::numeric_limits<int>::min() ||
        value.integer() > std::numeric_limits<int>::max())
        return reading.mustBe(value, Tr::tr("a whole number within ±2147483647"));
    to = static_cast<int>(value.integer());
    return true;
}

} // namespace espalier
