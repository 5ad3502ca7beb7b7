// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// MainWindow: the rows of the catalogue that are about the window itself, and what they open.
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/shortcut_sheet.h"
#include "ui/outline/outline_view.h"
#include "ui/panels/field_groups.h"
#include "ui/panels/inspector.h"
#include "ui/style/icons.h"
#include "ui/table/table_page.h"
#include "ui/window/bottom_pane.h"
#include "ui/window/branch_templates.h"
#include "ui/window/clock.h"
#include "ui/window/command_search.h"
#include "ui/window/filter_bar.h"
#include "ui/window/find_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/panes.h"
#include "ui/window/saved_views.h"
#include "ui/window/second_window.h"
#include "ui/window/toast.h"

#include <QDir>
#include <QMessageBox>

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
         KeyReach::Window,
         OpenTree,
         [this] { setBrowsing(false); },
         true},
        {"mode.browse",
         QT_TRANSLATE_NOOP("Actions", "Browse"),
         QT_TRANSLATE_NOOP("Actions", "Look around; nothing but open questions can be added"),
         "browse",
         Menu::View,
         0,
         {},
         KeyReach::Window,
         OpenTree,
         [this] { setBrowsing(true); },
         true},
        {"tree.rename", QT_TRANSLATE_NOOP("Actions", "Edit title"), "", "rename", Menu::Edit, 3,
         Keys{QKeySequence(Qt::Key_F2)}, KeyReach::Window, OpenTree | Writable | OneNode,
         [this] { rename(); }},
        {"edit.find", QT_TRANSLATE_NOOP("Actions", "Find…"),
         QT_TRANSLATE_NOOP("Actions", "Highlight what matches"), "search", Menu::Edit, 4,
         Keys{QKeySequence(Qt::CTRL | Qt::Key_F)}, KeyReach::Window, OpenTree, [this] { m_find->open(); }},
        {"edit.findNext", QT_TRANSLATE_NOOP("Actions", "Next match"), "", "", Menu::Edit, 4,
         Keys{QKeySequence(Qt::Key_F3)}, KeyReach::Window, OpenTree, [this] { findNext(true); }},
        {"edit.findPrevious", QT_TRANSLATE_NOOP("Actions", "Previous match"), "", "", Menu::Edit, 4,
         Keys{QKeySequence(Qt::SHIFT | Qt::Key_F3)}, KeyReach::Window, OpenTree, [this] { findNext(false); }},
        {"edit.filter", QT_TRANSLATE_NOOP("Actions", "Filter…"),
         QT_TRANSLATE_NOOP("Actions", "Show only what matches, and the way to it"), "filter", Menu::Edit, 4,
         Keys{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)}, KeyReach::Window, OpenTree,
         [this] { m_filterBar->open(); }},
        {"view.inspector", QT_TRANSLATE_NOOP("Actions", "Go to the inspector"), "", "panel-right", Menu::View,
         5, Keys{QKeySequence(Qt::CTRL | Qt::Key_I)}, KeyReach::Window, OpenTree | SomeNode,
         [this] { goToPane(3); }},
        {"view.notes", QT_TRANSLATE_NOOP("Actions", "Edit notes"), "", "", Menu::View, 5,
         Keys{QKeySequence(Qt::Key_F4)}, KeyReach::Window, OpenTree | OneNode,
         [this] {
             m_panes->showInspector(true);
             m_inspector->editNotes();
         }},
        {"view.left",
         QT_TRANSLATE_NOOP("Actions", "Outline and people"),
         "",
         "panel-left",
         Menu::View,
         5,
         {},
         KeyReach::Window,
         OpenTree,
         [this] {
             m_panes->showLeft(!m_panes->isLeftShown());
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
         KeyReach::Window,
         OpenTree,
         [this] {
             m_panes->showInspector(!m_panes->isInspectorShown());
             updateNeeds();
         },
         true},
        {"edit.missing", QT_TRANSLATE_NOOP("Actions", "Next missing field"),
         QT_TRANSLATE_NOOP("Actions", "Go to the next field in the tree that nobody filled in"), "",
         Menu::Edit, 4, Keys{QKeySequence(Qt::Key_F7)}, KeyReach::Window, OpenTree,
         [this] { goToMissing(); }},
        {"table.fillDown", QT_TRANSLATE_NOOP("Actions", "Fill down in the table"),
         QT_TRANSLATE_NOOP("Actions", "The chosen cells take what stands in the first of them; Ctrl+D there"),
         "fill-down", Menu::Edit, 4, Keys{QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_D)}, KeyReach::Window,
         OpenTree | Writable,
         [this] {
             m_bottom->showTab(QStringLiteral("pane.table"));
             showBottom(true);
             m_table->fillDown();
         }},
        {"view.fullScreen", QT_TRANSLATE_NOOP("Actions", "Full screen"), "", "", Menu::View, 6,
         Keys{QKeySequence(Qt::Key_F11)}, KeyReach::Window, Anytime, [this] { toggleFullScreen(); }},
        {"view.second", QT_TRANSLATE_NOOP("Actions", "Second window"),
         QT_TRANSLATE_NOOP("Actions", "The canvas alone, for the projector"), "screen", Menu::View, 6,
         Keys{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W)}, KeyReach::Window, OpenTree,
         [this] { showSecond(m_second == nullptr); }, true},
        {"view.hold", QT_TRANSLATE_NOOP("Actions", "Hold the second window"),
         QT_TRANSLATE_NOOP("Actions", "It keeps what it shows, or follows this window again"), "", Menu::View,
         6, Keys{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H)}, KeyReach::Window, OpenTree | HasSecond,
         [this] {
             m_second->setHolding(!m_second->isHolding());
             updateNeeds();
         },
         true},
        {"help.search", QT_TRANSLATE_NOOP("Actions", "Command search"),
         QT_TRANSLATE_NOOP("Actions", "Nodes, people, actions and settings in one box"), "search", Menu::Help,
         0, Keys{QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)},
         KeyReach::Window, Anytime, [this] { search(); }},
        {"help.keys", QT_TRANSLATE_NOOP("Actions", "Keys"),
         QT_TRANSLATE_NOOP("Actions", "All keys on one sheet"), "keyboard", Menu::Help, 0,
         Keys{QKeySequence(Qt::CTRL | Qt::Key_Question)}, KeyReach::Window, Anytime,
         [this] { showShortcuts(); }},
        {"edit.settings", QT_TRANSLATE_NOOP("Actions", "Settings…"), "", "settings", Menu::Edit, 5,
         Keys{QKeySequence(Qt::CTRL | Qt::Key_Comma)}, KeyReach::Window, Anytime,
         [this] { showSettings(SettingsDialog::Topic::Name); }},
        {"help.about",
         QT_TRANSLATE_NOOP("Actions", "About Espalier"),
         "",
         "info",
         Menu::Help,
         1,
         {},
         KeyReach::Window,
         Anytime,
         [this] {
             QMessageBox about(QMessageBox::NoIcon, tr("About Espalier"),
                               QStringLiteral("<span style='font-size:14pt; font-weight:600'>%1</span>")
                                   .arg(tr("Espalier %1").arg(QCoreApplication::applicationVersion())),
                               QMessageBox::Close, this);
             about.setIconPixmap(icon(QStringLiteral("template")).pixmap(40, 40));
             about.setInformativeText(
                 tr("Design, draw and govern a marketing KPI tree.\nApache License 2.0"));
             about.exec();
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
                        KeyReach::Window, OpenTree, [this, i] { goToPane(i + 1); }});
    }
    return rows;
}

void MainWindow::goToPane(int pane)
{
    switch (pane) {
    case 1:
        m_panes->showLeft(true);
        m_outline->setFocus(Qt::ShortcutFocusReason);
        break;
    case 2:
        m_canvas->setFocus(Qt::ShortcutFocusReason);
        break;
    case 3:
        m_panes->showInspector(true);
        if (m_canvas->link().isNull())
            m_inspector->focusField("question");
        else
            m_inspector->editLink(m_canvas->link());
        break;
    default:
        m_panes->showLeft(true);
        m_filters->setFocus(Qt::ShortcutFocusReason);
        break;
    }
}

void MainWindow::goToMissing()
{
    m_inspector->flush();
    const Tree &tree = m_document.tree();
    MissingField here{tree.nodes().slotOf(m_canvas->current()), m_inspector->focusedField()};
    here.link = LinkKey::fromText(m_inspector->focusedSubject()).value_or(LinkKey());
    const std::optional<MissingField> next = nextMissing(tree, m_derivation.now(), here);
    if (!next) {
        m_toast->say(tr("No field is missing."));
        return;
    }
    m_canvas->setCurrent(tree.nodes().at(next->node)->id);
    m_panes->showInspector(true);
    m_inspector->focusField(next->key, next->link.isNull() ? QByteArray() : next->link.text());
    updateNeeds();
}

void MainWindow::findNext(bool forward)
{
    if (!m_find->isVisible()) {
        m_find->open();
        return;
    }
    if (forward)
        m_canvas->findNext();
    else
        m_canvas->findPrevious();
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
            filter.setOnly(QLatin1StringView("owner"), valueOf(person));
            m_canvas->setFilter(filter);
        }));
        take(m_views->entries());
        take(m_templates->entries(m_actions->action("template.insert")->isEnabled()));
    }
    take(entriesOf(*m_actions));
    for (const auto &[topic, name] : SettingsDialog::topics())
        entries.push_back({name, tr("Settings"), icon(QStringLiteral("settings")),
                           [this, chosen = topic] { showSettings(chosen); }});
    (new CommandSearch(std::move(entries), this))->show();
}

void MainWindow::showShortcuts()
{
    ShortcutSheet(*m_actions, this).exec();
}

void MainWindow::showSettings(SettingsDialog::Topic topic)
{
    SettingsDialog dialog(m_settings, *m_actions, this);
    dialog.goTo(topic);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_appearance.choose(m_settings.appearance());
    m_canvas->setMotion(motion());
}

void MainWindow::showExport(Sheet sheet)
{
    m_inspector->flush();
    ExportDialog dialog(
        m_document.tree(), m_clock.today(), m_canvas->viewState(), m_canvas->current(),
        QDir(m_files->folder()).filePath(m_files->name().replace(QLatin1Char('/'), QLatin1Char('-'))), sheet,
        this);
    if (dialog.exec() == QDialog::Accepted)
        m_toast->say(tr("Written to %1").arg(dialog.writtenTo()));
}

} // namespace espalier
