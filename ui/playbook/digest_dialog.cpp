// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/playbook/digest_dialog.h"

#include "core/report/digest.h"
#include "ui/panels/number_editor.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace espalier {
namespace {

constexpr QSize usualSize(620, 460);
constexpr int dayWidth = 130;

} // namespace

DigestDialog::DigestDialog(const Tree &tree, const Derived &now, QWidget *parent)
    : QDialog(parent), m_tree(tree), m_now(now), m_since(new DayEditor), m_problem(new QLabel),
      m_text(new QPlainTextEdit)
{
    setWindowTitle(tr("Copy digest"));
    m_since->setLabel(tr("What changed since"));
    m_since->setFixedWidth(dayWidth);
    m_since->setValue(now.day().addMonths(-1));
    auto *label = new QLabel(tr("What changed since"));
    label->setObjectName(QStringLiteral("fieldLabel"));
    label->setBuddy(m_since);
    m_problem->setObjectName(QStringLiteral("wrongText"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("The digest"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_copy = buttons->addButton(tr("Copy"), QDialogButtonBox::AcceptRole);
    m_copy->setProperty("primary", true);
    auto *head = new QHBoxLayout;
    head->addWidget(label);
    head->addWidget(m_since);
    head->addWidget(m_problem, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_text, 1);
    column->addWidget(buttons);
    m_copy->setDefault(true);
    connect(m_since, &ValueEditor::edited, this, &DigestDialog::tell);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    tell();
    resize(usualSize);
}

void DigestDialog::tell()
{
    QString problem = m_since->problem();
    const QDate since = m_since->value();
    if (problem.isEmpty() && !since.isValid())
        problem = tr("Say since when.");
    else if (problem.isEmpty() && since > m_now.day())
        problem =
            tr("That is later than %1, from which the tree is judged.").arg(textOf(QLocale(), m_now.day()));
    m_problem->setText(problem);
    m_copy->setEnabled(problem.isEmpty());
    m_text->setPlainText(problem.isEmpty() ? digestText(m_tree, derive(m_tree, since), m_now) : QString());
}

QString DigestDialog::text() const
{
    return m_text->toPlainText();
}

} // namespace espalier
