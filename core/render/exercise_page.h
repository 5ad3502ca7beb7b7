// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The one page of an alignment exercise, in the exercise's own order: campaign, objective with its three
// letters, three KPIs, balance and vanity, the review questions, and lines for a reviewer to write on.
#pragma once

#include "core/render/picture.h"
#include "core/render/theme.h"
#include "core/rules/exercise_review.h"

#include <QSizeF>

namespace espalier {

/// `size` in layout units, upright. The remarks take the room that is left, at least a few lines: where what
/// was answered is very long, the page grows in height. What was not answered has an empty line to fill in.
[[nodiscard]] Picture exercisePage(const ExerciseAnswers &answers, const ExerciseReview &review, QSizeF size,
                                   const Theme &theme);

} // namespace espalier
