// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// TablePage: the table of all nodes with what stands above it: a filter over all columns, the switches for
// filters by column and for the branch alone, the choice of columns, and what a paste could not take.
#pragma once

#include "ui/settings/settings.h"
#include "ui/table/bottom_page.h"
#include "ui/table/node_table_view.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QToolButton;

namespace espalier {

class ElidedLabel;
class TableHeader;

class TablePage final : public BottomPage
{
    Q_OBJECT

public:
    /// All outlive the page. Columns are remembered in `settings`.
    TablePage(std::function<const Derived &()> derived, IdSource &ids, Settings &settings,
              QWidget *parent = nullptr);

    void setTree(const Tree *tree) override;
    [[nodiscard]] const Tree *tree() const override { return m_model->tree(); }
    void treeChanged(const Change &change) override;
    void dayChanged() override { m_model->retell(); }
    void setWritable(bool writable) override;
    void choose(const Selection &selection) override;
    void leave() override;
    /// Keeps what is being typed.
    void flush() { m_view->flush(); }
    void keepColumns();
    /// Gives the chosen cells below the first row what stands in that.
    void fillDown() { m_view->fillCellsDown(); }
    [[nodiscard]] NodeTableView &view() { return *m_view; }
    [[nodiscard]] NodeTableModel &model() { return *m_model; }

Q_SIGNALS:
    void detailsWanted(const QString &field);

private:
    [[nodiscard]] QWidget *makeBar();
    void restoreColumns();
    void showColumn(int column, bool shown);
    void pickColumns(const QPoint &at);
    void showMenu(const QPoint &at);
    void narrow();
    void narrowToBranch(bool on);
    void settleOrder();
    void showCount();
    void report(const CellEdit &edit);

    Settings &m_settings;
    NodeTableModel *m_model;
    NodeTableView *m_view;
    TableHeader *m_header;
    QLineEdit *m_search;
    QToolButton *m_columnFilters;
    QToolButton *m_branchOnly;
    QToolButton *m_columns;
    QLabel *m_count;
    QWidget *m_report;
    QLabel *m_reportText;
    QLabel *m_nothing;
    Selection m_chosen;
    QTimer m_narrowLater; ///< filters follow once the hands are still
    QTimer m_orderLater;
};

} // namespace espalier
