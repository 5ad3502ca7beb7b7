// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/exercise_review_page.h"

#include "ui/panels/elided_label.h"
#include "ui/panels/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace espalier {
namespace {

QLabel *sentence()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    label->setObjectName(QStringLiteral("fieldLabel"));
    return label;
}

} // namespace

ExerciseReviewPage::ExerciseReviewPage(QWidget *parent)
    : QWidget(parent), m_balance(sentence()), m_vanity(sentence())
{
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 4);
    const auto questions = reviewQuestions();
    for (int i = 0; i < 3; ++i) {
        auto *question = sentence();
        question->setText(questions.at(static_cast<std::size_t>(i)).text);
        grid->addWidget(question, i + 1, 0);
        grid->setColumnStretch(i + 1, 3);
    }
    for (int kpi = 0; kpi < 3; ++kpi) {
        auto *title = new ElidedLabel;
        title->setObjectName(QStringLiteral("fieldLabel"));
        m_titles.at(static_cast<std::size_t>(kpi)) = title;
        grid->addWidget(title, 0, kpi + 1);
        for (int i = 0; i < 3; ++i) {
            auto *answer = new QComboBox;
            for (const std::string_view name : NamesOf<Answer>::names)
                answer->addItem(capitalised(wordFor(name)));
            connect(answer, &QComboBox::activated, this, &ExerciseReviewPage::answered);
            m_answers.at(static_cast<std::size_t>(kpi)).at(static_cast<std::size_t>(i)) = answer;
            grid->addWidget(answer, i + 1, kpi + 1);
        }
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(grid);
    column->addSpacing(12);
    column->addWidget(heading(tr("Balance")));
    column->addWidget(m_balance);
    column->addSpacing(6);
    column->addWidget(heading(tr("Vanity")));
    column->addWidget(m_vanity);
    column->addStretch();
}

void ExerciseReviewPage::setAnswers(const ExerciseAnswers &answers)
{
    const auto questions = reviewQuestions();
    for (std::size_t kpi = 0; kpi < m_answers.size(); ++kpi) {
        for (std::size_t i = 0; i < questions.size(); ++i)
            m_answers.at(kpi).at(i)->setCurrentIndex(
                static_cast<int>(answers.kpis.at(kpi).*questions.at(i).answer));
    }
}

void ExerciseReviewPage::read(ExerciseAnswers &answers) const
{
    const auto questions = reviewQuestions();
    for (std::size_t kpi = 0; kpi < m_answers.size(); ++kpi) {
        for (std::size_t i = 0; i < questions.size(); ++i)
            answers.kpis.at(kpi).*questions.at(i).answer =
                static_cast<Answer>(m_answers.at(kpi).at(i)->currentIndex());
    }
}

void ExerciseReviewPage::show(const ExerciseAnswers &answers, const ExerciseReview &review)
{
    QWidget *first = nullptr; // to be answered
    const auto questions = reviewQuestions();
    for (std::size_t kpi = 0; kpi < m_answers.size(); ++kpi) {
        const QString &title = answers.kpis.at(kpi).title;
        const QString name = title.isEmpty() ? tr("KPI %1").arg(kpi + 1) : title;
        m_titles.at(kpi)->setText(name);
        m_titles.at(kpi)->setToolTip(name);
        for (std::size_t i = 0; i < questions.size(); ++i) {
            QComboBox *answer = m_answers.at(kpi).at(i);
            answer->setEnabled(!title.isEmpty());
            if (!title.isEmpty() && !first)
                first = answer;
            answer->setAccessibleName(QStringLiteral("%1: %2").arg(name, questions.at(i).text));
        }
    }
    setFocusProxy(first);
    m_balance->setText(review.balance.isEmpty()
                           ? tr("%1 leading, %2 lagging.").arg(review.leading).arg(review.lagging)
                           : review.balance.join(QLatin1Char('\n')));
    m_vanity->setText(review.vanity.isEmpty() ? tr("No KPI is a count from which nothing follows.")
                                              : review.vanity.join(QLatin1Char('\n')));
}

} // namespace espalier
