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

Toast::Toast(QWidget *over) : QWidget(over), m_over(over), m_text(new QLabel), m_button(new QToolButton)
{
    setObjectName(QStringLiteral("toast"));
    setAttribute(Qt::WA_StyledBackground);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 10, 8);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    m_time.setSingleShot(true);
    m_time.setInterval(shownFor);
    connect(&m_time, &QTimer::timeout, this, &QWidget::hide);
    connect(m_button, &QToolButton::clicked, this, [this] {
        hide();
        if (m_run)
            m_run();
    });
    m_over->installEventFilter(this);
    hide();
}

void Toast::say(const QString &sentence)
{
    say(sentence, {}, {});
}

void Toast::say(const QString &sentence, const QString &button, std::function<void()> run)
{
    m_text->setText(sentence);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_run = std::move(run);
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

} // namespace espalier
