// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/lexicon.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

QStringList wordsIn(const char *text)
{
    const TextWords words(QString::fromUtf8(text));
    QStringList out;
    for (std::size_t i = 0; i < words.size(); ++i)
        out += words[i].toString();
    return out;
}
Lexicon some()
{
    Lexicon lexicon;
    lexicon.add(WordList::Vague,
                QStringLiteral("# a remark\nquality\nworld class # two words\n\nQualität\n"));
    lexicon.add(WordList::Vanity, QStringLiteral("reach\npage views\n"));
    return lexicon;
}
bool has(WordList list, const char *text)
{
    return some().marksIn(TextWords(QString::fromUtf8(text))) & markOf(list);
}

TEST(TextWords, AreLettersDigitsAndPercentWithWhatJoinsThem)
{
    EXPECT_EQ(wordsIn("Sign-ups, e-mail (“B2B”): 20 %"),
              (QStringList{QStringLiteral("sign-ups"), QStringLiteral("e-mail"), QStringLiteral("b2b"),
                           QStringLiteral("20"), QStringLiteral("%")}));
    EXPECT_EQ(wordsIn("  - … "), QStringList());
    EXPECT_EQ(wordsIn("Größe—email/social"),
              (QStringList{QString::fromUtf8("größe").toCaseFolded(), QStringLiteral("email"),
                           QStringLiteral("social")}));
}

TEST(Lexicon, FindsWholeWordsWhateverTheirCase)
{
    EXPECT_TRUE(has(WordList::Vague, "Improve Quality of leads"));
    EXPECT_TRUE(has(WordList::Vague, "Bessere QUALITÄT"));
    EXPECT_TRUE(has(WordList::Vague, "world\tclass, everywhere"));
    EXPECT_FALSE(has(WordList::Vague, "Qualitys"));
    EXPECT_FALSE(has(WordList::Vague, "World of class"));
    EXPECT_FALSE(has(WordList::Vague, "the whole world"));
    EXPECT_FALSE(has(WordList::Vague, "a remark"));
    EXPECT_TRUE(has(WordList::Vanity, "Views: page views"));
    EXPECT_FALSE(has(WordList::Vanity, ""));
}

TEST(Lexicon, SaysWhichEntryAndWhere)
{
    const Lexicon lexicon = some();
    const TextWords words(QStringLiteral("Be World-wide world class"));
    const auto match = lexicon.firstIn(words, WordList::Vague);
    ASSERT_TRUE(match);
    EXPECT_EQ(match->entry, QStringLiteral("world class"));
    EXPECT_EQ(match->first, 2U);
    EXPECT_EQ(match->count, 2U);
    EXPECT_FALSE(lexicon.firstIn(words, WordList::Vague, 3));
    EXPECT_FALSE(lexicon.firstIn(words, WordList::Vanity));
}

TEST(Lexicon, AStarStandsForWhatACompoundBeginsWith)
{
    Lexicon lexicon;
    lexicon.add(WordList::Ratio, QStringLiteral("*quote"));
    EXPECT_TRUE(lexicon.has(WordList::Ratio, u"quote"));
    const auto match = lexicon.firstIn(TextWords(QStringLiteral("Unsere Abschlussquote")), WordList::Ratio);
    ASSERT_TRUE(match);
    EXPECT_EQ(match->entry, QStringLiteral("abschlussquote"));
    EXPECT_FALSE(lexicon.has(WordList::Ratio, u"quotes"));
}

TEST(Lexicon, AUsersListAddsToTheProgramsOwn)
{
    Lexicon lexicon = some();
    lexicon.add(WordList::Vague, QStringLiteral("ninja"));
    EXPECT_TRUE(lexicon.has(WordList::Vague, u"ninja"));
    EXPECT_TRUE(lexicon.has(WordList::Vague, u"quality"));
    EXPECT_FALSE(lexicon.has(WordList::Vanity, u"ninja"));
}

} // namespace
} // namespace espalier
