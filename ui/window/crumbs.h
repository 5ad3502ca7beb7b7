// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Crumbs: the line above the canvas that says what branch of the tree is shown: the way to it from the top;
// each step leads back. Hidden while no branch is in focus.
#pragma once

#include "core/model/tree.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace espalier {

class Crumbs final : public QWidget
{
    Q_OBJECT

public:
    explicit Crumbs(QWidget *parent = nullptr);

    /// `path` from the top to the branch in focus, empty without one.
    void show(const Tree &tree, const std::vector<NodeId> &path);

Q_SIGNALS:
    /// Null: the whole tree.
    void branchWanted(const espalier::NodeId &node);

private:
    void addStep(const QString &text, const NodeId &node);
    void clear();

    QHBoxLayout *m_row;
};

} // namespace espalier
