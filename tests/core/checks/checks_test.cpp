// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/checks/rule_tree.h"

#include <set>

namespace espalier::test {
namespace {

/// A goal with an objective without its sentence, and a metric that supports nothing.
void weakTree(RuleTree &tree)
{
    tree.add("G-1", "Grow");
    tree.add("O-1", "Win customers", {"G-1"});
    tree.add("M-1", "Leads");
}
RuleSetting settingOf(const char *rule)
{
    RuleSetting setting;
    setting.rule = QString::fromLatin1(rule);
    return setting;
}

TEST(Rules, EachHasAnIdOfItsOwnAndSaysWhyAndHow)
{
    std::set<std::string> ids;
    RuleGroup last = RuleGroup::Structure;
    for (const Rule &rule : rules()) {
        EXPECT_TRUE(ids.insert(rule.id).second) << rule.id;
        EXPECT_GE(rule.group, last) << rule.id;
        last = rule.group;
        EXPECT_TRUE(rule.judge && rule.message) << rule.id;
        EXPECT_NE(rule.signOff, Severity::Silent) << rule.id;
        EXPECT_LE(rule.draft, rule.signOff) << rule.id << ": nobody is milder when it counts";
        for (const char *text : {rule.title, rule.why, rule.source, rule.mend})
            EXPECT_TRUE(text && *text) << rule.id;
        EXPECT_EQ(!rule.fix.label, !rule.fix.make) << rule.id;
        for (const RuleLimit &limit : rule.limits)
            EXPECT_TRUE(!limit.key || (limit.meaning && limit.standard >= limit.least)) << rule.id;
    }
    EXPECT_EQ(ruleNamed(u"s2"), ruleNamed(u"S2"));
    EXPECT_FALSE(ruleNamed(u"S99"));
}

TEST(Checks, ADraftIsJudgedMildly)
{
    RuleTree tree;
    weakTree(tree);
    EXPECT_TRUE(tree.findings("S13", Strictness::Draft).empty());
    EXPECT_EQ(tree.findings("S13").size(), 1U);
    EXPECT_EQ(tree.findings("S2", Strictness::Draft).front().severity, Severity::Warning);
    EXPECT_EQ(tree.findings("S2").front().severity, Severity::Error);
}

TEST(Checks, TheTreeSetsSeveritiesAndLimits)
{
    RuleTree tree;
    weakTree(tree);
    RuleSetting setting = settingOf("S2");
    setting.signOff = RuleSeverity::Hint;
    tree.record(setting);
    EXPECT_EQ(tree.findings("S2").front().severity, Severity::Hint);
    setting = settingOf("S13");
    setting.signOff = RuleSeverity::Silent;
    tree.record(setting);
    EXPECT_TRUE(tree.findings("S13").empty());
    tree.add("O-2", "Keep customers", {"G-1"});
    setting = settingOf("S5");
    setting.limits = {{QStringLiteral("hint"), 1, {}}};
    tree.record(setting);
    ASSERT_EQ(tree.findings("S5").size(), 1U);
    EXPECT_EQ(tree.findings("S5").front().severity, Severity::Hint);
}

TEST(Checks, ALimitThatMakesNoSenseIsNotHeeded)
{
    RuleTree tree;
    weakTree(tree);
    RuleSetting setting = settingOf("S5");
    setting.limits = {{QStringLiteral("hint"), -3, {}}};
    tree.record(setting);
    EXPECT_TRUE(tree.findings("S5").empty());
}

TEST(Checks, AWaiverHoldsUntilItsLastDay)
{
    RuleTree tree;
    weakTree(tree);
    Waiver waiver;
    waiver.rule = QStringLiteral("S2");
    waiver.nodes = {tree.id("M-1")};
    waiver.expires = tree.context.day;
    const auto id = tree.record(waiver);
    Checks checks = tree.checks();
    ASSERT_EQ(tree.findings("S2").size(), 1U);
    EXPECT_TRUE(tree.findings("S2").front().isWaived);
    EXPECT_EQ(checks.countsOf(*ruleNamed(u"S2")).waived, 1);
    EXPECT_EQ(checks.countsOf(*ruleNamed(u"S2")).all(), 0);
    tree.perform(edit::setField(tree.tree, id, &Waiver::expires, tree.context.day.addDays(-1)));
    EXPECT_FALSE(tree.findings("S2").front().isWaived);
}

TEST(Checks, AWaiverIsForTheNodesThatItNames)
{
    RuleTree tree;
    weakTree(tree);
    tree.add("M-2", "Visitors");
    Waiver waiver;
    waiver.rule = QStringLiteral("S2");
    waiver.nodes = {tree.id("M-2")};
    tree.record(waiver);
    const std::vector<Finding> found = tree.findings("S2");
    ASSERT_EQ(found.size(), 2U);
    EXPECT_FALSE(found[0].isWaived);
    EXPECT_TRUE(found[1].isWaived);
}

TEST(Checks, IdeasRaiseNone)
{
    RuleTree tree;
    tree.add("M-1", "", {}, [](Node &node) { node.lifecycle = Lifecycle::Idea; });
    const Checks checks = tree.checks();
    EXPECT_EQ(checks.countsAt(tree.slot("M-1")).all(), 0);
}

TEST(Checks, FindingsComeByRuleThenByCode)
{
    RuleTree tree;
    for (const char *code : {"M-10", "T-1", "M-9", "M-2"})
        tree.add(code, code);
    QStringList codes;
    for (const Finding &finding : tree.findings("S2"))
        codes += tree.tree.nodes().at(finding.about)->code;
    EXPECT_EQ(codes.join(QLatin1Char(' ')), QStringLiteral("M-2 M-9 M-10 T-1"));
    RuleIndex last = 0;
    for (const Finding &finding : tree.checks().all(tree.tree)) {
        EXPECT_GE(finding.rule, last);
        last = finding.rule;
    }
}

TEST(Checks, WhatTheScoreLacksIsWhatItsRulesCost)
{
    RuleTree tree;
    weakTree(tree);
    const Score score = tree.checks().score();
    EXPECT_LT(score.points, 100);
    double lost = 0;
    double last = 100;
    for (const Score::Cost &cost : score.costs) {
        lost += cost.points;
        EXPECT_LE(cost.points, last);
        last = cost.points;
    }
    EXPECT_NEAR(score.points + lost, 100, 1);
    EXPECT_EQ(RuleTree().checks(Strictness::Draft).score().points, 100);
}

TEST(Checks, AFixedFindingRaisesTheScore)
{
    RuleTree tree;
    weakTree(tree);
    const int before = tree.checks(Strictness::Draft).score().points;
    tree.fix("S2");
    EXPECT_GT(tree.checks(Strictness::Draft).score().points, before);
}

/// Nodes of one tier, each under `parentOf(its number)`.
Tree treeOf(std::size_t count, std::size_t (*parentOf)(std::size_t))
{
    CountedIds ids;
    Context context{ids, QDate(2026, 11, 21), {}};
    Tree tree = edit::newTree(context);
    Change change;
    for (std::size_t i = 0; i < count; ++i) {
        Node node;
        node.id = ids.make<Node>();
        node.tier = tree.tiers().begin()->id;
        node.title = QStringLiteral("Leads, email");
        if (i > 0) {
            Link link;
            link.child = node.id;
            link.parent = change.nodes[parentOf(i)].after->id;
            link.primary = true;
            appendNew(change, link);
        }
        appendNew(change, std::move(node));
    }
    EXPECT_TRUE(tree.apply(change));
    return tree;
}

TEST(Checks, ChainsAndStarsAreJudgedLikeAllOthers)
{
    constexpr std::size_t count = 20'000;
    for (const auto parentOf :
         {+[](std::size_t i) { return i - 1; }, +[](std::size_t) { return std::size_t(0); }}) {
        Tree tree = treeOf(count, parentOf);
        Derived derived = derive(tree, QDate(2026, 11, 21));
        Checks checks(programsWords(), Strictness::SignOff);
        checks.run(tree, derived);
        EXPECT_EQ(checks.countsOf(*ruleNamed(u"S10")).all(), static_cast<int>(count) - 1);
        const NodeId last = tree.nodes().at(static_cast<Slot>(count - 1))->id;
        const auto change = edit::setField(tree, last, &Node::title, QStringLiteral("Another"));
        ASSERT_TRUE(change && tree.apply(*change));
        derived.follow(tree, *change, derived.day());
        checks.follow(tree, derived, *change);
        EXPECT_EQ(checks.countsOf(*ruleNamed(u"S10")).all(), static_cast<int>(count) - 2);
    }
}

TEST(Checks, AFindingOfDriversIsCountedAtTheDriver)
{
    RuleTree tree;
    weakTree(tree);
    tree.add("M-2", "Leads, email", {"O-1"});
    tree.add("M-3", "Leads, social", {"O-1"});
    const auto found = tree.findings("S11");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().subject, tree.slot("O-1"));
    EXPECT_EQ(found.front().about, tree.slot("M-2"));
    EXPECT_EQ(nodesOf(tree.tree, found.front()), (std::vector<NodeId>{tree.id("M-2"), tree.id("M-3")}));
}

} // namespace
} // namespace espalier::test
