// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/formula_names.h"

#include "core/model/change.h"
#include "core/model/register_table.h"
#include "tests/support/random_formula.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace espalier {
namespace {

class FormulaNamesTest : public testing::Test
{
protected:
    CountedIds ids;
    Change change;
    Tier tier;

    FormulaNamesTest()
    {
        tier.id = ids.make<Tier>();
        appendNew(change, tier);
    }
    QString add(const char *title, const char *code = "")
    {
        Node node;
        node.id = ids.make<Node>();
        node.tier = tier.id;
        node.title = QString::fromUtf8(title);
        node.code = QString::fromUtf8(code);
        appendNew(change, node);
        return QStringLiteral("{%1}").arg(QString::fromLatin1(node.id.text()));
    }
    NodeNames names()
    {
        Tree tree;
        EXPECT_TRUE(tree.apply(change));
        return NodeNames(tree);
    }
    static QString text(const char *utf8) { return QString::fromUtf8(utf8); }
    static std::string errorOf(const NodeNames &names, const char *typed)
    {
        const auto stored = formulaToStore(names, text(typed));
        return stored ? "no error"
                      : QStringLiteral("%1: %2")
                            .arg(stored.error().column)
                            .arg(stored.error().what)
                            .toStdString();
    }
};

TEST_F(FormulaNamesTest, TitlesBecomeIdsAndTheRestStaysAsTyped)
{
    const QString orders = add("Orders");
    const QString visits = add("Visits", "M-2");
    const NodeNames all = names();
    EXPECT_EQ(formulaToStore(all, text(" [Orders]÷[ visits ]  × 2 ")),
              orders + text("÷") + visits + text("  × 2"));
    EXPECT_EQ(formulaToStore(all, text("[m-2] + ") + orders), visits + text(" + ") + orders);
    EXPECT_EQ(formulaToStore(all, u"   "), QString());
    EXPECT_EQ(formulaToShow(all, QString(orders + text(" / ") + visits)), text("[Orders] / [Visits]"));
}

TEST_F(FormulaNamesTest, AnErrorStandsWhereItWasTyped)
{
    add("Orders");
    add("Leads", "M-3");
    add("leads", "M-4");
    const NodeNames all = names();
    EXPECT_EQ(errorOf(all, "  [Orders] + [Order]"), "14: There is no node called “Order”.");
    EXPECT_EQ(errorOf(all, "[Orders] + [LEADS]"),
              "12: 2 nodes are called “LEADS”. Write one of [M-3], [M-4].");
    EXPECT_EQ(errorOf(all, "[Orders] + [Leads"), "12: This bracket is never closed.");
    EXPECT_EQ(errorOf(all, "[Orders] [Orders]"), "10: Here should stand +, −, × or ÷, not “[”.");
    EXPECT_EQ(errorOf(all, "[Orders] +"), "11: Something is missing at the end: a number or a node.");
}

TEST_F(FormulaNamesTest, ATitleThatIsNotOneNodesAloneIsWrittenAsItsCode)
{
    const QString first = add("Leads", "M-1");
    const QString second = add("leads  ", "M-2");
    const QString third = add("M-2", "M-3");
    const QString fourth = add("M-3", "M-3b");
    const NodeNames all = names();
    EXPECT_EQ(formulaToShow(all, first), text("[M-1]"));
    EXPECT_EQ(formulaToShow(all, second), second) << "its code is another's title";
    EXPECT_EQ(formulaToShow(all, third), third);
    EXPECT_EQ(formulaToShow(all, fourth), text("[M-3b]"));
}

TEST_F(FormulaNamesTest, BracketsWithinATitleAreDoubled)
{
    const QString reach = add("Reach [paid]");
    const NodeNames all = names();
    EXPECT_EQ(formulaToShow(all, reach), text("[Reach [paid]]]"));
    EXPECT_EQ(formulaToStore(all, text("[Reach [paid]]] + 1")), reach + text(" + 1"));
}

TEST_F(FormulaNamesTest, WhatIsGoneOrUnreadableIsShownAsItStands)
{
    const QString orders = add("Orders");
    const NodeNames all = names();
    const QString gone = QStringLiteral("{00000000-0000-4000-8000-000000000099}");
    EXPECT_EQ(formulaToShow(all, QString(gone + text(" + ") + orders)), gone + text(" + [Orders]"));
    EXPECT_EQ(formulaToStore(all, QString(gone + text(" + [Orders]"))), gone + text(" + ") + orders);
    EXPECT_EQ(formulaToShow(all, QString(text("leads per {week} ") + orders + u'{')),
              text("leads per {week} [Orders]{"));
}

TEST_F(FormulaNamesTest, TheFormOfFilesIsBoundedWhateverTheTitles)
{
    const QString longTitle = add(QByteArray(500, 'x').constData());
    const NodeNames all = names();
    const auto many = [&](const QString &one, int count) { return QStringList(count, one).join(u'+'); };
    const QString shown = formulaToShow(all, longTitle);
    EXPECT_EQ(formulaToStore(all, many(shown, 51)), many(longTitle, 51));
    EXPECT_FALSE(formulaToStore(all, many(shown, 52)));
    EXPECT_FALSE(formulaToStore(all, QString(limits::shownFormulaLength + 1, u'1')));
}

/// Titles and codes that clash in every way.
RC_GTEST_PROP(FormulaNamesLaws, WhatIsShownIsReadBackAsWhatIsStored, (std::uint64_t seed))
{
    test::Dice dice(seed);
    static const std::array<const char *, 9> words{"",    "a",   "A",   " a  b ", "a b",
                                                   "[a]", "a]]", "{a}", "ß İ\n1"};
    CountedIds ids;
    Change change;
    Tier tier;
    tier.id = ids.make<Tier>();
    appendNew(change, tier);
    std::vector<NodeId> nodes;
    std::unordered_set<QString> codes;
    for (std::size_t i = 1 + dice.below(8); i > 0; --i) {
        Node node;
        node.id = ids.make<Node>();
        node.tier = tier.id;
        node.title = QString::fromUtf8(words[dice.below(words.size())]);
        const QString code = QString::fromUtf8(words[dice.below(words.size())]);
        if (codes.insert(code).second)
            node.code = code;
        nodes.push_back(node.id);
        appendNew(change, node);
    }
    Tree tree;
    RC_PRE(tree.apply(change).has_value());
    const NodeNames names(tree);
    const QString stored = test::RandomFormula(seed, nodes).make().ours.trimmed();
    RC_PRE(stored.size() <= limits::formulaLength);
    const QString shown = formulaToShow(names, stored);
    const auto back = formulaToStore(names, shown);
    RC_ASSERT(back.has_value());
    RC_ASSERT(*back == stored);
    RC_ASSERT(formulaToShow(names, *back) == shown);
}

} // namespace
} // namespace espalier
