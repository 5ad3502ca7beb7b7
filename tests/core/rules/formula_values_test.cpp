// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/formula_values.h"

#include "core/rules/derive.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace espalier {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const QDate today(2026, 11, 21);

/// Nodes called by one letter; formulas name them so.
class FormulaValuesTest : public testing::Test
{
protected:
    CountedIds ids;
    Tier tier;
    std::map<QChar, Node> nodes;
    std::vector<Observation> observations;
    std::vector<Link> links;
    QString currency;
    Tree tree;

    FormulaValuesTest()
    {
        tier.id = ids.make<Tier>();
        for (const QChar name : QStringLiteral("ABCDE")) {
            Node node;
            node.id = ids.make<Node>();
            node.tier = tier.id;
            node.title = name;
            nodes.insert({name, node});
        }
    }
    Node &operator[](char name) { return nodes.at(QLatin1Char(name)); }
    QString withIds(const char *formula)
    {
        QString text = QString::fromUtf8(formula);
        for (const auto &[name, node] : nodes)
            text.replace(name, QStringLiteral("{%1}").arg(QString::fromLatin1(node.id.text())));
        return text;
    }
    void give(char name, const char *formula) { (*this)[name].formula = withIds(formula); }
    Observation &observe(char name, QDate day, double value)
    {
        Observation observation;
        observation.id = ids.make<Observation>();
        observation.node = (*this)[name].id;
        observation.period = {day, day, {}};
        observation.value = value;
        return observations.emplace_back(observation);
    }
    void cadence(char name, Cadence::Kind kind) { (*this)[name].cadence.kind = kind; }
    Derived derived()
    {
        Change change;
        TreeInfo info;
        info.currency = currency;
        change.info = {std::make_shared<const TreeInfo>(), std::make_shared<const TreeInfo>(info)};
        appendNew(change, tier);
        for (const auto &[name, node] : nodes)
            appendNew(change, node);
        for (const Link &link : links)
            appendNew(change, link);
        for (const Observation &observation : observations)
            appendNew(change, observation);
        tree = Tree();
        const auto done = tree.apply(change);
        EXPECT_TRUE(done) << qPrintable(done.error().what);
        return derive(tree, today);
    }
    FormulaValue of(char name)
    {
        const Derived all = derived();
        return all.formulas().of(tree.nodes().slotOf((*this)[name].id));
    }
    FormulaState stateOf(char name) { return of(name).state; }
    /// "31 Oct 12, 30 Nov 14"
    std::string readingsOf(char name)
    {
        QStringList out;
        for (const FormulaReading &reading : of(name).readings)
            out.append(reading.day.toString(QStringLiteral("d.M ")) +
                       QString::number(reading.value, 'g', 17) +
                       (reading.provisional ? QStringLiteral("?") : QString()));
        return out.join(QStringLiteral(", ")).toStdString();
    }
    std::string checked(char name)
    {
        (void)derived();
        const auto fine = checkFormula(tree, (*this)[name]);
        return fine ? "fine"
                    : QStringLiteral("%1: %2").arg(fine.error().column).arg(fine.error().what).toStdString();
    }
};

TEST_F(FormulaValuesTest, ValuesFlowThroughFormulasOfFormulas)
{
    give('A', "B * 2");
    give('B', "C + D");
    observe('C', QDate(2026, 10, 31), 3);
    observe('D', QDate(2026, 10, 31), 4);
    EXPECT_EQ(readingsOf('B'), "31.10 7");
    EXPECT_EQ(readingsOf('A'), "31.10 14");
    EXPECT_EQ(stateOf('A'), FormulaState::Value);
    EXPECT_EQ(stateOf('C'), FormulaState::None);
}

TEST_F(FormulaValuesTest, WhatWasMeasuredIsTakenBeforeWhatItsFormulaComesTo)
{
    give('A', "B * 2");
    give('B', "C");
    observe('B', QDate(2026, 10, 31), 5);
    observe('C', QDate(2026, 10, 31), 3);
    EXPECT_EQ(readingsOf('A'), "31.10 10");
    EXPECT_EQ(readingsOf('B'), "31.10 3") << "the expected one is still there";
}

TEST_F(FormulaValuesTest, PeriodsAreMatched)
{
    cadence('B', Cadence::Kind::Monthly);
    cadence('C', Cadence::Kind::Monthly);
    give('A', "B / C");
    observe('B', QDate(2026, 1, 31), 10);
    observe('B', QDate(2026, 2, 28), 20);
    observe('B', QDate(2026, 3, 31), 30);
    observe('B', QDate(2026, 4, 30), 40);
    observe('C', QDate(2026, 1, 31), 1);
    observe('C', QDate(2026, 3, 31), 2).state = ObservationState::Provisional;
    EXPECT_EQ(readingsOf('A'), "31.1 10, 31.3 15?") << "February and April have one of two values";
}

TEST_F(FormulaValuesTest, ALevelHoldsUntilTheNextIsDueATotalForItsPeriodAlone)
{
    cadence('B', Cadence::Kind::Quarterly);
    cadence('C', Cadence::Kind::Monthly);
    give('A', "B * C");
    observe('B', QDate(2026, 6, 30), 2);
    for (const int month : {7, 8, 9})
        observe('C', QDate(2026, month, 1).addMonths(1).addDays(-1), month);
    EXPECT_EQ(readingsOf('A'), "31.7 14, 31.8 16");
    (*this)['B'].valueKind = ValueKind::PeriodTotal;
    EXPECT_EQ(readingsOf('A'), "");
    observe('B', QDate(2026, 9, 30), 3);
    EXPECT_EQ(readingsOf('A'), "30.9 27");
}

TEST_F(FormulaValuesTest, WithoutCadenceAValueHoldsUntilThereIsAnother)
{
    give('A', "B + C");
    observe('B', QDate(2020, 1, 1), 1);
    observe('C', QDate(2026, 9, 30), 2);
    EXPECT_EQ(readingsOf('A'), "30.9 3");
    EXPECT_FALSE(of('A').lateAfter.isValid());
}

TEST_F(FormulaValuesTest, PeriodsNotFinishedAndCorrectedValuesDoNotCount)
{
    give('A', "B");
    const ObservationId wrong = observe('B', QDate(2026, 10, 31), 1).id;
    observe('B', QDate(2026, 10, 31), 2).replaces = wrong;
    observe('B', QDate(2026, 11, 30), 3);
    EXPECT_EQ(readingsOf('A'), "31.10 2");
}

TEST_F(FormulaValuesTest, PercentIsAShareOnTheWayInAndOut)
{
    (*this)['B'].unit.kind = Unit::Kind::Percent;
    (*this)['D'].unit.kind = Unit::Kind::Percent;
    give('A', "C * B");
    give('D', "A / C");
    observe('B', QDate(2026, 10, 31), 29);
    observe('C', QDate(2026, 10, 31), 1000);
    EXPECT_EQ(readingsOf('A'), "31.10 290");
    EXPECT_EQ(readingsOf('D'), "31.10 29") << "not a hair less, which a band from 29 would not hold";
}

TEST_F(FormulaValuesTest, WhatIsMissingBelowIsMissingAbove)
{
    give('A', "B + 1");
    give('B', "C + D");
    observe('C', QDate(2026, 10, 31), 3);
    EXPECT_EQ(stateOf('B'), FormulaState::NoData);
    EXPECT_EQ(stateOf('A'), FormulaState::NoData);
    EXPECT_THAT(of('A').readings, IsEmpty());
}

TEST_F(FormulaValuesTest, ADivisionByZeroIsNoValue)
{
    give('A', "B / C");
    observe('B', QDate(2026, 10, 31), 1);
    observe('C', QDate(2026, 9, 30), 2);
    observe('C', QDate(2026, 10, 31), 0);
    EXPECT_EQ(stateOf('A'), FormulaState::NotFinite);
    observe('B', QDate(2026, 9, 30), 6);
    EXPECT_EQ(readingsOf('A'), "30.9 3");
    EXPECT_EQ(stateOf('A'), FormulaState::NotFinite) << "the latest counts";
}

TEST_F(FormulaValuesTest, NumbersAloneAreTrueToday)
{
    give('A', "B + 1");
    give('B', "2 * 3");
    EXPECT_EQ(readingsOf('A'), "21.11 7");
}

TEST_F(FormulaValuesTest, ABrokenFormulaHasNoValueAndSaysWhy)
{
    observe('B', QDate(2026, 10, 31), 3);
    (*this)['A'].formula = QStringLiteral("orders by visits");
    EXPECT_EQ(stateOf('A'), FormulaState::Broken);
    EXPECT_EQ(checked('A').substr(0, 33), "1: “orders” is not known here");
    give('A', "B + {00000000-0000-4000-8000-000000000099}");
    EXPECT_EQ(stateOf('A'), FormulaState::Broken);
    EXPECT_EQ(checked('A'), "42: The node that stood here is gone. Write another one in its place.");
    (*this)['B'].unit = {Unit::Kind::Currency, QStringLiteral("EUR")};
    (*this)['C'].unit = {Unit::Kind::Currency, QStringLiteral("USD")};
    give('A', "B + C");
    EXPECT_EQ(stateOf('A'), FormulaState::Broken);
    EXPECT_EQ(checked('A'), "40: EUR and USD do not go together here.");
    give('A', "B");
    (*this)['A'].unit = {Unit::Kind::Count, {}};
    EXPECT_EQ(stateOf('A'), FormulaState::Broken);
    EXPECT_EQ(checked('A'), "1: This comes to EUR, and the unit of the node is a count.");
}

TEST_F(FormulaValuesTest, ACurrencyThatIsNotNamedIsTheTrees)
{
    currency = QStringLiteral("EUR");
    observe('B', QDate(2026, 10, 31), 3);
    observe('C', QDate(2026, 10, 31), 4);
    (*this)['A'].unit.kind = (*this)['B'].unit.kind = Unit::Kind::Currency;
    (*this)['C'].unit = {Unit::Kind::Currency, QStringLiteral("EUR")};
    give('A', "B + C");
    EXPECT_EQ(readingsOf('A'), "31.10 7");
    EXPECT_EQ(checked('A'), "fine");
    currency = QStringLiteral("USD");
    EXPECT_EQ(stateOf('A'), FormulaState::Broken);
}

TEST_F(FormulaValuesTest, CirclesAreNamedAndHaveNoValue)
{
    give('A', "B + 1");
    give('B', "C");
    give('C', "A + D");
    give('E', "A");
    observe('D', QDate(2026, 10, 31), 3);
    const Derived all = derived();
    ASSERT_EQ(all.formulas().circles().size(), 1U);
    EXPECT_EQ(circleText(tree, all.formulas().circles().front()), QStringLiteral("A → B → C → A"));
    for (const char name : {'A', 'B', 'C'})
        EXPECT_EQ(stateOf(name), FormulaState::Circle);
    EXPECT_EQ(stateOf('E'), FormulaState::NoData);
}

TEST_F(FormulaValuesTest, AFormulaIsLateWhenSomethingThatItTakesIsLate)
{
    cadence('B', Cadence::Kind::Weekly);
    give('A', "B * C");
    observe('B', QDate(2026, 11, 8), 2);
    observe('C', QDate(2026, 11, 8), 3);
    EXPECT_EQ(of('A').lateAfter, QDate(2026, 11, 15));
    observe('B', QDate(2026, 11, 15), 2);
    EXPECT_EQ(of('A').lateAfter, QDate(2026, 11, 22));
}

class FormulaStatusTest : public FormulaValuesTest
{
protected:
    FormulaStatusTest()
    {
        Link link;
        link.child = (*this)['B'].id;
        link.parent = (*this)['A'].id;
        link.primary = true;
        link.rank = "A";
        links.push_back(link);
        give('A', "B * 10");
        (*this)['A'].targetValue = 100;
        (*this)['B'].targetValue = 1;
    }
    Judgement judged(char name)
    {
        const Derived all = derived();
        return all[tree.nodes().slotOf((*this)[name].id)].judged;
    }
};

TEST_F(FormulaStatusTest, ANodeWithoutValuesIsJudgedByItsFormula)
{
    observe('B', QDate(2026, 10, 31), 9).state = ObservationState::Estimate;
    const Judgement judgement = judged('A');
    EXPECT_EQ(judgement.status, Status::Watch) << "90 of 100, though its driver is far above its own target";
    EXPECT_EQ(judgement.computed, 90);
    EXPECT_EQ(judgement.computedOn, QDate(2026, 10, 31));
    EXPECT_TRUE(judgement.provisional);
    EXPECT_FALSE(judgement.rolledUp);
    EXPECT_EQ(judgement.band, -1) << "nobody wrote these limits";
    EXPECT_EQ(judgement.below.onTrack, 1U);
}

TEST_F(FormulaStatusTest, TheTargetIsTheOneDueWhenThePeriodEnded)
{
    (*this)['A'].startValue = 0;
    (*this)['A'].startDate = QDate(2026, 1, 1);
    (*this)['A'].targetDate = QDate(2027, 1, 1);
    observe('B', QDate(2026, 7, 2), 5);
    EXPECT_NEAR(judged('A').due.value_or(0), 50, 0.5);
    EXPECT_EQ(judged('A').status, Status::OnTrack);
}

TEST_F(FormulaStatusTest, LateOrMissingBelowIsNoDataNeverGreen)
{
    EXPECT_EQ(judged('A').status, Status::NoData);
    cadence('B', Cadence::Kind::Weekly);
    observe('B', QDate(2026, 10, 31), 20);
    EXPECT_EQ(judged('A').status, Status::NoData);
    EXPECT_EQ(judged('A').computed, 200);
    observe('B', QDate(2026, 11, 15), 20);
    EXPECT_EQ(judged('A').status, Status::OnTrack);
}

TEST_F(FormulaStatusTest, MeasuredValuesComeBeforeTheFormula)
{
    observe('B', QDate(2026, 10, 31), 20);
    observe('A', QDate(2026, 10, 31), 10);
    EXPECT_EQ(judged('A').status, Status::Act);
    EXPECT_EQ(judged('A').computed, std::nullopt);
}

TEST_F(FormulaStatusTest, WithoutTargetOrWithABrokenFormulaTheDriversCount)
{
    observe('B', QDate(2026, 10, 31), 1);
    (*this)['A'].targetValue.reset();
    EXPECT_TRUE(judged('A').rolledUp);
    EXPECT_EQ(judged('A').status, Status::OnTrack);
    EXPECT_EQ(judged('A').computed, 10) << "it is shown all the same";
    (*this)['A'].targetValue = 100;
    (*this)['A'].formula = QStringLiteral("B × ten");
    EXPECT_TRUE(judged('A').rolledUp);
    EXPECT_EQ(judged('A').computed, std::nullopt);
}

} // namespace
} // namespace espalier
