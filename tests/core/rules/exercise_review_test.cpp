// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/exercise_review.h"

#include <gmock/gmock.h>

namespace espalier {
namespace {

ExerciseAnswers complete()
{
    ExerciseAnswers answers;
    answers.objective = QStringLiteral("More first customers");
    answers.unit = {Unit::Kind::Count, QStringLiteral("customers")};
    answers.start = 40;
    answers.target = 60;
    answers.by = QDate(2026, 9, 30);
    const std::array titles{"Sign-ups", "Deals", "Followers on social media"};
    for (std::size_t i = 0; i < titles.size(); ++i)
        answers.kpis.at(i) = {QLatin1String(titles.at(i)),
                              QStringLiteral("Moves it."),
                              i == 1 ? Indicator::Lagging : Indicator::Leading,
                              QStringLiteral("Whether to go on"),
                              Answer::Yes,
                              Answer::Yes,
                              Answer::Yes};
    return answers;
}

ExerciseReview reviewed(const ExerciseAnswers &answers)
{
    return reviewOf(answers,
                    [](const QString &title) { return title.startsWith(QStringLiteral("Followers")); });
}

TEST(ExerciseReview, NothingIsOpenWhenAllIsSaid)
{
    EXPECT_THAT(reviewed(complete()).all(), testing::IsEmpty());
}

TEST(ExerciseReview, SaysWhichLetterIsMissingAndWhatToAdd)
{
    const auto met = [](const ExerciseAnswers &answers) {
        std::string letters;
        for (const ExerciseReview::Letter &letter : reviewed(answers).letters)
            letters += letter.isMet() ? letter.letter.toStdString() : "-";
        return letters;
    };
    ExerciseAnswers answers = complete();
    EXPECT_EQ(met(answers), "SMT");
    answers.objective = QStringLiteral("Awareness");
    EXPECT_EQ(met(answers), "-MT") << "one word is a topic";
    answers.unit = {};
    EXPECT_EQ(met(answers), "--T");
    answers.by = {};
    EXPECT_EQ(met(answers), "---");
    answers.target.reset();
    EXPECT_EQ(reviewed(answers).letters[1].lacks, QStringLiteral("Add the number to reach."));
    EXPECT_EQ(met({}), "---");
}

TEST(ExerciseReview, AsksWhatFollowsFromACountOfNoUse)
{
    ExerciseAnswers answers = complete();
    EXPECT_THAT(reviewed(answers).vanity, testing::IsEmpty()) << "a decision follows from it";
    answers.kpis[2].decision.clear();
    ASSERT_EQ(reviewed(answers).vanity.size(), 1);
    EXPECT_TRUE(reviewed(answers).vanity[0].contains(QStringLiteral("Followers on social media")));
}

TEST(ExerciseReview, WeighsLeadingAndLagging)
{
    ExerciseAnswers answers = complete();
    EXPECT_EQ(reviewed(answers).leading, 2);
    EXPECT_EQ(reviewed(answers).lagging, 1);
    answers.kpis[1].indicator = Indicator::Leading;
    EXPECT_EQ(reviewed(answers).balance,
              QStringList{QStringLiteral("No KPI lags: nothing proves the outcome.")});
}

TEST(ExerciseReview, CountsQuestionsWithoutAnAnswerAndTakesANoSeriously)
{
    ExerciseAnswers answers = complete();
    answers.kpis[0].canAct = Answer::No;
    answers.kpis[1].connects = answers.kpis[1].optimises = Answer::Unset;
    const QStringList said = reviewed(answers).answered;
    ASSERT_EQ(said.size(), 2);
    EXPECT_TRUE(said[0].contains(QStringLiteral("“Sign-ups”")) &&
                said[0].contains(QStringLiteral("act on it")));
    EXPECT_TRUE(said[1].startsWith(QStringLiteral("2 "))) << said[1].toStdString();
    answers.kpis[1] = {};
    EXPECT_EQ(reviewed(answers).answered.size(), 1) << "nothing is asked of a KPI without a name";
}

} // namespace
} // namespace espalier
