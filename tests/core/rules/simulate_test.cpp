// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/simulate.h"

#include "tests/support/random_formula.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace espalier {
namespace {

const QDate today(2026, 11, 21);

/// Revenue (R) = orders (O) × basket (B); orders = visits (V) × conversion (C, in %).
class SimulateTest : public testing::Test
{
protected:
    CountedIds ids;
    Tier tier;
    std::map<QChar, Node> nodes;
    std::vector<Observation> observations;
    Tree tree;
    Derived derived;

    SimulateTest()
    {
        tier.id = ids.make<Tier>();
        for (const QChar name : QStringLiteral("ROBVC")) {
            Node node;
            node.id = ids.make<Node>();
            node.tier = tier.id;
            node.title = name;
            nodes.insert({name, node});
        }
        (*this)['C'].unit.kind = Unit::Kind::Percent;
        give('R', "O * B");
        give('O', "V * C");
        observe('B', 50);
        observe('V', 1000);
        observe('C', 3);
    }
    Node &operator[](char name) { return nodes.at(QLatin1Char(name)); }
    NodeId id(char name) { return (*this)[name].id; }
    void give(char name, const char *formula)
    {
        QString text = QString::fromUtf8(formula);
        for (const auto &[letter, node] : nodes)
            text.replace(letter, QStringLiteral("{%1}").arg(QString::fromLatin1(node.id.text()).toLower()));
        (*this)[name].formula = text;
    }
    void observe(char name, double value)
    {
        Observation observation;
        observation.id = ids.make<Observation>();
        observation.node = id(name);
        observation.period.end = QDate(2026, 10, 31);
        observation.value = value;
        observations.push_back(observation);
    }
    Simulation simulated(const std::vector<Assumption> &assumptions)
    {
        Change change;
        appendNew(change, tier);
        for (const auto &[name, node] : nodes)
            appendNew(change, node);
        for (const Observation &observation : observations)
            appendNew(change, observation);
        tree = Tree();
        EXPECT_TRUE(tree.apply(change));
        derived = derive(tree, today);
        return {tree, derived, assumptions};
    }
    SimulatedValue valueOf(char name, const std::vector<Assumption> &assumptions)
    {
        return simulated(assumptions)[tree.nodes().slotOf(id(name))];
    }
    Assumption set(char name, double value) { return {id(name), value, {}}; }
};

TEST_F(SimulateTest, ValuesMoveUpwardAlongFormulas)
{
    const SimulatedValue revenue = valueOf('R', {set('C', 4)});
    EXPECT_EQ(revenue.before, 1500);
    EXPECT_EQ(revenue.after, 2000);
    EXPECT_FALSE(revenue.isSet);
    EXPECT_TRUE(valueOf('C', {set('C', 4)}).isSet);
    EXPECT_FALSE(valueOf('V', {set('C', 4)}).isMoved());
    EXPECT_EQ(valueOf('R', {set('C', 4), set('B', 25)}).after, 1000);
    EXPECT_EQ(valueOf('R', {set('C', 4), set('C', 6)}).after, 3000) << "the last word holds";
}

TEST_F(SimulateTest, WhereNothingIsAssumedNothingMoves)
{
    observe('R', 1700);
    const Simulation simulation = simulated({});
    for (auto it = tree.nodes().begin(); it != tree.nodes().end(); ++it)
        EXPECT_FALSE(simulation[it.slot()].isMoved()) << it->title.toStdString();
    EXPECT_EQ(valueOf('R', {{NodeId(RawId{9, 9}), 3, {}}, set('V', std::nan(""))}).after, 1700);
}

TEST_F(SimulateTest, AMeasuredNodeMovesByAsMuchAsItsFormula)
{
    observe('R', 1700);
    EXPECT_EQ(valueOf('R', {set('C', 4)}).after, 2200);
}

TEST_F(SimulateTest, ANodeThatIsSetIsNotReckoned)
{
    EXPECT_EQ(valueOf('O', {set('O', 10), set('V', 1)}).after, 10);
    EXPECT_EQ(valueOf('R', {set('O', 10), set('V', 1)}).after, 500);
}

TEST_F(SimulateTest, WhatIsMissingCanBeAssumed)
{
    observations.erase(observations.begin()); // the basket
    EXPECT_EQ(valueOf('R', {}).before, std::nullopt);
    EXPECT_EQ(valueOf('R', {set('B', 10)}).after, 300);
}

TEST_F(SimulateTest, WhatCannotBeReckonedIsNoValue)
{
    give('R', "O / B");
    EXPECT_EQ(valueOf('R', {set('B', 0)}).before, 0.6);
    EXPECT_EQ(valueOf('R', {set('B', 0)}).after, std::nullopt);
    EXPECT_EQ(valueOf('R', {set('B', 0)}).status, Status::NotMeasured);
    (*this)['R'].targetValue = 1;
    EXPECT_EQ(valueOf('R', {set('B', 60)}).status, Status::Act);
    EXPECT_EQ(valueOf('R', {set('B', 0)}).status, Status::NoData);
}

TEST_F(SimulateTest, StatusIsJudgedAgainstTheSameTarget)
{
    (*this)['R'].targetValue = 2000;
    EXPECT_EQ(valueOf('R', {}).status, Status::Act);
    EXPECT_EQ(valueOf('R', {set('C', 3.5)}).status, Status::Watch);
    EXPECT_EQ(valueOf('R', {set('C', 4)}).status, Status::OnTrack);
}

TEST_F(SimulateTest, OnePercentMoreOfEachLeafIsWorth)
{
    const auto all = simulated({}).sensitivities(id('R'));
    ASSERT_EQ(all.size(), 3U);
    for (const Sensitivity &one : all) {
        EXPECT_EQ(one.goal, id('R'));
        EXPECT_DOUBLE_EQ(one.onePercent, 15) << "each is a factor";
        EXPECT_DOUBLE_EQ(one.slope, one.leaf == id('B') ? 30 : one.leaf == id('V') ? 1.5 : 500);
    }
    const auto set = simulated({this->set('O', 40)}).sensitivities(id('R'));
    ASSERT_EQ(set.size(), 2U) << "orders that are set are a leaf";
    EXPECT_DOUBLE_EQ(set.front().onePercent, 20);
    EXPECT_TRUE(simulated({}).sensitivities(id('B')).empty());
    EXPECT_TRUE(simulated({this->set('R', 1)}).sensitivities(id('R')).empty());
}

TEST_F(SimulateTest, TheLargestEffectComesFirst)
{
    give('R', "O + 100 * B");
    const auto all = simulated({}).sensitivities(id('R'));
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all.front().leaf, id('B'));
    EXPECT_DOUBLE_EQ(all.front().onePercent, 50);
    EXPECT_DOUBLE_EQ(all.back().onePercent, 0.3);
}

/// A leaf is moved by a little, and every goal by as much as was said.
RC_GTEST_PROP(SimulateLaws, SensitivitiesSayHowFarAGoalMoves, (std::uint64_t seed))
{
    test::Dice dice(seed);
    CountedIds ids;
    Change change;
    Tier tier;
    tier.id = ids.make<Tier>();
    appendNew(change, tier);
    std::vector<NodeId> nodes;
    for (int i = 0; i < 8; ++i) {
        Node node;
        node.id = ids.make<Node>();
        node.tier = tier.id;
        if (dice.oneIn(3))
            node.unit.kind = Unit::Kind::Percent;
        Observation value;
        value.id = ids.make<Observation>();
        value.node = node.id;
        value.period.end = QDate(2026, 10, 31);
        value.value = 1 + static_cast<double>(dice.below(1000)) / 100;
        if (nodes.size() >= 3) {
            // Smooth ones alone.
            static constexpr std::array<QStringView, 5> shapes{u"%1 * %2", u"%1 + 2 * %2", u"%1 / (1 + %2)",
                                                               u"sqrt(%1 * %2)", u"%1 ^ 2 - %2"};
            const auto named = [&] {
                return QStringLiteral("{%1}").arg(
                    QString::fromLatin1(nodes[dice.below(nodes.size())].text()));
            };
            node.formula = shapes[dice.below(shapes.size())].toString().arg(named(), named());
        }
        if (nodes.size() < 3 || dice.oneIn(4))
            appendNew(change, value);
        nodes.push_back(node.id);
        appendNew(change, node);
    }
    Tree tree;
    RC_PRE(tree.apply(change).has_value());
    const Derived derived = derive(tree, today);
    const NodeId goal = nodes.back();
    const Simulation still(tree, derived, {});
    for (const Sensitivity &one : still.sensitivities(goal)) {
        const Slot leaf = tree.nodes().slotOf(one.leaf);
        const double value = *still[leaf].after;
        const auto goalAt = [&](double moved) {
            return Simulation(tree, derived, {{one.leaf, moved, {}}})[tree.nodes().slotOf(goal)].after;
        };
        // Central differences of two widths: where they disagree the formulas are too steep to tell.
        const auto slopeOver = [&](double by) {
            const auto above = goalAt(value + by);
            const auto below = goalAt(value - by);
            return above && below ? (*above - *below) / (2 * by) : std::nan("");
        };
        const double narrow = slopeOver(std::abs(value) * 1e-4);
        const double wide = slopeOver(std::abs(value) * 2e-4);
        const double scale = std::max({1.0, std::abs(one.slope), std::abs(narrow)});
        if (std::abs(narrow - wide) < 1e-5 * scale) {
            RC_ASSERT(std::abs(narrow - one.slope) < 1e-3 * scale);
        }
        RC_ASSERT(std::abs(one.onePercent - one.slope * value / 100) <=
                  1e-9 * std::max(1.0, std::abs(one.onePercent)));
    }
}

} // namespace
} // namespace espalier
