// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/rank.h"

#include <algorithm>

namespace espalier {

namespace {

constexpr int base = 62;

int digitOf(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'Z')
        return c - 'A' + 10;
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 36;
    return -1;
}

char charOf(int digit)
{
    Q_ASSERT(digit >= 0 && digit < base);
    return "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"[digit];
}

/// The digit at a place of a fraction: zeros follow what is written.
int digitAt(QByteArrayView rank, qsizetype place)
{
    return place < rank.size() ? digitOf(rank[place]) : 0;
}

bool isGap(QByteArrayView before, QByteArrayView after)
{
    if (!before.isEmpty() && !isRank(before))
        return false;
    return after.isEmpty() || (isRank(after) && before < after);
}

qsizetype leading(QByteArrayView rank, char c)
{
    return std::find_if(rank.begin(), rank.end(), [c](char other) { return other != c; }) - rank.begin();
}

void dropTrailingZeros(QByteArray &digits)
{
    while (digits.endsWith('0'))
        digits.chop(1);
}

/// The rank with the fewest digits near the middle of a gap; an empty `after` is 1.
QByteArray middle(QByteArrayView before, QByteArrayView after)
{
    QByteArray rank;
    bool open = after.isEmpty();
    for (qsizetype place = 0;; ++place) {
        const int low = digitAt(before, place);
        const int high = open ? base : digitAt(after, place);
        if (high - low > 1) {
            rank += charOf((low + high) / 2);
            return rank;
        }
        if (high - low == 1) {
            if (!open && place + 1 < after.size()) {
                rank += charOf(high); // `after` goes on behind this digit, so it is larger
                return rank;
            }
            open = true;
        }
        rank += charOf(low);
    }
}

/// The next rank on the way to 1. Ranks with k leading 'z' count in steps of their (2k+1)th digit, so each
/// further pair of digits holds 62² times as many.
QByteArray next(QByteArrayView before)
{
    const qsizetype places = 2 * leading(before, 'z') + 1;
    QByteArray rank = before.first(std::min(places, before.size())).toByteArray();
    rank.append(places - rank.size(), '0');
    qsizetype place = places - 1;
    while (rank[place] == 'z')
        rank[place--] = '0';
    rank[place] = charOf(digitOf(rank[place]) + 1);
    dropTrailingZeros(rank);
    return rank;
}

/// The next rank on the way to 0, counted as in next().
QByteArray previous(QByteArrayView after)
{
    const qsizetype zeros = leading(after, '0');
    // A lone '1' in the counted places would be followed by 0 itself, which is no rank: two places more.
    const bool last = zeros == 0 && after[0] == '1';
    const qsizetype places = 2 * zeros + (last ? 3 : 1);
    QByteArray rank = after.first(std::min(places, after.size())).toByteArray();
    rank.append(places - rank.size(), '0');
    qsizetype place = places - 1;
    while (rank[place] == '0')
        rank[place--] = 'z';
    rank[place] = charOf(digitOf(rank[place]) - 1);
    dropTrailingZeros(rank);
    return rank;
}

void spread(std::vector<QByteArray> &ranks, std::size_t first, std::size_t end, QByteArrayView before,
            QByteArrayView after)
{
    if (first == end)
        return;
    const std::size_t mid = first + (end - first) / 2;
    ranks[mid] = middle(before, after);
    spread(ranks, first, mid, before, ranks[mid]);
    spread(ranks, mid + 1, end, ranks[mid], after);
}

} // namespace

bool isRank(QByteArrayView text)
{
    return !text.isEmpty() && text.back() != '0' &&
           std::all_of(text.begin(), text.end(), [](char c) { return digitOf(c) >= 0; });
}

QByteArray rankBetween(QByteArrayView before, QByteArrayView after)
{
    if (!isGap(before, after))
        return {};
    if (after.isEmpty() && !before.isEmpty())
        return next(before);
    if (before.isEmpty() && !after.isEmpty())
        return previous(after);
    return middle(before, after);
}

std::vector<QByteArray> ranksBetween(QByteArrayView before, QByteArrayView after, std::size_t count)
{
    if (!isGap(before, after))
        return {};
    std::vector<QByteArray> ranks(count);
    spread(ranks, 0, count, before, after);
    return ranks;
}

} // namespace espalier
