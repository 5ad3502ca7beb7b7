// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/checks/rule_tree.h"

namespace espalier::test {
namespace {

const QDate end(2026, 9, 30);

/// A goal, a metric for it and a campaign that the metric points to.
CampaignId campaign(RuleTree &tree, const std::function<void(Campaign &)> &fill = {})
{
    tree.add("G-1", "Grow");
    tree.add("M-1", "Leads", {"G-1"}, [](Node &node) { node.targetValue = 50; });
    Campaign one;
    one.name = QStringLiteral("Spring");
    one.period = {QDate(2026, 7, 1), end, {}};
    if (fill)
        fill(one);
    const CampaignId id = tree.record(one);
    tree.edit("M-1", [&](Node &node) { node.campaigns = {id}; });
    return id;
}
void withCriterion(RuleTree &tree)
{
    const CampaignId id = campaign(tree);
    tree.perform(
        edit::edit(tree.tree, id, [&](Campaign &one) { one.criterion = {tree.id("M-1"), 40, end, {}}; }));
}
void lacking(RuleTree &tree, const std::function<void(SuccessCriterion &)> &takeAway)
{
    withCriterion(tree);
    tree.perform(edit::edit(tree.tree, tree.node("M-1").campaigns.front(),
                            [&](Campaign &one) { takeAway(one.criterion); }));
}
void spend(RuleTree &tree, const char *pointing)
{
    const CampaignId id = campaign(tree, [](Campaign &one) { one.budgetPlanned = 1200; });
    tree.perform(edit::editInfo(tree.tree, [](TreeInfo &info) { info.currency = QStringLiteral("EUR"); }));
    tree.edit("M-1", [](Node &node) { node.campaigns.clear(); });
    tree.add("M-2", "Mails");
    tree.add("T-1", "Openers", {"M-2"});
    tree.edit(pointing, [&](Node &node) { node.campaigns = {id}; });
}
void over(RuleTree &tree, Verdict verdict, const char *learning)
{
    withCriterion(tree);
    const CampaignId id = tree.node("M-1").campaigns.front();
    tree.perform(edit::edit(tree.tree, id, [&](Campaign &one) {
        one.verdict = verdict;
        one.learning = QString::fromUtf8(learning);
    }));
    tree.observe("M-1", QDate(2026, 9, 1), end, 42);
    tree.observe("M-1", QDate(2026, 10, 1), QDate(2026, 10, 31), 7);
}
void experiment(RuleTree &tree, ExperimentState state, const char *learning)
{
    tree.add("G-1", "Grow");
    Experiment one;
    one.name = QStringLiteral("Shorter form");
    one.nodes = {tree.id("G-1")};
    one.state = state;
    one.verdict = Verdict::Scale;
    one.period = {QDate(2026, 7, 1), end, {}};
    one.learning = QString::fromUtf8(learning);
    tree.record(one);
    tree.observe("G-1", QDate(2026, 9, 1), end, 42);
}

const RuleCase cases[] = {
    {"C1", [](RuleTree &tree) { campaign(tree); }, withCriterion, true,
     "When is the campaign “Spring” a success"},
    {"C1",
     [](RuleTree &tree) {
         campaign(tree);
         tree.edit("M-1", [](Node &node) { node.targetValue.reset(); });
     },
     [](RuleTree &tree) { campaign(tree, [](Campaign &one) { one.verdict = Verdict::Stop; }); }},
    {"C1", [](RuleTree &tree) { lacking(tree, [](SuccessCriterion &one) { one.node = {}; }); }, withCriterion,
     true},
    {"C1", [](RuleTree &tree) { lacking(tree, [](SuccessCriterion &one) { one.date = {}; }); }, withCriterion,
     true},
    {"C2", [](RuleTree &tree) { spend(tree, "T-1"); }, [](RuleTree &tree) { spend(tree, "M-1"); }, false,
     "a budget of €1 200"},
    {"C2",
     [](RuleTree &tree) {
         const CampaignId id = campaign(tree, [](Campaign &one) { one.budgetSpent = 5; });
         tree.add("T-1", "Mails", {"M-1"}, [&](Node &node) { node.campaigns = {id}; });
         tree.edit("M-1", [](Node &node) { node.lifecycle = Lifecycle::Retired; });
     },
     [](RuleTree &tree) { campaign(tree); }},
    {"C3", [](RuleTree &tree) { over(tree, Verdict::Scale, ""); },
     [](RuleTree &tree) { over(tree, Verdict::Scale, "Mails work"); }, true,
     "“Spring” is over, and what was learned"},
    {"C3", [](RuleTree &tree) { over(tree, Verdict::Unset, ""); },
     [](RuleTree &tree) { campaign(tree, [](Campaign &one) { one.period.end = QDate(2026, 11, 21); }); },
     false, "no verdict is given and nothing"},
    {"C3", [](RuleTree &tree) { over(tree, Verdict::Unset, "Mails work"); },
     [](RuleTree &tree) { campaign(tree, [](Campaign &one) { one.period.end = {}; }); }, false,
     "scale, change or stop?"},
    {"C3", [](RuleTree &tree) { experiment(tree, ExperimentState::Running, ""); },
     [](RuleTree &tree) { experiment(tree, ExperimentState::Planned, ""); }, true, "“Shorter form” is over"},
    {"C3", [](RuleTree &tree) { experiment(tree, ExperimentState::Stopped, ""); },
     [](RuleTree &tree) { experiment(tree, ExperimentState::Stopped, "Too short"); }, true},
};

class CampaignRules : public testing::TestWithParam<RuleCase>
{
};
TEST_P(CampaignRules, FindWhatTheySayAndNothingElse)
{
    show(GetParam());
}
INSTANTIATE_TEST_SUITE_P(All, CampaignRules, testing::ValuesIn(cases));

TEST(CampaignRule, TheResultOfACampaignIsTheValueOfItsLastDays)
{
    RuleTree tree;
    over(tree, Verdict::Scale, "");
    tree.fix("C3");
    EXPECT_EQ(tree.node("M-1").startValue, 42);
    EXPECT_EQ(tree.node("M-1").startDate, end);
    EXPECT_TRUE(tree.tree.all<Campaign>().begin()->learning.contains(QStringLiteral("42")));
}

} // namespace
} // namespace espalier::test
