// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The page of an alignment exercise as a file.
#pragma once

#include "core/export/export_picture.h"
#include "core/rules/exercise_review.h"

namespace espalier {

/// `page` in millimetres, upright (see pageNamed()); a PNG has the resolution `dpi`, 72 … 600.
[[nodiscard]] Result<Exported> exportExercise(const ExerciseAnswers &answers, const ExerciseReview &review,
                                              PictureFormat format, QSizeF page, double dpi = 144);

} // namespace espalier
