// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/title_rules.h"

#include "core/base/tr.h"

#include <algorithm>
#include <ranges>

namespace espalier {

namespace {

/// How a word of a title that holds a digit is meant.
enum class Digits { None, Amount, Date };

/// "2026", "q4", "h1", "fy27" are dates, all else is an amount.
Digits digitsIn(QStringView word)
{
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    if (!std::ranges::any_of(word, isDigit))
        return Digits::None;
    const bool areAll = std::ranges::all_of(word, isDigit);
    if (areAll && word.size() == 4 && (word.startsWith(u"19") || word.startsWith(u"20")))
        return Digits::Date;
    const bool isHalfOrQuarter =
        word.size() == 2 && (word[0] == u'q' || word[0] == u'h') && word[1].isDigit();
    const bool isBusinessYear = word.startsWith(u"fy") && std::ranges::all_of(word.sliced(2), isDigit);
    return isHalfOrQuarter || isBusinessYear ? Digits::Date : Digits::Amount;
}

bool hasDigits(const TextWords &words, Digits kind)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (digitsIn(words[i]) == kind)
            return true;
    }
    return false;
}

/// Whether a title names an amount, in digits or words; {goal} stands for one.
bool hasAmount(const Look &look, Slot slot, const TextWords &words)
{
    return look.hasMark(slot, WordList::Number) || hasDigits(words, Digits::Amount) ||
           look.node(slot).title.contains(QLatin1Char('{'));
}

bool isMeasured(const Node &node)
{
    return node.unit.isSet() && node.targetValue;
}

} // namespace

void judgeVagueWord(const Look &look, Slot slot, Found &found)
{
    if (!look.isGoalOrObjective(slot) || !look.hasMark(slot, WordList::Vague) || isMeasured(look.node(slot)))
        return;
    const TextWords words(look.node(slot).title);
    if (hasAmount(look, slot, words))
        return;
    if (const auto match = look.lexicon.firstIn(words, WordList::Vague))
        found.add({{}, {match->entry}, {}});
}

QString tellVagueWord(const Telling &telling)
{
    return Tr::tr("%1 says %2, which nobody can find wrong. Say what would show it.")
        .arg(telling.title(), Tr::quoted(telling.word()));
}

void judgeActivity(const Look &look, Slot slot, Found &found)
{
    const bool mayBe =
        look.level(slot) == Level::Metric &&
        (look.hasMark(slot, WordList::Activity) || look.hasMark(slot, WordList::ActivityLast)) &&
        !look.hasMark(slot, WordList::Measure) && !look.hasMark(slot, WordList::Ratio);
    if (!mayBe)
        return;
    const TextWords words(look.node(slot).title);
    if (hasAmount(look, slot, words))
        return;
    const auto first = look.lexicon.firstIn(words, WordList::Activity);
    const auto last = look.lexicon.firstIn(words, WordList::ActivityLast, words.size() - 1);
    if (first && first->first == 0)
        found.add({{}, {first->entry}, {}});
    else if (last)
        found.add({{}, {last->entry}, {}});
}

QString tellActivity(const Telling &telling)
{
    return Tr::tr("%1 is something to do (%2). What is counted when it is done?")
        .arg(telling.title(), telling.word());
}

void judgeGoal(const Look &look, Slot slot, Found &found)
{
    if (!look.isGoalOrObjective(slot))
        return;
    const Node &node = look.node(slot);
    const TextWords words(node.title);
    QStringList lacks;
    if (words.size() < 2)
        lacks += QStringLiteral("specific");
    if (!isMeasured(node) && !hasAmount(look, slot, words))
        lacks += QStringLiteral("measurable");
    const bool isDated = node.targetDate.isValid() || look.derived.horizonOf(look.tree, slot).end.isValid() ||
                         look.hasMark(slot, WordList::Date) || hasDigits(words, Digits::Date);
    if (!isDated)
        lacks += QStringLiteral("date");
    if (!lacks.isEmpty())
        found.add({{}, lacks, {}});
}

QString tellGoal(const Telling &telling)
{
    QStringList lacks;
    const QStringList &words = telling.finding.detail->words;
    if (words.contains(QStringLiteral("specific")))
        lacks += Tr::tr("a topic, not a change");
    if (words.contains(QStringLiteral("measurable")))
        lacks += Tr::tr("nothing to measure");
    if (words.contains(QStringLiteral("date")))
        lacks += Tr::tr("no date");
    return Tr::tr("%1: %2.").arg(telling.title(), lacks.join(QStringLiteral(", ")));
}

void judgeNamingRule(const Look &look, Slot slot, Found &found)
{
    const Node &node = look.node(slot);
    const Tier *tier = look.tree.find(node.tier);
    if (tier->namingRule.isEmpty() || node.title.isEmpty())
        return;
    const TextWords rule(tier->namingRule);
    const TextWords title(node.title);
    const auto has = [&](std::size_t at, std::initializer_list<QStringView> words) {
        return at < rule.size() && std::ranges::find(words, rule[at]) != words.end();
    };
    for (std::size_t i = 0; i < rule.size(); ++i) {
        const std::size_t noun = has(i + 1, {u"a", u"any", u"einen", u"the"}) ? i + 2 : i + 1;
        if (has(i, {u"without", u"no", u"ohne", u"kein"}) && has(noun, {u"channel", u"channels", u"kanal"})) {
            if (const auto match = look.lexicon.firstIn(title, WordList::Channel))
                found.add({{}, {QStringLiteral("channel"), match->entry, tier->namingRule}, {}});
        } else if (has(i, {u"most", u"höchstens"}) && has(i + 2, {u"words", u"wörter"})) {
            const int most = rule[i + 1].toInt();
            if (most > 0 && title.size() > static_cast<std::size_t>(most))
                found.add({{}, {QStringLiteral("words"), {}, tier->namingRule}, {}});
        } else if (has(i, {u"with", u"mit"}) && has(i + 2, {u"number", u"zahl"})) {
            if (!hasAmount(look, slot, title))
                found.add({{}, {QStringLiteral("number"), {}, tier->namingRule}, {}});
        }
    }
}

QString tellNamingRule(const Telling &telling)
{
    const QString kind = telling.word();
    const QString rule = Tr::quoted(telling.word(2));
    if (kind == QStringLiteral("channel"))
        return Tr::tr("%1 names a channel, %2. Its tier is named by the rule %3.")
            .arg(telling.title(), telling.word(1), rule);
    if (kind == QStringLiteral("words"))
        return Tr::tr("%1 has more words than its tier allows by the rule %2.").arg(telling.title(), rule);
    return Tr::tr("%1 has no number in it. Its tier is named by the rule %2.").arg(telling.title(), rule);
}

void judgeChannelNamed(const Look &look, Slot slot, Found &found)
{
    if (!look.isGoalOrObjective(slot) || !look.hasMark(slot, WordList::Channel))
        return;
    const TextWords words(look.node(slot).title);
    const auto match = look.lexicon.firstIn(words, WordList::Channel);
    if (!match)
        return;
    // Who names several means all of them: "across email, social and paid".
    const bool isOneOfMany =
        look.lexicon.firstIn(words, WordList::Channel, match->first + match->count).has_value() ||
        (match->first > 0 && (words[match->first - 1] == u"across" || words[match->first - 1] == u"über"));
    if (!isOneOfMany)
        found.add({{}, {match->entry}, {}});
}

QString tellChannelNamed(const Telling &telling)
{
    return Tr::tr("%1 names a channel (%2). That is a means: what should it change?")
        .arg(telling.title(), telling.word());
}

} // namespace espalier
