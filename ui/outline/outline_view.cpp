// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/outline/outline_view.h"

#include "ui/canvas/drop_hint.h"
#include "ui/outline/title_line.h"
#include "ui/tools/node_mime.h"

#include <QContextMenuEvent>
#include <QDragMoveEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

#include <algorithm>
#include <iterator>
#include <unordered_set>

namespace espalier {
namespace {

constexpr int unfoldAfter = 700; // ms over a folded row

/// Enter keeps the title, Tab keeps it and asks for a child, Esc keeps it too: text is never lost.
class TitleDelegate final : public QStyledItemDelegate
{
public:
    explicit TitleDelegate(OutlineView &view) : QStyledItemDelegate(&view), m_view(view) {}

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &index) const override
    {
        auto *line = new TitleLine(m_view.titleAid(), parent);
        line->setTitle(index.data(Qt::EditRole).toString());
        auto *self = const_cast<TitleDelegate *>(this); // which signals belong to
        const NodeId node = static_cast<const OutlineModel *>(index.model())->nodeAt(index);
        // Once its row is gone the view has let go of it, and only hides it yet.
        const auto isOpen = [self, line, edited = QPersistentModelIndex(index)] {
            return self->m_view.indexWidget(edited) == line;
        };
        connect(line, &TitleLine::paused, self, [self, line, node, isOpen] {
            if (isOpen())
                Q_EMIT self->m_view.titleTyped(node, line->text(), TitleEdit::Typing);
        });
        connect(line, &TitleLine::finished, self, [self, line, node, isOpen](bool wantsChild) {
            if (!isOpen())
                return;
            const QString text = line->text();
            Q_EMIT self->closeEditor(line, NoHint); // the next one may open at once
            Q_EMIT self->m_view.titleTyped(node, text, wantsChild ? TitleEdit::AddChild : TitleEdit::Done);
        });
        return line;
    }
    /// While somebody types, the title follows the editor, and not the other way round.
    void setEditorData(QWidget *, const QModelIndex &) const override {}
    /// The editor was left.
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        Q_EMIT m_view.titleTyped(static_cast<OutlineModel *>(model)->nodeAt(index),
                                 static_cast<TitleLine *>(editor)->text(), TitleEdit::Done);
    }
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override
    {
        QStyledItemDelegate::updateEditorGeometry(editor, option, index);
        QRect place = editor->geometry();
        const int missing = static_cast<TitleLine *>(editor)->lineHeight() - place.height();
        place.adjust(0, -missing / 2, 0, missing - missing / 2);
        editor->setGeometry(place);
    }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        // Its keys are the editor's own: a name that is being chosen comes before the delegate.
        if (event->type() == QEvent::KeyPress)
            return false;
        return QStyledItemDelegate::eventFilter(object, event);
    }

private:
    OutlineView &m_view;
};

} // namespace

OutlineView::OutlineView(OutlineModel &model, QWidget *parent)
    : QTreeView(parent), m_model(model), m_hint(new DropHint(viewport()))
{
    setModel(&model);
    setItemDelegate(new TitleDelegate(*this));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setIndentation(14);
    setIconSize({14, 14});
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setAutoExpandDelay(unfoldAfter);
    setTextElideMode(Qt::ElideRight);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Outline of the tree"));
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &OutlineView::tellChosen);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &OutlineView::tellChosen);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        const QScopedValueRollback quiet(m_quiet, true);
        m_folded.clear();
        expandAll();
    });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        if (!m_quiet)
            Q_EMIT foldChanged(m_model.nodeAt(index), true);
    });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        if (!m_quiet)
            Q_EMIT foldChanged(m_model.nodeAt(index), false);
    });
}

Selection OutlineView::chosen() const
{
    const QModelIndexList rows = selectionModel()->selectedIndexes();
    const bool isCurrentChosen = selectionModel()->isSelected(currentIndex());
    Selection selection;
    for (const QModelIndex &row : rows) {
        if (!m_model.isReference(row))
            selection.nodes.push_back(m_model.nodeAt(row));
    }
    if (selection.nodes.empty())
        return rows.empty() ? selection
                            : Selection::of(m_model.nodeAt(isCurrentChosen ? currentIndex() : rows.back()));
    selection.current = isCurrentChosen && !m_model.isReference(currentIndex())
                            ? m_model.nodeAt(currentIndex())
                            : selection.nodes.back();
    return selection;
}

LinkKey OutlineView::link() const
{
    const QModelIndexList rows = selectionModel()->selectedIndexes();
    return rows.size() == 1 ? m_model.linkAt(rows.front()) : LinkKey();
}

void OutlineView::tellChosen()
{
    if (m_quiet)
        return;
    if (const LinkKey link = this->link(); !link.isNull())
        Q_EMIT linkChosen(link);
    else
        Q_EMIT selectionChosen(chosen());
}

void OutlineView::choose(const Selection &selection)
{
    const Selection before = chosen();
    if (std::unordered_set(before.nodes.begin(), before.nodes.end()) ==
            std::unordered_set(selection.nodes.begin(), selection.nodes.end()) &&
        before.current == selection.current)
        return;
    const QScopedValueRollback quiet(m_quiet, true);
    QItemSelection rows;
    for (const NodeId &node : selection.nodes) {
        if (const QModelIndex index = m_model.indexOf(node); index.isValid())
            rows.select(index, index);
    }
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    const QModelIndex current = m_model.indexOf(selection.current);
    selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    if (current.isValid())
        scrollTo(current);
}

void OutlineView::chooseLink(const LinkKey &link)
{
    if (const QModelIndex row = m_model.indexOf(link); row.isValid())
        chooseRow(row);
    else if (!this->link().isNull())
        chooseRow(m_model.indexOf(chosen().current));
}

void OutlineView::chooseRow(const QModelIndex &row)
{
    if (currentIndex() == row && selectionModel()->selectedIndexes() == QModelIndexList{row})
        return;
    const QScopedValueRollback quiet(m_quiet, true);
    selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect);
    scrollTo(row);
}

void OutlineView::setFolded(const std::vector<NodeId> &nodes)
{
    const QScopedValueRollback quiet(m_quiet, true);
    std::vector<NodeId> changed; // a fold is a key press: the rest of the tree is not asked
    std::ranges::set_symmetric_difference(m_folded, nodes, std::back_inserter(changed));
    m_folded = nodes;
    for (const NodeId &node : changed) {
        if (const QModelIndex index = m_model.indexOf(node); index.isValid())
            setExpanded(index, !std::ranges::binary_search(m_folded, node));
    }
}

void OutlineView::editTitle(const NodeId &node, const QString &typed)
{
    const QModelIndex index = m_model.indexOf(node);
    if (!index.isValid() || !(m_model.flags(index) & Qt::ItemIsEditable))
        return;
    if (currentIndex() != index)
        setCurrentIndex(index);
    edit(index);
    if (auto *editor = viewport()->findChild<TitleLine *>())
        editor->insertPlainText(typed);
}

bool OutlineView::takesLinkKey(const QKeyEvent &event) const
{
    switch (event.key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        return event.modifiers() == Qt::NoModifier && m_model.isWritable() && !link().isNull();
    default:
        return false;
    }
}

bool OutlineView::event(QEvent *event)
{
    // Some keys mean the chosen link, not the actions of the window that have them.
    if (event->type() == QEvent::ShortcutOverride && takesLinkKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTreeView::event(event);
}

void OutlineView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const NodeId node = m_model.nodeAt(currentIndex());
    const LinkKey link = this->link();
    if (takesLinkKey(*event)) {
        if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
            Q_EMIT linkRemovalRequested(link);
        else
            Q_EMIT sentenceWanted(link, {});
        return;
    }
    if (plain && event->key() == Qt::Key_Space) {
        m_isSpaceDown = m_isSpaceDown || !event->isAutoRepeat();
        return;
    }
    const QString text = event->text();
    if (plain && !text.isEmpty() && text.front().isPrint() && !node.isNull()) {
        if (link.isNull())
            editTitle(node, text);
        else if (m_model.isWritable())
            Q_EMIT sentenceWanted(link, text);
        return;
    }
    const bool isArrow = event->key() >= Qt::Key_Left && event->key() <= Qt::Key_Down;
    if (isArrow && !plain) {
        event->ignore(); // moves what is chosen; where it cannot, the current row stays too
        return;
    }
    QTreeView::keyPressEvent(event);
}

void OutlineView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_model.rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(
        viewport()->rect().adjusted(14, 8, -14, -8), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
        tr("Nothing here yet.\n\nEnter begins with a goal; an indented list can be pasted whole."));
}

void OutlineView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || event->isAutoRepeat() || !m_isSpaceDown) {
        QTreeView::keyReleaseEvent(event);
        return;
    }
    m_isSpaceDown = false;
    if (const NodeId node = m_model.nodeAt(currentIndex()); !node.isNull())
        Q_EMIT foldToggled(node);
}

void OutlineView::focusOutEvent(QFocusEvent *event)
{
    m_isSpaceDown = false;
    QTreeView::focusOutEvent(event);
}

void OutlineView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    const QPoint at = byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    if (const LinkKey link = m_model.linkAt(index); !link.isNull() && link == this->link())
        Q_EMIT linkMenuRequested(link, at);
    else
        Q_EMIT menuRequested(m_model.nodeAt(index), at);
}

void OutlineView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QTreeView::rowsInserted(parent, start, end);
    const QScopedValueRollback quiet(m_quiet, true);
    if (parent.isValid() && !std::ranges::binary_search(m_folded, m_model.nodeAt(parent)))
        expand(parent);
}

Drop OutlineView::dropOf(const QDropEvent &event) const
{
    const QModelIndex over = indexAt(event.position().toPoint());
    const DropKind kind = dropKindOf(event.modifiers());
    Drop drop;
    switch (dropIndicatorPosition()) {
    case AboveItem:
        drop = m_model.dropAt(over.parent(), over.row(), kind);
        break;
    case BelowItem:
        drop = m_model.dropAt(over.parent(), over.row() + 1, kind);
        break;
    case OnItem:
        drop = m_model.dropAt(over, -1, kind);
        break;
    case OnViewport:
        drop.kind = kind;
        break;
    }
    drop.nodes = nodesOf(*event.mimeData());
    return drop;
}

void OutlineView::dragMoveEvent(QDragMoveEvent *event)
{
    // The base class marks the place, by an action that depends on the keys of the platform: set it to ours.
    event->setDropAction(dropKindOf(event->modifiers()) == DropKind::Move ? Qt::MoveAction : Qt::CopyAction);
    QTreeView::dragMoveEvent(event);
    const Drop drop = dropOf(*event);
    if (drop.nodes.empty() || !m_model.tree() || !m_model.isWritable()) {
        event->ignore(); // a file: the window opens it
        return;
    }
    if (drop != m_aimed || m_preview.text.isEmpty()) {
        m_aimed = drop;
        m_preview = previewDrop(*m_model.tree(), drop);
    }
    // Where it came from it goes on its way: nobody needs to be told that this is no place.
    const bool isAtHome = drop.kind != DropKind::Copy && std::ranges::count(drop.nodes, drop.target) > 0;
    m_hint->sayAt(isAtHome ? QString() : m_preview.text, event->position().toPoint());
    event->setDropAction(Qt::MoveAction);
    event->setAccepted(m_preview.allowed && !isAtHome);
}

void OutlineView::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_hint->hide();
    m_aimed = {};
    m_preview = {};
    QTreeView::dragLeaveEvent(event);
}

void OutlineView::dropEvent(QDropEvent *event)
{
    const Drop drop = dropOf(*event);
    // The tree's own change moves the rows; the view must neither do that nor remove what was dragged.
    event->setDropAction(Qt::MoveAction);
    event->accept();
    QDragLeaveEvent done;
    dragLeaveEvent(&done);
    if (!drop.nodes.empty() && m_model.isWritable())
        Q_EMIT dropRequested(drop);
}

} // namespace espalier
