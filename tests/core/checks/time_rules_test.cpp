// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/checks/rule_tree.h"

namespace espalier::test {
namespace {

constexpr Cadence monthly{Cadence::Kind::Monthly};
constexpr Cadence weekly{Cadence::Kind::Weekly};
constexpr Cadence daily{Cadence::Kind::Daily};

void metric(RuleTree &tree, const std::function<void(Node &)> &fill = {})
{
    tree.add("G-1", "Grow");
    tree.add("O-1", "Win customers", {"G-1"});
    tree.add("M-1", "Leads", {"O-1"}, fill);
}
auto typed(Indicator indicator)
{
    return [indicator](Node &node) { node.indicator = indicator; };
}
void typedTree(RuleTree &tree)
{
    metric(tree, typed(Indicator::Leading));
    tree.edit("O-1", typed(Indicator::Lagging));
}
/// An objective above two metrics; the goal counts as lagging.
void branch(RuleTree &tree, Indicator first, Indicator second)
{
    metric(tree, typed(first));
    tree.add("M-2", "Talks", {"O-1"}, typed(second));
}
void inCampaign(RuleTree &tree, Indicator first, Indicator second)
{
    branch(tree, first, second);
    tree.add("M-3", "Wins", {"O-1"}, typed(Indicator::Lagging));
    const CampaignId spring = tree.named<Campaign>("Spring");
    for (const char *code : {"M-1", "M-2"})
        tree.edit(code, [&](Node &node) { node.campaigns = {spring}; });
}
/// A leading metric that is refreshed as often as `own` says, under an objective refreshed every week.
void refreshed(RuleTree &tree, Cadence own, Cadence ofSource)
{
    metric(tree, typed(Indicator::Leading));
    Source source;
    source.name = QStringLiteral("CRM");
    source.cadence = ofSource;
    const SourceId crm = tree.record(source);
    tree.edit("O-1", [&](Node &node) { node.cadence = weekly; });
    tree.edit("M-1", [&](Node &node) {
        node.cadence = own;
        node.source = crm;
    });
}
void horizons(RuleTree &tree, QDate ofObjective, QDate ofMetric)
{
    metric(tree, [&](Node &node) { node.horizon.end = ofMetric; });
    tree.edit("O-1", [&](Node &node) { node.horizon.end = ofObjective; });
}
void lag(RuleTree &tree, const std::function<void(Link &)> &mutate)
{
    tree.add("G-1", "Grow");
    tree.add("O-1", "Win customers", {"G-1"});
    tree.editLink("O-1", "G-1", mutate);
}
/// An approved node of a tier, last reviewed so many days ago.
void reviewed(RuleTree &tree, const char *code, int days)
{
    metric(tree);
    tree.add("T-1", "Mails", {"M-1"});
    tree.edit(code, [&](Node &node) {
        node.lifecycle = Lifecycle::Approved;
        node.lastReviewed.on = tree.context.day.addDays(-days);
    });
}
/// The same of a metric that was signed off as well.
void signedOff(RuleTree &tree, int days, int reviewedDays)
{
    reviewed(tree, "M-1", reviewedDays);
    tree.edit("M-1",
              [&](Node &node) { node.signOff.at = tree.context.day.addDays(-days).startOfDay(Qt::UTC); });
}
/// One value for the days up to `last`. The day of judgement is Saturday, 21 November 2026.
void observed(RuleTree &tree, QDate last, Cadence cadence, int delay = 0)
{
    Source source;
    source.name = QStringLiteral("CRM");
    source.delayDays = delay;
    const SourceId crm = tree.record(source);
    metric(tree, [&](Node &node) {
        node.cadence = cadence;
        node.source = crm;
    });
    tree.observe("M-1", last, last, 7);
}
void past(RuleTree &tree, ReviewOutcome outcome, QDate on)
{
    metric(tree, [&](Node &node) {
        node.targetDate = QDate(2026, 9, 30);
        node.lastReviewed = {on, QStringLiteral("Ann"), outcome, {}};
    });
}

const RuleCase cases[] = {
    {"T1", [](RuleTree &tree) { metric(tree); }, typedTree, false, "Does “Leads” tell early"},
    {"T2", [](RuleTree &tree) { metric(tree, typed(Indicator::Lagging)); },
     [](RuleTree &tree) { branch(tree, Indicator::Lagging, Indicator::Leading); }, false,
     "branch of “Grow” lag. You will learn too late"},
    {"T2", [](RuleTree &tree) { branch(tree, Indicator::Leading, Indicator::Leading); },
     [](RuleTree &tree) { branch(tree, Indicator::Leading, Indicator::Unset); }, false,
     "“Win customers” lead. Nothing proves"},
    {"T2", [](RuleTree &tree) { inCampaign(tree, Indicator::Leading, Indicator::Leading); },
     [](RuleTree &tree) { inCampaign(tree, Indicator::Leading, Indicator::Lagging); }, false,
     "campaign “Spring” lead"},
    {"T2", [](RuleTree &tree) { branch(tree, Indicator::Lagging, Indicator::Lagging); },
     [](RuleTree &tree) {
         branch(tree, Indicator::Lagging, Indicator::Leading);
         tree.add("T-1", "Calls", {"M-2"}, typed(Indicator::Leading)); // only goals and objectives are asked
     }},
    {"T3", [](RuleTree &tree) { refreshed(tree, monthly, weekly); },
     [](RuleTree &tree) { refreshed(tree, weekly, weekly); }, true, "(monthly) than “Win customers”"},
    {"T3", [](RuleTree &tree) { refreshed(tree, monthly, monthly); },
     [](RuleTree &tree) {
         refreshed(tree, monthly, monthly);
         tree.edit("M-1", typed(Indicator::Lagging));
     }},
    {"T3",
     [](RuleTree &tree) {
         refreshed(tree, monthly, {});
         tree.edit("M-1", typed(Indicator::Lagging));
         tree.editLink("M-1", "O-1", [](Link &link) { link.kind = LinkKind::Formula; });
     },
     [](RuleTree &tree) { refreshed(tree, daily, {}); }},
    {"T4", [](RuleTree &tree) { refreshed(tree, daily, weekly); },
     [](RuleTree &tree) { refreshed(tree, weekly, daily); }, true, "source “CRM” (weekly)"},
    {"T5", [](RuleTree &tree) { horizons(tree, QDate(2026, 12, 31), QDate(2027, 3, 31)); },
     [](RuleTree &tree) { horizons(tree, QDate(2026, 12, 31), {}); }, true, "“Leads” ends on 31 Mar 2027"},
    {"T6", [](RuleTree &tree) { lag(tree, [](Link &link) { link.sentence = QStringLiteral("so"); }); },
     [](RuleTree &tree) { lag(tree, [](Link &link) { link.lagDays = 0; }); }, false,
     "after “Win customers” does “Grow”"},
    {"T6", [](RuleTree &tree) { lag(tree, [](Link &link) { link.rank = "b"; }); },
     [](RuleTree &tree) { lag(tree, [](Link &link) { link.kind = LinkKind::Formula; }); }},
    {"T7", [](RuleTree &tree) { reviewed(tree, "T-1", 93); },
     [](RuleTree &tree) { reviewed(tree, "T-1", 92); }, false, "20 Aug 2026"},
    {"T7", [](RuleTree &tree) { reviewed(tree, "M-1", 367); },
     [](RuleTree &tree) { reviewed(tree, "M-1", 366); }},
    {"T7", [](RuleTree &tree) { signedOff(tree, 400, 500); },
     [](RuleTree &tree) { signedOff(tree, 400, 10); }},
    {"T7", [](RuleTree &tree) { metric(tree, [](Node &node) { node.lifecycle = Lifecycle::Approved; }); },
     [](RuleTree &tree) {
         metric(tree, [](Node &node) {
             node.lifecycle = Lifecycle::Approved;
             node.signOff.by = QStringLiteral("Ann");
             node.signOff.at = QDateTime(QDate(2026, 11, 1), QTime(9, 0), Qt::UTC);
         });
     },
     false, "nobody has reviewed"},
    {"T8", [](RuleTree &tree) { observed(tree, QDate(2026, 11, 12), weekly); },
     [](RuleTree &tree) { observed(tree, QDate(2026, 11, 14), weekly); }, false,
     "late: the last one is of 12"},
    {"T8", [](RuleTree &tree) { observed(tree, QDate(2026, 11, 12), weekly, 1); },
     [](RuleTree &tree) { observed(tree, QDate(2026, 11, 12), weekly, 2); }},
    {"T8", [](RuleTree &tree) { observed(tree, QDate(2026, 11, 19), daily); },
     [](RuleTree &tree) { observed(tree, QDate(2026, 11, 20), daily); }},
    {"T8", [](RuleTree &tree) { observed(tree, QDate(2026, 11, 5), weekly); },
     [](RuleTree &tree) {
         observed(tree, QDate(2026, 11, 5), weekly);
         tree.edit("M-1", [](Node &node) { node.horizon.end = QDate(2026, 11, 8); });
     },
     false, "At least two"},
    {"T9", [](RuleTree &tree) { past(tree, ReviewOutcome::Unset, {}); },
     [](RuleTree &tree) { past(tree, ReviewOutcome::Change, QDate(2026, 10, 5)); }, false, "30 Sep 2026"},
    {"T9", [](RuleTree &tree) { past(tree, ReviewOutcome::Keep, QDate(2026, 7, 1)); },
     [](RuleTree &tree) {
         past(tree, ReviewOutcome::Unset, {});
         tree.edit("M-1", [&](Node &node) { node.targetDate = tree.context.day; });
     }},
};

class TimeRules : public testing::TestWithParam<RuleCase>
{
};
TEST_P(TimeRules, FindWhatTheySayAndNothingElse)
{
    show(GetParam());
}
INSTANTIATE_TEST_SUITE_P(All, TimeRules, testing::ValuesIn(cases));

TEST(TimeRule, LateTwiceIsWorseThanLateOnce)
{
    RuleTree once;
    observed(once, QDate(2026, 11, 12), weekly);
    RuleTree twice;
    observed(twice, QDate(2026, 11, 5), weekly);
    EXPECT_EQ(once.findings("T8").front().severity, Severity::Hint);
    EXPECT_EQ(twice.findings("T8").front().severity, Severity::Warning);
}

TEST(TimeRule, WeekendsMakeNothingLate)
{
    for (const auto &[today, expected] : {std::pair(QDate(2026, 11, 22), 0U),    // Sunday
                                          std::pair(QDate(2026, 11, 23), 0U),    // in time on Monday
                                          std::pair(QDate(2026, 11, 24), 1U)}) { // Tuesday
        RuleTree tree;
        tree.context.day = today;
        observed(tree, QDate(2026, 11, 20), daily); // Friday
        EXPECT_EQ(tree.findings("T8").size(), expected) << today.toString(Qt::ISODate).toStdString();
    }
}

TEST(TimeRule, TheFixTakesTheCadenceThatTheSourceAllows)
{
    RuleTree tree;
    refreshed(tree, monthly, daily);
    tree.fix("T3");
    EXPECT_EQ(tree.node("M-1").cadence, weekly);
}

} // namespace
} // namespace espalier::test
