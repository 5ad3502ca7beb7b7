// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/row_page.h"

#include <QAbstractItemView>

#include <algorithm>

namespace espalier {

void RowPage::followRows(QAbstractItemView *view)
{
    m_rows = view;
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, &RowPage::tellChosen);
}

void RowPage::tellChosen()
{
    const NodeId node = nodeIn(m_rows->currentIndex());
    if (m_quiet || node.isNull() || node == m_chosen)
        return;
    m_chosen = node;
    Q_EMIT selectionChosen(Selection::of(node));
}

void RowPage::choose(const Selection &selection)
{
    if (selection.current == m_chosen)
        return;
    m_chosen = selection.current;
    if (rowOf(m_chosen) < 0)
        return;
    const auto still = quiet();
    placeCursor(std::max(m_rows->currentIndex().column(), 0));
}

void RowPage::placeCursor(int column)
{
    const QAbstractItemModel &model = *m_rows->model();
    if (model.rowCount() > 0)
        m_rows->setCurrentIndex(
            model.index(std::max(rowOf(m_chosen), 0), std::min(column, model.columnCount() - 1)));
}

} // namespace espalier
