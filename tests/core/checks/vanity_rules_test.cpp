// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/checks/rule_tree.h"

#include "core/checks/vanity_noun.h"

namespace espalier::test {
namespace {

using Fill = std::function<void(Node &)>;

/// An objective with one metric of this title.
void metric(RuleTree &tree, const char *title, const Fill &fill = {})
{
    tree.add("G-1", "Grow");
    tree.add("O-1", "Win customers", {"G-1"});
    tree.add("M-1", title, {"O-1"}, fill);
}
void verdict(Node &node)
{
    node.vanity.verdict = VanityVerdict::Keep;
}
void saysNo(Node &node)
{
    node.actionability.connects = Answer::No;
}
void readings(RuleTree &tree, std::initializer_list<double> values)
{
    metric(tree, "Leads");
    QDate day(2026, 9, 1);
    for (const double value : values) {
        tree.observe("M-1", day, day.addDays(6), value);
        day = day.addDays(7);
    }
}
Attribution attribution(AttributionModel model, std::optional<int> window = 30, const char *scope = "all")
{
    return {model, window, QString::fromUtf8(scope), {}};
}
/// Leads of a channel, attributed as the tree says.
void credited(RuleTree &tree, const char *channel, const Attribution &ofTree)
{
    metric(tree, "Leads");
    const ChannelId id = tree.named<Channel>(channel);
    tree.edit("M-1", [&](Node &node) { node.channels = {id}; });
    tree.perform(edit::editInfo(tree.tree, [&](TreeInfo &info) { info.attribution = ofTree; }));
}
void siblings(RuleTree &tree, const Attribution &one, const Attribution &other, const Fill &fillOther = {})
{
    metric(tree, "Leads", [&](Node &node) { node.attribution = one; });
    tree.add("M-2", "Leads of partners", {"O-1"}, [&](Node &node) { node.attribution = other; });
    if (fillOther)
        tree.edit("M-2", fillOther);
}
void sibling(RuleTree &tree, const Attribution &third)
{
    tree.add("M-3", "Leads of fairs", {"O-1"}, [&](Node &node) { node.attribution = third; });
}
void proof(RuleTree &tree, const Fill &fillOther)
{
    credited(tree, "Search", {});
    tree.edit("M-1", [](Node &node) { node.indicator = Indicator::Lagging; });
    tree.add("M-2", "Won deals", {"O-1"}, fillOther);
}
void lags(Node &node)
{
    node.indicator = Indicator::Lagging;
}
constexpr AttributionModel lastClick = AttributionModel::LastClick;
constexpr AttributionModel linear = AttributionModel::Linear;

const RuleCase cases[] = {
    {"V1", [](RuleTree &tree) { metric(tree, "Impressions"); },
     [](RuleTree &tree) { metric(tree, "Impressions", verdict); }, true,
     "“Impressions” counts “impressions”"},
    {"V1", [](RuleTree &tree) { tree.add("M-1", "Followers"); },
     [](RuleTree &tree) { tree.add("O-1", "Win followers"); }, true},
    {"V1",
     [](RuleTree &tree) {
         metric(tree, "Page views");
         tree.add("M-2", "Visitors", {"O-1"});
     },
     [](RuleTree &tree) {
         metric(tree, "Page views");
         tree.add("M-2", "Sign-up rate", {"O-1"});
     },
     true},
    {"V1", [](RuleTree &tree) { metric(tree, "Downloads"); },
     [](RuleTree &tree) { metric(tree, "Downloads", [](Node &node) { node.role = Role::Diagnostic; }); },
     true},
    {"V2", [](RuleTree &tree) { metric(tree, "Leads", saysNo); },
     [](RuleTree &tree) {
         metric(tree, "Leads", [](Node &node) { node.actionability.connects = Answer::Yes; });
     },
     true, "the answer is no: Does it connect"},
    {"V2",
     [](RuleTree &tree) {
         metric(tree, "Leads", [](Node &node) { node.actionability.canAct = Answer::No; });
     },
     [](RuleTree &tree) { metric(tree, "Leads"); }, true, "the answer is no: Can I act on it?"},
    {"V2",
     [](RuleTree &tree) {
         metric(tree, "Leads", [](Node &node) { node.actionability.optimises = Answer::No; });
     },
     [](RuleTree &tree) { metric(tree, "Leads"); }, true, "the answer is no: Does it help"},
    {"V3", [](RuleTree &tree) { readings(tree, {1, 7, 7, 7, 7, 7, 7}); },
     [](RuleTree &tree) { readings(tree, {7, 7, 7, 7, 7, 7.5}); }, false, "value 7 for 6 readings"},
    {"V3", [](RuleTree &tree) { readings(tree, {0, 0, 0, 0, 0, 0}); },
     [](RuleTree &tree) { readings(tree, {7, 7, 7, 7, 7}); }},
    {"A1", [](RuleTree &tree) { credited(tree, "Search", attribution(linear, {}, "")); },
     [](RuleTree &tree) { credited(tree, "Search", attribution(linear)); }, false, "Missing: window, scope"},
    {"A1", [](RuleTree &tree) { credited(tree, "Search", attribution(linear, {})); },
     [](RuleTree &tree) { credited(tree, "Search", attribution(linear)); }, false, "Missing: window."},
    {"A1", [](RuleTree &tree) { credited(tree, "Search", attribution(linear, 30, "")); },
     [](RuleTree &tree) { credited(tree, "Search", attribution(linear)); }, false, "Missing: scope."},
    {"A1", [](RuleTree &tree) { credited(tree, "Search", attribution(AttributionModel::Unset)); },
     [](RuleTree &tree) { credited(tree, "Search", attribution(linear)); }, false, "Missing: model."},
    {"A1",
     [](RuleTree &tree) {
         metric(tree, "Leads");
         const CampaignId spring = tree.named<Campaign>("Spring");
         tree.edit("M-1", [&](Node &node) { node.campaigns = {spring}; });
     },
     [](RuleTree &tree) {
         credited(tree, "Search", {});
         tree.edit("M-1", [](Node &node) { node.unit.kind = Unit::Kind::Duration; });
     }},
    {"A1", [](RuleTree &tree) { credited(tree, "Search", {}); },
     [](RuleTree &tree) {
         credited(tree, "Search", {});
         tree.edit("M-1", [](Node &node) { node.unit.kind = Unit::Kind::Score; });
     }},
    {"A1", [](RuleTree &tree) { credited(tree, "Search", {}); },
     [](RuleTree &tree) {
         credited(tree, "Search", {});
         tree.edit("M-1", [](Node &node) { node.title = QStringLiteral("Visitors"); });
     }},
    {"A2", [](RuleTree &tree) { siblings(tree, attribution(linear), attribution(lastClick)); },
     [](RuleTree &tree) { siblings(tree, attribution(linear), attribution(linear)); }, false,
     "Do not add these up"},
    {"A2", [](RuleTree &tree) { siblings(tree, attribution(linear, 30), attribution(linear, 90)); },
     [](RuleTree &tree) {
         siblings(tree, attribution(linear, 30), attribution(linear, 90),
                  [](Node &node) { node.unit.kind = Unit::Kind::Percent; });
     }},
    {"A2",
     [](RuleTree &tree) { // the first one says no window
         siblings(tree, attribution(linear, {}), attribution(linear, 30));
         sibling(tree, attribution(linear, 90));
     },
     [](RuleTree &tree) {
         siblings(tree, attribution(linear, {}), attribution(linear, 30));
         sibling(tree, attribution(linear, 30));
     }},
    {"A2",
     [](RuleTree &tree) {
         siblings(tree, attribution(linear), attribution(linear));
         sibling(tree, attribution(lastClick));
     },
     [](RuleTree &tree) {
         const ChannelId search = tree.named<Channel>("Search");
         siblings(tree, attribution(linear), {}, [&](Node &node) { node.channels = {search}; });
     },
     false, "“Leads” and “Leads of fairs” are credited"},
    {"A3", [](RuleTree &tree) { proof(tree, {}); }, [](RuleTree &tree) { proof(tree, lags); }, false,
     "What proves “Grow” is only what a model credits, as in “Leads”"},
    {"A3", [](RuleTree &tree) { proof(tree, {}); },
     [](RuleTree &tree) {
         proof(tree, {});
         tree.observe("G-1", QDate(2026, 9, 1), QDate(2026, 9, 30), 7);
     }},
    {"A4", [](RuleTree &tree) { credited(tree, "Paid social", attribution(lastClick)); },
     [](RuleTree &tree) { credited(tree, "Paid social", attribution(linear)); }, false,
     "“Paid social” is seldom"},
    {"A4", [](RuleTree &tree) { credited(tree, "Display", attribution(lastClick)); },
     [](RuleTree &tree) { credited(tree, "Paid search", attribution(lastClick)); }},
    {"A4", [](RuleTree &tree) { credited(tree, "Display", attribution(lastClick)); },
     [](RuleTree &tree) {
         credited(tree, "Display", attribution(lastClick));
         tree.edit("M-1", [](Node &node) { node.title = QStringLiteral("Visitors"); });
     }},
};

class VanityRules : public testing::TestWithParam<RuleCase>
{
};
TEST_P(VanityRules, FindWhatTheySayAndNothingElse)
{
    show(GetParam());
}
INSTANTIATE_TEST_SUITE_P(All, VanityRules, testing::ValuesIn(cases));

TEST(VanityRule, ADemotedMetricKnowsWhoDemotedIt)
{
    RuleTree tree;
    metric(tree, "Likes");
    tree.fix("V1");
    EXPECT_EQ(tree.node("M-1").role, Role::Diagnostic);
    EXPECT_EQ(tree.node("M-1").vanity.verdict, VanityVerdict::Demote);
    EXPECT_EQ(tree.node("M-1").vanity.by, QStringLiteral("Tester"));
}

/// The names of which V1 says that they are vain.
QStringList vain(std::initializer_list<const char *> titles)
{
    QStringList found;
    for (const char *title : titles) {
        if (vanityNounIn(*programsWords(), QString::fromUtf8(title)))
            found += QString::fromUtf8(title);
    }
    return found;
}
QStringList all(std::initializer_list<const char *> titles)
{
    QStringList texts;
    for (const char *title : titles)
        texts += QString::fromUtf8(title);
    return texts;
}

TEST(VanityNoun, IsWhatIsCounted)
{
    const auto counts = {"Impressions",
                         "Ad impressions",
                         "Impressions by country",
                         "Number of impressions",
                         "Total followers",
                         "Follower growth: new followers",
                         "Growth in followers",
                         "Followers on LinkedIn",
                         "Followers gained per channel: followers",
                         "Likes, all channels",
                         "Page views of the blog",
                         "Blog page views",
                         "Monthly page views",
                         "Page views (blog)",
                         "Video views",
                         "Views on YouTube",
                         "Email opens",
                         "Whitepaper downloads",
                         "App downloads in Germany",
                         "Email list size",
                         "Organic reach",
                         "Reach of posts",
                         "Brand mentions",
                         "Newsletter subscribers",
                         "Podcast downloads",
                         "Reichweite",
                         "Anzahl der Seitenaufrufe",
                         "Organische Reichweite",
                         "Follower auf LinkedIn",
                         "Anzeigen-Impressionen"};
    const QStringList silent = [&] {
        QStringList left = all(counts);
        left.removeIf(
            [&](const QString &title) { return vanityNounIn(*programsWords(), title).has_value(); });
        return left;
    }();
    // “per” puts a count into proportion, whatever stands behind it.
    EXPECT_EQ(silent, all({"Followers gained per channel: followers"}));
}

/// Names that hold a vain noun and are not: it is put into proportion, qualified, or not what is counted.
TEST(VanityNoun, IsNotWhatQualifiesOrExplains)
{
    EXPECT_EQ(vain({"Leads from page views",
                    "Leads from whitepaper downloads",
                    "Sign-ups from impressions",
                    "Cost per thousand impressions",
                    "Cost per download",
                    "Cost per follower",
                    "Impression share",
                    "Share of impressions viewed",
                    "Page views per session",
                    "Page views per visitor",
                    "Likes per post",
                    "Reach rate",
                    "Conversions per 1,000 impressions",
                    "Download-to-lead rate",
                    "Downloads that became leads",
                    "Qualified downloads",
                    "Downloads by qualified accounts",
                    "Views of the pricing page by target accounts",
                    "Completed video views",
                    "Engaged followers",
                    "Active subscribers",
                    "Paying subscribers",
                    "Subscribers",
                    "New subscribers",
                    "Net new subscribers",
                    "Retained subscribers",
                    "Subscriber churn rate",
                    "Revenue from subscribers",
                    "Revenue per subscriber",
                    "Opens to reply ratio",
                    "Open rate",
                    "Click-to-open rate",
                    "Follower growth rate",
                    "Engagement of followers",
                    "Orders from newsletter subscribers",
                    "Demo requests after page views",
                    "Trials from app downloads",
                    "Conversion of downloads to trials",
                    "Pipeline from content downloads",
                    "Meetings with followers",
                    "Time between page views",
                    "Sentiment of mentions",
                    "Share of voice in mentions",
                    "Quality score of mentions",
                    "Impressions budget",
                    "Viewable impressions rate",
                    "View-through conversions",
                    "Reach decision makers in ten accounts",
                    "Reach 500 new customers",
                    "Market share",
                    "Kosten pro Download",
                    "Leads aus Downloads",
                    "Anteil der Follower mit Klick",
                    "Zahlende Abonnenten",
                    "Öffnungsrate",
                    "Qualifizierte Seitenaufrufe"}),
              QStringList());
}

/// What the two sources of the program write.
TEST(VanityNoun, IsInNoExampleOfTheSources)
{
    EXPECT_EQ(vain({"improve lead quality from 15 % to 25 %", "expanding reach into the mid-market",
                    "across email, social and paid", "Reduce customer acquisition cost by 20 %",
                    "Grow brand awareness in the enterprise segment"}),
              all({"expanding reach into the mid-market"}));
    RuleTree tree;
    tree.add("O-1", "Grow by expanding reach into the mid-market");
    EXPECT_EQ(tree.messages("V1"), QStringList()) << "in the verb phrase of an objective it is no count";
}

} // namespace
} // namespace espalier::test
