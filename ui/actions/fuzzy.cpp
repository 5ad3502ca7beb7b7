// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/fuzzy.h"

#include <algorithm>

namespace espalier {
namespace {

QString plain(const QString &text)
{
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            letters.append(c);
    }
    return letters.toCaseFolded();
}

constexpr int wordStart = 12;
constexpr int inARow = 8;
constexpr int wholePart = 40;

} // namespace

std::optional<int> fuzzyScore(const QString &typed, const QString &text)
{
    const QString wanted = plain(typed.simplified());
    const QString given = plain(text);
    if (wanted.isEmpty())
        return 0;
    int score = 0;
    // The text as typed, in one piece, beats every scattering of its letters.
    if (const qsizetype at = given.indexOf(wanted); at >= 0) {
        const bool starts = at == 0 || !given[at - 1].isLetterOrNumber();
        score = wholePart + static_cast<int>(wanted.size()) * inARow + (starts ? wordStart : 0);
        return score - static_cast<int>(std::min<qsizetype>(given.size() / 8, 20));
    }
    // Else it is the beginnings of words, in their order ("rvr", "quapip"): letters found just anywhere would
    // find almost everything.
    qsizetype from = 0;
    for (const QChar c : wanted) {
        if (c.isSpace())
            continue;
        if (from > 0 && from < given.size() && given[from] == c) {
            score += inARow;
            ++from;
            continue;
        }
        qsizetype at = given.indexOf(c, from);
        while (at > 0 && given[at - 1].isLetterOrNumber())
            at = given.indexOf(c, at + 1);
        if (at < 0)
            return std::nullopt;
        score += wordStart;
        from = at + 1;
    }
    return score - static_cast<int>(std::min<qsizetype>(given.size() / 8, 20));
}

} // namespace espalier
