// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// ToolBar: modes, the verbs used most, how the tree is shown, and the search box. Where the window is narrow,
// words fall away, those first that are missed least; each button keeps its icon and its tool tip, and
// nothing is ever cut.
#pragma once

#include <QWidget>

#include <vector>

class QAction;
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
    ToolBar(const Actions &actions, QMenu *tiers, QMenu *colours, QMenu *views, QWidget *parent);

    void showTier(const QString &name);
    void showColour(const QString &name);
    void setTreeShown(bool shown);

    /// Without any words.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// How many words there is room for, from none to all.
    enum class Words { None, Modes, Shown, Verbs, All };
    /// A button and its words, by the room there is.
    struct Part
    {
        QToolButton *button;
        Words since; ///< it has words from here on
        QString text;
        QString key; ///< stands behind the text where there is room for all
    };

    QToolButton *addAction(const Actions &actions, const char *id, Words since);
    QToolButton *addMenu(QMenu *menu, const QString &icon, const QString &name);
    void addLine();
    void say(QToolButton *button, const QString &text);
    void fit();
    void show(Words words);

    QHBoxLayout *m_row;
    QToolButton *m_tier = nullptr;
    QToolButton *m_colour = nullptr;
    QToolButton *m_views = nullptr;
    QPushButton *m_search = nullptr;
    QString m_searchKey;
    std::vector<Part> m_parts;
    QList<QWidget *> m_treeParts; ///< mean nothing without a tree
};

} // namespace espalier
