// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/exercise_review.h"

#include "core/base/tr.h"

#include <algorithm>

namespace espalier {
namespace {

using Kpi = ExerciseAnswers::Kpi;

bool isNamed(const Kpi &kpi)
{
    return !kpi.title.isEmpty();
}

ExerciseReview::Letter letterOf(const QString &word, const QString &lacks)
{
    return {word.left(1), word, lacks};
}

// Unit, target and day are judged before the words.
std::array<ExerciseReview::Letter, 3> lettersOf(const ExerciseAnswers &answers)
{
    QString specific;
    if (answers.objective.isEmpty())
        specific = Tr::tr("Say what should change, and for whom.");
    else if (!answers.objective.contains(QLatin1Char(' ')))
        specific = Tr::tr("One word is a topic: say what should change, and for whom.");
    QString measurable;
    if (!answers.target)
        measurable = Tr::tr("Add the number to reach.");
    else if (!answers.unit.isSet())
        measurable = Tr::tr("Say in which unit the target is.");
    const QString bound = answers.by.isValid() ? QString() : Tr::tr("Add the day by which it is reached.");
    return {letterOf(Tr::tr("Specific"), specific), letterOf(Tr::tr("Measurable"), measurable),
            letterOf(Tr::tr("Time-bound"), bound)};
}

QStringList answeredOf(const ExerciseAnswers &answers)
{
    QStringList sentences;
    int open = 0;
    for (const Kpi &kpi : answers.kpis) {
        if (!isNamed(kpi))
            continue;
        for (const ReviewQuestion &question : reviewQuestions()) {
            const Answer answer = kpi.*question.answer;
            open += answer == Answer::Unset ? 1 : 0;
            if (answer == Answer::No)
                sentences.append(Tr::tr("%1 “%2” No: choose another KPI, or change what makes it so.")
                                     .arg(question.text, kpi.title));
        }
    }
    if (open > 0)
        sentences.append(open == 1 ? Tr::tr("1 review question has no answer yet.")
                                   : Tr::tr("%n review questions have no answer yet.", nullptr, open));
    return sentences;
}

} // namespace

QStringList ExerciseReview::all() const
{
    QStringList sentences;
    for (const Letter &letter : letters) {
        if (!letter.isMet())
            sentences.append(QStringLiteral("%1: %2").arg(letter.word, letter.lacks));
    }
    return sentences + kpis + balance + vanity + answered;
}

std::array<ReviewQuestion, 3> reviewQuestions()
{
    return {ReviewQuestion{Tr::tr("Can we act on it?"), &Kpi::canAct},
            ReviewQuestion{Tr::tr("Does it connect to the objective?"), &Kpi::connects},
            ReviewQuestion{Tr::tr("Does it help us optimise?"), &Kpi::optimises}};
}

ExerciseReview reviewOf(const ExerciseAnswers &answers,
                        const std::function<bool(const QString &title)> &isVanity)
{
    ExerciseReview review;
    review.letters = lettersOf(answers);
    const auto count = [&](auto holds) {
        return static_cast<int>(
            std::ranges::count_if(answers.kpis, [&](const Kpi &kpi) { return isNamed(kpi) && holds(kpi); }));
    };
    const int named = count([](const Kpi &) { return true; });
    if (named < 3)
        review.kpis.append(Tr::tr("%1 of 3 KPIs are named.").arg(named));
    if (count([](const Kpi &kpi) { return kpi.sentence.isEmpty(); }) > 0)
        review.kpis.append(Tr::tr("Say in one sentence how each KPI supports the objective."));
    if (count([](const Kpi &kpi) { return kpi.decision.isEmpty(); }) > 0)
        review.kpis.append(
            Tr::tr("Would it change a decision? Name the decision for each KPI, or choose another."));
    review.leading = count([](const Kpi &kpi) { return kpi.indicator == Indicator::Leading; });
    review.lagging = count([](const Kpi &kpi) { return kpi.indicator == Indicator::Lagging; });
    if (named > 1 && review.leading == 0)
        review.balance.append(Tr::tr("No KPI leads: you will learn too late."));
    if (named > 1 && review.lagging == 0)
        review.balance.append(Tr::tr("No KPI lags: nothing proves the outcome."));
    for (const Kpi &kpi : answers.kpis) {
        if (isNamed(kpi) && kpi.decision.isEmpty() && isVanity(kpi.title))
            review.vanity.append(
                Tr::tr("“%1” is easily counted and seldom changes a decision: what follows from it?")
                    .arg(kpi.title));
    }
    review.answered = answeredOf(answers);
    return review;
}

} // namespace espalier
