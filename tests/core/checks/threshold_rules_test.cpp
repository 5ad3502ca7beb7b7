// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/checks/rule_tree.h"

#include "core/edit/bands.h"

namespace espalier::test {
namespace {

using Fill = std::function<void(Node &)>;

void metric(RuleTree &tree, const Fill &fill = {})
{
    tree.add("G-1", "Grow");
    tree.add("O-1", "Win customers", {"G-1"});
    tree.add("M-1", "Leads", {"O-1"}, fill);
}
Band bandOf(Status status, std::optional<double> from, std::optional<double> to, const char *action = "")
{
    Band band;
    band.status = status;
    band.from = from;
    band.to = to;
    band.action = QString::fromUtf8(action);
    return band;
}
/// Acted on below 80, watched up to `watched`, on track above.
Fill banded(double watched = 90, const char *action = "Call the agency")
{
    return [=](Node &node) {
        node.direction = Direction::Higher;
        node.startValue = 50;
        node.targetValue = 100;
        node.bands = {bandOf(Status::Act, {}, 80, action), bandOf(Status::Watch, 80, watched),
                      bandOf(Status::OnTrack, watched, {})};
    };
}
void tierActs(RuleTree &tree, const char *action)
{
    const TierId tier = tree.node("M-1").tier;
    tree.perform(edit::edit(tree.tree, tier, [&](Tier &one) {
        one.bands = edit::usualBands(Direction::Higher);
        one.bands.front().action = QString::fromUtf8(action);
    }));
}
Fill counted(double target)
{
    return [=](Node &node) {
        node.unit = {Unit::Kind::Count, {}};
        node.direction = Direction::Higher;
        node.targetValue = target;
    };
}
void volume(RuleTree &tree, const char *sibling, const Fill &fill = {})
{
    metric(tree, counted(100));
    tree.add("M-2", sibling, {"O-1"}, fill);
}
/// A metric whose last value, of 15 November 2026, has to be acted on.
void fired(RuleTree &tree, const Fill &fill = {})
{
    metric(tree, banded());
    if (fill)
        tree.edit("M-1", fill);
    tree.observe("M-1", QDate(2026, 11, 9), QDate(2026, 11, 15), 60);
}
void promised(RuleTree &tree, ActionState state, QDate due, QDate closed = {})
{
    fired(tree);
    Action action;
    action.text = QStringLiteral("Call");
    action.state = state;
    action.due = due;
    action.closed = closed;
    action.origin = {OriginKind::Band, tree.id("M-1"), QStringLiteral("act"), {}};
    tree.record(action);
}
void thrice(Node &node)
{
    node.bands.front().afterReadings = 2;
}

const RuleCase cases[] = {
    {"H1", [](RuleTree &tree) { metric(tree, counted(100)); }, [](RuleTree &tree) { metric(tree, banded()); },
     true, "Nobody has chosen when “Leads”"},
    {"H1",
     [](RuleTree &tree) {
         metric(tree, [](Node &node) {
             node.direction = Direction::Range;
             node.targetValue = 10;
             node.targetHigh = 20;
         });
     },
     [](RuleTree &tree) { metric(tree); }, true},
    {"H2",
     [](RuleTree &tree) {
         metric(tree, [](Node &node) {
             banded()(node);
             node.bands[1].to = 95;
         });
     },
     [](RuleTree &tree) { metric(tree, banded()); }, true, "overlap"},
    {"H2",
     [](RuleTree &tree) {
         metric(tree, [](Node &node) {
             banded()(node);
             node.bands[1].to = 85;
         });
     },
     [](RuleTree &tree) { metric(tree); }, true, "gap"},
    {"H2",
     [](RuleTree &tree) {
         metric(tree, [](Node &node) {
             banded()(node);
             node.direction = Direction::Lower;
         });
     },
     [](RuleTree &tree) {
         metric(tree, [](Node &node) {
             banded()(node);
             node.direction = Direction::Unset;
         });
     },
     true, "contradict its direction"},
    {"H2",
     [](RuleTree &tree) {
         metric(tree, [](Node &node) {
             banded()(node);
             node.bands[2].basis = BandBasis::PercentOfDue;
         });
     },
     [](RuleTree &tree) {
         metric(tree, [](Node &node) { node.bands = edit::usualBands(Direction::Lower); });
     },
     true, "cannot meet"},
    {"H3",
     [](RuleTree &tree) {
         metric(tree, banded(90, ""));
         tierActs(tree, "Ask the owner why");
     },
     [](RuleTree &tree) { metric(tree, banded()); }, true, "What happens when “Leads”"},
    {"H3", [](RuleTree &tree) { metric(tree, banded(90, "")); },
     [](RuleTree &tree) {
         metric(tree, [](Node &node) {
             banded(90, "")(node);
             node.bands.erase(node.bands.begin());
         });
     }},
    {"H4", [](RuleTree &tree) { metric(tree, banded(91)); }, [](RuleTree &tree) { metric(tree, banded(90)); },
     false, "as wide as 22 %"},
    {"H4",
     [](RuleTree &tree) {
         metric(tree, [](Node &node) {
             node.startValue = 90;
             node.targetValue = 100;
             node.bands = edit::usualBands(Direction::Higher);
         });
     },
     [](RuleTree &tree) {
         metric(tree, [](Node &node) {
             node.startValue = 10;
             node.targetValue = 100;
             node.bands = edit::usualBands(Direction::Higher);
         });
     }},
    {"H5", [](RuleTree &tree) { volume(tree, "Visitors"); },
     [](RuleTree &tree) { volume(tree, "Cost per lead"); }, false, "“Leads” can be reached at any price"},
    {"H5", [](RuleTree &tree) { volume(tree, "Visitors"); },
     [](RuleTree &tree) {
         volume(tree, "Leads that answer", [](Node &node) { node.unit.kind = Unit::Kind::Percent; });
     }},
    {"H5", [](RuleTree &tree) { volume(tree, "Visitors"); },
     [](RuleTree &tree) {
         volume(tree, "Visitors");
         tree.editLink("M-2", "O-1", [](Link &link) { link.kind = LinkKind::Guards; });
     }},
    {"H5",
     [](RuleTree &tree) {
         volume(tree, "Visitors");
         tree.add("T-1", "Answers", {"M-1"});
     },
     [](RuleTree &tree) {
         volume(tree, "Visitors");
         tree.add("T-1", "Answers", {"M-1"});
         tree.editLink("T-1", "M-1", [](Link &link) { link.kind = LinkKind::Guards; });
     }},
    {"H5", [](RuleTree &tree) { volume(tree, "Visitors"); },
     [](RuleTree &tree) {
         volume(tree, "Visitors");
         tree.edit("M-1", [](Node &node) { node.title = QStringLiteral("Qualified leads"); });
     }},
    {"H5", [](RuleTree &tree) { volume(tree, "Visitors"); },
     [](RuleTree &tree) { volume(tree, "Qualified visitors"); }},
    {"H5", [](RuleTree &tree) { volume(tree, "Visitors"); },
     [](RuleTree &tree) { volume(tree, "Media spend"); }},
    {"H5", [](RuleTree &tree) { volume(tree, "Visitors"); },
     [](RuleTree &tree) { volume(tree, "Share of visitors"); }},
    {"H5", [](RuleTree &tree) { volume(tree, "Visitors"); },
     [](RuleTree &tree) {
         volume(tree, "Answers of visitors", [](Node &node) { node.unit.kind = Unit::Kind::Score; });
     }},
    {"H5", [](RuleTree &tree) { volume(tree, "Visitors"); },
     [](RuleTree &tree) {
         volume(tree, "Visitors");
         tree.edit("M-1", [](Node &node) { node.unit.kind = Unit::Kind::Currency; });
     }},
    {"H5", [](RuleTree &tree) { volume(tree, "Visitors"); },
     [](RuleTree &tree) {
         volume(tree, "Visitors");
         tree.edit("M-1", [](Node &node) { node.direction = Direction::Lower; });
     }},
    {"H5", [](RuleTree &tree) { volume(tree, "Visitors"); },
     [](RuleTree &tree) {
         volume(tree, "Visitors");
         tree.edit("M-1", [](Node &node) { node.targetValue.reset(); });
     }},
    {"H5", [](RuleTree &tree) { volume(tree, "Visitors"); },
     [](RuleTree &tree) {
         volume(tree, "Visitors");
         tree.edit("M-1", [](Node &node) { node.lifecycle = Lifecycle::Retired; });
     }},
    {"H5", [](RuleTree &tree) { volume(tree, "Visitors"); },
     [](RuleTree &tree) { // where it is placed it has a guardrail
         tree.add("G-1", "Grow");
         tree.add("O-1", "Win customers", {"G-1"});
         tree.add("O-2", "Keep customers", {"G-1"});
         tree.add("M-1", "Leads", {"O-1", "O-2"}, counted(100));
         tree.add("M-2", "Cost per lead", {"O-1"});
     }},
    {"H6", [](RuleTree &tree) { fired(tree); },
     [](RuleTree &tree) {
         metric(tree, banded());
         tree.observe("M-1", QDate(2026, 11, 9), QDate(2026, 11, 15), 85);
     },
     true, "no Action is recorded"},
    {"H6", [](RuleTree &tree) { promised(tree, ActionState::Open, QDate(2026, 11, 20)); },
     [](RuleTree &tree) { promised(tree, ActionState::Open, QDate(2026, 11, 21)); }, false,
     "overdue since 20 Nov 2026"},
    {"H6", [](RuleTree &tree) { promised(tree, ActionState::Done, {}, QDate(2026, 11, 14)); },
     [](RuleTree &tree) { promised(tree, ActionState::Done, {}, QDate(2026, 11, 15)); }, true},
    {"H6",
     [](RuleTree &tree) {
         fired(tree, thrice);
         tree.observe("M-1", QDate(2026, 11, 2), QDate(2026, 11, 8), 70);
     },
     [](RuleTree &tree) {
         fired(tree, thrice);
         tree.observe("M-1", QDate(2026, 11, 2), QDate(2026, 11, 8), 99);
     },
     true},
};

class ThresholdRules : public testing::TestWithParam<RuleCase>
{
};
TEST_P(ThresholdRules, FindWhatTheySayAndNothingElse)
{
    show(GetParam());
}
INSTANTIATE_TEST_SUITE_P(All, ThresholdRules, testing::ValuesIn(cases));

TEST(ThresholdRule, OwnLimitsJudgeAsTheTiersDid)
{
    for (const Direction direction : {Direction::Higher, Direction::Lower, Direction::Range}) {
        for (const double value : {168.0, 180.0, 200.0, 220.0, 240.0}) {
            RuleTree tree;
            metric(tree, counted(200));
            tierActs(tree, "Ask why");
            tree.edit("M-1", [&](Node &node) { node.direction = direction; });
            tree.observe("M-1", QDate(2026, 11, 9), QDate(2026, 11, 15), value);
            const Status before = tree.derived()[tree.slot("M-1")].judged.status;
            tree.fix("H1");
            EXPECT_EQ(tree.derived()[tree.slot("M-1")].judged.status, before)
                << static_cast<int>(direction) << " at " << value;
            EXPECT_TRUE(tree.messages("H2").empty());
            EXPECT_TRUE(tree.messages("H3").empty()) << "what the tier says to do is taken over";
        }
    }
}

TEST(ThresholdRule, AnActBandTakesFromItsTierWhoActsAndByWhen)
{
    RuleTree tree;
    metric(tree, banded(90, ""));
    const PersonId ann = tree.named<Person>("Ann");
    tierActs(tree, "Ask why");
    tree.perform(edit::edit(tree.tree, tree.node("M-1").tier, [&](Tier &one) {
        one.bands.front().who = ann;
        one.bands.front().days = 7;
    }));
    tree.fix("H3");
    const Band &act = tree.node("M-1").bands.front();
    EXPECT_EQ(act.action, QStringLiteral("Ask why"));
    EXPECT_EQ(act.who, ann);
    EXPECT_EQ(act.days, 7);
}

TEST(ThresholdRule, TheActionSaysWhatTheBandSays)
{
    RuleTree tree;
    const PersonId ann = tree.named<Person>("Ann");
    fired(tree, [&](Node &node) {
        node.owner = ann;
        node.bands.front().days = 3;
    });
    tree.fix("H6");
    ASSERT_EQ(tree.tree.all<Action>().size(), 1U);
    const Action &action = *tree.tree.all<Action>().begin();
    EXPECT_EQ(action.text, QStringLiteral("Call the agency"));
    EXPECT_EQ(action.who, ann);
    EXPECT_EQ(action.due, tree.context.day.addDays(3));
    EXPECT_EQ(action.origin.node, tree.id("M-1"));
}

} // namespace
} // namespace espalier::test
