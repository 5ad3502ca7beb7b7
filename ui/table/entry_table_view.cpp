// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/entry_table_view.h"

#include <QHeaderView>

namespace espalier {

EntryTableView::EntryTableView(QWidget *parent) : QTableView(parent)
{
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setIconSize({14, 14});
}

void EntryTableView::commitData(QWidget *editor)
{
    m_isRefused = false;
    QTableView::commitData(editor);
}

void EntryTableView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool isLeft =
        hint == QAbstractItemDelegate::NoHint || hint == QAbstractItemDelegate::RevertModelCache;
    if (m_isRefused && !isLeft)
        return;
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache) // by Enter
        entered();
}

} // namespace espalier
