// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// MainWindow: menu bar and context menus, made from the catalogue.
#include "ui/actions/mnemonics.h"
#include "ui/outline/outline_view.h"
#include "ui/window/appearance_commands.h"
#include "ui/window/main_window.h"
#include "ui/window/playbook_commands.h"
#include "ui/window/saved_views.h"

#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace espalier {

namespace {

/// Puts the commands whose ids begin so into a menu of their own, where the first of them stood: a menu that
/// is higher than the screen is no menu.
void gather(QMenu *menu, QLatin1StringView begin, const QString &title)
{
    auto *sub = new QMenu(title, menu);
    for (QAction *action : menu->actions()) {
        if (!action->objectName().startsWith(begin))
            continue;
        if (sub->isEmpty())
            menu->insertMenu(action, sub);
        menu->removeAction(action);
        sub->addAction(action);
    }
}

} // namespace

void MainWindow::buildMenus()
{
    m_tierMenu = new QMenu(this);
    m_tierMenu->setTitle(tr("To tier"));
    m_colourMenu = new QMenu(this);
    m_colourMenu->setTitle(tr("Colour by"));
    m_drawingMenu = new QMenu(this);
    m_drawingMenu->setTitle(tr("Drawing"));
    m_recentMenu = new QMenu(this);
    m_recentMenu->setTitle(tr("Opened lately"));
    connect(m_tierMenu, &QMenu::aboutToShow, this,
            [this] { m_viewCommands->fillTierMenu(m_tierMenu, *m_actions); });
    ViewCommands::fillColourMenu(m_colourMenu, *m_actions);
    ViewCommands::fillDrawingMenu(m_drawingMenu, *m_actions);
    m_viewsMenu = new QMenu(this);
    m_viewsMenu->setTitle(tr("Saved views"));
    connect(m_viewsMenu, &QMenu::aboutToShow, this, [this] {
        m_views->fillMenu(m_viewsMenu, m_actions->action("view.save"), m_actions->action("view.manage"));
    });
    connect(m_recentMenu, &QMenu::aboutToShow, this, [this] {
        m_recentMenu->clear();
        for (const QString &path : m_settings.recentFiles())
            connect(m_recentMenu->addAction(path), &QAction::triggered, this,
                    [this, path] { m_files->open(path); });
    });
    auto *appearances = new QMenu(tr("Appearance"), this);
    fillAppearanceMenu(appearances, *m_actions, m_appearance);

    const std::array menus{std::pair{Menu::File, tr("File")}, std::pair{Menu::Edit, tr("Edit")},
                           std::pair{Menu::Insert, tr("Insert")}, std::pair{Menu::View, tr("View")},
                           std::pair{Menu::Help, tr("Help")}};
    for (const auto &[which, title] : menus) {
        QMenu *menu = menuBar()->addMenu(title);
        m_actions->fill(menu, which);
        if (which == Menu::File)
            menu->insertMenu(m_actions->action("file.save"), m_recentMenu);
        if (which == Menu::Edit) {
            gather(menu, QLatin1StringView("link."), tr("Links"));
            gather(menu, QLatin1StringView("playbook."), tr("Playbook"));
        }
        if (which == Menu::View) {
            gather(menu, QLatin1StringView("workshop."), tr("In the workshop"));
            QAction *before = m_actions->action("view.foldAll");
            for (QMenu *sub : {m_viewsMenu, m_tierMenu, m_colourMenu, m_drawingMenu, appearances})
                menu->insertMenu(before, sub);
            menu->insertSeparator(before);
        }
    }
    giveMnemonics(menuBar());
    m_actions->attachTreeKeys(m_canvas);
    m_actions->attachTreeKeys(m_outline);
    for (std::size_t i = 0; i < m_actions->rows().size(); ++i) {
        if (m_actions->rows()[i].reach == KeyReach::Window)
            addAction(m_actions->at(i));
    }
}

void MainWindow::showMenu(const NodeId &node, const QPoint &at)
{
    if (!node.isNull() &&
        std::ranges::find(m_canvas->selection().nodes, node) == m_canvas->selection().nodes.end())
        m_canvas->setCurrent(node);
    QMenu menu(this);
    const auto add = [&](QMenu *to, std::initializer_list<const char *> ids) {
        to->addSeparator();
        for (const char *id : ids)
            to->addAction(m_actions->action(id));
    };
    if (node.isNull()) {
        add(&menu, {"tree.sibling", "edit.paste"});
        add(&menu, {"view.fit", "view.zoom100", "view.foldAll", "view.unfoldAll"});
        menu.addSeparator();
        for (QMenu *sub : {m_tierMenu, m_colourMenu, m_drawingMenu})
            menu.addMenu(sub);
        add(&menu, {"view.questions", "view.legend", "view.minimap"});
        add(&menu, {"edit.undo", "edit.redo"});
    } else {
        if (m_playbook->isAsked(node))
            add(&menu, {"playbook.record"});
        add(&menu, {"tree.rename", "view.inspector", "view.notes", "tree.question", "interview.open"});
        add(&menu, {"tree.child", "tree.sibling", "tree.before", "tree.parent", "link.add"});
        QMenu *move = menu.addMenu(tr("Move"));
        move->setEnabled(m_actions->action("tree.earlier")->isEnabled());
        add(move, {"tree.earlier", "tree.later", "tree.promote", "tree.demote"});
        add(&menu, {"view.fold", "view.branch", "view.focus", "view.focusOut"});
        add(&menu, {"view.impact", "view.causes"});
        add(&menu, {"edit.cut", "edit.copy", "edit.paste", "tree.duplicate"});
        add(&menu, {"tree.park", "tree.remove", "tree.removeOnly"});
    }
    menu.exec(at);
}

void MainWindow::showLinkMenu(const QPoint &at)
{
    QMenu menu(this);
    for (const char *id : {"link.sentence", "link.primary", "link.remove"})
        menu.addAction(m_actions->action(id));
    menu.addSeparator();
    for (const char *id : {"link.driver", "link.supported"})
        menu.addAction(m_actions->action(id));
    menu.exec(at);
}

} // namespace espalier
