// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/playbook/action_form.h"

#include "core/base/text.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace espalier {
namespace {

constexpr int daysWidth = 46;
constexpr int shortestName = 6; ///< letters

/// One name typed in both fields is one new person.
void mergeNamesakes(Change &people, PersonId &second)
{
    if (people.people.size() != 2 || people.people[0].after->name != people.people[1].after->name)
        return;
    second = people.people[0].after->id;
    people.people.pop_back();
}

} // namespace

ActionForm::ActionForm(IdSource &ids, QWidget *parent)
    : QWidget(parent), m_context{nullptr, &ids}, m_about(new QLabel), m_what(new LineEditor),
      m_who(new RegisterEditor<Person>(m_context)), m_due(new DayEditor),
      m_escalateTo(new RegisterEditor<Person>(m_context)), m_after(new WholeEditor), m_problem(new QLabel),
      m_agree(new QPushButton)
{
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("wrongText"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_agree->setProperty("primary", true);
    m_what->setToolTip(tr("In a sentence that begins with a verb"));
    m_escalateTo->setToolTip(tr("Who is told when it is not done"));
    m_after->setUnit(tr("days after", "who is told so many days after an Action was due"));
    m_after->setFixedWidth(daysWidth +
                           fontMetrics().horizontalAdvance(
                               tr("days after", "who is told so many days after an Action was due")));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->addWidget(m_about, 0, 0, 1, 3);
    int row = 1;
    const auto add = [&](const QString &name, ValueEditor *editor, ValueEditor *beside = nullptr) {
        auto *label = new QLabel(name);
        label->setObjectName(QStringLiteral("fieldLabel"));
        label->setBuddy(editor);
        editor->setLabel(name);
        grid->addWidget(label, row, 0);
        grid->addWidget(editor, row, 1, 1, beside ? 1 : 2);
        if (beside)
            grid->addWidget(beside, row, 2);
        ++row;
    };
    add(tr("What to do"), m_what);
    add(tr("Who"), m_who);
    add(tr("Due"), m_due);
    add(tr("Else tell"), m_escalateTo, m_after);
    m_after->setLabel(tr("Days after it was due"));
    grid->addWidget(m_problem, row++, 0, 1, 3);
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    for (QPushButton *button : {m_agree, cancel}) {
        button->setAutoDefault(true); // Enter presses it, and not the other
        buttons->addWidget(button);
    }
    grid->addLayout(buttons, row, 0, 1, 3);
    grid->setColumnStretch(1, 1);
    for (ValueEditor *editor :
         std::initializer_list<ValueEditor *>{m_what, m_who, m_due, m_escalateTo, m_after})
        connect(editor, &ValueEditor::edited, this, [this] {
            m_isTouched = true;
            check();
        });
    for (ValueEditor *editor : std::initializer_list<ValueEditor *>{m_who, m_escalateTo}) {
        auto *combo = editor->findChild<QComboBox *>();
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // names may be long
        combo->setMinimumContentsLength(shortestName);
        combo->lineEdit()->installEventFilter(this);
    }
    connect(m_agree, &QPushButton::clicked, this, &ActionForm::agree);
    connect(cancel, &QPushButton::clicked, this, &ActionForm::cancelled);
}

void ActionForm::begin(const Tree &tree, const Action &action, const QString &about)
{
    m_context.tree = &tree;
    m_action = action;
    m_isTouched = false;
    m_about->setText(about);
    m_what->setValue(action.text);
    m_who->setValue(action.who);
    m_due->setValue(action.due);
    m_escalateTo->setValue(action.escalateTo);
    m_after->setValue(action.escalateAfterDays);
    m_agree->setText(action.id.isNull() ? tr("Record") : tr("Keep"));
    check();
    m_what->line()->setFocus(Qt::OtherFocusReason);
    m_what->line()->end(false);
    m_what->line()->home(true); // all of it, and its beginning in sight
}

void ActionForm::end()
{
    m_context.tree = nullptr;
    m_isTouched = false;
}

void ActionForm::check()
{
    QString problem;
    for (const ValueEditor *editor : std::initializer_list<const ValueEditor *>{m_due, m_after}) {
        if (problem.isEmpty())
            problem = editor->problem();
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_agree->setEnabled(problem.isEmpty() && !oneLine(m_what->value()).isEmpty());
}

void ActionForm::agree()
{
    if (!isOpen() || !m_agree->isEnabled())
        return;
    Action action = m_action;
    action.text = oneLine(m_what->value());
    action.who = m_who->value();
    action.due = m_due->value();
    action.escalateTo = m_escalateTo->value();
    action.escalateAfterDays = m_after->value();
    Change people;
    m_who->addNewRecords(people);
    m_escalateTo->addNewRecords(people);
    mergeNamesakes(people, action.escalateTo);
    Q_EMIT agreed(action, people);
}

// A combo box keeps these keys for itself.
bool ActionForm::eventFilter(QObject *watched, QEvent *event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (key == Qt::Key_Escape) {
        Q_EMIT cancelled();
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) // once the name is taken
        QMetaObject::invokeMethod(this, &ActionForm::agree, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void ActionForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        agree();
    else
        QWidget::keyPressEvent(event);
}

} // namespace espalier
