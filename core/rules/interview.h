// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What the vanity interview asks, and the verdict that follows from the answers.
#pragma once

#include "core/edit/interview.h"

#include <array>

namespace espalier {

struct InterviewQuestion
{
    QString text;
    QString help; ///< when the answer is yes
    Answer Actionability::*answer;
};
[[nodiscard]] std::array<InterviewQuestion, 3> interviewQuestions();

struct ProposedVerdict
{
    VanityVerdict verdict = VanityVerdict::Unset;
    QString reason; ///< of a verdict
    QString lacks;  ///< what is to be answered before there is one
};
/// A metric that does not connect is replaced: what follows from it is not what is wanted. One that connects
/// and cannot be acted on, or helps nobody to optimise, is worth a look beside others: a diagnostic. One with
/// three times yes is kept once it changes a decision.
[[nodiscard]] ProposedVerdict verdictFrom(const Actionability &answers);

} // namespace espalier
