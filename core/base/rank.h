// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Ranks: fractional keys that order siblings. A rank is the digits of a fraction between 0 and 1 in base 62
// ("0-9A-Za-z", so bytes order as numbers do); there is always another one between two of them, and a move
// changes one field of one record.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstddef>
#include <vector>

namespace espalier {

/// One digit or more of base 62, the last one not '0' (else two texts would mean one place).
[[nodiscard]] bool isRank(QByteArrayView text);

/// A rank strictly between two others; an empty view is an open end. Short: appending or prepending n times
/// in a row costs O(log n) digits, halving one gap n times n / 5 digits. Empty when there is no such rank:
/// before >= after, or one of them is no rank.
[[nodiscard]] QByteArray rankBetween(QByteArrayView before, QByteArrayView after);

/// `count` ranks in ascending order, strictly between two others and evenly spread by halving: at most
/// 1 + log2(count) / 5 digits more than the ends they lie between. Ends and the empty answer as in
/// rankBetween.
[[nodiscard]] std::vector<QByteArray> ranksBetween(QByteArrayView before, QByteArrayView after,
                                                   std::size_t count);

} // namespace espalier
