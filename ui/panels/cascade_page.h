// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// CascadePage: what the current node serves, up to the goal, and what drives it, as a list to walk along; why
// it stands badly, followed down to the causes; the weakest link on the way to each goal, and what would be
// lost with the node.
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
    /// Somebody wants to record what is done about the band in which the node stands.
    void actionWanted(const espalier::NodeId &node);

private:
    QTreeWidgetItem *add(QTreeWidgetItem *under, const Shown &shown, Slot slot, bool secondary);
    /// A row that is no node; `node` is where it leads, null: nowhere.
    QTreeWidgetItem *addLine(QTreeWidgetItem *under, const QString &text, const NodeId &node = {});
    void addAsked(const Shown &shown, Slot self);
    void addCauses(const Shown &shown, Slot self);
    void addImpact(const Shown &shown, Slot self);

    std::vector<NodeId> m_rows;
    QTreeWidgetItem *m_asked = nullptr; ///< asks for an Action
};

} // namespace espalier
