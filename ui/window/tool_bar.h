// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// ToolBar: modes, the verbs used most, how the tree is shown, and the search box.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QPushButton;
class QToolButton;

namespace espalier {

class Actions;

class ToolBar final : public QWidget
{
    Q_OBJECT

public:
    ToolBar(const Actions &actions, QMenu *tiers, QMenu *colours, QWidget *parent);

    void showTier(const QString &name);
    void showColour(const QString &name);
    void setTreeShown(bool shown);

private:
    QToolButton *addAction(const Actions &actions, const char *id, bool withText, const QString &key = {});
    QToolButton *addMenu(QMenu *menu, const QString &name);
    void addLine();

    QHBoxLayout *m_row;
    QToolButton *m_tier = nullptr;
    QToolButton *m_colour = nullptr;
    QPushButton *m_search = nullptr;
    QList<QWidget *> m_treeParts; ///< mean nothing without a tree
};

} // namespace espalier
