// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// MatrixPage: what leads to which goal, and what is in which channel. A cell chooses its node; in the
// channels a click or Space gives and takes. Alters nothing: changes come out as signals.
#pragma once

#include "ui/table/matrix_model.h"
#include "ui/table/row_page.h"

#include <QTableView>
#include <QTimer>

#include <functional>

class QLabel;
class QToolButton;

namespace espalier {

/// Cells by arrows, Space and Ctrl+C.
class MatrixView final : public QTableView
{
    Q_OBJECT

public:
    explicit MatrixView(MatrixModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void toggled(const QModelIndex &index);
    void copyWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

class MatrixPage final : public RowPage
{
    Q_OBJECT

public:
    explicit MatrixPage(std::function<const Derived &()> derived, QWidget *parent = nullptr);

    void setTree(const Tree *tree) override;
    [[nodiscard]] const Tree *tree() const override { return m_tree; }
    // The cells follow once the hands are still.
    void treeChanged(const Change &) override { follow(); }
    void dayChanged() override { follow(); }
    void setWritable(bool writable) override { m_writable = writable; }
    void show(MatrixOf what);
    [[nodiscard]] MatrixView &view() { return *m_view; }
    [[nodiscard]] MatrixModel &model() { return *m_model; }

private:
    [[nodiscard]] NodeId nodeIn(const QModelIndex &index) const override { return m_model->nodeAt(index); }
    [[nodiscard]] int rowOf(const NodeId &node) const override { return m_model->rowOf(node); }
    void follow();
    void fill();
    void toggle(const QModelIndex &index);
    void copy() const;

    std::function<const Derived &()> m_derived;
    const Tree *m_tree = nullptr;
    bool m_writable = true;
    MatrixOf m_what = MatrixOf::Goals;
    MatrixModel *m_model;
    MatrixView *m_view;
    QToolButton *m_goals;
    QToolButton *m_channels;
    QLabel *m_legend;
    QLabel *m_nothing;
    QTimer m_fillLater;
};

} // namespace espalier
