// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/entry/completions.h"

#include "core/edit/add.h"
#include "core/edit/new_tree.h"
#include "core/edit/record.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

class Completions : public testing::Test
{
protected:
    CountedIds ids;
    Context context{ids, QDate(2026, 3, 2), {}};
    Tree tree = edit::newTree(context);

    void SetUp() override
    {
        for (const char *name : {"Anna Lehr", "Lena Vogt", "Elena Roth"}) {
            Person person;
            person.name = QString::fromLatin1(name);
            ASSERT_TRUE(tree.apply(*edit::addRecord(tree, person, context)));
        }
        for (const char *title : {"Win rate", "Open rate", "Open rate"})
            ASSERT_TRUE(tree.apply(*edit::addTopNode(tree, QString::fromLatin1(title), context)));
    }
    [[nodiscard]] QString offered(TokenKind kind, const char *typed) const
    {
        const QString text = QString::fromLatin1(typed);
        QStringList names;
        for (const Completion &one : completionsFor({kind, 1, text}, tree))
            names += one.name;
        return names.join(u'|');
    }
};

TEST_F(Completions, putFirstWhatBeginsWithTheLettersThenWhereAWordDoes)
{
    EXPECT_EQ(offered(TokenKind::Owner, "le"), u"Lena Vogt|Anna Lehr|Elena Roth");
    EXPECT_EQ(offered(TokenKind::Owner, ""), u"Anna Lehr|Lena Vogt|Elena Roth");
    EXPECT_EQ(offered(TokenKind::Cadence, "w"), u"weekly");
    EXPECT_EQ(offered(TokenKind::Indicator, "l"), u"leading|lagging");
}

TEST_F(Completions, offerNothingOnceANameIsWrittenOut)
{
    EXPECT_EQ(offered(TokenKind::Owner, "lena vogt"), u"");
    EXPECT_EQ(offered(TokenKind::Owner, "nobody"), u"");
}

TEST_F(Completions, offerTheCodeOfANodeWhoseTitleIsNotUnique)
{
    EXPECT_EQ(offered(TokenKind::Parent, "win"), u"Win rate");
    EXPECT_EQ(offered(TokenKind::Parent, "open"), u"G-2|G-3");
}

} // namespace
} // namespace espalier
