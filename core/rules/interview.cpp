// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/interview.h"

#include "core/base/tr.h"

#include <algorithm>

namespace espalier {

std::array<InterviewQuestion, 3> interviewQuestions()
{
    return {InterviewQuestion{Tr::tr("Can I act on it?"),
                              Tr::tr("Yes, if somebody here can do something this month that moves it."),
                              &Actionability::canAct},
            InterviewQuestion{Tr::tr("Does it connect to the goal?"),
                              Tr::tr("Yes, if the goal moves when this does, and not only with the budget."),
                              &Actionability::connects},
            InterviewQuestion{Tr::tr("Does it help to optimise?"),
                              Tr::tr("Yes, if it tells what works better: which message, channel or page."),
                              &Actionability::optimises}};
}

ProposedVerdict verdictFrom(const Actionability &answers)
{
    if (answers.connects == Answer::No)
        return {VanityVerdict::Replace, Tr::tr("It does not connect to the goal."), {}};
    if (answers.canAct == Answer::No)
        return {
            VanityVerdict::Demote, Tr::tr("Nobody here can act on it: it is watched, not steered by."), {}};
    if (answers.optimises == Answer::No)
        return {VanityVerdict::Demote, Tr::tr("It does not tell what works better."), {}};
    const auto questions = interviewQuestions();
    const bool isAnswered = std::ranges::all_of(
        questions, [&](const InterviewQuestion &one) { return answers.*one.answer == Answer::Yes; });
    if (!isAnswered)
        return {VanityVerdict::Unset, {}, Tr::tr("The verdict follows from the answers.")};
    if (answers.decision.trimmed().isEmpty())
        return {VanityVerdict::Unset,
                {},
                Tr::tr("Name the decision it would change: a number that changes none is only watched.")};
    return {VanityVerdict::Keep, Tr::tr("It changes a decision: %1").arg(answers.decision.simplified()), {}};
}

} // namespace espalier
