// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/modes/workshop_bar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

namespace espalier {

WorkshopBar::WorkshopBar(const Actions &actions, const Countdown &time, QWidget *parent)
    : QWidget(parent), m_time(time), m_left(new QLabel), m_hint(new QLabel)
{
    setObjectName(QStringLiteral("workshopBar"));
    setAttribute(Qt::WA_StyledBackground);
    m_left->setObjectName(QStringLiteral("timeLeft"));
    m_left->setAlignment(Qt::AlignCenter);
    m_left->setMinimumWidth(m_left->fontMetrics().horizontalAdvance(QStringLiteral("000:00:00")));
    m_hint->setObjectName(QStringLiteral("quiet"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 4, 10, 4);
    row->setSpacing(4);
    row->addWidget(m_left);
    m_start = add(row, actions, "workshop.timer", {});
    add(row, actions, "workshop.minute", tr("1 min"));
    row->addSpacing(12);
    add(row, actions, "workshop.voting", tr("Dots"));
    add(row, actions, "tree.question", tr("Question"));
    row->addSpacing(8);
    row->addWidget(m_hint, 1);
    add(row, actions, "workshop.page", tr("One page"));
    add(row, actions, "mode.workshop", tr("End"));
    connect(&m_time, &Countdown::changed, this, &WorkshopBar::showTime);
    connect(&m_time, &Countdown::ended, this, [this] {
        showTime();
        QAccessibleEvent alert(m_left, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    });
    showTime();
    showVoting(false);
}

QToolButton *WorkshopBar::add(QHBoxLayout *row, const Actions &actions, const char *id, const QString &text)
{
    QAction *action = actions.action(id);
    auto *button = new QToolButton;
    button->setIcon(action->icon());
    button->setIconSize({16, 16});
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(action->isCheckable() && action->objectName() == QStringLiteral("workshop.voting"));
    button->setAccessibleName(actions.nameAt(*actions.find(QLatin1StringView(id))));
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys with the canvas
    const auto follow = [button, action] {
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
        if (button->isCheckable())
            button->setChecked(action->isChecked());
    };
    connect(action, &QAction::changed, button, follow);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    follow();
    row->addWidget(button);
    return button;
}

void WorkshopBar::showTime()
{
    m_left->setText(m_time.isOver() ? tr("Time is up") : minutesText(m_time.left()));
    m_left->setAccessibleName(m_time.isOver() ? tr("Time is up")
                                              : tr("%1 left").arg(minutesText(m_time.left())));
    m_start->setText(m_time.isRunning() ? tr("Pause") : tr("Start"));
    if (m_left->property("over").toBool() != m_time.isOver()) {
        m_left->setProperty("over", m_time.isOver()); // the style sheet has its colour
        m_left->style()->unpolish(m_left);
        m_left->style()->polish(m_left);
    }
}

void WorkshopBar::showVoting(bool on)
{
    m_hint->setText(on ? tr("1 to 9 give the selected card that many dots, 0 takes them away") : QString());
    m_hint->setMinimumWidth(0);
}

} // namespace espalier
