// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/checks/rule_tree.h"

namespace espalier::test {
namespace {

const Unit euros{Unit::Kind::Currency, QStringLiteral("EUR")};
const Unit orders{Unit::Kind::Count, QStringLiteral("orders")};

void chain(RuleTree &tree)
{
    tree.add("G-1", "Grow");
    tree.add("O-1", "Win customers", {"G-1"});
    tree.add("M-1", "Orders", {"O-1"}, [](Node &node) { node.unit = orders; });
    tree.add("M-2", "Order value", {"O-1"}, [](Node &node) { node.unit = euros; });
}
/// The formula of the objective, with codes in the place of ids.
void formula(RuleTree &tree, const char *text, const Unit &unit = euros)
{
    QString written = QString::fromUtf8(text);
    for (const char *code : {"M-1", "M-2"})
        written.replace(QString::fromUtf8(code),
                        QLatin1Char('{') + QString::fromLatin1(tree.id(code).text()) + QLatin1Char('}'));
    tree.edit("O-1", [&](Node &node) {
        node.formula = written;
        node.unit = unit;
    });
}
void revenue(RuleTree &tree)
{
    chain(tree);
    formula(tree, "M-1 * M-2");
}
void weights(RuleTree &tree, std::optional<double> first, std::optional<double> second)
{
    chain(tree);
    tree.editLink("M-1", "O-1", [&](Link &link) { link.weight = first; });
    tree.editLink("M-2", "O-1", [&](Link &link) { link.weight = second; });
}
void sure(RuleTree &tree, const char *child, const char *parent, Confidence confidence,
          Evidence evidence = Evidence::Assumed)
{
    tree.editLink(child, parent, [&](Link &link) {
        link.confidence = confidence;
        link.evidence = evidence;
    });
}
/// Links of the chain believed to different degrees.
void doubted(RuleTree &tree)
{
    chain(tree);
    sure(tree, "O-1", "G-1", Confidence::High);
    sure(tree, "M-1", "O-1", Confidence::Low, Evidence::Observed);
    sure(tree, "M-2", "O-1", Confidence::Low);
}
Experiment experiment(const RuleTree &tree, ExperimentState state, int endedDaysAgo)
{
    Experiment one;
    one.name = QStringLiteral("Short form");
    one.hypothesis = QStringLiteral("Shorter is better");
    one.control = QStringLiteral("Half of the visitors");
    one.expected = QStringLiteral("+10 %");
    one.period.end = tree.context.day.addDays(-endedDaysAgo);
    one.period.start = one.period.end.addDays(-21);
    one.nodes = {tree.id("M-2")};
    one.state = state;
    return one;
}
/// Values of last week and of three weeks before, judged against a target of 100.
void values(RuleTree &tree, const char *code, double before, double now)
{
    tree.edit(code, [](Node &node) {
        node.targetValue = 100;
        node.direction = Direction::Higher;
    });
    tree.observe(code, QDate(2026, 10, 19), QDate(2026, 10, 25), before);
    tree.observe(code, QDate(2026, 11, 9), QDate(2026, 11, 15), now);
}
void target(RuleTree &tree, const char *code, double value, Direction direction = Direction::Higher)
{
    tree.edit(code, [&](Node &node) {
        node.targetValue = value;
        node.direction = direction;
    });
}
void lag(RuleTree &tree, int days, QDate targetDate)
{
    chain(tree);
    tree.edit("G-1", [&](Node &node) { node.targetDate = targetDate; });
    tree.editLink("O-1", "G-1", [&](Link &link) { link.lagDays = days; });
}

const RuleCase cases[] = {
    {"L1", [](RuleTree &tree) { chain(tree), formula(tree, "M-1 + M-2"); }, revenue, false,
     "cannot be reckoned"},
    {"L1", [](RuleTree &tree) { chain(tree), formula(tree, "M-1 * M-2", orders); }, revenue},
    {"L1",
     [](RuleTree &tree) {
         revenue(tree);
         tree.add("M-3", "Returns", {"O-1"});
         tree.editLink("M-3", "O-1", [](Link &link) { link.kind = LinkKind::Formula; });
     },
     [](RuleTree &tree) {
         revenue(tree);
         tree.add("M-3", "Mood", {"O-1"});
     },
     true, "does not use “Returns”"},
    {"L1", [](RuleTree &tree) { chain(tree), formula(tree, "12"); },
     [](RuleTree &tree) {
         chain(tree);
         tree.edit("M-1", [](Node &node) { node.formula = QStringLiteral("12"); });
     },
     false, "none of its drivers"},
    {"L2", [](RuleTree &tree) { weights(tree, 60, 20); }, [](RuleTree &tree) { weights(tree, 60, 40); }, true,
     "80 %"},
    {"L2", [](RuleTree &tree) { weights(tree, 60, {}); }, [](RuleTree &tree) { weights(tree, {}, {}); },
     true},
    {"L2", [](RuleTree &tree) { weights(tree, 90, 90); },
     [](RuleTree &tree) {
         weights(tree, 100, 100);
         tree.edit("M-2", [](Node &node) { node.role = Role::Diagnostic; });
     },
     true, "180 %"},
    {"L3",
     [](RuleTree &tree) {
         chain(tree);
         for (const char *code : {"M-1", "M-2"})
             sure(tree, code, "O-1", Confidence::Low);
     },
     [](RuleTree &tree) {
         doubted(tree);
         tree.editLink("O-1", "G-1", [](Link &link) { link.evidenceText = QStringLiteral("Three years"); });
     },
     true, "“Win customers” moves “Grow”"},
    {"L3",
     [](RuleTree &tree) {
         doubted(tree);
         sure(tree, "M-1", "O-1", Confidence::Medium);
         sure(tree, "O-1", "G-1", Confidence::Medium, Evidence::Tested);
     },
     [](RuleTree &tree) {
         doubted(tree);
         sure(tree, "O-1", "G-1", Confidence::Medium, Evidence::Tested);
     },
     true, "trusted"},
    {"L4", doubted,
     [](RuleTree &tree) {
         doubted(tree);
         sure(tree, "M-1", "O-1", Confidence::Medium);
         sure(tree, "M-2", "O-1", Confidence::High);
     },
     true, "“Order value” moves “Win customers” is the weakest link on the way to “Grow”"},
    {"L4", [](RuleTree &tree) { doubted(tree), tree.record(experiment(tree, ExperimentState::Ended, 91)); },
     [](RuleTree &tree) { doubted(tree), tree.record(experiment(tree, ExperimentState::Ended, 90)); }, true},
    {"L5",
     [](RuleTree &tree) {
         chain(tree);
         Experiment one = experiment(tree, ExperimentState::Running, -7);
         one.control.clear();
         one.expected.clear();
         tree.record(one);
     },
     [](RuleTree &tree) { chain(tree), tree.record(experiment(tree, ExperimentState::Running, -7)); }, false,
     "“Short form” lacks: a control group, an expected amount."},
    {"L6", [](RuleTree &tree) { chain(tree), tree.record(experiment(tree, ExperimentState::Ended, 14)); },
     [](RuleTree &tree) {
         chain(tree);
         tree.record(experiment(tree, ExperimentState::Ended, 13));
         Experiment learned = experiment(tree, ExperimentState::Ended, 40);
         learned.learning = QStringLiteral("The form was not it.");
         tree.record(learned);
     },
     false, "14 days ago"},
    {"L7",
     [](RuleTree &tree) {
         chain(tree);
         values(tree, "O-1", 60, 60);
         values(tree, "M-1", 100, 100);
     },
     [](RuleTree &tree) { // a driver is on track only since last week, and its lag is longer
         chain(tree);
         values(tree, "O-1", 60, 60);
         values(tree, "M-1", 60, 100);
         tree.editLink("M-1", "O-1", [](Link &link) { link.lagDays = 14; });
     },
     false, "Every driver of “Win customers” is on track"},
    {"L7",
     [](RuleTree &tree) {
         chain(tree);
         values(tree, "O-1", 100, 100);
         values(tree, "M-1", 10, 10);
         values(tree, "M-2", 10, 10);
     },
     [](RuleTree &tree) {
         chain(tree);
         values(tree, "O-1", 100, 100);
         values(tree, "M-1", 10, 10);
         values(tree, "M-2", 100, 100);
     },
     false, "No driver"},
    {"L8",
     [](RuleTree &tree) {
         revenue(tree);
         target(tree, "O-1", 5'000);
         target(tree, "M-1", 46);
         target(tree, "M-2", 100);
     },
     [](RuleTree &tree) {
         revenue(tree);
         target(tree, "O-1", 5'000);
         target(tree, "M-1", 49.5);
         target(tree, "M-2", 100);
     },
     false, "€4 600 of €5 000"},
    {"L8",
     [](RuleTree &tree) {
         revenue(tree);
         target(tree, "O-1", 5'000, Direction::Lower);
         target(tree, "M-1", 60);
         target(tree, "M-2", 100);
     },
     [](RuleTree &tree) {
         revenue(tree);
         target(tree, "O-1", 5'000);
         target(tree, "M-1", 60);
     }},
    {"L8", // what is due later is not reached on the day
     [](RuleTree &tree) {
         revenue(tree);
         target(tree, "O-1", 5'000);
         tree.edit("O-1", [](Node &node) { node.targetDate = QDate(2026, 12, 31); });
         target(tree, "M-1", 50);
         tree.edit("M-1", [](Node &node) {
             node.startValue = 30;
             node.startDate = QDate(2025, 12, 31);
             node.targetDate = QDate(2027, 12, 31);
         });
         target(tree, "M-2", 100);
     },
     [](RuleTree &tree) {
         revenue(tree);
         target(tree, "O-1", 5'000);
         tree.edit("O-1", [](Node &node) { node.targetDate = QDate(2026, 12, 31); });
         target(tree, "M-1", 50);
         target(tree, "M-2", 100);
     },
     false, "€4 000 of €5 000"},
    {"L9", [](RuleTree &tree) { lag(tree, 41, QDate(2026, 12, 31)); },
     [](RuleTree &tree) { lag(tree, 40, QDate(2026, 12, 31)); }, false,
     "only after 41 days, and 40 are left"},
    {"L9", // without a target's date the horizon counts
     [](RuleTree &tree) {
         lag(tree, 41, {});
         tree.edit("G-1", [](Node &node) { node.horizon.end = QDate(2026, 12, 31); });
         tree.add("O-2", "Keep customers", {"G-1"});
         tree.editLink("O-2", "G-1", [](Link &link) { link.lagDays = 90; });
     },
     [](RuleTree &tree) { lag(tree, 90, QDate(2026, 11, 20)); }, false,
     "2 drivers move “Grow” too late, “Win customers” among them"},
};

class LinkRules : public testing::TestWithParam<RuleCase>
{
};
TEST_P(LinkRules, FindWhatTheySayAndNothingElse)
{
    show(GetParam());
}
INSTANTIATE_TEST_SUITE_P(All, LinkRules, testing::ValuesIn(cases));

TEST(LinkRule, WhatAFormulaNamesIsLinkedAsAPartOfIt)
{
    RuleTree tree;
    revenue(tree);
    tree.add("M-3", "Returns", {"O-1"});
    tree.editLink("M-3", "O-1", [](Link &link) { link.kind = LinkKind::Formula; });
    tree.fix("L1");
    const auto kindOf = [&](const char *child) {
        return tree.tree.find(LinkKey{tree.id(child), tree.id("O-1")})->kind;
    };
    EXPECT_EQ(kindOf("M-1"), LinkKind::Formula);
    EXPECT_EQ(kindOf("M-2"), LinkKind::Formula);
    EXPECT_EQ(kindOf("M-3"), LinkKind::Influence);
}

TEST(LinkRule, ScaledWeightsKeepTheirShares)
{
    RuleTree tree;
    weights(tree, 20, 40);
    tree.add("M-3", "Returns", {"O-1"});
    tree.editLink("M-3", "O-1", [](Link &link) { link.weight = 60; });
    tree.fix("L2");
    const auto weightOf = [&](const char *child) {
        return tree.tree.find(LinkKey{tree.id(child), tree.id("O-1")})->weight.value_or(-1);
    };
    EXPECT_DOUBLE_EQ(weightOf("M-1"), 16.7);
    EXPECT_DOUBLE_EQ(weightOf("M-2"), 33.3);
    EXPECT_DOUBLE_EQ(weightOf("M-3"), 50);
}

TEST(LinkRule, DriversWithoutAWeightShareWhatIsMissing)
{
    RuleTree tree;
    weights(tree, 60, {});
    tree.fix("L2");
    EXPECT_EQ(tree.tree.find(LinkKey{tree.id("M-1"), tree.id("O-1")})->weight, 60);
    EXPECT_EQ(tree.tree.find(LinkKey{tree.id("M-2"), tree.id("O-1")})->weight, 40);
}

TEST(LinkRule, AnExperimentAboveOnTheWayCounts)
{
    RuleTree tree;
    doubted(tree);
    Experiment one = experiment(tree, ExperimentState::Running, -10);
    one.nodes.clear();
    one.links = {{tree.id("O-1"), tree.id("G-1")}};
    tree.record(one);
    EXPECT_TRUE(tree.findings("L4").empty());
    RuleTree elsewhere;
    doubted(elsewhere);
    one.links = {{elsewhere.id("M-1"), elsewhere.id("O-1")}};
    elsewhere.record(one);
    EXPECT_EQ(elsewhere.findings("L4").size(), 1U);
}

TEST(LinkRule, APlannedExperimentIsJudgedMildly)
{
    RuleTree tree;
    chain(tree);
    Experiment one = experiment(tree, ExperimentState::Planned, -60);
    one.hypothesis.clear();
    tree.record(one);
    ASSERT_EQ(tree.findings("L5").size(), 1U);
    EXPECT_EQ(tree.findings("L5").front().severity, Severity::Hint);
    EXPECT_EQ(tree.findings("L5").front().about, tree.slot("M-2"));
}

} // namespace
} // namespace espalier::test
