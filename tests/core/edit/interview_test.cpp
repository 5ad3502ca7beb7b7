// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/edit/interview.h"

#include "core/edit/record.h"
#include "tests/core/edit/edited.h"

namespace espalier::edit {
namespace {

class InterviewTest : public Edited
{
protected:
    void keep(VanityVerdict verdict, const char *replacement = "", NodeId replaceBy = {})
    {
        interview.verdict = verdict;
        interview.replacement = QString::fromUtf8(replacement);
        interview.replaceBy = replaceBy;
        interview.reason = QStringLiteral("Because");
        perform(keepInterview(tree, node("T1"), interview, context));
    }

    Interview interview{
        {Answer::Yes, Answer::No, Answer::Unset, QStringLiteral("  Which\nchannel "), {}}, {}, {}, {}, {}};
};

TEST_F(InterviewTest, AnswersStandOnTheNodeWithTheVerdictWhoGaveItAndWhen)
{
    keep(VanityVerdict::Keep);
    const Node &asked = record("T1");
    EXPECT_EQ(asked.actionability.canAct, Answer::Yes);
    EXPECT_EQ(asked.actionability.connects, Answer::No);
    EXPECT_EQ(asked.actionability.decision, QStringLiteral("Which channel"));
    EXPECT_EQ(asked.vanity.verdict, VanityVerdict::Keep);
    EXPECT_EQ(asked.vanity.reason, QStringLiteral("Because"));
    EXPECT_EQ(asked.vanity.by, context.who);
    EXPECT_EQ(asked.vanity.on, context.day);
    EXPECT_EQ(asked.role, Role::Key);
    EXPECT_EQ(interviewOf(asked).answers, asked.actionability);
}

TEST_F(InterviewTest, ADemotedMetricIsADiagnosticUntilItIsKept)
{
    keep(VanityVerdict::Demote);
    EXPECT_EQ(record("T1").role, Role::Diagnostic);
    keep(VanityVerdict::Keep);
    EXPECT_EQ(record("T1").role, Role::Key);
}

TEST_F(InterviewTest, ADiagnosticThatIsKeptStaysOne)
{
    perform(setField(tree, node("T1"), &Node::role, Role::Diagnostic));
    keep(VanityVerdict::Keep);
    EXPECT_EQ(record("T1").role, Role::Diagnostic);
}

TEST_F(InterviewTest, ReplacedItNamesWhatTakesItsPlaceAndStaysAsADiagnostic)
{
    keep(VanityVerdict::Replace, "ignored", node("T2"));
    EXPECT_EQ(record("T1").vanity.replaceBy, node("T2"));
    EXPECT_EQ(record("T1").role, Role::Diagnostic);
    EXPECT_TRUE(node("ignored").isNull());
    keep(VanityVerdict::Demote, "", node("T2"));
    EXPECT_TRUE(record("T1").vanity.replaceBy.isNull()) << "nothing takes the place of what is demoted";
}

TEST_F(InterviewTest, AReplacementThatThereIsNotYetIsMadeBesideIt)
{
    keep(VanityVerdict::Replace, " Trial\tstarts ");
    EXPECT_TRUE(drawn().contains(QStringLiteral("M1(T1 Trial starts T2)"))) << qPrintable(drawn());
    EXPECT_EQ(record("T1").vanity.replaceBy, node("Trial starts"));
    EXPECT_EQ(record("Trial starts").tier, record("T1").tier);
}

TEST_F(InterviewTest, RefusesAReplacementThatIsNotNamedOrIsItself)
{
    interview.verdict = VanityVerdict::Replace;
    interview.replacement = QStringLiteral("  ");
    EXPECT_EQ(refusal(keepInterview(tree, node("T1"), interview, context)),
              QStringLiteral("Say which metric takes its place."));
    interview.replaceBy = node("T1");
    EXPECT_EQ(refusal(keepInterview(tree, node("T1"), interview, context)),
              QStringLiteral("“T1” cannot take its own place."));
    interview.replaceBy = context.ids.make<Node>();
    EXPECT_EQ(refusal(keepInterview(tree, node("T1"), interview, context)),
              QStringLiteral("The metric that takes its place is not in the tree any more."));
}

TEST_F(InterviewTest, SaidAgainByAnotherOnAnotherDayItIsTheSameVerdict)
{
    keep(VanityVerdict::Demote);
    Context later{ids, context.day.addDays(9), QStringLiteral("Another")};
    const auto same = keepInterview(tree, node("T1"), interview, later);
    ASSERT_TRUE(same);
    EXPECT_TRUE(same->isEmpty());
    interview.answers.canAct = Answer::No;
    perform(keepInterview(tree, node("T1"), interview, later));
    EXPECT_EQ(record("T1").vanity.by, context.who) << "an answer is no verdict";
    interview.reason = QStringLiteral("For another reason");
    perform(keepInterview(tree, node("T1"), interview, later));
    EXPECT_EQ(record("T1").vanity.by, later.who);
    EXPECT_EQ(record("T1").vanity.on, later.day);
}

TEST_F(InterviewTest, WithoutAVerdictNothingOfOneIsLeft)
{
    keep(VanityVerdict::Replace, "Trial starts");
    keep(VanityVerdict::Unset);
    EXPECT_EQ(record("T1").vanity, Vanity());
    EXPECT_EQ(record("T1").role, Role::Key);
}

TEST_F(InterviewTest, WhatANewerProgramWroteStays)
{
    perform(edit(tree, node("T1"), [](Node &asked) {
        asked.actionability.unknown = "{\"new\":1}";
        asked.vanity.unknown = "{\"newer\":2}";
    }));
    keep(VanityVerdict::Demote);
    EXPECT_EQ(record("T1").actionability.unknown, "{\"new\":1}");
    EXPECT_EQ(record("T1").vanity.unknown, "{\"newer\":2}");
}

TEST_F(InterviewTest, AllOfItIsOneStep)
{
    const Tree before = tree;
    interview.verdict = VanityVerdict::Replace;
    interview.replacement = QStringLiteral("Trial starts");
    const auto change = keepInterview(tree, node("T1"), interview, context);
    perform(change);
    ASSERT_TRUE(tree.apply(inverse(*change)));
    EXPECT_EQ(tree, before);
}

} // namespace
} // namespace espalier::edit
