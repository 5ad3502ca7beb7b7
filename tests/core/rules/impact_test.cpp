// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/impact.h"

#include "core/edit/add.h"
#include "core/edit/link.h"
#include "core/edit/new_tree.h"
#include "core/edit/record.h"
#include "tests/support/record_value.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

/// G ▸ (A ▸ (C, D), B ▸ D) and H ▸ B; D supports A first.
class ImpactTest : public testing::Test
{
protected:
    const QDate today{2026, 11, 22};
    CountedIds ids;
    Context context{ids, today, {}};
    Tree tree = edit::newTree(context);

    void SetUp() override
    {
        for (const char *title : {"G", "H"})
            perform(edit::addTopNode(tree, QString::fromLatin1(title), context));
        for (const auto &[child, parent] : {std::pair("A", "G"), {"B", "G"}, {"C", "A"}, {"D", "A"}})
            perform(edit::addChild(tree, node(parent), QString::fromLatin1(child), context));
        perform(edit::addLink(tree, node("D"), node("B")));
        perform(edit::addLink(tree, node("B"), node("H")));
    }
    void perform(const Result<Change> &change)
    {
        ASSERT_TRUE(change) << qPrintable(change.error().what);
        ASSERT_TRUE(tree.apply(*change));
    }
    NodeId node(const char *title) const
    {
        for (const Node &one : tree.nodes()) {
            if (one.title == QLatin1String(title))
                return one.id;
        }
        return {};
    }
    template <class Mutate>
    void edit(const char *title, Mutate mutate)
    {
        perform(edit::edit(tree, node(title), mutate));
    }
    /// Titles in alphabetical order.
    std::string titles(const std::vector<Slot> &slots) const
    {
        QStringList all;
        for (const Slot slot : slots)
            all << tree.nodes().at(slot)->title;
        all.sort();
        return all.join(QString()).toStdString();
    }
    Derived derived() const { return derive(tree, today); }
    template <class Key>
    Impact impact(const Key &key) const
    {
        return impactOf(tree, derived(), key);
    }
    /// Makes the node stand so by its own target of 100.
    void stand(const char *title, double value)
    {
        edit(title, [](Node &one) { one.targetValue = 100; });
        Observation made;
        made.node = node(title);
        made.period.end = today;
        made.value = value;
        perform(test::recordValue(tree, made, context));
    }
    std::string causes(const char *title) const
    {
        QString text;
        for (const Cause &cause : causesOf(tree, derived(), node(title)))
            text += QString::number(cause.depth) + tree.nodes().at(cause.node)->title +
                    (cause.isRoot ? QStringLiteral("! ") : QStringLiteral(" "));
        return text.trimmed().toStdString();
    }
};

TEST_F(ImpactTest, ANodeReachesUpAndDownByAllLinksAndFormulas)
{
    const Impact b = impact(node("B"));
    EXPECT_EQ(titles(b.direct), "B");
    EXPECT_EQ(titles(b.up), "GH");
    EXPECT_EQ(titles(b.down), "D");
    EXPECT_EQ(titles(b.goals), "GH");
    EXPECT_EQ(titles(impact(node("C")).up), "AG");
    edit("H", [&](Node &one) {
        one.formula = QStringLiteral("{%1} * 2").arg(QString::fromLatin1(node("C").text()));
    });
    EXPECT_EQ(titles(impact(node("C")).up), "AGH");
    EXPECT_EQ(titles(impact(node("H")).down), "BCD");
}

TEST_F(ImpactTest, GoalsThatWouldLoseTheirLastLeadingIndicator)
{
    EXPECT_TRUE(impact(node("D")).losingLastLeading.empty()) << "none has one";
    edit("D", [](Node &one) { one.indicator = Indicator::Leading; });
    EXPECT_EQ(titles(impact(node("D")).losingLastLeading), "GH");
    EXPECT_EQ(titles(impact(node("B")).losingLastLeading), "H") << "G has the way over A";
    EXPECT_TRUE(impact(node("G")).losingLastLeading.empty());
    edit("C", [](Node &one) { one.indicator = Indicator::Leading; });
    EXPECT_EQ(titles(impact(node("D")).losingLastLeading), "H");
    edit("C", [](Node &one) { one.lifecycle = Lifecycle::Retired; });
    EXPECT_EQ(titles(impact(node("D")).losingLastLeading), "GH");
}

TEST_F(ImpactTest, AnOwnerLeavesTheNodesWhereTheyAre)
{
    Person person;
    person.id = ids.make<Person>();
    perform(edit::addRecord(tree, person, context));
    edit("D", [](Node &one) { one.indicator = Indicator::Leading; });
    edit("B", [&](Node &one) { one.owner = person.id; });
    EXPECT_EQ(titles(impact(person.id).direct), "B");
    EXPECT_EQ(titles(impact(person.id).down), "D");
    EXPECT_TRUE(impact(person.id).losingLastLeading.empty()) << "D still leads to H through B";
    edit("B", [&](Node &one) { one.owner = {}; });
    edit("A", [&](Node &one) { one.owner = person.id; });
    EXPECT_EQ(titles(impact(person.id).direct), "ACD") << "inherited";
    EXPECT_EQ(titles(impact(person.id).losingLastLeading), "GH");
}

TEST_F(ImpactTest, ASourceFeedsWhatInheritsIt)
{
    Source source;
    source.id = ids.make<Source>();
    perform(edit::addRecord(tree, source, context));
    edit("A", [&](Node &one) { one.source = source.id; });
    EXPECT_EQ(titles(impact(source.id).direct), "ACD");
    EXPECT_EQ(titles(impact(source.id).up), "BGH");
    EXPECT_TRUE(impact(ids.make<Source>()).direct.empty());
}

TEST_F(ImpactTest, OnlyRunningCampaignsAndExperimentsAreNamed)
{
    Campaign running;
    running.id = ids.make<Campaign>();
    running.period = {today.addDays(-1), {}, {}};
    Campaign over = running;
    over.id = ids.make<Campaign>();
    over.period.end = today.addDays(-1);
    perform(edit::addRecord(tree, running, context));
    perform(edit::addRecord(tree, over, context));
    edit("C", [&](Node &one) { one.campaigns = {running.id, over.id}; });
    Experiment experiment;
    experiment.id = ids.make<Experiment>();
    experiment.state = ExperimentState::Running;
    experiment.links = {{node("C"), node("A")}};
    perform(edit::addRecord(tree, experiment, context));
    EXPECT_EQ(impact(node("A")).campaigns, std::vector{running.id});
    EXPECT_EQ(impact(node("A")).experiments, std::vector{experiment.id});
    EXPECT_TRUE(impact(node("B")).campaigns.empty());
    EXPECT_TRUE(impact(node("B")).experiments.empty());
}

TEST_F(ImpactTest, WhyFollowsWhatStandsBadlyDownToTheCauses)
{
    stand("G", 10);
    stand("A", 90);
    stand("C", 100);
    stand("D", 20);
    stand("B", 100);
    EXPECT_EQ(causes("G"), "0G 1A 2D!");
    EXPECT_EQ(causes("B"), "0B") << "it stands well";
    stand("B", 50);
    EXPECT_EQ(causes("G"), "0G 1A 2D! 1B");
    perform(
        edit::edit(tree, LinkKey{node("D"), node("A")}, [](Link &link) { link.kind = LinkKind::Guards; }));
    EXPECT_EQ(causes("G"), "0G 1A! 1B 2D!");
    edit("D", [](Node &one) { one.lifecycle = Lifecycle::Retired; });
    EXPECT_EQ(causes("G"), "0G 1A! 1B!");
}

TEST_F(ImpactTest, TheWeakestLinkIsAssumedFirstThenOfLowConfidence)
{
    const auto weakest = [&](const char *from) {
        const auto ways = waysToGoal(tree, goalsFirst(tree), tree.nodes().slotOf(node("G")));
        const LinkKey key = weakestLink(tree, ways, tree.nodes().slotOf(node(from)));
        return key.isNull() ? std::string()
                            : (tree.find(key.child)->title + tree.find(key.parent)->title).toStdString();
    };
    const auto set = [&](const char *child, const char *parent, Evidence evidence, Confidence confidence) {
        perform(edit::edit(tree, LinkKey{node(child), node(parent)}, [&](Link &link) {
            link.evidence = evidence;
            link.confidence = confidence;
        }));
    };
    EXPECT_EQ(weakest("C"), "CA") << "of equals the nearest";
    set("C", "A", Evidence::Observed, Confidence::Low);
    EXPECT_EQ(weakest("C"), "AG");
    set("A", "G", Evidence::Observed, Confidence::High);
    EXPECT_EQ(weakest("C"), "CA");
    set("C", "A", Evidence::Observed, Confidence::Unset);
    EXPECT_EQ(weakest("C"), "CA");
    EXPECT_EQ(weakest("G"), "");
    EXPECT_EQ(weakest("H"), "");
}

} // namespace
} // namespace espalier
