// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/tool_bar.h"

#include "ui/actions/actions.h"
#include "ui/style/icons.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace espalier {
namespace {

constexpr int longestName = 150; // pixels of a tier's name
constexpr int narrowest = 600;

QString withoutMnemonic(QString text)
{
    return text.remove(QLatin1Char('&'));
}

/// The first key, in few letters.
QString shortKey(const QAction *action)
{
    const QKeySequence key = action->shortcut();
    return key == QKeySequence(Qt::Key_Return) ? QStringLiteral("⏎") : key.toString(QKeySequence::NativeText);
}

} // namespace

ToolBar::ToolBar(const Actions &actions, QMenu *tiers, QMenu *colours, QMenu *views, QWidget *parent)
    : QWidget(parent), m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("toolbar"));
    setAttribute(Qt::WA_StyledBackground);
    m_row->setContentsMargins(10, 6, 12, 6);
    m_row->setSpacing(4);
    for (const char *id : {"mode.design", "mode.browse", "mode.workshop"})
        addAction(actions, id, Words::Modes);
    addLine();
    addAction(actions, "tree.child", Words::Verbs);
    addAction(actions, "tree.sibling", Words::Verbs);
    addLine();
    for (const char *id : {"edit.undo", "edit.redo"})
        addAction(actions, id, Words::All)->setToolButtonStyle(Qt::ToolButtonIconOnly);
    addLine();
    m_tier = addMenu(tiers, QStringLiteral("tier"), tr("Show to tier"));
    m_colour = addMenu(colours, QStringLiteral("colour"), tr("Colour by"));
    m_views = addMenu(views, QStringLiteral("view"), tr("Saved views"));
    say(m_views, tr("Views") + QStringLiteral("  ▾"));
    m_row->addStretch(1);

    QAction *search = actions.action("help.search");
    m_search = new QPushButton(this);
    m_search->setObjectName(QStringLiteral("searchBox"));
    m_search->setIcon(icon(QStringLiteral("search")));
    m_search->setAccessibleName(tr("Find a metric, owner or action"));
    const auto name = [this, search] {
        m_searchKey = shortKey(search);
        m_search->setToolTip(search->toolTip());
    };
    connect(search, &QAction::changed, this, [this, name] {
        name();
        fit();
    });
    connect(m_search, &QPushButton::clicked, search, &QAction::trigger);
    m_row->addWidget(m_search);
    name();
    showTier({});
    showColour({});
}

QToolButton *ToolBar::addAction(const Actions &actions, const char *id, Words since)
{
    QAction *action = actions.action(id);
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setIconSize({16, 16});
    button->setAccessibleName(withoutMnemonic(action->text()));
    m_parts.push_back({button, since, {}, {}});
    // The action brings its own text back, with a menu letter, whenever it changes.
    const auto name = [this, button, action, since] {
        const auto part = std::ranges::find(m_parts, button, &Part::button);
        part->text = withoutMnemonic(action->text());
        part->key = since == Words::Verbs ? shortKey(action) : QString();
    };
    connect(action, &QAction::changed, this, [this, name] {
        name();
        fit();
    });
    name();
    m_row->addWidget(button);
    m_treeParts.append(button);
    return button;
}

QToolButton *ToolBar::addMenu(QMenu *menu, const QString &iconName, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setIcon(icon(iconName));
    button->setIconSize({16, 16});
    button->setToolTip(name);
    button->setAccessibleName(name);
    m_parts.push_back({button, Words::Shown, {}, {}});
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

void ToolBar::say(QToolButton *button, const QString &text)
{
    const auto part = std::ranges::find(m_parts, button, &Part::button);
    part->text = text;
}

void ToolBar::showTier(const QString &name)
{
    const QString shown = fontMetrics().elidedText(name, Qt::ElideRight, longestName);
    say(m_tier, tr("To tier: %1").arg(shown) + QStringLiteral("  ▾"));
    m_tier->setAccessibleDescription(name);
    fit();
}

void ToolBar::showColour(const QString &name)
{
    say(m_colour, tr("Colour by: %1").arg(name) + QStringLiteral("  ▾"));
    m_colour->setAccessibleDescription(name);
    fit();
}

void ToolBar::setTreeShown(bool shown)
{
    for (QWidget *part : std::as_const(m_treeParts))
        part->setVisible(shown);
    fit();
}

QSize ToolBar::minimumSizeHint() const
{
    return {narrowest, m_row->minimumSize().height()};
}

void ToolBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ToolBar::fit()
{
    for (const Words words : {Words::All, Words::Verbs, Words::Shown, Words::Modes, Words::None}) {
        show(words);
        if (m_row->sizeHint().width() <= width())
            return;
    }
}

void ToolBar::show(Words words)
{
    for (const Part &part : m_parts) {
        const bool isMenu = part.button->menu() != nullptr;
        const bool worded = words >= part.since;
        const QString text = part.key.isEmpty() || words < Words::All
                                 ? part.text
                                 : QStringLiteral("%1  %2").arg(part.text, part.key);
        // Four pixels are all that a tool button leaves between an icon and its words.
        part.button->setText(isMenu ? text : QLatin1Char(' ') + text);
        if (part.since != Words::All)
            part.button->setToolButtonStyle(!worded  ? Qt::ToolButtonIconOnly
                                            : isMenu ? Qt::ToolButtonTextOnly
                                                     : Qt::ToolButtonTextBesideIcon);
    }
    const QString find = words >= Words::All ? tr("Find a metric, owner, action…") + QStringLiteral("      ")
                         : words >= Words::Modes ? tr("Find") + QStringLiteral("   ")
                                                 : QString();
    m_search->setText(words >= Words::Modes ? find + m_searchKey : find);
}

} // namespace espalier
