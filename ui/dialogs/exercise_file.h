// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The page of an alignment exercise, written where the user says: asked for and done in one go, it is small.
#pragma once

#include "core/base/result.h"
#include "core/checks/lexicon.h"
#include "core/rules/exercise_review.h"

class QWidget;

namespace espalier {

/// The words of the program and of the user, as the checks read them.
[[nodiscard]] Lexicon wordsOfTitles();
/// What the exercise lacks, its titles judged by these words.
[[nodiscard]] ExerciseReview reviewOf(const ExerciseAnswers &answers, const Lexicon &words);

/// The path that was written, as PDF or PNG; empty when the user thinks better of it. `folder` is where it is
/// offered.
[[nodiscard]] Result<QString> writeExercisePage(QWidget *parent, const ExerciseAnswers &answers,
                                                const QString &folder);

} // namespace espalier
