// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// MainWindow: the workshop and the second window.
#include "ui/entry/parking_lot.h"
#include "ui/modes/workshop.h"
#include "ui/modes/workshop_side.h"
#include "ui/window/check_commands.h"
#include "ui/window/find_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/panes.h"
#include "ui/window/second_window.h"
#include "ui/window/toast.h"
#include "ui/window/undo_toast.h"
#include "ui/window/words_in.h"

#include <QApplication>
#include <QSplitter>

namespace espalier {

void MainWindow::joinWorkshop()
{
    connect(m_workshop, &Workshop::toggleWanted, this, [this] { setWorkshop(!m_workshop->isOn()); });
    connect(m_workshop, &Workshop::changed, this, &MainWindow::updateNeeds);
    connect(m_workshop, &Workshop::settled, m_undoToast,
            [this](const QString &sentence) { m_undoToast->say(sentence); });
    connect(m_workshop, &Workshop::said, this, [this](const QString &sentence) { m_toast->say(sentence); });
    connect(m_workshop, &Workshop::pageWanted, this, [this] { showExport(Sheet::Workshop); });
}

void MainWindow::setWorkshop(bool on)
{
    if (on == m_workshop->isOn())
        return;
    if (on) {
        if (m_isBrowsing)
            setBrowsing(false); // a read-only file stays so
        m_find->end();
        m_toast->dismiss();
        m_placesBefore = m_panes->places();
        m_panes->showLeft(false);
        m_panes->showInspector(false);
        showBottom(false);
        parkBeside(true);
        m_workshop->begin();
        m_canvas->setFocus(Qt::OtherFocusReason);
    } else {
        m_workshop->end();
        parkBeside(false);
        m_panes->setPlaces(m_placesBefore);
        fillBottom();
        if (m_files->isOpen())
            m_toast->say(
                tr("The workshop has ended. Its page has the tree, the shortlist, the open questions and "
                   "who does what."),
                tr("Write the page…"), [this] { showExport(Sheet::Workshop); });
    }
    m_checks->showOnCards();
    updateNeeds();
}

/// While a workshop lasts, the parking lot stands among its lists, and takes what is pasted.
void MainWindow::parkBeside(bool workshop)
{
    auto *home = qobject_cast<QSplitter *>(m_canvas->parentWidget());
    if (workshop) {
        m_lotBefore = {!m_lot->isHidden(), home->sizes()};
        m_workshop->side()->addPanel(m_lot);
        m_wordsIn->refresh();
        m_lot->setVisible(true);
    } else {
        home->insertWidget(0, m_lot);
        m_lot->setVisible(m_lotBefore.isShown);
        if (m_lotBefore.isShown)
            home->setSizes(m_lotBefore.sizes);
    }
    m_wordsIn->setParking(workshop);
}

void MainWindow::showSecond(bool on)
{
    if (on == (m_second != nullptr))
        return;
    if (on) {
        m_second = std::make_unique<SecondWindow>(m_derivation, *m_canvas, m_appearance,
                                                  m_actions->action("view.hold"));
        for (const char *id : {"view.hold", "view.second", "view.fullScreen"})
            m_second->addAction(m_actions->action(id));
        // Not while it is still closing.
        connect(
            m_second.get(), &SecondWindow::closed, this, [this] { showSecond(false); }, Qt::QueuedConnection);
        m_second->setWindowTitle(tr("%1 – for the projector").arg(m_files->name()));
        m_second->resize(size());
        m_second->restoreGeometry(m_settings.secondPlace());
        m_second->show();
    } else {
        m_settings.setSecondPlace(m_second->saveGeometry());
        m_second.reset();
    }
    updateNeeds();
}

void MainWindow::toggleFullScreen()
{
    QWidget *window = m_second && m_second->isActiveWindow() ? static_cast<QWidget *>(m_second.get()) : this;
    window->setWindowState(window->windowState() ^ Qt::WindowFullScreen);
}

} // namespace espalier
