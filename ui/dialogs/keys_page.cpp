// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/keys_page.h"

#include "core/base/atomic_file.h"
#include "ui/actions/key_rules.h"
#include "ui/dialogs/ask_where_to_write.h"
#include "ui/dialogs/key_catcher.h"
#include "ui/dialogs/shortcut_sheet.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace espalier {
namespace {

constexpr int rowRole = Qt::UserRole;
constexpr qsizetype mostBytes = 1024 * 1024; // of a file that is no list of keys

QPushButton *button(const QString &text)
{
    auto *made = new QPushButton(text);
    made->setAutoDefault(false);
    return made;
}

} // namespace

KeysPage::KeysPage(const Actions &actions, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_keys(actions.keys()), m_filter(new QLineEdit),
      m_list(new QTreeWidget), m_catcher(new KeyCatcher), m_said(new QLabel), m_set(button(tr("New key…"))),
      m_add(button(tr("One more key…"))), m_none(button(tr("No key"))), m_reset(button(tr("As delivered")))
{
    m_filter->setPlaceholderText(tr("Look for a key or an action"));
    m_filter->setAccessibleName(tr("Look for a key or an action"));
    m_filter->setClearButtonEnabled(true);
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("What it does"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setIndentation(0);
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_list->installEventFilter(this);
    fillList();
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_catcher->hide();
    m_set->setToolTip(tr("Press the key that this action is to have, instead of those it has (Enter)"));
    m_add->setToolTip(tr("Press a key that this action is to have as well"));
    m_none->setToolTip(tr("This action has no key (Delete)"));
    m_reset->setToolTip(tr("The keys that this action came with"));
    auto *all = button(tr("All as delivered"));
    auto *read = button(tr("Read from a file…"));
    auto *write = button(tr("Write to a file…"));

    auto *verbs = new QHBoxLayout;
    for (QPushButton *verb : {m_set, m_add, m_none, m_reset})
        verbs->addWidget(verb);
    verbs->addStretch(1);
    auto *files = new QHBoxLayout;
    for (QPushButton *verb : {all, read, write})
        files->addWidget(verb);
    files->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(m_said);
    column->addWidget(m_catcher);
    column->addLayout(verbs);
    column->addLayout(files);

    connect(m_filter, &QLineEdit::textChanged, this, &KeysPage::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        say({});
        updateButtons();
    });
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, [this] { ask(How::Instead); });
    connect(m_set, &QPushButton::clicked, this, [this] { ask(How::Instead); });
    connect(m_add, &QPushButton::clicked, this, [this] { ask(How::Beside); });
    connect(m_none, &QPushButton::clicked, this, [this] { giveKeys({}); });
    connect(m_reset, &QPushButton::clicked, this, &KeysPage::giveBack);
    connect(all, &QPushButton::clicked, this, &KeysPage::giveAllBack);
    connect(read, &QPushButton::clicked, this, &KeysPage::readFile);
    connect(write, &QPushButton::clicked, this, &KeysPage::writeFile);
    connect(m_catcher, &KeyCatcher::caught, this, &KeysPage::take);
    connect(m_catcher, &KeyCatcher::left, this, [this] {
        m_catcher->hide();
        say({});
    });
    showKeys();
    updateButtons();
}

void KeysPage::fillList()
{
    m_items.resize(m_actions.rows().size());
    for (const auto &[menu, title] : keySections()) {
        auto *head = new QTreeWidgetItem(m_list, {title});
        head->setFlags(Qt::ItemIsEnabled);
        head->setFirstColumnSpanned(true);
        QFont font = m_list->font();
        font.setWeight(QFont::DemiBold);
        head->setFont(0, font);
        for (std::size_t row = 0; row < m_items.size(); ++row) {
            if (m_actions.rows()[row].menu != menu)
                continue;
            m_items[row] = new QTreeWidgetItem(head, {m_actions.nameAt(row)});
            m_items[row]->setData(0, rowRole, static_cast<int>(row));
        }
        head->setExpanded(true);
    }
}

void KeysPage::showKeys()
{
    const KeyTable delivered = m_actions.deliveredKeys();
    for (std::size_t row = 0; row < m_items.size(); ++row) {
        QFont font = m_list->font();
        font.setWeight(m_keys[row] == delivered[row] ? QFont::Normal : QFont::DemiBold);
        const QString keys = keyText(m_keys[row]);
        m_items[row]->setText(1, keys);
        m_items[row]->setData(1, Qt::AccessibleTextRole, keys.isEmpty() ? tr("No key") : keys);
        m_items[row]->setFont(1, font);
    }
}

void KeysPage::filter(const QString &words)
{
    for (int section = 0; section < m_list->topLevelItemCount(); ++section) {
        QTreeWidgetItem *head = m_list->topLevelItem(section);
        bool any = false;
        for (int i = 0; i < head->childCount(); ++i) {
            QTreeWidgetItem *item = head->child(i);
            const bool matches = item->text(0).contains(words, Qt::CaseInsensitive) ||
                                 item->text(1).contains(words, Qt::CaseInsensitive);
            item->setHidden(!matches);
            any = any || matches;
        }
        head->setHidden(!any);
    }
}

std::optional<std::size_t> KeysPage::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const QVariant row = item && !item->isHidden() ? item->data(0, rowRole) : QVariant();
    return row.isValid() ? std::optional(static_cast<std::size_t>(row.toInt())) : std::nullopt;
}

void KeysPage::ask(How how)
{
    const std::optional<std::size_t> row = chosen();
    if (!row)
        return;
    m_how = how;
    m_said->hide();
    m_catcher->show();
    m_catcher->start(tr("Press the key for “%1”. Esc leaves it as it is.").arg(m_actions.nameAt(*row)));
}

void KeysPage::take(const QKeySequence &key)
{
    m_catcher->hide();
    m_list->setFocus(Qt::OtherFocusReason);
    const std::optional<std::size_t> row = chosen();
    if (!row)
        return;
    if (const Result<void> fine = mayHave(m_actions, m_keys, *row, key); !fine) {
        say(fine.error().what, true);
        return;
    }
    KeyList keys = m_how == How::Beside ? m_keys[*row] : KeyList();
    keys.append(key);
    giveKeys(plain(keys));
}

void KeysPage::giveKeys(const KeyList &keys)
{
    const std::optional<std::size_t> row = chosen();
    if (!row)
        return;
    m_keys[*row] = keys;
    showKeys();
    updateButtons();
    say({});
}

void KeysPage::giveBack()
{
    const std::optional<std::size_t> row = chosen();
    if (!row)
        return;
    const KeyList keys = plain(m_actions.rows()[*row].keys);
    for (const QKeySequence &key : keys) {
        if (const Result<void> fine = mayHave(m_actions, m_keys, *row, key); !fine) {
            say(fine.error().what, true);
            return;
        }
    }
    giveKeys(keys);
}

void KeysPage::giveAllBack()
{
    m_keys = m_actions.deliveredKeys();
    showKeys();
    updateButtons();
    say(tr("All keys are as delivered."));
}

void KeysPage::readFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Read keys"), {}, tr("Lists of keys (*.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        say(tr("%1 cannot be read: %2").arg(path, file.errorString()), true);
        return;
    }
    Result<KeyTable> read = readKeyFile(m_actions, file.read(mostBytes));
    if (!read) {
        read.error().file = path;
        say(read.error().text(), true);
        return;
    }
    m_keys = std::move(*read);
    showKeys();
    updateButtons();
    say(tr("The keys of %1 are taken over.").arg(path));
}

void KeysPage::writeFile()
{
    const QString path = askWhereToWrite(this, tr("Write keys"), QStringLiteral("espalier-keys.txt"),
                                         {{tr("List of keys"), QStringLiteral("txt")}});
    if (path.isEmpty())
        return;
    if (const auto written = writeAtomically(path, keyFile(m_actions, m_keys)); !written)
        say(written.error().text(), true);
    else
        say(tr("Written to %1").arg(path));
}

void KeysPage::say(const QString &sentence, bool isWrong)
{
    m_said->setObjectName(isWrong ? QStringLiteral("wrongText") : QStringLiteral("quiet"));
    m_said->style()->unpolish(m_said);
    m_said->style()->polish(m_said);
    m_said->setText(sentence.isEmpty() ? tr("Choose an action and press Enter to give it another key.")
                                       : sentence);
    m_said->show();
}

void KeysPage::updateButtons()
{
    const std::optional<std::size_t> row = chosen();
    for (QPushButton *verb : {m_set, m_add})
        verb->setEnabled(row.has_value());
    m_none->setEnabled(row && !m_keys[*row].isEmpty());
    m_reset->setEnabled(row && m_keys[*row] != plain(m_actions.rows()[*row].keys));
}

bool KeysPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            ask(How::Instead);
            return true;
        }
        if (key == Qt::Key_Delete) {
            giveKeys({});
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace espalier
