// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/banner.h"

#include "ui/style/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace espalier {

Banner::Banner(QWidget *parent) : QWidget(parent), m_text(new QLabel), m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("banner"));
    setAttribute(Qt::WA_StyledBackground);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_row->setContentsMargins(14, 6, 8, 6);
    m_row->addWidget(m_text, 1);
    hide();
}

void Banner::say(const QString &sentence, std::vector<Choice> choices)
{
    for (QWidget *button : std::as_const(m_buttons)) { // one of them may be asking for this
        m_row->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    m_text->setText(sentence);
    for (auto &[label, run] : choices) {
        auto *button = new QPushButton(label, this);
        connect(button, &QPushButton::clicked, this, [this, action = std::move(run)] {
            hide();
            action();
        });
        m_row->addWidget(button);
        m_buttons.append(button);
    }
    auto *close = new QToolButton(this);
    close->setIcon(icon(QStringLiteral("close")));
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    m_row->addWidget(close);
    m_buttons.append(close);
    setAccessibleName(sentence);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace espalier
