// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/vanity.h"

#include <algorithm>
#include <array>

namespace espalier {
namespace {

/// Words that put a count into proportion.
constexpr std::array proportions{
    QLatin1StringView("rate"), QLatin1StringView("ratio"),         QLatin1StringView("share"),
    QLatin1StringView("per"),  QLatin1StringView("cost"),          QLatin1StringView("conversion"),
    QLatin1StringView("%"),    QLatin1StringView("quote"),         QLatin1StringView("anteil"),
    QLatin1StringView("pro"),  QLatin1StringView("kosten"),        QLatin1StringView("je"),
    QLatin1StringView("ctr"),  QLatin1StringView("click-through"),
};

/// The words of a title, without the signs around them.
QStringList wordsIn(const QString &title)
{
    QStringList words;
    for (const QString &piece : title.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        qsizetype begin = 0;
        qsizetype end = piece.size();
        const auto isPart = [](QChar one) { return one.isLetterOrNumber() || one == QLatin1Char('%'); };
        while (begin < end && !isPart(piece[begin]))
            ++begin;
        while (end > begin && !isPart(piece[end - 1]))
            --end;
        if (begin < end)
            words.append(piece.sliced(begin, end - begin));
    }
    return words;
}

} // namespace

QStringList vanityNounsFrom(const QString &list)
{
    QStringList nouns;
    for (const QString &line : list.split(QLatin1Char('\n'))) {
        if (const QString noun = line.section(QLatin1Char('#'), 0, 0).simplified(); !noun.isEmpty())
            nouns.append(noun);
    }
    return nouns;
}

QString vanityNounIn(const QString &title, const QStringList &nouns)
{
    const QStringList words = wordsIn(title);
    const bool isProportion = std::ranges::any_of(
        words, [](const QString &word) { return std::ranges::find(proportions, word) != proportions.end(); });
    if (isProportion)
        return {};
    for (const QString &noun : nouns) {
        const QStringList wanted = noun.toLower().split(QLatin1Char(' '));
        if (!std::ranges::search(words, wanted).empty())
            return noun;
    }
    return {};
}

} // namespace espalier
