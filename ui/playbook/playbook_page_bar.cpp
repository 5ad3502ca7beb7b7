// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// PlaybookPage: its head: what the list is narrowed to, and what is copied for others; and the menu of a row.
#include "core/report/duties.h"
#include "ui/panels/elided_label.h"
#include "ui/panels/register_editor.h"
#include "ui/playbook/digest_dialog.h"
#include "ui/playbook/playbook_page.h"
#include "ui/table/page_parts.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QTreeView>

namespace espalier {
namespace {

QToolButton *textButton(const QString &text, const QString &tip)
{
    auto *button = new QToolButton;
    button->setObjectName(QStringLiteral("toggle"));
    button->setText(text);
    button->setToolTip(tip);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QString withoutMnemonics(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

QWidget *PlaybookPage::makeBar()
{
    m_owners = new QComboBox;
    m_owners->setAccessibleName(tr("Whose"));
    boundWidth(m_owners);
    m_text = new QLineEdit;
    m_text->setPlaceholderText(tr("Narrow by words"));
    fitPlaceholder(m_text);
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    m_new = textButton(tr("New Action…"), tr("An Action of your own, from the chosen node"));
    m_reminders =
        textButton(tr("Copy reminder"), tr("A message to somebody: bands without an Action, overdue "
                                           "Actions, late values"));
    m_reminders->setObjectName(QStringLiteral("choices"));
    m_reminders->setPopupMode(QToolButton::InstantPopup);
    m_reminders->setMenu(new QMenu(m_reminders));
    m_digest = textButton(tr("Copy digest…"), tr("What changed since a day, as Markdown"));
    m_count = new ElidedLabel;
    m_count->setObjectName(QStringLiteral("quiet"));
    connect(m_owners, &QComboBox::activated, this, &PlaybookPage::fill);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_fillLater.start(); });
    connect(m_new, &QToolButton::clicked, this, &PlaybookPage::begin);
    connect(m_reminders->menu(), &QMenu::aboutToShow, this, &PlaybookPage::fillReminders);
    connect(m_digest, &QToolButton::clicked, this, &PlaybookPage::showDigest);
    return wrappingBar({m_owners, m_text, m_new, m_reminders, m_digest, m_count});
}

void PlaybookPage::fillOwners()
{
    const QSignalBlocker still(m_owners);
    const QVariant kept = m_owners->currentData();
    m_owners->clear();
    m_owners->addItem(tr("Everybody's"), QByteArray());
    if (m_tree) {
        for (const Person *person : choicesOf<Person>(*m_tree))
            m_owners->addItem(person->name, person->id.text());
    }
    m_owners->addItem(tr("Nobody's"), PersonId().text());
    m_owners->setCurrentIndex(std::max(m_owners->findData(kept), 0));
}

PlaybookModel::Wanted PlaybookPage::wanted() const
{
    const auto raw = RawId::fromText(m_owners->currentData().toByteArray());
    return {m_text->text().simplified(), raw ? std::optional(PersonId(*raw)) : std::nullopt};
}

void PlaybookPage::fillReminders()
{
    QMenu *menu = m_reminders->menu();
    menu->clear();
    const std::vector<Duties> all = m_tree ? pressingDuties(*m_tree, m_derived()) : std::vector<Duties>();
    if (all.empty()) {
        menu->addAction(tr("Nothing is late, and every band has its Action"))->setEnabled(false);
        return;
    }
    const auto add = [&](const QString &text, const QString &said, const QString &message) {
        connect(menu->addAction(withoutMnemonics(text)), &QAction::triggered, this, [this, said, message] {
            QGuiApplication::clipboard()->setText(message);
            Q_EMIT this->said(said);
        });
    };
    for (const Duties &duties : all) {
        const Person *person = m_tree->find(duties.who);
        const QString name = person ? person->name : tr("Nobody");
        add(tr("%1 (%2)", "a person and how many things wait").arg(name).arg(duties.count()),
            person ? tr("The reminder for %1 is in the clipboard").arg(name)
                   : tr("What nobody is named for is in the clipboard"),
            reminderText(*m_tree, m_derived(), {&duties, 1}));
    }
    menu->addSeparator();
    add(tr("All"), tr("All reminders are in the clipboard"), reminderText(*m_tree, m_derived(), all));
}

void PlaybookPage::showReminders()
{
    m_reminders->showMenu();
}

void PlaybookPage::showDigest()
{
    if (!m_tree)
        return;
    DigestDialog dialog(*m_tree, m_derived(), window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    QGuiApplication::clipboard()->setText(dialog.text());
    Q_EMIT said(tr("The digest is in the clipboard"));
}

void PlaybookPage::showMenu(const QPoint &at)
{
    const Subject subject = m_model->subjectAt(m_view->currentIndex());
    QMenu menu(this);
    // The keys are the list's own: they are told, not bound.
    const auto add = [&menu](const QString &text, bool isPossible, auto run, const QKeySequence &key = {}) {
        QAction *action = menu.addAction(
            key.isEmpty() ? text : text + QLatin1Char('\t') + key.toString(QKeySequence::NativeText));
        action->setEnabled(isPossible);
        connect(action, &QAction::triggered, &menu, run);
    };
    const Action *action = chosenAction();
    if (action || m_model->isBand(m_view->currentIndex())) {
        add(tr("Go to the node"), !subject.node.isNull(), [this] { goThere(); });
        menu.addSeparator();
        add(
            action ? tr("Edit…") : tr("Record what is done…"), m_isWritable, [this] { openForm(); },
            QKeySequence(Qt::Key_Return));
        if (action && action->state == ActionState::Open) {
            add(tr("Done"), m_isWritable, [this] { settle(ActionState::Done); }, QKeySequence(Qt::Key_Space));
            add(
                tr("Drop"), m_isWritable, [this] { settle(ActionState::Dropped); },
                QKeySequence(Qt::Key_Delete));
        } else if (action) {
            add(
                tr("Reopen"), m_isWritable, [this] { settle(ActionState::Open); },
                QKeySequence(Qt::Key_Space));
        }
        menu.addSeparator();
    }
    add(tr("New Action…"), m_isWritable, [this] { begin(); });
    menu.exec(at);
}

} // namespace espalier
