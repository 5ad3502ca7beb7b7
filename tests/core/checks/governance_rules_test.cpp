// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/checks/rule_tree.h"

#include "core/model/fingerprint.h"

namespace espalier::test {
namespace {

void chain(RuleTree &tree)
{
    tree.add("G-1", "Grow");
    tree.add("O-1", "Win customers", {"G-1"});
    tree.add("M-1", "Leads", {"O-1"});
}
void signOff(RuleTree &tree, const char *code, Lifecycle lifecycle = Lifecycle::Approved)
{
    tree.edit(code, [&](Node &node) {
        node.lifecycle = lifecycle;
        node.signOff.by = QStringLiteral("Ann Lee");
        node.signOff.at = QDate(2026, 3, 1).startOfDay(Qt::UTC);
        node.signOff.fingerprint = definitionFingerprint(node);
    });
}
void define(RuleTree &tree, const char *code, const char *definition)
{
    tree.edit(code, [&](Node &node) { node.definition = QString::fromUtf8(definition); });
}
void keepBaseline(RuleTree &tree)
{
    Baseline baseline;
    baseline.date = QDate(2026, 3, 2);
    baseline.tree.value = std::make_shared<const Tree>(tree.tree);
    tree.record(baseline);
}
/// Signed off, kept in a baseline, and then defined otherwise.
void altered(RuleTree &tree, const char *code)
{
    chain(tree);
    define(tree, code, "Forms sent");
    signOff(tree, code);
    keepBaseline(tree);
    define(tree, code, "Forms sent by companies");
}
Proposal proposal(const RuleTree &tree, const char *code = "M-1",
                  ProposalState state = ProposalState::Approved)
{
    Node before;
    before.id = tree.id(code);
    before.tier = tree.node(code).tier;
    Node after = before;
    after.definition = QStringLiteral("Forms sent by companies");
    Change change;
    change.nodes.push_back({std::make_shared<const Node>(before), std::make_shared<const Node>(after)});
    Proposal one;
    one.title = QStringLiteral("Count companies");
    one.change.value = std::make_shared<const Change>(change);
    one.reason = QStringLiteral("Students do not buy.");
    one.effective = QDate(2026, 12, 1);
    one.state = state;
    one.by = QStringLiteral("Ben Hall");
    one.decidedBy = state == ProposalState::Open ? QString() : QStringLiteral("Ann Lee");
    one.decidedOn = QDate(2026, 4, 1);
    return one;
}
/// Ann decides over the whole tree; there are three people.
DecisionRight people(RuleTree &tree)
{
    chain(tree);
    DecisionRight right;
    right.approvesAdjustments = {tree.named<Person>("Ann Lee")};
    right.signsOffNew = right.approvesAdjustments;
    tree.named<Person>("Ben Hall");
    tree.named<Person>("Cleo Marsh");
    return right;
}
void proposed(RuleTree &tree, const std::function<void(Proposal &)> &fill, bool hasRights = true)
{
    const DecisionRight right = people(tree);
    if (hasRights)
        tree.record(right);
    Proposal one = proposal(tree);
    fill(one);
    tree.record(one);
}
void retired(RuleTree &tree, const char *successor, QDate sunset = {})
{
    chain(tree);
    tree.add("M-2", "Qualified leads", {"O-1"});
    tree.add("T-1", "Mails", {"M-1"});
    tree.edit("M-1", [&](Node &node) {
        node.lifecycle = Lifecycle::Retired;
        node.successor = successor ? tree.id(successor) : NodeId();
        node.sunset = sunset;
    });
}
void owned(RuleTree &tree, int count)
{
    const PersonId ann = tree.named<Person>("Ann Lee");
    tree.add("G-1", "Grow");
    for (int i = 0; i < count; ++i)
        tree.add(("M-" + QByteArray::number(i + 1)).constData(), "Leads", {"G-1"},
                 [&](Node &node) { node.owner = ann; });
}
void source(RuleTree &tree, QDate audited, Answer complete = Answer::Yes)
{
    chain(tree);
    Source one;
    one.name = QStringLiteral("CRM");
    if (audited.isValid())
        one.audits = {{QDate(2020, 1, 1), {}, Answer::No, Answer::No, Answer::No, {}, {}},
                      {audited, {}, Answer::Yes, Answer::Yes, complete, {}, {}}};
    tree.record(one);
    tree.observe("M-1", QDate(2026, 10, 1), QDate(2026, 10, 31), 7);
}
void outsider(RuleTree &tree, const char *organisation)
{
    chain(tree);
    tree.perform(edit::editInfo(
        tree.tree, [](TreeInfo &info) { info.organisation = QStringLiteral("Fernhill Software"); }));
    Person person;
    person.name = QStringLiteral("Ann Lee");
    person.organisation = QString::fromUtf8(organisation);
    const PersonId id = tree.record(person);
    tree.edit("M-1", [&](Node &node) { node.owner = id; });
}

const RuleCase cases[] = {
    {"G1", [](RuleTree &tree) { altered(tree, "M-1"); },
     [](RuleTree &tree) {
         altered(tree, "M-1");
         tree.record(proposal(tree));
     },
     true, "“Leads” is not defined any more as Ann Lee approved it"},
    {"G1",
     [](RuleTree &tree) { // of a proposal that says something else
         altered(tree, "M-1");
         tree.record(proposal(tree));
         define(tree, "M-1", "Calls");
     },
     [](RuleTree &tree) { // who takes it up again may change it
         altered(tree, "M-1");
         tree.edit("M-1", [](Node &node) { node.lifecycle = Lifecycle::Draft; });
     },
     true},
    {"G2",
     [](RuleTree &tree) {
         proposed(tree, [](Proposal &one) { one.decidedBy = QStringLiteral("ben hall"); });
     },
     [](RuleTree &tree) { proposed(tree, [](Proposal &) {}); }, false,
     "Ben Hall proposed “Count companies” and approved it"},
    {"G2",
     [](RuleTree &tree) {
         proposed(tree, [](Proposal &one) { one.decidedBy = QStringLiteral("Cleo Marsh"); });
     },
     [](RuleTree &tree) { // where there are no rights everybody may
         proposed(tree, [](Proposal &one) { one.decidedBy = QStringLiteral("Cleo Marsh"); }, false);
     },
     false, "no decision right"},
    {"G2", [](RuleTree &tree) { proposed(tree, [](Proposal &one) { one.decidedBy.clear(); }); },
     [](RuleTree &tree) {
         proposed(tree, [](Proposal &one) {
             one.decidedBy.clear();
             one.state = ProposalState::Open;
         });
     },
     false, "nobody is named"},
    {"G2",
     [](RuleTree &tree) {
         proposed(tree, [](Proposal &one) {
             one.by = QStringLiteral("Ann Lee");
             one.state = ProposalState::Open;
         });
     },
     [](RuleTree &tree) { // the deputy may
         proposed(tree, [](Proposal &one) {
             one.by = QStringLiteral("Ann Lee");
             one.state = ProposalState::Open;
         });
         for (const Person &person : tree.tree.all<Person>()) {
             if (person.name == QStringLiteral("Ann Lee"))
                 tree.perform(
                     edit::setField(tree.tree, person.id, &Person::deputy, tree.named<Person>("Dee Fox")));
         }
     },
     false, "is the only one who may approve it"},
    {"G3", [](RuleTree &tree) { proposed(tree, [](Proposal &one) { one.reason.clear(); }); },
     [](RuleTree &tree) { proposed(tree, [](Proposal &) {}); }, false, "does not say why"},
    {"G3", [](RuleTree &tree) { proposed(tree, [](Proposal &one) { one.effective = {}; }); },
     [](RuleTree &tree) {
         proposed(tree, [](Proposal &one) {
             one.effective = {};
             one.state = ProposalState::Withdrawn;
         });
     },
     false, "from when"},
    {"G4", [](RuleTree &tree) { retired(tree, nullptr, QDate(2027, 1, 1)); },
     [](RuleTree &tree) { retired(tree, "M-2", QDate(2026, 11, 21)); }, false, "has no successor"},
    {"G4", [](RuleTree &tree) { retired(tree, "M-2", QDate(2026, 11, 20)); },
     [](RuleTree &tree) {
         chain(tree);
         tree.add("M-2", "Qualified leads", {"M-1"});
         tree.edit("M-2", [&](Node &node) {
             node.lifecycle = Lifecycle::Retired;
             node.successor = tree.id("M-1");
         });
     },
     true, "“Leads” is retired and still supports “Win customers”"},
    {"G4", [](RuleTree &tree) { retired(tree, "T-1"); }, // the successor stands below
     [](RuleTree &tree) { retired(tree, "O-1"); }, true},
    {"G5", [](RuleTree &tree) { owned(tree, 11); }, [](RuleTree &tree) { owned(tree, 10); }, false,
     "Ann Lee owns 11 nodes"},
    {"G6",
     [](RuleTree &tree) {
         chain(tree);
         const PersonId ann = tree.named<Person>("Ann Lee");
         tree.edit("G-1", [&](Node &node) { node.owner = ann; });
         tree.record(DecisionRight());
     },
     [](RuleTree &tree) { tree.record(people(tree)); }, true},
    {"G7", [](RuleTree &tree) { source(tree, QDate(2026, 8, 12)); },
     [](RuleTree &tree) { source(tree, QDate(2026, 8, 13)); }, false, "101 days ago"},
    {"G7", [](RuleTree &tree) { source(tree, QDate(2026, 11, 1), Answer::No); },
     [](RuleTree &tree) { source(tree, QDate(2026, 11, 1)); }, false, "failed its audit: not complete."},
    {"G7", [](RuleTree &tree) { source(tree, {}); }, [](RuleTree &tree) { tree.named<Source>("CRM"); }, false,
     "never been audited"},
    {"G8",
     [](RuleTree &tree) {
         altered(tree, "O-1");
         const PersonId tester = tree.named<Person>("Tester");
         tree.edit("O-1", [&](Node &node) { node.owner = tester; });
     },
     [](RuleTree &tree) { chain(tree), signOff(tree, "O-1"); }, true,
     "“Win customers” is defined otherwise since it was signed off. Does “Leads” still fit?"},
    {"G9", [](RuleTree &tree) { outsider(tree, "Northlight Media"); },
     [](RuleTree &tree) { outsider(tree, " fernhill  software"); }, false, "Ann Lee (Northlight Media)"},
};

class GovernanceRules : public testing::TestWithParam<RuleCase>
{
};
TEST_P(GovernanceRules, FindWhatTheySayAndNothingElse)
{
    show(GetParam());
}
INSTANTIATE_TEST_SUITE_P(All, GovernanceRules, testing::ValuesIn(cases));

TEST(GovernanceRule, WithoutABaselineNobodyKnowsWhatWasApproved)
{
    RuleTree tree;
    chain(tree);
    signOff(tree, "M-1");
    define(tree, "M-1", "Calls");
    const Result<Fix> fix = fixOf(tree.tree, tree.derived(), tree.findings("G1").front(), tree.context);
    ASSERT_FALSE(fix);
    EXPECT_TRUE(fix.error().what.contains(QStringLiteral("No baseline")));
}

TEST(GovernanceRule, TwoPeopleCannotPartAllDuties)
{
    RuleTree tree;
    chain(tree);
    tree.named<Person>("Ann Lee");
    tree.named<Person>("Ben Hall");
    Proposal one = proposal(tree);
    one.decidedBy = one.by;
    tree.record(one);
    EXPECT_EQ(tree.findings("G2").front().severity, Severity::Warning);
    tree.named<Person>("Cleo Marsh");
    EXPECT_EQ(tree.findings("G2").front().severity, Severity::Error);
}

TEST(GovernanceRule, ARightOverATierOrABranchGivesASayThere)
{
    RuleTree tree;
    DecisionRight right = people(tree);
    right.branch = tree.id("O-1");
    tree.record(right);
    Proposal one = proposal(tree);
    one.decidedBy = QStringLiteral("Cleo Marsh");
    const auto id = tree.record(one);
    EXPECT_EQ(tree.findings("G2").size(), 1U);
    tree.perform(edit::setField(tree.tree, id, &Proposal::decidedBy, QStringLiteral("Ann Lee")));
    EXPECT_TRUE(tree.findings("G2").empty());
    Proposal above = proposal(tree, "G-1");
    above.decidedBy = QStringLiteral("Cleo Marsh");
    tree.record(above);
    EXPECT_TRUE(tree.findings("G2").empty()) << "nobody has a right over the goal";
}

TEST(GovernanceRule, TheSuccessorTakesOverWhatDroveTheRetiredNode)
{
    RuleTree tree;
    retired(tree, "M-2");
    tree.add("O-2", "Keep customers", {"G-1"});
    tree.add("T-2", "Calls", {"O-2", "M-1"});
    tree.fix("G4");
    const auto isLinked = [&](const char *child, const char *parent) {
        return tree.tree.find(LinkKey{tree.id(child), tree.id(parent)}) != nullptr;
    };
    EXPECT_TRUE(isLinked("T-1", "M-2"));
    EXPECT_TRUE(isLinked("T-2", "M-2"));
    EXPECT_TRUE(isLinked("T-2", "O-2"));
    EXPECT_TRUE(isLinked("M-1", "M-2"));
    EXPECT_FALSE(isLinked("M-1", "O-1"));
    EXPECT_EQ(tree.node("M-1").lifecycle, Lifecycle::Retired);
}

TEST(GovernanceRule, OnlyTheOwnerConfirms)
{
    RuleTree tree;
    altered(tree, "O-1");
    const PersonId ann = tree.named<Person>("Ann Lee");
    tree.edit("M-1", [&](Node &node) { node.owner = ann; });
    ASSERT_EQ(tree.findings("G8").size(), 1U);
    EXPECT_EQ(tree.findings("G8").front().about, tree.slot("M-1"));
    const Result<Fix> fix = fixOf(tree.tree, tree.derived(), tree.findings("G8").front(), tree.context);
    ASSERT_FALSE(fix);
    EXPECT_TRUE(fix.error().what.contains(QStringLiteral("Ann Lee")));
}

TEST(GovernanceRule, AnAgencyIsNamedOnce)
{
    RuleTree tree;
    outsider(tree, "Ann Lee");
    EXPECT_TRUE(tree.messages("G9").front().contains(QStringLiteral("belongs to Ann Lee.")));
}

} // namespace
} // namespace espalier::test
