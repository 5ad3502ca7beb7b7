// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/second_window.h"

#include "core/session/document.h"

#include <QAction>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace espalier {
namespace {

constexpr int buttonInset = 12;

} // namespace

SecondWindow::SecondWindow(const Derivation &derivation, const CanvasView &main, const Appearance &appearance,
                           QAction *hold)
    : m_main(main), m_canvas(new CanvasView(derivation)), m_button(new QToolButton(m_canvas))
{
    setAttribute(Qt::WA_ShowWithoutActivating); // the keys stay with the main window
    m_canvas->setFrameShape(QFrame::NoFrame);
    m_canvas->setReadOnly(true);
    m_canvas->setMinimap(false);
    m_canvas->setAccessibleName(tr("The tree, for the projector"));
    m_canvas->setTheme(appearance.theme());
    connect(&appearance, &Appearance::changed, this, [this, &appearance] {
        m_canvas->setTheme(appearance.theme());
        placeButton();
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_canvas);

    m_button->setObjectName(QStringLiteral("holdButton"));
    m_button->setFocusPolicy(Qt::TabFocus);
    connect(m_button, &QToolButton::clicked, hold, &QAction::trigger);
    const auto tip = [this, hold] { m_button->setToolTip(hold->toolTip()); };
    connect(hold, &QAction::changed, m_button, tip);
    tip();
    connect(&m_main, &CanvasView::viewStateChanged, this, &SecondWindow::follow);
    connect(&m_main, &CanvasView::selectionChanged, this, &SecondWindow::follow);
    connect(&m_main, &CanvasView::spotlightChanged, this, &SecondWindow::followSpotlight);
    setHolding(false);
}

void SecondWindow::setHolding(bool on)
{
    m_isHolding = on;
    m_button->setText(on ? tr("Holding") : tr("Following"));
    m_button->setAccessibleName(on ? tr("Holding; follow the main window")
                                   : tr("Following the main window; hold"));
    placeButton();
    follow();
    followSpotlight();
}

void SecondWindow::followSpotlight()
{
    if (!m_isHolding)
        m_canvas->setSpotlight(m_main.spotlight());
}

void SecondWindow::follow()
{
    if (m_isHolding)
        return;
    ViewState state = m_main.viewState();
    state.legend = false;
    state.minimap = false;
    state.page = {};
    ViewState what =
        state; // without where: scrolling alone moves nothing here, eyes follow the selected card
    what.centre = {};
    what.zoom = 0;
    if (what != m_followed) {
        m_followed = what;
        m_zoom = state.zoom;
        m_canvas->setViewState(state);
    } else if (state.zoom != m_zoom) {
        m_zoom = state.zoom;
        m_zoom == 0 ? m_canvas->zoomToFit() : m_canvas->zoomTo(m_zoom);
    }
    if (m_canvas->selection() == m_main.selection())
        return;
    m_canvas->setSelection(m_main.selection());
    if (m_zoom != 0)
        m_canvas->centerOnNode(m_main.current());
}

void SecondWindow::placeButton()
{
    m_button->adjustSize();
    m_button->move(m_canvas->width() - m_button->width() - buttonInset, buttonInset);
    m_button->raise();
}

void SecondWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT closed();
}

void SecondWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isFullScreen())
        showNormal();
    else
        QWidget::keyPressEvent(event);
}

void SecondWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeButton();
}

} // namespace espalier
