// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// MainWindow, second part: what it shows of the document's state, and the rows that are about the window
// itself.
#include "ui/actions/mnemonics.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/dialogs/shortcut_sheet.h"
#include "ui/outline/outline_view.h"
#include "ui/panels/field_groups.h"
#include "ui/panels/filter_list.h"
#include "ui/panels/inspector.h"
#include "ui/window/clock.h"
#include "ui/window/command_search.h"
#include "ui/window/find_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/status_bar.h"
#include "ui/window/toast.h"
#include "ui/window/tool_bar.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace espalier {

std::vector<ActionRow> MainWindow::windowRows()
{
    using Keys = QList<QKeySequence>;
    std::vector<ActionRow> rows{
        {"mode.design",
         QT_TRANSLATE_NOOP("Actions", "Design"),
         QT_TRANSLATE_NOOP("Actions", "Everything can be changed"),
         "design",
         Menu::View,
         0,
         {},
         Reach::Window,
         OpenTree,
         [this] { setBrowsing(false); },
         true},
        {"mode.browse",
         QT_TRANSLATE_NOOP("Actions", "Browse"),
         QT_TRANSLATE_NOOP("Actions", "Look around; nothing can be changed"),
         "browse",
         Menu::View,
         0,
         {},
         Reach::Window,
         OpenTree,
         [this] { setBrowsing(true); },
         true},
        {"tree.rename", QT_TRANSLATE_NOOP("Actions", "Edit title"), "", "rename", Menu::Edit, 3,
         Keys{QKeySequence(Qt::Key_F2)}, Reach::Window, OpenTree | Writable | OneNode, [this] { rename(); }},
        {"edit.find", QT_TRANSLATE_NOOP("Actions", "Find…"),
         QT_TRANSLATE_NOOP("Actions", "Highlight what matches"), "search", Menu::Edit, 4,
         Keys{QKeySequence(Qt::CTRL | Qt::Key_F)}, Reach::Window, OpenTree,
         [this] { m_find->open(FindBar::Mode::Find); }},
        {"edit.findNext", QT_TRANSLATE_NOOP("Actions", "Next match"), "", "", Menu::Edit, 4,
         Keys{QKeySequence(Qt::Key_F3)}, Reach::Window, OpenTree, [this] { findNext(true); }},
        {"edit.findPrevious", QT_TRANSLATE_NOOP("Actions", "Previous match"), "", "", Menu::Edit, 4,
         Keys{QKeySequence(Qt::SHIFT | Qt::Key_F3)}, Reach::Window, OpenTree, [this] { findNext(false); }},
        {"edit.filter", QT_TRANSLATE_NOOP("Actions", "Filter…"),
         QT_TRANSLATE_NOOP("Actions", "Show only what matches, and the way to it"), "filter", Menu::Edit, 4,
         Keys{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)}, Reach::Window, OpenTree,
         [this] { m_find->open(FindBar::Mode::Filter); }},
        {"view.inspector", QT_TRANSLATE_NOOP("Actions", "Go to the inspector"), "", "panel-right", Menu::View,
         5, Keys{QKeySequence(Qt::CTRL | Qt::Key_I)}, Reach::Window, OpenTree | SomeNode,
         [this] { goToPane(3); }},
        {"view.notes", QT_TRANSLATE_NOOP("Actions", "Edit notes"), "", "", Menu::View, 5,
         Keys{QKeySequence(Qt::Key_F4)}, Reach::Window, OpenTree | OneNode,
         [this] {
             m_inspector->show();
             m_inspector->editNotes();
         }},
        {"view.left",
         QT_TRANSLATE_NOOP("Actions", "Outline and people"),
         "",
         "panel-left",
         Menu::View,
         5,
         {},
         Reach::Window,
         OpenTree,
         [this] {
             m_left->setVisible(!m_left->isVisible());
             updateNeeds();
         },
         true},
        {"view.right",
         QT_TRANSLATE_NOOP("Actions", "Inspector"),
         "",
         "panel-right",
         Menu::View,
         5,
         {},
         Reach::Window,
         OpenTree,
         [this] {
             m_inspector->setVisible(!m_inspector->isVisible());
             updateNeeds();
         },
         true},
        {"edit.missing", QT_TRANSLATE_NOOP("Actions", "Next missing field"),
         QT_TRANSLATE_NOOP("Actions", "Go to the next field in the tree that nobody filled in"), "",
         Menu::Edit, 4, Keys{QKeySequence(Qt::Key_F7)}, Reach::Window, OpenTree, [this] { goToMissing(); }},
        {"view.fullScreen", QT_TRANSLATE_NOOP("Actions", "Full screen"), "", "", Menu::View, 6,
         Keys{QKeySequence(Qt::Key_F11)}, Reach::Window, Anytime,
         [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); }},
        {"help.search", QT_TRANSLATE_NOOP("Actions", "Command search"),
         QT_TRANSLATE_NOOP("Actions", "Nodes, people, actions and settings in one box"), "search", Menu::Help,
         0, Keys{QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)},
         Reach::Window, Anytime, [this] { search(); }},
        {"help.keys", QT_TRANSLATE_NOOP("Actions", "Keys"),
         QT_TRANSLATE_NOOP("Actions", "All keys on one sheet"), "keyboard", Menu::Help, 0,
         Keys{QKeySequence(Qt::CTRL | Qt::Key_Question)}, Reach::Window, Anytime,
         [this] { showShortcuts(); }},
        {"edit.settings", QT_TRANSLATE_NOOP("Actions", "Settings…"), "", "settings", Menu::Edit, 5,
         Keys{QKeySequence(Qt::CTRL | Qt::Key_Comma)}, Reach::Window, Anytime, [this] { showSettings(); }},
        {"help.about",
         QT_TRANSLATE_NOOP("Actions", "About Espalier"),
         "",
         "info",
         Menu::Help,
         1,
         {},
         Reach::Window,
         Anytime,
         [this] {
             QMessageBox::about(
                 this, tr("About Espalier"),
                 tr("Espalier %1\n\nDesign, draw and govern a marketing KPI tree.\nApache License 2.0")
                     .arg(QCoreApplication::applicationVersion()));
         }},
    };
    static constexpr std::array panes{
        std::pair{"pane.outline", QT_TRANSLATE_NOOP("Actions", "Go to the outline")},
        std::pair{"pane.canvas", QT_TRANSLATE_NOOP("Actions", "Go to the canvas")},
        std::pair{"pane.inspector", QT_TRANSLATE_NOOP("Actions", "Go to the fields")},
        std::pair{"pane.people", QT_TRANSLATE_NOOP("Actions", "Go to the people")},
    };
    for (int i = 0; i < static_cast<int>(panes.size()); ++i) {
        const auto &[id, text] = panes[static_cast<std::size_t>(i)];
        rows.push_back({id, text, "", "", Menu::None, 0, Keys{QKeySequence(Qt::ALT | (Qt::Key_1 + i))},
                        Reach::Window, OpenTree, [this, i] { goToPane(i + 1); }});
    }
    return rows;
}

void MainWindow::goToPane(int pane)
{
    switch (pane) {
    case 1:
        m_left->show();
        m_outline->setFocus(Qt::ShortcutFocusReason);
        break;
    case 2:
        m_canvas->setFocus(Qt::ShortcutFocusReason);
        break;
    case 3:
        m_inspector->show();
        m_inspector->focusField("question");
        break;
    default:
        m_left->show();
        m_filters->setFocus(Qt::ShortcutFocusReason);
        break;
    }
}

void MainWindow::goToMissing()
{
    m_inspector->flush();
    const Tree &tree = m_document.tree();
    const std::optional<MissingField> next = nextMissing(
        tree, m_derivation.now(), tree.nodes().slotOf(m_canvas->current()), m_inspector->focusedField());
    if (!next) {
        m_toast->say(tr("No field is missing."));
        return;
    }
    m_canvas->setCurrent(tree.nodes().at(next->node)->id);
    m_inspector->show();
    m_inspector->focusField(next->key);
    updateNeeds();
}

void MainWindow::findNext(bool forward)
{
    if (!m_find->isVisible()) {
        m_find->open(FindBar::Mode::Find);
        return;
    }
    if (forward)
        m_canvas->findNext();
    else
        m_canvas->findPrevious();
}

void MainWindow::setBrowsing(bool on)
{
    m_isBrowsing = on;
    const bool writable = m_files->isOpen() && !on;
    m_canvas->setReadOnly(!writable);
    m_outlineModel->setWritable(writable);
    m_inspector->setWritable(writable);
    updateNeeds();
}

void MainWindow::updateNeeds()
{
    const Tree &tree = m_document.tree();
    const Selection &chosen = m_canvas->selection();
    Needs met = Anytime;
    const auto meet = [&met](bool so, Need need) { met |= so ? static_cast<Needs>(need) : Needs{0}; };
    const bool seen = m_files->isOpen() && m_stack->currentWidget() == m_columns;
    meet(seen, OpenTree); // what is behind the doors is not changed by a key
    meet(seen && !m_isBrowsing, Writable);
    meet(!chosen.nodes.empty(), SomeNode);
    meet(chosen.nodes.size() == 1, OneNode);
    if (const Slot current = tree.nodes().slotOf(chosen.current); current != noSlot) {
        meet(tree.parentOf(current) != noSlot, HasParent);
        meet(!tree.drivers(current).empty(), HasDrivers);
    }
    meet(m_document.canUndo() && !m_isBrowsing, CanUndo);
    meet(m_document.canRedo() && !m_isBrowsing, CanRedo);
    meet(!m_canvas->viewState().focus.isNull(), Focused);
    m_actions->setMet(met);
    const ViewState view = m_canvas->viewState();
    const auto check = [this](const char *id, bool on) { m_actions->action(id)->setChecked(on); };
    check("mode.design", !m_isBrowsing);
    check("mode.browse", m_isBrowsing);
    check("view.questions", view.questions);
    check("view.legend", view.legend);
    check("view.minimap", view.minimap);
    check("view.left", !m_left->isHidden());
    check("view.right", !m_inspector->isHidden());
}

void MainWindow::updateViewState()
{
    m_toolBar->showTier(m_viewCommands->tierName());
    m_toolBar->showColour(m_viewCommands->colourName());
    const ViewState view = m_canvas->viewState();
    if (view.folded != m_shownFolds) {
        m_shownFolds = view.folded;
        m_outline->setFolded(m_shownFolds);
        m_listsLater.start();
    }
    if (m_canvas->stage().size() != m_shownCards) {
        m_shownCards = m_canvas->stage().size();
        m_listsLater.start(); // the counts of the status bar
    }
    const FilterChoice choice{view.filter.owner, view.filter.channel, view.filter.source};
    m_filters->setChoice(choice);
    if (choice != m_shownChoice) {
        m_shownChoice = choice;
        updateCrumbs();
    }
    updateNeeds();
}

/// What the list at the left narrows the drawing to; empty when it does not.
QString MainWindow::chosenName() const
{
    const Tree &tree = m_document.tree();
    if (const Person *person = tree.find(m_shownChoice.owner))
        return person->name;
    if (const Channel *channel = tree.find(m_shownChoice.channel))
        return channel->name;
    if (const Source *source = tree.find(m_shownChoice.source))
        return source->name;
    return {};
}

void MainWindow::updateCrumbs()
{
    QLayout *row = m_crumbs->layout();
    while (QLayoutItem *item = row->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const std::vector<NodeId> path = m_canvas->breadcrumbs();
    const auto add = [&](const QString &text, const NodeId &node) {
        auto *button = new QToolButton;
        button->setObjectName(QStringLiteral("link"));
        button->setText(fontMetrics().elidedText(text, Qt::ElideRight, 220));
        button->setAccessibleName(tr("Show the branch %1").arg(text));
        connect(button, &QToolButton::clicked, this, [this, node] { m_canvas->focusOn(node); });
        row->addWidget(button);
    };
    if (!path.empty()) {
        add(tr("Whole tree"), NodeId());
        for (const NodeId &node : path) {
            if (const Node *record = m_document.tree().find(node)) {
                row->addWidget(new QLabel(QStringLiteral("›")));
                add(record->title, node);
            }
        }
    }
    const QString chosen = chosenName();
    if (!chosen.isEmpty()) {
        row->addWidget(new QLabel(tr("Only %1").arg(chosen)));
        auto *all = new QToolButton;
        all->setObjectName(QStringLiteral("link"));
        all->setText(tr("Show all"));
        connect(all, &QToolButton::clicked, this, [this] {
            NodeFilter filter = m_canvas->viewState().filter;
            filter.owner = {};
            filter.channel = {};
            filter.source = {};
            m_canvas->setFilter(filter);
        });
        row->addWidget(all);
    }
    static_cast<QHBoxLayout *>(row)->addStretch(1);
    m_crumbs->setVisible(!path.empty() || !chosen.isEmpty());
    m_listsLater.start();
}

void MainWindow::refreshLists()
{
    if (!m_files->isOpen())
        return;
    m_filters->show(m_document.tree(), m_derivation.now());
    const std::size_t parked = parkedNodes(m_document.tree()).size();
    const std::size_t drawn = m_canvas->stage().size();
    const std::size_t all = m_document.tree().nodes().size() - parked;
    m_status->showTree(m_document.tree(), all > drawn ? all - drawn : 0);
    updateTitle();
}

void MainWindow::updateTitle()
{
    if (!m_files->isOpen()) {
        setWindowTitle(QStringLiteral("Espalier"));
        setWindowModified(false);
        return;
    }
    setWindowTitle(QStringLiteral("%1[*] – Espalier").arg(m_files->name()));
    setWindowModified(!m_document.isClean());
    setWindowFilePath(m_files->path());
}

void MainWindow::updateSaved()
{
    if (!m_files->isOpen())
        return;
    const QDate asOf = m_document.tree().info().asOf;
    QString state = m_files->path().isEmpty() ? tr("Not saved yet")
                    : !m_document.isClean()   ? tr("Not saved")
                    : m_files->isReadOnly()   ? tr("Read-only")
                                              : tr("Saved");
    if (asOf.isValid())
        state +=
            QStringLiteral(" · ") + tr("judged as of %1").arg(QLocale().toString(asOf, QLocale::ShortFormat));
    m_status->showSaved(state);
}

void MainWindow::search()
{
    m_inspector->flush();
    std::vector<SearchEntry> entries;
    const auto take = [&entries](std::vector<SearchEntry> more) {
        std::ranges::move(more, std::back_inserter(entries));
    };
    if (m_files->isOpen()) {
        take(nodeEntries(m_document.tree(), [this](NodeId node) { m_canvas->setCurrent(node); }));
        take(personEntries(m_document.tree(), [this](PersonId person) {
            NodeFilter filter = m_canvas->viewState().filter;
            filter.owner = person;
            m_canvas->setFilter(filter);
        }));
    }
    take(entriesOf(*m_actions));
    (new CommandSearch(std::move(entries), this))->show();
}

void MainWindow::showShortcuts()
{
    ShortcutSheet(*m_actions, this).exec();
}

void MainWindow::showSettings()
{
    SettingsDialog dialog(m_settings, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_appearance.choose(m_settings.appearance());
    m_canvas->setMotion(m_settings.reducedMotion() ? 0 : 180);
}

void MainWindow::showExport()
{
    m_inspector->flush();
    const QString folder = m_files->path().isEmpty() ? QDir::homePath() : QFileInfo(m_files->path()).path();
    ExportDialog dialog(m_document.tree(), m_clock.today(), m_canvas->viewState(), m_canvas->current(),
                        QDir(folder).filePath(m_files->name().replace(QLatin1Char('/'), QLatin1Char('-'))),
                        this);
    if (dialog.exec() == QDialog::Accepted)
        m_toast->say(tr("Written to %1").arg(dialog.writtenTo()));
}

void MainWindow::showMenu(const NodeId &node, const QPoint &at)
{
    if (!node.isNull() &&
        std::ranges::find(m_canvas->selection().nodes, node) == m_canvas->selection().nodes.end())
        m_canvas->setCurrent(node);
    QMenu menu(this);
    const auto add = [&](std::initializer_list<const char *> ids) {
        for (const char *id : ids)
            menu.addAction(m_actions->action(id));
        menu.addSeparator();
    };
    if (node.isNull()) {
        add({"tree.sibling"});
        add({"view.fit", "view.zoom100", "view.foldAll", "view.unfoldAll"});
    } else {
        add({"tree.rename", "tree.child", "tree.sibling", "tree.before", "tree.parent"});
        add({"view.focus", "view.branch", "view.notes"});
        add({"tree.duplicate", "tree.remove", "tree.removeOnly"});
    }
    menu.exec(at);
}

} // namespace espalier
