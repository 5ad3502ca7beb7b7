// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/find_bar.h"

#include "ui/style/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace espalier {
namespace {

QToolButton *button(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setIcon(icon(iconName));
    made->setToolTip(name);
    made->setAccessibleName(name);
    return made;
}

} // namespace

FindBar::FindBar(QWidget *parent) : QWidget(parent), m_words(new QLineEdit), m_count(new QLabel)
{
    setObjectName(QStringLiteral("findBar"));
    setAttribute(Qt::WA_StyledBackground);
    m_words->setPlaceholderText(tr("Words in titles, questions, codes and tags"));
    m_words->setAccessibleName(tr("Find"));
    m_words->setClearButtonEnabled(false);
    m_words->setMaximumWidth(360);
    m_words->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("quiet"));
    auto *previous = button(QStringLiteral("up"), tr("Previous match"), this);
    auto *next = button(QStringLiteral("down"), tr("Next match"), this);
    auto *filter = button(QStringLiteral("filter"), tr("Show only what matches"), this);
    auto *close = button(QStringLiteral("close"), tr("End find"), this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 5, 8, 5);
    row->addWidget(m_words, 1);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(filter);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(close);
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::tell);
    connect(previous, &QToolButton::clicked, this, &FindBar::previousWanted);
    connect(next, &QToolButton::clicked, this, &FindBar::nextWanted);
    connect(close, &QToolButton::clicked, this, &FindBar::end);
    connect(filter, &QToolButton::clicked, this, [this] {
        const QString text = m_words->text().simplified();
        end();
        Q_EMIT filterWanted(text);
    });
    hide();
}

void FindBar::open()
{
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    tell();
}

void FindBar::tell()
{
    if (m_words->text().trimmed().isEmpty())
        m_count->clear();
    Q_EMIT textChanged(m_words->text().simplified());
}

void FindBar::showCount(int matches)
{
    if (!m_words->text().trimmed().isEmpty())
        m_count->setText(matches == 0   ? tr("Nothing found: try fewer letters")
                         : matches == 1 ? tr("1 match")
                                        : tr("%1 matches").arg(QLocale().toString(matches)));
}

void FindBar::end()
{
    hide();
    m_words->clear();
    Q_EMIT closed();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            end();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (key->modifiers() & Qt::ShiftModifier)
                Q_EMIT previousWanted();
            else
                Q_EMIT nextWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace espalier
