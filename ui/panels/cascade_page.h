// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// CascadePage: what the current node serves, up to the goal, and what drives it, as a list to walk along.
#pragma once

#include "ui/panels/field_box.h"

#include <QTreeWidget>

namespace espalier {

class CascadePage final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit CascadePage(QWidget *parent = nullptr);

    void show(const Shown &shown);

Q_SIGNALS:
    void nodeActivated(const espalier::NodeId &node);

private:
    QTreeWidgetItem *add(QTreeWidgetItem *under, const Shown &shown, Slot slot, bool secondary);

    std::vector<NodeId> m_rows;
};

} // namespace espalier
