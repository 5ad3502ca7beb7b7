// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The page of an alignment exercise, written where the user says: asked for and done in one go, it is small.
#pragma once

#include "core/base/result.h"
#include "core/rules/exercise_review.h"

class QWidget;

namespace espalier {

/// What the exercise lacks, judged with the vanity nouns of the program and of the user.
[[nodiscard]] ExerciseReview reviewOf(const ExerciseAnswers &answers);

/// The path that was written, as PDF or PNG; empty when the user thinks better of it. `folder` is where it is
/// offered.
[[nodiscard]] Result<QString> writeExercisePage(QWidget *parent, const ExerciseAnswers &answers,
                                                const QString &folder);

} // namespace espalier
