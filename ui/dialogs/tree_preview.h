// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// TreePreview: a tree to look at before it is taken, as indented titles with the colours of their tiers.
#pragma once

#include "core/model/tree.h"

#include <QTreeView>

namespace espalier {

class OutlineModel;

class TreePreview final : public QTreeView
{
    Q_OBJECT

public:
    explicit TreePreview(QWidget *parent = nullptr);

    void setTree(Tree tree);
    [[nodiscard]] const Tree &tree() const { return m_tree; }

private:
    Tree m_tree;
    OutlineModel *m_model;
};

} // namespace espalier
