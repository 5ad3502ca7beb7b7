// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/tree_preview.h"

#include "core/render/theme.h"
#include "ui/outline/outline_model.h"
#include "ui/style/chrome.h"

#include <QScrollBar>

namespace espalier {

TreePreview::TreePreview(QWidget *parent) : QTreeView(parent), m_model(new OutlineModel(this))
{
    m_model->setWritable(false);
    setModel(m_model);
    setHeaderHidden(true);
    setEditTriggers(NoEditTriggers);
    setUniformRowHeights(true);
    setIndentation(14);
    setIconSize({14, 14});
    setObjectName(QStringLiteral("preview"));
    setAccessibleName(tr("Preview of the tree"));
}

void TreePreview::setTree(Tree tree)
{
    const int scrolled = verticalScrollBar()->value(); // it may be the same tree with another word in it
    m_model->setColour(
        [theme = themeOf(themeKindOf(palette()))](Rgb colour) { return theme.shapeColour(colour); });
    m_model->setTree(nullptr);
    m_tree = std::move(tree);
    m_model->setTree(&m_tree);
    expandAll();
    verticalScrollBar()->setValue(scrolled);
}

} // namespace espalier
