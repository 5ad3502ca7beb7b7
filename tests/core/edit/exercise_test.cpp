// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/edit/exercise.h"

#include "core/edit/record.h"
#include "tests/core/edit/edited.h"

namespace espalier::edit {
namespace {

class ExerciseTest : public Edited
{
protected:
    ExerciseTest()
    {
        answers.goal = QStringLiteral("G");
        answers.campaign = QStringLiteral("Spring webinars");
        answers.kind = CampaignKind::Webinar;
        answers.objective = QStringLiteral("More first customers");
        answers.unit = {Unit::Kind::Count, QStringLiteral("customers")};
        answers.start = 40;
        answers.target = 60;
        answers.by = QDate(2026, 9, 30);
        answers.kpis[0] = {QStringLiteral("Sign-ups"), QStringLiteral("Who signs up may buy."),
                           Indicator::Leading, QStringLiteral("Whether to run it again")};
        answers.kpis[1] = {QStringLiteral("Deals"), {}, Indicator::Lagging, {}};
    }
    CampaignId added()
    {
        const auto change = addExercise(tree, answers, words, context);
        perform(change);
        return change ? change->campaigns.front().after->id : CampaignId();
    }

    ExerciseAnswers answers;
    const ExerciseWords words{QStringLiteral("Campaign"), QStringLiteral("Goal"),
                              QStringLiteral("Objective")};
};

TEST_F(ExerciseTest, EndsAsABranchUnderTheGoalOfThatName)
{
    added();
    EXPECT_TRUE(drawn().endsWith(QStringLiteral("O2 More first customers(Sign-ups Deals))")))
        << qPrintable(drawn());
    EXPECT_EQ(record("More first customers").direction, Direction::Higher);
    EXPECT_EQ(tree.find(link("Sign-ups", "More first customers"))->sentence, answers.kpis[0].sentence);
}

TEST_F(ExerciseTest, WhatIsReadBackIsWhatWasAnswered)
{
    const auto place = exerciseOf(tree, added());
    ASSERT_TRUE(place);
    EXPECT_EQ(place->goal, node("G"));
    EXPECT_EQ(answersAt(tree, *place), answers);
}

TEST_F(ExerciseTest, NothingAnsweredStillMakesABranchOfItsOwn)
{
    answers = {};
    added();
    EXPECT_TRUE(drawn().endsWith(QStringLiteral("Goal(Objective)"))) << qPrintable(drawn());
}

TEST_F(ExerciseTest, ReopenedItChangesItsBranchInPlace)
{
    const auto place = exerciseOf(tree, added());
    ASSERT_TRUE(place);
    const std::size_t nodesBefore = tree.nodes().size();
    answers.target = 80;
    answers.kpis[0].title = QStringLiteral("Registrations");
    answers.kpis[1] = {};
    answers.kpis[2] = {QStringLiteral("Second visits"), {}, Indicator::Leading, {}};
    perform(changeExercise(tree, *place, answers, context));
    EXPECT_EQ(tree.nodes().size(), nodesBefore + 1);
    EXPECT_EQ(record("More first customers").targetValue, 80);
    EXPECT_EQ(node("Registrations"), place->kpis[0]);
    EXPECT_TRUE(record("Deals").campaigns.empty()) << "it stays, but is the campaign's no more";
    const auto again = exerciseOf(tree, place->campaign);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->kpis[1], node("Second visits"));
}

TEST_F(ExerciseTest, ReopenedWithTheSameAnswersItChangesNothing)
{
    const auto place = exerciseOf(tree, added());
    ASSERT_TRUE(place);
    perform(edit(tree, place->objective, [](Node &one) { one.horizon.end = QDate(2026, 12, 31); }));
    const auto change = changeExercise(tree, *place, answersAt(tree, *place), context);
    ASSERT_TRUE(change);
    EXPECT_TRUE(change->isEmpty());
}

TEST_F(ExerciseTest, ANumberThatCannotBeWrittenIsRefused)
{
    answers.target = std::numeric_limits<double>::infinity();
    EXPECT_FALSE(addExercise(tree, answers, words, context));
}

} // namespace
} // namespace espalier::edit
