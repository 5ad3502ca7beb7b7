// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// FilterList: the people, channels and sources of a tree with the number of nodes they have to do with. A
// click shows only those nodes, another click all again. Counts follow what derive says, inherited ones
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

Q_SIGNALS:
    void chosen(const espalier::FilterChoice &choice);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void markChoice();

    QStandardItemModel *m_model;
    std::vector<FilterChoice> m_choices; ///< by the number that items carry
    FilterChoice m_choice;
};

} // namespace espalier
