// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/exercise_file.h"

#include "core/base/atomic_file.h"
#include "core/checks/vanity_noun.h"
#include "core/export/export_exercise.h"
#include "core/export/page.h"
#include "core/storage/own_words.h"
#include "ui/dialogs/ask_where_to_write.h"
#include "ui/dialogs/exercise_dialog.h"

#include <QDir>
#include <QLocale>

namespace espalier {

Lexicon wordsOfTitles()
{
    QStringList unread; // said by the checks
    return lexiconFrom([&unread](const QString &list) { return allWords(OwnWords(), list, unread); });
}

ExerciseReview reviewOf(const ExerciseAnswers &answers, const Lexicon &words)
{
    return reviewOf(answers,
                    [&words](const QString &title) { return vanityNounIn(words, title).has_value(); });
}

Result<QString> writeExercisePage(QWidget *parent, const ExerciseAnswers &answers, const QString &folder)
{
    QString name = answers.campaign.isEmpty() ? ExerciseDialog::tr("Alignment exercise") : answers.campaign;
    name.replace(QLatin1Char('/'), QLatin1Char('-'));
    const QString path = askWhereToWrite(parent, ExerciseDialog::tr("Page of the exercise"),
                                         QDir(folder).filePath(name + QStringLiteral(".pdf")),
                                         {{ExerciseDialog::tr("PDF document"), QStringLiteral("pdf")},
                                          {ExerciseDialog::tr("PNG picture"), QStringLiteral("png")}});
    if (path.isEmpty())
        return QString();
    const bool isMetric = QLocale().measurementSystem() == QLocale::MetricSystem;
    const Result<QSizeF> page = pageNamed(isMetric ? QStringLiteral("A4") : QStringLiteral("Letter"));
    if (!page)
        return tl::unexpected(page.error());
    const Result<Exported> made =
        exportExercise(answers, reviewOf(answers, wordsOfTitles()),
                       pictureFormatOf(path).value_or(PictureFormat::Pdf), *page, 200);
    if (!made)
        return tl::unexpected(made.error());
    const Result<WriteNotes> written = writeAtomically(path, made->bytes);
    if (!written)
        return tl::unexpected(written.error());
    return path;
}

} // namespace espalier
