// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/checks/words_dialog.h"

#include "core/checks/telling.h"
#include "core/storage/library.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace espalier {
namespace {

constexpr QSize usualSize(660, 480);

QString nameOfList(WordList list)
{
    return QLatin1String(nameOf(list));
}

QLabel *headOf(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setObjectName(QStringLiteral("fieldLabel"));
    label->setBuddy(buddy);
    return label;
}

QWidget *columnOf(std::initializer_list<QWidget *> parts)
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (QWidget *one : parts)
        column->addWidget(one);
    return part;
}

} // namespace

WordsDialog::WordsDialog(OwnWords own, WordList first, QWidget *parent)
    : QDialog(parent), m_own(std::move(own)), m_list(first), m_lists(new QComboBox), m_search(new QLineEdit),
      m_builtIn(new QListWidget), m_text(new QPlainTextEdit), m_path(new QLabel), m_problem(new QLabel)
{
    setWindowTitle(tr("Words of the checks"));
    m_lists->setAccessibleName(tr("List of words"));
    for (std::size_t i = 0; i < wordListCount; ++i)
        m_lists->addItem(ruleText(meaningOf(static_cast<WordList>(i))));
    m_lists->setCurrentIndex(static_cast<int>(first));
    auto *hint =
        new QLabel(tr("The checks look for these words in titles. Whole words count, in any case and in "
                      "all languages; a star matches the end of a compound: *quote finds Absprungquote."));
    hint->setObjectName(QStringLiteral("quiet"));
    hint->setWordWrap(true);
    auto *both = new QHBoxLayout;
    both->setSpacing(14);
    both->addWidget(builtIn(), 1);
    both->addWidget(ownOnes(), 1);
    m_path->setObjectName(QStringLiteral("quiet"));
    m_path->setTextFormat(Qt::PlainText);
    m_path->setWordWrap(true);
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_problem->setObjectName(QStringLiteral("wrongText"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_keep = buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole);
    m_keep->setProperty("primary", true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(m_lists);
    column->addWidget(hint);
    column->addLayout(both, 1);
    column->addWidget(m_path);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(m_lists, &QComboBox::activated, this, [this](int index) { show(static_cast<WordList>(index)); });
    connect(buttons, &QDialogButtonBox::accepted, this, &WordsDialog::keep);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(usualSize);
    show(first);
    m_text->setFocus(Qt::OtherFocusReason);
}

QWidget *WordsDialog::builtIn()
{
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in the words of the program"));
    m_search->setClearButtonEnabled(true);
    m_builtIn->setAccessibleName(tr("Words of the program"));
    m_builtIn->setObjectName(QStringLiteral("wordList"));
    m_builtIn->setUniformItemSizes(true);
    connect(m_search, &QLineEdit::textChanged, this, &WordsDialog::narrow);
    return columnOf({headOf(m_builtIn->accessibleName(), m_builtIn), m_search, m_builtIn});
}

QWidget *WordsDialog::ownOnes()
{
    m_text->setAccessibleName(tr("Your own words"));
    m_text->setPlaceholderText(tr("A word or phrase a line"));
    m_text->setTabChangesFocus(true);
    connect(m_text, &QPlainTextEdit::textChanged, this, &WordsDialog::check);
    return columnOf({headOf(m_text->accessibleName(), m_text), m_text});
}

void WordsDialog::show(WordList list)
{
    m_list = list;
    m_builtIn->clear();
    for (const QString &line : wordList(nameOfList(list)).split(QLatin1Char('\n'))) {
        if (const QString entry = line.section(QLatin1Char('#'), 0, 0).simplified(); !entry.isEmpty())
            m_builtIn->addItem(entry);
    }
    m_builtIn->sortItems();
    narrow();
    Own &own = m_texts.at(static_cast<std::size_t>(list));
    if (!own.isRead) {
        own.isRead = true;
        const Result<QString> read = m_own.read(nameOfList(list));
        own.before = read.value_or(QString());
        own.text = own.before;
        own.problem = read ? QString() : read.error().what;
    }
    m_path->setText(tr("Kept in %1").arg(QDir::toNativeSeparators(m_own.path(nameOfList(list)))));
    const QString problem = own.problem;
    m_text->setPlainText(own.text);
    m_text->setReadOnly(!problem.isEmpty());
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void WordsDialog::narrow()
{
    const QString wanted = m_search->text().simplified();
    for (int row = 0; row < m_builtIn->count(); ++row) {
        QListWidgetItem *item = m_builtIn->item(row);
        item->setHidden(!item->text().contains(wanted, Qt::CaseInsensitive));
    }
}

void WordsDialog::check()
{
    m_texts.at(static_cast<std::size_t>(m_list)).text = m_text->toPlainText();
    m_problem->hide();
}

void WordsDialog::keep()
{
    bool isOther = false;
    for (std::size_t i = 0; i < wordListCount; ++i) {
        Own &own = m_texts[i];
        if (!own.isRead || own.text == own.before)
            continue;
        const auto list = static_cast<WordList>(i);
        if (const Result<void> done = m_own.keep(nameOfList(list), own.text); !done) {
            m_lists->setCurrentIndex(static_cast<int>(i));
            show(list);
            m_problem->setText(done.error().text());
            m_problem->show();
            return;
        }
        own.before = own.text;
        isOther = true;
    }
    if (isOther)
        Q_EMIT kept();
    accept();
}

} // namespace espalier
