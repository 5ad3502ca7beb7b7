// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/export_exercise.h"

#include "core/export/page.h"
#include "core/export/pdf.h"
#include "core/export/png.h"
#include "core/export/svg.h"
#include "core/render/exercise_page.h"

namespace espalier {

Result<Exported> exportExercise(const ExerciseAnswers &answers, const ExerciseReview &review,
                                PictureFormat format, QSizeF page, double dpi)
{
    const QSizeF room = QSizeF(page.width() - 2 * pdfMargin, page.height() - 2 * pdfMargin);
    const Picture picture =
        exercisePage(answers, review, room * unitsPerMillimetre, themeOf(ThemeKind::Print));
    switch (format) {
    case PictureFormat::Png:
        return writePng(picture, {dpi});
    case PictureFormat::Svg:
        return writeSvg(picture);
    case PictureFormat::Pdf:
        break;
    }
    return writePdf(picture, {page, PdfFit::OnePage});
}

} // namespace espalier
