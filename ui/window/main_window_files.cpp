// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// MainWindow: opening, closing, the doors of the start page, and what is said about them.
#include "core/model/address.h"
#include "core/storage/library.h"
#include "ui/dialogs/exercise_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/list_dialog.h"
#include "ui/dialogs/template_dialog.h"
#include "ui/modes/workshop.h"
#include "ui/outline/outline_view.h"
#include "ui/panels/inspector.h"
#include "ui/table/table_page.h"
#include "ui/window/banner.h"
#include "ui/window/bottom_pane.h"
#include "ui/window/clock.h"
#include "ui/window/find_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/panes.h"
#include "ui/window/register_commands.h"
#include "ui/window/start_page.h"
#include "ui/window/status_bar.h"
#include "ui/window/toast.h"
#include "ui/window/tool_bar.h"
#include "ui/window/words_in.h"

#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
#include <QStackedWidget>
#include <QUrl>

namespace espalier {
namespace {

FileView remembered(const ViewState &state)
{
    FileView view;
    view.zoom = state.zoom;
    view.centre = state.centre;
    view.folded = state.folded;
    view.focus = state.focus;
    view.toTier = state.toTier;
    view.choosesTiers = state.choosesTiers;
    view.drawing = state.drawing;
    view.colorBy = state.colorBy;
    view.questions = state.questions;
    view.legend = state.legend;
    view.minimap = state.minimap;
    view.filter = textOf(state.filter);
    return view;
}

ViewState recalled(const FileView &view, const Tree &tree)
{
    ViewState state;
    state.zoom = view.zoom;
    state.centre = view.centre;
    state.folded = view.folded;
    state.focus = view.focus;
    state.toTier = view.toTier;
    state.choosesTiers = view.choosesTiers;
    state.drawing = view.drawing;
    state.colorBy = view.colorBy;
    state.questions = view.questions;
    state.legend = view.legend;
    state.minimap = view.minimap;
    state.filter = filterFromText(view.filter, tree).value_or(NodeFilter());
    return state;
}

} // namespace

void MainWindow::joinFiles()
{
    connect(m_files, &Files::editsWanted, this, &MainWindow::finishEdits);
    connect(m_files, &Files::aboutToClose, this, &MainWindow::keepView);
    connect(m_files, &Files::opened, this, &MainWindow::showOpened);
    connect(m_files, &Files::closed, this, &MainWindow::showClosed);
    connect(m_files, &Files::stateChanged, this, [this] {
        updateTitle();
        updateSaved();
        updateNeeds();
    });
    connect(m_files, &Files::said, this, [this](const QString &sentence) { m_toast->say(sentence); });
    connect(m_files, &Files::failed, this, &MainWindow::sayError);
    connect(m_files, &Files::conflict, this, [this](const Error &error) {
        m_banner->say(error.text(), {{tr("Overwrite"), [this] { m_files->overwrite(); }},
                                     {tr("Save as…"), [this] { m_files->saveAs(); }},
                                     {tr("Reload"), [this] { m_files->reload(); }}});
    });
    connect(m_files, &Files::readOnlyOpened, this, [this](const QString &because, bool locked) {
        std::vector<Banner::Choice> choices;
        if (locked)
            choices.emplace_back(tr("Open anyway"), [this] { m_files->openAnyway(); });
        choices.emplace_back(tr("Save as…"), [this] { m_files->saveAs(); });
        m_banner->say(because, std::move(choices));
    });
    connect(m_files, &Files::imported, this, [this](const ImportReport &report) {
        if (report.guessed.isEmpty() && report.leftOut.isEmpty()) // nothing that anybody must know
            m_toast->say(tr("Read as %1").arg(report.format));
        else
            ImportDialog(report, this).exec();
    });
    connect(m_files, &Files::exportWanted, this, [this] { showExport(Sheet::Tree); });
    connect(m_files, &Files::quitWanted, this, &QWidget::close);
    connect(m_files, &Files::newWanted, this, &MainWindow::showDoors);
    connect(m_start, &StartPage::backWanted, this, &MainWindow::showTree);
    connect(m_start, &StartPage::templateWanted, this, &MainWindow::startFromTemplate);
    connect(m_start, &StartPage::exerciseWanted, this, &MainWindow::startExercise);
    connect(m_start, &StartPage::pasteWanted, this, &MainWindow::startFromList);
    connect(m_start, &StartPage::exampleWanted, this, &MainWindow::openExample);
    connect(m_start, &StartPage::fileChosen, m_files, &Files::open);
    connect(m_inspector, &Inspector::linkRequested, this, [this](const QUrl &address) {
        const auto answer =
            QMessageBox::question(this, tr("Open this address?"), address.toDisplayString(),
                                  QMessageBox::Open | QMessageBox::Cancel, QMessageBox::Cancel);
        if (answer == QMessageBox::Open)
            QDesktopServices::openUrl(address);
    });
}

void MainWindow::showOpened()
{
    if (m_workshop->isOn())
        setWorkshop(false);
    m_banner->hide();
    m_toast->dismiss();
    m_inspector->restart();
    m_wordsIn->restart();
    m_registers->close();
    m_outlineModel->setTree(&m_document.tree());
    emptyBottom();
    m_shownFolds.clear();
    const std::optional<FileView> kept =
        m_files->path().isEmpty() ? std::nullopt : m_settings.viewOf(m_files->path());
    if (kept) {
        m_canvas->setViewState(recalled(*kept, m_document.tree()));
        m_panes->showLeft(kept->leftShown);
        m_panes->showInspector(kept->inspectorShown);
        m_bottom->showTab(kept->bottomTab);
        m_panes->showBottom(kept->bottomShown);
    } else {
        m_canvas->showAnew();
    }
    setBrowsing(m_document.tree().info().opensIn == OpensIn::Browse);
    updateViewState();
    refreshLists();
    m_status->showZoom(m_canvas->zoom());
    if (const std::vector<Slot> tops = topNodes(m_document.tree()); !tops.empty())
        m_canvas->setSelection(Selection::of(m_document.tree().nodes().at(tops.front())->id));
    showTree();
    for (const Source &source : m_document.tree().all<Source>()) {
        if (holdsPassword(source.savedImport.address))
            m_toast->say(tr("There is a password in the address of the data source “%1”, and documents are "
                            "read by many. Take it out; it is asked for, or read from the keychain.")
                             .arg(source.name),
                         tr("Show"),
                         [this, id = source.id] { m_registers->open(rowOf<Source>().key, id.text()); });
    }
}

void MainWindow::showTree()
{
    m_stack->setCurrentWidget(m_panes);
    m_toolBar->setTreeShown(true);
    m_canvas->setFocus(Qt::OtherFocusReason);
    fillBottom();
    updateNeeds();
}

void MainWindow::showDoors()
{
    m_toast->dismiss();
    m_inspector->flush();
    m_find->end();
    m_start->setRecentFiles(m_settings.recentFiles());
    m_start->setOpenTree(m_files->isOpen() ? m_files->name() : QString());
    m_stack->setCurrentWidget(m_start);
    m_toolBar->setTreeShown(false);
    m_start->setFocus(Qt::OtherFocusReason);
    updateNeeds();
}

void MainWindow::showClosed()
{
    if (m_workshop->isOn())
        setWorkshop(false);
    showSecond(false);
    m_banner->hide();
    m_inspector->restart();
    m_registers->close();
    m_outlineModel->setTree(nullptr);
    emptyBottom();
    showDoors();
    m_status->showNoTree();
    updateTitle();
}

void MainWindow::finishEdits()
{
    // Every editor keeps its text when it is left.
    const QPointer<QWidget> editor = focusWidget();
    if (editor)
        editor->clearFocus();
    m_table->flush();
    m_inspector->flush();
    m_registers->flush();
    // A title's editor is gone by now, a field of the inspector is not.
    if (editor && editor->isVisible() && m_inspector->isAncestorOf(editor))
        editor->setFocus(Qt::OtherFocusReason);
}

void MainWindow::keepView()
{
    if (!m_files->isOpen() || m_files->path().isEmpty())
        return;
    FileView view = remembered(m_canvas->viewState());
    const bool isAside = m_workshop->isOn(); // the panels that are away come back
    view.leftShown = isAside ? m_placesBefore.leftShown : m_panes->isLeftShown();
    view.inspectorShown = isAside ? m_placesBefore.inspectorShown : m_panes->isInspectorShown();
    view.bottomShown = isAside ? m_placesBefore.bottomShown : m_panes->isBottomShown();
    view.bottomTab = m_bottom->tab();
    m_settings.setViewOf(m_files->path(), view);
}

void MainWindow::keepPlaces()
{
    WindowPlaces places = m_panes->places();
    places.geometry = saveGeometry();
    places.bottomTab = m_bottom->tab();
    m_settings.setPlaces(places);
    m_table->keepColumns();
}

void MainWindow::sayError(const Error &error)
{
    if (error.kind == ErrorKind::Refused)
        m_toast->say(error.what); // nothing was lost: a word in passing
    else
        m_banner->say(error.text());
}

void MainWindow::startFromTemplate()
{
    if (!m_files->mayClose())
        return;
    TemplateDialog dialog(m_clock.today(), this);
    if (dialog.exec() == QDialog::Accepted)
        m_files->adopt(dialog.tree(), false);
}

void MainWindow::startExercise()
{
    if (!m_files->mayClose())
        return;
    ExerciseDialog dialog(m_clock.today(), m_settings.author(), m_files->folder(), this);
    if (!dialog.goThrough(m_exercise))
        return;
    if (Result<Tree> made = dialog.tree())
        m_files->adopt(std::move(*made), false);
    else
        sayError(made.error());
}

void MainWindow::startFromList()
{
    if (!m_files->mayClose())
        return;
    ListDialog dialog(this);
    if (dialog.exec() == QDialog::Accepted)
        m_files->adopt(dialog.tree(), false);
}

void MainWindow::openExample()
{
    if (!m_files->mayClose())
        return;
    if (Result<Tree> example = exampleTree())
        m_files->adopt(std::move(*example), true);
    else
        sayError(example.error());
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile())
        m_files->open(urls.front().toLocalFile());
}

} // namespace espalier
