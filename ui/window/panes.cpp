// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/panes.h"

#include <QLabel>
#include <QVBoxLayout>

namespace espalier {
namespace {

constexpr int leftWidth = 244;
constexpr int middleWidth = 792;
constexpr int inspectorWidth = 364;
constexpr int usualBottom = 300; // some eight rows
constexpr int leastCanvas = 260; // a card beside the names of the tiers

QWidget *titled(const QString &title, QWidget *inner)
{
    auto *box = new QWidget;
    box->setObjectName(QStringLiteral("sidePanel"));
    box->setAttribute(Qt::WA_StyledBackground);
    auto *label = new QLabel(title);
    label->setObjectName(QStringLiteral("panelTitle"));
    label->setContentsMargins(14, 12, 8, 4);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(label);
    column->addWidget(inner, 1);
    return box;
}

} // namespace

QWidget *besideCanvas(QWidget *drawer, QWidget *canvas)
{
    auto *row = new QSplitter(Qt::Horizontal);
    row->addWidget(drawer);
    row->addWidget(canvas);
    row->setStretchFactor(1, 1);
    row->setSizes({leftWidth, middleWidth});
    row->setHandleWidth(1);
    row->setChildrenCollapsible(false);
    return row;
}

Panes::Panes(QWidget *outline, QWidget *lists, const QList<QWidget *> &middle, QWidget *bottom,
             QWidget *inspector)
    : QSplitter(Qt::Horizontal), m_left(new QSplitter(Qt::Vertical)), m_centre(new QSplitter(Qt::Vertical)),
      m_bottom(bottom), m_inspector(inspector)
{
    m_left->addWidget(titled(tr("Outline"), outline));
    m_left->addWidget(lists);
    m_left->setStretchFactor(0, 3);
    m_left->setStretchFactor(1, 2);
    m_left->setHandleWidth(1);

    auto *centre = new QWidget;
    centre->setMinimumWidth(leastCanvas);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget *part : middle)
        column->addWidget(part, part == middle.last() ? 1 : 0);

    m_centre->addWidget(centre);
    m_centre->addWidget(m_bottom);
    m_centre->setStretchFactor(0, 1);
    m_centre->setHandleWidth(1);
    m_centre->setChildrenCollapsible(false);

    addWidget(m_left);
    addWidget(m_centre);
    addWidget(m_inspector);
    setStretchFactor(1, 1);
    setHandleWidth(1);
    setChildrenCollapsible(false);
}

WindowPlaces Panes::places() const
{
    WindowPlaces places;
    places.columns = sizes();
    places.rows = m_left->sizes();
    places.leftShown = isLeftShown();
    places.inspectorShown = isInspectorShown();
    places.bottomShown = isBottomShown();
    places.bottomHeight = isBottomShown() && isVisible() ? m_bottom->height() : m_bottomHeight;
    return places;
}

void Panes::setPlaces(const WindowPlaces &places)
{
    setSizes(places.columns.size() == 3 ? places.columns
                                        : QList<int>{leftWidth, middleWidth, inspectorWidth});
    if (places.rows.size() == 2)
        m_left->setSizes(places.rows);
    showLeft(places.leftShown);
    showInspector(places.inspectorShown);
    m_bottomHeight = places.bottomHeight;
    showBottom(places.bottomShown);
    if (places.bottomShown)
        layBottom();
}

void Panes::showBottom(bool shown)
{
    if (shown == isBottomShown())
        return; // it stays as high as it was drawn
    if (!shown && isVisible())
        m_bottomHeight = m_bottom->height();
    m_bottom->setVisible(shown);
    if (shown)
        layBottom();
}

void Panes::layBottom()
{
    const int height = m_bottomHeight > 0 ? m_bottomHeight : usualBottom;
    m_centre->setSizes({std::max(m_centre->height() - height, leastCanvas), height});
}

} // namespace espalier
