// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What an alignment exercise still lacks: the letters of its objective (specific, measurable, time-bound),
// the balance of leading and lagging KPIs, counts that seldom change a decision, and what the three review
// questions were answered with.
#pragma once

#include "core/edit/exercise.h"

#include <QStringList>

#include <functional>

namespace espalier {

struct ExerciseReview
{
    struct Letter
    {
        QString letter; ///< of the word, in the language of the reader
        QString word;   ///< "Specific"
        QString lacks;  ///< what to add, as a sentence; empty where it is met

        [[nodiscard]] bool isMet() const { return lacks.isEmpty(); }
    };

    std::array<Letter, 3> letters;
    QStringList kpis; ///< what is to be said of the KPIs yet: names, sentences, decisions
    int leading = 0;  ///< of the KPIs that are named
    int lagging = 0;
    QStringList balance;  ///< what is out of balance; empty where it is not, and with fewer than two KPIs
    QStringList vanity;   ///< a sentence for each count from which nothing follows
    QStringList answered; ///< what follows from a "no" to a review question, and which have no answer

    /// All that is still to be said, in this order; empty when the exercise is complete.
    [[nodiscard]] QStringList all() const;
};

/// The three review questions, asked of every KPI, and where the answers are kept.
struct ReviewQuestion
{
    QString text;
    Answer ExerciseAnswers::Kpi::*answer;
};
[[nodiscard]] std::array<ReviewQuestion, 3> reviewQuestions();

/// `isVanity` says whether a title counts what is easily counted and seldom changes a decision.
[[nodiscard]] ExerciseReview reviewOf(const ExerciseAnswers &answers,
                                      const std::function<bool(const QString &title)> &isVanity);

} // namespace espalier
