// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/main_window.h"

#include "ui/checks/checks_page.h"
#include "ui/checks/findings_button.h"
#include "ui/entry/parking_lot.h"
#include "ui/impact/impact_bar.h"
#include "ui/impact/impact_page.h"
#include "ui/outline/outline_view.h"
#include "ui/panels/filter_list.h"
#include "ui/panels/inspector.h"
#include "ui/playbook/playbook_page.h"
#include "ui/table/matrix_page.h"
#include "ui/table/table_page.h"
#include "ui/table/value_entry_page.h"
#include "ui/table/what_if_page.h"
#include "ui/window/appearance_commands.h"
#include "ui/window/banner.h"
#include "ui/window/bottom_pane.h"
#include "ui/window/branch_templates.h"
#include "ui/window/check_commands.h"
#include "ui/window/clock.h"
#include "ui/window/crumbs.h"
#include "ui/window/exercise_commands.h"
#include "ui/window/filter_bar.h"
#include "ui/window/find_bar.h"
#include "ui/window/impact_commands.h"
#include "ui/window/interview_commands.h"
#include "ui/window/link_commands.h"
#include "ui/window/panes.h"
#include "ui/window/playbook_commands.h"
#include "ui/window/register_commands.h"
#include "ui/window/saved_views.h"
#include "ui/window/second_window.h"
#include "ui/window/start_page.h"
#include "ui/window/status_bar.h"
#include "ui/window/toast.h"
#include "ui/window/tool_bar.h"
#include "ui/window/undo_toast.h"
#include "ui/window/value_commands.h"
#include "ui/window/words_in.h"

#include "core/edit/remark.h"
#include "core/render/card_content.h"
#include "ui/modes/workshop.h"
#include "ui/modes/workshop_bar.h"
#include "ui/modes/workshop_side.h"
#include "ui/tools/move_tool.h"

#include <QApplication>
#include <QCloseEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>

namespace espalier {
namespace {

constexpr std::chrono::milliseconds untilHandsAreStill{150};

/// What the inspector does is an edit, or makes, moves or removes links.
VerbId verbOf(const Change &change)
{
    const bool links = std::ranges::any_of(change.links, [](const Delta<Link> &delta) {
        return !delta.before || !delta.after || delta.before->primary != delta.after->primary;
    });
    return links ? VerbId::Link : VerbId::Edit;
}

} // namespace

MainWindow::MainWindow(Settings &settings, Appearance &appearance, Clock &clock, Passwords &passwords)
    : m_settings(settings), m_appearance(appearance), m_clock(clock), m_derivation(m_document, clock.today())
{
    m_editing = new Editing(
        m_document, m_clock, [this] { return m_canvas->selection(); }, [this] { return m_settings.author(); },
        this);
    m_actions = new Actions(this);
    buildParts();
    m_files = new Files(*m_editing, m_settings, this);
    m_treeCommands = new TreeCommands(*m_editing, this);
    m_titles = new TypedTitles(*m_editing, this);
    m_undoToast =
        new UndoToast(*m_editing, *m_toast, [this] { return m_actions->keysOf("edit.undo"); }, this);
    m_wordsIn = new WordsIn(*m_editing, *m_lot, *m_toast, *m_undoToast, *this);
    m_lot->setTitleAid(m_titles->aid());
    m_canvas->setTitleAid(m_titles->aid());
    m_outline->setTitleAid(m_titles->aid());
    m_linkCommands = new LinkCommands(*m_editing, *m_canvas, this);
    m_viewCommands = new ViewCommands(*m_canvas, m_document, this);
    m_views = new SavedViews(*m_editing, *m_canvas, this);
    m_templates = new BranchTemplates(*m_editing, this);
    m_actions->add(m_files->rows());
    m_actions->add(m_wordsIn->rows());
    m_actions->add(m_treeCommands->rows());
    m_actions->add(m_linkCommands->rows());
    m_actions->add(m_viewCommands->rows());
    m_actions->add(m_impact->rows());
    m_actions->add(m_views->rows());
    m_actions->add(m_templates->rows());
    auto *exercise = new ExerciseCommands(*m_editing, [this] { return m_files->folder(); }, this);
    m_actions->add(exercise->rows());
    connect(exercise, &ExerciseCommands::refused, this, &MainWindow::sayError);
    connect(exercise, &ExerciseCommands::said, this,
            [this](const QString &sentence) { m_toast->say(sentence); });
    auto *interview = new InterviewCommands(*m_editing, this);
    m_actions->add(interview->rows());
    connect(&m_checks->page(), &ChecksPage::interviewWanted, interview, &InterviewCommands::ask);
    auto *values = new ValueCommands(
        *m_editing, [this]() -> const Derived & { return m_derivation.now(); },
        [this] { return m_files->folder(); }, m_settings, passwords, this);
    m_actions->add(values->rows());
    connect(values, &ValueCommands::failed, this, &MainWindow::sayError);
    connect(values, &ValueCommands::said, m_undoToast,
            [this](const QString &sentence) { m_undoToast->say(sentence); });
    m_registers =
        new RegisterCommands(*m_editing, [this]() -> const Derived & { return m_derivation.now(); }, this);
    m_actions->add(m_registers->rows());
    connect(m_registers, &RegisterCommands::queryWanted, values, &ValueCommands::takeFromDatabase);
    m_actions->add(m_checks->rows());
    m_actions->add(m_playbook->rows());
    m_actions->add(windowRows());
    m_actions->add(appearanceRows(m_settings, m_appearance));
    m_workshop = new Workshop(*m_editing, m_clock, *m_canvas, this);
    m_actions->add(m_workshop->rows());
    m_actions->add(m_bottom->rows());
    m_actions->setKeys(rememberedKeys(m_settings, *m_actions));
    buildMenus();
    buildCentre();
    joinSelection();
    joinEditing();
    joinFiles();
    joinView();
    joinWorkshop();
    joinBottom();
    setAcceptDrops(true);
    setMinimumHeight(360); // a small laptop at 200 %; the least width follows from what is shown
    showClosed();
}

MainWindow::~MainWindow()
{
    // The parts look at the document and at each other while they go: the widgets go first.
    m_registers->close();
    delete takeCentralWidget();
}

void MainWindow::buildParts()
{
    m_canvas = new CanvasView(m_derivation);
    m_canvas->setFrameShape(QFrame::NoFrame);
    m_canvas->setMotion(motion());
    m_outlineModel = new OutlineModel(this);
    m_outline = new OutlineView(*m_outlineModel);
    m_filters = new FilterList;
    m_inspector = new Inspector(
        m_document.tree(), [this]() -> const Derived & { return m_derivation.now(); }, m_editing->ids());
    m_find = new FindBar;
    m_filterBar =
        new FilterBar(m_document.tree(), [this]() -> const Derived & { return m_derivation.now(); });
    m_banner = new Banner;
    m_status = new StatusBar;
    m_start = new StartPage;
    m_crumbs = new Crumbs;
    m_lot = new ParkingLot;
    m_table = new TablePage([this]() -> const Derived & { return m_derivation.now(); }, m_editing->ids(),
                            m_settings);
    m_matrix = new MatrixPage([this]() -> const Derived & { return m_derivation.now(); });
    m_whatIf = new WhatIfPage([this]() -> const Derived & { return m_derivation.now(); },
                              [this] { return m_editing->context(); });
    m_values = new ValueEntryPage([this]() -> const Derived & { return m_derivation.now(); },
                                  [this] { return m_editing->context(); });
    m_checks = new CheckCommands(*m_editing, m_derivation, this);
    m_playbook =
        new PlaybookCommands(*m_editing, [this]() -> const Derived & { return m_derivation.now(); }, this);
    m_impact = new ImpactCommands(m_derivation, this);
    m_bottom = new BottomPane(
        {{"pane.table", QT_TRANSLATE_NOOP("Actions", "Table"),
          QT_TRANSLATE_NOOP("Actions", "Go to the table"), QKeySequence(Qt::ALT | Qt::Key_5), m_table},
         {"pane.matrix", QT_TRANSLATE_NOOP("Actions", "Matrix"),
          QT_TRANSLATE_NOOP("Actions", "Go to the matrix"), QKeySequence(Qt::ALT | Qt::Key_6), m_matrix},
         {"pane.whatIf", QT_TRANSLATE_NOOP("Actions", "What if"),
          QT_TRANSLATE_NOOP("Actions", "Go to what if: try values and see every goal move"),
          QKeySequence(Qt::ALT | Qt::Key_7), m_whatIf},
         {"pane.checks", QT_TRANSLATE_NOOP("Actions", "Checks"),
          QT_TRANSLATE_NOOP("Actions", "Go to the checks: what is weak in the tree, and what mends it"),
          QKeySequence(Qt::ALT | Qt::Key_8), &m_checks->page()},
         {"pane.impact", QT_TRANSLATE_NOOP("Actions", "Impact"),
          QT_TRANSLATE_NOOP("Actions", "Go to the list of what the node shown reaches"),
          QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_X), &m_impact->page()},
         {"pane.values", QT_TRANSLATE_NOOP("Actions", "Values"),
          QT_TRANSLATE_NOOP("Actions", "Go to the values that are due"), QKeySequence(Qt::ALT | Qt::Key_9),
          m_values},
         {"pane.playbook", QT_TRANSLATE_NOOP("Actions", "Playbook"),
          QT_TRANSLATE_NOOP("Actions", "Go to the playbook: what asks for an Action, and what is promised"),
          QKeySequence(Qt::ALT | Qt::Key_0), &m_playbook->page()}});
    m_panes = new Panes(m_outline, m_filters,
                        {m_find, m_filterBar, &m_impact->bar(), m_crumbs, besideCanvas(m_lot, m_canvas)},
                        m_bottom, m_inspector);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_panes);
    m_toast = new Toast(m_stack);

    const WindowPlaces places = m_settings.places();
    resize(1400, 860);
    restoreGeometry(places.geometry);
    m_panes->setPlaces(places);
    m_bottom->showTab(places.bottomTab);
    m_listsLater.setSingleShot(true);
    m_listsLater.setInterval(untilHandsAreStill);
    connect(&m_listsLater, &QTimer::timeout, this, &MainWindow::refreshLists);
}

void MainWindow::buildCentre()
{
    m_toolBar = new ToolBar(*m_actions, m_tierMenu, m_colourMenu, m_viewsMenu, nullptr);
    m_status->addButton(m_actions->action("view.bottom"));
    m_status->addCount(&m_checks->button());
    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_toolBar);
    m_workshop->build(*m_actions);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_stack, 1);
    row->addWidget(m_workshop->side());
    column->addWidget(m_banner);
    column->addWidget(m_workshop->bar());
    column->addLayout(row, 1);
    column->addWidget(m_status);
    setCentralWidget(central);
}

void MainWindow::joinSelection()
{
    connect(m_canvas, &CanvasView::selectionChanged, this, [this] {
        m_inspector->setNodes(m_canvas->selection().nodes);
        m_outline->choose(m_canvas->selection());
        for (const BottomTab &tab : m_bottom->tabs())
            tab.page->choose(m_canvas->selection());
        m_wordsIn->follow();
        updateNeeds();
    });
    connect(m_outline, &OutlineView::selectionChosen, this, &MainWindow::choose);
    connect(m_outline, &OutlineView::linkChosen, m_canvas, &CanvasView::setLink);
    connect(m_outline, &OutlineView::linkRemovalRequested, m_linkCommands, &LinkCommands::remove);
    connect(m_outline, &OutlineView::sentenceWanted, m_linkCommands, &LinkCommands::askSentence);
    connect(m_outline, &OutlineView::linkMenuRequested, this,
            [this](const LinkKey &, const QPoint &at) { showLinkMenu(at); });
    connect(m_inspector, &Inspector::nodeActivated, this,
            [this](const NodeId &node) { m_canvas->setCurrent(node); });
    connect(&m_document, &Document::selectionRestored, this, &MainWindow::choose);
    connect(m_outline, &OutlineView::foldChanged, m_canvas, &CanvasView::setFolded);
    connect(m_outline, &OutlineView::foldToggled, m_canvas, &CanvasView::toggleFold);
    connect(m_canvas, &CanvasView::contextMenuRequested, this, &MainWindow::showMenu);
    connect(m_canvas, &CanvasView::linkSelected, this, &MainWindow::showLink);
    connect(m_canvas, &CanvasView::linkMenuRequested, this,
            [this](const LinkKey &, const QPoint &at) { showLinkMenu(at); });
    connect(m_outline, &OutlineView::menuRequested, this, &MainWindow::showMenu);
    connect(m_canvas, &CanvasView::detailsRequested, this, [this] { m_inspector->focusField("question"); });
}

void MainWindow::joinEditing()
{
    connect(&m_document, &Document::changed, this, &MainWindow::followChange);
    connect(&m_document, &Document::performed, m_inspector, &Inspector::addStep);
    connect(&m_document, &Document::historyChanged, this, &MainWindow::updateNeeds);
    connect(&m_clock, &Clock::dayBegan, this, &MainWindow::followDay);
    connect(m_editing, &Editing::refused, this, &MainWindow::sayError);
    connect(m_editing, &Editing::done, this, [this](const Step &step) {
        if (step.after != m_canvas->selection())
            choose(step.after);
        m_undoToast->tell(step);
    });
    const auto takeTitle = [this](const NodeId &node, const QString &title, TitleEdit why) {
        m_titles->take(node, title, why);
        if (why == TitleEdit::AddChild)
            m_treeCommands->addChild();
    };
    connect(m_canvas, &CanvasView::titleEdited, this, takeTitle);
    connect(m_outline, &OutlineView::titleTyped, this, takeTitle);
    connect(
        m_outlineModel, &OutlineModel::titleEdited, this,
        [this](const NodeId &node, const QString &title) { m_titles->take(node, title, TitleEdit::Done); });
    connect(m_wordsIn, &WordsIn::lotShown, this, &MainWindow::updateNeeds);
    connect(m_titles, &TypedTitles::said, m_toast, [this](const QString &why) { m_toast->say(why); });
    const auto drop = [this](const Drop &dropped) {
        if (dropped.kind == DropKind::AlsoSupport) {
            m_linkCommands->add(dropped);
            return;
        }
        Context context = m_editing->context();
        const VerbId verb = dropped.kind == DropKind::Copy ? VerbId::Duplicate : VerbId::Move;
        m_editing->perform(dropChange(m_document.tree(), dropped, context), verb);
    };
    connect(m_canvas, &CanvasView::dropRequested, this, drop);
    connect(m_outline, &OutlineView::dropRequested, this, drop);
    const auto sayDone = [this](const QString &sentence) { m_undoToast->say(sentence); };
    connect(m_linkCommands, &LinkCommands::removed, this, sayDone);
    connect(m_treeCommands, &TreeCommands::titleWanted, this, &MainWindow::beginTitle);
    connect(m_inspector, &Inspector::changeRequested, this,
            [this](const Change &change, const QByteArray &key) {
                m_editing->perform(change, verbOf(change), {}, key);
            });
    connect(m_inspector, &Inspector::remarkAdded, this,
            [this](const NodeId &node, edit::Remarks list, const QString &text) {
                Context context = m_editing->context();
                m_editing->perform(edit::addRemark(m_document.tree(), node, list, text, context),
                                   VerbId::Edit);
            });
    connect(m_inspector, &Inspector::remarkSettled, this,
            [this](const NodeId &node, edit::Remarks list, const Id<Remark> &remark, bool on) {
                m_editing->perform(
                    edit::settleRemark(m_document.tree(), node, list, remark, on, m_editing->context()),
                    VerbId::Edit);
            });
    connect(m_inspector, &Inspector::interviewWanted, m_actions->action("interview.open"), &QAction::trigger);
    connect(m_inspector, &Inspector::recordWanted, m_registers, &RegisterCommands::open);
    connect(m_registers, &RegisterCommands::refused, this, &MainWindow::sayError);
    connect(m_registers, &RegisterCommands::said, this, sayDone);
    connect(m_registers, &RegisterCommands::impactWanted, m_impact, &ImpactCommands::ask);
    m_registers->join(*m_filters);
    m_registers->shareKeys(
        {m_actions->action("edit.undo"), m_actions->action("edit.redo"), m_actions->action("file.save")});
    connect(m_inspector, &Inspector::refused, this, &MainWindow::sayError);
    connect(m_inspector, &Inspector::left, this, [this] { m_document.endMerge(); });
}

void MainWindow::joinView()
{
    connect(m_canvas, &CanvasView::zoomChanged, m_status, &StatusBar::showZoom);
    connect(m_status, &StatusBar::zoomWanted, this, [this](double zoom) {
        m_canvas->setMotion(0); // a slider is followed at once: on the way it would be set back
        m_canvas->zoomTo(zoom);
        m_canvas->setMotion(motion());
    });
    connect(m_status, &StatusBar::zoomInWanted, m_canvas, &CanvasView::zoomIn);
    connect(m_status, &StatusBar::zoomOutWanted, m_canvas, &CanvasView::zoomOut);
    connect(m_canvas, &CanvasView::viewStateChanged, this, &MainWindow::updateViewState);
    connect(m_canvas, &CanvasView::breadcrumbsChanged, this, &MainWindow::updateCrumbs);
    connect(m_canvas, &CanvasView::findChanged, m_find, &FindBar::showCount);
    connect(m_canvas, &CanvasView::findEndWanted, m_find, &FindBar::end);
    connect(m_find, &FindBar::textChanged, this, [this](const QString &text) {
        NodeFilter words; // half a condition is a word yet
        words.words = wordsOf(text);
        m_canvas->setFind(filterFromText(text, m_document.tree()).value_or(words));
        m_find->showCount(m_canvas->findCount());
    });
    connect(m_find, &FindBar::filterWanted, this, [this](const QString &text) {
        if (const Result<NodeFilter> filter = filterFromText(text, m_document.tree()))
            m_canvas->setFilter(*filter);
        else
            sayError(filter.error());
        m_filterBar->open();
    });
    connect(m_templates, &BranchTemplates::inserted, m_undoToast,
            [this](const QString &sentence) { m_undoToast->say(sentence); });
    connect(m_templates, &BranchTemplates::said, this,
            [this](const QString &sentence) { m_toast->say(sentence); });
    connect(m_views, &SavedViews::refused, this, &MainWindow::sayError);
    connect(m_filterBar, &FilterBar::filterChanged, m_canvas, &CanvasView::setFilter);
    connect(m_filterBar, &FilterBar::left, this, [this] { m_canvas->setFocus(Qt::OtherFocusReason); });
    connect(m_find, &FindBar::nextWanted, this, [this] { findNext(true); });
    connect(m_find, &FindBar::previousWanted, this, [this] { findNext(false); });
    connect(m_find, &FindBar::closed, this, [this] { m_canvas->setFocus(Qt::OtherFocusReason); });
    connect(m_filters, &FilterList::chosen, this, [this](const FilterChoice &choice) {
        NodeFilter filter = m_canvas->viewState().filter;
        filter.setOnly(QLatin1StringView("owner"), valueOf(choice.owner));
        filter.setOnly(QLatin1StringView("channels"), valueOf(choice.channel));
        filter.setOnly(QLatin1StringView("source"), valueOf(choice.source));
        m_canvas->setFilter(filter);
    });
    connect(m_crumbs, &Crumbs::branchWanted, m_canvas, &CanvasView::focusOn);
    const auto dress = [this] {
        m_canvas->setTheme(m_appearance.theme());
        m_outlineModel->setColour(
            [theme = m_appearance.theme()](Rgb colour) { return theme.shapeColour(colour); });
        m_listsLater.start();
    };
    connect(&m_appearance, &Appearance::changed, this, dress);
    dress();
    m_outlineModel->setSpeech([this](Slot slot) {
        const CardContent content = CardContents(m_document.tree(), m_derivation.now()).of(slot);
        QStringList parts{content.value};
        if (content.isFigure)
            parts += statusWord(content.status);
        if (const QString found = m_checks->speech(slot); !found.isEmpty())
            parts += found;
        return parts.join(QStringLiteral(", "));
    });
}

void MainWindow::followChange(const Change &change)
{
    m_outlineModel->treeChanged(change);
    for (const BottomTab &tab : m_bottom->tabs())
        tab.page->treeChanged(change);
    m_inspector->refresh();
    m_listsLater.start();
    m_wordsIn->follow();
    updateNeeds();
}

void MainWindow::followDay(QDate today)
{
    m_derivation.setToday(today); // the canvas hears of it there
    m_inspector->refresh();
    for (const BottomTab &tab : m_bottom->tabs())
        tab.page->dayChanged();
    m_listsLater.start();
}

void MainWindow::choose(const Selection &selection)
{
    if (selection.nodes.size() == 1 && selection.nodes.front() == selection.current)
        m_canvas->setCurrent(selection.current);
    else
        m_canvas->setSelection(selection);
}

void MainWindow::beginTitle(const NodeId &node)
{
    const bool inOutline = m_outline->hasFocus() || m_outline->isAncestorOf(QApplication::focusWidget());
    m_canvas->setCurrent(node);
    if (inOutline)
        m_outline->editTitle(node);
    else
        m_canvas->beginTitleEdit(node);
}

void MainWindow::rename()
{
    const NodeId node = m_canvas->current();
    if (!node.isNull())
        beginTitle(node);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_files->mayClose()) {
        event->ignore();
        return;
    }
    if (m_workshop->isOn())
        setWorkshop(false);
    showSecond(false);
    keepView();
    keepPlaces();
    event->accept();
}

} // namespace espalier
