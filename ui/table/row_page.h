// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// RowPage: a page whose rows are nodes. The row with the cursor is the node that is chosen everywhere, and
// the other way round.
#pragma once

#include "ui/table/bottom_page.h"

#include <QModelIndex>
#include <QScopedValueRollback>

class QAbstractItemView;

namespace espalier {

class RowPage : public BottomPage
{
    Q_OBJECT

public:
    using BottomPage::BottomPage;

    void choose(const Selection &selection) override;

protected:
    /// From now on the cursor of this view, a part of the page, chooses.
    void followRows(QAbstractItemView *view);
    /// As long as the result lives, the cursor moves and chooses nothing.
    [[nodiscard]] QScopedValueRollback<bool> quiet() { return QScopedValueRollback(m_quiet, true); }
    /// The cursor to what is chosen, else to the first row, in this column or the last one.
    void placeCursor(int column);

private:
    [[nodiscard]] virtual NodeId nodeIn(const QModelIndex &index) const = 0;
    /// -1 where it has none.
    [[nodiscard]] virtual int rowOf(const NodeId &node) const = 0;
    void tellChosen();

    QAbstractItemView *m_rows = nullptr;
    NodeId m_chosen;
    bool m_quiet = false;
};

} // namespace espalier
