// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/cell_delegate.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QTimer>

namespace espalier {
namespace {

constexpr int leastWidth = 180;     // a date with its reading below
constexpr int leastTextWidth = 320; // a paragraph, a list
constexpr int rowPadding = 10;

} // namespace

CellDelegate::CellDelegate(NodeTableModel &model, IdSource &ids, QAbstractItemView *view)
    : QStyledItemDelegate(view), m_model(model), m_view(*view), m_context{nullptr, &ids}
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (m_box && !m_isClosing && now && !isInBox(now))
            finish();
    });
}

bool CellDelegate::isInBox(const QWidget *widget) const
{
    // Popups are windows of their own, and still children.
    for (; widget; widget = widget->parentWidget()) {
        if (widget == m_box)
            return true;
    }
    return false;
}

bool CellDelegate::isHeld() const
{
    return m_box && m_view.indexWidget(m_edited) == m_box;
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(rowPadding, 0);
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    const TableColumn &column = tableColumns()[static_cast<std::size_t>(index.column())];
    const Node *node = m_model.tree()->find(m_model.nodeAt(index.row()));
    if (!node || !column.makeBox)
        return nullptr;
    m_context.tree = m_model.tree();
    m_context.amount = amountStyleOf(*m_model.tree(), *node);
    m_context.amount.locale = QLocale();
    FieldBox *box = column.makeBox(m_context, parent);
    box->setObjectName(QStringLiteral("cellEditor"));
    box->setAttribute(Qt::WA_StyledBackground);
    box->setAutoFillBackground(true);
    box->hideLabel();
    m_box = box;
    m_edited = index;
    m_isOpenAfterChoice = column.isOpenAfterChoice;
    auto *self = const_cast<CellDelegate *>(this);
    setEditorData(box, index);
    box->editor()->setLabel(tr("%1 of %2").arg(column.label(), node->title));
    QWidget *first = box->findChild<QPlainTextEdit *>();
    if (!first)
        first = box->findChild<QComboBox *>();
    if (!first)
        first = box->findChild<QLineEdit *>();
    box->setFocusProxy(first);
    for (QWidget *part : box->findChildren<QWidget *>())
        part->installEventFilter(self);
    if (auto *text = qobject_cast<QPlainTextEdit *>(first)) {
        if (m_replaces)
            text->selectAll();
        else
            text->moveCursor(QTextCursor::End);
    }
    connect(box, &FieldBox::finished, self, [self] {
        if (!self->m_isOpenAfterChoice) // queued: whoever says so is still at work
            QTimer::singleShot(0, self, [self] {
                if (self->m_box)
                    self->keepAndClose(0, 0);
            });
    });
    return box;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const std::vector<NodeId> nodes{m_model.nodeAt(index.row())};
    if (m_model.tree()->nodes().contains(nodes.front()))
        static_cast<FieldBox *>(editor)->load({*m_model.tree(), m_model.derived(), nodes, true});
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &) const
{
    auto *box = static_cast<FieldBox *>(editor);
    if (!box->isTouched())
        return;
    const Result<Change> change = box->change(*m_model.tree());
    box->settle();
    if (!change || !change->isEmpty())
        Q_EMIT changeRequested(change);
}

void CellDelegate::finish()
{
    if (!m_box || m_isClosing)
        return;
    keepAndClose(0, 0);
    if (m_box) { // it cannot be read, and somebody wants to go on
        const QScopedValueRollback closing(m_isClosing, true);
        Q_EMIT closeEditor(m_box, NoHint);
        m_box = nullptr;
    }
}

void CellDelegate::keepAndClose(int rows, int columns)
{
    if (m_isClosing)
        return;
    const QScopedValueRollback closing(m_isClosing, true);
    const QPointer<FieldBox> box = m_box;
    QPointer<QWidget> cursor = QApplication::focusWidget();
    const bool hadFocus = isInBox(cursor);
    if (hadFocus)
        cursor->clearFocus(); // what is typed counts once it is left
    if (!isHeld()) {          // its row is gone: the view has let go of it and hides it now
        m_box = nullptr;
        return;
    }
    if (!box->editor()->problem().isEmpty()) {
        if (hadFocus && cursor)
            cursor->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT commitData(box);
    if (isHeld()) // else its row went elsewhere by the change
        Q_EMIT closeEditor(box, NoHint);
    m_box = nullptr;
    if (hadFocus)
        Q_EMIT moveWanted(rows, columns);
}

void CellDelegate::updateEditorGeometry(QWidget *, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    m_cell = option.rect;
    placeBox();
}

void CellDelegate::placeBox() const
{
    if (!m_box)
        return;
    const QWidget *viewport = m_box->parentWidget();
    const bool isText = m_isOpenAfterChoice && m_box->findChild<QLineEdit *>() == nullptr;
    const int width = std::max(m_cell.width(), isText || m_isOpenAfterChoice ? leastTextWidth : leastWidth);
    QRect place(m_cell.topLeft(), QSize(std::min(width, viewport->width()), 0));
    m_box->resize(place.width(), m_box->height());
    place.setHeight(std::max(m_cell.height(), m_box->sizeHint().height()));
    place.moveRight(std::min(place.right(), std::max(viewport->width() - 1, m_cell.left())));
    place.moveBottom(std::min(place.bottom(), viewport->height() - 1));
    place.moveTop(std::max(place.top(), 0));
    place.moveLeft(std::max(place.left(), 0));
    m_box->setGeometry(place);
}

bool CellDelegate::eventFilter(QObject *object, QEvent *event)
{
    if (!m_box)
        return false;
    if (event->type() == QEvent::LayoutRequest && object == m_box) {
        placeBox(); // what is typed took another line
        return false;
    }
    if (event->type() == QEvent::ChildAdded) {
        if (auto *child = qobject_cast<QWidget *>(static_cast<QChildEvent *>(event)->child()))
            child->installEventFilter(this);
        return false;
    }
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget || event->type() != QEvent::KeyPress || widget->window() != m_box->window())
        return false; // a list that dropped down has keys of its own
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto *line = qobject_cast<QLineEdit *>(widget);
    const auto *combo = qobject_cast<QComboBox *>(widget);
    const bool adds =
        m_isOpenAfterChoice && combo == nullptr && line && qobject_cast<QComboBox *>(line->parent());
    switch (key->key()) {
    case Qt::Key_Escape: {
        const QScopedValueRollback closing(m_isClosing, true);
        const QPointer<FieldBox> box = m_box;
        m_box = nullptr;
        Q_EMIT closeEditor(box, RevertModelCache);
        Q_EMIT moveWanted(0, 0);
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if ((key->modifiers() & Qt::ShiftModifier) && qobject_cast<QPlainTextEdit *>(widget))
            return false; // a new line
        if (adds && !line->text().isEmpty())
            return false; // one more of a list
        keepAndClose(key->modifiers() & Qt::ShiftModifier ? -1 : 1, 0);
        return true;
    case Qt::Key_Tab:
        keepAndClose(0, 1);
        return true;
    case Qt::Key_Backtab:
        keepAndClose(0, -1);
        return true;
    default:
        return false;
    }
}

} // namespace espalier
