// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/names_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace espalier {

NamesDialog::NamesDialog(const QString &title, const QString &emptiness, QWidget *parent)
    : QDialog(parent), m_list(new QListWidget), m_emptiness(new QLabel(emptiness)),
      m_rename(new QPushButton(tr("Rename"))), m_up(new QPushButton(tr("Move up"))),
      m_down(new QPushButton(tr("Move down"))), m_remove(new QPushButton(tr("Remove")))
{
    setWindowTitle(title);
    m_list->setObjectName(QStringLiteral("templates"));
    m_list->setAccessibleName(title);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_list->installEventFilter(this);
    m_emptiness->setObjectName(QStringLiteral("quiet"));
    m_emptiness->setWordWrap(true);
    m_rename->setToolTip(tr("F2"));
    m_up->setToolTip(tr("Ctrl+Up"));
    m_down->setToolTip(tr("Ctrl+Down"));
    m_remove->setToolTip(tr("Delete; it can be undone"));
    auto *buttons = new QVBoxLayout;
    for (QPushButton *button : {m_rename, m_up, m_down, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    auto *end = new QDialogButtonBox(QDialogButtonBox::Close);
    end->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_emptiness);
    column->addLayout(row, 1);
    column->addWidget(end);
    connect(end, &QDialogButtonBox::rejected, this, &QDialog::accept);
    connect(m_list, &QListWidget::currentRowChanged, this, &NamesDialog::showChoices);
    connect(m_list, &QListWidget::itemChanged, this, &NamesDialog::rename);
    connect(m_rename, &QPushButton::clicked, this, [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, &NamesDialog::remove);
    resize(460, 340);
}

void NamesDialog::setNames(const QStringList &names)
{
    const QSignalBlocker quiet(m_list);
    const int row = m_list->currentRow();
    m_names = names;
    m_list->clear();
    for (const QString &name : names) {
        auto *item = new QListWidgetItem(name, m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    }
    m_list->setCurrentRow(std::min(std::max(row, 0), m_list->count() - 1)); // none of none
    m_emptiness->setVisible(names.isEmpty());
    showChoices();
}

void NamesDialog::rename(QListWidgetItem *item)
{
    const int row = m_list->row(item);
    const QString name = item->text().simplified();
    if (!name.isEmpty())
        m_names[row] = name;
    const QSignalBlocker quiet(m_list);
    item->setText(m_names[row]); // without a name it keeps the one it had
    if (!name.isEmpty())
        Q_EMIT renamed(static_cast<std::size_t>(row), name);
}

void NamesDialog::showChoices()
{
    const int row = m_list->currentRow();
    m_rename->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

void NamesDialog::move(int step)
{
    const int row = m_list->currentRow();
    const int to = row + step;
    if (row < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->setCurrentRow(to); // it is chosen where it goes
    Q_EMIT moved(static_cast<std::size_t>(row), static_cast<std::size_t>(step < 0 ? to : to + 1));
}

void NamesDialog::remove()
{
    if (m_list->currentRow() >= 0)
        Q_EMIT removed(static_cast<std::size_t>(m_list->currentRow()));
}

bool NamesDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && m_list->currentRow() >= 0) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool withCtrl = key->modifiers() & Qt::ControlModifier;
        if (withCtrl && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Delete) {
            remove();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            Q_EMIT chosen(static_cast<std::size_t>(m_list->currentRow()));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace espalier
