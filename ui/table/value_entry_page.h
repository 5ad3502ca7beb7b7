// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// ValueEntryPage: which values are due, by owner and source, the last four beside them, typed or pasted down
// a column. Alters nothing: changes come out as a signal.
#pragma once

#include "core/edit/context.h"
#include "ui/table/entry_table_view.h"
#include "ui/table/row_page.h"
#include "ui/table/value_entry_model.h"

#include <QTimer>

#include <functional>

class QComboBox;
class QLabel;
class QToolButton;

namespace espalier {

/// Cells by arrows; typing opens one, Enter keeps it and goes down.
class ValueEntryView final : public EntryTableView
{
    Q_OBJECT

public:
    explicit ValueEntryView(ValueEntryModel &model, QWidget *parent = nullptr);

    /// Shows as many columns as there is room for.
    void fitColumns();

Q_SIGNALS:
    void pasteWanted();
    void copyWanted();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void entered() override { goDown(1); }

private:
    void goDown(int rows);
    [[nodiscard]] int columnWidthOf(int column) const; ///< in pixels, once it is shown
};

class ValueEntryPage final : public RowPage
{
    Q_OBJECT

public:
    /// All outlive the page.
    ValueEntryPage(std::function<const Derived &()> derived, std::function<Context()> context,
                   QWidget *parent = nullptr);

    void setTree(const Tree *tree) override;
    [[nodiscard]] const Tree *tree() const override { return m_tree; }
    void treeChanged(const Change &change) override;
    void dayChanged() override;
    void setWritable(bool writable) override;
    [[nodiscard]] ValueEntryView &view() { return *m_view; }
    [[nodiscard]] ValueEntryModel &model() { return *m_model; }

Q_SIGNALS:
    /// Somebody wants values from a file.
    void importWanted();

private:
    [[nodiscard]] NodeId nodeIn(const QModelIndex &index) const override
    {
        return m_model->nodeAt(index.row());
    }
    [[nodiscard]] int rowOf(const NodeId &node) const override { return m_model->rowOf(node); }
    [[nodiscard]] QWidget *makeBar();
    void fillChoices();
    void fillSlices();
    [[nodiscard]] std::vector<DimensionValue> slice() const;
    [[nodiscard]] QString emptiness() const;
    void list();
    void showCount();
    void say(const QString &sentence);
    void record(const std::vector<Observation> &values);
    void comment(const ObservationId &value, const QString &comment);
    void paste();
    void copy() const;

    std::function<const Derived &()> m_derived;
    std::function<Context()> m_context;
    const Tree *m_tree = nullptr;
    ValueEntryModel *m_model;
    ValueEntryView *m_view;
    QComboBox *m_owners;
    QComboBox *m_sources;
    QComboBox *m_slices;
    std::vector<std::vector<DimensionValue>> m_sliceOf; ///< by row of m_slices; the first is the whole
    QToolButton *m_onlyAwaited;
    QToolButton *m_import;
    QLabel *m_count;
    QLabel *m_nothing;
    bool m_writable = true;
    QTimer m_retellLater;
};

} // namespace espalier
