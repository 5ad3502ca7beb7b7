// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/template_dialog.h"

#include "core/edit/template.h"
#include "core/model/queries.h"
#include "core/storage/library.h"
#include "ui/dialogs/tree_preview.h"
#include "ui/panels/number_editor.h"
#include "ui/panels/words.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace espalier {

TemplateDialog::TemplateDialog(QDate today, QWidget *parent)
    : QDialog(parent), m_today(today), m_list(new QListWidget), m_purpose(new QLabel),
      m_preview(new TreePreview), m_market(new QLineEdit), m_goal(new DecimalEditor),
      m_goalProblem(new QLabel), m_people(new QWidget), m_roles(new QFormLayout(m_people))
{
    setWindowTitle(tr("Start from a template"));
    m_list->setObjectName(QStringLiteral("templates"));
    m_list->setAccessibleName(tr("Templates"));
    m_list->setMaximumWidth(210);
    m_purpose->setTextFormat(Qt::PlainText);
    m_purpose->setWordWrap(true);
    m_purpose->setObjectName(QStringLiteral("quiet"));
    m_market->setAccessibleName(tr("Your market"));
    m_market->setPlaceholderText(tr("mid-market companies in Europe"));
    m_goal->setLabel(tr("The number of your goal"));
    m_goalProblem->setObjectName(QStringLiteral("wrongText"));
    m_goalProblem->setTextFormat(Qt::PlainText);
    m_goalProblem->setWordWrap(true);
    m_roles->setContentsMargins(0, 0, 0, 0);
    m_roles->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_roles->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);

    auto *questions = new QWidget;
    auto *form = new QVBoxLayout(questions);
    form->setContentsMargins(0, 0, 8, 0);
    const auto ask = [form](const QString &question, QWidget *answer) {
        auto *label = new QLabel(question);
        label->setObjectName(QStringLiteral("fieldLabel"));
        label->setWordWrap(true);
        label->setBuddy(answer);
        form->addWidget(label);
        form->addWidget(answer);
        form->addSpacing(6);
    };
    ask(tr("1 · Which market is it for?"), m_market);
    ask(tr("2 · Which number should the goal reach?"), m_goal);
    form->insertWidget(form->count() - 1, m_goalProblem);
    ask(tr("3 · Who is who? Leave a role empty to name them later."), m_people);
    form->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(questions);
    scroll->setFocusPolicy(Qt::NoFocus);

    constexpr int air = 14; // above and below the words, as the style draws them
    for (const TemplateInfo &one : templates()) {
        auto *item = new QListWidgetItem(one.title, m_list);
        item->setSizeHint({0, m_list->fontMetrics().height() + air});
    }
    auto *middle = new QVBoxLayout;
    middle->addWidget(m_purpose);
    middle->addWidget(m_preview, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_list);
    row->addLayout(middle, 3);
    row->addWidget(scroll, 2);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *take = buttons->addButton(tr("Begin with this tree"), QDialogButtonBox::AcceptRole);
    take->setDefault(true);
    take->setEnabled(!templates().empty());
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (m_goal->problem().isEmpty())
            accept();
        else
            m_goal->setFocus(); // what cannot be read is said below it
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(buttons);
    connect(m_market, &QLineEdit::textEdited, this, &TemplateDialog::showAnswers);
    connect(m_goal, &ValueEditor::edited, this, &TemplateDialog::showAnswers);
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplateDialog::showTemplate);
    resize(960, 600);
    m_list->setCurrentRow(0);
}

void TemplateDialog::showTemplate(int row)
{
    if (row < 0)
        return;
    m_template = templateNamed(templates()[static_cast<std::size_t>(row)].name).value_or(Tree());
    if (const std::vector<Slot> tops = topNodes(m_template); !tops.empty() && !m_goal->value()) {
        const Node &goal = *m_template.nodes().at(tops.front());
        m_goal->setUnit(unitSign(goal.unit));
        if (goal.targetValue)
            m_goal->setInherited(textOf(QLocale(), *goal.targetValue));
    }
    while (m_roles->rowCount() > 0)
        m_roles->removeRow(0);
    m_names.clear();
    std::vector<const Person *> people;
    for (const Person &person : m_template.all<Person>())
        people.push_back(&person);
    std::ranges::sort(people, {}, &Person::rank);
    for (const Person *person : people) {
        auto *name = new QLineEdit;
        name->setAccessibleName(person->name);
        m_roles->addRow(person->name, name);
        m_names.emplace_back(person->id, name);
    }
    showAnswers();
}

void TemplateDialog::showAnswers()
{
    Tree filled = tree();
    const int nodes = static_cast<int>(filled.nodes().size());
    m_purpose->setText(QStringLiteral("%1\n%2").arg(filled.info().purpose, tr("%1 nodes").arg(nodes)));
    m_preview->setTree(std::move(filled));
    m_goalProblem->setText(m_goal->problem());
    m_goalProblem->setVisible(!m_goalProblem->text().isEmpty());
}

Tree TemplateDialog::tree() const
{
    edit::TemplateAnswers answers;
    answers.market = m_market->text().simplified();
    answers.goal = m_goal->value();
    for (const auto &[person, name] : m_names) {
        if (const QString text = name->text().simplified(); !text.isEmpty())
            answers.people.emplace(person, text);
    }
    Tree tree = m_template;
    return tree.apply(edit::fillIn(tree, answers, m_today)) ? tree : m_template;
}

} // namespace espalier
