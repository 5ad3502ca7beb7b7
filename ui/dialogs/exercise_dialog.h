// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// ExerciseDialog: the second door, the KPI alignment exercise. One campaign, the objective it serves
// (specific, measurable, time-bound), three KPIs, each with a sentence how it supports the objective and
// whether it leads or lags, and the decision it would change, and the review questions. Ends as a branch in a
// new tree, or in the one that is open, where it can be opened again; nothing has to be filled in to get
// there. Can be written as one page at any step.
#pragma once

#include "core/base/result.h"
#include "core/checks/lexicon.h"
#include "core/edit/context.h"
#include "core/edit/exercise.h"
#include "core/model/tree.h"

#include <QDate>
#include <QDialog>

#include <array>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace espalier {

class DayEditor;
class DecimalEditor;
class ExerciseLetters;
class ExerciseReviewPage;
class UnitEditor;

/// What stands for the parts that nobody answered.
[[nodiscard]] ExerciseWords exerciseWords();
/// The branch of the answers in a new tree: goal, objective, KPIs, and the campaign as a record they point
/// to. Refused where an answer cannot stand in a tree.
[[nodiscard]] Result<Tree> treeOf(const ExerciseAnswers &answers, Context &context);
class ExerciseDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `folder` is where the page is offered to be written.
    ExerciseDialog(QDate today, const QString &author, const QString &folder, QWidget *parent);

    /// Begins with these answers in a tree that has these goals; `isKnown`: they stand in it already.
    void beginIn(const ExerciseAnswers &answers, const QStringList &goals, bool isKnown);
    /// Asks, beginning with what was kept when it was left before it was done, and keeps that again. True
    /// when it is done; nothing is kept then.
    [[nodiscard]] bool goThrough(ExerciseAnswers &kept);
    [[nodiscard]] ExerciseAnswers answers() const;
    [[nodiscard]] Result<Tree> tree() const;

private:
    QWidget *campaignPage();
    QWidget *objectivePage();
    QWidget *kpiPage();
    void fill(const ExerciseAnswers &answers);
    void goTo(int page);
    /// What is written where a number or a day belongs and cannot be read, as sentences.
    [[nodiscard]] QStringList unreadable() const;
    void finish();
    void showPoints();
    void writePage();

    QDate m_today;
    QString m_author;
    QString m_folder;
    Lexicon m_words; ///< that titles are judged by
    QString m_end;   ///< what the last step says
    QLabel *m_step;
    QStackedWidget *m_pages;
    QLabel *m_points;
    QPushButton *m_back;
    QPushButton *m_next;
    QLineEdit *m_goal = nullptr;
    QLineEdit *m_campaign = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_objective = nullptr;
    UnitEditor *m_unit = nullptr;
    DecimalEditor *m_start = nullptr;
    DecimalEditor *m_target = nullptr;
    DayEditor *m_by = nullptr;
    ExerciseLetters *m_letters = nullptr;
    ExerciseReviewPage *m_review = nullptr;
    struct KpiFields
    {
        QLineEdit *title = nullptr;
        QLineEdit *sentence = nullptr;
        QComboBox *indicator = nullptr;
        QLineEdit *decision = nullptr;
    };
    std::array<KpiFields, 3> m_kpis;
};

} // namespace espalier
