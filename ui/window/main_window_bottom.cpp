// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// MainWindow: the pane below the canvas. What is folded away knows no tree and costs nothing.
#include "ui/actions/actions.h"
#include "ui/impact/impact_page.h"
#include "ui/modes/workshop.h"
#include "ui/panels/inspector.h"
#include "ui/table/matrix_page.h"
#include "ui/table/table_page.h"
#include "ui/table/value_entry_page.h"
#include "ui/window/bottom_pane.h"
#include "ui/window/check_commands.h"
#include "ui/window/filter_bar.h"
#include "ui/window/impact_commands.h"
#include "ui/window/main_window.h"
#include "ui/window/panes.h"
#include "ui/window/playbook_commands.h"
#include "ui/window/toast.h"
#include "ui/window/undo_toast.h"

namespace espalier {

void MainWindow::joinBottom()
{
    connect(m_bottom, &BottomPane::openWanted, this, [this] {
        showBottom(true);
        m_bottom->page()->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_bottom, &BottomPane::foldToggled, this, [this] { showBottom(!m_panes->isBottomShown()); });
    connect(m_bottom, &BottomPane::closeWanted, this, [this] { showBottom(false); });
    connect(m_bottom, &BottomPane::pageShown, this, &MainWindow::fillBottom);
    connect(m_bottom, &BottomPane::left, this, [this] { m_canvas->setFocus(Qt::OtherFocusReason); });
    for (const BottomTab &tab : m_bottom->tabs()) {
        connect(tab.page, &BottomPage::selectionChosen, this, &MainWindow::choose);
        connect(tab.page, &BottomPage::changeRequested, this,
                [this](const Result<Change> &change, VerbId verb) {
                    m_editing->perform(change, verb);
                    m_document.endMerge();
                });
    }
    connect(m_values, &ValueEntryPage::importWanted, m_actions->action("values.import"), &QAction::trigger);
    m_checks->join(*m_canvas, *m_inspector, [this] { return m_workshop->isOn(); });
    m_filterBar->setFindings(m_checks->words());
    connect(m_checks, &CheckCommands::pageWanted, m_actions->action("pane.checks"), &QAction::trigger);
    connect(m_checks, &CheckCommands::said, this,
            [this](const QString &sentence) { m_toast->say(sentence); });
    const auto goThere = [this](const Selection &selection) {
        m_canvas->setCurrent(selection.current); // brings it into view
        m_canvas->setSelection(selection);
        m_canvas->setFocus(Qt::OtherFocusReason);
    };
    connect(m_checks, &CheckCommands::selectionWanted, this, goThere);
    connect(m_playbook, &PlaybookCommands::selectionWanted, this, goThere);
    connect(m_playbook, &PlaybookCommands::pageWanted, m_actions->action("pane.playbook"), &QAction::trigger);
    connect(m_playbook, &PlaybookCommands::said, this,
            [this](const QString &sentence) { m_toast->say(sentence); });
    connect(m_playbook, &PlaybookCommands::done, this,
            [this](const QString &sentence) { m_undoToast->say(sentence); });
    connect(m_inspector, &Inspector::actionWanted, m_playbook, &PlaybookCommands::record);
    m_impact->join(*m_canvas);
    connect(m_impact, &ImpactCommands::pageWanted, m_actions->action("pane.impact"), &QAction::trigger);
    connect(m_impact, &ImpactCommands::said, this,
            [this](const QString &sentence) { m_toast->say(sentence); });
    connect(&m_impact->page(), &ImpactPage::left, this, goThere);
    connect(m_table, &TablePage::detailsWanted, this, [this](const QString &field) {
        m_panes->showInspector(true);
        m_inspector->focusField(field.toStdString());
        updateNeeds();
    });
}

void MainWindow::showBottom(bool shown)
{
    if (!shown) {
        for (const BottomTab &tab : m_bottom->tabs())
            tab.page->leave();
        if (m_bottom->isAncestorOf(focusWidget()))
            m_canvas->setFocus(Qt::OtherFocusReason);
    }
    m_panes->showBottom(shown);
    fillBottom();
    updateNeeds();
}

void MainWindow::fillBottom()
{
    const bool isShown = m_files->isOpen() && m_panes->isBottomShown();
    for (const BottomTab &tab : m_bottom->tabs()) {
        const Tree *tree = isShown && m_bottom->page() == tab.page ? &m_document.tree() : nullptr;
        if (tab.page->tree() != tree)
            tab.page->setTree(tree);
    }
}

void MainWindow::emptyBottom()
{
    for (const BottomTab &tab : m_bottom->tabs())
        tab.page->setTree(nullptr);
}

} // namespace espalier
