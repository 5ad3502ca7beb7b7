// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/field_box.h"

#include <QStyle>

namespace espalier {

FieldBox::FieldBox(const char *key, const QString &label, ValueEditor *editor, QWidget *parent)
    : QWidget(parent), m_key(key), m_labelText(label), m_editor(editor), m_head(new QWidget(this)),
      m_label(new QLabel(label, m_head)), m_below(new QLabel(this)), m_own(new QToolButton(m_head))
{
    setObjectName(QLatin1String(key));
    m_label->setObjectName(QStringLiteral("fieldLabel"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(editor);
    m_below->setTextFormat(Qt::PlainText);
    m_below->setWordWrap(true);
    m_below->hide();
    m_own->setObjectName(QStringLiteral("ownButton"));
    m_own->setIconSize({12, 12});
    m_own->setFixedSize(18, 15);
    m_own->hide();
    editor->setParent(this);
    editor->setLabel(label);

    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->addStrut(15); // as high with the button as without
    head->addWidget(m_label);
    head->addStretch();
    head->addWidget(m_own);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_head);
    column->addWidget(editor);
    column->addWidget(m_below);

    connect(editor, &ValueEditor::edited, this, [this] {
        m_touched = true;
        showBelow(m_origin);
        Q_EMIT edited();
    });
    connect(editor, &ValueEditor::finished, this, [this] {
        Q_EMIT finished();
        showBelow(m_origin);
    });
    connect(m_own, &QToolButton::clicked, this, &FieldBox::ownToggled);
}

Result<Change> FieldBox::toggleOwn(const Tree &, const Derived &) const
{
    return Change();
}

void FieldBox::showBelow(const QString &origin)
{
    m_origin = origin;
    const QString problem = m_editor->problem();
    const QString reading = m_touched ? m_editor->reading() : QString();
    const QString text = !problem.isEmpty() ? problem : !reading.isEmpty() ? reading : origin;
    const QString look = problem.isEmpty() ? QStringLiteral("origin") : QStringLiteral("wrongText");
    if (m_below->objectName() != look) {
        m_below->setObjectName(look);
        m_below->style()->unpolish(m_below);
        m_below->style()->polish(m_below);
    }
    m_below->setText(text);
    m_below->setVisible(!text.isEmpty());
}

void FieldBox::setOwnButton(bool shown, bool isOwn)
{
    m_own->setVisible(shown);
    m_own->setIcon(icon(isOwn ? QStringLiteral("inherit") : QStringLiteral("own")));
    m_own->setToolTip(isOwn ? tr("Take it from above again") : tr("Make it this node's own"));
    m_own->setAccessibleName(QStringLiteral("%1: %2").arg(m_labelText, m_own->toolTip()));
}

} // namespace espalier
