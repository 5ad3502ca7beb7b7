// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/render/exercise_page.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace espalier {
namespace {

const QSizeF a4(748, 1077);

ExerciseReview reviewed(const ExerciseAnswers &answers)
{
    return reviewOf(answers, [](const QString &) { return false; });
}

Picture pageOf(const ExerciseAnswers &answers)
{
    return exercisePage(answers, reviewed(answers), a4, themeOf(ThemeKind::Print));
}

QStringList wordsOf(const Picture &picture)
{
    QStringList words;
    for (const Op &op : picture.ops) {
        if (const auto *text = std::get_if<Text>(&op))
            words.append(text->text);
    }
    return words;
}

/// How many lines there are from edge to edge below the heading of the remarks.
qsizetype linesToWriteOn(const Picture &picture)
{
    double heading = 0;
    for (const Op &op : picture.ops) {
        if (const auto *text = std::get_if<Text>(&op);
            text && text->text == QStringLiteral("Remarks of the reviewer"))
            heading = text->at.y();
    }
    return std::ranges::count_if(picture.ops, [&](const Op &op) {
        const auto *path = std::get_if<Path>(&op);
        return path && path->points.front().y() > heading + 20 &&
               path->points.back().x() - path->points.front().x() > 600;
    });
}

TEST(ExercisePage, HasWhatWasAnsweredInTheExercisesOrder)
{
    ExerciseAnswers answers;
    answers.campaign = QStringLiteral("Spring webinars");
    answers.objective = QStringLiteral("More first customers");
    answers.unit = {Unit::Kind::Percent, {}};
    answers.start = 4;
    answers.target = 6;
    answers.kpis[0] = {QStringLiteral("Sign-ups"), QStringLiteral("Who signs up may buy."),
                       Indicator::Leading, QStringLiteral("Whether to run it again"), Answer::Yes};
    const QStringList words = wordsOf(pageOf(answers));
    qsizetype last = -1;
    for (const char *text : {"Spring webinars", "More first customers", "Sign-ups", "leading",
                             "Review questions", "yes", "Remarks of the reviewer"}) {
        const qsizetype at = words.indexOf(QLatin1String(text));
        EXPECT_GT(at, last) << text;
        last = at;
    }
    EXPECT_EQ(words.filter(QRegularExpression(QStringLiteral("^4.% to 6.%$"))).size(), 1);
}

TEST(ExercisePage, FillsThePageWithLinesToWriteOn)
{
    const Picture page = pageOf({});
    EXPECT_NEAR(page.bounds.height(), a4.height(), 1);
    EXPECT_GE(linesToWriteOn(page), 8);
    for (const Op &op : page.ops)
        EXPECT_TRUE(page.bounds.contains(boundsOf(op))) << op.index();
}

TEST(ExercisePage, GrowsRatherThanLeavingOutTheRemarks)
{
    ExerciseAnswers answers;
    const QString much = QStringLiteral("This is more than anybody should write in one field. ").repeated(20);
    answers.campaign = answers.goal = answers.objective = much;
    answers.kpis.fill({much, much, Indicator::Leading, much});
    const Picture page = exercisePage(answers, reviewed(answers), {748, 500}, themeOf(ThemeKind::Print));
    EXPECT_GT(page.bounds.height(), 500);
    EXPECT_GE(linesToWriteOn(page), 4);
    for (const Op &op : page.ops)
        EXPECT_TRUE(page.bounds.contains(boundsOf(op))) << op.index();
}

} // namespace
} // namespace espalier
