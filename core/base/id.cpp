// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/id.h"

#include <QHashSeed>
#include <QtEndian>

#include <array>

namespace espalier {

namespace {

constexpr std::array<int, 4> dashes{8, 13, 18, 23};
constexpr int textLength = 36;

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

bool isDash(int position)
{
    return position == dashes[0] || position == dashes[1] || position == dashes[2] || position == dashes[3];
}

} // namespace

QByteArray RawId::text() const
{
    QByteArray out(textLength, '-');
    char *to = out.data();
    int nibble = 0;
    for (int i = 0; i < textLength; ++i) {
        if (isDash(i))
            continue;
        const std::uint64_t word = nibble < 16 ? high : low;
        to[i] = "0123456789abcdef"[(word >> (60 - 4 * (nibble % 16))) & 0xF];
        ++nibble;
    }
    return out;
}

std::optional<RawId> RawId::fromText(QByteArrayView text)
{
    if (text.size() != textLength)
        return std::nullopt;
    RawId id;
    int nibble = 0;
    for (int i = 0; i < textLength; ++i) {
        if (isDash(i)) {
            if (text[i] != '-')
                return std::nullopt;
            continue;
        }
        const int digit = hexDigit(text[i]);
        if (digit < 0)
            return std::nullopt;
        std::uint64_t &word = nibble < 16 ? id.high : id.low;
        word = (word << 4) | static_cast<std::uint64_t>(digit);
        ++nibble;
    }
    return id;
}

RawId RawId::fromUuid(const QUuid &uuid)
{
    const QByteArray bytes = uuid.toRfc4122();
    return {qFromBigEndian<quint64>(bytes.constData()), qFromBigEndian<quint64>(bytes.constData() + 8)};
}

RawId RandomIds::next()
{
    return RawId::fromUuid(QUuid::createUuid());
}

RawId idFromName(const QString &name)
{
    static const QUuid space(QStringLiteral("5f0d2a52-6c39-5e0b-9d5c-0a6c1d6f4b8e"));
    return RawId::fromUuid(QUuid::createUuidV5(space, name));
}

std::size_t hashOf(const RawId &id)
{
    static const std::size_t seed = QHashSeed::globalSeed();
    return qHashMulti(seed, id.high, id.low);
}

} // namespace espalier
