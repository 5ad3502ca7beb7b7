// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/outline/outline_view.h"

#include "ui/canvas/drop_hint.h"
#include "ui/outline/title_line.h"

#include <QContextMenuEvent>
#include <QDragMoveEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

#include <algorithm>
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
        auto *self = const_cast<TitleDelegate *>(this); // which signals belong to
        connect(line, &TitleLine::finished, self,
                [self, line, edited = QPersistentModelIndex(index)](bool wantsChild) {
                    if (self->m_view.indexWidget(edited) != line)
                        return; // its row is gone: the view has let go of it and hides it now
                    const NodeId node = self->m_view.chosen().current;
                    Q_EMIT self->commitData(line);
                    Q_EMIT self->closeEditor(line, NoHint);
                    if (wantsChild)
                        Q_EMIT self->m_view.childWanted(node);
                });
        return line;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        static_cast<TitleLine *>(editor)->setTitle(index.data(Qt::EditRole).toString());
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        model->setData(index, static_cast<TitleLine *>(editor)->text(), Qt::EditRole);
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

/// The same keys as on the canvas.
DropKind kindOf(Qt::KeyboardModifiers keys)
{
    return keys & Qt::ControlModifier ? DropKind::AlsoSupport
           : keys & Qt::AltModifier   ? DropKind::Copy
                                      : DropKind::Move;
}

Qt::DropAction actionOf(DropKind kind)
{
    switch (kind) {
    case DropKind::AlsoSupport:
        return Qt::LinkAction;
    case DropKind::Copy:
        return Qt::CopyAction;
    case DropKind::Move:
        break;
    }
    return Qt::MoveAction;
}

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
    Selection selection;
    for (const QModelIndex &index : selectionModel()->selectedIndexes()) {
        const NodeId node = m_model.nodeAt(index);
        if (std::ranges::find(selection.nodes, node) == selection.nodes.end())
            selection.nodes.push_back(node);
    }
    selection.current = m_model.nodeAt(currentIndex());
    if (selection.nodes.empty())
        selection.current = NodeId();
    return selection;
}

void OutlineView::tellChosen()
{
    if (!m_quiet)
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

void OutlineView::setFolded(const std::vector<NodeId> &nodes)
{
    const QScopedValueRollback quiet(m_quiet, true);
    const std::unordered_set<NodeId> folded(nodes.begin(), nodes.end());
    std::vector<QModelIndex> todo{QModelIndex()};
    while (!todo.empty()) {
        const QModelIndex parent = todo.back();
        todo.pop_back();
        if (parent.isValid())
            setExpanded(parent, !folded.contains(m_model.nodeAt(parent)));
        for (int row = 0; row < m_model.rowCount(parent); ++row) {
            const QModelIndex index = m_model.index(row, 0, parent);
            if (m_model.rowCount(index) > 0)
                todo.push_back(index);
        }
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

void OutlineView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const NodeId node = m_model.nodeAt(currentIndex());
    if (plain && event->key() == Qt::Key_Space) {
        if (!node.isNull())
            Q_EMIT foldToggled(node);
        return;
    }
    const QString text = event->text();
    if (plain && !text.isEmpty() && text.front().isPrint() && !node.isNull()) {
        editTitle(node, text);
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

void OutlineView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    const QPoint at = byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    Q_EMIT menuRequested(m_model.nodeAt(index), at);
}

void OutlineView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QTreeView::rowsInserted(parent, start, end);
    const QScopedValueRollback quiet(m_quiet, true);
    if (parent.isValid())
        expand(parent);
}

void OutlineView::dragMoveEvent(QDragMoveEvent *event)
{
    QTreeView::dragMoveEvent(event); // shows where, scrolls and unfolds
    const QModelIndex index = indexAt(event->position().toPoint());
    const DropIndicatorPosition where = dropIndicatorPosition();
    const bool isBeside = index.isValid() && (where == AboveItem || where == BelowItem);
    const int row = !isBeside ? -1 : index.row() + (where == BelowItem ? 1 : 0);
    const DropKind kind = kindOf(event->modifiers());
    DropPreview preview;
    if (index.isValid() && m_model.isReference(index))
        preview.text = tr("It is placed elsewhere: drop there");
    else
        preview =
            previewAt({m_model.dropOf(*event->mimeData(), kind, row, isBeside ? index.parent() : index)});
    m_hint->sayAt(preview.text, event->position().toPoint());
    event->setDropAction(actionOf(kind));
    event->setAccepted(preview.allowed);
}

const DropPreview &OutlineView::previewAt(Drop drop)
{
    if (drop != m_drop) { // the same for many a move of the mouse
        m_preview = m_model.previewOf(drop);
        m_drop = std::move(drop);
    }
    return m_preview;
}

void OutlineView::dragLeaveEvent(QDragLeaveEvent *event)
{
    QTreeView::dragLeaveEvent(event);
    endDropHint();
}

void OutlineView::dropEvent(QDropEvent *event)
{
    endDropHint();
    event->setDropAction(actionOf(kindOf(event->modifiers())));
    QTreeView::dropEvent(event);
}

void OutlineView::endDropHint()
{
    m_hint->hide();
    m_drop = {};
    m_preview = {};
}

} // namespace espalier
