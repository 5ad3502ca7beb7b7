// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/checks/rule_tree.h"

#include "core/edit/link.h"
#include "core/model/queries.h"

namespace espalier::test {
namespace {

void goal(RuleTree &tree)
{
    tree.add("G-1", "Grow");
}
void objective(RuleTree &tree)
{
    goal(tree);
    tree.add("O-1", "Win customers", {"G-1"});
}
void metric(RuleTree &tree)
{
    objective(tree);
    tree.add("M-1", "Leads", {"O-1"});
}
/// Drivers of the goal, called A, B, C, …
void drivers(RuleTree &tree, int count, const std::function<void(Node &)> &fill = {})
{
    goal(tree);
    for (int i = 0; i < count; ++i) {
        const QByteArray code = "O-" + QByteArray::number(i + 1);
        tree.add(code.constData(), QByteArray(1, static_cast<char>('A' + i)).constData(), {"G-1"}, fill);
    }
}
void says(RuleTree &tree, const char *child, const char *parent)
{
    tree.editLink(child, parent, [](Link &link) { link.sentence = QStringLiteral("because"); });
}
void slices(RuleTree &tree, const std::function<void(Node &)> &fillSecond)
{
    objective(tree);
    tree.add("M-1", "Leads, email", {"O-1"});
    tree.add("M-2", "Leads, social", {"O-1"}, fillSecond);
}

const RuleCase cases[] = {
    {"S1",
     [](RuleTree &tree) {
         metric(tree);
         tree.edit("M-1", [&](Node &node) {
             node.formula = QStringLiteral("{%1} * 2").arg(QString::fromLatin1(node.id.text()));
         });
     },
     [](RuleTree &tree) {
         metric(tree);
         tree.edit("O-1", [&](Node &node) {
             node.formula = QStringLiteral("{%1} * 2").arg(QString::fromLatin1(tree.id("M-1").text()));
         });
     },
     false, "Leads"},
    {"S2", [](RuleTree &tree) { tree.add("M-1", "Leads"); }, goal, true, "Link it or park it"},
    {"S2",
     [](RuleTree &tree) {
         tree.add("M-1", "Leads", {}, [](Node &node) { node.lifecycle = Lifecycle::Idea; });
         tree.add("M-2", "Mails", {"M-1"});
     },
     [](RuleTree &tree) {
         tree.add("M-1", "Leads", {}, [](Node &node) { node.lifecycle = Lifecycle::Idea; });
     },
     true, "Mails"},
    {"S3",
     [](RuleTree &tree) {
         metric(tree);
         tree.add("O-2", "Keep customers", {"M-1"});
     },
     [](RuleTree &tree) {
         metric(tree);
         tree.add("M-2", "Visitors", {"M-1"});
     },
     true, "Keep customers"},
    {"S4", goal, [](RuleTree &tree) { metric(tree); }, false, "How will you know?"},
    {"S4",
     [](RuleTree &tree) {
         objective(tree);
         tree.add("M-1", "Leads", {"O-1"}, [](Node &node) { node.lifecycle = Lifecycle::Idea; });
     },
     metric, false, "Win customers"},
    {"S5", [](RuleTree &tree) { drivers(tree, 6); }, [](RuleTree &tree) { drivers(tree, 5); }, false, "6"},
    {"S5", [](RuleTree &tree) { drivers(tree, 8); },
     [](RuleTree &tree) { drivers(tree, 8, [](Node &node) { node.role = Role::Diagnostic; }); }, false, "8"},
    {"S5", [](RuleTree &tree) { drivers(tree, 6); },
     [](RuleTree &tree) {
         drivers(tree, 6);
         tree.editLink("O-3", "G-1", [](Link &link) { link.kind = LinkKind::Guards; });
     }},
    {"S6", [](RuleTree &tree) { drivers(tree, 1); }, [](RuleTree &tree) { drivers(tree, 2); }},
    {"S7",
     [](RuleTree &tree) {
         metric(tree);
         tree.add("M-2", "A", {"M-1"});
         tree.add("M-3", "B", {"M-2"});
         tree.add("M-4", "C", {"M-3"});
     },
     [](RuleTree &tree) {
         metric(tree);
         tree.add("M-2", "A", {"M-1"});
         tree.add("M-3", "B", {"M-2"});
         tree.add("T-1", "C", {"M-3"});
     },
     false, "“Leads” down to “C”"},
    {"S8",
     [](RuleTree &tree) {
         for (const char *code : {"G-1", "G-2", "G-3", "G-4"})
             tree.add(code, code);
     },
     [](RuleTree &tree) {
         for (const char *code : {"G-1", "G-2", "G-3"})
             tree.add(code, code);
         tree.add("G-4", "Later", {}, [](Node &node) { node.lifecycle = Lifecycle::Idea; });
     },
     false, "4 goals"},
    {"S9",
     [](RuleTree &tree) {
         drivers(tree, 4);
         tree.add("M-1", "Leads", {"O-1", "O-2", "O-3", "O-4"});
     },
     [](RuleTree &tree) {
         drivers(tree, 3);
         tree.add("M-1", "Leads", {"O-1", "O-2", "O-3"});
     }},
    {"S10",
     [](RuleTree &tree) {
         drivers(tree, 2);
         tree.add("M-1", "Qualified leads", {"O-1"});
         tree.add("M-2", "qualified  LEADS", {"O-2"});
     },
     [](RuleTree &tree) {
         drivers(tree, 2);
         tree.add("M-1", "Qualified leads", {"O-1"});
         tree.add("M-2", "Leads", {"O-2"});
     },
     true, "the same title as M-1"},
    {"S10",
     [](RuleTree &tree) {
         drivers(tree, 2);
         tree.add("M-1", "Cost of a lead", {"O-1"});
         tree.add("M-2", "Costs of leads", {"O-2"});
     },
     [](RuleTree &tree) { // siblings that differ by a dimension
         drivers(tree, 1);
         const DimensionId market = tree.named<Dimension>("Market");
         tree.add("M-1", "Leads", {"O-1"},
                  [&](Node &node) { node.dimensions = {{market, QStringLiteral("North"), {}}}; });
         tree.add("M-2", "Leads", {"O-1"},
                  [&](Node &node) { node.dimensions = {{market, QStringLiteral("South"), {}}}; });
     },
     true, "nearly"},
    {"S11", [](RuleTree &tree) { slices(tree, {}); },
     [](RuleTree &tree) { // each has somebody of its own
         const PersonId ann = tree.named<Person>("Ann");
         slices(tree, [&](Node &node) { node.owner = ann; });
     },
     true, "2 siblings, “Leads, email” first"},
    {"S11", [](RuleTree &tree) { slices(tree, {}); },
     [](RuleTree &tree) {
         slices(tree, {});
         tree.edit("O-1", [](Node &node) { node.formula = QStringLiteral("1 + 1"); });
     },
     true},
    {"S11", [](RuleTree &tree) { slices(tree, {}); },
     [](RuleTree &tree) { slices(tree, [](Node &node) { node.title = QStringLiteral("Cost, social"); }); },
     true},
    {"S12", [](RuleTree &tree) { goal(tree), tree.add("M-1", "Leads", {"G-1"}); }, metric},
    {"S13", objective, [](RuleTree &tree) { objective(tree), says(tree, "O-1", "G-1"); }, false,
     "why moving “Win customers” moves “Grow”"},
};

class StructureRules : public testing::TestWithParam<RuleCase>
{
};
TEST_P(StructureRules, FindWhatTheySayAndNothingElse)
{
    show(GetParam());
}
INSTANTIATE_TEST_SUITE_P(All, StructureRules, testing::ValuesIn(cases));

TEST(StructureRule, SeverityGrowsWithTheCount)
{
    RuleTree six;
    drivers(six, 6);
    RuleTree eight;
    drivers(eight, 8);
    EXPECT_EQ(six.findings("S5").front().severity, Severity::Hint);
    EXPECT_EQ(eight.findings("S5").front().severity, Severity::Warning);
}

TEST(StructureRule, ATwinWithNumbersOfItsOwnIsLeftToAPerson)
{
    RuleTree tree;
    drivers(tree, 2);
    tree.add("M-1", "Leads", {"O-1"});
    tree.add("M-2", "Leads", {"O-2"}, [](Node &node) { node.targetValue = 12; });
    const Result<Fix> fix = fixOf(tree.tree, tree.derived(), tree.findings("S10").front(), tree.context);
    ASSERT_FALSE(fix);
    EXPECT_TRUE(fix.error().what.contains(QStringLiteral("Decide by hand")));
}

TEST(StructureRule, OneOfTwoTwinsSupportsWhatBothDid)
{
    RuleTree tree;
    drivers(tree, 2);
    tree.add("M-1", "Leads", {"O-1"});
    tree.add("M-2", "Leads", {"O-2"});
    tree.add("T-1", "Mails", {"M-2"});
    tree.fix("S10");
    EXPECT_EQ(tree.tree.nodes().size(), 5U);
    EXPECT_TRUE(tree.tree.find(LinkKey{tree.id("M-1"), tree.id("O-2")}));
    EXPECT_TRUE(tree.tree.find(LinkKey{tree.id("T-1"), tree.id("M-1")}));
}

TEST(StructureRule, SlicesBecomeOneNodeAndTheirValuesSayTheSlice)
{
    RuleTree tree;
    slices(tree, {});
    tree.observe("M-1", QDate(2026, 10, 1), QDate(2026, 10, 31), 7);
    tree.observe("M-2", QDate(2026, 10, 1), QDate(2026, 10, 31), 9);
    tree.fix("S11");
    ASSERT_EQ(tree.tree.nodes().size(), 3U);
    EXPECT_EQ(tree.node("M-1").title, QStringLiteral("Leads"));
    const auto values = tree.tree.observationsOf(tree.slot("M-1"));
    ASSERT_EQ(values.size(), 2U);
    QStringList said;
    for (const Slot value : values)
        said += tree.tree.observations().at(value)->dimensions.at(0).value;
    said.sort();
    EXPECT_EQ(said, (QStringList{QStringLiteral("email"), QStringLiteral("social")}));
}

} // namespace
} // namespace espalier::test
