// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/checks/rule_tree.h"

namespace espalier::test {
namespace {

using Fill = std::function<void(Node &)>;

/// One node and nothing else.
std::function<void(RuleTree &)> goal(const char *title, const Fill &fill = {})
{
    return [=](RuleTree &tree) { tree.add("G-1", title, {}, fill); };
}
std::function<void(RuleTree &)> metric(const char *title, const Fill &fill = {})
{
    return [=](RuleTree &tree) { tree.add("M-1", title, {}, fill); };
}
Fill definition(const char *text)
{
    return [text](Node &node) { node.definition = QString::fromUtf8(text); };
}
Fill numbers(Direction direction, double start, double target)
{
    return [=](Node &node) {
        node.direction = direction;
        node.startValue = start;
        node.targetValue = target;
    };
}
std::function<void(RuleTree &)> ownedBy(const char *name)
{
    return [name](RuleTree &tree) {
        const PersonId owner = tree.named<Person>(name);
        tree.add("M-1", "Leads", {}, [&](Node &node) { node.owner = owner; });
    };
}
/// A metric of Ann, who left; Bob is her deputy.
void ownedByWhoLeft(RuleTree &tree)
{
    Person ann;
    ann.name = QStringLiteral("Ann");
    ann.deputy = tree.named<Person>("Bob");
    ann.activeTo = tree.context.day.addDays(-1);
    const PersonId owner = tree.record(ann);
    tree.add("M-1", "Leads", {}, [&](Node &node) { node.owner = owner; });
}
std::function<void(RuleTree &)> underNamingRule(const char *rule, const char *title)
{
    return [=](RuleTree &tree) {
        tree.add("M-1", title);
        tree.perform(
            edit::setField(tree.tree, tree.node("M-1").tier, &Tier::namingRule, QString::fromUtf8(rule)));
    };
}

const RuleCase cases[] = {
    {"D1", metric("Leads"),
     [](RuleTree &tree) {
         const PersonId ann = tree.named<Person>("Ann");
         const SourceId crm = tree.named<Source>("CRM");
         tree.add("M-1", "Leads", {}, [&](Node &node) {
             node.owner = ann;
             node.source = crm;
             node.horizon.end = QDate(2026, 12, 31);
         });
     },
     false, "an owner of its own, a horizon, a data source"},
    {"D1",
     [](RuleTree &tree) { // an inherited owner does not count, an inherited source does
         const PersonId ann = tree.named<Person>("Ann");
         const SourceId crm = tree.named<Source>("CRM");
         const auto fill = [&](Node &node) {
             node.owner = ann;
             node.source = crm;
             node.horizon.end = QDate(2026, 12, 31);
         };
         tree.add("G-1", "Grow", {}, fill);
         tree.add("O-1", "Win", {"G-1"});
     },
     [](RuleTree &tree) { // a formula is a source
         const PersonId ann = tree.named<Person>("Ann");
         tree.add("M-1", "Leads", {}, [&](Node &node) {
             node.owner = ann;
             node.formula = QStringLiteral("1 + 1");
             node.horizon.end = QDate(2026, 12, 31);
         });
     },
     false, "“Win” lacks: an owner of its own."},
    {"D2", ownedBy("Growth team"), ownedBy("Team lead of growth"), false, "“Growth team” cannot be asked"},
    {"D2", ownedBy("Marketing"), ownedBy("Head of Marketing")},
    {"D2", ownedBy("Team Vertrieb"), ownedBy("Lena Brandt")},
    {"D2", ownedByWhoLeft, ownedBy("Ann"), true, "not active"},
    {"D3", goal("Grow"),
     [](RuleTree &tree) {
         Source crm;
         crm.owner = tree.named<Person>("Ann");
         const SourceId source = tree.record(crm);
         tree.add("G-1", "Grow", {}, [&](Node &node) { node.source = source; });
         tree.add("M-1", "Leads", {"G-1"}, [&](Node &node) { node.source = source; });
     }},
    {"D4", metric("Leads"), metric("Leads", definition("Forms sent"))},
    {"D4", metric("Leads"), metric("Leads", [](Node &node) { node.formula = QStringLiteral("1 + 1"); })},
    {"D5", metric("Leads", [](Node &node) { node.unit.kind = Unit::Kind::Count; }),
     metric("Leads",
            [](Node &node) {
                node.unit.kind = Unit::Kind::Count;
                node.direction = Direction::Higher;
            }),
     false, "lacks: which direction"},
    {"D6", metric("Leads", [](Node &node) { node.question = QStringLiteral("Do enough people ask."); }),
     metric("Leads", [](Node &node) { node.question = QStringLiteral("Do enough people ask?"); }), true,
     "none: “Do enough people ask.”"},
    {"D6", metric("Leads"),
     metric("Leads", [](Node &node) { node.question = QString::fromUtf8("何件ですか？"); })},
    {"D7", metric("Conversion rate", definition("Visitors who buy")),
     metric("Conversion rate", definition("Orders ÷ visits, same week")), false,
     "what is divided by what, over which time"},
    {"D7", metric("Conversion rate", definition("Orders per visit")),
     metric("Conversion rate", definition("Orders per visit in a 30-day window")), false,
     "does not say: over which time."},
    {"D7", metric("Anteil", definition("Wer wiederkommt")),
     metric("Anteil", definition("Anteil der Besucher eines Monats, die wiederkommen, von allen"))},
    {"D8", goal("Be world class"), goal("Be the first that buyers call"), false, "“world class”"},
    {"D8", goal("Improve the quality of leads"), goal("Improve lead quality from 15 % to 25 %"), false,
     "“quality”"},
    {"D8", goal("Bessere Qualität"),
     goal("Improve quality",
          [](Node &node) {
              node.unit.kind = Unit::Kind::Percent;
              node.targetValue = 25;
          })},
    {"D9", metric("Launch the spring campaign"), metric("Launch to first order, days"), false, "Launch"},
    {"D9", metric("Produktseiten überarbeiten"), metric("Überarbeitete Seiten, Anteil")},
    {"D10", goal("Growth"), goal("Grow revenue by 20 % until Q4 2026"), false,
     "a topic, not a change, nothing to measure, no date"},
    {"D10", goal("Grow revenue in Q4 2026"),
     goal("Grow revenue",
          [](Node &node) {
              node.unit.kind = Unit::Kind::Percent;
              node.targetValue = 20;
              node.horizon.end = QDate(2026, 12, 31);
          }),
     false, "“Grow revenue in Q4 2026”: nothing to measure."},
    {"D11", underNamingRule("A noun that can be counted, without a channel", "Leads, email"),
     underNamingRule("A noun that can be counted, without a channel", "Leads"), false,
     "names a channel, email"},
    {"D11", underNamingRule("At most 3 words", "Leads that we qualified"),
     underNamingRule("At most 3 words", "Leads we qualified"), false, "more words"},
    {"D11", underNamingRule("Ein Satz mit einer Zahl", "Mehr Umsatz"),
     underNamingRule("Ein Satz mit einer Zahl", "20 % mehr Umsatz"), false, "no number"},
    {"D12", metric("Leads"),
     metric("Leads", [](Node &node) { node.reason = QStringLiteral("Feeds sales."); })},
    {"D13", metric("Leads", numbers(Direction::Higher, 10, 8)),
     metric("Leads", numbers(Direction::Higher, 8, 10)), true, "higher is better, but it goes from 10 to 8"},
    {"D13", metric("Cost", numbers(Direction::Lower, 8, 10)),
     metric("Cost", numbers(Direction::Lower, 10, 8)), true, "lower is better"},
    {"D13", metric("Price", numbers(Direction::Higher, 8, 8)),
     metric("Price", numbers(Direction::Hold, 8, 8)), true, "its target is 8 as well"},
    {"D13",
     metric("Stock",
            [](Node &node) {
                node.direction = Direction::Range;
                node.targetValue = 9;
                node.targetHigh = 3;
            }),
     metric("Stock",
            [](Node &node) {
                node.direction = Direction::Range;
                node.targetValue = 3;
                node.targetHigh = 9;
            }),
     true, "begins at 9 and ends at 3"},
    {"D14", goal("Grow sales by email"), goal("Grow sales across email, social and paid"), false, "(email)"},
    {"D14", goal("Neue Kunden auf Messen"), metric("Neue Kunden auf Messen")},
};

class DefinitionRules : public testing::TestWithParam<RuleCase>
{
};
TEST_P(DefinitionRules, FindWhatTheySayAndNothingElse)
{
    show(GetParam());
}
INSTANTIATE_TEST_SUITE_P(All, DefinitionRules, testing::ValuesIn(cases));

TEST(DefinitionRule, ATargetThatEqualsTheStartIsOnlyAHint)
{
    RuleTree tree;
    metric("Price", numbers(Direction::Higher, 8, 8))(tree);
    EXPECT_EQ(tree.findings("D13").front().severity, Severity::Hint);
}

TEST(DefinitionRule, WithoutADeputyNobodyIsNamed)
{
    RuleTree tree;
    ownedBy("Growth team")(tree);
    EXPECT_FALSE(fixOf(tree.tree, tree.derived(), tree.findings("D2").front(), tree.context));
}

/// The examples that the domain is drawn from.
TEST(DefinitionRule, TheQuotedExamplesLackWhatTheyLack)
{
    const auto said = [](const char *title) {
        RuleTree tree;
        goal(title)(tree);
        return tree.messages("D10").join(QLatin1Char('\n'));
    };
    EXPECT_EQ(said("Reduce customer acquisition cost by 20 %"),
              QString::fromUtf8("“Reduce customer acquisition cost by 20 %”: no date."));
    EXPECT_EQ(
        said("Grow brand awareness in the enterprise segment"),
        QString::fromUtf8("“Grow brand awareness in the enterprise segment”: nothing to measure, no date."));
}

TEST(DefinitionRule, NoListOfWordsFiresOnTheQuotedExamples)
{
    for (const char *title :
         {"Improve lead quality from 15 % to 25 %", "Expanding reach in the mid-market",
          "Increase qualified leads across email, social and paid",
          "Reduce customer acquisition cost by 20 %", "Grow brand awareness in the enterprise segment"}) {
        for (const char *tier : {"G-1", "M-1"}) {
            RuleTree tree;
            tree.add(tier, title);
            for (const char *rule : {"D8", "D9", "D14"})
                EXPECT_EQ(tree.messages(rule), QStringList()) << title << " in " << tier;
        }
    }
}

} // namespace
} // namespace espalier::test
