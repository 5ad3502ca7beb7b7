// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// FilterList: the people, channels and sources of a tree with the number of nodes they have to do with. A
// click shows only those nodes, another click all again. F2 renames, Delete removes, dragging one onto
// another of its kind merges them; the menu has the rest. Counts follow what derive says, inherited ones
// included, so that they add up to what the click shows.
#pragma once

#include "core/rules/derive.h"

#include <QTreeView>

class QStandardItemModel;

namespace espalier {

/// What the nodes are filtered by; all null is no filter.
struct FilterChoice
{
    PersonId owner;
    ChannelId channel;
    SourceId source;

    bool operator==(const FilterChoice &) const = default;
};

class FilterList final : public QTreeView
{
    Q_OBJECT

public:
    explicit FilterList(QWidget *parent = nullptr);

    void show(const Tree &tree, const Derived &derived);
    /// Marks what is filtered by, without telling anybody.
    void setChoice(const FilterChoice &choice);

    /// Whether names can be changed and records dragged onto each other.
    void setWritable(bool writable);
    /// Edits a name in its place.
    void rename(const FilterChoice &choice);

Q_SIGNALS:
    void chosen(const espalier::FilterChoice &choice);
    void renamed(const espalier::FilterChoice &choice, const QString &name);
    /// One was dragged onto another of its kind.
    void mergeRequested(const espalier::FilterChoice &from, const espalier::FilterChoice &into);
    void removeRequested(const espalier::FilterChoice &choice);
    void menuRequested(const espalier::FilterChoice &choice, const QPoint &at);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// What stands in a row; null for the heading of a group.
    [[nodiscard]] const FilterChoice *choiceAt(const QModelIndex &index) const;
    [[nodiscard]] const FilterChoice *dropTarget(const QDropEvent &event) const;
    void choose(const QModelIndex &index);
    void markChoice();

    QStandardItemModel *m_model;
    std::vector<FilterChoice> m_choices; ///< by the number that items carry
    FilterChoice m_choice;
    bool m_writable = true;
};

} // namespace espalier
