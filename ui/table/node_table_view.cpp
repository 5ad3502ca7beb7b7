// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/node_table_view.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>

#include <algorithm>
#include <set>

namespace espalier {

NodeTableView::NodeTableView(NodeTableModel &model, IdSource &ids, QWidget *parent)
    : QTableView(parent), m_model(model), m_ids(ids), m_delegate(new CellDelegate(model, ids, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setObjectName(QStringLiteral("nodeTable"));
    setAccessibleName(tr("Table of all nodes"));
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectItems);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(true);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 13);
    connect(m_delegate, &CellDelegate::changeRequested, this,
            [this](const Result<Change> &change) { Q_EMIT changeRequested(change, VerbId::Edit); });
    connect(m_delegate, &CellDelegate::moveWanted, this, [this](int rows, int columns) {
        setFocus(Qt::OtherFocusReason);
        move(rows, columns);
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &NodeTableView::tellChosen);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (!m_isExtending)
            m_anchor = current;
    });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        const Selection kept = m_chosen;
        m_chosen = {};
        choose(kept);
        if (!currentIndex().isValid() && m_model.rowCount() > 0) { // screen readers hold on to it
            const QScopedValueRollback quiet(m_quiet, true);
            goTo(0, 0);
            clearSelection();
        }
    });
}

std::vector<int> NodeTableView::shownColumns() const
{
    std::vector<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            columns.push_back(column);
    }
    return columns;
}

CellRange NodeTableView::chosenCells() const
{
    CellRange range;
    std::set<int> rows;
    std::set<int> columns;
    for (const QItemSelectionRange &part : selectionModel()->selection()) {
        for (int row = part.top(); row <= part.bottom(); ++row)
            rows.insert(row);
        for (int column = part.left(); column <= part.right(); ++column)
            columns.insert(column);
    }
    if (rows.empty() && currentIndex().isValid()) {
        rows.insert(currentIndex().row());
        columns.insert(currentIndex().column());
    }
    for (const int row : rows)
        range.nodes.push_back(m_model.nodeAt(row));
    for (const int column : shownColumns()) {
        if (columns.contains(column))
            range.columns.push_back(column);
    }
    return range;
}

CellRange NodeTableView::roomFor(const CellRange &range) const
{
    CellRange room;
    if (range.nodes.empty() || range.columns.empty())
        return room;
    for (int row = m_model.rowOf(range.nodes.front()); row < m_model.rowCount(); ++row)
        room.nodes.push_back(m_model.nodeAt(row));
    const std::vector<int> shown = shownColumns();
    room.columns.assign(std::ranges::find(shown, range.columns.front()), shown.end());
    return room;
}

void NodeTableView::tellChosen()
{
    if (m_quiet)
        return;
    Selection selection;
    selection.nodes = chosenCells().nodes;
    selection.current = m_model.nodeAt(currentIndex().row());
    if (std::ranges::find(selection.nodes, selection.current) == selection.nodes.end())
        selection.current = selection.nodes.empty() ? NodeId() : selection.nodes.front();
    m_chosen = selection;
    Q_EMIT selectionChosen(selection);
}

void NodeTableView::choose(const Selection &selection)
{
    if (selection == m_chosen)
        return;
    m_chosen = selection;
    const QScopedValueRollback quiet(m_quiet, true);
    std::vector<int> rows;
    for (const NodeId &node : selection.nodes) {
        if (const int row = m_model.rowOf(node); row >= 0)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    const std::vector<int> shown = shownColumns();
    const int column = currentIndex().isValid() && !isColumnHidden(currentIndex().column())
                           ? currentIndex().column()
                       : shown.empty() ? 0
                                       : shown.front();
    QItemSelection cells;
    for (std::size_t i = 0; i < rows.size();) {
        std::size_t last = i;
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1)
            ++last;
        cells.append(QItemSelectionRange(m_model.index(rows[i], column), m_model.index(rows[last], column)));
        i = last + 1;
    }
    selectionModel()->select(cells, QItemSelectionModel::ClearAndSelect);
    const int current = m_model.rowOf(selection.current);
    if (current < 0)
        return;
    selectionModel()->setCurrentIndex(m_model.index(current, column), QItemSelectionModel::NoUpdate);
    if (isVisible())
        scrollTo(currentIndex());
}

void NodeTableView::goTo(int row, int place)
{
    const std::vector<int> shown = shownColumns();
    if (shown.empty() || m_model.rowCount() == 0)
        return;
    const int column =
        shown[static_cast<std::size_t>(std::clamp(place, 0, static_cast<int>(shown.size()) - 1))];
    setCurrentIndex(m_model.index(std::clamp(row, 0, m_model.rowCount() - 1), column));
}

void NodeTableView::move(int rows, int columns)
{
    if ((rows == 0 && columns == 0) || !currentIndex().isValid())
        return;
    const std::vector<int> shown = shownColumns();
    const auto at = std::ranges::find(shown, currentIndex().column());
    int place = static_cast<int>(at - shown.begin()) + columns;
    int row = currentIndex().row() + rows;
    const int last = static_cast<int>(shown.size()) - 1;
    if (place > last && row + 1 < m_model.rowCount()) {
        place = 0;
        ++row;
    } else if (place < 0 && row > 0) {
        place = last;
        --row;
    }
    goTo(row, place);
}

void NodeTableView::extend(const QModelIndex &to)
{
    const QScopedValueRollback extending(m_isExtending, true);
    selectionModel()->setCurrentIndex(to, QItemSelectionModel::NoUpdate);
    const QModelIndex from = m_anchor.isValid() ? QModelIndex(m_anchor) : to;
    setSelection(QRect(visualRect(from).center(), visualRect(to).center()),
                 QItemSelectionModel::ClearAndSelect);
}

bool NodeTableView::isOwnKey(const QKeyEvent &event) const
{
    const bool control = event.modifiers() & Qt::ControlModifier;
    if (event.modifiers() & (Qt::AltModifier | Qt::MetaModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_C:
    case Qt::Key_X:
    case Qt::Key_V:
    case Qt::Key_D:
    case Qt::Key_A:
        return control && !(event.modifiers() & Qt::ShiftModifier);
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        return true;
    case Qt::Key_F2:
    case Qt::Key_Delete:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return !control;
    default:
        return false;
    }
}

bool NodeTableView::event(QEvent *event)
{
    // Commands of the window have some of these keys; in the table they mean what they do in a spreadsheet.
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

bool NodeTableView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    constexpr EditTriggers meant = DoubleClicked | EditKeyPressed | AnyKeyPressed;
    const bool isMeant = (trigger & meant) && index.isValid() && (m_model.flags(index) & Qt::ItemIsEditable);
    if (isMeant && !tableColumns()[static_cast<std::size_t>(index.column())].makeBox) {
        Q_EMIT detailsWanted(QLatin1String(tableColumns()[static_cast<std::size_t>(index.column())].key));
        return true;
    }
    m_delegate->setReplaces(trigger == AnyKeyPressed);
    if (!QTableView::edit(index, trigger, event))
        return false;
    FieldBox *box = m_delegate->openBox();
    if (!box || trigger == AnyKeyPressed)
        return true;
    if (auto *line = qobject_cast<QLineEdit *>(box->focusProxy()))
        line->end(false); // F2 goes on writing
    else if (auto *combo = qobject_cast<QComboBox *>(box->focusProxy()); combo && !combo->isEditable())
        combo->showPopup();
    return true;
}

void NodeTableView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    if (control && !shift) {
        switch (event->key()) {
        case Qt::Key_C:
            copy();
            return;
        case Qt::Key_X:
            cut();
            return;
        case Qt::Key_V:
            paste();
            return;
        case Qt::Key_D:
            fillCellsDown();
            return;
        default:
            break;
        }
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        move(shift ? -1 : 1, 0);
        return;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        move(0, event->key() == Qt::Key_Tab ? 1 : -1);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        clear();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool isUp = event->key() == Qt::Key_Up;
        const bool isUpright = isUp || event->key() == Qt::Key_Down;
        QModelIndex to;
        if (control && isUpright) // to the end, as spreadsheets do
            to = m_model.index(isUp ? 0 : m_model.rowCount() - 1, currentIndex().column());
        else
            to = moveCursor(isUp                           ? MoveUp
                            : event->key() == Qt::Key_Down ? MoveDown
                            : event->key() == Qt::Key_Left ? MoveLeft
                                                           : MoveRight,
                            event->modifiers() & ~Qt::ShiftModifier);
        if (shift)
            extend(to);
        else if (to.isValid())
            setCurrentIndex(to);
        return;
    }
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void NodeTableView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuRequested(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center())
                               : event->globalPos());
}

void NodeTableView::copy() const
{
    if (!m_model.tree())
        return;
    const CellRange range = chosenCells();
    if (!range.nodes.empty())
        QApplication::clipboard()->setText(textOf(copyCells(*m_model.tree(), m_model.derived(), range)));
}

void NodeTableView::cut()
{
    copy();
    clear();
}

void NodeTableView::paste()
{
    const QString text = QApplication::clipboard()->text();
    if (!m_model.tree() || !m_model.isWritable() || text.isEmpty())
        return;
    const CellRange range = chosenCells();
    const CellEdit edit = pasteCells(*m_model.tree(), m_ids, cellsOf(text), range, roomFor(range));
    Q_EMIT changeRequested(edit.change, VerbId::Paste);
    Q_EMIT edited(edit);
}

void NodeTableView::clear()
{
    if (!m_model.tree() || !m_model.isWritable())
        return;
    const CellEdit edit = clearCells(*m_model.tree(), chosenCells());
    Q_EMIT changeRequested(edit.change, VerbId::Edit);
    Q_EMIT edited(edit);
}

void NodeTableView::fillCellsDown()
{
    if (m_model.tree() && m_model.isWritable())
        Q_EMIT changeRequested(fillDown(*m_model.tree(), chosenCells()), VerbId::Edit);
}

} // namespace espalier
