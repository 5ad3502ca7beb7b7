// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// ExerciseReviewPage: the last step of the alignment exercise: the three review questions, asked of each KPI,
// and what balance and vanity say.
#pragma once

#include "core/rules/exercise_review.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace espalier {

class ElidedLabel;

class ExerciseReviewPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ExerciseReviewPage(QWidget *parent = nullptr);

    void setAnswers(const ExerciseAnswers &answers);
    /// Puts the answers that stand here into `answers`.
    void read(ExerciseAnswers &answers) const;
    /// Names the KPIs, asks only about those that have a name, and says what follows.
    void show(const ExerciseAnswers &answers, const ExerciseReview &review);
    using QWidget::show;

Q_SIGNALS:
    void answered();

private:
    using Answers = std::array<QComboBox *, 3>; ///< by question

    std::array<ElidedLabel *, 3> m_titles{};
    std::array<Answers, 3> m_answers{}; ///< by KPI
    QLabel *m_balance;
    QLabel *m_vanity;
};

} // namespace espalier
