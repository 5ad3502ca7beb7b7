// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// WhatIfPage: set any value and see every goal move; scenarios side by side; what one per cent more of each
// leaf is worth. What is tried belongs to the window until it is saved as a scenario.
#pragma once

#include "core/edit/context.h"
#include "ui/table/entry_table_view.h"
#include "ui/table/row_page.h"
#include "ui/table/what_if_model.h"

#include <QTimer>

#include <functional>

class QLabel;
class QToolButton;
class QTreeWidget;

namespace espalier {

/// Cells by arrows; typing opens one, Delete takes its value away.
class WhatIfView final : public EntryTableView
{
    Q_OBJECT

public:
    explicit WhatIfView(WhatIfModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void clearWanted(const QModelIndex &index);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

class WhatIfPage final : public RowPage
{
    Q_OBJECT

public:
    /// All outlive the page.
    WhatIfPage(std::function<const Derived &()> derived, std::function<Context()> context,
               QWidget *parent = nullptr);

    void setTree(const Tree *tree) override;
    [[nodiscard]] const Tree *tree() const override { return m_tree; }
    void treeChanged(const Change &change) override;
    void dayChanged() override;
    void setWritable(bool writable) override;
    [[nodiscard]] const std::vector<Assumption> &tried() const { return m_tried; }
    [[nodiscard]] WhatIfView &view() { return *m_view; }
    [[nodiscard]] WhatIfModel &model() { return *m_model; }

private:
    [[nodiscard]] NodeId nodeIn(const QModelIndex &index) const override
    {
        return m_model->nodeAt(index.row());
    }
    [[nodiscard]] int rowOf(const NodeId &node) const override { return m_model->rowOf(node); }
    [[nodiscard]] QWidget *makeBar();
    void fill();
    void fillWorth();
    void setValue(int column, const NodeId &node, const std::optional<double> &value);
    void save();
    void goTo(const Id<Scenario> &scenario);
    void rename(const Id<Scenario> &scenario);
    void showMenu(int column, const QPoint &at);
    [[nodiscard]] const std::vector<Assumption> &assumptionsOf(int column) const;

    std::function<const Derived &()> m_derived;
    std::function<Context()> m_context;
    const Tree *m_tree = nullptr;
    bool m_writable = true;
    std::vector<Assumption> m_tried;
    WhatIfModel *m_model;
    WhatIfView *m_view;
    QLabel *m_hint;
    QToolButton *m_clear;
    QToolButton *m_save;
    QWidget *m_worthPart;
    QLabel *m_worthHead;
    QTreeWidget *m_worth;
    QLabel *m_nothing;
    QTimer m_fillLater;
};

} // namespace espalier
