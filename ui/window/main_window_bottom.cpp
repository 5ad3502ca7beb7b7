// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// MainWindow: the pane below the canvas. What is folded away knows no tree and costs nothing.
#include "ui/panels/inspector.h"
#include "ui/table/matrix_page.h"
#include "ui/table/table_page.h"
#include "ui/window/bottom_pane.h"
#include "ui/window/main_window.h"
#include "ui/window/panes.h"

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
    connect(m_table, &TablePage::selectionChosen, this, &MainWindow::choose);
    const auto perform = [this](const Result<Change> &change, VerbId verb) {
        m_editing->perform(change, verb);
        m_document.endMerge();
    };
    connect(m_table, &TablePage::changeRequested, this, perform);
    connect(m_matrix, &MatrixPage::selectionChosen, this, &MainWindow::choose);
    connect(m_matrix, &MatrixPage::changeRequested, this, perform);
    connect(m_table, &TablePage::detailsWanted, this, [this](const QString &field) {
        m_panes->showInspector(true);
        m_inspector->focusField(field.toStdString());
        updateNeeds();
    });
}

void MainWindow::showBottom(bool shown)
{
    if (!shown) {
        m_table->flush();
        m_table->keepColumns();
        if (m_bottom->isAncestorOf(focusWidget()))
            m_canvas->setFocus(Qt::OtherFocusReason);
    }
    m_panes->showBottom(shown);
    fillBottom();
    updateNeeds();
}

void MainWindow::fillBottom()
{
    const auto treeFor = [this](const QWidget *page) {
        const bool seen = m_files->isOpen() && m_panes->isBottomShown() && m_bottom->page() == page;
        return seen ? &m_document.tree() : nullptr;
    };
    if (const Tree *tree = treeFor(m_table); m_table->model().tree() != tree)
        m_table->setTree(tree);
    if (const Tree *tree = treeFor(m_matrix); m_matrix->tree() != tree)
        m_matrix->setTree(tree);
}

void MainWindow::emptyBottom()
{
    m_table->setTree(nullptr);
    m_matrix->setTree(nullptr);
}

} // namespace espalier
