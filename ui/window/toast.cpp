// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/toast.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include <chrono>

namespace espalier {
namespace {

constexpr std::chrono::seconds shownFor{8};
constexpr int fromEdge = 24;

} // namespace

Toast::Toast(QWidget *over) : QWidget(over), m_over(over), m_text(new QLabel)
{
    setObjectName(QStringLiteral("toast"));
    setAttribute(Qt::WA_StyledBackground);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 10, 8);
    row->addWidget(m_text, 1);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i] = new QToolButton;
        row->addWidget(m_buttons[i]);
        connect(m_buttons[i], &QToolButton::clicked, this, [this, i] {
            hide();
            const std::function<void()> run = m_choices[i].run; // which may say something else
            run();
        });
    }
    m_time.setSingleShot(true);
    m_time.setInterval(shownFor);
    connect(&m_time, &QTimer::timeout, this, &QWidget::hide);
    m_over->installEventFilter(this);
    hide();
}

void Toast::say(const QString &sentence, const QString &button, std::function<void()> run)
{
    say(sentence, {{button, std::move(run)}});
}

void Toast::say(const QString &sentence, std::vector<Choice> choices)
{
    Q_EMIT ended();
    m_choices = std::move(choices);
    m_text->setText(sentence);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setVisible(i < m_choices.size());
        if (i < m_choices.size())
            m_buttons[i]->setText(m_choices[i].button);
    }
    setAccessibleName(sentence);
    place();
    show();
    raise();
    m_time.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::dismiss()
{
    hide();
}

void Toast::place()
{
    const int widest = qMax(200, m_over->width() - 2 * fromEdge);
    m_text->setMaximumWidth(widest);
    const int wanted = m_text->fontMetrics().horizontalAdvance(m_text->text()) + 8;
    m_text->setMinimumWidth(qMin(wanted, qMax(120, widest - 200)));
    adjustSize();
    move((m_over->width() - width()) / 2, m_over->height() - height() - fromEdge);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_over && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *)
{
    m_time.stop();
}

void Toast::leaveEvent(QEvent *)
{
    m_time.start();
}

void Toast::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_time.stop();
    Q_EMIT ended();
}

} // namespace espalier
