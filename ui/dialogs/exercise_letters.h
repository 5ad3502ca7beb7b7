// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// ExerciseLetters: S, M and T of an objective while it is typed: which are there, and what the others lack.
#pragma once

#include "core/rules/exercise_review.h"

#include <QWidget>

class QLabel;

namespace espalier {

class ExerciseLetters final : public QWidget
{
    Q_OBJECT

public:
    explicit ExerciseLetters(QWidget *parent = nullptr);

    void show(const std::array<ExerciseReview::Letter, 3> &letters);
    using QWidget::show;

private:
    struct Row
    {
        QLabel *sign;
        QLabel *text;
    };
    std::array<Row, 3> m_rows{};
};

} // namespace espalier
