// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/exercise_letters.h"

#include <QGridLayout>
#include <QLabel>
#include <QStyle>

namespace espalier {

ExerciseLetters::ExerciseLetters(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows.at(i);
        row = {new QLabel, new QLabel};
        row.sign->setObjectName(QStringLiteral("smartLetter"));
        row.sign->setAlignment(Qt::AlignCenter);
        row.text->setWordWrap(true);
        row.text->setTextFormat(Qt::PlainText);
        grid->addWidget(row.sign, static_cast<int>(i), 0, Qt::AlignTop);
        grid->addWidget(row.text, static_cast<int>(i), 1);
    }
}

void ExerciseLetters::show(const std::array<ExerciseReview::Letter, 3> &letters)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const ExerciseReview::Letter &letter = letters.at(i);
        const Row &row = m_rows.at(i);
        row.sign->setText(letter.letter);
        row.text->setText(letter.isMet()
                              ? tr("%1: said.").arg(letter.word)
                              : tr("%1: %2", "a word, what it lacks").arg(letter.word, letter.lacks));
        row.sign->setAccessibleName(row.text->text());
        if (row.sign->property("met") == letter.isMet())
            continue;
        row.sign->setProperty("met", letter.isMet());
        style()->unpolish(row.sign);
        style()->polish(row.sign);
    }
}

} // namespace espalier
