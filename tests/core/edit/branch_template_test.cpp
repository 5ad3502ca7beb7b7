// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/edit/branch_template.h"

#include "core/edit/link.h"
#include "core/edit/record.h"
#include "tests/core/edit/edited.h"
#include "tests/support/random_edits.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace espalier::edit {
namespace {

using ::testing::ElementsAre;

class BranchTemplateTest : public Edited
{
protected:
    void SetUp() override
    {
        Edited::SetUp();
        Channel channel;
        channel.name = QStringLiteral("Email");
        const auto added = addRecord(tree, channel, context);
        perform(added);
        email = added->channels.front().after->id;
        perform(edit(tree, node("M1"), [this](Node &one) {
            one.title = QStringLiteral("Email reach");
            one.question = QStringLiteral("Does Email bring people in {market}?");
            one.channels = {email};
        }));
        perform(setField(tree, node("T1"), &Node::title, QStringLiteral("Emails sent")));
        perform(addLink(tree, node("T2"), node("Emails sent")));
    }
    void save(std::span<const Generalisation> words)
    {
        const auto saved =
            saveBranchTemplate(tree, node("Email reach"), QStringLiteral("Reach"), {}, words, context);
        perform(saved);
        kept = saved->branchTemplates.front().after->id;
    }
    void insert(const std::vector<Substitution> &answers)
    {
        perform(insertBranchTemplate(tree, kept, {node("O2"), {}}, answers, context));
    }

    ChannelId email;
    Id<BranchTemplate> kept;
    const Generalisation channelWord{QStringLiteral("Email"), QStringLiteral("channel")};
};

TEST_F(BranchTemplateTest, AWordBecomesAPlaceholderWhereverItStandsAlone)
{
    save(std::span(&channelWord, 1));
    const BranchTemplate &record = *tree.find(kept);
    EXPECT_THAT(record.placeholders, ElementsAre(QStringLiteral("channel"), QStringLiteral("market")));
    QStringList titles;
    for (const Node &one : record.tree.value->nodes())
        titles.append(one.title);
    titles.sort();
    EXPECT_THAT(titles, ElementsAre(QStringLiteral("Emails sent"), QStringLiteral("T2"),
                                    QStringLiteral("{channel} reach")));
}

TEST_F(BranchTemplateTest, EachValueInsertsABranchWithItsOwnChannelAndCodes)
{
    save(std::span(&channelWord, 1));
    const QString channel = QStringLiteral("channel");
    insert({{{channel, QStringLiteral("Email")}}, {{channel, QStringLiteral("Search")}}});
    EXPECT_TRUE(
        drawn().endsWith(QStringLiteral("O2(Email reach(Emails sent T2) Search reach(Emails sent T2)))")))
        << qPrintable(drawn());
    EXPECT_EQ(record("Search reach").question, QStringLiteral("Does Search bring people in {market}?"));
    ASSERT_EQ(record("Search reach").channels.size(), 1U);
    EXPECT_EQ(tree.find(record("Search reach").channels.front())->name, QStringLiteral("Search"));
    EXPECT_EQ(tree.all<Channel>().size(), 2U) << "Email stood there already";
    EXPECT_TRUE(tree.find(kept)->tree.value->all<Channel>().size() == 1U);
}

TEST_F(BranchTemplateTest, LinksWithinAreKeptAndThoseOutOfTheBranchAreNot)
{
    perform(addLink(tree, node("T2"), node("O2")));
    save({});
    EXPECT_EQ(tree.find(kept)->tree.value->links().size(), 3U);
}

TEST_F(BranchTemplateTest, TheBranchKeepsItsTier)
{
    save({});
    insert({});
    EXPECT_EQ(tierOf("Email reach"), QStringLiteral("M"));
}

TEST_F(BranchTemplateTest, CombinesTheAnswersToSeveralPlaceholders)
{
    const QStringList names{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    const std::vector<QStringList> answers{
        {QStringLiteral("1"), QStringLiteral("2")}, {}, {QStringLiteral("3")}};
    const auto all = combined(names, answers);
    ASSERT_TRUE(all);
    EXPECT_THAT(*all,
                ElementsAre(Substitution{{names[0], QStringLiteral("1")}, {names[2], QStringLiteral("3")}},
                            Substitution{{names[0], QStringLiteral("2")}, {names[2], QStringLiteral("3")}}));
    const std::vector<QStringList> many(3, QStringList(10, QStringLiteral("x")));
    EXPECT_FALSE(combined(names, many));
}

/// A branch as text without what is new in a copy: ids and codes.
QString told(const Tree &tree, Slot top)
{
    QString text;
    const std::vector<Slot> branch = branchOf(tree, top);
    for (const Slot slot : branch) {
        const Node &node = *tree.nodes().at(slot);
        const auto inside = std::ranges::count_if(tree.drivers(slot), [&](const Tie &tie) {
            return std::ranges::find(branch, tie.node) != branch.end();
        });
        text += node.title + QLatin1Char('|') + node.question + QLatin1Char('|') +
                QString::fromLatin1(node.tier.text()) + QLatin1Char('|') + QString::number(inside) +
                QLatin1Char('|') +
                QString::fromLatin1(tree.find(node.owner) ? node.owner.text() : QByteArray()) +
                QLatin1Char('|') + QString::number(node.targetValue.value_or(0));
        for (const ChannelId &channel : node.channels) {
            if (tree.find(channel)) // what names nothing is not carried along
                text += QLatin1Char('+') + QString::fromLatin1(channel.text());
        }
        text += QLatin1Char('\n');
    }
    return text;
}

RC_GTEST_PROP(BranchTemplateLaws, SavedAndInsertedWithTheSameWordItIsTheSameBranch,
              (const std::vector<test::Command> &commands))
{
    CountedIds ids;
    Context context{ids, QDate(2026, 3, 2), QStringLiteral("Tester")};
    Tree tree = newTree(context);
    for (const auto &list : {test::randomCommands(7, 40), commands}) {
        for (const test::Command &command : list) {
            if (const auto change = test::edited(tree, command, context))
                RC_ASSERT(tree.apply(*change));
        }
    }
    const std::vector<Slot> tops = topNodes(tree);
    RC_PRE(!tops.empty());
    const Node top = *tree.nodes().at(tops.front());
    const QStringList words = top.title.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const Generalisation word{words.value(0), QStringLiteral("word")};
    const auto saved =
        saveBranchTemplate(tree, top.id, QStringLiteral("Kept"), {}, std::span(&word, 1), context);
    RC_ASSERT(saved.has_value());
    RC_ASSERT(tree.apply(*saved));
    const std::vector<Substitution> same{{{word.placeholder, word.word}}};
    const auto inserted =
        insertBranchTemplate(tree, saved->branchTemplates.front().after->id, {}, same, context);
    RC_ASSERT(inserted.has_value());
    RC_ASSERT(tree.apply(*inserted));
    RC_ASSERT(test::brokenPromises(tree).empty());
    // What other parents hold too is a driver of theirs as well, here and there alike.
    const Slot copy = topNodes(tree).back();
    const QStringList there = told(tree, copy).split(QLatin1Char('\n'));
    const QStringList here = told(tree, tree.nodes().slotOf(top.id)).split(QLatin1Char('\n'));
    RC_ASSERT(there.size() == here.size());
    for (qsizetype i = 0; i < here.size(); ++i)
        RC_ASSERT(there[i].toStdString() == here[i].toStdString());
}

} // namespace
} // namespace espalier::edit
