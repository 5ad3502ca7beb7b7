// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/column_picker.h"

#include "ui/table/table_column.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

namespace espalier {

ColumnPicker::ColumnPicker(const std::vector<int> &shown, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_search(new QLineEdit), m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("columnPicker"));
    setAccessibleName(tr("Columns"));
    m_search->setPlaceholderText(tr("Find a column"));
    m_search->setAccessibleName(tr("Find a column"));
    m_list->setAccessibleName(tr("Columns"));
    m_list->setUniformItemSizes(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_search);
    column->addWidget(m_list);
    setFocusProxy(m_search);

    for (std::size_t i = 0; i < tableColumns().size(); ++i) {
        const int index = static_cast<int>(i);
        auto *item = new QListWidgetItem(tableColumns()[i].label(), m_list);
        item->setData(Qt::UserRole, index);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(std::ranges::find(shown, index) == shown.end() ? Qt::Unchecked : Qt::Checked);
    }
    m_list->sortItems();
    m_list->setCurrentRow(0);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &ColumnPicker::narrow);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        Q_EMIT toggled(item->data(Qt::UserRole).toInt(), item->checkState() == Qt::Checked);
    });
}

void ColumnPicker::openAt(const QPoint &globalPosition)
{
    constexpr int width = 250;
    constexpr int mostHeight = 380;
    const QRect room = parentWidget()->screen()->availableGeometry();
    resize(width, std::min(mostHeight, room.height() / 2));
    const int y = std::clamp(globalPosition.y(), room.top(), std::max(room.top(), room.bottom() - height()));
    move(std::max(room.left(), globalPosition.x() - width), y);
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void ColumnPicker::narrow(const QString &words)
{
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!item->text().contains(words.trimmed(), Qt::CaseInsensitive));
        if (!first && !item->isHidden())
            first = item;
    }
    m_list->setCurrentItem(first);
}

bool ColumnPicker::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_search || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(object, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (QListWidgetItem *item = m_list->currentItem(); item && !item->isHidden())
            item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        return true;
    default:
        return false;
    }
}

} // namespace espalier
