// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/interview.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

constexpr Answer yes = Answer::Yes;
constexpr Answer no = Answer::No;
constexpr Answer open = Answer::Unset;

ProposedVerdict after(Answer canAct, Answer connects, Answer optimises, const char *decision = "")
{
    return verdictFrom({canAct, connects, optimises, QString::fromUtf8(decision), {}});
}

TEST(Interview, AsksEachOfTheThreeQuestionsOnce)
{
    Actionability answers;
    for (const InterviewQuestion &question : interviewQuestions()) {
        EXPECT_FALSE(question.text.isEmpty() || question.help.isEmpty());
        answers.*question.answer = yes;
    }
    EXPECT_EQ(answers, (Actionability{yes, yes, yes, {}, {}}));
}

TEST(Interview, KeepsWhatIsThreeTimesYesAndChangesADecision)
{
    const ProposedVerdict kept = after(yes, yes, yes, "where to spend");
    EXPECT_EQ(kept.verdict, VanityVerdict::Keep);
    EXPECT_EQ(kept.reason, QStringLiteral("It changes a decision: where to spend"));
    EXPECT_EQ(kept.lacks, QString());
    EXPECT_EQ(after(yes, yes, yes).verdict, VanityVerdict::Unset);
    EXPECT_TRUE(after(yes, yes, yes, " ").lacks.startsWith(QStringLiteral("Name the decision")));
}

TEST(Interview, DemotesWhatNobodyCanActOnOrOptimiseBy)
{
    EXPECT_EQ(after(no, yes, yes, "none").verdict, VanityVerdict::Demote);
    EXPECT_EQ(after(yes, yes, no).verdict, VanityVerdict::Demote);
    EXPECT_NE(after(no, yes, yes).reason, after(yes, yes, no).reason);
    EXPECT_EQ(after(no, open, open).verdict, VanityVerdict::Demote) << "one no is enough";
}

TEST(Interview, ReplacesWhatDoesNotConnect)
{
    EXPECT_EQ(after(open, no, open).verdict, VanityVerdict::Replace);
    EXPECT_EQ(after(no, no, no).verdict, VanityVerdict::Replace);
    EXPECT_FALSE(after(yes, no, yes).reason.isEmpty());
}

TEST(Interview, HasNoVerdictBeforeAllIsAnswered)
{
    for (const ProposedVerdict &proposed : {after(open, open, open), after(yes, yes, open, "some")}) {
        EXPECT_EQ(proposed.verdict, VanityVerdict::Unset);
        EXPECT_EQ(proposed.reason, QString());
        EXPECT_FALSE(proposed.lacks.isEmpty());
    }
}

} // namespace
} // namespace espalier
