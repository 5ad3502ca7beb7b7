// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// PlaceMode: the ideas of the parking lot one after another, one key each. 1 to 9 place it under that parent,
// arrows choose its tier, Space leaves it for later, D says that it is the same as the one beside it, Esc
// ends. Asks for each by a signal; goes on when the tree says that it was done.
#pragma once

#include "core/edit/title_index.h"

#include <QListWidget>
#include <QWidget>

class QLabel;
class QToolButton;

namespace espalier {

class PlaceMode final : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceMode(QWidget *parent = nullptr);

    /// Begins with the first of the ideas. The tree outlives the mode.
    void start(const Tree &tree, std::vector<NodeId> ideas);
    /// The tree is another: an idea that was placed or removed is passed.
    void follow();
    [[nodiscard]] bool isRunning() const { return m_tree != nullptr; }
    void end();

Q_SIGNALS:
    /// `parent` is null for the top of the tree.
    void placeWanted(const espalier::NodeId &idea, const espalier::NodeId &parent,
                     const espalier::TierId &tier);
    void duplicateWanted(const espalier::NodeId &idea, const espalier::NodeId &twin);
    void ended();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Goes on to the next idea that is still parked, from this one on.
    void showNext();
    void showParents();
    void chooseTier(int by);
    void place(int number);
    [[nodiscard]] NodeId idea() const { return m_ideas[m_at]; }

    const Tree *m_tree = nullptr;
    edit::TitleIndex m_index;
    std::vector<NodeId> m_ideas;
    std::size_t m_at = 0;
    TierId m_tier;
    std::vector<NodeId> m_parents; ///< by number; null is the top of the tree
    NodeId m_twin;

    QLabel *m_count;
    QLabel *m_title;
    QLabel *m_tierName;
    QListWidget *m_list;
    QWidget *m_twinBox;
    QLabel *m_twinTitle;
    QLabel *m_twinPlace;
};

} // namespace espalier
