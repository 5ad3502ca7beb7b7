// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/vanity.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

const QStringList nouns =
    vanityNounsFrom(QString::fromUtf8("# a remark\nlikes\nreach\npage views # two words\n\nReichweite\n"));

TEST(Vanity, ReadsANounALineWithoutRemarks)
{
    EXPECT_EQ(nouns.size(), 4);
    EXPECT_EQ(nouns[2], QStringLiteral("page views"));
}

TEST(Vanity, FindsWholeWordsInAnyCaseAndLanguage)
{
    EXPECT_EQ(vanityNounIn(QStringLiteral("Likes, all channels"), nouns), QStringLiteral("likes"));
    EXPECT_EQ(vanityNounIn(QStringLiteral("Page views a week"), nouns), QStringLiteral("page views"));
    EXPECT_EQ(vanityNounIn(QStringLiteral("Organische Reichweite"), nouns), QStringLiteral("Reichweite"));
    EXPECT_TRUE(vanityNounIn(QStringLiteral("Reached customers"), nouns).isEmpty());
    EXPECT_TRUE(vanityNounIn(QStringLiteral("Page with views"), nouns).isEmpty());
}

TEST(Vanity, APortionOfACountIsNoVanity)
{
    EXPECT_TRUE(vanityNounIn(QStringLiteral("Sign-ups per 1,000 page views"), nouns).isEmpty());
    EXPECT_TRUE(vanityNounIn(QStringLiteral("Share of reach"), nouns).isEmpty());
}

} // namespace
} // namespace espalier
