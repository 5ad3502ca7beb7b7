// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/tool_bar.h"

#include "ui/actions/actions.h"
#include "ui/style/icons.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace espalier {

ToolBar::ToolBar(const Actions &actions, QMenu *tiers, QMenu *colours, QWidget *parent)
    : QWidget(parent), m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("toolbar"));
    setAttribute(Qt::WA_StyledBackground);
    m_row->setContentsMargins(10, 6, 12, 6);
    m_row->setSpacing(4);
    for (const char *id : {"mode.design", "mode.browse"})
        m_treeParts.append(addAction(actions, id, true));
    addLine();
    m_treeParts.append(addAction(actions, "tree.child", true, tr("Tab")));
    m_treeParts.append(addAction(actions, "tree.sibling", true, QStringLiteral("⏎")));
    addLine();
    for (const char *id : {"edit.undo", "edit.redo"})
        m_treeParts.append(addAction(actions, id, false));
    addLine();
    m_tier = addMenu(tiers, tr("Show to tier"));
    m_colour = addMenu(colours, tr("Colour by"));
    m_row->addStretch(1);

    QAction *search = actions.action("help.search");
    m_search = new QPushButton(this);
    m_search->setObjectName(QStringLiteral("searchBox"));
    m_search->setText(tr("Find a metric, owner, action…") + QStringLiteral("      ") +
                      search->shortcut().toString(QKeySequence::NativeText));
    m_search->setIcon(icon(QStringLiteral("search")));
    m_search->setAccessibleName(tr("Find a metric, owner or action"));
    m_search->setToolTip(search->toolTip());
    m_search->setMinimumWidth(120);
    m_search->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_search, &QPushButton::clicked, search, &QAction::trigger);
    m_row->addWidget(m_search);
    showTier({});
    showColour({});
}

QToolButton *ToolBar::addAction(const Actions &actions, const char *id, bool withText, const QString &key)
{
    QAction *action = actions.action(id);
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setIconSize({16, 16});
    QString name = action->text();
    name.remove(QLatin1Char('&'));
    button->setAccessibleName(name);
    if (withText) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        // The action's own text carries a menu letter; a button says its key instead.
        const auto showText = [button, action, key] {
            QString text = action->text();
            text.remove(QLatin1Char('&'));
            button->setText(key.isEmpty() ? text : QStringLiteral("%1  %2").arg(text, key));
        };
        showText();
        connect(action, &QAction::changed, button, showText);
    }
    m_row->addWidget(button);
    return button;
}

QToolButton *ToolBar::addMenu(QMenu *menu, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setToolTip(name);
    button->setAccessibleName(name);
    m_row->addWidget(button);
    m_treeParts.append(button);
    return button;
}

void ToolBar::addLine()
{
    auto *line = new QWidget(this);
    line->setObjectName(QStringLiteral("toolbarLine"));
    line->setAttribute(Qt::WA_StyledBackground);
    line->setFixedHeight(20);
    m_row->addSpacing(6);
    m_row->addWidget(line);
    m_row->addSpacing(6);
    m_treeParts.append(line);
}

void ToolBar::showTier(const QString &name)
{
    m_tier->setText(tr("To tier: %1").arg(name) + QStringLiteral("  ▾"));
}

void ToolBar::showColour(const QString &name)
{
    m_colour->setText(tr("Colour by: %1").arg(name) + QStringLiteral("  ▾"));
}

void ToolBar::setTreeShown(bool shown)
{
    for (QWidget *part : std::as_const(m_treeParts))
        part->setVisible(shown);
}

} // namespace espalier
