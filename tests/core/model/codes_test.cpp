// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/codes.h"

#include "core/model/register_table.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

TEST(Codes, AreALetterADashAndANumber)
{
    const auto code = numberedCode(u"KR-A-14");
    ASSERT_TRUE(code);
    EXPECT_EQ(code->letter, QStringLiteral("KR-A"));
    EXPECT_EQ(code->number, 14);
    for (const QStringView other : {u"", u"M", u"-1", u"M-", u"M-0", u"M-x", u"M-99999999999"})
        EXPECT_FALSE(numberedCode(other)) << other.toString().toStdString();
}

TEST(Codes, AreRememberedByEveryTierOfTheirLetter)
{
    CountedIds ids;
    Change built;
    std::vector<TierId> tiers;
    for (const auto &[letter, last] :
         {std::pair(u"M", 3), std::pair(u"M", 20), std::pair(u"G", 0), std::pair(u"", 0)}) {
        Tier tier;
        tier.id = ids.make<Tier>();
        tier.letter = QString::fromUtf16(letter);
        tier.lastCode = last;
        tiers.push_back(tier.id);
        appendNew(built, tier);
    }
    for (const char16_t *code : {u"M-14", u"M-7", u"G", u"X-5"}) {
        Node node;
        node.id = ids.make<Node>();
        node.tier = tiers[2];
        node.title = node.code = QString::fromUtf16(code);
        appendNew(built, node);
    }
    Tree tree;
    ASSERT_TRUE(tree.apply(built));
    const Change change = forgottenCodes(tree);
    ASSERT_EQ(change.tiers.size(), 1U);
    ASSERT_TRUE(tree.apply(change));
    EXPECT_EQ(tree.find(tiers[0])->lastCode, 14);
    EXPECT_EQ(tree.find(tiers[1])->lastCode, 20);
    EXPECT_TRUE(forgottenCodes(tree).isEmpty());
}

} // namespace
} // namespace espalier
