// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/exercise_dialog.h"

#include "core/edit/new_tree.h"
#include "core/edit/record.h"
#include "ui/dialogs/exercise_file.h"
#include "ui/dialogs/exercise_letters.h"
#include "ui/dialogs/exercise_review_page.h"
#include "ui/panels/choice_editor.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace espalier {
namespace {

constexpr int objectivePageNumber = 1;
constexpr int kpiPageNumber = 2;
constexpr int lastPage = 3;

QLabel *question(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setObjectName(QStringLiteral("fieldLabel"));
    return label;
}

void ask(QVBoxLayout *column, const QString &text, QWidget *answer)
{
    QLabel *label = question(text);
    label->setBuddy(answer);
    column->addWidget(label);
    column->addWidget(answer);
    column->addSpacing(8);
}

} // namespace

ExerciseWords exerciseWords()
{
    return {ExerciseDialog::tr("Our campaign"), ExerciseDialog::tr("The goal it serves"),
            ExerciseDialog::tr("The objective")};
}

Result<Tree> treeOf(const ExerciseAnswers &answers, Context &context)
{
    Tree tree = edit::newTree(context);
    Result<Change> change = edit::editInfo(tree, [&](TreeInfo &info) {
        info.title = answers.campaign.isEmpty() ? ExerciseDialog::tr("Alignment exercise") : answers.campaign;
    });
    Result<void> done = change ? tree.apply(*change) : tl::unexpected(change.error());
    if (!done)
        return tl::unexpected(done.error());
    change = edit::addExercise(tree, answers, exerciseWords(), context);
    done = change ? tree.apply(*change) : tl::unexpected(change.error());
    if (!done)
        return tl::unexpected(done.error());
    return tree;
}

ExerciseDialog::ExerciseDialog(QDate today, const QString &author, const QString &folder, QWidget *parent)
    : QDialog(parent), m_today(today), m_author(author), m_folder(folder), m_words(wordsOfTitles()),
      m_end(tr("Make the tree")), m_step(new QLabel), m_pages(new QStackedWidget), m_points(new QLabel),
      m_back(new QPushButton(tr("Back"))), m_next(new QPushButton)
{
    setWindowTitle(tr("Alignment exercise"));
    m_step->setObjectName(QStringLiteral("subheading"));
    m_points->setObjectName(QStringLiteral("quiet"));
    m_points->setWordWrap(true);
    m_points->setTextFormat(Qt::PlainText);
    m_pages->addWidget(campaignPage());
    m_pages->addWidget(objectivePage());
    m_pages->addWidget(kpiPage());
    m_review = new ExerciseReviewPage;
    m_pages->addWidget(m_review);
    auto *page = new QPushButton(tr("Write the page…"));
    page->setToolTip(tr("One page with what is answered so far, and room for a reviewer's remarks"));
    auto *cancel = new QPushButton(tr("Cancel"));
    m_next->setDefault(true);
    for (QPushButton *aside : {m_back, page, cancel})
        aside->setAutoDefault(false); // Enter goes on
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(cancel);
    buttons->addWidget(page);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 14);
    column->addWidget(m_step);
    column->addSpacing(4);
    column->addWidget(m_pages, 1);
    column->addWidget(m_points);
    column->addSpacing(8);
    column->addLayout(buttons);
    setTabOrder(m_next, m_back);
    setTabOrder(m_back, page);
    setTabOrder(page, cancel);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(page, &QPushButton::clicked, this, &ExerciseDialog::writePage);
    connect(m_review, &ExerciseReviewPage::answered, this, &ExerciseDialog::showPoints);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_pages->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_pages->currentIndex() == lastPage)
            finish();
        else
            goTo(m_pages->currentIndex() + 1);
    });
    for (QLineEdit *line : findChildren<QLineEdit *>())
        connect(line, &QLineEdit::textEdited, this, &ExerciseDialog::showPoints);
    for (QComboBox *combo : findChildren<QComboBox *>())
        connect(combo, &QComboBox::activated, this, &ExerciseDialog::showPoints);
    resize(560, 500);
    goTo(0);
}

QWidget *ExerciseDialog::campaignPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_campaign = new QLineEdit;
    m_campaign->setAccessibleName(tr("Campaign"));
    m_campaign->setPlaceholderText(tr("Spring webinar series"));
    m_kind = new QComboBox;
    for (const std::string_view name : NamesOf<CampaignKind>::names)
        m_kind->addItem(capitalised(wordFor(name)));
    m_kind->setAccessibleName(tr("Kind of campaign"));
    m_goal = new QLineEdit;
    m_goal->setAccessibleName(tr("Business goal"));
    m_goal->setPlaceholderText(tr("Grow mid-market revenue 20 % by Q4"));
    ask(column, tr("Which campaign or initiative is it about?"), m_campaign);
    ask(column, tr("What kind is it?"), m_kind);
    ask(column, tr("Which goal of the business should it serve?"), m_goal);
    column->addStretch();
    return page;
}

QWidget *ExerciseDialog::objectivePage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_objective = new QLineEdit;
    m_objective->setAccessibleName(tr("Objective"));
    m_objective->setPlaceholderText(tr("More first-time customers from mid-market companies"));
    m_unit = new UnitEditor;
    m_unit->setLabel(tr("Unit"));
    m_start = new DecimalEditor;
    m_start->setLabel(tr("Now"));
    m_target = new DecimalEditor;
    m_target->setLabel(tr("Target"));
    m_by = new DayEditor;
    m_by->setLabel(tr("By when"));
    ask(column, tr("Specific: what should change, and for whom?"), m_objective);
    ask(column, tr("Measurable: in which unit?"), m_unit);
    auto *numbers = new QWidget;
    auto *row = new QFormLayout(numbers);
    row->setContentsMargins(0, 0, 0, 0);
    row->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    row->addRow(tr("Now"), m_start);
    row->addRow(tr("Target"), m_target);
    ask(column, tr("From which number to which?"), numbers);
    ask(column, tr("Time-bound: by which day?"), m_by);
    m_letters = new ExerciseLetters;
    column->addWidget(m_letters);
    column->addStretch();
    return page;
}

QWidget *ExerciseDialog::kpiPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    for (std::size_t i = 0; i < m_kpis.size(); ++i) {
        KpiFields &kpi = m_kpis[i];
        const QString name = tr("KPI %1").arg(i + 1);
        kpi.title = new QLineEdit;
        kpi.title->setAccessibleName(name);
        kpi.title->setPlaceholderText(tr("What you measure"));
        kpi.indicator = new QComboBox;
        for (const std::string_view word : NamesOf<Indicator>::names)
            kpi.indicator->addItem(capitalised(wordFor(word)));
        kpi.indicator->setAccessibleName(tr("%1: leading or lagging").arg(name));
        kpi.sentence = new QLineEdit;
        kpi.sentence->setAccessibleName(tr("%1: how it supports the objective").arg(name));
        kpi.sentence->setPlaceholderText(tr("Moving this moves the objective because…"));
        kpi.decision = new QLineEdit;
        kpi.decision->setAccessibleName(tr("%1: the decision it would change").arg(name));
        kpi.decision->setPlaceholderText(tr("If it moves, we would decide…"));
        auto *row = new QHBoxLayout;
        row->addWidget(kpi.title, 3);
        row->addWidget(kpi.indicator, 1);
        column->addWidget(question(name));
        column->addLayout(row);
        column->addWidget(kpi.sentence);
        column->addWidget(kpi.decision);
        column->addSpacing(8);
    }
    column->addStretch();
    return page;
}

void ExerciseDialog::goTo(int page)
{
    const std::array titles{tr("1 of 4 · The campaign"), tr("2 of 4 · The objective"),
                            tr("3 of 4 · Three KPIs"), tr("4 of 4 · The review")};
    m_pages->setCurrentIndex(page);
    m_step->setText(titles.at(static_cast<std::size_t>(page)));
    m_back->setEnabled(page > 0);
    m_next->setText(page == lastPage ? m_end : tr("Next"));
    showPoints();
    if (page < lastPage)
        m_pages->currentWidget()->findChild<QLineEdit *>()->setFocus();
    else
        m_review->setFocus();
}

QStringList ExerciseDialog::unreadable() const
{
    QStringList sentences;
    for (const ValueEditor *editor : std::array<const ValueEditor *, 3>{m_start, m_target, m_by}) {
        if (const QString problem = editor->problem(); !problem.isEmpty() && !sentences.contains(problem))
            sentences.append(problem);
    }
    return sentences;
}

void ExerciseDialog::finish()
{
    if (unreadable().isEmpty())
        accept();
    else
        goTo(objectivePageNumber); // what cannot be read is said there, and not left out
}

void ExerciseDialog::showPoints()
{
    const ExerciseAnswers said = answers();
    const ExerciseReview review = reviewOf(said, m_words);
    m_letters->show(review.letters);
    m_review->show(said, review);
    QStringList points = unreadable();
    if (m_pages->currentIndex() == kpiPageNumber)
        points += review.kpis + review.balance + review.vanity;
    if (m_pages->currentIndex() == lastPage) // what stands on the page itself is not said twice
        points += ExerciseReview{review.letters, review.kpis, 0, 0, {}, {}, review.answered}.all();
    const bool isDone = m_pages->currentIndex() == lastPage && review.all().isEmpty();
    m_points->setText(points.isEmpty()
                          ? (isDone ? tr("Specific, measurable, time-bound, and in balance.") : QString())
                          : QStringLiteral("• ") + points.join(QStringLiteral("\n• ")));
}

void ExerciseDialog::writePage()
{
    const Result<QString> path = writeExercisePage(this, answers(), m_folder);
    if (!path)
        m_points->setText(path.error().text());
    else if (!path->isEmpty())
        m_points->setText(tr("Written to %1.").arg(*path));
}

void ExerciseDialog::beginIn(const ExerciseAnswers &answers, const QStringList &goals, bool isKnown)
{
    m_end = isKnown ? tr("Change the branch") : tr("Add the branch");
    m_goal->setReadOnly(isKnown); // it is others' too
    auto *completer = new QCompleter(goals, m_goal);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_goal->setCompleter(completer);
    fill(answers);
}

bool ExerciseDialog::goThrough(ExerciseAnswers &kept)
{
    if (kept != ExerciseAnswers())
        fill(kept);
    const bool isDone = exec() == QDialog::Accepted;
    kept = isDone ? ExerciseAnswers() : answers();
    return isDone;
}

void ExerciseDialog::fill(const ExerciseAnswers &answers)
{
    m_goal->setText(answers.goal);
    m_campaign->setText(answers.campaign);
    m_kind->setCurrentIndex(static_cast<int>(answers.kind));
    m_objective->setText(answers.objective);
    m_unit->setValue(answers.unit);
    m_start->setValue(answers.start);
    m_target->setValue(answers.target);
    m_by->setValue(answers.by);
    for (std::size_t i = 0; i < m_kpis.size(); ++i) {
        m_kpis[i].title->setText(answers.kpis[i].title);
        m_kpis[i].sentence->setText(answers.kpis[i].sentence);
        m_kpis[i].indicator->setCurrentIndex(static_cast<int>(answers.kpis[i].indicator));
        m_kpis[i].decision->setText(answers.kpis[i].decision);
    }
    m_review->setAnswers(answers);
    goTo(0);
}

ExerciseAnswers ExerciseDialog::answers() const
{
    ExerciseAnswers answers;
    answers.goal = m_goal->text().simplified();
    answers.campaign = m_campaign->text().simplified();
    answers.kind = static_cast<CampaignKind>(m_kind->currentIndex());
    answers.objective = m_objective->text().simplified();
    answers.unit = m_unit->value();
    answers.start = m_start->value();
    answers.target = m_target->value();
    answers.by = m_by->value();
    for (std::size_t i = 0; i < m_kpis.size(); ++i) {
        ExerciseAnswers::Kpi &kpi = answers.kpis[i];
        kpi.title = m_kpis[i].title->text().simplified();
        kpi.sentence = m_kpis[i].sentence->text().simplified();
        kpi.indicator = static_cast<Indicator>(m_kpis[i].indicator->currentIndex());
        kpi.decision = m_kpis[i].decision->text().simplified();
    }
    m_review->read(answers);
    return answers;
}

Result<Tree> ExerciseDialog::tree() const
{
    RandomIds ids;
    Context context{ids, m_today, m_author};
    return treeOf(answers(), context);
}

} // namespace espalier
