// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// MainWindow: what it shows of the state of document and canvas.
#include "core/edit/remark.h"
#include "ui/entry/parking_lot.h"
#include "ui/modes/workshop.h"
#include "ui/outline/outline_view.h"
#include "ui/panels/filter_list.h"
#include "ui/panels/inspector.h"
#include "ui/table/table_page.h"
#include "ui/window/bottom_pane.h"
#include "ui/window/crumbs.h"
#include "ui/window/filter_bar.h"
#include "ui/window/link_commands.h"
#include "ui/window/main_window.h"
#include "ui/window/panes.h"
#include "ui/window/register_commands.h"
#include "ui/window/second_window.h"
#include "ui/window/status_bar.h"
#include "ui/window/toast.h"
#include "ui/window/tool_bar.h"
#include "ui/window/words_in.h"

#include <QStackedWidget>
#include <QStyle>

#include <algorithm>

namespace espalier {

void MainWindow::setBrowsing(bool on)
{
    if (m_workshop->isOn())
        setWorkshop(false);
    if (on)
        m_toast->dismiss(); // it may offer to change something
    m_isBrowsing = on;
    const bool writable = m_files->isOpen() && !on;
    m_canvas->setReadOnly(!writable);
    m_outlineModel->setWritable(writable);
    m_inspector->setWritable(writable);
    for (const BottomTab &tab : m_bottom->tabs())
        tab.page->setWritable(writable);
    m_lot->setWritable(writable);
    m_registers->setWritable(writable);
    m_filters->setWritable(writable);
    updateNeeds();
}

void MainWindow::updateNeeds()
{
    const Tree &tree = m_document.tree();
    const Selection &chosen = m_canvas->selection();
    Needs met = Anytime;
    const auto meet = [&met](bool so, Need need) { met |= so ? static_cast<Needs>(need) : Needs{0}; };
    const bool seen = m_files->isOpen() && m_stack->currentWidget() == m_panes;
    meet(seen, OpenTree); // what is behind the doors is not changed by a key
    meet(seen && !m_isBrowsing, Writable);
    meet(!chosen.nodes.empty(), SomeNode);
    meet(chosen.nodes.size() == 1, OneNode);
    if (const Slot current = tree.nodes().slotOf(chosen.current); current != noSlot) {
        meet(tree.parentOf(current) != noSlot, HasParent);
        meet(!tree.drivers(current).empty(), HasDrivers);
    }
    // Who may only look around may ask, and take that back.
    const auto isAllowed = [this](const Step *step) {
        return step && (!m_isBrowsing || edit::concernsOnly(&Node::questions, step->change));
    };
    meet(isAllowed(m_document.undoStep()), CanUndo);
    meet(isAllowed(m_document.redoStep()), CanRedo);
    meet(!m_canvas->viewState().focus.isNull(), Focused);
    met |= m_linkCommands->met();
    meet(m_workshop->isOn(), InWorkshop);
    meet(m_workshop->isVoting(), Voting);
    meet(m_second != nullptr, HasSecond);
    m_actions->setMet(met);
    m_viewCommands->check(*m_actions);
    const auto check = [this](const char *id, bool on) { m_actions->action(id)->setChecked(on); };
    check("mode.design", !m_isBrowsing && !m_workshop->isOn());
    check("mode.workshop", m_workshop->isOn());
    check("workshop.voting", m_workshop->isVoting());
    check("view.second", m_second != nullptr);
    check("view.hold", m_second && m_second->isHolding());
    check("mode.browse", m_isBrowsing);
    check("view.parking", !m_lot->isHidden());
    check("view.left", m_panes->isLeftShown());
    check("view.right", m_panes->isInspectorShown());
    check("view.bottom", m_panes->isBottomShown());
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
    m_filters->setChoice({view.filter.recordOf<Person>(QLatin1StringView("owner")),
                          view.filter.recordOf<Channel>(QLatin1StringView("channels")),
                          view.filter.recordOf<Source>(QLatin1StringView("source"))});
    m_filterBar->show(view.filter, m_canvas->filterCount(),
                      view.filter.isEmpty() ? 0 : m_canvas->placedCount());
    updateNeeds();
}

void MainWindow::updateCrumbs()
{
    m_crumbs->show(m_document.tree(), m_canvas->breadcrumbs());
    m_listsLater.start();
}

void MainWindow::refreshLists()
{
    if (!m_files->isOpen())
        return;
    m_filters->show(m_document.tree(), m_derivation.now());
    m_filterBar->follow();
    m_workshop->refresh();
    m_wordsIn->refresh();
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

void MainWindow::showLink(const LinkKey &link)
{
    m_outline->chooseLink(link);
    updateNeeds();
    if (m_panes->isInspectorShown())
        m_inspector->showLink(link); // the keys still mean the link on the canvas
}

int MainWindow::motion() const
{
    constexpr int longest = 180; // beyond 200 one waits for it
    const int desktop = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    return m_settings.reducedMotion() ? 0 : std::min(desktop, longest);
}

} // namespace espalier
