// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Files as they arrive broken or made to hurt, from good ones: the same dice give the same damage.
#pragma once

#include "tests/support/random_tree.h"

#include <QByteArray>

#include <algorithm>
#include <array>

namespace espalier::test {

/// What stands between the quotes at or after `at`, with its quotes; empty when there is none.
inline QByteArray quotedNear(const QByteArray &bytes, qsizetype at)
{
    const qsizetype begin = bytes.indexOf('"', at);
    const qsizetype end = begin < 0 ? -1 : bytes.indexOf('"', begin + 1);
    return end < 0 ? QByteArray() : bytes.sliced(begin, end + 1 - begin);
}

/// One damage: a bit or a run of bytes lost, doubled or overwritten; the end cut off; a token of some format
/// in the wrong place; a number, a nesting or a repetition beyond all measure; one quoted text (an id, a
/// parent) in the place of another, which makes ids double and links circles.
inline QByteArray damaged(QByteArray bytes, Dice &dice)
{
    static const std::array tokens{QByteArray("\""),
                                   QByteArray("{"),
                                   QByteArray("]"),
                                   QByteArray(","),
                                   QByteArray("\n"),
                                   QByteArray("\\u"),
                                   QByteArray("\\ud800"),
                                   QByteArray("null"),
                                   QByteArray(100, '['),
                                   QByteArray(100'000, '['),
                                   QByteArray("{\"children\":").repeated(5'000),
                                   QByteArray("1e999"),
                                   QByteArray("99999999999999999999999999"),
                                   QByteArray(100'000, '9'),
                                   QByteArray("\xff\xfe"),
                                   QByteArray("\xed\xa0\x80"),
                                   QByteArray("\xc0\xaf"),
                                   QByteArray(1, '\0'),
                                   QByteArray("-"),
                                   QByteArray("\t").repeated(3'000),
                                   QByteArray("\"id\": \"x\",")};
    const auto size = static_cast<std::size_t>(bytes.size());
    const auto at = static_cast<qsizetype>(dice.below(size));
    const auto length = static_cast<qsizetype>(1 + dice.below(200));
    switch (dice.below(9)) {
    case 0:
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << dice.below(8)));
        break;
    case 1:
        bytes.remove(at, length);
        break;
    case 2:
        bytes.insert(at, bytes.mid(at, length));
        break;
    case 3:
        bytes.truncate(at);
        break;
    case 4:
    case 5:
        bytes.insert(at, tokens[dice.below(tokens.size())]);
        break;
    case 6: {
        const QByteArray other = quotedNear(bytes, static_cast<qsizetype>(dice.below(size)));
        bytes.replace(bytes.indexOf('"', at), quotedNear(bytes, at).size(), other);
        break;
    }
    case 7: {
        constexpr qsizetype bomb = 1'000'000;
        const QByteArray unit = bytes.mid(at, length);
        bytes.insert(at, unit.repeated(bomb / unit.size()));
        break;
    }
    default:
        for (qsizetype i = at; i < std::min(at + length, bytes.size()); ++i)
            bytes[i] = static_cast<char>(dice.next());
    }
    return bytes;
}

} // namespace espalier::test
