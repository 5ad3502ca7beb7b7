// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/group_box.h"

#include "ui/panels/elided_label.h"
#include "ui/style/icons.h"

#include <QHBoxLayout>

namespace espalier {

FoldingGroup::FoldingGroup(const QString &title, bool open, QWidget *parent)
    : QWidget(parent), m_title(title), m_head(new QToolButton(this)), m_note(new ElidedLabel(this)),
      m_body(new QWidget(this)), m_isOpen(open)
{
    m_head->setObjectName(QStringLiteral("groupHeader"));
    m_head->setText(title);
    m_head->setAccessibleName(title);
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_head->setIconSize({12, 12});
    m_note->setObjectName(QStringLiteral("quiet"));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(m_head);
    line->addWidget(m_note, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(5);
    column->addLayout(line);
    column->addWidget(m_body);
    connect(m_head, &QToolButton::clicked, this, [this] { setOpen(!m_isOpen); });
    showState();
}

void FoldingGroup::setOpen(bool open)
{
    if (open == m_isOpen)
        return;
    m_isOpen = open;
    showState();
    if (open)
        Q_EMIT opened();
}

void FoldingGroup::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setToolTip(note);
    m_head->setAccessibleDescription(note);
}

void FoldingGroup::showState()
{
    m_head->setIcon(icon(isOpen() ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    m_head->setToolTip(isOpen() ? tr("Fold %1").arg(m_title) : tr("Show %1").arg(m_title));
    m_body->setVisible(isOpen());
}

} // namespace espalier
