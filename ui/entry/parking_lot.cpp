// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/entry/parking_lot.h"

#include "core/model/queries.h"
#include "ui/canvas/drop_hint.h"
#include "ui/entry/place_mode.h"
#include "ui/outline/title_line.h"
#include "ui/panels/elided_label.h"
#include "ui/style/icons.h"
#include "ui/tools/node_mime.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace espalier {
namespace {

constexpr int leastWidth = 190;
constexpr int idRole = Qt::UserRole;

} // namespace

IdeaList::IdeaList(QWidget *parent) : QListWidget(parent), m_hint(new DropHint(viewport()))
{
    setObjectName(QStringLiteral("ideas"));
    setSelectionMode(ExtendedSelection);
    setDragEnabled(true);
    setDragDropMode(DragDrop);
    setDropIndicatorShown(false);
    setDefaultDropAction(Qt::MoveAction);
    setWordWrap(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Ideas in the parking lot"));
}

void IdeaList::show(const Tree &tree, const std::vector<Slot> &ideas)
{
    const std::vector<NodeId> before = chosen();
    const int row = currentRow();
    clear();
    for (const Slot slot : ideas) {
        const Node &node = *tree.nodes().at(slot);
        auto *item = new QListWidgetItem(node.title.isEmpty() ? node.code : node.title, this);
        item->setData(idRole, QString::fromLatin1(node.id.text()));
        item->setToolTip(tr("%1 · drag it onto a card").arg(item->text()));
        item->setSelected(std::ranges::find(before, node.id) != before.end());
    }
    if (count() > 0)
        setCurrentRow(std::clamp(row, 0, count() - 1), QItemSelectionModel::NoUpdate);
}

std::vector<NodeId> IdeaList::chosen() const
{
    std::vector<NodeId> nodes;
    for (int row = 0; row < count(); ++row) {
        const auto id = RawId::fromText(item(row)->data(idRole).toString().toLatin1());
        if (id && item(row)->isSelected())
            nodes.emplace_back(*id);
    }
    return nodes;
}

QStringList IdeaList::mimeTypes() const
{
    return {nodeMimeType()};
}

QMimeData *IdeaList::mimeData(const QList<QListWidgetItem *> &) const
{
    return nodeMime(chosen()).release(); // in the order of the list
}

Qt::DropActions IdeaList::supportedDropActions() const
{
    return Qt::MoveAction | Qt::CopyAction | Qt::LinkAction;
}

void IdeaList::dragEnterEvent(QDragEnterEvent *event)
{
    const std::vector<NodeId> nodes = nodesOf(*event->mimeData());
    if (nodes.empty() || event->source() == this || !m_preview) {
        event->ignore();
        return;
    }
    m_parks = m_preview(nodes);
    event->acceptProposedAction();
}

void IdeaList::dragMoveEvent(QDragMoveEvent *event)
{
    m_hint->sayAt(m_parks.text, event->position().toPoint());
    event->setDropAction(Qt::MoveAction);
    event->setAccepted(m_parks.allowed);
}

void IdeaList::dragLeaveEvent(QDragLeaveEvent *)
{
    m_hint->hide();
    m_parks = {};
}

void IdeaList::dropEvent(QDropEvent *event)
{
    m_hint->hide();
    const bool isAllowed = m_parks.allowed;
    m_parks = {};
    event->ignore(); // the tree's own change moves the rows where they came from
    if (isAllowed)
        Q_EMIT parkWanted(nodesOf(*event->mimeData()));
}

void IdeaList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        if (const std::vector<NodeId> ideas = chosen(); !ideas.empty())
            Q_EMIT removeWanted(ideas);
        return;
    }
    QListWidget::keyPressEvent(event);
}

void IdeaList::paintEvent(QPaintEvent *event)
{
    QListWidget::paintEvent(event);
    if (count() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(
        viewport()->rect().adjusted(14, 14, -14, -14), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
        tr("Ideas wait here until they have a parent.\n\nPaste a list, or type one below. Then drag "
           "each onto a card, or press Place for one key an idea."));
}

ParkingLot::ParkingLot(QWidget *parent)
    : QWidget(parent), m_title(new ElidedLabel), m_placeButton(new QToolButton), m_pages(new QStackedWidget),
      m_list(new IdeaList), m_place(new PlaceMode), m_listPage(new QWidget)
{
    setObjectName(QStringLiteral("sidePanel"));
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(leastWidth);
    m_title->setObjectName(QStringLiteral("panelTitle"));
    m_placeButton->setObjectName(QStringLiteral("link"));
    m_placeButton->setText(tr("Place…"));
    m_placeButton->setToolTip(tr("Place the ideas one after another, one key each"));
    auto *close = new QToolButton;
    close->setIcon(icon(QStringLiteral("close")));
    close->setToolTip(tr("Close the parking lot"));
    close->setAccessibleName(close->toolTip());
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 8, 8, 4);
    head->addWidget(m_title, 1);
    head->addWidget(m_placeButton);
    head->addWidget(close);
    auto *page = new QVBoxLayout(m_listPage);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_list, 1);
    m_pages->addWidget(m_listPage);
    m_pages->addWidget(m_place);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    connect(m_placeButton, &QToolButton::clicked, this, &ParkingLot::placeModeWanted);
    connect(close, &QToolButton::clicked, this, &ParkingLot::closeWanted);
    connect(m_list, &IdeaList::removeWanted, this, [this](const std::vector<NodeId> &ideas) {
        if (m_isWritable)
            Q_EMIT removeWanted(ideas);
    });
    connect(m_list, &IdeaList::parkWanted, this, &ParkingLot::parkWanted);
    setTitleAid({});
}

void ParkingLot::setTitleAid(TitleAid aid)
{
    delete m_line;
    m_line = new TitleLine(std::move(aid), m_listPage);
    m_line->setObjectName(QStringLiteral("ideaLine"));
    m_line->setAccessibleName(tr("A new idea"));
    m_line->setPlaceholderText(tr("Add an idea"));
    m_line->setToolTip(tr("Enter adds the idea"));
    m_line->setFixedHeight(m_line->lineHeight() + 4);
    auto *page = static_cast<QVBoxLayout *>(m_listPage->layout());
    auto *row = new QWidget;
    auto *around = new QHBoxLayout(row);
    around->setContentsMargins(10, 6, 10, 10);
    around->addWidget(m_line);
    page->addWidget(row);
    connect(m_line, &TitleLine::finished, this, [this] {
        if (const QString text = m_line->text(); !text.isEmpty() && m_isWritable) {
            m_line->clear();
            Q_EMIT addWanted(text);
        }
    });
}

void ParkingLot::show(const Tree &tree)
{
    const std::vector<Slot> ideas = parkedNodes(tree);
    m_ideas.clear();
    for (const Slot slot : ideas)
        m_ideas.push_back(tree.nodes().at(slot)->id);
    m_list->show(tree, ideas);
    m_title->setText(ideas.empty() ? tr("Parking lot")
                                   : tr("Parking lot (%1)").arg(QLocale().toString(qlonglong(ideas.size()))));
    m_placeButton->setEnabled(m_isWritable && !ideas.empty());
}

void ParkingLot::setParkPreview(ParkPreview preview)
{
    m_list->setParkPreview(std::move(preview));
}

void ParkingLot::setWritable(bool writable)
{
    m_isWritable = writable;
    m_line->setReadOnly(!writable);
    m_list->setDragEnabled(writable);
    m_list->setAcceptDrops(writable);
    m_placeButton->setEnabled(writable && !m_ideas.empty());
}

bool ParkingLot::hasKeyboard() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && (focus == this || isAncestorOf(focus));
}

void ParkingLot::focusLine()
{
    m_line->setFocus(Qt::OtherFocusReason);
}

void ParkingLot::showPlaceMode(bool on)
{
    m_pages->setCurrentIndex(on ? 1 : 0);
    m_placeButton->setVisible(!on);
    if (on)
        m_place->setFocus(Qt::OtherFocusReason);
    else
        m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace espalier
